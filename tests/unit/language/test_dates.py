"""Dates in talk: what is one, what is none, and on whose calendar. Most are said on a Wednesday, 18 November 2026, at two."""

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from companion.domain.understanding import FoundDate
from companion.language.dates import find
from companion.language.normalise import normalise
from companion.language.tokens import tokenise

BERLIN = "Europe/Berlin"
WEDNESDAY = datetime(2026, 11, 18, 14, 0, tzinfo=ZoneInfo(BERLIN))


def dates(text: str, now: datetime = WEDNESDAY, zone: str | None = BERLIN) -> tuple[FoundDate, ...]:
    """The dates that the grammar finds in a text."""
    text = normalise(text)
    return find(tokenise(text), now, zone, text=text)


def only(text: str, now: datetime = WEDNESDAY, zone: str | None = BERLIN) -> FoundDate:
    """The one date of a text that has one."""
    (found,) = dates(text, now, zone)
    return found


def start(text: str, now: datetime = WEDNESDAY, zone: str | None = BERLIN) -> str:
    """Where the one date begins, on the wall."""
    return only(text, now, zone).start.strftime("%Y-%m-%d %H:%M")


def day(text: str, now: datetime = WEDNESDAY) -> str:
    """The one day that a text names; it is a whole one."""
    found = only(text, now)
    assert (found.grain, found.end - found.start) == ("day", timedelta(days=1))
    return found.start.strftime("%Y-%m-%d")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I am tired today", "2026-11-18"),
        ("see you tomorrow", "2026-11-19"),
        ("tomorrow's exam", "2026-11-19"),
        ("tmrw", "2026-11-19"),
        ("tommorow then", "2026-11-19"),
        ("the day after tomorrow", "2026-11-20"),
        ("day after tomorrow", "2026-11-20"),
        ("I fell yesterday", "2026-11-17"),
        ("the day before yesterday", "2026-11-16"),
    ],
)
def test_days_beside_today(text: str, expected: str) -> None:
    """Counted from the day on the person's wall, in the spellings people use."""
    assert day(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("friday", "2026-11-20"),
        ("on Friday", "2026-11-20"),
        ("this Friday", "2026-11-20"),
        ("next Friday", "2026-11-27"),
        ("last Friday", "2026-11-13"),
        ("by Friday", "2026-11-20"),
        ("MONDAY", "2026-11-23"),
        ("next tuesday", "2026-11-24"),
        ("last monday", "2026-11-16"),
        ("wednesday", "2026-11-25"),
        ("this wednesday", "2026-11-18"),
        ("last wednesday", "2026-11-11"),
        ("thursday week", "2026-11-26"),
        ("friday next week", "2026-11-27"),
        ("next week on friday", "2026-11-27"),
        ("monday this week", "2026-11-16"),
        ("on sat", "2026-11-21"),
        ("next wed", "2026-11-25"),
        ("a week from Monday", "2026-11-30"),
        ("two days after tomorrow", "2026-11-21"),
        ("4 days before christmas", "2026-12-21"),
    ],
)
def test_weekdays_are_the_coming_ones_unless_they_say_last(text: str, expected: str) -> None:
    """Next Friday is the one of next week; a weekday that is today is the one in a week."""
    assert day(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in 3 days", "2026-11-21"),
        ("in three days", "2026-11-21"),
        ("in a week", "2026-11-25"),
        ("in two weeks", "2026-12-02"),
        ("in a fortnight", "2026-12-02"),
        ("in a couple of weeks", "2026-12-02"),
        ("in a few days", "2026-11-21"),
        ("in 2 months", "2027-01-18"),
        ("in a year", "2027-11-18"),
        ("in 10 years time", "2036-11-18"),
        ("in one and a half years", "2028-05-18"),
        ("3 days from now", "2026-11-21"),
        ("a week ago", "2026-11-11"),
        ("3 weeks ago", "2026-10-28"),
        ("3 months ago", "2026-08-18"),
        ("two years ago today", "2024-11-18"),
    ],
)
def test_so_many_days_ahead_or_ago(text: str, expected: str) -> None:
    """Days, weeks, months and years are counted on the calendar."""
    assert day(text) == expected


