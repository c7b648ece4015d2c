"""The rules of the date grammar: a pattern over lower-case words, and the stretch of time it means."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, tzinfo

from companion.language.date_holidays import HOLIDAYS
from companion.language.date_spans import (
    DAY,
    Span,
    coming,
    months_on,
    of_day,
    of_month,
    of_part,
    of_season,
    of_week,
    of_weekend,
    of_year,
    valid_day,
)  # fmt: skip
from companion.language.date_words import (
    COUNT,
    COUNTS,
    DAY_NAMES,
    FULL_WEEKDAY,
    MONTH,
    MONTHS,
    ORDINALS,
    PART_HOURS,
    SEASONS,
    TODAY,
    UNIT,
    UNITS,
    WEEKDAY,
    WEEKDAYS,
    YEAR,
    either,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Present:
    """The wall time now, where it is, and whether people there write the month first."""

    now: datetime
    zone: tzinfo
    month_first: bool = False

    @property
    def today(self) -> date:
        """The day on the wall."""
        return self.now.date()


Match = re.Match[str]
Read = Callable[[Match, Present], Span | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern that can only fit where one of the words stands (`#` is any number), and its reading."""

    words: frozenset[str]
    pattern: re.Pattern[str]
    read: Read


def _rule(words: str, pattern: str, read: Read) -> Rule:
    return Rule(frozenset(words.split()), re.compile(rf"\b(?:{pattern})(?![\w/%]|'(?!s\b))"), read)


_UNDONE = re.compile(r"\b(?:haven't|havent|hasn't|hasnt|hadn't|have not|has not|not been|never)\b[^,]*$")
_STEPS = {"next": 1, "last": -1, "past": -1, "this past": -1}


def _said(found: Match, name: str) -> str:
    """What a group of the pattern holds; empty when it is not there."""
    return found.groupdict().get(name) or ""


def _today(found: Match, at: Present) -> Span:
    beside = found["beside"] or ""
    days = TODAY[found["today"]] + ("after" in beside) - ("before" in beside)
    return of_day(at.today + days * DAY)


def _tonight(found: Match, at: Present) -> Span:
    return of_part(at.today - (DAY if found["last"] else 0 * DAY), "night")


def _this_part(found: Match, at: Present) -> Span:
    return of_part(at.today, found["part"])


def _weekday(found: Match, at: Present) -> Span:
    which, number = _said(found, "which"), WEEKDAYS[found["weekday"]]
    ahead = (number - at.today.weekday()) % 7
    if which in ("last", "past"):
        return of_day(at.today + (ahead - 7) * DAY)
    if which == "next":
        return of_day(at.today + (number - at.today.weekday() + 7) * DAY)
    if which in ("this", "coming", "this coming"):
        return of_day(at.today + ahead * DAY)
    coming_one = at.today + (ahead or 7) * DAY
    further = 7 if _said(found, "week") else 0
    return of_day(coming_one + further * DAY, coming_one - 7 * DAY)


def _weekday_of_week(found: Match, at: Present) -> Span:
    monday = of_week(at.today).start.date()
    return of_day(monday + (WEEKDAYS[found["weekday"]] + 7 * _STEPS.get(found["which"], 0)) * DAY)


def _day_of_month(found: Match, at: Present) -> Span | None:
    day = ORDINALS.get(found["day"]) or int(re.sub(r"\D", "", found["day"]))
    return _dated(at, found["year"], MONTHS[found["month"]], day)


def _dated(at: Present, year: str | None, month: int, day: int) -> Span | None:
    if not year:
        return coming(at.today, lambda one: valid_day(one, month, day))
    only = valid_day(int(year), month, day)
    return of_day(only) if only else None


def _numbers(found: Match, at: Present) -> Span | None:
    first, second, year = int(found["first"]), int(found["second"]), _full_year(found["year"])
    month_first = (at.month_first and found["by"] == "/" and first <= 12) or second > 12
    month, day = (first, second) if month_first else (second, first)
    return _dated(at, year, month, day)


