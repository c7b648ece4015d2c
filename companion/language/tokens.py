"""The one tokenisation that everything after shares."""

import re

from companion.domain.understanding import Token
from companion.language.normalise import squashed

_WORD = re.compile(
    r"/?\d+(?:[:.,/]\d+)*(?:%|[a-z]{1,3}\b)?"  # 10:30, 3.5, 7pm, 5th, 50%
    r"|/?[^\W\d_]+(?:['\-_][^\W_]+)*'?"  # words, contractions, hyphens, /forget_me
    r"|[\U0001F000-\U0001FAFF\u2600-\u27BF\u2764](?:\ufe0f|\u200d.)*"  # emoji, joined ones as one
    r"|[:;]-?[()DPp/|]|<3",  # old smileys
    re.IGNORECASE,
)


def tokenise(text: str) -> tuple[Token, ...]:
    """The words of a normalised text, in order, as written and as compared."""
    return tuple(_token(found) for found in _WORD.finditer(text))


def _token(found: "re.Match[str]") -> Token:
    written = found.group().rstrip("'") or found.group()
    start = found.start()
    return Token(written, squashed(written.lower()), start, start + len(written))
