"""The one tokenisation that everything after shares."""

import re

from companion.domain.understanding import Token
from companion.language.normalise import squashed, stretched

_WORD = re.compile(
    r"/?[^\W\d_]+(?:['\-_][^\W_]+)*'?"  # words, contractions, hyphens, /forget_me
    r"|/?\d+(?:[:.,/]\d+)*(?:%|[a-zA-Z]{1,3}\b)?"  # 10:30, 3.5, 7pm, 5th, 50%
    r"|[\U0001F000-\U0001FAFF\u2600-\u27BF\u2764](?:\ufe0f|\u200d.)*"  # emoji, joined ones as one
    r"|[:;]-?[()DdPp/|]|<3"  # old smileys
)
MOST, LAST = 800, 100
"""Words that are kept of a message, and how many of them from its end; an ordinary one of the longest kind has fewer."""


def tokenise(text: str) -> tuple[Token, ...]:
    """The words of a normalised text, in order, as written and as compared; of too many the first and the last."""
    lower = _lowered if stretched(text) else str.lower
    tokens = []
    all_found = list(_WORD.finditer(text))
    if len(all_found) > MOST:
        all_found[MOST - LAST : -LAST] = []
    for found in all_found:
        written, (start, end) = found.group(), found.span()
        if written[-1] == "'":
            written = written.rstrip("'")
            end = start + len(written)
        tokens.append(Token(written, lower(written), start, end))
    return tuple(tokens)


def _lowered(written: str) -> str:
    return squashed(written.lower())