def _full_year(year: str | None) -> str:
    return f"{'19' if int(year) > 69 else '20'}{year}" if year and len(year) == 2 else year or ""


def _iso(found: Match, at: Present) -> Span | None:
    return _dated(at, found["year"], int(found["first"]), int(found["second"]))


def _nth(found: Match, at: Present) -> Span | None:
    day, weekday = int(found["day"]), WEEKDAYS.get(_said(found, "weekday"))
    months = (months_on(at.today.replace(day=1), ahead) for ahead in range(36))
    days = (one for month in months if (one := valid_day(month.year, month.month, day)) and one >= at.today)
    return next((of_day(one) for one in days if weekday in (None, one.weekday())), None)


def _nth_weekday(found: Match, at: Present) -> Span | None:
    number, week = WEEKDAYS[found["weekday"]], ORDINALS.get(found["nth"], 0)

    def on(year: int) -> date | None:
        month = MONTHS[found["month"]]
        if not week:
            last = months_on(date(year, month, 1), 1) - DAY
            return last - (last.weekday() - number) % 7 * DAY
        return valid_day(year, month, 1 + (number - date(year, month, 1).weekday()) % 7 + 7 * (week - 1))

    only = on(int(found["year"])) if found["year"] else None
    return of_day(only) if only else None if found["year"] else coming(at.today, on)


def _holiday(found: Match, at: Present) -> Span | None:
    on, which = HOLIDAYS[found["holiday"]], _said(found, "which")
    if found["year"]:
        return of_day(on(int(found["year"])))
    span = coming(at.today, on)
    return of_day(span.others[-1].date()) if span and which in ("last", "past") else span


def _week(found: Match, at: Present) -> Span:
    steps = 2 if _said(found, "further") else _STEPS.get(_said(found, "which"), 0)
    unit, today = found["unit"], at.today
    if unit == "month":
        return of_month(today.year, today.month + steps)
    if unit == "year":
        return of_year(today.year + steps)
    of = of_week if unit == "week" else of_weekend
    return of(today + 7 * steps * DAY)


def _month(found: Match, at: Present) -> Span:
    number, which = MONTHS[found["month"]], _said(found, "which")
    if found["year"]:
        return of_month(int(found["year"]), number)
    year = at.today.year + (number < at.today.month)
    if which in ("last", "past", "since"):
        return of_month(at.today.year - (number >= at.today.month), number)
    if which == "this":
        return of_month(at.today.year, number)
    coming_one = of_month(year + (which == "next" and number == at.today.month), number)
    return replace(coming_one, others=(of_month(coming_one.start.year - 1, number).start,))


def _year(found: Match, _: Present) -> Span:
    return of_year(int(found["year"]))


def _season(found: Match, at: Present) -> Span:
    spans = [of_season(at.today.year + by, found["season"]) for by in (-2, -1, 0, 1, 2)]
    if _said(found, "which") == "last":
        return [span for span in spans if span.end <= at.now][-1]
    ahead = [span for span in spans if span.end > at.now]
    return ahead[_said(found, "which") == "next" and ahead[0].start <= at.now]


def _in_a_while(found: Match, at: Present) -> Span | None:
    """What lies ahead; `in a minute` is no time, and what was not done in a week looks back."""
    if _UNDONE.search(found.string[max(found.start() - 60, 0) : found.start()]) or found.group() in (
        "in a minute",
        "in a min",
    ):
        return None
    return _away(_amount(found), UNITS[found["unit"]], at)


def _ago(found: Match, at: Present) -> Span | None:
    return _away(-_amount(found), UNITS[found["unit"]], at)


def _amount(found: Match) -> float:
    count = found["count"]
    amount = COUNTS.get(count) or float(count)
    return amount + (0.5 if found["half"] or found["more"] else 0)


