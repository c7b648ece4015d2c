"""A life, day by day: when somebody writes and of what, what they decide, when they are silent; never what they hear."""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from itertools import product
from zoneinfo import ZoneInfo

from companion.domain.message import Kind
from companion.simulation.lives.dice import Dice
from companion.simulation.lives.events import Happening, happenings
from companion.simulation.lives.somebody import HOMES, Somebody, somebody
from companion.simulation.lives.talks import Deed, first_talk, talk, told
from companion.simulation.lives.wording import Wording
from companion.testing.passages import Forgets, Presses, Says, Sleeps, Step, Waits

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
MONTH = 30
"""Days over which the rarer things are drawn."""
QUIET_DAY = Happening()
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_RARE = {"stop": 12, "evenings": 12, "mornings": 6, "forget_me": 7, "crisis": 4, "Forgets": 8}
"""Of a hundred months, in how many each of these is done."""
_WISHES = {"forget_that": 30, "forget_about": 15, "off_record": 30}
"""The same for what is wished of the memory in plain words."""


def life(seed: int, number: int, days: int) -> Iterator[Step]:
    """Everything that the person of this number does in so many days; it does not depend on what is said to them."""
    return _Living(somebody(seed, number), days).steps()


class _Living:
    """One life as it goes: where it is, what time it is, what is still to come."""

    def __init__(self, who: Somebody, days: int) -> None:
        self._who = who
        self._days = days
        self._dice = Dice(who.seed, who.number, "days")
        self._words = Wording(who)
        self._home = who.home
        self._now = who.start
        self._first = who.start.astimezone(ZoneInfo(who.home.zone)).date()
        self._happenings = happenings(Dice(who.seed, who.number, "events"), days)
        self._silences = _silences(Dice(who.seed, who.number, "silences"), days)
        self._decisions = _decisions(Dice(who.seed, who.number, "decisions"), days)
        self._wishes = _wishes(Dice(who.seed, who.number, "wishes"), days)
        self._away_long = False

    def steps(self) -> Iterator[Step]:
        """The whole life."""
        if self._who.first_talk:
            yield from self._timed(first_talk(self._who, self._words, self._dice))
        for day in range(self._days):
            if day in self._silences:
                self._away_long = True
            else:
                yield from self._day(day)
        end = self._who.start + self._days * DAY
        if end > self._now:
            yield Waits(end)

    def _day(self, day: int) -> Iterator[Step]:
        """One day: several talks, one or none; what happens and what is decided is told in the first."""
        happening = self._happenings.get(day, QUIET_DAY)
        decided = self._decisions.get(day, ())
        sizes = self._sizes(bool(happening.told or decided or happening.leaves))
        for number, turns in enumerate(sizes):
            hour = self._who.habits.hours[number % len(self._who.habits.hours)]
            yield from self._until(day, hour)
            if number == 0:
                yield from self._opening(day, happening, decided)
            yield from self._timed(talk(self._who, self._words, self._dice, turns, hour))
            if number == 0:
                yield from self._timed([deed for wish in self._wishes.get(day, ()) for deed in self._wish(wish)])

    def _sizes(self, eventful: bool) -> list[int]:
        """How many turns each talk of the day has."""
        kind, habits = self._dice.between(1, 100), self._who.habits
        if kind <= habits.talkative:
            return [self._dice.between(6, 10) for _ in range(3)]
        if kind <= habits.talkative + habits.silent and not eventful:
            return []
        return [self._dice.between(1, 7) for _ in range(self._dice.between(1, 2))]

    def _opening(self, day: int, happening: Happening, decided: tuple[str, ...]) -> Iterator[Step]:
        """What comes before the small talk: a word after a silence, a journey, the event of the day, a decision."""
        if self._away_long:
            self._away_long = False
            yield from self._timed([Says(self._words.line("back"))])
        if happening.leaves or happening.returns:
            yield from self._moved(happening.leaves)
        for group, ahead in happening.told:
            self._words.set("when", self._when(day, ahead))
            yield from self._timed(told(self._words, self._dice, group))
        for decision in decided:
            yield from self._decide(decision)

    def _moved(self, leaves: bool) -> Iterator[Step]:
        """They are elsewhere from now on, and share where, or only say so."""
        self._home = self._dice.pick(HOMES) if leaves else self._who.home
        if leaves:
            self._words.set("there", self._home.city)
        if self._dice.happens(60):
            yield from self._timed([Says("", Kind.LOCATION, self._home.lat, self._home.lon)])
        else:
            yield from self._timed(
                [Says(f"I'm in {self._home.city} this week" if leaves else f"back in {self._home.city}")]
            )

    def _decide(self, decision: str) -> Iterator[Step]:
        match decision:
            case "Forgets":
                yield Forgets(self._who.slots[self._dice.pick(("sister", "brother", "friend", "pet", "colleague"))])
            case "forget_me":
                yield from self._timed([Says(self._words.line("forget_me")), Presses("Yes, erase everything")])
                if self._who.first_talk:
                    yield from self._timed(first_talk(self._who, self._words, self._dice))
            case "crisis":
                yield from self._timed(
                    [Says(self._words.line(group)) for group in ("crisis", "after_crisis", "after_crisis")]
                )
            case group:
                yield from self._timed([Says(self._words.line(group))])

    def _wish(self, wish: str) -> list[Deed]:
        """Something told and wished away again, somebody to be forgotten, or what is said off the record."""
        if wish == "forget_that":
            return [Says(self._words.line("regretted")), Says(self._words.line(wish))]
        return [Says(self._words.line(wish))]

    def _when(self, day: int, ahead: int) -> str:
        """How a day so far ahead is called."""
        if ahead < 2:
            return "tomorrow" if ahead == 1 else "today"
        date = self._first + timedelta(days=day + ahead)
        return _WEEKDAYS[date.weekday()] if ahead < 7 else f"{date:%B} {date.day}"

    def _until(self, day: int, hour: int) -> Iterator[Step]:
        """It is about that hour, local time; seldom nobody beats the heart of the program meanwhile."""
        minute = self._dice.between(0, 59)
        there = datetime.combine(self._first + day * DAY, time(hour, minute), ZoneInfo(self._home.zone)).astimezone(UTC)
        if there > self._now:
            self._now = there
            yield Sleeps(there) if self._dice.happens(2) else Waits(there)

    def _timed(self, deeds: Iterator[Deed] | list[Deed]) -> Iterator[Step]:
        """Each of the deeds, a minute or a few after the one before."""
        for deed in deeds:
            self._now += self._dice.between(1, 4) * MINUTE
            yield Waits(self._now)
            yield deed


