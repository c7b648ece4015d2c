"""What a form of to be says of somebody: where from, how old, of what trade, and what is joined to it by an `and`."""

from collections.abc import Iterator
from dataclasses import replace

from companion.domain.understanding import FoundFact
from companion.understanding.clauses import Clause, Statement
from companion.understanding.fact_cues import LINKED_BY
from companion.understanding.fact_words import ARTICLES
from companion.understanding.life_words import ALLERGENS, PARENTS
from companion.understanding.naming import age_of_statement, introduced
from companion.understanding.taking import bare, first

_LISTED = frozenset("language likes dislikes study skill hobby fear employer school".split())
MOST = 3
"""Things joined in one breath, at most."""
_DECADES = frozenset("teens twenties thirties forties fifties sixties seventies eighties nineties".split())
_PARTS = frozenset("early mid late".split())


def is_said(clause: Clause, said: Statement) -> Iterator[FoundFact]:
    """All that is said after a form of to be: a cue such as `from`, an age, a job, a diet, or a name."""
    if clause.line.words[said.place : said.place + 3] == ("a", "bit", "of"):
        said = replace(said, place=said.place + 3)
    for _ in range(MOST):
        found = tuple(_one(clause, said))
        yield from found
        place = _joined(clause, said.place) if found else 0
        if not place or found[-1].relation in _LISTED:
            return
        said = replace(said, place=place)


def _joined(clause: Clause, place: int) -> int:
    """Where what an `and` joins to this begins; 0 when nothing is joined."""
    words = clause.line.words
    return next((at + 1 for at in range(place + 1, min(place + 8, clause.last - 1)) if words[at] == "and"), 0)


def _one(clause: Clause, said: Statement) -> Iterator[FoundFact]:
    if said.place >= clause.last:
        return
    word = clause.line.words[said.place]
    found = tuple(first(clause, said, LINKED_BY.get(word, ()))) or tuple(_special(clause, said))
    found = found or tuple(age_of_statement(clause, said)) or tuple(bare(clause, said))
    yield from found or introduced(clause, said)


def _special(clause: Clause, said: Statement) -> Iterator[FoundFact]:
    """`lactose intolerant`, `a single mum`, `in my early thirties`: the value is the one word that matters."""
    words, place = clause.line.words, said.place
    while place < clause.last and words[place] in ARTICLES:
        place += 1
    after = words[place : min(place + 4, clause.last)]
    if after[:3] == ("stay", "at", "home") and after[-1] in PARENTS:
        yield _span(clause, said, (place, place + 4), "job")
    if after[1:2] == ("intolerant",) and after[0] in ALLERGENS:
        yield _word(clause, said, place, "allergy")
    elif after[:1] == ("single",) and after[1:2] != () and after[1] in PARENTS:
        yield _word(clause, said, place, "status")
    elif after[:2] == ("in", "my") and (after[-1] in _DECADES or _is_decade(after[-1])):
        yield _word(clause, said, place + len(after) - 1, "age")


def _is_decade(word: str) -> bool:
    return word.endswith("0s") and word[:-1].isdigit() and len(word) == 3


def _word(clause: Clause, said: Statement, place: int, relation: str) -> FoundFact:
    return _span(clause, said, (place, place + 1), relation)


def _span(clause: Clause, said: Statement, span: tuple[int, int], relation: str) -> FoundFact:
    line = clause.line
    text = line.text[line.tokens[line.at[span[0]]].start : line.tokens[line.at[span[1] - 1]].end]
    return FoundFact(said.subject, relation, text, "-" if said.denied else "+", said.modality, line.sentence)
