"""A fact as a clause that may be said to the person, where its kind makes one that is grammatical with any value."""

from collections.abc import Mapping

from companion.domain.memory import Fact
from companion.engines.slots import turned

_VERBS: Mapping[str, tuple[str, str]] = {
    "home": ("live in", "lives in"),
    "origin": ("are from", "is from"),
    "likes": ("like", "likes"),
    "dislikes": ("don't like", "doesn't like"),
    "fear": ("are afraid of", "is afraid of"),
    "language": ("speak", "speaks"),
    "employer": ("work for", "works for"),
}
"""By relation, what stands between somebody and the value: for the person themselves, and for anybody else."""
_LONGEST = 5
"""Words of a value that still make a clause one likes to hear."""


def somebody(subject: str) -> str:
    """The subject of a fact as it is called in a talk: by name, else by the role with `your`; empty for the person."""
    if subject == "user":
        return ""
    role, _, name = subject.partition(" ")
    if name[:1].isupper() or role[:1].isupper():
        return name if name[:1].isupper() else subject
    return f"your {subject}"


def clause(fact: Fact) -> str:
    """What the fact says, as `Anna lives in Leeds` or `you like climbing`; empty where no clause can be trusted."""
    verbs = _VERBS.get(fact.relation)
    if verbs is None or fact.polarity != "+" or len(fact.value.split()) > _LONGEST:
        return ""
    who = somebody(fact.subject)
    verb = verbs[1] if who else verbs[0]
    return f"{who or 'you'} {verb} {turned(fact.value)}"