def _silences(dice: Dice, days: int) -> frozenset[int]:
    """The days of the long silences."""
    silent: set[int] = set()
    day = dice.between(3, 2 * MONTH)
    while day < days:
        length = dice.between(5, 24)
        silent.update(range(day, day + length))
        day += length + dice.between(MONTH, 3 * MONTH)
    return frozenset(silent)


def _wishes(dice: Dice, days: int) -> dict[int, tuple[str, ...]]:
    """What is wished of the memory on which day."""
    found: dict[int, tuple[str, ...]] = {}
    for month, (wish, percent) in product(range(0, days, MONTH), _WISHES.items()):
        day = month + dice.between(1, MONTH)
        if dice.happens(percent):
            found[day] = (*found.get(day, ()), wish)
    return found


def _decisions(dice: Dice, days: int) -> dict[int, tuple[str, ...]]:
    """What is decided on which day; a stop is taken back some days later, most of the time."""
    found: dict[int, tuple[str, ...]] = {}
    for month, (decision, percent) in product(range(0, days, MONTH), _RARE.items()):
        day = month + dice.between(1, MONTH)
        if dice.happens(percent):
            found[day] = (*found.get(day, ()), decision)
        if found.get(day, ())[-1:] == ("stop",) and dice.happens(70):
            found[day + dice.between(1, 9)] = ("resume",)
    return found
