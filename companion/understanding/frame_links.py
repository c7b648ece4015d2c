"""Whether an apostrophe and s stand for `is` or `has`, or for what somebody owns."""

from collections.abc import Sequence

from companion.domain.understanding import Token
from companion.understanding.frame_cues import base

_LIKE_IS = frozenset(
    "a an the not in on at ill sick here there back pregnant dead gone fine ok okay better worse upset home off "
    "engaged married been my so really very still just finally now single divorced due today tomorrow cancelled "
    "canceled tonight lonely tired stable moving poorly exhausted asleep having done late unwell also under too about "
    "no over out up down coming awake alone stuck broke sober homesick next this".split()
)
"""Words before which an apostrophe and s stand for `is` or `has`."""
_AFTER_VERBS = frozenset(
    "a an the my his her their our away off out over up down on in at to from me us $ last this for by".split()
)
_NOUNS = frozenset(
    "wedding meeting training building thing morning evening hearing painting cooking drawing ceiling reading rating "
    "earring spring king ring string".split()
)


def links(tokens: Sequence[Token], place: int) -> bool:
    """Whether the apostrophe and s of this token stand for `is` or `has`, and not for what somebody owns."""
    following = [token.word for token in tokens[place + 1 : place + 3]]
    if not following:
        return False
    head = following[0]
    if head in _LIKE_IS or (head.endswith("ing") and head not in _NOUNS):
        return True
    if head in _HAS:
        return True
    verb = head.endswith("ed") or (base(head) != head and not head.endswith("s"))
    return verb and (len(following) == 1 or following[1] in _AFTER_VERBS or following[1].endswith("ing"))


_HAS = frozenset("got been had lost left gone died passed started stopped begun become".split())
