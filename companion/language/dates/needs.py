"""What a pattern over kinds cannot do without: the sets of letters of which each must stand in a row that it fits."""

from collections.abc import Iterator

Sets = tuple[frozenset[str], ...]
_AROUND = ("?=", "?!", "?<=", "?<!")
_MAYBE = frozenset("?*{")


def needs(pattern: str) -> Sets:
    """For each piece that no fit can lack, the letters that it may be."""
    return _of_branches(list(_branches(pattern)))


def _of_branches(branches: list[str]) -> Sets:
    """Of several branches one letter set that any of them needs; of a single one all of its own."""
    found = [_of_sequence(branch) for branch in branches]
    if len(found) == 1:
        return found[0]
    smallest = [min(sets, key=len) for sets in found if sets]
    return (frozenset().union(*smallest),) if len(smallest) == len(found) else ()


def _of_sequence(sequence: str) -> Sets:
    sets: Sets = ()
    for piece, optional in _pieces(sequence):
        if not optional:
            sets += _of_piece(piece)
    return sets


def _of_piece(piece: str) -> Sets:
    if piece.startswith("["):
        return (frozenset(piece[1:-1]),)
    if not piece.startswith("("):
        return (frozenset(piece),) if piece not in "^$" else ()
    inside = piece[1:-1]
    return () if inside.startswith(_AROUND) else needs(inside.removeprefix("?:"))


def _pieces(sequence: str) -> Iterator[tuple[str, bool]]:
    """Each letter, class or group of a sequence, and whether it may be left out."""
    place = 0
    while place < len(sequence):
        end = _end(sequence, place)
        quantified = sequence[end : end + 1] in _MAYBE and end < len(sequence)
        at_least_one = sequence[end : end + 2] == "{1"
        yield sequence[place:end], quantified and not at_least_one
        if quantified and sequence[end] == "{":
            end = sequence.index("}", end)
        place = end + (quantified or sequence[end : end + 1] == "+")


def _end(sequence: str, place: int) -> int:
    """Where the letter, class or group ends that begins here."""
    if sequence[place] == "[":
        return sequence.index("]", place) + 1
    depth = 0
    for end in range(place, len(sequence)):
        depth += (sequence[end] == "(") - (sequence[end] == ")")
        if depth == 0:
            return end + 1
    return len(sequence)


def _branches(pattern: str) -> Iterator[str]:
    """The alternatives of a pattern, groups being kept whole."""
    start = depth = 0
    for place, letter in enumerate(pattern):
        depth += (letter == "(") - (letter == ")")
        if letter == "|" and depth == 0:
            yield pattern[start:place]
            start = place + 1
    yield pattern[start:]
