"""Dates in a text: what a grammar of small pieces is sure of, as stretches of the person's own time."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta, tzinfo
from functools import lru_cache
from itertools import islice, takewhile
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from companion.domain.understanding import FoundDate, Token
from companion.language.dates.calendar_rules import ALONE, DAYS
from companion.language.dates.clock_rules import CLOCKS
from companion.language.dates.containing_rules import CONTAINED
from companion.language.dates.joining_rules import JOINED
from companion.language.dates.kinds import CODES, Item
from companion.language.dates.lexing import TRIGGERS, pieces, triggers
from companion.language.dates.meaning import Dated, Reach, Timed, meant
from companion.language.dates.number_rules import LENGTHS, NUMBERS
from companion.language.dates.patterns import Pattern
from companion.language.dates.recurring_rules import EVERY
from companion.language.dates.relative_rules import RELATIVES
from companion.language.dates.spans import Present, Span, aware
from companion.language.dates.values import Clock
from companion.language.dates.words import GONE, HELD, HOLDING, KEPT, MONTH_FIRST, TO_COME

_STAGES = (ALONE, NUMBERS, *CLOCKS, *LENGTHS, DAYS, EVERY, RELATIVES, *CONTAINED, *JOINED)
_DATED = frozenset(
    CODES[name] for name in ("date", "period", "range", "timed", "dayless", "at_once", "ahead", "again", "clock")
)
_CLOCK, _UNITS = CODES["clock"], (CODES["unit"], CODES["units"])
_AT_ONCE = CODES["at_once"]
_AHEAD = CODES["ahead"]
_UNDONE = CODES["undone"]
_LEADS, _IN, _PERIOD = frozenset((CODES["on"], CODES["at"])), CODES["in"], CODES["period"]
_MOST_TOKENS = 400
_MOST_TRIGGERS = 120
"""So many words that may make a date are read, three for each date that is told."""
_MOST_DATES = 40
_LONG = timedelta(hours=2)
"""So long a time that was told stays the time that it is."""
_ITS = CODES["its"]
_OPEN = ("if", "whether")
"""What begins something that is not known yet: `I hear on Friday if I got it`."""
_NEAR = 8
"""So many words beside a date tell whether it is over."""


def find(tokens: Sequence[Token], now: datetime, zone: str | None, *, text: str = "",
         country: str | None = None) -> tuple[FoundDate, ...]:  # fmt: skip
    """The dates in the tokens of the text, in order; `now` is aware, and wall times are those of the zone, else of `now`."""
    words = [token.word if token.word.isalpha() else triggers(token.word) for token in tokens]
    if TRIGGERS.isdisjoint(words):
        return ()
    tokens = tokens[: _enough(words)]
    country, month_first = _habits(zone or "", country)
    items: Sequence[Item] = pieces(tokens, text, month_first)
    kinds = frozenset([item.code for item in items])
    if not _may_date(kinds):
        return ()
    local = _zone(zone) or now.tzinfo or UTC
    at = Present(now.astimezone(local).replace(tzinfo=None), local, country, month_first)
    number = _next_stage(0, kinds)
    while number < len(_STAGES):
        before, items = items, _STAGES[number].apply(items, kinds, at)
        kinds = kinds if items is before else frozenset([item.code for item in items])
        number = _next_stage(number + 1, kinds)
    return tuple(islice(_found(items, tokens, text, at), _MOST_DATES))


def _enough(words: Sequence[str]) -> int:
    """How many of the words are read, of too many."""
    if len(words) <= _MOST_TRIGGERS:
        return len(words)
    places = [place for place, word in enumerate(words[:_MOST_TOKENS]) if word in TRIGGERS]
    return places[_MOST_TRIGGERS] if len(places) > _MOST_TRIGGERS else _MOST_TOKENS


@lru_cache(maxsize=20_000)
def _next_stage(number: int, kinds: frozenset[str]) -> int:
    """The first stage from this one on that has rules for these kinds; as many as there are when none has."""
    return next((at for at in range(number, len(_STAGES)) if _STAGES[at].fits(kinds)), len(_STAGES))


@lru_cache(maxsize=20_000)
def _may_date(kinds: frozenset[str]) -> bool:
    """Whether pieces of these kinds may come to a date, whatever their order and their worth."""
    for stage in _STAGES:
        kinds |= stage.makes(kinds)
    return not kinds.isdisjoint(_DATED)


@lru_cache(maxsize=256)
def _habits(zone: str, country: str | None) -> tuple[str, bool]:
    """The country, told by the zone when it is not known, and whether people there write the month first."""
    country = country or _country(zone)
    return country, country in MONTH_FIRST if country else "/" not in zone or zone.startswith("Etc/")


def _country(zone: str) -> str:
    """The country whose habits go with a zone; empty when it tells none of those that matter."""
    return "US" if zone.startswith(("America/", "US/")) else "GB" if zone == "Europe/London" else ""


@lru_cache(maxsize=256)
def _zone(name: str | None) -> tzinfo | None:
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError):
        return None


def _found(items: Sequence[Item], tokens: Sequence[Token], text: str, at: Present) -> Iterator[FoundDate]:
    for place, item in enumerate(items):
        if item.code not in _DATED or _measured(items, place):
            continue
        value = Timed(clock=item.value) if isinstance(item.value, Clock) else item.value
        if not isinstance(value, Pattern | Span | Reach | Timed):
            continue
        past = _over(tokens, item) or _just_gone(items, place, value, at)
        span = meant(value, at, past=past)
        if span is not None and not _vain(items, place, tokens, past=past):
            yield _date(_written(tokens, _first(items, place), item.last, text), span, at.zone)


def _vain(items: Sequence[Item], place: int, tokens: Sequence[Token], *, past: bool) -> bool:
    """Whether what is said `in a week` looks back, or `now` is only a word and nothing is to be done."""
    item = items[place]
    if item.code == _AT_ONCE:
        return TO_COME.isdisjoint(token.word for token in tokens[max(item.first - _NEAR, 0) : item.first])
    return item.code == _AHEAD and (past or _undone(items[:place]))


def _just_gone(items: Sequence[Item], place: int, value: Dated, at: Present) -> bool:
    """Whether `it's ten past eight` is said when it was so not long ago."""
    if not place or items[place - 1].code != _ITS or not isinstance(value, Timed) or value.day is not None:
        return False
    before = meant(value, at, past=True)
    return before is not None and timedelta() <= at.now - before.start < _LONG


def _measured(items: Sequence[Item], place: int) -> bool:
    """Whether a time is only a measure of what follows: `1:50 minutes`."""
    return items[place].code == _CLOCK and place + 1 < len(items) and items[place + 1].code in _UNITS


def _undone(before: Sequence[Item]) -> bool:
    """Whether what is said `in a week` looks back: `I haven't slept in a week`."""
    return any(item.code == _UNDONE for item in before[-_NEAR:])


def _first(items: Sequence[Item], place: int) -> int:
    """The token at which a date begins, with `on`, `at` or `in` before it."""
    before = items[place - 1] if place else None
    led = before is not None and (before.code in _LEADS or (before.code == _IN and items[place].code == _PERIOD))
    return before.first if before and led and before.last == items[place].first else items[place].first


def _written(tokens: Sequence[Token], first: int, last: int, text: str) -> str:
    """The words as they were written, as far as their places tell when there is no text."""
    if text:
        return text[tokens[first].start : tokens[last - 1].end]
    written, end = "", tokens[first].start
    for token in tokens[first:last]:
        written += ("", " ", ", ")[min(token.start - end, 2)] + token.text
        end = token.end
    return written


def _over(tokens: Sequence[Token], item: Item) -> bool:
    """Whether the words around tell that it has been."""
    before = [token.word for token in tokens[max(item.first - _NEAR, 0) : item.first]]
    if before and before[-1] == "since":
        return True
    behind = (token.word for token in tokens[item.last : item.last + _NEAR])
    around = before + list(takewhile(lambda word: word not in _OPEN, behind))
    gone = any(
        word in GONE and around[max(place - 1, 0)] not in HELD.get(word, ()) and not _has(around, place)
        for place, word in enumerate(around)
    )
    return gone and TO_COME.isdisjoint(around)


def _has(around: Sequence[str], place: int) -> bool:
    """Whether it is the `got` of something to come that nobody else is said to have got: `got a scan on Monday`."""
    if around[place] != "got" or (place and around[place - 1] not in ("and", "but", "so", "also", "ve")):
        return False
    things = around[place + 2 : place + 2 + _NEAR]
    return not HOLDING.isdisjoint(around[place + 1 : place + 2]) and not KEPT.isdisjoint(things)


def _date(text: str, span: Span, zone: tzinfo) -> FoundDate:
    start, end = aware(span.start, zone), aware(span.end, zone)
    if span.grain in ("minute", "hour"):
        end = start + max(span.end - span.start, timedelta(minutes=1))
    others = dict.fromkeys(aware(other, zone) for other in span.others if other != span.start)
    return FoundDate(
        text, start, max(end, start + timedelta(minutes=1)), str(span.grain), span.recurring, tuple(others)
    )
