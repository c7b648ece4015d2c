"""A home that has moved: the clock moves with it, and one short line says so beside the answer."""

import re
from dataclasses import replace
from datetime import timedelta

from companion.conversation.answer import Answer
from companion.conversation.ground import Ground
from companion.conversation.places import Place, local_clock, place_of_answer
from companion.conversation.voice import bubble
from companion.domain.turn import Turn
from companion.language.cued import Cued

_PLACE = (
    r"(?P<place>[A-Z][\w'.-]*(?: (?:[A-Z][\w'.-]*|de|la|do|da|del))*)"
    r"(?=$|[,.!;]| (?:last|this|yesterday|today|a|for|with|in|on|because|and|but|so|now|from|at|two|three|just|recently|at)\b)"
)
_MOVED = Cued(
    rf"(?i:\b(?:i|we)(?:'ve| have)?(?: both| all)?(?: just| finally| now| recently| actually)* (?:moved|relocated|emigrated)"
    rf"(?: back| over| out| down| up| away| house| home)?(?: to| into)) {_PLACE}"
)
_LIVES = Cued(
    rf"(?i:\b(?:i|we)(?:'m|'re| am| are)?(?P<first> now)? (?:live|living|based) in) {_PLACE}"
    r"(?i:(?P<now> (?:now|these days|for good)\b))?"
)
_LONG_AGO = Cued(
    r"\b(?:years? ago|when i was|as a (?:kid|child)|back then|used to|once|at the time|if|would|wish)\b", re.IGNORECASE
)
_OLD = timedelta(days=90)
"""A move longer ago than this has moved the clock already."""


def clock_moved(turn: Turn, ground: Ground, answer: Answer) -> Answer:
    """The answer with the clock of the place that they say they moved to, and a line that says so; else as it is."""
    place = _new_home(turn, ground)
    if place is None or not answer.reply.bubbles:
        return answer
    settings = replace(answer.state.settings, zone=place.zone, country=place.country or answer.state.settings.country)
    told = bubble(turn, "clock_set", city=place.name, clock=local_clock(turn.now, place.zone))
    own = answer.reply.bubbles
    reply = answer.reply.with_bubbles((told, *own) if "?" in own[-1].text else (*own, told))
    return replace(answer, reply=reply, state=replace(answer.state, settings=settings, away=None))


def _new_home(turn: Turn, ground: Ground) -> Place | None:
    """Where they say they live now, when that has another clock than the one they go by."""
    text = " ".join(turn.understanding.text.split())
    if turn.state.standing != "friend" or turn.initiative or text.endswith("?") or _LONG_AGO.search(text):
        return None
    named = _named(text)
    if not named or any(turn.now - date.end > _OLD for date in turn.understanding.dates):
        return None
    place = place_of_answer(ground.tables, named, turn.state.settings.country)
    return place if place is not None and place.zone != turn.state.settings.zone else None


def _named(text: str) -> str:
    """The place of which they say that it is where they live now; empty for none."""
    found = _MOVED.search(text)
    if found is None:
        found = _LIVES.search(text)
        found = found if found is not None and (found.group("first") or found.group("now")) else None
    return found.group("place") if found is not None else ""
