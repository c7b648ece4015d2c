"""What memory has for a question: the facts, events and sayings that answer it, and nothing beside them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from companion.conversation.asked import people
from companion.conversation.asked.kinds import holds, roles_like
from companion.conversation.asked.people import NAMING, Known, split
from companion.conversation.asked.question import Asked
from companion.domain.memory import Event, Fact
from companion.domain.relations import relation
from companion.domain.turn import Turn

_ALSO: dict[str, tuple[str, ...]] = {
    "hobby": ("hobby", "skill"), "skill": ("skill", "hobby"), "routine": ("routine", "hobby"), "likes": ("likes",),
    "job": ("job", "employer"), "school": ("school", "study"), "study": ("study", "school"), "employer": ("employer",),
    "status": ("status",), "partner": ("partner", "status"), "owns": ("owns", "pet"),
    "plan": ("plan",), "health": ("health", "allergy"), "colleague": ("colleague",),
}  # fmt: skip
"""The relations that may answer for one, in the order in which they are believed."""
_TOGETHER = {"diet": ("diet", "allergy")}
_OPPOSITES = {"likes": ("likes", "dislikes", "hobby", "fear"), "dislikes": ("dislikes", "likes")}
ANY = frozenset({"anything", "something", "any"})
_LONGEST = 6


@dataclass(frozen=True, slots=True)
class Found:
    """The facts that answer, and whether what is known is only near it."""

    facts: tuple[Fact, ...] = ()
    events: tuple[Event, ...] = ()


def may_tell(turn: Turn, fact: Fact) -> bool:
    """Whether a fact may be told at all: never a private one without the yes to it."""
    return turn.state.settings.mood_notes or not relation(fact.relation).private


def standing(turn: Turn) -> tuple[Fact, ...]:
    """All facts that were not taken back and may be told, newest last."""
    return tuple(fact for fact in turn.memory.facts if fact.retracted_at is None and may_tell(turn, fact))


def known(turn: Turn) -> tuple[Known, ...]:
    """Everybody the person has named."""
    return tuple(split(fact.value) for fact in standing(turn) if fact.relation in NAMING and fact.subject == "user")


def of_relation(turn: Turn, asked: Asked) -> tuple[Fact, ...]:
    """The facts of the asked relation about the asked person, held true or, where that is asked, once true."""
    about = tuple(people.of(standing(turn), asked.whose, known(turn)))
    if asked.past or asked.was:
        closed = _closed(about, asked)
        if closed or asked.past:
            return closed
    now = tuple(fact for fact in about if fact.current)
    return _of(now, asked) or (() if asked.whose.is_user else _of(about, asked))


def _of(facts: Sequence[Fact], asked: Asked) -> tuple[Fact, ...]:
    if asked.relation in _TOGETHER and not asked.yes:
        return _fitting(facts, _TOGETHER[asked.relation], asked)
    if asked.words and asked.relation in _OPPOSITES:
        return _fitting(facts, _OPPOSITES[asked.relation], asked)
    names = _ALSO.get(asked.relation, (asked.relation,)) if asked.relation else ()
    if not names:
        return _fitting(facts, tuple({fact.relation for fact in facts}), asked)
    tries = (_fitting(facts, (name,), asked) for name in names)
    return next((found for found in tries if found), ())


def _fitting(facts: Iterable[Fact], names: tuple[str, ...], asked: Asked) -> tuple[Fact, ...]:
    return tuple(
        fact for fact in facts if fact.relation in names and all(_fits(fact, word, asked) for word in asked.words)
    )


def _fits(fact: Fact, word: str, asked: Asked) -> bool:
    return asked.said_in(fact.value, word) or (len(fact.evidence) < _NEAR and asked.said_in(fact.evidence, word))


_NEAR = 80
"""Characters of a sentence short enough that its other words belong to the fact."""


def _closed(about: Sequence[Fact], asked: Asked) -> tuple[Fact, ...]:
    """What was true once and is no more, the latest; before something named, what came right before it."""
    names = _ALSO.get(asked.relation, (asked.relation,))
    facts = [fact for fact in about if fact.relation in names]
    held = {fact.value.casefold() for fact in facts if fact.current}
    closed = [fact for fact in facts if fact.past and fact.value.casefold() not in held and not _is_named(fact, asked)]
    closed.sort(key=_ended, reverse=True)
    begun = [fact.valid_from for fact in facts if fact.valid_from is not None and _is_named(fact, asked)]
    before = [fact for fact in closed if not begun or _ended(fact) <= max(begun)]
    return tuple((before or closed)[:1])


def _is_named(fact: Fact, asked: Asked) -> bool:
    """Whether it is the one before which something else is asked for."""
    return any(holds(fact.value, word) for word in asked.words)


def _ended(fact: Fact) -> datetime:
    return fact.valid_to or fact.said_at


def naming(turn: Turn, asked: Asked) -> tuple[Fact, ...]:
    """The facts that name the asked people, those that live now before those that were."""
    found = tuple(people.namings(standing(turn), asked.whose))
    exact = tuple(fact for fact in found if split(fact.value).role == asked.whose.role)
    found = exact or found
    named = tuple(fact for fact in found if split(fact.value).name and fact.polarity == "+")
    alive = tuple(fact for fact in named if fact.current) or named
    return alive if len(alive) > 1 or not asked.another else ()


def having(turn: Turn, asked: Asked) -> tuple[Fact, ...]:
    """The facts that say whether there is such a one, named or not."""
    roles = roles_like(asked.whose.role)
    facts = [fact for fact in standing(turn) if fact.subject == "user" and fact.relation in NAMING and fact.current]
    return tuple(fact for fact in facts if people.of_fact(fact).role in roles)


def told_of(turn: Turn, asked: Asked) -> tuple[Fact, ...]:
    """What is known of somebody besides who they are."""
    about = people.of(standing(turn), asked.whose, known(turn))
    return tuple(fact for fact in about if fact.current and fact.relation not in NAMING)[-_LONGEST:]


OFF = frozenset({"cancelled", "moved"})
"""States of an event that does not take place at its date."""


def events(turn: Turn, asked: Asked) -> tuple[Event, ...]:
    """The event asked for: the next of its kind, else the last one."""
    fitting = [
        event
        for event in turn.memory.events
        if all(asked.said_in(f"{event.what} {event.evidence}", word) for word in asked.words)
    ]
    ahead = sorted((event for event in fitting if not event.over(turn.now)), key=lambda event: event.start)
    if ahead:
        open_ones = [event for event in ahead if event.status not in OFF]
        return tuple((open_ones or ahead)[:1])
    held = [event for event in fitting if event.status not in OFF] or fitting
    return tuple(sorted(held, key=lambda event: event.start)[-1:])


def coming(turn: Turn, asked: Asked) -> tuple[Event, ...]:
    """What lies in the time asked for, or simply ahead."""
    standing_events = sorted(
        (event for event in turn.memory.events if event.status not in OFF), key=lambda one: one.start
    )
    if asked.window is None:
        return tuple(event for event in standing_events if not event.over(turn.now))[:3]
    window = asked.window
    return tuple(event for event in standing_events if window.start <= event.start < window.end)[:3]


def everything(turn: Turn) -> tuple[Fact, ...]:
    """A few of the facts about the person that weigh most: pinned, often said, newest."""
    facts = [fact for fact in standing(turn) if fact.current and fact.subject == "user"]
    weighed = sorted(facts, key=lambda fact: (not fact.pinned, _RANKS.get(fact.relation, 5), -fact.times))
    return tuple(weighed[:5])


_RANKS = {"job": 0, "home": 0, "partner": 1, "family": 1, "pet": 2, "likes": 3, "hobby": 3, "origin": 4, "study": 2}


def unworded(asked: Asked) -> Asked:
    """The same without the words it has to hold."""
    return replace(asked, words=())
