"""Homes that half a sentence tells: `moved again, Berlin`, `home is Dublin now`."""

import re
from collections.abc import Iterator

from companion.conversation.beliefs import Beliefs
from companion.conversation.hint_words import NAME, said_before, told
from companion.domain.memory import Fact
from companion.domain.understanding import FoundFact
from companion.language.cued import Cued

_WHERE_I = Cued(rf"(?P<value>{NAME}(?: {NAME})?)(?:'s| is) where (?:I|i|we) (?P<verb>live|work|call home)\b")
_THERE_I = Cued(
    rf"\bin (?P<value>{NAME}(?: {NAME})?)\b.*\b(?:and|,|that|which)(?: that)?(?:'s| is) where "
    rf"(?:I|i|we) (?P<verb>live)\b"
)
_ROOMS = r"(?:flat|apartment|house|home|room|place)"
_CAPITAL = rf"(?P<value>(?!(?:Where|The|A)\b){NAME}(?: {NAME})?)"
_SMALL = (
    r"(?P<value>(?!(?:the|my|our|his|her|here|there|this|that|bed|tears|peace|ruins|town|charge|front|order|where|good|ever|"
    r"now|one|what|not|and|but|so|a|an|sweet|alone|work|again|today|yesterday)\b)[a-z][a-z'-]{2,}(?: [a-z]+(?= resident| "
    r"local))?)(?=\s*(?:[.,!;:(]|$|resident\b|local\b|now\b|with\b|and\b|btw\b))"
)
"""A place as it is written where nothing wears a capital: one word, that ends what is said."""


def _ways(place: str) -> tuple[Cued, ...]:
    """How one says where one lives by now, or has always lived; `left` is the home that the place is told to follow."""
    return tuple(
        Cued(pattern)
        for pattern in (
            rf"\bmoved (?:again|once more|house|cities|yet again)\b[\s,:;.!-]*(?:to |it's |this time |now )*{place}",
            rf"\bmoved (?:back )?home to {place}",
            rf"\b(?:to|in|at) {place}\b.{{0,30}}\b(?i:this|it|that)(?:'?s| is) (?:my |our )?home\b",
            rf"^(?:(?:and|so|well|oh) )*(?:I|i|we|We) stay in {place}",
            rf"\b(?i:i'?m|we'?re) in {place}.{{0,20}}\b(?:been|lived) here (?:forever|all|for|my whole|since|ages)",
            r"\b(?i:my|our) (?:new )?address is (?P<value>\d+[\w ,'-]{3,40}?)(?=[.!;]|$)",
            r"\b(?i:now at|moved to|live at|we're at) (?P<value>\d+ [A-Za-z][\w ,'-]{3,40}?)(?=[.!;]|$)",
            rf"\b(?:officially|now|proud) an? {place}(?= (?:resident|local)\b)",
            rf"\bcall {place} (?:my )?home\b",
            rf"\b(?i:have|got|renting|rent) (?i:a|my|our)(?: own)? (?:\w+ )?{_ROOMS} in {place}",
            rf"\b(?i:my|our) (?:new )?{_ROOMS}(?: is|'s)(?: now)? in {place}",
            rf"\b(?i:home)(?: is|'s)(?: now)?(?: a [\w ]{{2,20}}?| still| back)? in {place}",
            rf"(?:\b(?i:new home is)(?: now)?|^(?i:(?:my |our )?home)(?: is|'s| =|:)(?: now)?) {place}",
            rf"\b(?i:moved into (?:a|my|our)) [\w ]{{2,20}}? in {place}",
            rf"\b(?:own|new) {_ROOMS} (?:is )?in {place}",
            rf"\b(?i:new (?:address|city|town|home)(?: is|:)|settled(?: down)? in|bought a (?:house|flat|place) in) {place}",
            rf"\b(?i:moved (?:over |away )?from) [\w ]{{2,20}} to {place}",
            rf"\b(?i:left|swapped|traded|exchanged|bye(?:[- ]bye)?|goodbye) (?P<left>[\w -]{{2,20}}?)"
            rf"(?: for|[.,!]+ (?i:hello|hi)(?: to)?) {place}",
            rf"(?<!-)\b{place}(?: is|'s) (?:my |our )?(?:new )?home(?: now)?\b(?! (?:to|of|for|town))",
            rf"\b(?i:i belong) (?:in|to) {place}",
            rf"\b(?i:i(?:'?ve| have) (?:been|lived)(?: here)?) in {place} (?:all my life|my whole life|ever since|"
            r"since (?:I|i) was|for (?:\w+ ){1,3}years)",
        )
    )


