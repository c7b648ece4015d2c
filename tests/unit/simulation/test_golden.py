"""What was said is kept beside a scenario; a change of rule and one of wording are told apart."""

from pathlib import Path

import pytest

from companion.domain.errors import CompanionError
from companion.simulation.golden import Difference, Kept, beside, differences, load, written
from companion.simulation.reading import parse
from companion.simulation.reporting import report
from companion.simulation.suite import run

HELLO = Kept("", "Mia: hello")
MORNING = Kept("greet", "Good morning.")


def kinds(before, after):
    """How the second differs from the first."""
    return [one.kind for one in differences(before, after)]


def test_the_same_is_no_difference():
    """Nothing is reported."""
    assert differences([HELLO, MORNING], [HELLO, MORNING]) == ()


def test_other_words_of_the_same_rule_are_a_change_of_wording():
    """Both stand in it."""
    (one,) = differences([HELLO, MORNING], [HELLO, Kept("greet", "Morning!")])
    assert one == Difference("wording", "[greet] Good morning.", "[greet] Morning!")


def test_another_rule_is_a_change_of_rule_even_with_the_same_words():
    """The words are not what counts."""
    assert kinds([MORNING], [Kept("hail", "Good morning.")]) == ["rule"]


def test_what_is_gone_and_what_is_new_are_named_so():
    """Lines after it are not touched."""
    assert kinds([HELLO, MORNING], [HELLO]) == ["missing"]
    assert kinds([HELLO], [HELLO, MORNING]) == ["new"]
    assert kinds([HELLO, MORNING, Kept("bye", "Bye.")], [HELLO, Kept("bye", "Bye.")]) == ["missing"]


@pytest.mark.parametrize("text", ["two\nlines", "a \\n that is none", "[x] y", "> not said by Mia", "", "ends with \\"])
def test_any_words_are_kept_letter_for_letter(tmp_path: Path, text: str):
    """Line breaks, brackets and backslashes included."""
    file = tmp_path / "a.golden"
    kept = [[HELLO, Kept("rule.one", text)], [], [Kept("", f"Mia: {text}")]]
    file.write_text(written(kept), encoding="utf-8")
    assert load(file) == tuple(tuple(one) for one in kept)


def test_a_transcript_that_was_never_kept_is_none(tmp_path: Path):
    """That is no error; one that cannot be read is."""
    assert load(tmp_path / "none.golden") is None
    (tmp_path / "odd.golden").write_bytes(b"\xff\xfe")
    with pytest.raises(CompanionError, match="--update"):
        load(tmp_path / "odd.golden")


def scenario(folder: Path, second: str = "good night"):
    """A scenario with two snapshots, read from its place in the folder."""
    return parse(f"persona: wren\nMia: hello\nsnapshot\nMia: {second}\nsnapshot\n", str(folder / "two.chat"))


def test_a_scenario_is_kept_by_an_update_and_compared_from_then_on(tmp_path: Path):
    """First there is nothing to compare with; then all is the same; then a changed file is found out."""
    (first,) = run([scenario(tmp_path)])
    assert first.holds
    assert first.unkept
    assert "no transcript kept yet" in report(first)
    (updated,) = run([scenario(tmp_path)], update=True)
    assert updated.holds
    (again,) = run([scenario(tmp_path)])
    assert (again.holds, again.unkept, again.differences) == (True, False, ())
    file = beside(str(tmp_path / "two.chat"))
    file.write_text(file.read_text().replace("[", "[other.", 1))
    (changed,) = run([scenario(tmp_path)])
    assert not changed.holds
    assert [one.kind for one in changed.differences] == ["rule"]
    assert changed.at is not None
    assert changed.at.number == 3
    assert "another rule speaks:" in report(changed)


def test_a_change_in_the_second_snapshot_is_found_at_its_line(tmp_path: Path):
    """The first is as it was."""
    tuple(run([scenario(tmp_path)], update=True))
    (changed,) = run([scenario(tmp_path, "good morning")])
    assert changed.at is not None
    assert changed.at.number == 5


def test_an_update_says_what_it_changed(tmp_path: Path):
    """So that nobody accepts unseen."""
    tuple(run([scenario(tmp_path)], update=True))
    (changed,) = run([scenario(tmp_path, "good morning")], update=True)
    assert changed.holds
    assert "it is kept as it is now" in report(changed)
    assert "Mia: good morning" in report(changed)


def test_only_the_first_seed_is_compared_with_what_was_kept(tmp_path: Path):
    """Other seeds say other words, as they should."""
    tuple(run([scenario(tmp_path)], update=True))
    (seeded,) = run([scenario(tmp_path)], seeds=3)
    assert seeded.holds
    assert len(seeded.plays) == 3