def test_a_month_on_from_the_last_of_a_long_month_is_the_last_of_a_short_one() -> None:
    """There is no 31 February to arrive at."""
    assert day("in a month", datetime(2026, 1, 31, 12, tzinfo=UTC)) == "2026-02-28"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5 March", "2027-03-05"),
        ("the 5th of March", "2027-03-05"),
        ("5th March 2028", "2028-03-05"),
        ("March 5th", "2027-03-05"),
        ("March 5", "2027-03-05"),
        ("march the 5th", "2027-03-05"),
        ("June 12th 2019", "2019-06-12"),
        ("June 12, 2019", "2019-06-12"),
        ("dec 1st", "2026-12-01"),
        ("4 May", "2027-05-04"),
        ("may 4th", "2027-05-04"),
        ("the first of april", "2027-04-01"),
        ("on the second of march", "2027-03-02"),
        ("see the doc mon 23 nov", "2026-11-23"),
        ("Friday, 20 November", "2026-11-20"),
        ("18 november", "2026-11-18"),
        ("29 feb", "2028-02-29"),
        ("the 5th", "2026-12-05"),
        ("it is on the 30th", "2026-11-30"),
        ("on the 30th, wish me luck", "2026-11-30"),
        ("Friday the 13th", "2027-08-13"),
        ("the first saturday of december", "2026-12-05"),
        ("the last friday of january", "2027-01-29"),
        ("first monday in may 2028", "2028-05-01"),
        ("on 12/12", "2026-12-12"),
        ("on 24.12.", "2026-12-24"),
        ("on 25/12", "2026-12-25"),
        ("by 12/25", "2026-12-25"),
        ("3.12.2026", "2026-12-03"),
        ("on 3/12/26", "2026-12-03"),
        ("on 3/12/99", "1999-12-03"),
        ("2026-12-05", "2026-12-05"),
    ],
)
def test_dates_of_the_calendar(text: str, expected: str) -> None:
    """Without a year it is the coming one; the day may stand before the month or after it."""
    assert day(text) == expected


def test_the_zone_tells_whether_the_month_is_written_first() -> None:
    """5/6 is in June in Berlin and in May in New York."""
    assert start("on 5/6") == "2027-06-05 00:00"
    assert start("on 5/6", zone="America/New_York") == "2027-05-06 00:00"
    assert start("on 5.6.", zone="America/New_York") == "2027-06-05 00:00"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("at christmas", "2026-12-25"),
        ("Christmas Eve", "2026-12-24"),
        ("last christmas", "2025-12-25"),
        ("since christmas", "2025-12-25"),
        ("boxing day", "2026-12-26"),
        ("new year's eve is hard", "2026-12-31"),
        ("new year’s eve", "2026-12-31"),
        ("new years day", "2027-01-01"),
        ("valentine's day", "2027-02-14"),
        ("halloween", "2027-10-31"),
        ("halloween 2026", "2026-10-31"),
        ("easter", "2027-03-28"),
        ("easter 2010", "2010-04-04"),
        ("easter 2011", "2011-04-24"),
        ("easter 2008", "2008-03-23"),
        ("easter 2038", "2038-04-25"),
        ("easter 2049", "2049-04-18"),
        ("easter 2076", "2076-04-19"),
        ("good friday", "2027-03-26"),
        ("easter monday", "2027-03-29"),
        ("thanksgiving", "2026-11-26"),
        ("black friday", "2026-11-27"),
    ],
)
def test_days_that_have_a_name(text: str, expected: str) -> None:
    """Fixed ones, and those that move with the moon or the Thursday."""
    assert day(text) == expected


