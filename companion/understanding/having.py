"""What somebody has: people, pets, things that last, allergies; passing things are left."""

from collections.abc import Iterator

from companion.domain.understanding import FoundFact
from companion.understanding.clauses import Clause, Statement
from companion.understanding.fact_words import ARTICLES, OWNED, STOPS
from companion.understanding.life_checks import looks
from companion.understanding.life_words import ILLNESSES
from companion.understanding.people import FORMS, NUMBERS, Mention
from companion.understanding.roles import FAMILY, PARTNERS, PETS
from companion.understanding.said import Said
from companion.understanding.values import cut, said_at
from companion.understanding.work_checks import build, to_work

_OF = frozenset("on of with for in rental hire borrowed toy".split())
_BODY = frozenset("back knee knees hip heart shoulder leg arm ankle wrist foot neck hand eye ear stomach".split())
_BORN = frozenset("boy boys girl girls twins triplets".split())
_SIZES = frozenset("little big older younger elder kid baby".split())
_CALLED = frozenset("bro sis mate buddy".split())
_NO_PETS = frozenset("hot dead stuffed toy sick black-sheep corn prairie".split())
_MY_OWN = tuple((mine, own) for mine in ("my", "our") for own in ("own", "first", "new", "dream", "very"))
_LOTS = (("a", "lot", "of"), ("lots", "of"), ("a", "bunch", "of"), ("tons", "of"), ("a", "couple", "of"), ("a", "few"),
         ("a", "set", "of"), ("a", "pair", "of"), ("really",), ("very",), ("pretty",), ("super",), ("quite",),
         ("so", "many"))  # fmt: skip
_NONE = frozenset({"no", "zero", "any"})
_ALLERGIES = frozenset({"allergy", "allergies"})
_NOTHING_MORE = ((), ("called",), ("named",))
_AFTER = STOPS | ARTICLES | {"", "on", "by", "near"}
MOST = 3


def had(clause: Clause, said: Statement) -> Iterator[FoundFact]:
    """The facts of `have` and its like: what stands after the verb, with its `no` read as a denial."""
    said = _counted_out(clause, said)
    said = _own_one(clause, _much(clause, said))
    place = said.place
    for _ in range(MOST):
        value = _thing_at(clause, said, place) if place else None
        fact = _kind(value, place) if value is not None else None
        if value is None or fact is None:
            return
        yield fact
        place = _next(clause, place + len(value.words) + value.article)


def _thing_at(clause: Clause, said: Statement, place: int) -> Said | None:
    """The value at this place; what is too long by an `of` is read up to it, as in `a collection of over 1000 hats`."""
    value = said_at(clause, said, place)
    if value is not None or "of" not in clause.line.words[place : place + 5]:
        return value
    return said_at(clause, said, place, clause.line.words.index("of", place))


def _much(clause: Clause, said: Statement) -> Statement:
    """The statement past `a lot of` or `really`, as in `really big feet`."""
    words, place = clause.line.words, said.place
    size = next((len(one) for one in _LOTS if words[place : place + len(one)] == one), 0)
    return said.at(place + size) if size and place + size < clause.last else said


def _own_one(clause: Clause, said: Statement) -> Statement:
    """The statement past `my own`, as in `I own my own bakery`."""
    if clause.line.words[said.place : said.place + 1] in (("myself",), ("ourselves",)):
        return said.at(said.place + 1)
    own = clause.line.words[said.place : said.place + 2] in _MY_OWN
    return said.at(said.place + 2) if own else said


def _counted_out(clause: Clause, said: Statement) -> Statement:
    """The statement after a `no` or an `any`, which may stand before what is had."""
    word = clause.line.words[said.place] if said.place < clause.last else ""
    if word not in _NONE:
        return said
    return Statement(said.subject, said.place + 1, said.modality, said.denied or word != "any")


def _next(clause: Clause, place: int) -> int:
    """Where the next thing that is had begins; 0 when this place is the end of the list."""
    joined = clause.line.words[place : place + 1] in (("and",), ("or",))
    listed = joined or "," in clause.line.gap(place)
    return place + joined if listed and place + joined < clause.last else 0


def _kind(value: Said, place: int) -> FoundFact | None:
    return (
        _living(value, place) or _children(value) or _allergy(value) or _looks(value) or _post(value) or _thing(value)
    )