def _away(amount: float, unit: str, at: Present) -> Span | None:
    if unit in ("minute", "hour"):
        return _instant(amount * (60 if unit == "hour" else 1), at)
    if unit in ("month", "year"):
        months = round(amount * (12 if unit == "year" else 1))
        return of_day(months_on(at.today, months)) if abs(months) < 1500 else None
    days = round(amount * {"day": 1, "week": 7, "fortnight": 14}[unit])
    return of_day(at.today + days * DAY)


def _instant(minutes: float, at: Present) -> Span:
    then = at.now.replace(tzinfo=at.zone).astimezone(UTC) + timedelta(minutes=minutes)
    wall = then.astimezone(at.zone).replace(tzinfo=None, second=0, microsecond=0)
    return Span(wall, wall + timedelta(minutes=1), "minute")


def _every(found: Match, at: Present) -> Span:
    unit = found["unit"]
    if unit in DAY_NAMES:
        day = at.today + (WEEKDAYS[unit] - at.today.weekday()) % 7 * DAY
        return _again(of_day(day), unit)
    if unit in PART_HOURS:
        return _again(next_part(unit, at), unit)
    spans = {"day": of_day, "week": of_week, "weekend": of_weekend}
    month = of_month(at.today.year, at.today.month)
    return _again(
        spans[unit](at.today) if unit in spans else month if unit == "month" else of_year(at.today.year), unit
    )


def _again(span: Span, unit: str) -> Span:
    return Span(span.start, span.end, span.grain, f"every:{unit}")


def next_part(part: str, at: Present) -> Span:
    """The part of the day that comes next: today's as long as it is not mostly over."""
    today = of_part(at.today, part)
    return (
        today if today.end > at.now and not (part == "morning" and at.now.hour >= 10) else of_part(at.today + DAY, part)
    )


_DAY = rf"(?P<day>\d{{1,2}}(?:st|nd|rd|th)?|{either(ORDINALS)}(?= of))"
_PLAIN_DAY = r"(?P<day>\d{1,2}(?:st|nd|rd|th)?)(?![:.]\d| ?[ap]m)"
_TO_YEAR = rf"(?: ,? ?{YEAR})?"
_BEFORE = r"(?:on|by|until|till|from|since|due|before)"
_AFTER = (
    r"(?= *$| ,| (?:at|in|and|i|i'm|we|so|but|is|was|for|with|because|if|when|then|my|he|she|they|it|to|from|or|this|of this|"
    r"around|which|that|btw|lol|please)\b)"
)
_WHICH = r"(?P<which>this|next|last|past|this coming|the coming|this past)"
_LOOSE = r"(?:in|since|until|till|during|around|early|mid|late|of|for|before|after|back in|early in|late in)"
_HALVES = r"(?P<more> and a half)?"
_MONTHS = either(MONTHS).replace("|", " ")
_DAYS = either(WEEKDAYS).replace("|", " ")

