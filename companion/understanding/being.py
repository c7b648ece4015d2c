"""What a form of to be says of somebody: where from, how old, of what trade, and what is joined to it by an `and`."""

from collections.abc import Iterator

from companion.domain.quick import replace
from companion.domain.understanding import FoundFact
from companion.understanding.alone import said_alone
from companion.understanding.clauses import Clause, Statement
from companion.understanding.fact_checks import job
from companion.understanding.fact_cues import LINKED_BY
from companion.understanding.fact_words import ARTICLES
from companion.understanding.having import had
from companion.understanding.life_words import ALLERGENS, PARENTS
from companion.understanding.naming import age_of_statement, introduced
from companion.understanding.people import NUMBERS
from companion.understanding.taking import bare, first
from companion.understanding.values import said_at

_LISTED = frozenset("language likes dislikes study skill hobby fear employer school".split())
_WHENCE = frozenset({"from", "living"})
_WHOSE_PLACE = frozenset({"trait", "job", "family", "origin"})
MOST = 3
_SOMEWHAT = (("a", "bit", "of"), ("kind", "of"), ("sort", "of"), ("a", "little", "bit"), ("a", "little"), ("a", "bit"),
             ("a", "tad"), ("more", "of"), ("what", "you", "would", "call"))  # fmt: skip
"""Things joined in one breath, at most."""
_DECADES = frozenset(
    "teens twenties thirties forties fifties sixties seventies eighties nineties 20s 30s 40s 50s 60s 70s 80s "
    "90s".split()
)


def is_said(clause: Clause, said: Statement) -> Iterator[FoundFact]:
    """All that is said after a form of to be: a cue such as `from`, an age, a job, a diet, or a name."""
    words = clause.line.words
    size = next((len(one) for one in _SOMEWHAT if words[said.place : said.place + len(one)] == one), 0)
    said = said.at(said.place + size) if size and said.place + size < clause.last else said
    for _ in range(MOST):
        found = tuple(_one(clause, said))
        yield from found
        yield from _with(clause, said) if found else ()
        yield from _of_age(clause, said) if found and found[0].relation == "age" else ()
        yield from _from(clause, said) if found and found[0].relation in _WHOSE_PLACE else ()
        place = _joined(clause, said.place) if found else 0
        if not place or found[-1].relation in _LISTED:
            return
        said = said.at(place)


def _of_age(clause: Clause, said: Statement) -> Iterator[FoundFact]:
    """The trade of `a 24 year old nurse`."""
    words, place = clause.line.words, said.place
    after = next((at + 1 for at in range(place + 1, min(place + 5, clause.last - 1)) if words[at] == "old"), 0)
    value = said_at(clause, said, after) if after and words[place] in ARTICLES else None
    if value is not None and job(value):
        yield FoundFact(
            said.subject, "job", value.text, "-" if said.denied else "+", said.modality, value.clause.line.sentence
        )


def _from(clause: Clause, said: Statement) -> Iterator[FoundFact]:
    """Where somebody is from, told in the same breath, as in `a nurse from Ohio`."""
    words, place = clause.line.words, said.place
    at = next((at for at in range(place + 1, min(place + 5, clause.last - 1)) if words[at] in _WHENCE), 0)
    if at:
        yield from first(clause, said.at(at), LINKED_BY[words[at]])


def _with(clause: Clause, said: Statement) -> Iterator[FoundFact]:
    """What is had besides, as in `divorced with two kids`."""
    words, place = clause.line.words, said.place + 1
    place += words[place : place + 1] == ("and",)
    counted = words[place + 1 : place + 2] != () and (words[place + 1] in NUMBERS or words[place + 1] in ("a", "no"))
    if words[place : place + 1] == ("with",) and counted and place + 1 < clause.last:
        yield from had(clause, replace(said, place=place + 1, linked=False))


def _joined(clause: Clause, place: int) -> int:
    """Where what an `and` joins to this begins; 0 when nothing is joined."""
    words = clause.line.words
    return next((at + 1 for at in range(place + 1, min(place + 8, clause.last - 1)) if words[at] == "and"), 0)


def _one(clause: Clause, said: Statement) -> Iterator[FoundFact]:
    if said.place >= clause.last:
        return
    word = clause.line.words[said.place]
    drawers = (LINKED_BY[word],) if word in LINKED_BY else ()
    found = tuple(said_alone(clause, said)) or tuple(first(clause, said, *drawers))
    found = found or tuple(_special(clause, said))
    found = found or tuple(age_of_statement(clause, said)) or tuple(bare(clause, said))
    yield from found or introduced(clause, said)


def _special(clause: Clause, said: Statement) -> Iterator[FoundFact]:
    """`lactose intolerant`, `a single mum`, `in my early thirties`: the value is the one word that matters."""
    words = clause.line.words
    place = said.place + (words[said.place] in ARTICLES)
    after = words[place : min(place + 4, clause.last)]
    if after[:3] == ("stay", "at", "home"):
        yield _span(clause, said, (place, place + len(after)), "job")
    elif after[1:2] == ("intolerant",) and after[0] in ALLERGENS:
        yield _span(clause, said, (place, place + 1), "allergy")
    elif after[:1] == ("single",) and not PARENTS.isdisjoint(after[1:2]):
        yield _span(clause, said, (place, place + 1), "status")
    elif after[:2] == ("in", "my") and after[-1] in _DECADES:
        yield _span(clause, said, (place + len(after) - 1, place + len(after)), "age")


def _span(clause: Clause, said: Statement, span: tuple[int, int], relation: str) -> FoundFact:
    line = clause.line
    text = line.text[line.tokens[line.at[span[0]]].start : line.tokens[line.at[span[1] - 1]].end]
    return FoundFact(said.subject, relation, text, "-" if said.denied else "+", said.modality, line.sentence)
