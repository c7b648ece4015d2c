"""The one planner: of everything worth saying, at most one message a day, and every reminder at its minute."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from operator import attrgetter

from companion.conversation.planning.following import birthday_wishes, event_wishes, grave_days
from companion.conversation.planning.greetings import APART, greeting, parting, thread
from companion.conversation.planning.manners import TALKING, last_day, may_write
from companion.conversation.planning.reminding import reminder_wishes
from companion.conversation.planning.walls import LocalClock, clock_of, is_open, opened
from companion.conversation.planning.wish import FOLLOW_UP, RETURN, Wish
from companion.domain.chance import token
from companion.domain.change import Cancelled, Change, Planned
from companion.domain.check_in import CheckIn
from companion.domain.memory import Memory
from companion.domain.person import PersonState, Relationship

_DAY = timedelta(days=1)
_BASIS = attrgetter(
    "standing", "settings", "promised", "thread", "settled", "reminders", "unanswered", "last_daily", "wrote_first",
    "away",
)  # fmt: skip
"""What of a person's state a plan rests on, besides when they were last heard."""
_MOVES = frozenset({FOLLOW_UP, RETURN})
"""What may be said a day later when its own day has something better."""


def plan(state: PersonState, memory: Memory, now: datetime) -> tuple[Change, ...]:
    """The changes after which exactly what is worth saying is planned."""
    wanted = {wish.slot: wish for wish in wishes(state, memory, now)}
    kept = {had.slot for had in memory.planned if _stands(wanted.get(had.slot), had)}
    cancelled = [Cancelled(had.id) for had in memory.planned if had.slot not in kept]
    return (*cancelled, *(Planned(_named(state, wish)) for slot, wish in wanted.items() if slot not in kept))


def replan(known: Relationship, state: PersonState, memory: Memory, now: datetime) -> tuple[Change, ...]:
    """The changes that a message makes to the plan; none, without a look at it, when nothing that it rests on changed."""
    return () if _rests(known, state, memory, now) else plan(state, memory, now)


def _rests(known: Relationship, state: PersonState, memory: Memory, now: datetime) -> bool:
    """Whether this message follows another of its day that left the plan as it is, and nothing in it is near."""
    before, last = known.state, known.state.last_heard
    if not memory.planned or last is None or last.astimezone(now.tzinfo).date() != now.date():
        return False
    same = known.memory.events is memory.events and known.memory.facts is memory.facts
    return same and _BASIS(before) == _BASIS(state) and _far(memory, now)


def _far(memory: Memory, now: datetime) -> bool:
    """Whether nothing is planned for the next hours, and no event has begun of which they may be telling."""
    soon = now + APART + timedelta(hours=1)
    if any(planned.due <= soon for planned in memory.planned):
        return False
    return not any(event.status == "coming" and event.start <= soon for event in memory.events)


def _stands(wish: Wish | None, had: CheckIn) -> bool:
    return wish is not None and (wish.due, wish.kind, wish.about) == (had.due, had.kind, had.about)


def wishes(state: PersonState, memory: Memory, now: datetime) -> tuple[Wish, ...]:
    """Everything that is to be written first as things stand, the earliest first."""
    if state.standing != "friend":
        return ()
    reminders = reminder_wishes(state, now) if state.reminders else ()
    clock = clock_of(state)
    unasked = _unasked(state, clock, memory, now) if clock is not None and may_write(state) else ()
    return tuple(sorted((*reminders, *unasked), key=lambda wish: (wish.due, wish.slot)))


def _unasked(state: PersonState, clock: LocalClock, memory: Memory, now: datetime) -> tuple[Wish, ...]:
    """What nobody asked for, one a day: what is known of their life before what is said only to say something."""
    now = now.astimezone(UTC)  # instants of one zone compare at a fifth of the cost
    days = _Days(state, clock, now, _free(state, now).astimezone(UTC), last_day(state, clock))
    if memory.events or memory.facts:
        days.take((*event_wishes(memory, clock, now), *birthday_wishes(memory, clock, now)))
    if state.thread is not None and not state.unanswered:
        days.take(thread(state, clock))
    grave = grave_days(memory, clock, now) if memory.events else frozenset[date]()
    usual = None if state.unanswered else greeting(state, clock, now, days.chosen, grave)
    if usual is not None:
        return (*days.chosen.values(), usual)
    days.take(parting(state, clock))
    return tuple(days.chosen.values())


@dataclass(slots=True)
class _Days:
    """The days to come, and what is said on them; each wish takes the first free and open moment in its time."""

    state: PersonState
    clock: LocalClock
    now: datetime
    free: datetime
    had: date | None
    chosen: dict[date, Wish] = field(default_factory=dict)

    def take(self, found: Iterable[Wish]) -> None:
        """Of these wishes those that have a place are chosen, what ranks first before the others."""
        for wish in sorted(self._fresh(found), key=_rank):
            placed = self._placed(wish)
            if placed is not None:
                self.chosen[placed.day] = placed

    def _fresh(self, found: Iterable[Wish]) -> Iterator[Wish]:
        """Those that were not settled and can still be said, each at the first moment that is free and open."""
        for wish in found:
            if wish.slot not in self.state.settled and wish.last > self.now:
                yield self._at(wish, max(wish.due, self.free))

    def _at(self, wish: Wish, instant: datetime) -> Wish:
        """The wish at the first open moment from that instant on; past its last where there is none."""
        there = self.clock.local(instant)
        due = instant
        if not is_open(self.state.settings, there.time()):
            due = opened(self.state.settings, self.clock, instant) or wish.last + _DAY
            there = self.clock.local(due)
        return wish if due == wish.due and there.date() == wish.day else wish.moved(due, there.date())

    def _placed(self, wish: Wish) -> Wish | None:
        """The wish on a day of its own, which is its best one or, where it may move, a later one in its time."""
        while wish.due <= wish.last:
            if not self._is_taken(wish):
                return wish
            if wish.kind not in _MOVES:
                return None
            wish = self._at(wish, self.clock.at(self._day_after(wish), self.clock.local(wish.due).time()))
        return None

    def _day_after(self, wish: Wish) -> date:
        """The next day that has nothing yet."""
        day = wish.day + _DAY
        while day in self.chosen:
            day += _DAY
        return day

    def _is_taken(self, wish: Wish) -> bool:
        """Whether its day has something already, or the next or the last day has something near."""
        if wish.day in self.chosen or (self.had is not None and wish.day <= self.had):
            return True
        before, after = self.chosen.get(wish.day - _DAY), self.chosen.get(wish.day + _DAY)
        near = before is not None and wish.due - before.due < APART
        return near or (after is not None and after.due - wish.due < APART)


def _rank(wish: Wish) -> tuple[int, int, datetime, str]:
    return wish.rank


def _free(state: PersonState, now: datetime) -> datetime:
    """Until when nothing is said: a talk goes on, or something was written first not long ago."""
    heard, wrote = state.last_heard, state.wrote_first
    ends = [now]
    ends += [heard + TALKING] if heard is not None else []
    ends += [wrote + APART] if wrote is not None else []
    return max(ends)


def _named(state: PersonState, wish: Wish) -> CheckIn:
    """The check-in of that wish, under a name nobody can guess."""
    name = token(state.soul, state.turn, f"check-in/{wish.slot}/{wish.kind}/{wish.due.hour:02}:{wish.due.minute:02}")
    return CheckIn(name, wish.kind, wish.due, wish.slot, wish.about, wish.why)
