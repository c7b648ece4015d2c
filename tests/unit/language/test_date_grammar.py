"""What the date grammar makes of its pieces together. Said on Wednesday, 18 November 2026, at two in the afternoon."""

from datetime import datetime
from time import process_time
from zoneinfo import ZoneInfo

import pytest

from companion.domain.understanding import FoundDate
from companion.language.dates import find
from companion.language.normalise import normalise
from companion.language.tokens import tokenise

LONDON = "Europe/London"
NOW = datetime(2026, 11, 18, 14, 0, tzinfo=ZoneInfo(LONDON))


def dates(text: str, now: datetime = NOW, zone: str = LONDON, country: str | None = None) -> tuple[FoundDate, ...]:
    """The dates that the grammar finds in a text."""
    text = normalise(text)
    return find(tokenise(text), now, zone, text=text, country=country)


def start(text: str, country: str | None = None) -> str:
    """Where the one date of a text begins: the day, with the time when it is not midnight."""
    (found,) = dates(text, country=country)
    return f"{found.start:%Y-%m-%d %H:%M}".removesuffix(" 00:00")


def stretch(text: str) -> tuple[str, str]:
    """From where to where the one date of a text goes."""
    (found,) = dates(text)
    return tuple(f"{end:%Y-%m-%d %H:%M}".removesuffix(" 00:00") for end in (found.start, found.end))  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the rent is due on the 21st of next month", "2026-12-21"),
        ("we moved in on the 12th of last month", "2026-10-12"),
        ("results come the second friday of next month", "2026-12-11"),
        ("the last day of this month", "2026-11-30"),
        ("the last weekend of august", "2027-08-28"),
        ("the first week of january", "2027-01-04"),
        ("the third week of 2027", "2027-01-18"),
        ("the week of december 7", "2026-12-07"),
        ("the weekend before christmas", "2026-12-19"),
        ("the day after christmas", "2026-12-26"),
        ("the day before christmas eve", "2026-12-23"),
        ("the friday before christmas", "2026-12-18"),
        ("third tuesday after christmas", "2027-01-12"),
        ("two days before thanksgiving", "2026-11-24"),
        ("4 weeks after easter", "2027-04-25"),
        ("tuesday of next week", "2026-11-24"),
        ("next month on the 5th", "2026-12-05"),
        ("christmas next year", "2027-12-25"),
        ("in may last year", "2025-05-01"),
        ("spring next year", "2027-03-01"),
        ("the summer before last", "2025-06-01"),
        ("the month after next", "2027-01-01"),
        ("the wednesday after next", "2026-12-02"),
        ("the closest monday to 5 october 2027", "2027-10-04"),
        ("a fortnight on saturday", "2026-12-05"),
        ("tomorrow week", "2026-11-26"),
        ("a week today", "2026-11-25"),
        ("two weeks from this friday", "2026-12-04"),
        ("2 sundays from now", "2026-11-29"),
        ("three fridays ago", "2026-10-30"),
        ("two nights ago", "2026-11-16 20:00"),
        ("the night before last", "2026-11-16 20:00"),
        ("two weekends ago", "2026-11-07"),
        ("in 3 business days", "2026-11-23"),
        ("10 months and 21 days ago", "2025-12-28"),
        ("the exam is in two weeks on friday", "2026-12-04"),
        ("this friday (20 november)", "2026-11-20"),
    ],
)
def test_days_are_found_inside_and_beside_others(text: str, expected: str) -> None:
    """A day in a month, a month in a year, so far from a day that has a name."""
    assert start(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("oct tenth 1996", "1996-10-10"),
        ("January twenty fifth nineteen eighty six", "1986-01-25"),
        ("the third of june two thousand and thirty two", "2032-06-03"),
        ("31Oct1974", "1974-10-31"),
        ("12-Oct-2027", "2027-10-12"),
        ("2027-nov-16", "2027-11-16"),
        ("20270701", "2027-07-01"),
        ("15.11.2027", "2027-11-15"),
        ("sept. 5 2027", "2027-09-05"),
        ("Fri 5 march", "2027-03-05"),
        ("Sunday the 29th", "2026-11-29"),
        ("the fifteenth", "2026-12-15"),
        ("Q3 2027", "2027-07-01"),
        ("the first quarter of 2027", "2027-01-01"),
        ("last quarter", "2026-07-01"),
        ("summer of 2019", "2019-06-01"),
        ("back in the 1980s", "1980-01-01"),
        ("in the nineties", "1990-01-01"),
        ("the first half of 2028", "2028-01-01"),
        ("week 35 of 2027", "2027-08-30"),
        ("the music of the 1990's", "1990-01-01"),
        ("in the 15th century", "1400-01-01"),
        ("my birthday is 5/13", "2027-05-13"),
        ("on 08/12, 2027", "2027-12-08"),
    ],
)
def test_the_calendar_is_written_in_many_ways(text: str, expected: str) -> None:
    """In figures, in words, short and long."""
    assert start(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("dinner at half seven", "2026-11-18 19:30"),
        ("quarter to 8 tomorrow morning", "2026-11-19 07:45"),
        ("twenty past 7 tonight", "2026-11-18 19:20"),
        ("five to nine tomorrow", "2026-11-19 08:55"),
        ("quarter after 4", "2026-11-18 16:15"),
        ("quarter of six", "2026-11-18 17:45"),
        ("at 1900", "2026-11-18 19:00"),
        ("0900 hours", "2026-11-19 09:00"),
        ("at 19h30", "2026-11-18 19:30"),
        ("eight thirty in the morning", "2026-11-19 08:30"),
        ("at ten thirty tomorrow", "2026-11-19 10:30"),
        ("3ish tomorrow", "2026-11-19 15:00"),
        ("noonish tomorrow", "2026-11-19 12:00"),
        ("at 2 in the morning on saturday", "2026-11-21 02:00"),
        ("8 p.m. tomorrow", "2026-11-19 20:00"),
        ("the 5th at 7", "2026-12-05 07:00"),
        ("sat 28 nov 8pm", "2026-11-28 20:00"),
        ("tomorrow pm", "2026-11-19 12:00"),
        ("two hours before noon", "2026-11-19 10:00"),
        ("5 minutes to midnight", "2026-11-18 23:55"),
        ("Thursday 9 am EST", "2026-11-19 14:00"),
        ("this time tomorrow", "2026-11-19 14:00"),
        ("it's half past one already", "2026-11-18 13:30"),
        ("it's half past three then", "2026-11-18 15:30"),
        ("can we talk now", "2026-11-18 14:00"),
        ("by the end of today", "2026-11-18 23:59"),
        ("christmas morning", "2026-12-25 08:00"),
        ("the evening of the 12th", "2026-12-12 18:00"),
        ("next thursday evening at half seven", "2026-11-26 19:30"),
        ("late tonight", "2026-11-18 23:00"),
        ("2026-12-03T18:00", "2026-12-03 18:00"),
    ],
)
def test_times_are_told_in_many_ways(text: str, expected: str) -> None:
    """British and American, by the clock of twelve hours and of twenty-four."""
    assert start(text) == expected


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("from 3 to 5pm on friday", "2026-11-20 15:00", "2026-11-20 17:00"),
        ("between 2 and 4 tomorrow", "2026-11-19 14:00", "2026-11-19 16:00"),
        ("tuesday 5-6pm", "2026-11-24 17:00", "2026-11-24 18:00"),
        ("from 8:30am until noon", "2026-11-19 08:30", "2026-11-19 12:00"),
        ("from 5pm tomorrow to 6pm friday", "2026-11-19 17:00", "2026-11-20 18:00"),
        ("monday to friday", "2026-11-23", "2026-11-28"),
        ("monday to wednesday next week", "2026-11-23", "2026-11-26"),
        ("from tomorrow until friday", "2026-11-19", "2026-11-21"),
        ("dec 24 to jan 2", "2026-12-24", "2027-01-03"),
        ("13 to 15 july", "2027-07-13", "2027-07-16"),
        ("from the 3rd to the 7th", "2026-12-03", "2026-12-08"),
        ("between june and august", "2027-06-01", "2027-09-01"),
        ("from october to january", "2026-10-01", "2027-02-01"),
        ("from 2015 to 2019", "2015-01-01", "2020-01-01"),
        ("the next few days", "2026-11-19", "2026-11-22"),
        ("over the past two weeks", "2026-11-04", "2026-11-18"),
        ("the last 30 minutes", "2026-11-18 13:30", "2026-11-18 14:00"),
        ("the rest of the month", "2026-11-18", "2026-12-01"),
        ("mid december", "2026-12-11", "2026-12-22"),
        ("the end of next month", "2026-12-21", "2027-01-01"),
        ("early next week", "2026-11-23", "2026-11-26"),
    ],
)
def test_a_stretch_goes_from_one_date_to_another(text: str, first: str, last: str) -> None:
    """The half of the day and the month are told once for both."""
    assert stretch(text) == (first, last)


