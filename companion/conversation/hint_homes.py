"""Homes that half a sentence tells: `moved again, Berlin`, `home is Dublin now`."""

import re
from collections.abc import Iterator

from companion.conversation.beliefs import Beliefs
from companion.conversation.hint_words import NAME, said_before, told
from companion.domain.understanding import FoundFact

_WHERE_I = re.compile(
    rf"(?P<value>{NAME}(?: {NAME})?)(?:'s| is) where (?:i|we) (?P<verb>live|work|call home)\b", re.IGNORECASE
)
_RESETTLED = re.compile(
    rf"\b(?i:(?:have|got|renting|rent) (?:a|my|our) (?:\w+ )?(?:flat|apartment|house|room|place) in|(?:my|our) "
    rf"(?:flat|house|place|home) is in|"
    rf"moved into (?:a|my|our) [\w ]{{2,20}}? in|(?:own|new) (?:place|flat|apartment|house|home|room) (?:is )?in|"
    rf"(?:new )?home is(?: now)?|new (?:address|city|town|home)(?: is|:)|"
    rf"settled(?: down)? in|bought a (?:house|flat|place) in|left [\w ]{{2,20}} for|moved (?:over |away )?from [\w "
    rf"]{{2,20}} to) (?P<value>{NAME}(?: {NAME})?)"
)
_IT_IS = re.compile(
    rf"(?:\b(?i:hello|it's|we're in|i'm in|now in) (?P<value>{NAME}(?: {NAME})?)|(?P<other>{NAME}) (?i:it is))"
)
_AT_HOME_IN = re.compile(rf"\bcall (?P<value>{NAME}(?: {NAME})?) (?:my )?home\b")
_AGAIN = re.compile(
    rf"\bmoved (?:again|once more|house|cities|yet again)\b[\s,:;.!-]*(?:to |it's |this time |now "
    rf")*(?P<value>{NAME}(?: {NAME})?)"
)
_MOVED_HERE = re.compile(r"\bi(?:'ve| have)? (?:just |actually )?(?:moved here|live here)\b", re.IGNORECASE)
_IN = re.compile(rf"\bin (?P<value>{NAME}(?: {NAME})?)")
_HAS_MOVED = re.compile(r"\bmoved\b(?! on\b(?! \w+day))", re.IGNORECASE)
_SHIFTED = re.compile(r"\b(?:job|office|work|company)", re.IGNORECASE)


def home(beliefs: Beliefs, text: str) -> Iterator[FoundFact]:
    """`Bergen's where I live`, `moved again, Berlin`, and `I moved here` after a place was named."""
    where = _WHERE_I.search(text)
    place = _place(beliefs, text)
    if where is not None:
        yield told("employer" if where["verb"].lower() == "work" else "home", where["value"], text)
    elif place:
        yield told("home", place, text)
    elif _MOVED_HERE.search(text):
        yield from _here(beliefs)


def _place(beliefs: Beliefs, text: str) -> str:
    """The place of which the sentence says that one lives there now; empty for none."""
    settled = _AGAIN.search(text) or _AT_HOME_IN.search(text) or _RESETTLED.search(text)
    if settled is not None and not _SHIFTED.search(text):
        return settled["value"]
    there = _IT_IS.search(text) if _HAS_MOVED.search(beliefs.turn.understanding.text) else None
    return (there["value"] or there["other"]) if there is not None else ""


def _here(beliefs: Beliefs) -> Iterator[FoundFact]:
    """The place that was named just before `I moved here`."""
    for said in said_before(beliefs)[:1]:
        place = _IN.search(said)
        if place is not None:
            yield told("home", place["value"], said)
