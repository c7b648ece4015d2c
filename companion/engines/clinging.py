"""What a companion never says: words that plead, guilt or cling when somebody goes."""

import re

from companion.language.cued import Cued

PLEADING = (
    "don't go", "do not go", "please stay", "before you go", "stay with me", "stay a little", "stay a bit",
    "don't leave me", "do not leave me", "i'll miss you", "i will miss you", "i'll be lonely", "i will be lonely",
    "i'm lonely without", "without you i", "you're all i have", "you are all i have", "i need you",
    "i can't live without", "i'll be waiting", "i will be waiting", "i waited for you", "i was waiting for you",
    "where have you been", "you never write", "why didn't you write", "you forgot me", "you abandoned",
    "promise you'll come back", "promise to come back", "come back soon", "already leaving", "leaving already",
    "leaving so soon", "so soon", "i'd be sad if you", "i will be sad if you", "it hurts when you",
    "don't you like me", "only i understand", "nobody understands you like",
)  # fmt: skip
_FOUND = Cued("|".join(rf"\b{re.escape(phrase)}\b" for phrase in PLEADING))


def clings(text: str) -> str:
    """The words of this text that plead, guilt or cling, or nothing."""
    found = _FOUND.search(text.casefold().replace("’", "'"))
    return found.group() if found else ""
