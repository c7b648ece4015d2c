"""Names and ages: how somebody introduces themselves, and the many words after `I'm` that are no name."""

from collections.abc import Iterator

from companion.domain.understanding import FoundFact
from companion.understanding.clauses import Clause, Statement
from companion.understanding.fact_words import ARTICLES, DIETS, FAITHS, JOBS, LANGUAGES, NAMELESS, STANDINGS, STATUSES
from companion.understanding.people import FORMS, NO_NAMES, is_name

_NO_NAME = NAMELESS | NO_NAMES | JOBS | DIETS | FAITHS | LANGUAGES | STANDINGS | STATUSES | frozenset(FORMS)
_ENDINGS = ("ing", "ed", "ish", "ful", "ous", "less", "able", "ible", "'s")
_CLOSE = frozenset("and but from by so your nice how what i not who too btw lol haha the or though here".split())
_UNITS = frozenset("tens twenty thirty forty fifty sixty seventy eighty ninety".split())
_COUNTED = frozenset(
    "four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
)
_SMALL = frozenset("one two three four five six seven eight nine".split())
_AFTER_AGE = frozenset(
    "years year yrs yr yo y/o and but now today i so too btw lol my in from with who already this last yesterday old female "
    "male f m turning on".split()
)
YOUNGEST, OLDEST = 3, 110


def introduced(clause: Clause, said: Statement) -> Iterator[FoundFact]:
    """`I'm Sam`: a name only when it is written as one, ends what is said, and is no other word."""
    line = clause.line
    started = line.at[said.place]
    token = line.tokens[started]
    known = said.subject == "user" and said.modality == "actual" and not said.denied
    if not known or not is_name(token) or _common(token.word) or line.words[said.place - 1] not in ("am", "is"):
        return
    last = said.place + 1
    if last < clause.last and is_name(line.tokens[line.at[last]]) and not line.gap(last).strip():
        if token.word in ("team", "captain"):
            return
        last += 1
    if last < clause.last and not line.gap(last).strip() and line.words[last] not in _CLOSE:
        return
    yield _fact(clause, said, "name", line.text[token.start : line.tokens[line.at[last - 1]].end])


def _common(word: str) -> bool:
    return word in _NO_NAME or word.endswith(_ENDINGS)


def said_name(clause: Clause, said: Statement, place: int) -> Iterator[FoundFact]:
    """`my name is Sam`: a name also in small letters, when nothing else follows."""
    line = clause.line
    last = place
    while (
        last < clause.last
        and last - place < 3
        and not (last > place and line.gap(last).strip())
        and line.words[last] not in _CLOSE
    ):
        last += 1
    words = line.words[place:last]
    if not words or any(_common(word) or not word.replace("-", "").replace("'", "").isalpha() for word in words):
        return
    tokens = [line.tokens[line.at[at]] for at in range(place, last)]
    capital = tokens[0].text[0].isupper()
    if last < clause.last and not line.gap(last).strip() and line.words[last] not in _CLOSE:
        return
    if (capital and all(token.text[0].isupper() for token in tokens)) or (not capital and len(words) == 1):
        yield _fact(clause, said, "name", line.text[tokens[0].start : tokens[-1].end])


def _fact(clause: Clause, said: Statement, relation: str, value: str) -> FoundFact:
    polarity = "-" if said.denied else "+"
    return FoundFact(said.subject, relation, value, polarity, said.modality, clause.line.sentence)


def age_of_statement(clause: Clause, said: Statement) -> Iterator[FoundFact]:
    """`I'm 25`, `a 45 year old man`, `twenty-five years old`: the number as written."""
    words, place = clause.line.words, said.place
    while place < clause.last and words[place] in ARTICLES:
        place += 1
    if place >= clause.last:
        return
    size = _size(words, place)
    after = words[place + size] if place + size < clause.last and not clause.line.gap(place + size).strip() else ""
    aged = after in ("years", "year", "yrs", "yo", "y/o") or after.startswith("year-old")
    told = aged and _old(words[place + size : place + size + 3])
    if not size or (after and after not in _AFTER_AGE) or (aged and not told) or (place > said.place and not told):
        return
    if said.modality != "past":
        tokens = clause.line.tokens
        first, last = tokens[clause.line.at[place]], tokens[clause.line.at[place + size - 1]]
        yield _fact(clause, said, "age", clause.line.text[first.start : last.end])


def _old(words: tuple[str, ...]) -> bool:
    return words[:1] in (("yo",), ("y/o",)) or words[0].startswith("year-old") or words[1:2] == ("old",)


def _size(words: tuple[str, ...], place: int) -> int:
    """How many words the age at this place takes; 0 when there is none."""
    word = words[place]
    if word.isascii() and word.isdigit():
        return int(YOUNGEST <= int(word[:4]) <= OLDEST and len(word) < 4)
    tens, _, ones = word.partition("-")
    if word in _COUNTED or (tens in _UNITS and (not ones or ones in _SMALL)):
        return 2 if tens in _UNITS and not ones and words[place + 1 : place + 2] and words[place + 1] in _SMALL else 1
    return 0