@pytest.mark.parametrize(
    ("text", "recurring", "expected"),
    [
        ("every other tuesday", "every:2 weeks:tuesday", "2026-11-24"),
        ("every 2 weeks", "every:2 weeks", "2026-11-16"),
        ("every weekday at 9", "every:weekday", "2026-11-19 09:00"),
        ("from 9am to 5pm every weekday", "every:weekday", "2026-11-19 09:00"),
        ("friday nights", "every:friday", "2026-11-20 20:00"),
        ("every first monday", "every:month", "2026-12-07"),
        ("every last friday of the month", "every:month", "2026-11-27"),
        ("every christmas", "every:year", "2026-12-25"),
        ("every 4th of july", "every:year", "2027-07-04"),
    ],
)
def test_what_comes_again_tells_how_often(text: str, recurring: str, expected: str) -> None:
    """The next of them stands for all."""
    (found,) = dates(text)
    assert (found.recurring, start(text)) == (recurring, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I broke my arm on tuesday", "2026-11-17"),
        ("we met in june", "2026-06-01"),
        ("I woke up at 5", "2026-11-18 05:00"),
        ("the party was on the 5th", "2026-11-05"),
        ("we will meet on tuesday", "2026-11-24"),
        ("it was moved to tuesday", "2026-11-24"),
        ("I need to be told by tuesday", "2026-11-24"),
    ],
)
def test_verbs_tell_whether_it_is_over(text: str, expected: str) -> None:
    """Unless something tells that it is still to come."""
    assert start(text) == expected


