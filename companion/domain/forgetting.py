"""What is left of something said once a sentence of it is to be forgotten; every store and every view uses this alone."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from companion.domain.memory import Moment

GONE = "[forgotten]"
"""What stands where a sentence was."""


def without(text: str, sentences: Iterable[str]) -> str:
    """The text with these sentences hidden wherever they stand as whole words, in upper or lower case."""
    for sentence in filter(str.strip, sentences):
        text = re.sub(rf"(?<!\w){re.escape(sentence)}(?!\w)", GONE, text, flags=re.IGNORECASE)
    return text


def hidden(moment: Moment, sentences: Sequence[str]) -> Moment:
    """The moment with these sentences hidden, also where they are given as a reason."""
    text = without(moment.text, sentences)
    why = moment.why
    if why is not None and any(without(reason, sentences) != reason for reason in why.memories):
        why = replace(why, memories=tuple(without(reason, sentences) for reason in why.memories))
    return moment if (text, why) == (moment.text, moment.why) else replace(moment, text=text, why=why)
