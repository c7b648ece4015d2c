"""What somebody has: people, pets, things that last, allergies; passing things are left."""

from collections.abc import Iterator

from companion.domain.understanding import FoundFact
from companion.understanding.clauses import Clause, Statement
from companion.understanding.fact_cues import Said
from companion.understanding.fact_words import ARTICLES, ILLNESSES, OWNED, STOPS
from companion.understanding.people import FAMILY, FORMS, NUMBERS, PARTNERS, PETS, Mention
from companion.understanding.values import said_at

_EATEN = frozenset("chicken fish duck rabbit goat cow hen goldfish".split())
_OF = frozenset("on of with for in".split())
_CALLED = frozenset("bro sis mate buddy".split())
_NO_PETS = frozenset("hot dead stuffed toy sick black-sheep corn prairie".split())
MOST = 3


def had(clause: Clause, said: Statement) -> Iterator[FoundFact]:
    """The facts of `have` and its like: what stands after the verb, with its `no` read as a denial."""
    words = clause.line.words
    place = said.place
    if place < clause.last and words[place] in ("no", "zero", "any"):
        denied = said.denied or words[place] != "any"
        said = Statement(said.subject, place + 1, said.modality, denied)
        place += 1
    for _ in range(MOST):
        value = said_at(clause, said, place)
        if value is None:
            return
        fact = _kind(value, place)
        if fact is None:
            return
        yield fact
        place += len(value.words) + value.article
        joined = words[place : place + 1] in (("and",), ("or",))
        if place + joined >= clause.last or not (joined or "," in clause.line.gap(place)):
            return
        place += joined


def _kind(value: Said, place: int) -> FoundFact | None:
    return _living(value, place) or _allergy(value) or _thing(value)


def _fact(value: Said, relation: str, text: str) -> FoundFact:
    said = value.statement
    return FoundFact(
        said.subject, relation, text, "-" if said.denied else "+", said.modality, value.clause.line.sentence
    )


def _living(value: Said, place: int) -> FoundFact | None:
    """A pet or somebody of the family, with the name when it is told."""
    at = _noun(value.words)
    if at < 0 or value.words[at] in _CALLED or not _counted(value) or FORMS[value.words[at]][2]:
        return None
    role = FORMS[value.words[at]][0]
    if value.text.endswith("'") or value.closing == "'":
        return None
    mention = _mention(value, place + value.article + at)
    known = f"{role} {mention.names[0]}" if mention and mention.names else ""
    if not known and value.words[at + 1 : at + 2] not in ((), ("called",), ("named",)):
        return None
    relation = _relation(role, value.words[:at])
    plain = "" if relation == "friend" else " ".join(value.text.split()[: at + 1])
    return _fact(value, relation, known or plain) if relation and (known or plain) else None


def _noun(words: tuple[str, ...]) -> int:
    """The last of the first words for somebody, as in `german shepherd dog`; -1 when there is none."""
    at = next((at for at, word in enumerate(words) if word in FORMS), -1)
    while at >= 0 and at + 1 < len(words) and words[at + 1] in FORMS:
        at += 1
    return at


def _counted(value: Said) -> bool:
    """Whether one has it, not eats it: an article, a number, several, or a denial."""
    several = any(FORMS[word][1] for word in value.words if word in FORMS)
    return value.article or several or value.words[0] in NUMBERS or value.statement.denied or value.words[0] == "pet"


def _relation(role: str, before: tuple[str, ...]) -> str:
    if role in PETS:
        return "pet" if _NO_PETS.isdisjoint(before) else ""
    if role in FAMILY:
        return "family"
    return "partner" if role in PARTNERS else "friend" if role == "friend" else ""


def _mention(value: Said, place: int) -> Mention | None:
    line = value.clause.line
    token = line.at[place] if place < len(line.at) else -1
    return next((one for one in line.mentions if one.at == token), None)


def _allergy(value: Said) -> FoundFact | None:
    """`a nut allergy`, `an allergy to nuts`, and illnesses that stay."""
    line, words = value.clause.line, value.words
    if words[-1] in ("allergy", "allergies") and value.after != "to" and len(words) > 1:
        return _fact(value, "allergy", value.text.rsplit(" ", 1)[0])
    if words[-1] in ILLNESSES:
        return _fact(value, "health", value.text)
    if value.after == "to" and words[-1] in ("allergy", "allergies"):
        start = next(
            at for at in range(value.clause.first, value.clause.last) if line.words[at] in ("allergy", "allergies")
        )
        to = said_at(value.clause, value.statement, start + 2)
        return _fact(to, "allergy", to.text) if to else None
    return None


def _thing(value: Said) -> FoundFact | None:
    lasts = value.words[-1] in OWNED or value.words[-1].removesuffix("s") in OWNED
    if (
        not lasts
        or not _OF.isdisjoint(value.words)
        or not (value.article or value.words[0] in NUMBERS or value.statement.denied)
    ):
        return None
    return _fact(value, "owns", value.text) if value.after in STOPS | ARTICLES | {""} else None
