"""How an event of theirs is called to the person's face: `the interview`, `your sister's wedding`, `dinner with Tom`."""

from companion.engines.slots import turned

_BARE = frozenset("surgery physio therapy chemo court lunch dinner brunch breakfast coffee church school work".split())
"""Nouns that stand without an article when nothing describes them."""
_DOING = {
    "fly": "flying", "move": "moving", "start": "starting", "leave": "leaving", "travel": "travelling", "go": "going",
    "drive": "driving", "graduate": "graduating", "marry": "marrying", "begin": "beginning", "run": "running",
    "see": "seeing", "meet": "meeting", "have": "having", "get": "getting", "take": "taking", "give": "giving",
}  # fmt: skip
"""Verbs by which an event may be named, and how they are said."""
_GERUNDS = frozenset(_DOING.values()) - {"meeting"}
_ARTICLES = frozenset({"a", "an", "the", "this", "that", "another", "some"})
_OWNERS = frozenset({"your", "my", "his", "her", "their", "its"})


def called(what: str) -> str:
    """The event as it may be said after `how did` or `about`; empty for nothing."""
    words = turned(what).split()
    if not words:
        return ""
    first = words[0].casefold()
    if first in _OWNERS or _names_its_owner(words[0]):
        return " ".join(words)
    if first in _ARTICLES:
        return " ".join(("the", *words[1:])) if words[1:] else words[0]
    if len(words) > 1 and first in _DOING and words[1] != "with":
        return " ".join((_DOING[first], *words[1:]))
    return " ".join(words) if first in _GERUNDS and not _is_noun(words) else _with_article(words)


def _names_its_owner(word: str) -> bool:
    """Whether it is a name with 's: `Anna's`."""
    return word[:1].isupper() and word.replace("’", "'").endswith(("'s", "s'"))


def _is_noun(words: list[str]) -> bool:
    """Whether what looks like a doing only describes a thing, as in `driving test`."""
    return words[0].casefold() == "driving" and len(words) == 2 and words[1].casefold() != "home"


def _with_article(words: list[str]) -> str:
    said = " ".join(words)
    if words[0].replace("’", "'").endswith(("'s", "s'")):
        return f"your {said}"
    return said if words[0].casefold() in _BARE and words[1:2] in ([], ["with"]) else f"the {said}"
