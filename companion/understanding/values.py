"""The value after a cue: a verbatim span, without articles before and time words after."""

from collections.abc import Iterator, Sequence

from companion.domain.quick import replace
from companion.understanding.clauses import Clause, Line, Statement
from companion.understanding.fact_words import ARTICLES, DEGREES, STOPS, TRAILING
from companion.understanding.people import NUMBERS
from companion.understanding.said import Said

LONGEST = 5
"""Words of a value, at most."""
MOST = 4
"""Values of one list, at most."""
WHOLE = 9
"""Words of a doing with all that belongs to it, at most."""
_GO_ON = frozenset("my our to about in with at from for on up out into around over through as".split())
_LEFT_OFF = frozenset("a an the to in at with too also though btw lol tbh please again".split())
_SPANS = (("years",), ("months",), ("weeks",), ("days",), ("year",))
_FINITE = frozenset({"is", "are", "was", "were", "makes", "sucks"})
_ADDED = frozenset("out on in around with at by studying living playing working majoring looking".split())
_ENDS = frozenset(
    "and but because so when while if since lol now today these anymore though who which i we he she they is "
    "are was".split()
)


def said_at(clause: Clause, statement: Statement, place: int, last: int = 0, longest: int = LONGEST) -> Said | None:
    """The value that begins at this place; None when there is no word of one."""
    words, end = clause.line.words, last or clause.last
    first = next((at for at in range(place, end) if words[at] not in ARTICLES), max(place, end))
    stop = _stop(clause, first, min(end, first + longest))
    if stop - first == longest and stop < end and words[stop] not in STOPS:
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
    words = clause.line.words
    for at in range(first, end):
        if words[at] in STOPS or _breaks(clause.line, at, at > first) or (at > first and _ago(words, at)):
            return at
    return end


def _ago(words: Sequence[str], place: int) -> bool:
    """Whether a span of time begins here, as `two years` of `Madrid two years ago`."""
    return words[place] in NUMBERS and words[place + 1 : place + 2] in _SPANS


def _breaks(line: Line, place: int, inside: bool) -> bool:
    """Whether a smiley stands at this place, or a mark before it."""
    return not line.words[place][0].isalnum() or (inside and place in line.gaps and line.gap(place).strip() != "")


def _said(clause: Clause, statement: Statement, span: tuple[int, int, int], article: bool = False) -> Said:
    """The value from the second of these places to before the third; the first is where its article stands."""
    line = clause.line
    place, first, stop = span
    start, end = line.tokens[line.at[first]].start, line.tokens[line.at[stop - 1]].end
    after = line.following(stop, clause.last)
    rest = line.words[stop : _resting(clause, stop)]
    return Said(
        line.text[start:end],
        line.words[first:stop],
        article or first > place,
        after,
        rest,
        clause,
        statement,
        first,
        line.text[end : end + 1],
    )


def _resting(clause: Clause, stop: int) -> int:
    """Where the words that still belong to a value end, four of them at most: before the next mark."""
    end = min(stop + 4, clause.last)
    if not clause.line.gaps:
        return end
    return next((at for at in range(stop, end) if clause.line.gaps.get(at, "").strip()), end)


def in_full(value: Said, verb: bool) -> Said:
    """A doing with what belongs to it, as in `running my own studio`; any other value as it is."""
    clause, words = value.clause, value.clause.line.words
    doing = verb or value.words[0].endswith("ing")
    if not doing or value.after not in _GO_ON:
        return value
    start = value.first
    after = range(start + len(value.words), clause.last)
    stop = next((at for at in after if words[at] in _ENDS or _breaks(clause.line, at, True)), clause.last)
    stop -= 3 * (tuple(words[stop - 3 : stop]) == ("at", "the", "moment"))
    return _said(clause, value.statement, (start, start, stop)) if stop - start <= WHOLE else value


def undegreed(value: Said) -> Said:
    """The value without words of degree before it, as in `total perfectionist`."""
    words, first = value.words, value.first
    size = next((at for at, word in enumerate(words) if word not in DEGREES), 0) if words[0] in DEGREES else 0
    if not size:
        return value
    start = first + size
    return _said(value.clause, value.statement, (start, start, first + len(words)), value.article)


def cut(value: Said) -> Said:
    """The value up to what is only added, as in `piano teacher on the side`, `deaf in one ear`."""
    if _ADDED.isdisjoint(value.words):
        return value
    size = next((at for at, word in enumerate(value.words) if at and word in _ADDED), 0)
    if not size:
        return value
    first = value.first
    shorter = _said(value.clause, value.statement, (first, first, first + size), value.article)
    return shorter if shorter.after == value.words[size] else replace(shorter, after=value.words[size])


def with_cue(value: Said, place: int) -> str:
    """The value together with the words before it from this place on."""
    line = value.clause.line
    return line.text[line.tokens[line.at[place]].start : line.tokens[line.at[value.first + len(value.words) - 1]].end]


def doing_at(clause: Clause, statement: Statement, place: int, stops: frozenset[str]) -> Said | None:
    """A doing from its verb on, to a mark, a new thought or one of these stops; None when it is too long to be one."""
    words, line = clause.line.words, clause.line
    ends = (
        at
        for at in range(place + 1, clause.last)
        if words[at] in _ENDS or words[at] in stops or _breaks(line, at, True)
    )
    stop = next(ends, clause.last)
    while stop > place + 1 and words[stop - 1] in _LEFT_OFF:
        stop -= 1
    return _said(clause, statement, (place, place, stop)) if stop - place <= WHOLE + 1 else None


def listed(
    clause: Clause, statement: Statement, place: int, longest: int = LONGEST, most: int = MOST
) -> Iterator[Said]:
    """The values of a list such as `pizza, pasta and sushi`, in order."""
    words = clause.line.words
    for number in range(most):
        value = said_at(clause, statement, place, longest=longest)
        if value is None or (number and value.after in _FINITE):
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
    if clause.line.words[after : after + 2] == ("such", "as") or clause.line.words[after] in (
        "especially",
        "including",
    ):
        return after + 1 + (clause.line.words[after] == "such")
    if clause.line.words[after] in ("and", "or"):
        return after + 1
    return after if comma else 0
