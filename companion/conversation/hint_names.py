"""Names of those who were spoken of without one: `Emil is six` of the kids, `the new one is Juno` of the dogs."""

import re
from collections.abc import Iterator

from companion.conversation.beliefs import Beliefs
from companion.conversation.hint_words import NAME, said_before, told
from companion.domain.understanding import FoundFact
from companion.language.cued import Cued
from companion.understanding.people import FORMS, NO_NAMES
from companion.understanding.pronouns import HE, SHE
from companion.understanding.roles import FAMILY, PETS, ROLES

_AGED = Cued(
    rf"(?:^|\band |, |: )(?P<name>{NAME})(?:'s| is|,? (?:he's|she's|who is|who's))(?: only| just| already)? "
    rf"(?P<age>\d{{1,2}}|one|two|three|four|five|six|seven|"
    r"eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|the (?:older|"
    r"younger|elder|eldest|youngest|little|big) one)\b"
)
_NEW_ONE = Cued(
    rf"\b(?:new|other|older|younger|second|first|big|little|little) one(?:'s| is|'s called| is called)? (?:called |"
    rf"named )?(?P<name>{NAME})"
)
_NOW_BOTH = Cued(rf"\b(?:it's|they're|they are|we have|now)(?: now)? (?P<one>{NAME}) and (?P<name>{NAME})")
_NAMES = re.compile(rf"\b(?P<role>[a-z]+)(?: here| only)?[:,] ?(?P<names>{NAME}(?:(?:,| and|, and) {NAME})*)")
_THE_PET = Cued(rf"\b(?:the|our) (?P<role>{'|'.join(sorted(PETS))})(?:'s| is) (?:(?:called|named) )?(?P<name>{NAME})")
_COUPLED = Cued(
    rf"\b(?:(?:i'm|im|i am|been|started|we're|we are) )*(?i:dating|seeing|engaged to|going out with) (?:a (?:\w+ "
    rf")?(?:guy|girl|man|woman) |someone |somebody )?"
    rf"(?:called |named )?(?P<name>{NAME})"
)
_MY = Cued(
    r"\b(?:she|he)(?:'s| is) my (?:\w+ )?(?P<role>youngest|oldest|eldest|middle one|middle child|firstborn|baby|"
    + "|".join(sorted(ROLES))
    + r")\b",
    re.IGNORECASE,
)
_ALSO = Cued(
    rf"^(?i:(?:and|also|plus|oh)[ ,]+)+(?i:a|an|one|my|our)(?: \w+)? (?P<role>[a-z]+)(?:,| called| named)? "
    rf"(?P<name>{NAME})(?=[.,!]|$)"
)
_ALONE = re.compile(rf"^(?P<name>{NAME})[.! ]*$")
_CRIES = frozenset(
    "wow whoa nice cool great exactly right true awesome amazing perfect sweet same indeed definitely absolutely totally hmm "
    "hm haha damn well anyway seriously really honestly probably obviously sure fine good bad nope yep yup never always "
    "congrats goodness gosh cute adorable lovely finally soon later nothing everything boy girl male female".split()
)
"""What is cried or answered in one word that wears a capital, and names nobody."""
_CALLED = Cued(
    r"^(?:and |oh |btw |so )*(?:(?P<he>she|he)(?:'?s| is) (?:called|named)|(?P<his>her|his) name(?:'?s| is)) "
    r"(?P<name>[^\W\d_]+)[.! ]*$",
    re.IGNORECASE,
)
_MY_ROLE = Cued(rf"\bmy (?:\w+ )?(?P<role>{'|'.join(sorted(set(ROLES) | PETS))})\b", re.IGNORECASE)
_NOT_MY_NAME = Cued(r"\bmy name(?:'?s| is) not [\w-]+|\bi'?m not called [\w-]+", re.IGNORECASE)
_IT_IS = Cued(rf"(?:^|[,.;] ?|\bbut )(?i:it'?s|it is|i'?m) (?P<name>{NAME})")
_OPENING = re.compile(rf"^(?:and |so |but )?(?P<name>{NAME}) ")
_BORN = frozenset({"child", "son", "daughter", "baby"})
_CHILDREN = frozenset({"youngest", "oldest", "eldest", "middle one", "middle child", "firstborn", "baby"})


