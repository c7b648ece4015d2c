"""What is left of something said once a part of it is to be forgotten; every store and every view uses this alone."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from companion.domain.memory import Moment

GONE = "[forgotten]"
"""What stands where a sentence was."""
_BREAK = re.compile(r"((?<=[.!?…])\s+|\n+)")


def without(text: str, sentences: Iterable[str], words: Sequence[str] = ()) -> str:
    """The text with these sentences hidden wherever they stand, and each of its own in which one of the words stands.

    Both are looked for as whole words, in upper or lower case; a word may be a phrase.
    """
    for sentence in filter(str.strip, sentences):
        text = re.sub(_whole(sentence), GONE, text, flags=re.IGNORECASE)
    if not words or not holds(text, words):
        return text
    return "".join(GONE if holds(part, words) else part for part in _BREAK.split(text))


def holds(text: str, words: Iterable[str]) -> bool:
    """Whether one of the words or phrases stands in the text, in upper or lower case."""
    return any(re.search(_whole(word), text, re.IGNORECASE) for word in words if word.strip())


def _whole(words: str) -> str:
    return rf"(?<!\w){re.escape(words)}(?!\w)"


def hidden(moment: Moment, sentences: Sequence[str], words: Sequence[str] = ()) -> Moment:
    """The moment with these sentences and words hidden, also where they are given as a reason."""
    text = without(moment.text, sentences, words)
    why = moment.why
    if why is not None:
        reasons = tuple(without(reason, sentences, words) for reason in why.memories)
        why = replace(why, memories=reasons) if reasons != why.memories else why
    return moment if (text, why) == (moment.text, moment.why) else replace(moment, text=text, why=why)
