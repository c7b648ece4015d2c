"""Named days of the year, checked against almanacs."""

from datetime import date

import pytest

from companion.language.dates import moons
from companion.language.dates.feasts import FEASTS


@pytest.mark.parametrize(
    ("year", "month", "day"),
    [
        (1818, 3, 22),
        (1943, 4, 25),
        (1954, 4, 18),
        (1981, 4, 19),
        (2000, 4, 23),
        (2008, 3, 23),
        (2016, 3, 27),
        (2019, 4, 21),
        (2024, 3, 31),
        (2025, 4, 20),
        (2026, 4, 5),
        (2038, 4, 25),
        (2049, 4, 18),
        (2076, 4, 19),
        (2285, 3, 22),
    ],
)
def test_easter_is_where_the_almanac_has_it(year: int, month: int, day: int) -> None:
    """The earliest, the latest, and the years that simpler rules get wrong."""
    assert moons.easter(year) == date(year, month, day)


def test_easter_is_a_sunday_between_its_bounds_in_every_year() -> None:
    """From 22 March to 25 April."""
    for year in range(1600, 2500):
        assert moons.easter(year).weekday() == 6
        assert (3, 22) <= (moons.easter(year).month, moons.easter(year).day) <= (4, 25)


@pytest.mark.parametrize(("year", "day"), [(2023, 23), (2024, 28), (2025, 27), (2026, 26), (2029, 22)])
def test_thanksgiving_is_the_fourth_thursday_of_november(year: int, day: int) -> None:
    """Not always the last."""
    assert FEASTS["thanksgiving"].on(year) == date(year, 11, day)


@pytest.mark.parametrize("name", sorted(FEASTS))
def test_every_named_day_falls_in_the_year_it_is_asked_for(name: str) -> None:
    """And is written as a person would, in lower case."""
    days = [FEASTS[name].on(year) for year in (1999, 2024, 2100)]
    assert all(day is None or day.year == year for day, year in zip(days, (1999, 2024, 2100), strict=True))
    assert name == name.lower()


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("rosh hashanah", "2024-10-02"),
        ("yom kippur", "2025-10-01"),
        ("hanukkah", "2026-12-04"),
        ("passover", "2026-04-01"),
        ("purim", "2024-03-23"),
        ("orthodox easter", "2024-05-05"),
        ("chinese new year", "2033-01-31"),
        ("chinese new year", "2025-01-29"),
        ("diwali", "2020-11-14"),
        ("holi", "2021-03-29"),
        ("eid al fitr", "2024-04-10"),
        ("ramadan", "2026-02-18"),
        ("memorial day", "2026-05-25"),
        ("labor day", "2026-09-07"),
        ("mother's day", "2026-05-10"),
        ("father's day", "2026-06-21"),
        ("black friday", "2026-11-27"),
        ("pancake day", "2026-02-17"),
        ("whit monday", "2026-05-25"),
    ],
)
def test_named_days_are_where_the_almanac_has_them(name: str, expected: str) -> None:
    """By the sun, by the week and by the moon; Jewish ones begin on the evening before."""
    day = date.fromisoformat(expected)
    assert FEASTS[name].on(day.year) == day


@pytest.mark.parametrize(
    ("name", "country", "expected"),
    [
        ("mother's day", "GB", "2026-03-15"),
        ("mother's day", "IE", "2026-03-15"),
        ("mother's day", "US", "2026-05-10"),
        ("thanksgiving", "CA", "2026-10-12"),
        ("labour day", "GB", "2026-05-01"),
        ("labour day", "CA", "2026-09-07"),
    ],
)
def test_some_days_are_others_in_other_countries(name: str, country: str, expected: str) -> None:
    """Where the person lives decides."""
    day = date.fromisoformat(expected)
    assert FEASTS[name].in_country(country)(day.year) == day
