"""Dates in a text: what a small grammar is sure of, as stretches of the person's own time."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from companion.domain.understanding import FoundDate, Token
from companion.language.date_rules import RULES, WORDS, Present, next_part
from companion.language.date_spans import DAY, Span, aware, of_part, of_time, shifted
from companion.language.date_words import COUNT, COUNTS, DAY_NAMES
from companion.language.times import CLOCK, PARTS, Clock, read

_TIME_WORDS = frozenset("# noon midday midnight half quarter o'clock past".split())
_PART_WORDS = frozenset(PARTS)
_WAYS = frozenset("from after before".split())
_BY_WORD = {word: tuple(number for number, rule in enumerate(RULES) if word in rule.words) for word in WORDS}
_ANY = WORDS | _TIME_WORDS | _PART_WORDS
_CLOCK = re.compile(rf"\b(?P<at>at )?(?:{CLOCK})(?! ?(?:%|/)| \w+days\b)")
_PART = re.compile(r"(?:in the |at )?\b(?P<part>morning|afternoon|evening|night)s?\b")
_SHIFT = re.compile(rf"(?<!for )\b{COUNT} (?P<unit>days?|weeks?) (?P<way>from|after|before)(?= )")
_BETWEEN = re.compile(r"(?:[ ,]|\b(?:at|on|around|about|by|the|from|of|in|early|late|like)\b)*")
_LEAD = re.compile(r"\b(?:at|around|about|by|till?|until|before|after) $")
_ENDS = re.compile(
    r" *$| ,| (?:on|and|i|i'm|we|so|but|for|with|because|if|when|then|to|or|please|today|tomorrow|every|sharp|he|she|they|"
    r"in the|at night|lol|btw)\b"
)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A part of a date where it stands in the words: a stretch, or a time, a part of the day, or days to go on."""

    first: int
    last: int
    span: Span | None = None
    clock: Clock | None = None
    part: str = ""
    shift: int = 0
    exact: bool = False
    alone: bool = True

    @property
    def kind(self) -> str:
        """Which of the four it is."""
        return "span" if self.span else "clock" if self.clock else "part" if self.part else "shift"


_NOTHING = _Piece(0, 0)


def find(tokens: Sequence[Token], now: datetime, zone: str | None) -> tuple[FoundDate, ...]:
    """The dates in the tokens, in order; `now` is aware, and wall times are those of the zone, else of `now`."""
    present = {"#" if token.word[0].isdigit() else token.word.partition("'")[0] for token in tokens}
    if _ANY.isdisjoint(present):
        return ()
    at = _present(now, zone)
    said, starts = _joined(tokens)
    pieces = _apart([*_spans(said, present, at), *_clocks(said), *_parts(said, present), *_shifts(said, present)])
    dates: list[FoundDate] = []
    for group in _groups(said, pieces):
        span = _meant(group, at)
        if span:
            span = _gone(span) if said.endswith("since ", 0, group[0].first) else span
            first, last = bisect_right(starts, group[0].first) - 1, bisect_right(starts, group[-1].last - 1)
            dates.append(_found(_written(tokens[first:last]), span, at.zone))
    return tuple(dates)


def _present(now: datetime, zone: str | None) -> Present:
    local = _zone(zone) or now.tzinfo or UTC
    month_first = (zone or "").startswith(("America/", "US/"))
    return Present(now.astimezone(local).replace(tzinfo=None), local, month_first)


def _zone(name: str | None) -> tzinfo | None:
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError):
        return None


def _joined(tokens: Sequence[Token]) -> tuple[str, list[int]]:
    """The words with one space between, a comma where something stood there, and where each word starts."""
    said, starts, end = "", [], tokens[0].start
    for token in tokens:
        said += " , " if token.start - end > 1 else " " if said else ""
        starts.append(len(said))
        said += token.word if token.word.isalpha() else token.text.lower()  # numbers are never shortened
        end = token.end
    return said, starts


def _written(tokens: Sequence[Token]) -> str:
    """The words as they were written, as far as their places tell."""
    text, end = "", tokens[0].start
    for token in tokens:
        text += ("", " ", ", ")[min(token.start - end, 2)] + token.text
        end = token.end
    return text


def _spans(said: str, present: set[str], at: Present) -> Iterator[_Piece]:
    fitting = [RULES[number] for number in sorted({number for word in present for number in _BY_WORD.get(word, ())})]
    found = ((match, rule.read(match, at)) for rule in fitting for match in rule.pattern.finditer(said))
    return (_Piece(match.start(), match.end(), span) for match, span in found if span)


def _clocks(said: str) -> Iterator[_Piece]:
    found = ((match, read(match)) for match in _CLOCK.finditer(said))
    return filter(None, (_timely(said, match, clock) for match, clock in found if clock))


def _timely(said: str, found: "re.Match[str]", clock: Clock) -> _Piece | None:
    """A time where it stands; None for a bare number that nothing tells to be one."""
    led = bool(found["at"] or _LEAD.search(said[max(found.start() - 8, 0) : found.start()]))
    ends = bool(_ENDS.match(said, found.end())) and found["hour"] != "one"
    if not (clock.sure or led or ends):
        return None
    exact = bool(clock.minute or found["minute"])
    return _Piece(found.start(), found.end(), clock=clock, exact=exact, alone=_suffices(found, clock, led, ends))


def _suffices(found: "re.Match[str]", clock: Clock, led: bool, ends: bool) -> bool:
    """Whether the time is one with no day beside it."""
    if clock.sure:
        return led or not _doubtful(found)
    return led and ends and clock.open


