"""Follow-ups in simulated lives: what deserved a question and got exactly one in time, and what was asked wrongly.

People tell of dated things, some of which are called off, moved, or told of before anybody could ask. The judge knows
only what the life held and what was sent; it shares no code with the planner.
"""

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from _figures import Figure

from companion.testing import Talk

PEOPLE = 40
DAYS = 60
SEED = 11
KEPT, CANCELLED, MOVED, TOLD = "kept", "cancelled", "moved", "told"
_FATES = (KEPT,) * 7 + (CANCELLED, MOVED, TOLD)
_ZONES = ("Europe/Berlin", "America/New_York", "Asia/Tokyo", "Australia/Sydney", "America/Sao_Paulo", "Asia/Kolkata")
_START = datetime(2026, 2, 23, tzinfo=UTC)
_WINDOW = timedelta(hours=60)
"""How long after the end of something a question about it still fits."""
_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that may happen: how it is told, the word for it, its hour, how long it takes, and how it went."""

    word: str
    told: str
    hour: int
    hours: float
    went: str


THINGS = (
    Thing("interview", "I have a job interview {when} at {hour}", 10, 1, "the interview went really well"),
    Thing("exam", "my maths exam is {when} at {hour}", 9, 2, "I passed the exam!"),
    Thing("dinner", "dinner with Tom {when} at {hour}", 19, 3, "the dinner was lovely"),
    Thing("dentist", "I've got a dentist appointment {when} at {hour}", 15, 1, "the dentist appointment was fine"),
    Thing("presentation", "I have to give a presentation {when} at {hour}", 14, 1, "the presentation went badly"),
    Thing("concert", "we're going to a concert {when} at {hour}", 20, 3, "the concert was amazing"),
    Thing("driving test", "my driving test is {when} at {hour}", 11, 1, "I failed the driving test"),
    Thing("surgery", "my mum is having surgery {when} at {hour}", 8, 5, "the surgery went fine"),
    Thing("Rome", "flying to Rome {when}", 12, 12, "the trip to Rome was great"),
    Thing("wedding", "my cousin's wedding is {when}", 12, 10, "the wedding was beautiful"),
    Thing("meeting", "there's a big meeting with my boss {when} at {hour}", 16, 1, "the meeting went ok"),
    Thing("results", "the results come out {when}", 12, 3, "the results were good"),
    Thing("party", "Anna's birthday party is {when} at {hour}", 18, 5, "the party was fun"),
    Thing("marathon", "I'm running a marathon {when}", 9, 6, "I finished the marathon"),
    Thing("funeral", "the funeral is {when} at {hour}", 13, 3, "the funeral was hard"),
    Thing("doctor", "I'm seeing the doctor {when} at {hour}", 10, 1, "the doctor was nice, all is fine"),
)  # fmt: skip
_CHAT = (
    "hi there", "a bit tired today", "I made soup", "it's raining again", "work was long", "nothing much", "I slept badly",
    "the neighbours are loud", "I read for a while", "cleaned the kitchen", "watched an old film", "went for a walk",
    "my back hurts", "the bus was late", "I baked bread", "all quiet here", "a slow afternoon", "I fixed the lamp",
)  # fmt: skip


@dataclass(slots=True)
class Case:
    """One such thing in a life: when it begins and ends, what became of it, and when it was first to be, if moved."""

    thing: Thing
    start: datetime
    fate: str
    told: datetime
    asked: list[datetime] = field(default_factory=list)

    @property
    def end(self) -> datetime:
        """When it is over."""
        return self.start + self.thing.hours * _HOUR


@dataclass(frozen=True, slots=True)
class Spoken:
    """What the person says at one moment."""

    at: datetime
    text: str


def figures(asked: argparse.Namespace | None = None) -> dict[str, Figure]:
    """The share of things that got their one question in time, and how many questions were wrong."""
    people = getattr(asked, "people", None) or PEOPLE
    cases = [case for number in range(people) for case in lived(number)]
    due = [case for case in cases if case.fate in (KEPT, MOVED)]
    share = sum(is_right(case) for case in due) / len(due)
    return {
        "followups_share": Figure(share, "share", 0.95, most=False),
        "followups_wrong": Figure(float(sum(wrong(case) for case in cases)), "", 0.0),
    }


def is_right(case: Case) -> bool:
    """Whether it was asked after once, while that still fitted."""
    return len(case.asked) == 1 and case.end <= case.asked[0] <= case.end + _WINDOW


def wrong(case: Case) -> int:
    """How many questions came about what was off, told already, or moved and still to come."""
    if case.fate in (CANCELLED, TOLD):
        return len(case.asked)
    return sum(at < case.start for at in case.asked) if case.fate == MOVED else 0


def lived(number: int) -> list[Case]:
    """One life in the real corridor: its cases, each with when it was asked after."""
    dice = Random(f"{SEED}/{number}")
    zone = ZoneInfo(dice.choice(_ZONES))
    cases, spoken = _life(dice, zone)
    first = _START.replace(tzinfo=zone).astimezone(UTC)
    with Talk(persona=dice.choice(("wren", "slate")), user=f"p{number}", zone=zone.key, start=first) as talk:
        for one in spoken:
            talk.wait_until(one.at)
            talk.say(one.text)
        talk.wait(days=4)
        for said in talk.sent:
            if said.kind == "follow_up":
                _credited(cases, said.about, said.at)
    return cases


def _credited(cases: Sequence[Case], about: str, at: datetime) -> None:
    """The question is noted with the case of that word that is nearest."""
    fitting = [case for case in cases if case.thing.word.casefold() in about.casefold()]
    if fitting:
        min(fitting, key=lambda case: abs(case.end - at)).asked.append(at)


def _life(dice: Random, zone: ZoneInfo) -> tuple[list[Case], list[Spoken]]:
    """What happens in the life, and everything that is said in it, by the hour."""
    cases: list[Case] = []
    spoken: list[Spoken] = []
    things = dice.sample(THINGS, len(THINGS))
    for day in range(DAYS):
        spoken.append(Spoken(_at(zone, day, dice.randint(8, 21), dice.randint(0, 59)), dice.choice(_CHAT)))
        if day % 3 == 1 and things and day < DAYS - 8:
            case, said = _told(dice, zone, day, things.pop())
            cases.append(case)
            spoken += said
    return cases, sorted(spoken, key=lambda one: one.at)


def _told(dice: Random, zone: ZoneInfo, day: int, thing: Thing) -> tuple[Case, list[Spoken]]:
    """The thing as it is told of some days ahead, and what becomes of it."""
    ahead = dice.randint(2, 4)
    at = _at(zone, day, dice.randint(9, 20), dice.randint(0, 59))
    first = _at(zone, day + ahead, thing.hour)
    case = Case(thing, first, dice.choice(_FATES), at)
    said = [Spoken(at, thing.told.format(when=_day(zone, first), hour=_hour(thing.hour)))]
    return case, said + list(_fate(case, zone, day, ahead))


def _fate(case: Case, zone: ZoneInfo, day: int, ahead: int) -> Iterator[Spoken]:
    word = "the trip to Rome" if case.thing.word == "Rome" else f"the {case.thing.word}"
    before = _at(zone, day + ahead - 1, 12, 5)
    if case.fate == CANCELLED:
        yield Spoken(before, f"{word} is cancelled")
    elif case.fate == MOVED:
        case.start = case.start + 2 * _DAY
        yield Spoken(before, f"{word} was moved to {_day(zone, case.start).removeprefix('on ')}")
    elif case.fate == TOLD:
        yield Spoken(case.end + timedelta(minutes=10), case.thing.went)


def _at(zone: ZoneInfo, day: int, hour: int, minute: int = 0) -> datetime:
    there = (_START.replace(tzinfo=None) + day * _DAY).replace(hour=hour, minute=minute, tzinfo=zone)
    return there.astimezone(UTC)


def _day(zone: ZoneInfo, instant: datetime) -> str:
    return f"on {instant.astimezone(zone):%A}"


def _hour(hour: int) -> str:
    return f"{hour % 12 or 12}{'am' if hour < 12 else 'pm'}"
