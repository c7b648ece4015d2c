"""Who is in the person's life, told from the facts: role, name, what is known of each; no two are merged by name."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from companion.domain.memory import Fact
from companion.domain.relations import RELATIONS
from companion.language.cued import Cued
from companion.understanding.people import FORMS, WORDS_TOO
from companion.understanding.pronouns import HE, SHE
from companion.understanding.roles import FAMILY, PARTNERS, PETS

PEOPLE = frozenset({"family", "partner", "friend", "colleague", "pet"})
"""Relations whose values are somebody: a role, a name, or both."""
_DOES = (
    r"(?= (?:has |just |sadly |finally |recently )*(?:died|passed|moved|left|lives|works|is|was|has|got|quit|retired|"
    r"lost|loves|likes|hates|"
    r"dumped|and i\b))"
)
_THEY = Cued(r"\b(?:he|she|him|her|it)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Acquaintance:
    """Somebody in the person's life; `key` is the subject of the facts about them, `sister Anna`, `mother` or `Sam`."""

    key: str
    role: str = ""
    name: str = ""

    def is_called(self, name: str) -> bool:
        """Whether that is their name, letter case aside."""
        return bool(name) and self.name.casefold() == name.casefold()

    def may_be(self, pronoun: str) -> bool:
        """Whether `he` or `she` may be said of them."""
        return self.role not in (HE if pronoun in ("she", "her") else SHE)


def acquaintances(facts: Iterable[Fact]) -> tuple[Acquaintance, ...]:
    """Everybody that the facts name or are about, each once, in the order in which they came up."""
    return tuple({one.key: one for one in _all(facts)}.values())


def _all(facts: Iterable[Fact]) -> Iterator[Acquaintance]:
    for fact in facts:
        if fact.subject != "user":
            yield somebody(fact.subject)
        elif fact.relation in PEOPLE and fact.polarity == "+":
            yield somebody(fact.value)


@lru_cache(maxsize=4096)
def somebody(key: str) -> Acquaintance:
    """Who a value such as `sister Anna`, `other friend Tom`, `Anna` or `mother` names."""
    words = key.split()
    first = next((at for at, word in enumerate(words) if word[:1].isupper()), len(words))
    role, name = " ".join(words[:first]), " ".join(words[first:])
    if len(words) > 1 and not name and words[0] in FORMS:
        role, name = words[0], " ".join(words[1:])
    return Acquaintance(key, role, name)


def role_relation(role: str) -> str:
    """The relation under which somebody of this role is filed; empty when it is no role of theirs."""
    if role in RELATIONS:
        return ""
    if role in PETS:
        return "pet"
    if role in PARTNERS:
        return "partner"
    return "family" if role in FAMILY else ""


def of_person(fact: Fact, key: str) -> bool:
    """Whether the fact is about them, or says who they are to the person."""
    return fact.subject == key or (fact.subject == "user" and fact.relation in PEOPLE and fact.value == key)


def which(known: Sequence[Acquaintance], key: str, about: str = "") -> str:
    """The key of whom `Anna`, `sister` or `sister Anna` means; as it is when that is nobody known, or not clear who.

    `about` is the key of whom the talk is about.
    """
    for fits in (_is_key, _is_named, _is_role):
        found = [one.key for one in known if fits(one, key)]
        if len(found) == 1 or about in found:
            return about if about in found else found[0]
    return key


def _is_key(one: Acquaintance, key: str) -> bool:
    return one.key.casefold() == key.casefold()


def _is_named(one: Acquaintance, key: str) -> bool:
    return one.is_called(key)


def _is_role(one: Acquaintance, key: str) -> bool:
    return one.role == key


def named_in(known: Sequence[Acquaintance], text: str, about: str = "") -> tuple[str, ...]:
    """The keys of those whom the text names, by name or role, else by a pronoun when it is clear who is meant."""
    words = frozenset(re.findall(r"[^\W_]+(?:-[^\W_]+)*", text.casefold()))
    told = (one.name for one in known if one.name and words.issuperset(one.name.casefold().split()))
    named = dict.fromkeys(name for name in told if _stands(name, text))
    roles = dict.fromkeys(_roles(text))
    keys = {one.key for one in known}
    found = [which(known, word, about) for word in (*named, *(() if named else roles))]
    clear = tuple(key for key in dict.fromkeys(found) if key in keys)
    pronoun = _THEY.search(text)
    if clear or not about or pronoun is None or named:
        return clear
    return (about,) if somebody(about).may_be(pronoun.group().casefold()) else ()


def _roles(text: str) -> Iterator[str]:
    """The roles that stand in the text, singular."""
    for word in re.findall(r"[^\W_]+(?:-[^\W_]+)*", text.casefold()):
        role, several, _ = FORMS.get(word, ("", False, False))
        if role and not several:
            yield role


def _stands(name: str, text: str) -> bool:
    """Whether a name whose words are in the text stands there; one that is a word too must wear its capital inside."""
    if name.casefold() not in WORDS_TOO:
        return True
    inside = f" {name}" in text
    return inside or re.search(rf"\b{re.escape(name)}\b{_DOES}", text, re.IGNORECASE) is not None
