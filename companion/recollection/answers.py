"""What an answer looks like: a time where it was asked when, a number where it was asked how many."""

import re

from companion.language.cued import Cued

_SIGNS = (
    (
        Cued(r"\b(?:when|how (?:long|often)|(?:what|which) (?:day|date|month|year|time))\b"),
        re.compile(
            r"\b(?:yesterday|today|tonight|tomorrow|ago|last|next|since|recently|just|weekend|years?|months?|weeks?|days?|"
            r"this (?:morning|week|month|summer|winter|spring|autumn|fall)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
            r"january|february|march|april|june|july|august|september|october|november|december|\d{1,2}(?:st|nd|rd|th))\b"
        ),
    ),
    (
        Cued(r"\bhow (?:many|much|old|far|tall|big)\b"),
        re.compile(
            r"\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|once|twice|few|couple|first|second|third|dozen)\b"
        ),
    ),
)


def answering(question: str) -> "re.Pattern[str] | None":
    """What to look for, in lower case, in an answer to this question; None when nothing tells it."""
    lower = question.lower()
    return next((sign for asked, sign in _SIGNS if asked.search(lower)), None)
