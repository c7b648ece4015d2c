"""Names of those who were spoken of without one: `Emil is six` of the kids, `the new one is Juno` of the dogs."""

import re
from collections.abc import Iterator

from companion.conversation.beliefs import Beliefs
from companion.conversation.hint_words import NAME, told
from companion.domain.understanding import FoundFact
from companion.understanding.people import FORMS, NO_NAMES, PETS, ROLES

_AGED = re.compile(
    rf"(?:^|\band |, )(?P<name>{NAME})(?:'s| is|,? (?:he's|she's|who is|who's))(?: only| just| already)? "
    rf"(?:\d{{1,2}}|one|two|three|four|five|six|seven|"
    r"eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|the (?:older|"
    r"younger|elder|eldest|youngest|little|big) one)\b"
)
_NEW_ONE = re.compile(
    rf"\b(?:new|other|older|younger|second|first|big|little|little) one(?:'s| is|'s called| is called)? (?:called |"
    rf"named )?(?P<name>{NAME})"
)
_NOW_BOTH = re.compile(rf"\b(?:it's|they're|they are|we have|now)(?: now)? (?P<one>{NAME}) and (?P<name>{NAME})")
_NAMES = re.compile(rf"\b(?P<role>[a-z]+)(?: here| only)?[:,] ?(?P<names>{NAME}(?:(?:,| and|, and) {NAME})*)")
_THE_PET = re.compile(rf"\b(?:the|our) (?P<role>{'|'.join(sorted(PETS))})(?:'s| is) (?:called|named) (?P<name>{NAME})")
_COUPLED = re.compile(
    rf"\b(?:(?:i'm|im|i am|been|started|we're|we are) )*(?i:dating|seeing|engaged to|going out with) (?:a (?:\w+ "
    rf")?(?:guy|girl|man|woman) |someone |somebody )?"
    rf"(?:called |named )?(?P<name>{NAME})"
)
_MY = re.compile(
    r"\b(?:she|he)(?:'s| is) my (?:\w+ )?(?P<role>youngest|oldest|eldest|middle one|middle child|firstborn|baby|"
    + "|".join(sorted(ROLES))
    + r")\b",
    re.IGNORECASE,
)
_OPENING = re.compile(rf"^(?:and |so |but )?(?P<name>{NAME}) ")
_BORN = frozenset({"child", "son", "daughter", "baby"})
_CHILDREN = frozenset({"youngest", "oldest", "eldest", "middle one", "middle child", "firstborn", "baby"})


def names(beliefs: Beliefs, text: str) -> Iterator[FoundFact]:
    """The names of those who were spoken of without one: children and their age, pets, brothers after a colon."""
    yield from _mine(beliefs, text)
    if text.islower():
        return
    yield from _enumerated(text)
    yield from _of_those_told(beliefs, text)
    yield from _introduced(text)


def _enumerated(text: str) -> Iterator[FoundFact]:
    """`only brothers here: Till and Ole`."""
    listed = _NAMES.search(text)
    role, several, _ = FORMS.get(listed["role"], ("", False, False)) if listed is not None else ("", False, False)
    if listed is not None and several:
        yield from (_somebody(role, name, text) for name in re.findall(NAME, listed["names"]))


def _of_those_told(beliefs: Beliefs, text: str) -> Iterator[FoundFact]:
    """`Emil is six` of the kids, `the new one is Juno` of the dogs."""
    of = _of_talk(beliefs)
    aged = _AGED.search(text) if of in _BORN else None
    if aged is not None:
        yield _somebody(of, aged["name"], text)
    matches = (_NEW_ONE.search(text), _NOW_BOTH.search(text)) if of in PETS else ()
    found = dict.fromkeys(name for match in matches if match for name in match.groups())
    yield from (_somebody(of, name, text) for name in found)


def _introduced(text: str) -> Iterator[FoundFact]:
    """`the cat's called Mogli`, `dating a guy called Max`."""
    pet, coupled = _THE_PET.search(text), _COUPLED.search(text)
    if pet is not None:
        yield _somebody(pet["role"], pet["name"], text)
    if coupled is not None and coupled["name"].lower() not in NO_NAMES:
        yield told("partner", coupled["name"], text)


def _mine(beliefs: Beliefs, text: str) -> Iterator[FoundFact]:
    """`Joy started school today! She's my youngest`."""
    whose = _MY.search(text)
    sentences = [one.text for one in beliefs.turn.understanding.sentences]
    first = _OPENING.match(sentences[0]) if whose is not None else None
    if whose is None or first is None or first["name"].lower() in NO_NAMES:
        return
    word = whose["role"].lower()
    role = "child" if word in _CHILDREN else FORMS[word][0]
    yield _somebody(role, first["name"], sentences[0])


def _of_talk(beliefs: Beliefs) -> str:
    """The role of those who are spoken of, in this message or the last facts."""
    heard = beliefs.turn.understanding
    values = [fact.value for fact in heard.facts if fact.relation in ("family", "pet")]
    touched = [beliefs.standing[name].value for name in beliefs.turn.state.touched if name in beliefs.standing]
    words = [word for value in (*values, *touched) for word in value.lower().split()]
    return next((FORMS[word][0] for word in words if word in FORMS), "")


def _somebody(role: str, name: str, evidence: str) -> FoundFact:
    relation = "pet" if role in PETS else "family"
    return told(relation, f"{role} {name.removesuffix(chr(39) + 's')}", evidence)
