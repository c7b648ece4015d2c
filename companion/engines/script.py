"""Reads `.talk` files: one line is one thing, every line has a number, and what cannot be read is a finding."""

import re
from dataclasses import dataclass, field
from functools import lru_cache

from companion.domain.persona import Source
from companion.engines.criteria import UnreadableError
from companion.engines.drafts import ADDS, Draft, WrongError, split
from companion.engines.rule import Concept, Finding, Hear, Rule, Script

LONGEST_LINE = 2000
DEEPEST = 6
_HEAD = re.compile(r"#\s*(?P<id>[A-Za-z0-9][A-Za-z0-9_.-]*)\s*(?:\[(?P<tags>[^\]]*)\])?\s*")
_CONCEPT = re.compile(r"~(?P<name>[a-z0-9][a-z0-9_-]*)\s*:\s*(?P<entries>.*)")


@dataclass(slots=True)
class _Reading:
    """A file being read: the rules finished and those begun, the last one at each depth, and what was wrong."""

    file: str
    rules: list[Rule] = field(default_factory=list)
    begun: list[Draft] = field(default_factory=list)
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


@lru_cache(maxsize=128)
def read_script(source: Source) -> Script:
    """Everything in the file that can be read, and a finding for everything that cannot; read once while unchanged."""
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
    except (WrongError, UnreadableError) as error:
        reading.wrong(number, indent + 1, str(error))


def _check_line(line: str, indent: int) -> None:
    if len(line) > LONGEST_LINE:
        raise WrongError(f"is longer than {LONGEST_LINE} characters; split it")
    if "\t" in line[:indent] or indent % 2:
        raise WrongError("is indented unevenly; a rejoinder stands two spaces further in")
    if indent > DEEPEST * 2:
        raise WrongError(f"is a rejoinder deeper than {DEEPEST}; ask less in a row")


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
        raise WrongError("a rule starts with # and an id of letters, digits, . _ -, then perhaps [tags]")
    if depth > len(reading.depths):
        raise WrongError("is a rejoinder to nothing; it stands two spaces further in than the rule it belongs to")
    if not depth:
        reading.finish()
    parent = reading.begun[reading.depths[depth - 1]].id if depth else ""
    draft = Draft(found["id"], reading.file, number, parent)
    for tag in split(found["tags"]):
        draft.tag(tag)
    reading.depths[depth:] = [len(reading.begun)]
    reading.begun.append(draft)


def _concept(file: str, text: str, number: int) -> Concept:
    found = _CONCEPT.fullmatch(text)
    if not found:
        raise WrongError("a concept is written ~name: word, word, two words")
    entries = (" ".join(entry.lower().split()) for entry in found["entries"].split(","))
    return Concept(found["name"], tuple(entry for entry in entries if entry), file, number)


def _add(reading: _Reading, text: str, place: Hear, depth: int) -> None:
    """Adds the line to the latest rule of its depth."""
    sign = "=/" if text.startswith("=/") else text[0]
    if sign not in ADDS:
        raise WrongError(f'"{sign}" starts nothing; a line starts with one of # > ? ! < @ + = ~ or --')
    if depth >= len(reading.depths):
        raise WrongError("belongs to no rule; a rule starts with # id")
    del reading.depths[depth + 1 :]
    ADDS[sign](reading.begun[reading.depths[depth]], text[len(sign) :].strip(), place)


def _check_whole(reading: _Reading, draft: Draft) -> None:
    if not draft.variants and not draft.redirect:
        reading.wrong(draft.line, 1, f"{draft.id} says nothing; give it a line with < or @")
    if draft.variants and draft.redirect:
        reading.wrong(draft.line, 1, f"{draft.id} has both < and @; keep one")
    if draft.thread and draft.part != "lead":
        reading.wrong(draft.line, 1, f"{draft.id} has a thread and is no lead; write [lead]")
    if draft.recalls and draft.part != "lead":
        reading.wrong(draft.line, 1, f"{draft.id} recalls something unasked and is no lead; write [lead]")
