"""Two talks that must be the same: letter for letter, reason for reason, minute for minute."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from companion.testing.passages import Passage, Restarts, Said
from companion.testing.properties import Breach


def differs(one: Sequence[Passage], other: Sequence[Passage]) -> Breach | None:
    """The first place where the talks are not the same; None when they are. Restarts are passed over in both.

    What a restart itself says (answers left over) counts as said by the step before it.
    """
    for number, (mine, theirs) in enumerate(zip_longest(_talk(one), _talk(other))):
        if mine is None or theirs is None:
            return Breach(number, "one talk is longer than the other")
        what = _difference(*mine, *theirs)
        if what:
            return Breach(number, what)
    return None


_Step = tuple[Passage, tuple[Said, ...]]


def _talk(passages: Sequence[Passage]) -> Iterator[_Step]:
    """The steps that are no restarts, each with all that was said until the next."""
    held: _Step | None = None
    for passage in passages:
        if isinstance(passage.step, Restarts):
            held = (held[0], (*held[1], *passage.said)) if held is not None else None
            continue
        if held is not None:
            yield held
        held = (passage, passage.said)
    if held is not None:
        yield held


def _difference(mine: Passage, said: tuple[Said, ...], theirs: Passage, other: tuple[Said, ...]) -> str:
    """In one sentence what is not the same; empty when all is."""
    if (mine.step, mine.until) != (theirs.step, theirs.until):
        return f"another step: {mine.step} at {mine.until} and {theirs.step} at {theirs.until}"
    for one, two in zip_longest(said, other):
        if one is None or two is None:
            return f"one says {next(said.text for said in (one, two) if said)!r}, the other nothing"
        if one != two:
            return _said_otherwise(one, two)
    return ""


def _said_otherwise(one: Said, two: Said) -> str:
    fields = [name for name in Said.__slots__ if getattr(one, name) != getattr(two, name)]
    name = fields[0]
    return f"another {name}: {getattr(one, name)!r} and {getattr(two, name)!r}"