def _children(value: Said) -> FoundFact | None:
    """`two little boys`, `a boy and a girl`: children by another word."""
    words = value.words
    counted = value.article or words[0] in NUMBERS
    if words[-1] not in _BORN or not counted or not (_SIZES | NUMBERS).issuperset(words[:-1]) or value.after == "in":
        return None
    return _fact(value, "family", value.text)


def _post(value: Said) -> FoundFact | None:
    """`a new job`, `a part time job`: that there is one."""
    value = cut(value)
    return _fact(value, "job", value.text) if value.article and to_work(value) else None


def _looks(value: Said) -> FoundFact | None:
    """`short brown hair`, `green eyes`: what one looks like."""
    return _fact(value, "trait", value.text) if looks(value) or build(value) else None


def _fact(value: Said, relation: str, text: str) -> FoundFact:
    said = value.statement
    return FoundFact(
        said.subject, relation, text, "-" if said.denied else "+", said.modality, value.clause.line.sentence
    )


def _living(value: Said, place: int) -> FoundFact | None:
    """A pet or somebody of the family, with the name when it is told."""
    at = _noun(value.words)
    if at < 0 or not _is_had(value, at):
        return None
    role = FORMS[value.words[at]][0]
    known = _known(value, role, place + value.article + at)
    if not known and value.words[at + 1 : at + 2] not in _NOTHING_MORE:
        return None
    relation = _relation(role, value.words[:at])
    named = known or _unnamed(value, relation, at)
    return _fact(value, relation, named) if relation and named else None


def _unnamed(value: Said, relation: str, at: int) -> str:
    """The words for somebody without a name; a friend without one is nobody yet."""
    sized = relation == "partner" or (relation == "family" and value.article and _SIZES.issuperset(value.words[:at]))
    return "" if relation == "friend" else " ".join(value.text.split()[at if sized else 0 : at + 1])


def _is_had(value: Said, at: int) -> bool:
    """Whether the one named at this place of the value is had: not called, eaten, or only the owner of something."""
    word = value.words[at]
    owner = FORMS[word][2] or value.text.endswith("'") or value.closing == "'"
    return word not in _CALLED and not owner and "of" not in value.words[:at] and _counted(value)


def _known(value: Said, role: str, place: int) -> str:
    """The role with the name that is told here; empty when there is none."""
    mention = _mention(value, place)
    return f"{role} {mention.names[0]}" if mention is not None and mention.names else ""


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
    last = value.words[-1]
    if value.words[-2:] == ("hay", "fever"):
        return _fact(value, "allergy", value.text)
    if last in ILLNESSES or _hurts(value):
        return _fact(value, "health", value.text)
    if last not in _ALLERGIES:
        return None
    if value.after == "to":
        return _allergy_to(value)
    return _fact(value, "allergy", value.text.rsplit(" ", 1)[0]) if len(value.words) > 1 else None


def _hurts(value: Said) -> bool:
    """Whether it is a bad back, a broken arm or the like."""
    return value.article and value.words[0] in ("bad", "broken", "dodgy") and value.words[-1] in _BODY


def _allergy_to(value: Said) -> FoundFact | None:
    clause = value.clause
    start = next(at for at in range(clause.first, clause.last) if clause.line.words[at] in _ALLERGIES)
    to = said_at(clause, value.statement, start + 2)
    return _fact(to, "allergy", to.text) if to is not None else None


def _mine(value: Said) -> bool:
    """Whether it was said to be one's own."""
    return value.clause.line.words[value.first - 1] in ("own", "first", "new", "dream", "of", "few", "many")


def _thing(value: Said) -> FoundFact | None:
    if value.words[-2:-1] == ("of",) and "pairs" in value.words:
        return _fact(value, "owns", value.text)
    if "collection" in value.words[:-2] and not value.statement.denied:
        return _fact(value, "hobby", value.text)
    value = cut(value)
    last = value.words[-1]
    owner = any(word.endswith("'s") for word in value.words)
    lasts = not owner and not OWNED.isdisjoint((last, last.removesuffix("s"))) and _OF.isdisjoint(value.words)
    return _fact(value, "owns", value.text) if lasts and value.after in _AFTER and _is_counted(value) else None


def _is_counted(value: Said) -> bool:
    """Whether it is one thing, several, none, or one's own."""
    several = value.words[0] in NUMBERS or value.words[-1] not in OWNED
    return value.article or several or value.statement.denied or _mine(value)
