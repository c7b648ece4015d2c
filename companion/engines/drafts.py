"""A rule being read: what each kind of line adds to it, or in what words it is refused."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from companion.engines.criteria import read_condition, read_presumption
from companion.engines.rule import (
    PARTS,
    SHARES,
    Condition,
    Effect,
    Hear,
    Rule,
    Sample,
    Variant,
    variant_id,
)

MOST_LINES = 1000
FLAGS = ("grave", "quiet", "sequence")
_TAGGED = re.compile(r"<\[(?P<tags>[^\]]*)\](?P<text>.*)")
_COOLDOWN = re.compile(r"cooldown (\d{1,6}) (turn|day)s?")
_THREAD = re.compile(r"thread\s+([a-z_]+)")
_EFFECTS = (
    (re.compile(r"remember\s+(?P<name>[a-z_]+)\s*=\s*(?P<slot>[a-z_][a-z0-9_]*)"), "remember"),
    (re.compile(r"promise\s+(?P<name>[a-z_]+)\s*=\s*(?P<slot>[a-z_][a-z0-9_]*)"), "promise"),
    (re.compile(r"topic\s+(?P<name>[a-z_ -]+)"), "topic"),
    (re.compile(r"mood\s+(?P<number>[+-]?[01](?:\.\d{1,4})?)"), "mood"),
    (re.compile(r"ask"), "ask"),
)


class WrongError(ValueError):
    """What is wrong with one line."""


@dataclass(slots=True)
class Draft:
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
    sequence: bool = False
    thread: str = ""
    hears: list[Hear] = field(default_factory=list)
    conditions: list[Condition] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)
    variants: list[Variant] = field(default_factory=list)
    samples: list[Sample] = field(default_factory=list)

    @property
    def recalls(self) -> bool:
        """Whether it asks for a memory that may be brought up."""
        return any(condition.name == "recall" and condition.wanted for condition in self.conditions)

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
            thread=self.thread,
            recalls=self.recalls,
            timed=any(condition.name == "days since said" for condition in self.conditions),
            share=sum(SHARES.get(condition.name, 0.0) for condition in self.conditions if condition.wanted),
        )

    def tag(self, tag: str) -> None:
        """The tag counts; raises WrongError for an unknown one."""
        if tag in FLAGS:
            setattr(self, tag, True)
        elif tag in PARTS:
            self.part = tag
        elif tag.startswith("topic "):
            self.topic = tag[6:]
        else:
            raise WrongError(f'unknown tag "{tag}"; known are {", ".join(FLAGS)}, topic NAME, {", ".join(PARTS)}')


def split(tags: str | None) -> list[str]:
    """The tags, each without needless blanks."""
    return [" ".join(tag.split()) for tag in tags.split(",") if tag.strip()] if tags else []


def _hear(draft: Draft, text: str, place: Hear) -> None:
    if not text:
        raise WrongError("hears nothing; write words after >")
    draft.hears.append(Hear(text, place.line, place.column + len(place.text) - len(text)))


def _condition(draft: Draft, text: str, _: Hear) -> None:
    draft.conditions.append(read_condition(text))


def _effect(draft: Draft, text: str, place: Hear) -> None:
    for pattern, kind in _EFFECTS:
        found = pattern.fullmatch(text)
        if found:
            groups = found.groupdict()
            number = float(groups.get("number") or 0)
            name = (groups.get("name") or "").strip()
            draft.effects.append(Effect(kind, name, groups.get("slot") or "", place.line, number))
            return
    raise WrongError(
        f'unknown effect "{text}"; write remember RELATION = slot, promise KIND = slot, topic NAME, mood 0.2 or ask'
    )


def _variant(draft: Draft, text: str, place: Hear) -> None:
    tags, text = _tagged(place.text) if place.text.startswith("<[") else ([], text)
    _check_room(draft, text)
    column = place.column + len(place.text) - len(text)
    variant = Variant(variant_id(draft.id, text), text, place.line, column)
    if draft.variants and (draft.sequence or "sequence" in tags):
        variant = replace(variant, after=draft.variants[-1].id)
    for tag in tags:
        variant = _variant_tag(variant, tag)
    draft.variants.append(variant)


def _tagged(line: str) -> tuple[list[str], str]:
    """The tags before a line, and the line."""
    found = _TAGGED.fullmatch(line)
    if not found:
        raise WrongError("the tags of a line are never closed; write <[tags] line")
    return split(found["tags"]), found["text"].strip()


def _check_room(draft: Draft, text: str) -> None:
    if not text:
        raise WrongError("says nothing; write a line after <")
    if len(draft.variants) >= MOST_LINES:
        raise WrongError(f"is line {MOST_LINES + 1} of {draft.id}; a rule says at most {MOST_LINES}")


def _variant_tag(variant: Variant, tag: str) -> Variant:
    cooldown = _COOLDOWN.fullmatch(tag)
    if tag == "once":
        return replace(variant, once=True)
    if tag in ("sequence", "presumes nothing"):
        return variant
    if cooldown and cooldown[2] == "turn":
        return replace(variant, turns=int(cooldown[1]))
    if cooldown:
        return replace(variant, days=float(cooldown[1]))
    return replace(variant, conditions=(*variant.conditions, _variant_condition(tag)))


def _variant_condition(tag: str) -> Condition:
    return read_presumption(tag[9:]) if tag.startswith("presumes ") else read_condition(tag)


def _redirect(draft: Draft, text: str, _: Hear) -> None:
    if not text or " " in text:
        raise WrongError("@ takes the id of one rule")
    draft.redirect = text


def _initiate(draft: Draft, text: str, _: Hear) -> None:
    thread = _THREAD.fullmatch(text)
    if thread:
        draft.thread = thread[1]
    elif text == "initiate":
        draft.initiates = True
    else:
        raise WrongError("a line with + is + initiate, or + thread and what is known of them, such as + thread pet")


def _sample(draft: Draft, text: str, place: Hear) -> None:
    heard, _, says = text.partition("->")
    if not heard.strip():
        raise WrongError("a sample needs a text")
    draft.samples.append(Sample(heard.strip(), place.line, says=says.strip()))


def _counter(draft: Draft, text: str, place: Hear) -> None:
    if not text:
        raise WrongError("a sample needs a text")
    draft.samples.append(Sample(text, place.line, wins=False))


ADDS: dict[str, Callable[[Draft, str, Hear], None]] = {
    "<": _variant,
    ">": _hear,
    "?": _condition,
    "!": _effect,
    "@": _redirect,
    "+": _initiate,
    "=": _sample,
    "=/": _counter,
}
