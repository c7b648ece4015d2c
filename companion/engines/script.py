"""Reads `.talk` files: one line is one thing, every line has a number, and what cannot be read is a finding."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from companion.domain.persona import Source
from companion.engines.criteria import UnreadableError, read_condition, read_presumption
from companion.engines.rule import (
    PARTS,
    Concept,
    Condition,
    Effect,
    Finding,
    Hear,
    Rule,
    Sample,
    Script,
    Variant,
    variant_id,
)

LONGEST_LINE = 2000
DEEPEST = 6
_HEAD = re.compile(r"#\s*(?P<id>[A-Za-z0-9][A-Za-z0-9_.-]*)\s*(?:\[(?P<tags>[^\]]*)\])?\s*")
_CONCEPT = re.compile(r"~(?P<name>[a-z0-9][a-z0-9_-]*)\s*:\s*(?P<entries>.*)")
_VARIANT = re.compile(r"<(?:\[(?P<tags>[^\]]*)\])?(?P<text>.*)")
_COOLDOWN = re.compile(r"cooldown (\d{1,6}) (turn|day)s?")
_REMEMBER = re.compile(r"remember\s+([a-z_]+)\s*=\s*([a-z_][a-z0-9_]*)")
_TOPIC = re.compile(r"topic\s+([a-z_ -]+)")


class _WrongError(ValueError):
    """What is wrong with one line."""


@dataclass(slots=True)
class _Reading:
    """A file being read: the rules begun, the last one at each depth, and what was wrong."""

    file: str
    rules: list[Rule] = field(default_factory=list)
    concepts: list[Concept] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    depths: list[int] = field(default_factory=list)

    def wrong(self, line: int, column: int, message: str) -> None:
        self.findings.append(Finding(self.file, line, column, message))


def read_script(source: Source) -> Script:
    """Everything in the file that can be read, and a finding for everything that cannot."""
    reading = _Reading(source.file)
    for number, line in enumerate(source.text.split("\n"), 1):
        _read_line(reading, line.rstrip(), number)
    for rule in reading.rules:
        _check_whole(reading, rule)
    return Script(tuple(reading.rules), tuple(reading.concepts), tuple(reading.findings))


def _read_line(reading: _Reading, line: str, number: int) -> None:
    text = line.lstrip()
    indent = len(line) - len(text)
    if not text or text.startswith("--"):
        return
    try:
        _check_line(line, indent)
        _take(reading, text, number, indent)
    except (_WrongError, UnreadableError) as error:
        reading.wrong(number, indent + 1, str(error))


def _check_line(line: str, indent: int) -> None:
    if len(line) > LONGEST_LINE:
        raise _WrongError(f"is longer than {LONGEST_LINE} characters; split it")
    if "\t" in line[:indent] or indent % 2:
        raise _WrongError("is indented unevenly; a rejoinder stands two spaces further in")
    if indent > DEEPEST * 2:
        raise _WrongError(f"is a rejoinder deeper than {DEEPEST}; ask less in a row")


def _take(reading: _Reading, text: str, number: int, indent: int) -> None:
    depth = indent // 2
    if text.startswith("#"):
        _begin(reading, text, number, depth)
    elif text.startswith("~"):
        reading.concepts.append(_concept(reading.file, text, number))
    else:
        _add(reading, text, Hear(text, number, indent + 1), depth)


def _begin(reading: _Reading, text: str, number: int, depth: int) -> None:
    found = _HEAD.fullmatch(text)
    if not found:
        raise _WrongError("a rule starts with # and an id of letters, digits, . _ -, then perhaps [tags]")
    if depth > len(reading.depths):
        raise _WrongError("is a rejoinder to nothing; it stands two spaces further in than the rule it belongs to")
    parent = reading.rules[reading.depths[depth - 1]].id if depth else ""
    rule = _tagged(Rule(found["id"], reading.file, number, parent=parent), found["tags"] or "")
    reading.depths[depth:] = [len(reading.rules)]
    reading.rules.append(rule)


def _tagged(rule: Rule, tags: str) -> Rule:
    for tag in filter(None, (" ".join(tag.split()) for tag in tags.split(","))):
        rule = _tag(rule, tag)
    return rule


def _tag(rule: Rule, tag: str) -> Rule:
    if tag == "grave":
        return replace(rule, grave=True)
    if tag == "quiet":
        return replace(rule, quiet=True)
    if tag in PARTS:
        return replace(rule, part=tag)
    if tag.startswith("topic "):
        return replace(rule, topic=tag[6:])
    raise _WrongError(f'unknown tag "{tag}"; known are grave, quiet, topic NAME, {", ".join(PARTS)}')


def _concept(file: str, text: str, number: int) -> Concept:
    found = _CONCEPT.fullmatch(text)
    if not found:
        raise _WrongError("a concept is written ~name: word, word, two words")
    entries = (" ".join(entry.lower().split()) for entry in found["entries"].split(","))
    return Concept(found["name"], tuple(entry for entry in entries if entry), file, number)


def _add(reading: _Reading, text: str, place: Hear, depth: int) -> None:
    """Adds the line to the latest rule of its depth."""
    sign = next((sign for sign in _ADDS if text.startswith(sign)), "")
    if not sign:
        raise _WrongError(f'"{text[:1]}" starts nothing; a line starts with one of # > ? ! < @ + = ~ or --')
    if depth >= len(reading.depths):
        raise _WrongError("belongs to no rule; a rule starts with # id")
    at = reading.depths[depth]
    del reading.depths[depth + 1 :]
    reading.rules[at] = _ADDS[sign](reading.rules[at], text[len(sign) :].strip(), Hear(text, place.line, place.column))


def _hear(rule: Rule, text: str, place: Hear) -> Rule:
    if not text:
        raise _WrongError("hears nothing; write words after >")
    column = place.column + len(place.text) - len(text)
    return replace(rule, hears=(*rule.hears, Hear(text, place.line, column)))


def _condition(rule: Rule, text: str, _: Hear) -> Rule:
    return replace(rule, conditions=(*rule.conditions, read_condition(text)))


def _effect(rule: Rule, text: str, place: Hear) -> Rule:
    remembered, topic = _REMEMBER.fullmatch(text), _TOPIC.fullmatch(text)
    if remembered:
        effect = Effect("remember", remembered[1], remembered[2], place.line)
    elif topic:
        effect = Effect("topic", topic[1].strip(), line=place.line)
    elif text == "ask":
        effect = Effect("ask", line=place.line)
    else:
        raise _WrongError(f'unknown effect "{text}"; write remember RELATION = slot, topic NAME or ask')
    return replace(rule, effects=(*rule.effects, effect))


def _variant(rule: Rule, _: str, place: Hear) -> Rule:
    found = _VARIANT.fullmatch(place.text)
    text = found["text"].strip() if found else ""
    if not found or not text:
        raise _WrongError("says nothing; write a line after <")
    column = place.column + found.start("text") + len(found["text"]) - len(found["text"].lstrip())
    variant = Variant(variant_id(rule.id, text), text, place.line, column)
    for tag in filter(None, (" ".join(tag.split()) for tag in (found["tags"] or "").split(","))):
        variant = _variant_tag(variant, tag)
    return replace(rule, variants=(*rule.variants, variant))


def _variant_tag(variant: Variant, tag: str) -> Variant:
    cooldown = _COOLDOWN.fullmatch(tag)
    if tag == "once":
        return replace(variant, once=True)
    if cooldown and cooldown[2] == "turn":
        return replace(variant, turns=int(cooldown[1]))
    if cooldown:
        return replace(variant, days=float(cooldown[1]))
    return replace(variant, conditions=(*variant.conditions, _variant_condition(tag)))


def _variant_condition(tag: str) -> Condition:
    return read_presumption(tag[9:]) if tag.startswith("presumes ") else read_condition(tag)


def _redirect(rule: Rule, text: str, _: Hear) -> Rule:
    if not text or " " in text:
        raise _WrongError("@ takes the id of one rule")
    return replace(rule, redirect=text)


def _initiate(rule: Rule, text: str, _: Hear) -> Rule:
    if text != "initiate":
        raise _WrongError("the only line with + is + initiate")
    return replace(rule, initiates=True)


def _sample(rule: Rule, text: str, place: Hear) -> Rule:
    heard, _, says = text.partition("->")
    if not heard.strip():
        raise _WrongError("a sample needs a text")
    return replace(rule, samples=(*rule.samples, Sample(heard.strip(), place.line, says=says.strip())))


def _counter(rule: Rule, text: str, place: Hear) -> Rule:
    if not text:
        raise _WrongError("a sample needs a text")
    return replace(rule, samples=(*rule.samples, Sample(text, place.line, wins=False)))


_ADDS: dict[str, Callable[[Rule, str, Hear], Rule]] = {
    ">": _hear,
    "?": _condition,
    "!": _effect,
    "<": _variant,
    "@": _redirect,
    "+": _initiate,
    "=/": _counter,
    "=": _sample,
}


def _check_whole(reading: _Reading, rule: Rule) -> None:
    if not rule.variants and not rule.redirect:
        reading.wrong(rule.line, 1, f"{rule.id} says nothing; give it a line with < or @")
    if rule.variants and rule.redirect:
        reading.wrong(rule.line, 1, f"{rule.id} has both < and @; keep one")
