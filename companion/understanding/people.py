"""Who is mentioned: by a cue such as `my sister Anna`, or by a name that is known already."""

from collections.abc import Iterator, Sequence

from companion.domain.understanding import NamedPerson, Token
from companion.language.stems import stem

ROLES = {
    "mum": "mother", "mom": "mother", "mama": "mother", "mummy": "mother", "mommy": "mother", "mother": "mother",
    "dad": "father", "daddy": "father", "papa": "father", "father": "father", "sister": "sister", "sis": "sister",
    "brother": "brother", "bro": "brother", "son": "son", "daughter": "daughter", "kid": "child", "child": "child",
    "baby": "baby", "grandmother": "grandmother", "grandma": "grandmother", "gran": "grandmother",
    "granny": "grandmother", "nan": "grandmother", "nana": "grandmother", "grandfather": "grandfather",
    "grandpa": "grandfather", "granddad": "grandfather", "grandad": "grandfather", "aunt": "aunt", "auntie": "aunt",
    "uncle": "uncle", "cousin": "cousin", "niece": "niece", "nephew": "nephew", "husband": "husband", "wife": "wife",
    "hubby": "husband", "fiance": "fiance", "fiancee": "fiancee", "boyfriend": "boyfriend", "bf": "boyfriend",
    "girlfriend": "girlfriend", "gf": "girlfriend", "partner": "partner", "ex": "ex", "friend": "friend",
    "mate": "friend", "bestie": "friend", "boss": "boss", "manager": "boss", "colleague": "colleague",
    "coworker": "colleague", "co-worker": "colleague", "teacher": "teacher", "neighbour": "neighbour",
    "neighbor": "neighbour", "roommate": "roommate", "flatmate": "roommate", "therapist": "therapist",
    "doctor": "doctor", "stepmother": "stepmother", "stepfather": "stepfather", "stepmom": "stepmother",
    "stepdad": "stepfather", "mother-in-law": "mother-in-law", "father-in-law": "father-in-law", "parent": "parent",
    "twin": "twin", "grandson": "grandson", "granddaughter": "granddaughter", "crush": "crush",
}  # fmt: skip
"""Words for somebody in a life, and the role each stands for."""
FAMILY = frozenset(
    "mother father sister brother son daughter child baby grandmother grandfather aunt uncle cousin niece nephew "
    "stepmother stepfather mother-in-law father-in-law parent twin grandson granddaughter".split()
)
PARTNERS = frozenset("husband wife fiance fiancee boyfriend girlfriend partner".split())
PETS = frozenset(
    "dog cat puppy kitten rabbit bunny hamster parrot budgie horse pony tortoise turtle fish goldfish snake lizard "
    "gecko ferret chicken hen guinea-pig rat mouse bird canary".split()
)
_POSSESSIVES = frozenset({"my", "our"})
_BETWEEN = frozenset(
    "best good old close dear little big older younger elder eldest youngest oldest late ex new former lovely poor "
    "school work step half twin dearest favourite favorite only 3rd two".split()
)
_NOT_NAMES = frozenset(
    "i i'm i've i'd i'll it he she they we you monday tuesday wednesday thursday friday saturday sunday january february "
    "march april june july august september october november december english german french spanish italian christmas "
    "easter god ok okay the a an and but so yes no is was has had lives works".split()
)


def is_name(token: Token, text: str) -> bool:
    """Whether the token is written as a name: a capital, small letters after it, and no word that is none."""
    written = token.text.removesuffix("'s")
    if not written or not written[0].isupper() or len(written) < 2 or token.word in _NOT_NAMES:
        return False
    return not written.isupper() and written.replace("-", "").replace("'", "").isalpha()


def role_at(tokens: Sequence[Token], place: int) -> tuple[str, int] | None:
    """The role that `my ... sister` at this place names, and the place after it."""
    if tokens[place].word not in _POSSESSIVES:
        return None
    for after in range(place + 1, min(place + 4, len(tokens))):
        word = tokens[after].word.removesuffix("'s")
        role = ROLES.get(word) or ROLES.get(stem(word))
        if role:
            return role, after + 1
        if word not in _BETWEEN:
            return None
    return None


def name_at(tokens: Sequence[Token], place: int, text: str) -> str:
    """The name that stands at this place, straight after the token before it; empty when there is none."""
    if place >= len(tokens) or not is_name(tokens[place], text):
        return ""
    between = text[tokens[place - 1].end : tokens[place].start] if place else ""
    return tokens[place].text.removesuffix("'s") if between.strip() in ("", ",", "(") else ""


def people_of(text: str, tokens: Sequence[Token], known: frozenset[str]) -> tuple[NamedPerson, ...]:
    """Everybody mentioned, each once, in the order in which they are."""
    return tuple(dict.fromkeys(_found(text, tokens, known)))


def _found(text: str, tokens: Sequence[Token], known: frozenset[str]) -> Iterator[NamedPerson]:
    named = {name.rpartition(" ")[2]: name for name in known}
    for place, token in enumerate(tokens):
        role = role_at(tokens, place)
        if role is not None:
            yield NamedPerson(role[0], _called(tokens, role[1], text))
        written = token.text.removesuffix("'s")
        if written in named:
            yield NamedPerson(named[written].rpartition(" ")[0], written)


def _called(tokens: Sequence[Token], place: int, text: str) -> str:
    """The name after a role, also as in `my sister is called Anna`."""
    for skipped in (("is", "called"), ("named",), ("called",), ("is", "named")):
        words = tuple(token.word for token in tokens[place : place + len(skipped)])
        if words == skipped:
            place += len(skipped)
    return name_at(tokens, place, text)