def _doubtful(found: "re.Match[str]") -> bool:
    """Whether the words may be anything else: `five to ten`, `12.50`."""
    if found["way"]:
        return found["span"] not in ("half", "quarter", "a quarter")
    return "." in found.group() and not found["half"]


def _parts(said: str, present: set[str]) -> Iterator[_Piece]:
    if not _PART_WORDS.isdisjoint(present):
        for found in _PART.finditer(said):
            yield _Piece(found.start(), found.end(), part=found["part"], alone=found.group().startswith("in the"))


def _shifts(said: str, present: set[str]) -> Iterator[_Piece]:
    for found in () if _WAYS.isdisjoint(present) else _SHIFT.finditer(said):
        count = found["count"]
        days = round(COUNTS.get(count) or int(count)) * (7 if found["unit"].startswith("week") else 1)
        days = -days if found["way"] == "before" else days
        yield _Piece(found.start(), found.end(), shift=days, alone=False)


def _apart(pieces: Iterable[_Piece]) -> list[_Piece]:
    """The pieces from left to right without those that others overlap; of two at one place the longer stays."""
    kept: list[_Piece] = []
    for piece in sorted(pieces, key=lambda one: (one.first, -one.last, one.kind != "span")):
        if not kept or piece.first >= kept[-1].last:
            kept.append(piece)
    return kept


def _groups(said: str, pieces: Sequence[_Piece]) -> Iterator[list[_Piece]]:
    """Pieces that make one date together, each kind once."""
    group: list[_Piece] = []
    for piece in pieces:
        if group and not _joins(said, group, piece):
            yield group
            group = []
        group.append(piece)
    if group:
        yield group


def _joins(said: str, group: Sequence[_Piece], piece: _Piece) -> bool:
    between = said[group[-1].last : piece.first]
    return all(piece.kind != one.kind for one in group) and bool(_BETWEEN.fullmatch(between))


def _meant(group: Sequence[_Piece], at: Present) -> Span | None:
    """The stretch of time that the pieces of one date mean together; None when they are no date."""
    by = {piece.kind: piece for piece in group}
    clock, part = by.get("clock", _NOTHING), by.get("part", _NOTHING)
    day = by.get("span", _NOTHING).span
    if day is None:
        return _undated(clock, part, at)
    return _dated(shifted(day, by.get("shift", _NOTHING).shift), clock, part.part, at)


def _dated(day: Span, clock: _Piece, part: str, at: Present) -> Span:
    """The day, or the time or the part of it that is named beside it."""
    if clock.clock and day.grain in ("day", "part"):
        return _timed(day, clock.clock, clock.exact, part or _part_of(day), at)
    return _parted(day, part) if part and day.grain == "day" else day


def _undated(clock: _Piece, part: _Piece, at: Present) -> Span | None:
    """What a time, a part of the day or both mean with no day beside them: the next such."""
    if clock.clock:
        return _next_time(clock.clock, clock.exact, part.part, at) if clock.alone or part.part else None
    return next_part(part.part, at) if part.part and part.alone else None


def _gone(span: Span) -> Span:
    """The last such stretch, since what lasts `since Monday` began on one that has been."""
    before = [other for other in span.others if other < span.start]
    return Span(before[-1], before[-1] + (span.end - span.start), span.grain) if before else span


def _parted(day: Span, part: str) -> Span:
    return replace(of_part(day.start.date(), part), recurring=day.recurring)


def _timed(day: Span, clock: Clock, exact: bool, part: str, at: Present) -> Span:
    """That time of the day; when it could be before or after noon, the other is kept beside it."""
    open_ = clock.open and not part
    hour = time(clock.hour % 12 + 12, clock.minute) if open_ and clock.hour < 7 else clock.on(part)
    span = of_time(day.start.date(), hour, exact=exact)
    if day.recurring:
        return _recurring(span, day.recurring, at)
    return _either_half(_later_today(span, at)) if open_ else span


def _recurring(span: Span, every: str, at: Present) -> Span:
    """The first such time that is not over."""
    step = 7 if every.removeprefix("every:") in DAY_NAMES else 1
    return replace(shifted(span, step if span.start <= at.now else 0), recurring=every)


def _either_half(span: Span) -> Span:
    return replace(span, others=(_other(span.start),))


def _part_of(day: Span) -> str:
    if day.grain != "part":
        return ""
    return {6: "morning", 12: "afternoon", 18: "evening"}[day.start.hour]


def _later_today(span: Span, at: Present) -> Span:
    """The same time after noon, when it was said of today and has gone by."""
    if span.start.date() == at.today and span.start < at.now and span.start.hour < 12:
        return Span(span.start + DAY / 2, span.end + DAY / 2, span.grain)
    return span


def _other(start: datetime) -> datetime:
    return start.replace(hour=(start.hour + 12) % 24)


def _next_time(clock: Clock, exact: bool, part: str, at: Present) -> Span:
    """The first such time after now, the one after it beside when either half of the clock may be meant."""
    hours = {clock.on(part)} if part or not clock.open else {clock.on("morning"), clock.on("afternoon")}
    days = (at.today, at.today + DAY)
    spans = sorted((of_time(day, hour, exact=exact) for day in days for hour in hours), key=_start)
    ahead = [span for span in spans if span.start > at.now]
    return replace(ahead[0], others=tuple(span.start for span in ahead[1 : len(hours)]))


def _start(span: Span) -> datetime:
    return span.start


def _found(text: str, span: Span, zone: tzinfo) -> FoundDate:
    others = tuple(aware(other, zone) for other in span.others)
    start, end = aware(span.start, zone), aware(span.end, zone)
    if span.grain in ("minute", "hour"):
        end = start + timedelta(minutes=1 if span.grain == "minute" else 60)
    return FoundDate(text, start, end, span.grain, span.recurring, others)
