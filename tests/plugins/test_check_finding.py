"""Checks, clauses and properties of installed packages are there for every scenario; a broken package is named."""

import os
import sys
from importlib import invalidate_caches
from pathlib import Path

import pytest

from companion.domain.errors import ConfigError
from companion.plugins import finding, load_checks
from companion.simulation.reading import read
from companion.testing import check, clause, prop
from tests.cli import programs

RHYMING = Path(__file__).with_name("installed_checks")
SCENARIO = """persona: wren
Mia: hello
bot should: not rhyme with "zzz"
wait 1 day
expect check-in: on a "Tuesday"
always: never says "zebra"
"""


@pytest.fixture(autouse=True)
def _nothing_loaded():
    """Every test looks for packages anew, and leaves no name behind."""
    named = [(registry, dict(registry._patterns)) for registry in (check, clause, prop)]
    finding._complaint.cache_clear()
    yield
    finding._complaint.cache_clear()
    for registry, before in named:
        registry._patterns = before
    for module in ("rhyming", "moss_checks"):
        sys.modules.pop(module, None)


@pytest.fixture
def installed(tmp_path, monkeypatch):
    """Installs a module of checks with this text; without a text only its entry point."""

    def install(text, target="moss_checks"):
        folder = tmp_path / "moss-1.0.dist-info"
        folder.mkdir()
        (folder / "METADATA").write_text("Metadata-Version: 2.1\nName: moss\nVersion: 1.0\n")
        (folder / "entry_points.txt").write_text(f"[companion.checks]\nmoss = {target}\n")
        if text is not None:
            (tmp_path / "moss_checks.py").write_text(text)
        monkeypatch.syspath_prepend(str(tmp_path))
        invalidate_caches()
        return tmp_path

    return install


def test_what_a_package_registers_is_found_by_its_phrase(monkeypatch):
    """A check, a clause and a property, by nothing but being installed."""
    monkeypatch.syspath_prepend(str(RHYMING))
    load_checks()
    assert check.find('rhyme with "moss"').function.__module__ == "rhyming"
    assert clause.find('on a "Monday"').function.__module__ == "rhyming"
    assert prop.find('never says "moss"').function.__module__ == "rhyming"


def test_reading_a_scenario_suffices(installed, tmp_path):
    """Nobody calls anything before."""
    installed("from companion.testing import check\n\n\n@check('be moss')\ndef is_moss(scene):\n    return True\n")
    (tmp_path / "a.chat").write_text("Mia: hello\nbot should: be moss\n")
    assert len(read(tmp_path / "a.chat").lines) == 2


def test_packages_are_looked_for_once(installed, tmp_path):
    """However many scenarios are read."""
    installed(f"with open({str(tmp_path / 'loads')!r}, 'a') as file:\n    file.write('x')\n")
    for _ in range(3):
        load_checks()
        sys.modules.pop("moss_checks", None)
    assert (tmp_path / "loads").read_text() == "x"


@pytest.mark.parametrize(
    ("text", "target", "why"),
    [
        ("1 / 0", "moss_checks", r"raised ZeroDivisionError at moss_checks\.py:1 \(division by zero\)"),
        ("raise ValueError('two\\nlines')", "moss_checks", r"raised ValueError at moss_checks\.py:1 \(two lines\)"),
        ("def (", "moss_checks", r"raised SyntaxError.* \(invalid syntax \(moss_checks\.py, line 1\)\)"),
        ("", "moss_checks:register", r"raised AttributeError.* 'register'\)"),
        (None, "moss_checks", r"raised ModuleNotFoundError.* \(No module named 'moss_checks'\)"),
        (
            "from companion.testing import check\ncheck('say something')(print)",
            "moss_checks",
            r"raised ValueError.* \(there is a check 'say something' already\)",
        ),
    ],
)
def test_a_broken_package_is_named_with_what_is_wrong_in_one_line(installed, text, target, why):
    """By entry point and module, whichever way it is broken."""
    installed(text, target)
    with pytest.raises(
        ConfigError, match=rf"^the checks 'moss' \({target}\) {why}; mend that package or uninstall it$"
    ):
        load_checks()


def test_a_broken_package_is_broken_for_every_scenario_in_the_same_words(installed):
    """What it registered before it failed is not taken for the fault the second time."""
    installed("from companion.testing import check\ncheck('be mossy')(lambda scene: True)\n1 / 0")
    for _ in range(2):
        with pytest.raises(ConfigError, match="division by zero"):
            load_checks()


def played(home, folder, *command):
    """The real program, or another module of Python, with the packages of this folder installed."""
    path = os.pathsep.join((str(folder), str(programs.ROOT)))
    return programs.run_afresh(home, *command, command=(sys.executable, "-m"), PYTHONPATH=path)


@pytest.mark.parametrize("command", [("companion", "simulate"), ("pytest", "-p", "no:cacheprovider", "-q")])
def test_a_scenario_uses_them_under_either_runner(tmp_path, command):
    """`companion simulate` and pytest alike."""
    (tmp_path / "own.chat").write_text(SCENARIO)
    ended = played(tmp_path, RHYMING, *command, "own.chat")
    assert ended.code == 0, ended.out + ended.err


@pytest.mark.parametrize("command", [("companion", "simulate"), ("pytest", "-p", "no:cacheprovider", "-q")])
def test_a_broken_package_stops_either_runner_without_a_traceback(installed, tmp_path, command):
    """And tells what to do."""
    folder = installed("1 / 0")
    (tmp_path / "own.chat").write_text(SCENARIO)
    ended = played(tmp_path, folder, *command, "own.chat")
    said = ended.out + ended.err
    assert ended.code == 2
    assert "the checks 'moss' (moss_checks) raised ZeroDivisionError" in said
    assert "Traceback" not in said


def test_the_guide_names_the_group():
    """As it stands in a pyproject.toml."""
    guide = programs.ROOT / "docs" / "how-to" / "test-a-persona.md"
    assert f'[project.entry-points."{finding.CHECKS}"]' in guide.read_text(encoding="utf-8")