@pytest.mark.parametrize(
    ("text", "grain", "first", "last"),
    [
        ("this week", "week", "2026-11-16", "2026-11-23"),
        ("next week", "week", "2026-11-23", "2026-11-30"),
        ("last week", "week", "2026-11-09", "2026-11-16"),
        ("the week after next", "week", "2026-11-30", "2026-12-07"),
        ("this weekend", "weekend", "2026-11-21", "2026-11-23"),
        ("at the weekend", "weekend", "2026-11-21", "2026-11-23"),
        ("next weekend", "weekend", "2026-11-28", "2026-11-30"),
        ("last weekend", "weekend", "2026-11-14", "2026-11-16"),
        ("this month", "month", "2026-11-01", "2026-12-01"),
        ("next month", "month", "2026-12-01", "2027-01-01"),
        ("last month", "month", "2026-10-01", "2026-11-01"),
        ("in April", "month", "2027-04-01", "2027-05-01"),
        ("in December", "month", "2026-12-01", "2027-01-01"),
        ("in november", "month", "2026-11-01", "2026-12-01"),
        ("next november", "month", "2027-11-01", "2027-12-01"),
        ("last march", "month", "2026-03-01", "2026-04-01"),
        ("since march", "month", "2026-03-01", "2026-04-01"),
        ("this august", "month", "2026-08-01", "2026-09-01"),
        ("May 2027", "month", "2027-05-01", "2027-06-01"),
        ("in may of 2027", "month", "2027-05-01", "2027-06-01"),
        ("this year", "year", "2026-01-01", "2027-01-01"),
        ("next year", "year", "2027-01-01", "2028-01-01"),
        ("last year", "year", "2025-01-01", "2026-01-01"),
        ("in 2019", "year", "2019-01-01", "2020-01-01"),
        ("since 2000", "year", "2000-01-01", "2001-01-01"),
        ("this summer", "season", "2027-06-01", "2027-09-01"),
        ("last summer", "season", "2026-06-01", "2026-09-01"),
        ("in the spring", "season", "2027-03-01", "2027-06-01"),
        ("next autumn", "season", "2027-09-01", "2027-12-01"),
        ("this winter", "season", "2026-12-01", "2027-03-01"),
    ],
)
def test_longer_stretches_begin_and_end_on_the_calendar(text: str, grain: str, first: str, last: str) -> None:
    """Weeks from Monday, weekends of two days, months, seasons, years; the end is the first day beyond."""
    found = only(text)
    assert (found.grain, str(found.start.date()), str(found.end.date())) == (grain, first, last)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("tonight", "18 20:00", "19 00:00"),
        ("2nite", "18 20:00", "19 00:00"),
        ("last night", "17 20:00", "18 00:00"),
        ("this morning", "18 08:00", "18 12:00"),
        ("this afternoon", "18 12:00", "18 18:00"),
        ("this evening", "18 18:00", "19 00:00"),
        ("tomorrow morning", "19 08:00", "19 12:00"),
        ("tmrw evening", "19 18:00", "20 00:00"),
        ("tomorrow night", "19 20:00", "20 00:00"),
        ("yesterday afternoon", "17 12:00", "17 18:00"),
        ("friday in the morning", "20 08:00", "20 12:00"),
        ("on sunday evening", "22 18:00", "23 00:00"),
        ("in the morning", "19 08:00", "19 12:00"),
        ("in the evening", "18 18:00", "19 00:00"),
    ],
)
def test_parts_of_a_day(text: str, first: str, last: str) -> None:
    """A part is six hours; one that is named alone is the next to come."""
    found = only(text)
    assert found.grain == "part"
    assert (f"{found.start:%d %H:%M}", f"{found.end:%d %H:%M}") == (first, last)


@pytest.mark.parametrize(
    ("text", "grain", "expected"),
    [
        ("Thursday at 10", "hour", "2026-11-19 10:00"),
        ("an interview next Friday at 3", "hour", "2026-11-27 15:00"),
        ("next friday at 3pm!!", "hour", "2026-11-27 15:00"),
        ("saturday 6:40 am", "minute", "2026-11-21 06:40"),
        ("sunday, 10am", "hour", "2026-11-22 10:00"),
        ("tomorrow at 9?", "hour", "2026-11-19 09:00"),
        ("tomorrow 9", "hour", "2026-11-19 09:00"),
        ("at noon tomorrow", "hour", "2026-11-19 12:00"),
        ("gym at 7 tmrw", "hour", "2026-11-19 07:00"),
        ("tomorrow night at 8", "hour", "2026-11-19 20:00"),
        ("8 in the evening on Friday", "hour", "2026-11-20 20:00"),
        ("tonight at 9", "hour", "2026-11-18 21:00"),
        ("this evening at 7:30", "minute", "2026-11-18 19:30"),
        ("tomorrow at half past six", "minute", "2026-11-19 18:30"),
        ("tomorrow at a quarter to nine", "minute", "2026-11-19 08:45"),
        ("dec 24th at 6", "hour", "2026-12-24 18:00"),
        ("by 6pm tomorrow", "hour", "2026-11-19 18:00"),
        ("2 days ago at 5pm", "hour", "2026-11-16 17:00"),
        ("today at 9", "hour", "2026-11-18 21:00"),
        ("today at 15:00", "minute", "2026-11-18 15:00"),
        ("20 minutes to 2pm tomorrow", "minute", "2026-11-19 13:40"),
    ],
)
def test_a_time_belongs_to_the_day_beside_it(text: str, grain: str, expected: str) -> None:
    """It may stand before or behind the day; an hour from one to six is after noon."""
    assert (only(text).grain, start(text)) == (grain, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("remind me at 9", "2026-11-18 21:00"),
        ("remind me at half past six", "2026-11-18 18:30"),
        ("at 3", "2026-11-18 15:00"),
        ("at 1", "2026-11-19 01:00"),
        ("at 8am", "2026-11-19 08:00"),
        ("2 pm is too soon", "2026-11-19 14:00"),
        ("at 14:30", "2026-11-18 14:30"),
        ("at midnight", "2026-11-19 00:00"),
        ("8 in the evening", "2026-11-18 20:00"),
        ("around 7", "2026-11-18 19:00"),
    ],
)
def test_a_time_with_no_day_is_the_next_such(text: str, expected: str) -> None:
    """The first time that the clock will show it, and never one gone by."""
    assert start(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in 20 minutes", "2026-11-18 14:20"),
        ("in 2 hours", "2026-11-18 16:00"),
        ("in an hour", "2026-11-18 15:00"),
        ("in an hour and a half", "2026-11-18 15:30"),
        ("in half an hour", "2026-11-18 14:30"),
        ("half an hour ago", "2026-11-18 13:30"),
        ("5 mins ago", "2026-11-18 13:55"),
    ],
)
def test_minutes_and_hours_are_counted_from_now(text: str, expected: str) -> None:
    """To the minute."""
    assert (only(text).grain, start(text)) == ("minute", expected)