RULES = (
    _rule(" ".join(TODAY), rf"(?:the )?(?P<beside>day (?:after|before) )?(?P<today>{either(TODAY)})", _today),
    _rule("tonight tonite 2nite # night", r"(?:tonight|tonite|2 ?nite|(?P<last>last) night)", _tonight),
    _rule("this morning afternoon evening", r"this (?P<part>morning|afternoon|evening)", _this_part),
    _rule("every each", rf"(?:every|each)(?: single)? (?P<unit>{either(DAY_NAMES)}|day|morning|afternoon|evening|night|"
          r"week|weekend|month|year)", _every),
    _rule(" ".join(f"{day}s" for day in DAY_NAMES), rf"(?:on )?(?P<unit>{either(DAY_NAMES)})s", _every),
    _rule(_DAYS, rf"(?:(?P<which>this|next|last|past|coming|on|this coming|this past) )?{FULL_WEEKDAY}"
          r"(?P<week> week\b)?", _weekday),
    _rule(_DAYS, rf"(?P<which>on|by|this|next|last) {WEEKDAY}(?P<week> week)?", _weekday),
    _rule(_DAYS, r"(?P<weekday>mon|tues?|wed|thurs?|thu|fri|sat|sun)"
          r"(?= at \d| \d{1,2}(?:[ap]m|:\d\d))", _weekday),
    _rule(_MONTHS, rf"(?:(?:{either(WEEKDAYS)}) ,? ?)?(?:the )?{_DAY}(?: of)? {MONTH}{_TO_YEAR}", _day_of_month),
    _rule(_MONTHS, rf"(?:(?:{either(WEEKDAYS)}) ,? ?)?{MONTH} (?:the )?{_PLAIN_DAY}{_TO_YEAR}", _day_of_month),
    _rule(_MONTHS, rf"(?:the )?(?P<nth>first|second|third|fourth|last) {FULL_WEEKDAY} (?:of|in) {MONTH}{_TO_YEAR}",
          _nth_weekday),
    _rule("#", rf"{_BEFORE} (?P<first>\d{{1,2}})(?P<by>[/.])(?P<second>\d{{1,2}})(?:[/.](?P<year>(?:\d\d)?\d\d))?\.?",
          _numbers),
    _rule("#", r"(?P<first>\d{1,2})(?P<by>[/.])(?P<second>\d{1,2})[/.](?P<year>(?:19|20)\d\d)", _numbers),
    _rule("#", rf"{YEAR} (?P<first>[01]\d) (?P<second>[0-3]\d)", _iso),
    _rule("#", rf"(?:on )?the (?P<day>[0-3]?\d)(?:st|nd|rd|th){_AFTER}", _nth),
    _rule(_DAYS, rf"(?:on )?{FULL_WEEKDAY} ,? ?(?:the )?(?P<day>[0-3]?\d)(?:st|nd|rd|th){_AFTER}", _nth),
    _rule("week", rf"(?:on )?{FULL_WEEKDAY} (?:of )?(?P<which>this|next|last) week", _weekday_of_week),
    _rule("week", rf"(?P<which>this|next|last) week ,? ?(?:on )?{FULL_WEEKDAY}", _weekday_of_week),
    _rule("next", r"the (?P<unit>weekend|week|month|year) (?P<further>after next)", _week),
    _rule(" ".join(name.split()[0].partition("'")[0] for name in HOLIDAYS),
          rf"(?<!happy )(?<!merry )(?:(?P<which>this|next|last|past) )?(?P<holiday>{either(HOLIDAYS)}){_TO_YEAR}", _holiday),
    _rule("week weekend month year", rf"{_WHICH} (?P<unit>weekend|week|month|year)", _week),
    _rule("weekend", r"(?P<which>at|over|on|for|during|in) the (?P<unit>weekend)", _week),
    _rule(_MONTHS, rf"(?P<which>this|next|last|{_LOOSE}) {MONTH}(?! on\b| for\b| \d\d?\b)(?: (?:of )?{YEAR})?", _month),
    _rule(_MONTHS, rf"{MONTH} (?:of )?{YEAR}", _month),
    _rule("#", rf"(?:in|since|until|till|back in|during|of|early|late|before|after|by|from) {YEAR}", _year),
    _rule(" ".join(SEASONS), rf"(?:(?P<which>this|next|last)|(?:in|during|over|until|since) (?:the )?) ?"
          rf"(?P<season>{either(SEASONS)})(?! of\b| in\b)", _season),
    _rule(" ".join(UNITS), rf"in (?:about |around |like )?{COUNT} (?P<half>and a half )?{UNIT}{_HALVES}(?:'s)?(?: time)?",
          _in_a_while),
    _rule(" ".join(UNITS), rf"{COUNT} (?P<half>and a half )?{UNIT}{_HALVES} from (?:now|today)", _in_a_while),
    _rule("ago back", rf"{COUNT} (?P<half>and a half )?{UNIT}{_HALVES} ago(?: today)?", _ago),
)  # fmt: skip
"""What is tried, in this order; where two fit at one place the longer wins."""
WORDS = frozenset[str]().union(*(rule.words for rule in RULES))
