"""Facts and events as clauses in which the person is `you`: you live in Paris, your sister is called Anna."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import groupby

from companion.conversation.asked.days import happens, said_on
from companion.conversation.asked.people import NAMING, split
from companion.conversation.asked.predicates import Predicate, predicate, with_article
from companion.domain.memory import Event, Fact
from companion.engines.slots import turned

MOST = 5
"""Facts told in one sentence."""
_IRREGULAR = {"child": "children", "wife": "wives", "fish": "fish", "mouse": "mice", "grandchild": "grandchildren",
              "sheep": "sheep"}  # fmt: skip
_JOINED = frozenset("likes dislikes language fear allergy study owns skill hobby trait".split())
"""Relations of which several values stand in one clause: you like olives, jazz and tea."""


def joined(parts: Sequence[str]) -> str:
    """Several things in one breath: a, b and c."""
    return " and ".join(filter(None, (", ".join(parts[:-1]), parts[-1]))) if parts else ""


def told(facts: Sequence[Fact]) -> str:
    """All of these facts in one clause, at most five of them."""
    return joined(list(dict.fromkeys(_clauses(facts[:MOST]))))


def subject(fact: Fact) -> str:
    """Who the fact is about, as they are called to the person."""
    return "you" if fact.subject == "user" else called(fact.subject)


def called(text: str) -> str:
    """`sister Anna` as your sister Anna, a bare name as it is, a role as yours."""
    role, _ = split(text)
    return f"your {text}" if role else text


def _clauses(facts: Sequence[Fact]) -> Iterable[str]:
    for _, group in groupby(facts, key=_kind):
        yield from _clause(tuple(group))


def _kind(fact: Fact) -> tuple[str, str, bool, bool, str]:
    named = split(fact.value).role if fact.relation in NAMING and split(fact.value).name else ""
    return fact.subject, fact.relation, fact.past, fact.polarity == "-", named


def _clause(facts: tuple[Fact, ...]) -> Iterable[str]:
    first = facts[0]
    if first.relation in NAMING and split(first.value).name:
        yield _named(facts)
    elif first.relation == "birthday":
        whose = "your birthday" if first.subject == "user" else f"the birthday of {subject(first)}"
        yield f"{whose} is {_on(turned(first.value))}"
    elif len(facts) > 1 and first.relation in _JOINED:
        yield _several(facts)
    else:
        yield from (f"{subject(fact)} {_said(fact)}" for fact in facts)


def _on(day: str) -> str:
    """A told day after `is`: in August, on the 4th of april, on 14 February."""
    if not any(letter.isdigit() for letter in day) and len(day.split()) == 1:
        return f"in {day}"
    return f"on the {day}" if day[:1].isdigit() and not day.split(" ", 1)[0].isdigit() else f"on {day}"


def _said(fact: Fact) -> str:
    return predicate(fact).said(fact.subject != "user", fact.polarity == "-", fact.past)


def predicates(facts: Sequence[Fact]) -> list[str]:
    """What is told of one person without saying again who it is: lives in Rome, works as a nurse."""
    return [_said(fact) for fact in facts if fact.relation not in ("birthday", *NAMING)]


def _several(facts: tuple[Fact, ...]) -> str:
    """The verb once, the values joined, as long as they are told in the same way."""
    made = [predicate(fact) for fact in facts]
    same = {(one.verb, _before(one, fact)) for one, fact in zip(made, facts, strict=True)}
    if len(same) > 1:
        return joined([f"{subject(fact)} {_said(fact)}" for fact in facts])
    verb, before = next(iter(same))
    values = joined([with_article(fact) for fact in facts])
    if facts[0].polarity == "-":
        values = values.replace(" and ", " or ")
    whole = Predicate(verb, f"{before}{values}")
    return f"{subject(facts[0])} {whole.said(facts[0].subject != 'user', facts[0].polarity == '-', facts[0].past)}"


def _before(one: Predicate, fact: Fact) -> str:
    value = with_article(fact)
    return one.tail.removesuffix(value) if one.tail.endswith(value) else f"{one.tail}|"


def _named(facts: tuple[Fact, ...]) -> str:
    """`your sister is called Anna`, `your brothers are called Tom and Ben`."""
    role = split(facts[0].value).role
    names = list(dict.fromkeys(split(fact.value).name for fact in facts))
    owner = "your" if facts[0].subject == "user" else f"the {role} of {subject(facts[0])}".removesuffix(role)
    past = facts[0].past
    if not role:
        return f"{joined(names)} {'was' if past else 'is'} {owner} {facts[0].relation}"
    if len(names) > 1:
        return f"your {_plural(role)} {'were' if past else 'are'} called {joined(names)}"
    whose = f"your {role}" if facts[0].subject == "user" else f"the {role} of {subject(facts[0])}"
    return f"{whose} {'was' if past else 'is'} called {names[0]}"


def _plural(role: str) -> str:
    if role.endswith("y") and role[-2:-1] not in "aeiou":
        return f"{role[:-1]}ies"
    first, dash, rest = role.partition("-")
    return _IRREGULAR.get(role, f"{first}s{dash}{rest}")


def introduced(facts: Sequence[Fact]) -> str:
    """Who somebody is: Tom is your friend; Anna is your sister."""
    ties = [split(fact.value) for fact in facts]
    verb = "was" if facts and all(fact.past for fact in facts) else "is"
    name = ties[0].name
    return f"{name} {verb} {joined([f'your {role or facts[0].relation}' for role in dict.fromkeys(tie.role for tie in ties)])}"


def event(found: Event, now: datetime) -> str:
    """When it is, was, or is now: your exam is on Thursday 12 March at 10:00."""
    lowered = found.what[:1].lower() + found.what[1:] if found.evidence.startswith(found.what) else found.what
    what = _whose(turned(lowered))
    if found.status == "cancelled":
        return f"{what} was called off"
    when = happens(found, now)
    if found.status == "moved":
        return f"{what} was moved and is no longer {when}"
    return f"{what} {'was' if found.over(now) else 'is'} {when}"


def _whose(what: str) -> str:
    first = what.split(" ", 1)[0].lower()
    if first in ("the", "your", "a", "an", "my", "his", "her", "their", "our") or first.endswith("'s"):
        return what
    return f"your {what}" if not what[:1].isupper() else what


def aged(fact: Fact, now: datetime) -> str:
    """The age that was told, and what has become of it since: you are 34; you were 34 in March last year."""
    value, who = predicate(fact).tail, subject(fact)
    years = now.astimezone(fact.said_at.tzinfo).year - fact.said_at.year
    verb = "are" if fact.subject == "user" else "is"
    if (now - fact.said_at).days < _SURE:
        return f"{who} {verb} {value}"
    was = "were" if fact.subject == "user" else "was"
    since = f", so about {int(value) + years} by now" if value.isdecimal() and years else ""
    return f"{who} {was} {value} {said_on(fact.said_at, now)}{since}"


_SURE = 150
"""Days for which a told age is said as it is."""
