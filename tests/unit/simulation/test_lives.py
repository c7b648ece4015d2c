"""Seeded lives: who people are, what they do and when, how they put it, and what is told of them afterwards."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from companion.simulation.lives.account import Order, account
from companion.simulation.lives.days import life
from companion.simulation.lives.dice import Dice
from companion.simulation.lives.events import happenings
from companion.simulation.lives.living import lived
from companion.simulation.lives.somebody import HOMES, somebody
from companion.simulation.lives.wording import Wording, templates
from companion.simulation.reading import read
from companion.simulation.writing import written
from companion.testing import Breach, Record
from companion.testing.passages import Forgets, Presses, Restarts, Says, Sleeps, Waits

SUMMER, WINTER = datetime(2026, 7, 1, tzinfo=UTC), datetime(2026, 1, 1, tzinfo=UTC)


def offsets(moment: datetime) -> dict[str, float]:
    """By zone, the hours it is ahead of UTC."""
    return {home.zone: moment.astimezone(ZoneInfo(home.zone)).utcoffset().total_seconds() / 3600 for home in HOMES}


def texts(number: int, days: int) -> list[str]:
    """What this person types."""
    return [step.text for step in life(1, number, days) if isinstance(step, Says) and step.text]


# Who they are


def test_the_same_number_is_the_same_person() -> None:
    """And another number, or another seed, is somebody else."""
    assert somebody(1, 2) == somebody(1, 2)
    assert len({str(somebody(seed, number)) for seed in (1, 2) for number in range(20)}) == 40


def test_they_live_all_over_the_world() -> None:
    """In zones off by half and quarter hours, and where summer is in January."""
    summer, winter = offsets(SUMMER), offsets(WINTER)
    assert len(summer) >= 12
    assert {hours % 1 for hours in summer.values()} >= {0.0, 0.5, 0.75}
    assert any(summer[zone] < winter[zone] for zone in summer)
    assert any(summer[zone] > winter[zone] for zone in summer)
    assert {somebody(1, number).home for number in range(300)} == set(HOMES)


def test_some_begin_with_the_first_talk() -> None:
    """About a third of them."""
    assert 20 <= sum(somebody(1, number).first_talk for number in range(100)) <= 50


# What they do


@pytest.mark.parametrize("number", range(6))
def test_a_life_is_the_same_each_time_and_goes_forward(number: int) -> None:
    """Time never goes back, and every instant is a whole minute, as a scenario can write it."""
    steps = list(life(1, number, 40))
    instants = [step.until for step in steps if isinstance(step, Waits | Sleeps)]
    assert steps == list(life(1, number, 40))
    assert all(one <= other for one, other in pairwise(instants))
    assert all((at.second, at.microsecond, at.tzinfo) == (0, 0, UTC) for at in instants)


def test_a_month_holds_much_of_what_people_do() -> None:
    """Typing, pressing, waiting, a program that is down, memories taken back, and things that are no text."""
    steps = [step for number in range(80) for step in life(1, number, 30)]
    assert {type(step) for step in steps} >= {Says, Presses, Waits, Sleeps, Forgets}
    assert {step.kind for step in steps if isinstance(step, Says)} >= {"text", "sticker", "photo", "voice", "location"}
    said = {step.text for step in steps if isinstance(step, Says)}
    assert said >= {"/memory", "/upcoming", "/settings", "/stop", "only evenings"}
    assert said & set(templates()["lines"]["forget_me"])
    assert said & set(templates()["lines"]["forget_that"])


def test_people_are_talkative_on_some_days_and_silent_on_others() -> None:
    """A talkative day has about twenty-two turns; there are days, and weeks, without a word."""
    turns: Counter[object] = Counter()
    longest = 0
    for number in range(20):
        days = sorted({at.date() for at, step in _dated(number, 60) if isinstance(step, Says)})
        turns.update((number, at.date()) for at, step in _dated(number, 60) if isinstance(step, Says | Presses))
        longest = max(longest, *((other - one).days for one, other in pairwise(days)))
    assert sum(18 <= count <= 40 for count in turns.values()) > len(turns) / 6
    assert len(turns) < 20 * 60 * 0.8
    assert longest > 14


def _dated(number: int, days: int) -> list[tuple[datetime, object]]:
    """Every step with the instant it is done at."""
    now, found = somebody(1, number).start, []
    for step in life(1, number, days):
        now = step.until if isinstance(step, Waits | Sleeps) else now
        found.append((now, step))
    return found


def test_what_happens_is_told_before_and_after() -> None:
    """A journey leads away and back."""
    days = happenings(Dice(1, 1, "events"), 365)
    assert any(one.leaves for one in days.values())
    assert sum(one.leaves for one in days.values()) == sum(one.returns for one in days.values())
    assert {ahead > 0 for one in days.values() for _, ahead in one.told} == {True, False}


# How they put it


def test_there_are_many_templates_and_each_can_be_filled() -> None:
    """Every slot is one of theirs or of the words; nothing of a template is left."""
    groups = templates()["lines"]
    assert sum(map(len, groups.values())) >= 400
    words = Wording(somebody(1, 1))
    for group in groups:
        for _ in range(40):
            text = words.line(group)
            assert "[" not in text
            assert "{" not in text or group == "odd"


def test_people_seldom_repeat_themselves() -> None:
    """In a year no more than a few lines of a hundred, the shortest aside."""
    each = [[text for text in texts(number, 365) if len(text.split()) > 2] for number in range(3)]
    repeated = sum(len(lines) - len(set(lines)) for lines in each)
    assert 0 < repeated / sum(map(len, each)) < 0.04


# What is told of them


def test_a_life_written_as_a_scenario_can_be_read_again(tmp_path: Path) -> None:
    """Nothing that was done is lost on the way."""
    one = lived(1, 3, 5, "wren")
    file = tmp_path / "life.chat"
    file.write_text(written(one.header, one.passages, "A life"), encoding="utf-8")
    assert len(read(file).lines) == len(one.passages) + 1


def test_a_life_is_cut_by_restarts_only() -> None:
    """What is done is the same."""
    whole, cut = lived(1, 4, 20, "wren"), lived(1, 4, 20, "wren", cut=True)
    assert any(isinstance(passage.step, Restarts) for passage in cut.passages)
    assert [one.step for one in whole.passages] == [
        one.step for one in cut.passages if not isinstance(one.step, Restarts)
    ]


def never_speaks(record: Record) -> Iterator[Breach]:
    """A promise that no companion can keep."""
    return (Breach(number, "it spoke") for number, passage in enumerate(record.passages) if passage.said)


def test_a_broken_promise_is_counted_and_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first breach stands in the talk around it, with its why; the whole life is there to be kept."""
    monkeypatch.setattr("companion.simulation.lives.living.INVARIANTS", {"never speaks": never_speaks})
    told = account(Order(1, 5, 4, "wren", twins=True, kept=True))
    spoken = [passage for passage in lived(1, 5, 4, "wren").passages if passage.said]
    assert told.broken == {"never speaks": len(spoken)}
    assert told.turns > 0
    assert spoken[0].said[0].text.splitlines()[0] in told.shown["never speaks"]
    assert "why:" in told.shown["never speaks"]
    assert told.chat.startswith("# ")


def test_nothing_is_written_down_that_is_not_to_be_kept() -> None:
    """A thousand lives take no more memory than one."""
    assert account(Order(1, 5, 2, "wren")).chat == ""
