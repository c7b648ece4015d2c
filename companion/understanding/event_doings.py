"""What somebody has or does on a day, when no usual event is named: `got physio on Monday`, `we fly to Rome on Saturday`."""

from collections.abc import Sequence

_HAVE = frozenset("have has got having there's attending".split())
_ARTICLES = frozenset("a an my our the another some".split())
_DOING = frozenset(
    "fly flying travel travelling traveling leave leaving move moving start starting graduate graduating marry marrying "
    "drive driving begin beginning".split()
)
"""Verbs of things done once, on a day."""
_WHO = frozenset("i we i'm we're im i'll we'll to will am are she he they she's he's they're parents".split())
_PARTICLES = frozenset("it on off up out that this you me".split())
_DONE = frozenset("seen been met done gone heard had eaten slept made taken told said left come spoken run sat".split())
_LINKS = frozenset("on at in this next the is".split())
"""Words that lead to a date."""
_NO_THING = frozenset(
    "i you we he she they it me him her them us that this what nothing anything something work time off fun no not "
    "to been feeling idea mine yours plans myself ourselves back up school free day week weekend class classes "
    "everything until till only one two three more less lots people over round around friends guests company "
    "out removed".split()
)
_ENDS = frozenset("and but or so because if when while who which that with to for about of from".split())
MOST = 4
"""Words by which such a thing is named, at most."""


def held_before(words: Sequence[str], at: int) -> tuple[int, int] | None:
    """From where to where that thing is named which is had or done at the date that begins at this place."""
    last = _before(words, at)
    if last < 0:
        return None
    for first in range(last, max(last - MOST - 1, -1), -1):
        word = words[first]
        if word in _DOING and (not first or words[first - 1] not in _ARTICLES):
            does = first > 0 and words[first - 1] in _WHO and _PARTICLES.isdisjoint(words[first + 1 : last + 1])
            return (first, last) if does and first < last else None
        if word in _HAVE:
            return _had(words, first + 1, last)
    return _is_on(words, last, at)


def _before(words: Sequence[str], at: int) -> int:
    """The last word before those that lead to the date."""
    last = at - 1
    while last >= 0 and words[last] in _LINKS:
        last -= 1
    return last


def _had(words: Sequence[str], first: int, last: int) -> tuple[int, int] | None:
    first += first <= last and words[first] in _ARTICLES
    named = words[first : last + 1]
    done = any(word.endswith(("ed", "%")) for word in named) or not _DONE.isdisjoint(named[:1])
    thing = bool(named) and not done and _NO_THING.isdisjoint(named) and _ENDS.isdisjoint(named)
    return (first, last) if thing else None


def _is_on(words: Sequence[str], last: int, at: int) -> tuple[int, int] | None:
    """`parents evening is on Thursday`: what a sentence begins with, before `is`."""
    if "is" not in words[last + 1 : at] or last >= MOST:
        return None
    return _had(words, 0, last)
