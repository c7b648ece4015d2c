"""Cases of a memory that is contradicted, told to a real companion; whether what it holds afterwards agrees."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

from companion.domain.memory import Fact, Memory
from companion.testing import Talk

HERE = Path(__file__).parent
ZONE = "Europe/Berlin"
QUIET = (time(0, 0), time(23, 59))
WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
ORDINAL = re.compile(r"^(\d+)(?:st|nd|rd|th)$")

Triple = tuple[str, str, str]
Line = tuple[datetime, str]


@dataclass(frozen=True)
class Case:
    """One talk, and what is to be held after its last line."""

    id: str
    kind: str
    talk: tuple[Line, ...]
    held: bool
    now: dict[str, list[Triple]] = field(default_factory=dict)


def read(path: Path = HERE / "contradictions.jsonl") -> list[Case]:
    """Every case of the set."""
    return [_case(json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines()]


def _case(row: dict) -> Case:
    talk = tuple((datetime.fromisoformat(at).replace(tzinfo=ZoneInfo(ZONE)), line) for at, line in row["talk"])
    now = {name: [tuple(one) for one in wanted] for name, wanted in row["now"].items() if name != "asks"}
    return Case(row["id"], row["kind"], talk, row.get("held", False), now)


def told(case: Case) -> Memory:
    """What is remembered once the case was told, by somebody who agreed to notes on moods and health."""
    first = case.talk[0][0]
    with Talk(persona="wren", user=case.id, zone=ZONE, quiet=QUIET, start=first) as talk:
        for at, line in case.talk:
            if at > talk.now:
                talk.wait_until(at)
            talk.say(line, zone=ZONE)
        return talk.memory


def misses(case: Case, memory: Memory) -> Iterator[str]:
    """What is not as the case wants it, in words."""
    checks = {
        "holds": lambda wanted: any(f.current and claimed(f) for f in agreeing(memory, wanted)),
        "past": lambda wanted: any(f.past for f in agreeing(memory, wanted)),
        "gone": lambda wanted: not any((f.current and claimed(f)) or f.past for f in agreeing(memory, wanted)),
        "not_now": lambda wanted: not any(f.current and claimed(f) for f in agreeing(memory, wanted)),
        "once": lambda wanted: sum(f.current and claimed(f) for f in agreeing(memory, wanted)) == 1,
    }
    for name, wanted in case.now.items():
        yield from (f"{name} {one}" for one in wanted if not checks[name](one))


def claimed(fact: Fact) -> bool:
    """Whether it is claimed of the present."""
    return fact.polarity == "+" and fact.modality in ("actual", "past")


def agreeing(memory: Memory, wanted: Triple) -> Iterator[Fact]:
    """The facts that say what is wanted, current or not."""
    subject, relation, value = wanted
    for fact in memory.facts:
        told = fact.relation in relation.split("|") and says(value, fact.value) and fact.polarity == "+"
        if told and any(_is_subject(memory, fact.subject, one) for one in subject.split("|")):
            yield fact


def says(wanted: str, value: str) -> bool:
    """Whether every word of the wanted value stands in the other; `a|b` is either."""
    words = spelt(value)
    return all(not words.isdisjoint(spelt(one.replace("|", " "))) for one in wanted.split())


def _is_subject(memory: Memory, told_of: str, wanted: str) -> bool:
    """Whether the fact is about whoever is wanted; a bare name stands for anybody of it."""
    told_of, wanted = told_of.casefold(), wanted.casefold()
    if told_of == wanted or wanted == "user":
        return told_of == wanted
    name = wanted.split()[-1]
    if " " not in wanted:
        return name == told_of.split()[-1]
    roles = {f.subject.casefold() for f in memory.facts if f.subject.casefold().endswith(f" {name}")}
    return told_of == name and roles <= {wanted}


def spelt(text: str) -> set[str]:
    """The words of a text as they are compared."""
    return {ORDINAL.sub(r"\1", word) for word in WORD.findall(text.casefold().replace("’", "'"))}
