"""Named days of the year, checked against almanacs."""

from datetime import date

import pytest

from companion.language.date_holidays import HOLIDAYS, easter, thanksgiving


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
    assert easter(year) == date(year, month, day)


def test_easter_is_a_sunday_between_its_bounds_in_every_year() -> None:
    """From 22 March to 25 April."""
    for year in range(1600, 2500):
        assert easter(year).weekday() == 6
        assert (3, 22) <= (easter(year).month, easter(year).day) <= (4, 25)


@pytest.mark.parametrize(("year", "day"), [(2023, 23), (2024, 28), (2025, 27), (2026, 26), (2029, 22)])
def test_thanksgiving_is_the_fourth_thursday_of_november(year: int, day: int) -> None:
    """Not always the last."""
    assert thanksgiving(year) == date(year, 11, day)


@pytest.mark.parametrize("name", sorted(HOLIDAYS))
def test_every_named_day_falls_in_the_year_it_is_asked_for(name: str) -> None:
    """And is written as a person would, in lower case."""
    assert all(HOLIDAYS[name](year).year == year for year in (1999, 2024, 2100))
    assert name == name.lower()