def names(beliefs: Beliefs, text: str) -> Iterator[FoundFact]:
    """The names of those who were spoken of without one: children and their age, pets, brothers after a colon."""
    yield from _mine(beliefs, text)
    yield from _called_now(beliefs, text)
    yield from _own(beliefs, text)
    if text.islower():
        return
    yield from _beside(beliefs, text)
    yield from _name_alone(beliefs, text)
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
    for aged in _AGED.finditer(text) if of in _BORN else ():
        yield _somebody(of, aged["name"], text)
        if not aged["age"].startswith("the"):
            yield FoundFact(f"{of} {aged['name']}", "age", aged["age"], evidence=text)
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


def _beside(beliefs: Beliefs, text: str) -> Iterator[FoundFact]:
    """`and a cat, Wilma`, of somebody who has just told of a pet or a child."""
    one = _ALSO.match(text)
    role = FORMS.get(one["role"].lower(), ("", False, False))[0] if one is not None else ""
    if one is not None and (role in PETS or role in _BORN) and _of_talk(beliefs):
        yield _somebody(role, one["name"], text)


def _name_alone(beliefs: Beliefs, text: str) -> Iterator[FoundFact]:
    """`we adopted a dog! Bandit!`, and `Gustav` in answer to how it is called."""
    alone = _ALONE.match(text)
    if (
        alone is None
        or alone["name"].lower() in NO_NAMES | _CRIES
        or (said := beliefs.turn.understanding).text.endswith("?")
    ):
        return
    told_here = [fact.value for fact in said.facts if fact.relation in ("pet", "family") and fact.value.islower()]
    given = told_here or _nameless(beliefs)
    if given and (told_here or len(said.sentences) == 1):
        role = given[-1].removeprefix("new ").removeprefix("second ")
        yield _somebody(role, alone["name"], text)


def _nameless(beliefs: Beliefs) -> list[str]:
    """The pets and children without a name that the last turn was about."""
    last = [beliefs.standing[name] for name in beliefs.turn.state.touched if name in beliefs.standing]
    return [fact.value for fact in last if fact.relation in ("pet", "family") and fact.value.islower()]


def _own(beliefs: Beliefs, text: str) -> Iterator[FoundFact]:
    """`my name's not Kate, it's Cate`, in one message or two."""
    told_now = _NOT_MY_NAME.search(text)
    before = told_now or any(_NOT_MY_NAME.search(said) for said in said_before(beliefs)[:1])
    name = _IT_IS.search(text[told_now.end() :] if told_now else text) if before else None
    if name is not None and name["name"].lower() not in NO_NAMES:
        yield told("name", name["name"], text)


def _called_now(beliefs: Beliefs, text: str) -> Iterator[FoundFact]:
    """`she's called Ilse`, of the gran of the message before."""
    called = _CALLED.search(text)
    if called is None or called["name"].lower() in NO_NAMES or _of_talk(beliefs):
        return
    pronoun = called["he"] or called["his"]
    for said in said_before(beliefs)[:1]:
        roles = [role for one in _MY_ROLE.finditer(said) if (role := FORMS[one["role"].lower()][0]) in FAMILY | PETS]
        fitting = [role for role in roles if role not in (HE if pronoun.lower() in ("she", "her") else SHE)]
        if len(fitting) == 1:
            yield _somebody(fitting[0], called["name"], text)


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
    several = [word for word in beliefs.words if FORMS.get(word, ("", False))[1]]
    return next((FORMS[word][0] for word in (*words, *several) if word in FORMS), "")


def _somebody(role: str, name: str, evidence: str) -> FoundFact:
    relation = "pet" if role in PETS else "family"
    return told(relation, f"{role} {name.removesuffix(chr(39) + 's')}", evidence)
