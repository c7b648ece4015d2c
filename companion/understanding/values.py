"""The value after a cue: a verbatim span, without articles before and time words after."""

from collections.abc import Iterator

from companion.understanding.clauses import Clause, Statement
from companion.understanding.fact_cues import Said
from companion.understanding.fact_words import ARTICLES, STOPS, TRAILING

LONGEST = 5
"""Words of a value, at most."""
MOST = 4
WHOLE = 8
"""Words of a doing with all that belongs to it, at most."""
_GO_ON = frozenset("my our to about in with at from for on up out into around over through as".split())
_ENDS = frozenset(
    "and but because so when while if since lol now today these anymore though who which i we he she they is are was".split()
)
"""Values of one list, at most."""


def said_at(clause: Clause, statement: Statement, place: int, last: int = 0) -> Said | None:
    """The value that begins at this place; None when there is no word of one."""
    words, end = clause.line.words, last or clause.last
    first = place
    while first < end and words[first] in ARTICLES:
        first += 1
    stop = _stop(clause, first, end)
    if stop - first == LONGEST and stop < end and words[stop] not in STOPS:
        return None
    while stop > first and words[stop - 1] in TRAILING:
        stop -= 1
    return _said(clause, statement, (place, first, stop)) if stop > first else None


def _stop(clause: Clause, first: int, end: int) -> int:
    """Where the value that begins here stops: at a stop word, a mark, or when it is long enough."""
    words = clause.line.words
    for place in range(first, min(end, first + LONGEST)):
        if words[place] in STOPS or not words[place][0].isalnum() or (place > first and clause.line.gap(place).strip()):
            return place
    return min(end, first + LONGEST)


def _said(clause: Clause, statement: Statement, span: tuple[int, int, int]) -> Said:
    line = clause.line
    place, first, stop = span
    start, end = line.tokens[line.at[first]].start, line.tokens[line.at[stop - 1]].end
    after = line.following(stop, clause.last)
    rest = line.words[stop : min(stop + 4, clause.last)]
    return Said(
        line.text[start:end],
        line.words[first:stop],
        first > place,
        after,
        rest,
        clause,
        statement,
        first,
        line.text[end : end + 1],
    )


def in_full(value: Said, verb: bool) -> Said:
    """A doing with what belongs to it, as in `running my own studio`; any other value as it is."""
    clause, words = value.clause, value.clause.line.words
    doing = verb or value.words[0].endswith("ing")
    if not doing or value.after not in _GO_ON:
        return value
    start = value.first
    stop = start + len(value.words)
    while (
        stop < clause.last
        and words[stop] not in _ENDS
        and words[stop][0].isalnum()
        and not clause.line.gap(stop).strip()
    ):
        stop += 1
    return _said(clause, value.statement, (start, start, min(stop, start + WHOLE))) if stop - start <= WHOLE else value


def listed(clause: Clause, statement: Statement, place: int) -> Iterator[Said]:
    """The values of a list such as `pizza, pasta and sushi`, in order."""
    words = clause.line.words
    for _ in range(MOST):
        value = said_at(clause, statement, place)
        if value is None:
            return
        yield value
        place = _after(clause, place, len(value.words) + value.article)
        if not place or place >= clause.last or words[place] in STOPS:
            return


def _after(clause: Clause, place: int, size: int) -> int:
    """Where the next value of the list begins; 0 when the list ends."""
    after = place + size
    if after >= clause.last:
        return 0
    comma = "," in clause.line.gap(after)
    if clause.line.words[after] in ("and", "or"):
        return after + 1
    return after if comma else 0