_SETTLED, _SETTLED_SMALL = _ways(_CAPITAL), _ways(_SMALL)
_BACK_IN = Cued(
    r"(?:^|[.,!;] *|\b(?i:i'?m|we'?re|am|are|and|moved) )(?i:(?:now )?back (?:home )?in) (?P<value>\w[\w'-]*(?: [A-Z]\w+)?)"
    r",? (?i:for good|again|now|permanently|to stay|where i belong)\b(?! for)"
)
_IT_IS = Cued(
    rf"(?:\b(?i:hello|it's|a (?:bungalow|cottage|flat|house|studio|terrace|apartment|room) in|we're in|i'm in|"
    rf"now in) (?P<value>{NAME}(?: {NAME})?)|(?P<other>{NAME}) (?i:it is))"
)
_MOVED_HERE = Cued(r"\bi(?:'ve| have)? (?:just |actually )?(?:moved here|live here)\b", re.IGNORECASE)
_IN = Cued(rf"\bin (?P<value>{NAME}(?: {NAME})?)")
_HAS_MOVED = Cued(
    r"\bmoved\b(?! on\b(?! \w+day))|\b(?:got|have|picked up) the (?:new )?keys\b|\bnew (?:house|flat|apartment|home)\b|"
    r"\bunpacked\b|\bsold up\b|\bmoving day\b|\bthe move\b|\bboxes\b|\b(?:down|up)sized\b|\bnew chapter\b|"
    r"\bbye(?:[- ]bye)? [A-Z]",
    re.IGNORECASE,
)
_SHIFTED = re.compile(r"\b(?:job|office|work|company)", re.IGNORECASE)


def home(beliefs: Beliefs, text: str) -> Iterator[FoundFact]:
    """`Bergen's where I live`, `moved again, Berlin`, and `I moved here` after a place was named."""
    where = _WHERE_I.search(text) or _THERE_I.search(text)
    place = _place(beliefs, text)
    if where is not None:
        yield told("employer" if where["verb"].lower() == "work" else "home", where["value"], text)
    elif place:
        yield told("home", place, text)
    elif _MOVED_HERE.search(text):
        yield from _here(beliefs)


def _place(beliefs: Beliefs, text: str) -> str:
    """The place of which the sentence says that one lives there now; empty for none."""
    settled = _settled(beliefs, text)
    if settled and not _SHIFTED.search(text):
        return settled
    return _back(beliefs, text) or _there(beliefs, text)


def _settled(beliefs: Beliefs, text: str) -> str:
    """The place of the first way that stands in the sentence; what was left for it must have been home."""
    ways = _SETTLED_SMALL if text.islower() else _SETTLED
    for found in (found for way in ways if (found := way.search(text))):
        left = found.groupdict().get("left")
        if left is None or any(left.casefold() == fact.value.casefold() for fact in _homes(beliefs)):
            return str(found["value"])
    return ""


def _homes(beliefs: Beliefs) -> Iterator[Fact]:
    """Where one has lived, as far as it is known."""
    return (fact for fact in beliefs.turn.memory.facts if (fact.subject, fact.relation) == ("user", "home"))


def _back(beliefs: Beliefs, text: str) -> str:
    """Where one lived before and is back for good, as in `back in austin for good`; empty for a visit."""
    back = _BACK_IN.search(text)
    if back is None:
        return ""
    place = back["value"].casefold()
    past = (fact.value for fact in beliefs.turn.memory.before("home"))
    known = next((value for value in reversed(tuple(past)) if value.casefold() == place), "")
    return known or (back["value"] if back["value"][0].isupper() else "")


def _there(beliefs: Beliefs, text: str) -> str:
    """Where one is, in a message that tells of having moved."""
    there = _IT_IS.search(text) if _HAS_MOVED.search(beliefs.turn.understanding.text) else None
    return (there["value"] or there["other"]) if there is not None else ""


def _here(beliefs: Beliefs) -> Iterator[FoundFact]:
    """The place that was named just before `I moved here`."""
    for said in said_before(beliefs)[:1]:
        place = _IN.search(said)
        if place is not None:
            yield told("home", place["value"], said)
