"""Who is known: the people and pets of a life as facts name them, and which facts are about whom."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from companion.conversation.asked.kinds import role_of, roles_like
from companion.conversation.asked.question import Whose
from companion.domain.memory import Fact, Memory

NAMING = frozenset({"family", "friend", "pet", "partner", "colleague"})
"""Relations whose value is a role with a name, as `sister Anna`."""


class Known(NamedTuple):
    """Somebody as a fact names them; either of role and name may be empty."""

    role: str
    name: str


def split(text: str) -> Known:
    """The role and the name of `sister Anna`, `Anna` or `sister`; a number or an adjective before is let go."""
    words = text.split()
    names = [word for word in words if word[:1].isupper() and not role_of(word.lower())]
    roles = [role_of(word.lower()) for word in words if role_of(word.lower())]
    name = names[-1] if names else ""
    if not name and len(words) > 1 and roles and not role_of(words[-1].lower()):
        name = words[-1]
    return Known(roles[-1] if roles else "" if name else text, name)


def names_known(memory: Memory) -> Mapping[str, str]:
    """Every name of somebody known, by how it reads in small letters."""
    texts = [fact.value for fact in memory.facts if fact.relation in NAMING and fact.retracted_at is None]
    texts += [fact.subject for fact in memory.facts if fact.subject != "user" and fact.retracted_at is None]
    return {name.lower(): name for name in (split(text).name for text in texts) if name}


def of_fact(fact: Fact) -> Known:
    """Whom a fact names; the twins are children, a twin is a sibling."""
    known = split(fact.value)
    if known.role != "twin":
        return known
    return Known("child" if "twins" in fact.evidence.lower() else "sibling", known.name)


def namings(facts: Iterable[Fact], whose: Whose) -> Iterator[Fact]:
    """The facts that say who this is: `sister Anna` for a sister, and for Anna."""
    return (fact for fact in facts if fact.subject == "user" and fact.relation in NAMING and _is(of_fact(fact), whose))


def of(facts: Iterable[Fact], whose: Whose, known: Iterable[Known]) -> Iterator[Fact]:
    """The facts about this person; a bare name or role stands for whoever is known by it."""
    if whose.is_user:
        return (fact for fact in facts if fact.subject == "user")
    others = tuple(known)
    return (fact for fact in facts if fact.subject != "user" and _may_be(split(fact.subject), whose, others))


def _is(known: Known, whose: Whose) -> bool:
    if whose.name and known.name.lower() != whose.name.lower():
        return False
    return not whose.role or known.role in roles_like(whose.role)


def _may_be(subject: Known, whose: Whose, known: tuple[Known, ...]) -> bool:
    """Whether they are the same, perhaps told once by the role and once by the name."""
    return any(_is(one, whose) for one in (subject, *_in_full(subject, known)))


def _in_full(subject: Known, known: tuple[Known, ...]) -> tuple[Known, ...]:
    """Who a bare name or a bare role stands for, when there is only one."""
    if subject.role and subject.name:
        return ()
    field = 1 if subject.name else 0
    same = {
        one for one in known if one[field] and one[field].lower() == subject[field].lower() and one.role and one.name
    }
    return tuple(same) if len(same) == 1 else ()