@pytest.mark.parametrize(
    ("text", "recurring", "expected"),
    [
        ("every Monday", "every:monday", "2026-11-23 00:00"),
        ("on mondays I swim", "every:monday", "2026-11-23 00:00"),
        ("every day", "every:day", "2026-11-18 00:00"),
        ("every single day", "every:day", "2026-11-18 00:00"),
        ("each week", "every:week", "2026-11-16 00:00"),
        ("every weekend", "every:weekend", "2026-11-21 00:00"),
        ("every month", "every:month", "2026-11-01 00:00"),
        ("every year", "every:year", "2026-01-01 00:00"),
        ("every morning", "every:morning", "2026-11-19 08:00"),
        ("every day at 9", "every:day", "2026-11-19 09:00"),
        ("every wednesday at 9", "every:wednesday", "2026-11-25 09:00"),
        ("every friday at 8 pm", "every:friday", "2026-11-20 20:00"),
        ("every Sunday evening", "every:sunday", "2026-11-22 18:00"),
    ],
)
def test_what_comes_again_says_so_and_begins_with_the_next(text: str, recurring: str, expected: str) -> None:
    """The first of them stands for all."""
    assert (only(text).recurring, start(text)) == (recurring, expected)


@pytest.mark.parametrize(
    "text",
    [
        "I may come",
        "may I ask you something",
        "the may queen",
        "march on",
        "they march for peace",
        "just a second",
        "second thoughts",
        "my sister April called",
        "April said hi",
        "I love June, she is my aunt",
        "spring in my step",
        "I sat on the sofa",
        "the sun is out",
        "we are wed now",
        "it cost 12.50",
        "that was 5 euros",
        "we won 3-2",
        "we lost 3:2",
        "10/10 would recommend",
        "24/7",
        "I rate it 9/11",
        "I have 2 kids",
        "I am 30",
        "at 30 I moved",
        "five to ten people came",
        "room 1010",
        "call me 0170 1234567",
        "on the 5th floor",
        "the 5th time",
        "my 5th birthday",
        "the 21st century",
        "merry christmas",
        "happy new year",
        "happy easter!",
        "good morning",
        "good night",
        "have a nice weekend",
        "have a good day",
        "one day at a time",
        "some day",
        "the other day",
        "next time",
        "last one",
        "it was a bad night",
        "back in a minute",
        "I haven't slept in a week",
        "she has not written in two months",
        "feb 30",
        "on 30/2",
        "on 0/0",
        "in 999 years",
        "in 3 to 4 weeks",
        "I work from 9 to 5",
        "a hot one",
        "",
        "?!",
        "🙂🙂",
    ],
)
def test_words_that_only_look_like_dates_are_none(text: str) -> None:
    """Names, verbs, prices, scores, ages, greetings and days that no calendar has."""
    assert dates(text) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tomorrow 2 friends visit", "tomorrow"),
        ("we march on Friday", "on Friday"),
        ("my sister April called yesterday", "yesterday"),
        ("I may see her on the 5th", "on the 5th"),
        ("seeing the dentist the day after tomorrow", "the day after tomorrow"),
        ("dinner on Friday at 8 with Sam", "on Friday at 8"),
        ("it's Tomorrow Night at 8:15pm, honestly", "Tomorrow Night at 8:15pm"),
        ("after July 1 I am free", "July 1"),
        ("we met on June 12, 2019", "on June 12, 2019"),
        ("hes coming round 2nite", "2nite"),
    ],
)
def test_a_date_knows_its_own_words(text: str, expected: str) -> None:
    """As they were written, and no others."""
    assert only(text).text == expected


