"""The words that dates are made of, as pieces of patterns and as numbers."""

from collections.abc import Iterable

from companion.language.times import NUMBERS

MONTHS = {
    short: at
    for at, names in enumerate(
        "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|"
        "november nov|december dec".split("|"),
        start=1,
    )
    for short in names.split()
}
WEEKDAYS = {
    short: at
    for at, names in enumerate(
        "monday mon|tuesday tues tue|wednesday wed|thursday thurs thur thu|friday fri|saturday sat|sunday sun".split(
            "|"
        )
    )
    for short in names.split()
}
DAY_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
ORDINALS = {
    word: at
    for at, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), start=1
    )
}
COUNTS = {
    **NUMBERS,
    "a": 1,
    "an": 1,
    "couple": 2,
    "a couple": 2,
    "a couple of": 2,
    "few": 3,
    "a few": 3,
    "a half": 0.5,
    "half": 0.5,
    "half a": 0.5,
    "half an": 0.5,
}
UNITS = {
    "minute": "minute", "minutes": "minute", "min": "minute", "mins": "minute", "hour": "hour", "hours": "hour",
    "hr": "hour", "hrs": "hour", "day": "day", "days": "day", "week": "week", "weeks": "week", "wk": "week",
    "month": "month", "months": "month", "year": "year", "years": "year", "fortnight": "fortnight", "wks": "week",
}  # fmt: skip
TODAY = {
    "today": 0, "2day": 0, "tomorrow": 1, "tomorow": 1, "tommorow": 1, "tommorrow": 1, "tmrw": 1, "tmr": 1, "tmw": 1,
    "tomoz": 1, "2moro": 1, "yesterday": -1,
}  # fmt: skip
PART_HOURS = {"morning": (6, 12), "afternoon": (12, 18), "evening": (18, 24), "night": (18, 24)}
"""From and to which hour a part of the day is meant, counted from its midnight."""


def either(words: Iterable[str]) -> str:
    """A piece of a pattern for any of the words, longer ones first."""
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


MONTH = rf"(?P<month>{either(MONTHS)})"
WEEKDAY = rf"(?P<weekday>{either(WEEKDAYS)})"
FULL_WEEKDAY = rf"(?P<weekday>{either(DAY_NAMES)})"
YEAR = r"(?P<year>(?:19|20)\d\d)"
COUNT = rf"(?P<count>{either(COUNTS)}|\d{{1,3}})"
UNIT = rf"(?P<unit>{either(UNITS)})"
