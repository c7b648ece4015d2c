"""What no reply may hold, whichever engine wrote it."""

import re

from companion.language.cued import Cued

_CLINGS = Cued(
    r"\b(don'?t (go|leave)( me| yet| so soon)?\b(?! anywhere)|please (stay|don'?t go)|before you (go|leave)|"
    r"(i'?ll|i will|i'?m going to) (miss you|be (so )?(lonely|alone|sad|lost))|i('ve| have)? missed you|"
    r"you'?re (already )?leaving( me)?|why (are|do) you (leave|leaving)|without you i|i need you|"
    r"you'?re all i have|you abandoned|how could you|nobody else understands you|"
    r"you never stay|other people matter more|i thought we had more time|keep this between us)",
    re.IGNORECASE,
)
_HUMAN = Cued(
    r"\b(i am|i'm|as) (a |an )?(real |actual )?(human|person|man|woman|girl|boy|guy)( being)?\b(?! who)|"
    r"\bi(?:'m| am) not (a |an )?(bot|program|machine|ai|computer)\b",
    re.IGNORECASE,
)


def clings(text: str) -> bool:
    """Whether the text pleads, guilts, clings or isolates."""
    return _CLINGS.search(text.replace("’", "'")) is not None


def claims_to_be_human(text: str) -> bool:
    """Whether the text says that a human wrote it, or denies that a program did."""
    return _HUMAN.search(text.replace("’", "'")) is not None


def unrendered(text: str) -> bool:
    """Whether a template's own marks are left in the text."""
    return "{{" in text or "{%" in text
