"""Names and ages: how somebody introduces themselves, and the many words after `I'm` that are no name."""

from collections.abc import Iterator, Sequence

from companion.domain.understanding import FoundFact, Token
from companion.understanding.clauses import Clause, Line, Statement
from companion.understanding.fact_words import ARTICLES, DIETS, FAITHS, JOBS, LANGUAGES, NAMELESS, STANDINGS, STATUSES
from companion.understanding.people import FORMS, NO_NAMES, is_name

_NO_NAME = NAMELESS | NO_NAMES | JOBS | DIETS | FAITHS | LANGUAGES | STANDINGS | STATUSES | frozenset(FORMS)
_ENDINGS = ("ing", "ed", "ish", "ful", "ous", "less", "able", "ible", "'s")
_CLOSE = frozenset({""}) | frozenset(
    "and but from by so your nice how what i not who too btw lol haha the or though here".split()
)
_UNITS = frozenset("tens twenty thirty forty fifty sixty seventy eighty ninety".split())
_COUNTED = frozenset(
    "four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen".split()
)
_SMALL = frozenset("one two three four five six seven eight nine".split())
_AFTER_AGE = frozenset(
    "years year yrs yr yo y/o and but now today i so too btw lol my in from with who already this last "
    "yesterday old female "
    "male f m turning on".split()
)
_INSIDE = frozenset({"inside", "heart"})
"""Where one is as old as one feels."""
_YEARS = frozenset("years year yrs yo y/o".split())
_LINKS = frozenset({"am", "is"})
_TITLES = frozenset({"team", "captain"})
YOUNGEST, OLDEST = 3, 110


def introduced(clause: Clause, said: Statement) -> Iterator[FoundFact]:
    """`I'm Sam`: a name only when it is written as one, ends what is said, and is no other word."""
    line = clause.line
    if line.words[said.place - 1] not in _LINKS or not (_of_oneself(said) and _new_name(line, said.place)):
        return
    token = line.tokens[line.at[said.place]]
    last = said.place + 1
    if token.word not in _TITLES and line.following(last, clause.last):
        last += is_name(line.tokens[line.at[last]])
    if line.following(last, clause.last) in _CLOSE:
        yield _fact(clause, said, "name", line.text[token.start : line.tokens[line.at[last - 1]].end])


def _of_oneself(said: Statement) -> bool:
    return said.subject == "user" and said.modality == "actual" and not said.denied


def _new_name(line: Line, place: int) -> bool:
    """Whether the word at this place is written as a name and is no other word."""
    token = line.tokens[line.at[place]]
    return (is_name(token) or _meets(line, place)) and not _common(token.word)


def _meets(line: Line, place: int) -> bool:
    """Whether `nice to meet you` follows, before which a name may be written small."""
    after = line.words[place + 1 : place + 5]
    return line.words[place].isalpha() and after[:3] in (("nice", "to", "meet"), ("pleased", "to", "meet"))


def _common(word: str) -> bool:
    return word in _NO_NAME or word.endswith(_ENDINGS)


def said_name(clause: Clause, said: Statement, place: int) -> Iterator[FoundFact]:
    """`my name is Sam`: a name also in small letters, when nothing else follows."""
    line, last = clause.line, _name_end(clause, place)
    closed = last > place and line.following(last, clause.last) in _CLOSE
    if not closed or not all(_plain(word) for word in line.words[place:last]):
        return
    tokens = [line.tokens[line.at[at]] for at in range(place, last)]
    if len(tokens) == 1 or _capital(tokens):
        yield _fact(clause, said, "name", line.text[tokens[0].start : tokens[-1].end])


def _capital(tokens: Sequence[Token]) -> bool:
    return all(token.text[0].isupper() for token in tokens)


def _name_end(clause: Clause, place: int) -> int:
    """Where the words that may be a name end, three at most."""
    end = min(place + 3, clause.last)
    after = (at for at in range(place + 1, end) if clause.line.following(at, clause.last) in _CLOSE)
    return next(after, end)


def _plain(word: str) -> bool:
    return not _common(word) and word not in _CLOSE and word.replace("-", "").replace("'", "").isalpha()


def _fact(clause: Clause, said: Statement, relation: str, value: str) -> FoundFact:
    polarity = "-" if said.denied else "+"
    return FoundFact(said.subject, relation, value, polarity, said.modality, clause.line.sentence)


def age_of_statement(clause: Clause, said: Statement) -> Iterator[FoundFact]:
    """`I'm 25`, `a 45 year old man`, `twenty-five years old`: the number as written."""
    line, place = clause.line, said.place
    while place < clause.last and line.words[place] in ARTICLES:
        place += 1
    size = _size(line.words, place) if place < clause.last and said.modality != "past" else 0
    if size and _aged(clause, place + size, article=line.words[place - 1] in ARTICLES):
        first, last = line.tokens[line.at[place]], line.tokens[line.at[place + size - 1]]
        yield _fact(clause, said, "age", line.text[first.start : last.end])


def _aged(clause: Clause, place: int, article: bool) -> bool:
    """Whether what follows a number leaves it an age: nothing, or `years old`."""
    after = clause.line.following(place, clause.last)
    if after in _YEARS or after.startswith("year-old"):
        return _old(clause.line.words[place : place + 3]) and _INSIDE.isdisjoint(clause.line.words[place : place + 6])
    return not article and (not after or after in _AFTER_AGE)


def _old(words: tuple[str, ...]) -> bool:
    return words[:1] in (("yo",), ("y/o",)) or words[0].startswith("year-old") or words[1:2] in (("old",), ("young",))


def _size(words: tuple[str, ...], place: int) -> int:
    """How many words the age at this place takes; 0 when there is none."""
    word = words[place]
    if word.isascii() and word.isdigit():
        return int(len(word) < 4 and YOUNGEST <= int(word) <= OLDEST)
    tens, _, ones = word.partition("-")
    if tens in _UNITS:
        return int(ones in _SMALL) if ones else 1 + (words[place + 1 : place + 2] != () and words[place + 1] in _SMALL)
    return int(word in _COUNTED)


def announced(clause: Clause, said: Statement) -> Iterator[FoundFact]:
    """`it's Marcus here`, `it's Dana by the way`: a name that is said to be that of who writes."""
    line, place = clause.line, said.place
    if place >= clause.last or not _new_name(line, place):
        return
    after = line.words[place + 1 : min(place + 4, clause.last)]
    if after[:1] in (("here",), ("btw",)) or after == ("by", "the", "way"):
        yield _fact(clause, said, "name", line.tokens[line.at[place]].text)