@pytest.mark.parametrize(
    ("text", "country", "expected"),
    [
        ("on 5/6", "GB", "2027-06-05"),
        ("on 5/6", "US", "2027-05-06"),
        ("on 25/6", "US", "2027-06-25"),
        ("12/25/2026", "GB", "2026-12-25"),
        ("mother's day", "GB", "2027-03-07"),
        ("mother's day", "US", "2027-05-09"),
        ("thanksgiving", "CA", "2027-10-11"),
        ("labor day", "US", "2027-09-06"),
    ],
)
def test_countries_have_habits_of_their_own(text: str, country: str, expected: str) -> None:
    """The order of figures, unless only one is possible, and some feasts."""
    assert start(text, country) == expected


def test_figures_that_may_be_read_in_two_ways_say_so() -> None:
    """3 December or 12 March."""
    (found,) = dates("3/12/2026")
    assert (f"{found.start:%d %B}", [f"{other:%d %B}" for other in found.ambiguous]) == ("03 December", ["12 March"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [("see you tomoro", "2026-11-19"), ("on wensday", "2026-11-25"), ("2moro at 6", "2026-11-19 18:00"),
     ("thurs at 7pm", "2026-11-19 19:00"), ("next saterday", "2026-11-28"), ("in febuary", "2027-02-01"),
     ("yday", "2026-11-17"), ("tonite at 9", "2026-11-18 21:00")],
)  # fmt: skip
def test_dates_are_misspelt_too(text: str, expected: str) -> None:
    """As fingers and phones do it."""
    assert start(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "this may be the end",
        "that may hurt",
        "I sat down",
        "does that fall under art",
        "give me a minute",
        "wait a second",
        "just a sec",
        "that was two minutes of fun",
        "version 3.11 is out",
        "python 3.12",
        "half of it is gone",
        "3/4 of the class",
        "it was a 7/10",
        "8/10",
        "the score was 5-4",
        "I live in room 12",
        "bus 7 was late",
        "flight 1030 was late",
        "2000 people came",
        "in 2000 words",
        "I walked 1900 steps",
        "I have 1200 hours in that game",
        "chapter 5 was good",
        "I was 24 then",
        "I moved out at 24",
        "she is in her late twenties",
        "the 2nd of them",
        "we came 3rd",
        "merry christmas everyone",
        "happy easter",
        "good evening",
        "back in the day",
        "some day maybe",
        "to this day",
        "at the end of the day it is just a job",
        "she wears her sunday best",
        "the ratio is 3 to 1",
        "it takes 1:50 minutes",
        "we ate 3 of 5",
        "the 31st of april",
        "30 february",
        "sun cream",
        "we wed in secret",
        "he can march",
        "dr august is nice",
        "spring water",
        "I love that boy",
        "call 0900 12345678",
        "costs $5",
        "50% off",
        "an hour of sleep",
        "for three days",
        "I feel better now",
        "now then",
        "I live for now",
        "once a month",
    ],
)
def test_words_and_numbers_that_are_no_date(text: str) -> None:
    """Verbs, scores, versions, fractions, rooms, ages, measures, figures of speech, and days that no calendar has."""
    assert dates(text) == ()


@pytest.mark.parametrize(
    ("text", "now", "expected"),
    [
        ("in two and a half hours", "2026-03-29T00:30", "2026-03-29T04:00:00+01:00"),
        ("in an hour", "2026-10-25T00:30", "2026-10-25T01:30:00+01:00"),
        ("in 2 hours", "2026-10-25T00:30", "2026-10-25T01:30:00+00:00"),
        ("at 1:30 tomorrow morning", "2026-03-28T12:00", "2026-03-29T02:30:00+01:00"),
        ("from 1am to 3am tomorrow", "2026-10-24T12:00", "2026-10-25T01:00:00+01:00"),
        ("two hours ago", "2026-03-29T03:00", "2026-03-29T00:00:00+00:00"),
    ],
)
def test_hours_are_counted_on_the_clock_when_it_changes(text: str, now: str, expected: str) -> None:
    """The missing hour is not counted, the doubled one twice; a missing time moves on by the gap."""
    said = datetime.fromisoformat(now).replace(tzinfo=ZoneInfo(LONDON))
    (found,) = dates(text, said)
    assert found.start.isoformat() == expected


@pytest.mark.parametrize(
    "text",
    [
        "monday " * 600,
        "1" * 4096,
        "5-" * 2000,
        "2/15 " * 800,
        "the 5th of " * 300,
        "at " * 1300,
        "first monday of " * 250,
    ],
)
def test_no_text_takes_long(text: str) -> None:
    """However many dates somebody pastes; a slow machine is given its time."""
    dates(text)
    begun = process_time()
    dates(text)
    assert process_time() - begun < 0.05
