"""Where the person is for now: a word about another city sets the clock, and it is set back when they are home again."""

import re
from dataclasses import replace
from datetime import datetime, timedelta

from companion.conversation import reminders
from companion.conversation.answer import Answer, plainly
from companion.conversation.ground import Ground
from companion.conversation.places import Place, local, local_clock, place_of_answer
from companion.conversation.voice import bubble
from companion.domain.person import Away, PersonState, Relationship
from companion.domain.turn import Turn
from companion.language.cued import Cued
from companion.language.times import NUMBERS

_HERE = Cued(
    r"^(?:(?:hi|hey|hello|so|ok|well)[,! ]+)*"
    r"(?:(?:i'm|i am|im|we're|we are) (?:(?:now|currently|already|off|away|over) )?(?:in|at)|"
    r"(?:i'm |i am |i've |i have |we've |we )?(?:just |finally )*(?:landed|arrived|got) (?:in|at)) "
    r"(?P<place>[^\d,.!?]{2,40}?)"
    r"(?P<span> (?:this|for|until|till|all|now|today|tonight|these|over|at the moment|right now).*)?[.!]*$",
    re.IGNORECASE,
)
_BACK = Cued(
    r"^(?:(?:i'm|i am|im|we're|we are|finally|and|now) )*(?:back home|home again|back in (?P<place>[^\d,.!?]{2,40}?))"
    r"(?: again| now| at last)?[.!]*$",
    re.IGNORECASE,
)

_STAY = Cued(
    rf"\bfor (?:about )?(?P<number>\d{{1,3}}|an?|the|{'|'.join(NUMBERS)}) (?P<unit>day|week|month)s?\b", re.IGNORECASE
)
_DAYS = {"day": 1, "week": 7, "month": 30}


def at_home(known: Relationship, now: datetime) -> Relationship:
    """The relationship with the clock of home again, once the time they were away for is over."""
    away = known.state.away
    if away is None or away.until is None or now < away.until:
        return known
    return replace(known, state=_home(known.state))


def _home(state: PersonState) -> PersonState:
    away = state.away
    if away is None:
        return state
    settings = replace(state.settings, zone=away.zone, country=away.country)
    return replace(state, settings=settings, away=None)


def take(turn: Turn, ground: Ground) -> Answer | None:
    """The answer to a word about where they are, when that is another clock; None for any other message."""
    text = " ".join(turn.understanding.text.split())
    if turn.state.standing != "friend" or not text or len(text) > 80:
        return None
    if turn.state.awaiting == "zone":
        return _answered(turn, ground, text)
    back = _BACK.match(text)
    if back is not None:
        return _returned(turn, ground, back.group("place"))
    here = _HERE.match(text)
    return _arrived(turn, ground, here.group("place"), here.group("span") or "") if here else None


def _answered(turn: Turn, ground: Ground, text: str) -> Answer | None:
    """The clock is known from now on, and what waited for it is done; None for what names no place."""
    here = _HERE.match(text)
    place = place_of_answer(ground.tables, here.group("place") if here else text, turn.state.settings.country)
    if place is None:
        return None
    settings = turn.state.settings
    settings = replace(settings, zone=place.zone, country=place.country or settings.country)
    known = replace(turn, state=replace(turn.state, settings=settings, awaiting=""), now=local(turn.now, place.zone))
    return reminders.resumed(known) or _told(known, known.state)


def _returned(turn: Turn, ground: Ground, named: str | None) -> Answer | None:
    """Home is where they were before; a city that is named is taken at its word."""
    home = _home(turn.state)
    if named is None:
        return _told(turn, home) if home is not turn.state else None
    place = _place(turn, ground, named)
    if place is None:
        return None
    return (
        _told(turn, home) if home.settings.zone == place.zone != turn.state.settings.zone else _set(turn, place, None)
    )


def _arrived(turn: Turn, ground: Ground, named: str, span: str) -> Answer | None:
    place = _place(turn, ground, named)
    return None if place is None else _set(turn, place, _until(turn, span))


def _place(turn: Turn, ground: Ground, named: str) -> Place | None:
    return place_of_answer(ground.tables, named, turn.state.settings.country) if named[:1].isupper() else None


def _until(turn: Turn, span: str) -> datetime | None:
    """When the time that they named is over; None when they named none."""
    ends = [date.end for date in turn.understanding.dates if date.end > turn.now]
    stay = _STAY.search(span)
    if stay is not None and not ends:
        number = stay.group("number").casefold()
        days = int(number) if number.isdecimal() else NUMBERS.get(number, 1)
        ends = [turn.now + timedelta(days=days * _DAYS[stay.group("unit").casefold()])]
    return max(ends) + timedelta(hours=6) if ends and span.strip() else None


def _set(turn: Turn, place: Place, until: datetime | None) -> Answer | None:
    """The clock of that place is theirs from now on; None where it is theirs already."""
    settings = turn.state.settings
    if place.zone == settings.zone:
        return None
    away = turn.state.away or (Away(settings.zone, settings.country, until) if settings.zone else None)
    away = replace(away, until=until) if away else None
    settings = replace(settings, zone=place.zone, country=place.country or settings.country)
    return _told(turn, replace(turn.state, settings=settings, away=away))


def _told(turn: Turn, state: PersonState) -> Answer:
    zone = state.settings.zone
    city = (zone or "").rpartition("/")[2].replace("_", " ")
    told = bubble(turn, "clock_set", city=city, clock=local_clock(turn.now, zone))
    return plainly("command.clock", state, told)
