"""Reads `.talk` files: one line is one thing, every line has a number, and what cannot be read is a finding."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from companion.domain.persona import Source
from companion.engines.criteria import UnreadableError, read_condition, read_presumption
from companion.engines.rule import (
    PARTS,
    SHARES,
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
_TAGGED = re.compile(r"<\[(?P<tags>[^\]]*)\](?P<text>.*)")
_COOLDOWN = re.compile(r"cooldown (\d{1,6}) (turn|day)s?")
_REMEMBER = re.compile(r"remember\s+([a-z_]+)\s*=\s*([a-z_][a-z0-9_]*)")
_TOPIC = re.compile(r"topic\s+([a-z_ -]+)")


class _WrongError(ValueError):
    """What is wrong with one line."""


@dataclass(slots=True)
class _Draft:
    """A rule being read; `file` and the rest as in the rule it becomes."""

    id: str
    file: str
    line: int
    parent: str = ""
    part: str = "whole"
    grave: bool = False
    quiet: bool = False
    topic: str = ""
    redirect: str = ""
    initiates: bool = False
    hears: list[Hear] = field(default_factory=list)
    conditions: list[Condition] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)
    variants: list[Variant] = field(default_factory=list)
    samples: list[Sample] = field(default_factory=list)

    def rule(self) -> Rule:
        """The rule as read."""
        return Rule(
            id=self.id,
            file=self.file,
            line=self.line,
            part=self.part,
            grave=self.grave,
            quiet=self.quiet,
            topic=self.topic,
            parent=self.parent,
            redirect=self.redirect,
            initiates=self.initiates,
            hears=tuple(self.hears),
            conditions=tuple(self.conditions),
            effects=tuple(self.effects),
            variants=tuple(self.variants),
            samples=tuple(self.samples),
            timed=any(condition.name == "days since said" for condition in self.conditions),
            share=sum(SHARES.get(condition.name, 0.0) for condition in self.conditions if condition.wanted),
        )


@dataclass(slots=True)
class _Reading:
    """A file being read: the rules finished and those begun, the last one at each depth, and what was wrong."""

    file: str
    rules: list[Rule] = field(default_factory=list)
    begun: list[_Draft] = field(default_factory=list)
    concepts: list[Concept] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    depths: list[int] = field(default_factory=list)

    def finish(self) -> None:
        """Every rule begun is finished."""
        for draft in self.begun:
            _check_whole(self, draft)
        self.rules.extend(draft.rule() for draft in self.begun)
        self.begun.clear()
        self.depths.clear()

    def wrong(self, line: int, column: int, message: str) -> None:
        self.findings.append(Finding(self.file, line, column, message))


def read_script(source: Source) -> Script:
    """Everything in the file that can be read, and a finding for everything that cannot."""
    reading = _Reading(source.file)
    for number, line in enumerate(source.text.split("\n"), 1):
        _read_line(reading, line.rstrip(), number)
    reading.finish()
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
    if not depth:
        reading.finish()
    parent = reading.begun[reading.depths[depth - 1]].id if depth else ""
    draft = _Draft(found["id"], reading.file, number, parent)
    for tag in _split(found["tags"]):
        _tag(draft, tag)
    reading.depths[depth:] = [len(reading.begun)]
    reading.begun.append(draft)


def _split(tags: str | None) -> list[str]:
    return [" ".join(tag.split()) for tag in tags.split(",") if tag.strip()] if tags else []


def _tag(draft: _Draft, tag: str) -> None:
    if tag == "grave":
        draft.grave = True
    elif tag == "quiet":
        draft.quiet = True
    elif tag in PARTS:
        draft.part = tag
    elif tag.startswith("topic "):
        draft.topic = tag[6:]
    else:
        raise _WrongError(f'unknown tag "{tag}"; known are grave, quiet, topic NAME, {", ".join(PARTS)}')


def _concept(file: str, text: str, number: int) -> Concept:
    found = _CONCEPT.fullmatch(text)
    if not found:
        raise _WrongError("a concept is written ~name: word, word, two words")
    entries = (" ".join(entry.lower().split()) for entry in found["entries"].split(","))
    return Concept(found["name"], tuple(entry for entry in entries if entry), file, number)


def _add(reading: _Reading, text: str, place: Hear, depth: int) -> None:
    """Adds the line to the latest rule of its depth."""
    sign = "=/" if text.startswith("=/") else text[0]
    if sign not in _ADDS:
        raise _WrongError(f'"{sign}" starts nothing; a line starts with one of # > ? ! < @ + = ~ or --')
    if depth >= len(reading.depths):
        raise _WrongError("belongs to no rule; a rule starts with # id")
    del reading.depths[depth + 1 :]
    _ADDS[sign](reading.begun[reading.depths[depth]], text[len(sign) :].strip(), place)


def _hear(draft: _Draft, text: str, place: Hear) -> None:
    if not text:
        raise _WrongError("hears nothing; write words after >")
    draft.hears.append(Hear(text, place.line, place.column + len(place.text) - len(text)))


def _condition(draft: _Draft, text: str, _: Hear) -> None:
    draft.conditions.append(read_condition(text))


def _effect(draft: _Draft, text: str, place: Hear) -> None:
    remembered, topic = _REMEMBER.fullmatch(text), _TOPIC.fullmatch(text)
    if remembered:
        draft.effects.append(Effect("remember", remembered[1], remembered[2], place.line))
    elif topic:
        draft.effects.append(Effect("topic", topic[1].strip(), line=place.line))
    elif text == "ask":
        draft.effects.append(Effect("ask", line=place.line))
    else:
        raise _WrongError(f'unknown effect "{text}"; write remember RELATION = slot, topic NAME or ask')


def _variant(draft: _Draft, text: str, place: Hear) -> None:
    tags: list[str] = []
    if place.text.startswith("<["):
        found = _TAGGED.fullmatch(place.text)
        if not found:
            raise _WrongError("the tags of a line are never closed; write <[tags] line")
        tags, text = _split(found["tags"]), found["text"].strip()
    if not text:
        raise _WrongError("says nothing; write a line after <")
    column = place.column + len(place.text) - len(text)
    variant = Variant(variant_id(draft.id, text), text, place.line, column)
    for tag in tags:
        variant = _variant_tag(variant, tag)
    draft.variants.append(variant)


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


def _redirect(draft: _Draft, text: str, _: Hear) -> None:
    if not text or " " in text:
        raise _WrongError("@ takes the id of one rule")
    draft.redirect = text


def _initiate(draft: _Draft, text: str, _: Hear) -> None:
    if text != "initiate":
        raise _WrongError("the only line with + is + initiate")
    draft.initiates = True


def _sample(draft: _Draft, text: str, place: Hear) -> None:
    heard, _, says = text.partition("->")
    if not heard.strip():
        raise _WrongError("a sample needs a text")
    draft.samples.append(Sample(heard.strip(), place.line, says=says.strip()))


def _counter(draft: _Draft, text: str, place: Hear) -> None:
    if not text:
        raise _WrongError("a sample needs a text")
    draft.samples.append(Sample(text, place.line, wins=False))


_ADDS: dict[str, Callable[[_Draft, str, Hear], None]] = {
    "<": _variant,
    ">": _hear,
    "?": _condition,
    "!": _effect,
    "@": _redirect,
    "+": _initiate,
    "=": _sample,
    "=/": _counter,
}


def _check_whole(reading: _Reading, draft: _Draft) -> None:
    if not draft.variants and not draft.redirect:
        reading.wrong(draft.line, 1, f"{draft.id} says nothing; give it a line with < or @")
    if draft.variants and draft.redirect:
        reading.wrong(draft.line, 1, f"{draft.id} has both < and @; keep one")
