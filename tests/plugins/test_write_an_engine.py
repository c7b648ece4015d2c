"""The guide to writing an engine is followed word by word: every block of it is run."""

import io
import re
import sys
import tomllib
from contextlib import redirect_stdout
from pathlib import Path

import pytest

from companion import app
from companion.channels.pipe import NAME, PipeChannel
from companion.clock import VirtualClock
from companion.config import load
from companion.domain.message import Message, PersonId
from companion.plugins import Foreign, load_engines
from tests.plugins.turns import NOW

GUIDE = Path(__file__).parents[2] / "docs" / "how-to" / "write-an-engine.md"
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", GUIDE.read_text(encoding="utf-8"), re.M | re.S)
(ENGINE, PROJECT, CONFIG, TESTS, MIRROR, SAID) = (text for _, text in BLOCKS)


@pytest.fixture(autouse=True)
def _dice(tmp_path, monkeypatch):
    """The engine of the guide, installed as its pyproject says."""
    (tmp_path / "dice_engine.py").write_text(ENGINE)
    project = tomllib.loads(PROJECT)["project"]
    folder = tmp_path / f"dice_engine-{project['version']}.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {project['name']}\nVersion: {project['version']}\n")
    rows = [f"{name} = {value}" for name, value in project["entry-points"]["companion.engines"].items()]
    (folder / "entry_points.txt").write_text("\n".join(("[companion.engines]", *rows)))
    (tmp_path / "config.toml").write_text(CONFIG)
    monkeypatch.syspath_prepend(str(tmp_path))
    yield
    sys.modules.pop("dice_engine", None)


def ran(text):
    """The names that a block leaves, run as a script."""
    names = {"__name__": "guide"}
    exec(compile(text, str(GUIDE), "exec"), names)
    return names


def test_every_block_is_one_of_those_run_here():
    """A new block needs a test, too."""
    assert [language for language, _ in BLOCKS] == ["python", "toml", "toml", "python", "python", "text"]


def test_an_engine_and_its_project_take_less_than_thirty_lines():
    """As the guide promises."""
    assert len((ENGINE + PROJECT).splitlines()) < 30


def test_the_project_makes_the_engine_known_by_its_name(tmp_path):
    """And the configuration asks it before the rules."""
    names = load(tmp_path / "config.toml").companion.engines
    assert names == ("dice", "rules")
    assert load_engines(names[:1]) == (("dice", Foreign("dice_engine:DiceEngine")),)


async def test_the_configured_engine_throws_and_the_rules_answer_the_rest(tmp_path):
    """In the whole house, with the configuration of the guide."""
    config = load(tmp_path / "config.toml")
    house = app.build(config, app.Choices("wren", seed=3, zone="UTC"), VirtualClock(NOW), {NAME: PipeChannel()})
    mia = PersonId(NAME, "mia")
    (thrown,) = await house.companion.hear(Message(mia, "1", NOW, "roll please"))
    (rest,) = await house.companion.hear(Message(mia, "2", NOW, "my cat is ill"))
    await house.close()
    assert re.match(r"That is a [1-6]\.", thrown.bubbles[0].text)
    assert rest.why.engine == "rules"


@pytest.mark.parametrize("name", re.findall(r"def (test_\w+)", TESTS))
def test_the_tests_of_the_guide_pass(name):
    """Each as it stands there."""
    ran(TESTS)[name]()


def test_the_worked_example_says_what_the_guide_shows():
    """Word for word."""
    said = io.StringIO()
    with redirect_stdout(said):
        ran(MIRROR)
    assert said.getvalue() == SAID
