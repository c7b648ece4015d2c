"""The one planner: of everything worth saying, at most one message a day, and every reminder at its minute."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from companion.conversation.places import valid_zone
from companion.conversation.planning.following import birthday_wishes, event_wishes
from companion.conversation.planning.greetings import APART, greeting, parting, thread
from companion.conversation.planning.reminding import reminder_wishes
from companion.conversation.planning.walls import opened
from companion.conversation.planning.wish import FOLLOW_UP, Wish
from companion.domain.chance import token
from companion.domain.change import Cancelled, Change, Planned
from companion.domain.check_in import CheckIn
from companion.domain.memory import Memory
from companion.domain.person import PersonState

TALKING = timedelta(minutes=10)
"""Nothing is written first into a talk that is going on."""
_DAY = timedelta(days=1)


def plan(state: PersonState, memory: Memory, now: datetime) -> tuple[Change, ...]:
    """The changes after which exactly what is worth saying is planned."""
    wanted = {wish.slot: wish for wish in wishes(state, memory, now)}
    kept = {had.slot for had in memory.planned if _stands(wanted.get(had.slot), had)}
    cancelled = [Cancelled(had.id) for had in memory.planned if had.slot not in kept]
    return (*cancelled, *(Planned(_named(state, wish)) for slot, wish in wanted.items() if slot not in kept))


def _stands(wish: Wish | None, had: CheckIn) -> bool:
    return wish is not None and (wish.due, wish.kind, wish.about) == (had.due, had.kind, had.about)


def wishes(state: PersonState, memory: Memory, now: datetime) -> tuple[Wish, ...]:
    """Everything that is to be written first as things stand, the earliest first."""
    if state.standing != "friend":
        return ()
    reminders = tuple(reminder_wishes(state, now))
    zone = state.settings.zone
    if zone is None or not may_write(state):
        return reminders
    special = (*event_wishes(memory, zone, now), *birthday_wishes(memory, zone, now))
    chosen = _chosen(state, tuple(_fresh(state, special, zone, now)), zone) if special else {}
    generic = _generic(state, zone, now, frozenset(chosen)) if not state.unanswered else ()
    silent = tuple(_fresh(state, parting(state, zone), zone, now))
    every = (*reminders, *chosen.values(), *generic, *(wish for wish in silent if wish.day not in chosen))
    return tuple(sorted(every, key=lambda wish: (wish.due, wish.slot)))


def may_write(state: PersonState) -> bool:
    """Whether the person has agreed, has not stopped it, and it is known what time it is for them."""
    settings = state.settings
    agreed = settings.writes_first and not settings.stopped and state.standing == "friend"
    return agreed and valid_zone(settings.zone)


def _generic(state: PersonState, zone: str, now: datetime, taken: frozenset[date]) -> tuple[Wish, ...]:
    left = tuple(wish for wish in _fresh(state, thread(state, zone), zone, now) if wish.day not in taken)
    usual = greeting(state, zone, now, taken | {wish.day for wish in left})
    return (*left, usual) if usual is not None else left


def _fresh(state: PersonState, found: Iterable[Wish], zone: str, now: datetime) -> Iterator[Wish]:
    """Those that were not settled and can still be said, each at the first moment that is free and open."""
    free = _free(state) or now
    for wish in found:
        if wish.slot in state.settled or wish.last <= now:
            continue
        due = opened(state.settings, zone, max(wish.due, now, free))
        if due is not None and due <= wish.last:
            yield replace(wish, due=due, day=due.astimezone(ZoneInfo(zone)).date())


def _free(state: PersonState) -> datetime | None:
    """Until when nothing is said: a talk goes on, or something was written first not long ago."""
    ends = [state.last_heard + TALKING] if state.last_heard is not None else []
    ends += [state.wrote_first + APART] if state.wrote_first is not None else []
    return max(ends, default=None)


def _chosen(state: PersonState, found: tuple[Wish, ...], zone: str) -> Mapping[date, Wish]:
    """One wish a day: what ranks first has its day, and a question that lost it takes the next free one in its time."""
    days: dict[date, Wish] = {}
    for wish in sorted(found, key=lambda wish: wish.rank):
        placed = _placed(state, wish, days, zone)
        if placed is not None:
            days[placed.day] = placed
    return days


def _placed(state: PersonState, wish: Wish, days: Mapping[date, Wish], zone: str) -> Wish | None:
    while wish.day in days or (state.last_daily is not None and wish.day <= state.last_daily):
        later = wish.due + _DAY
        if wish.kind != FOLLOW_UP or later > wish.last:
            return None
        wish = replace(wish, due=later, day=later.astimezone(ZoneInfo(zone)).date())
    return wish


def _named(state: PersonState, wish: Wish) -> CheckIn:
    """The check-in of that wish, under a name nobody can guess."""
    name = token(state.soul, state.turn, f"check-in/{wish.slot}/{wish.kind}/{wish.due:%H:%M}")
    return CheckIn(name, wish.kind, wish.due, wish.slot, wish.about, wish.why)
