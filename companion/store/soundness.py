"""Whether the values of an export can be lived with: what types cannot say, such as times, names and what fits what.

Every problem is told by its place, and never by the words found there.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from math import isfinite

from companion.conversation.places import valid_zone
from companion.domain.held import Held
from companion.domain.person import PersonState
from companion.domain.persona import TRAITS, Persona, Snapshot

LONGEST = 50_000
"""Characters of a text; a file of a pack may have more, and is measured where packs are."""
FURTHEST = 10**9
"""How far a number may be from zero."""
_YEARS = range(100, 9900)
"""Years in which every sum of dates that the program does stays within the calendar."""
_UNSOUND = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
_STANDINGS = ("new", "onboarding", "friend", "closed", "asleep")


def fault(held: Held) -> str:
    """The first thing that is wrong, with its place in the file; empty when all is sound."""
    return next(_faults(held), "")


def _faults(held: Held) -> Iterator[str]:
    for name, value in _parts(held).items():
        yield from _within(value, f"`{name}`")
    yield from _of_state(held.state, held.persona)
    yield from _of_persona(held.persona, held.snapshot)
    yield from _of_rows(held)


def _parts(held: Held) -> Mapping[str, object]:
    """All values but the pack's, under the names that they have in the file."""
    memory = held.memory
    rows = {"facts": memory.facts, "events": memory.events, "moods": memory.moods, "check_ins": memory.planned}
    lines = {"ledger": memory.ledger, "talk": held.talk, "used_slots": held.used}
    return {"person": held.person, "turns_stored": held.version, "state": held.state, "persona": held.persona,
            **rows, **lines}  # fmt: skip


def _within(value: object, place: str) -> Iterator[str]:
    if is_dataclass(value):
        for field in fields(value):
            yield from _within(getattr(value, field.name), place)
    elif isinstance(value, Mapping):
        for key, held in value.items():
            yield from _within(key, place)
            yield from _within(held, place)
    elif isinstance(value, tuple | list):
        for held in value:
            yield from _within(held, place)
    else:
        yield from _alone(value, place)


def _alone(value: object, place: str) -> Iterator[str]:
    for kind, sound, what in _KINDS:
        if isinstance(value, kind):
            if not sound(value):
                yield f"{place} holds {what}"
            return


def _is_text(value: str) -> bool:
    return len(value) <= LONGEST and _UNSOUND.search(value) is None


def _is_instant(value: datetime) -> bool:
    return value.tzinfo is not None and value.year in _YEARS


def _is_number(value: float) -> bool:
    return isfinite(value) and abs(value) <= FURTHEST


_KINDS: tuple[tuple[type, Callable[..., bool], str], ...] = (
    (str, _is_text, "a text that is too long or has control characters"),
    (datetime, _is_instant, "a time without its offset, or out of all reach"),
    (date, lambda day: day.year in _YEARS, "a day out of all reach"),
    (time, lambda hour: hour.tzinfo is None, "an hour with an offset"),
    (int, lambda number: abs(number) <= FURTHEST, "a number out of all reach"),
    (float, _is_number, "a number out of all reach"),
)
"""What is looked at, the first that fits; an instant is a date too, so that it comes before."""


def _of_state(state: PersonState | None, persona: Persona | None) -> Iterator[str]:
    if state is None:
        yield "`state` is empty: it holds nobody who could be taken up again"
        return
    if state.standing not in _STANDINGS or not state.soul or state.turn < 0:
        yield "`state` stands nowhere: its standing, soul or turn is none"
    if state.standing == "friend" and persona is None:
        yield "`persona` is missing, although the first talk is over"
    if state.settings.zone is not None and not valid_zone(state.settings.zone):
        yield "`state.settings.zone` is no time zone"
    if not set(state.onboarding.traits) <= set(TRAITS):
        yield "`state.onboarding.traits` has a trait that is none"


def _of_persona(persona: Persona | None, pack: Snapshot | None) -> Iterator[str]:
    if persona is None or pack is None:
        if persona is not None or pack is not None:
            yield "`pack` and `persona` belong together, and one is missing"
        return
    if any("\0" in part for source in pack.files for part in (pack.name, source.file, source.text)):
        yield "`pack` holds a text with control characters"
    elif (persona.pack, persona.digest) != (pack.name, pack.digest):
        yield "`pack` is not the text that `persona.digest` was made of"
    if not all(name in TRAITS and 0 <= value <= 1 for name, value in persona.traits.items()):
        yield "`persona.traits` has a trait that is none, or not between 0 and 1"


def _of_rows(held: Held) -> Iterator[str]:
    memory = held.memory
    for name, rows in (("facts", memory.facts), ("events", memory.events), ("check_ins", memory.planned)):
        if _twice([row.id for row in rows]):
            yield f"`{name}` has an id twice"
    if _twice([*(planned.slot for planned in memory.planned), *held.used]):
        yield "`check_ins` and `used_slots` have a slot twice"
    if any(moment.speaker not in ("me", "them") for moment in held.talk):
        yield "`talk` has a speaker who is neither `me` nor `them`"
    if any(fact.polarity not in ("+", "-") for fact in memory.facts):
        yield "`facts` has a polarity that is neither + nor -"


def _twice(names: Sequence[str]) -> bool:
    return len(set(names)) < len(names)
