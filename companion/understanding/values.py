"""The value after a cue: a verbatim span, without articles before and time words after."""

from collections.abc import Iterator, Sequence

from companion.understanding.clauses import Clause, Line, Statement
from companion.understanding.fact_words import ARTICLES, STOPS, TRAILING
from companion.understanding.said import Said

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
    first = next((at for at in range(place, end) if words[at] not in ARTICLES), max(place, end))
    stop = _stop(clause, first, end)
    if stop - first == LONGEST and stop < end and words[stop] not in STOPS:
        return None
    stop = _trimmed(words, first, stop)
    return _said(clause, statement, (place, first, stop)) if stop > first else None


def _trimmed(words: Sequence[str], first: int, stop: int) -> int:
    """Where the value stops once words such as `now` at its end are left off."""
    while stop > first and words[stop - 1] in TRAILING:
        stop -= 1
    return stop


def _stop(clause: Clause, first: int, end: int) -> int:
    """Where the value that begins here stops: at a stop word, a mark, or when it is long enough."""
    words, longest = clause.line.words, min(end, first + LONGEST)
    ends = (at for at in range(first, longest) if words[at] in STOPS or _breaks(clause.line, at, at > first))
    return next(ends, longest)


def _breaks(line: Line, place: int, inside: bool) -> bool:
    """Whether a smiley stands at this place, or a mark before it."""
    return not line.words[place][0].isalnum() or (inside and line.gap(place).strip() != "")


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
    after = range(start + len(value.words), clause.last)
    stop = next((at for at in after if words[at] in _ENDS or _breaks(clause.line, at, True)), clause.last)
    return _said(clause, value.statement, (start, start, stop)) if stop - start <= WHOLE else value


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
