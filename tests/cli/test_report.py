"""`companion report`: counts by month that anybody may read, for they are about nobody."""

from pathlib import Path

from tests.cli.kept import LINES, companion, refused, talked

COLUMNS = ("month newcomers messages replies check_ins crisis_referrals unknown dropped erasures").split()


def counted(home: Path) -> dict[str, dict[str, int]]:
    """The report, a month a row."""
    head, *rows = [line.split("\t") for line in companion(home, "report").splitlines()]
    assert head == COLUMNS
    return {row[0]: dict(zip(COLUMNS[1:], map(int, row[1:]), strict=True)) for row in rows}


def test_what_happened_is_counted_by_month(home: Path):
    """Messages, replies, and help named to somebody in danger."""
    talked(home, *LINES, "I want to kill myself tonight", hour=12)
    talked(home, "hello", user="tom", hour=12)
    march = counted(home)["2036-03"]
    assert (march["newcomers"], march["messages"], march["crisis_referrals"]) == (2, 5, 1)
    assert march["replies"] == 5


def test_erasures_are_counted_and_the_erased_stay_in_the_counts(home: Path):
    """Without a name."""
    talked(home, *LINES, hour=12)
    before = counted(home)["2036-03"]
    companion(home, "memory", "forget", "--user", "pipe:mia", "--yes")
    after = counted(home)
    assert after["2036-03"] == before
    assert sum(month["erasures"] for month in after.values()) == 1


def test_nothing_in_it_is_about_anybody(home: Path):
    """Months, names of counts, numbers: no other sign."""
    talked(home, *LINES, hour=12)
    words = companion(home, "report").split()
    assert all(word in COLUMNS or word.replace("-", "").isdecimal() for word in words)


def test_an_empty_database_has_a_heading_only(home: Path):
    """And where there is none, none is made."""
    assert "there is no database" in refused(home, "report")
    talked(home)
    assert counted(home) == {}