def test_several_dates_are_found_in_their_order() -> None:
    """Each stands for itself."""
    found = dates("yesterday was bad, on Thursday at 10 I see her and friday 11am the doctor")
    assert [f"{one.start:%a %H:%M}" for one in found] == ["Tue 00:00", "Thu 10:00", "Fri 11:00"]


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("on Friday", ["2026-11-13 00:00"]),
        ("4 May", ["2026-05-04 00:00"]),
        ("in June", ["2026-06-01 00:00"]),
        ("Thursday at 10", ["2026-11-19 22:00"]),
        ("at half past six", ["2026-11-19 06:30"]),
        ("tomorrow", []),
        ("last Friday", []),
        ("4 May 2027", []),
        ("tomorrow at 10 am", []),
    ],
)
def test_what_else_was_perhaps_meant_is_kept_beside(text: str, others: list[str]) -> None:
    """The last such day, or the other half of the clock, for whoever knows more than the grammar."""
    assert [f"{other:%Y-%m-%d %H:%M}" for other in only(text).ambiguous] == others


@pytest.mark.parametrize(
    ("text", "now", "expected"),
    [
        ("tomorrow at 9", "2026-03-28T12:00", "2026-03-29T09:00:00+02:00"),
        ("tomorrow at 2:30am", "2026-03-28T12:00", "2026-03-29T03:30:00+02:00"),
        ("in 24 hours", "2026-03-28T12:00", "2026-03-29T13:00:00+02:00"),
        ("in 1 day", "2026-03-28T12:00", "2026-03-29T00:00:00+01:00"),
        ("in 3 hours", "2026-10-25T01:30", "2026-10-25T03:30:00+01:00"),
        ("in 2 hours", "2026-10-25T01:30", "2026-10-25T02:30:00+01:00"),
        ("next week", "2026-10-20T12:00", "2026-10-26T00:00:00+01:00"),
        ("on 1 july", "2026-01-10T12:00", "2026-07-01T00:00:00+02:00"),
    ],
)
def test_clocks_that_change_do_not_move_what_stands_on_the_wall(text: str, now: str, expected: str) -> None:
    """Days and times keep to the wall, hours keep to the clock, and a skipped time moves on by the gap."""
    said = datetime.fromisoformat(now).replace(tzinfo=ZoneInfo(BERLIN))
    assert only(text, said).start.isoformat() == expected


def test_a_day_may_be_an_hour_short_or_long() -> None:
    """The day on which summer ends has twenty-five hours."""
    found = only("tomorrow", datetime(2026, 10, 24, 12, tzinfo=ZoneInfo(BERLIN)))
    assert found.end.astimezone(UTC) - found.start.astimezone(UTC) == timedelta(hours=25)


def test_now_is_moved_to_the_zone_before_anything_is_counted() -> None:
    """Late in the evening in London it is tomorrow in Tokyo already."""
    late = datetime(2026, 3, 28, 22, 0, tzinfo=UTC)
    assert only("tomorrow at 9", late, "Asia/Tokyo").start.isoformat() == "2026-03-30T09:00:00+09:00"


@pytest.mark.parametrize("zone", [None, "", "Nowhere/Land", "../etc"])
def test_without_a_zone_that_is_known_now_tells_the_offset(zone: str | None) -> None:
    """The time zone of `now` is kept."""
    now = datetime(2026, 3, 28, 12, tzinfo=timezone(timedelta(hours=3)))
    assert only("tomorrow at 9", now, zone).start.isoformat() == "2026-03-29T09:00:00+03:00"


@pytest.mark.parametrize(
    "text", ["at 9 ", "monday ", "in 5 ", "5 march ", "9 ", "half past ", "a couple of ", "the 5th "]
)
def test_a_wall_of_dates_is_read_to_its_end(text: str) -> None:
    """Whatever somebody pastes, every date found is a stretch that ends after it starts."""
    for found in dates(text * 400):
        assert found.start < found.end


def test_every_start_is_aware_and_its_end_lies_after_it() -> None:
    """For all grains, in a zone with an odd offset too."""
    text = "in 5 minutes and at 9 and then tonight, on friday, this weekend, next week, in May, this summer, in 2019"
    found = dates(text, zone="Asia/Kathmandu")
    assert [one.grain for one in found] == "minute hour part day weekend week month season year".split()
    assert all(one.start.utcoffset() == timedelta(hours=5, minutes=45) and one.start < one.end for one in found)


def test_a_grain_is_a_plain_word() -> None:
    """Whatever the grammar held it in: stores and exports know plain text alone."""
    found = dates("see you this week, next month, this quarter or on friday at 5")
    assert {type(one.grain) for one in found} == {str}
