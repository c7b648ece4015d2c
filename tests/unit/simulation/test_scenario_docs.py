"""The pages on scenarios name everything there is, and what they show works; snapshots have their transcripts."""

import re
from pathlib import Path

import pytest

from companion.domain.errors import CompanionError
from companion.domain.message import Kind
from companion.simulation.golden import beside, load
from companion.simulation.playing import play
from companion.simulation.reading import parse, read
from companion.simulation.reporting import report
from companion.simulation.scenario import Snapshot
from companion.simulation.suite import run
from companion.testing import Breach, Talk, check, clause, prop

ROOT = Path(__file__).parents[3]
REFERENCE = (ROOT / "docs/reference/chat-scenarios.md").read_text(encoding="utf-8")
GUIDE = (ROOT / "docs/how-to/test-a-persona.md").read_text(encoding="utf-8")
SCENARIOS = sorted((ROOT / "tests/scenarios").glob("*.chat"))
BEGINNINGS = (
    "bot should:",
    "expect ",
    "remembered:",
    "forgotten:",
    "always:",
    "wait ",
    "sleep ",
    "restart",
    "again",
    "take back",
)


def shown(page: str, language: str) -> list[str]:
    """The blocks of a page in this language."""
    return re.findall(rf"```{language}\n(.*?)```", page, re.DOTALL)


@pytest.mark.parametrize("registry", [check, prop, clause], ids=lambda one: one.kind)
def test_every_name_has_its_place_in_the_reference(registry) -> None:
    """Word for word, as code."""
    assert [name for name in registry.names if f"`{name}`" not in REFERENCE] == []


def test_every_kind_of_message_is_named() -> None:
    """In brackets or in the list beside them."""
    assert [kind for kind in Kind if kind != Kind.TEXT and not re.search(rf"[\[`]{kind}[\]`]", REFERENCE)] == []


def test_every_line_that_the_reference_shows_can_be_read() -> None:
    """Each piece of code that begins as a line of a scenario is one."""
    lines = [line for line in re.findall(r"`([^`\n]+)`", REFERENCE) if line.startswith((*BEGINNINGS, "Mia"))]
    lines = [line for line in lines if line not in BEGINNINGS and line not in ("expect check-in:",)]
    assert len(lines) > 40
    for line in lines:
        parse(f"Mia: hello\n{line}\n", line)


def test_the_example_of_the_reference_holds() -> None:
    """Three weeks of it."""
    (example,) = shown(REFERENCE, "chat")
    (outcome,) = run([parse(example)])
    assert outcome.holds, report(outcome)


def test_the_guide_works_as_it_is_written() -> None:
    """Its first talk holds, its Python runs, and its own checks are found by its last talk."""
    first, last = shown(GUIDE, "chat")
    talk, own = shown(GUIDE, "python")
    assert not play(parse(first)).failures
    exec(talk, {"Talk": Talk})
    with pytest.raises(CompanionError, match="no check is called"):
        parse(last)
    try:
        exec(own, {"Breach": Breach})
        assert not play(parse(last)).failures
    finally:
        check._patterns.pop("use at most N exclamation|exclamations", None)
        prop._patterns.pop("never shouts", None)


def test_every_scenario_has_a_title_of_its_own() -> None:
    """It is a short story, and says whose."""
    titles = [read(path).title for path in SCENARIOS]
    assert len(titles) >= 28
    assert len(set(titles)) == len(titles)
    assert all(title.count(" ") > 2 for title in titles)


def test_every_scenario_with_a_snapshot_has_its_golden_transcript() -> None:
    """As many as it takes, and no transcript is left over."""
    wanted = {path: sum(isinstance(line.deed, Snapshot) for line in read(path).lines) for path in SCENARIOS}
    kept = {path: len(load(beside(str(path))) or ()) for path in SCENARIOS}
    assert kept == wanted
    assert sum(count > 0 for count in wanted.values()) >= 8
