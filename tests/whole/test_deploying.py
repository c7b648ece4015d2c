"""What a host copies works as written: the image's command and health check, the unit's command, the settings of the guides."""

import json
import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner

from companion.channels.telegram.address import Wanted, address
from companion.cli.main import group
from companion.config import load
from tests.bot_api.server import TOKEN, BotApi
from tests.cli.programs import BOUND, ROOT, free_port
from tests.whole.house import Home, Person

DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")
UNIT = (ROOT / "deploy" / "companion.service").read_text(encoding="utf-8")
GUIDES = ("run-with-docker", "run-with-systemd", "use-a-webhook")
PORT = "9464"


def guide(name: str) -> str:
    """The text of one guide."""
    return (ROOT / "docs" / "how-to" / f"{name}.md").read_text(encoding="utf-8")


def words_after(keyword: str, port: int) -> list[str]:
    """The JSON list after this word, at its place in the Dockerfile, with another port."""
    (found,) = re.findall(rf"^{keyword} (\[.+\])$", DOCKERFILE, re.MULTILINE)
    return [word.replace(PORT, str(port)) for word in json.loads(found)]


def healthy(port: int) -> int:
    """The exit code of the image's health check."""
    python, *arguments = words_after("  CMD", port)
    assert python == "python"
    return subprocess.run([sys.executable, *arguments], capture_output=True, timeout=BOUND, check=False).returncode


async def test_the_image_runs_a_bot_that_its_health_check_finds_well(api: BotApi, home: Home, zerlina: Person):
    """And not well as soon as it is gone."""
    port = free_port()
    command, *options = words_after("CMD", port)
    assert (command, words_after("ENTRYPOINT", port)) == ("run", ["companion"])
    async with home.bot(*options):
        assert await zerlina.says("/start", 2)
        assert healthy(port) == 0
    assert healthy(port) != 0


def test_the_image_keeps_data_and_key_apart_and_is_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """On its two volumes; whatever is copied into it exists."""
    named = dict(
        pair.split("=", 1) for line in re.findall(r"^ENV (.+)$", DOCKERFILE, re.MULTILINE) for pair in line.split()
    )
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", named["XDG_DATA_HOME"])
    monkeypatch.setenv("XDG_CONFIG_HOME", named["XDG_CONFIG_HOME"])
    (volumes,) = re.findall(r"^VOLUME (.+)$", DOCKERFILE, re.MULTILINE)
    found = load()
    places = [str(found.database()), str(found.key_file())]
    assert all(place.startswith(f"{volume}/") for place, volume in zip(places, json.loads(volumes), strict=True))
    assert re.search(r"^USER companion$", DOCKERFILE, re.MULTILINE)
    copied = [name for line in re.findall(r"^COPY ([^-].+) \S+$", DOCKERFILE, re.MULTILINE) for name in line.split()]
    kept = (ROOT / ".dockerignore").read_text(encoding="utf-8").split()
    assert copied
    assert all((ROOT / name).exists() and f"!{name}" in kept for name in copied)


@pytest.mark.parametrize("command", [*re.findall(r"^ExecStart=(.+)$", UNIT, re.MULTILINE)])
def test_the_unit_starts_what_there_is(command: str):
    """Every option of it is one of the program's."""
    program, name, *options = shlex.split(command)
    assert (program, name) == ("/opt/companion/bin/companion", "run")
    help_text = CliRunner().invoke(group, ["run", "--help"]).stdout
    assert all(option in help_text for option in options if option.startswith("--"))


def test_the_unit_keeps_data_and_key_where_its_guide_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Inside the folders that systemd makes for it."""
    (line,) = re.findall(r"^Environment=(.+)$", UNIT, re.MULTILINE)
    monkeypatch.chdir(tmp_path)
    for pair in line.split():
        monkeypatch.setenv(*pair.split("=", 1))
    (folders,) = re.findall(r"^StateDirectory=(.+)$", UNIT, re.MULTILINE)
    found = load()
    assert found.database().parent == Path("/var/lib") / folders.split()[0]
    assert found.key_file().parent == Path("/var/lib") / folders.split()[1] / "companion"
    for place in (found.database().parent, found.key_file().parent):
        assert f"`{place}`" in guide("run-with-systemd")


SETTINGS = [text for name in GUIDES for text in re.findall(r"```toml\n(.+?)```", guide(name), re.DOTALL)]


@pytest.mark.parametrize("text", SETTINGS, ids=range(len(SETTINGS)))
def test_the_settings_of_the_guides_can_be_used(tmp_path: Path, text: str):
    """As they stand."""
    path = tmp_path / "config.toml"
    path.write_text("\n".join(line.removeprefix("   ") for line in text.splitlines()), encoding="utf-8")
    named = load(path).telegram
    wanted = Wanted(named.webhook_url, named.webhook_port, named.webhook_secret, named.webhook_host)
    assert address(wanted, TOKEN).path == "/telegram"


def test_the_example_of_all_settings_can_be_used_with_every_line_turned_on(tmp_path: Path):
    """Nothing in it is misspelt or of the wrong kind."""
    text = (ROOT / "config.example.toml").read_text(encoding="utf-8")
    path = tmp_path / "config.toml"
    path.write_text(re.sub(r"^# (\w+ = )", r"\1", text, flags=re.MULTILINE), encoding="utf-8")
    found = load(path)
    assert (found.run.metrics_port, found.telegram.webhook_port) == (9464, 8080)
    assert len(tomllib.loads(path.read_text(encoding="utf-8"))["telegram"]) == 8


@pytest.mark.parametrize("name", GUIDES)
def test_every_command_of_the_guides_is_one(name: str):
    """A host who copies a line gets what it says."""
    said = set(re.findall(r"\bcompanion (run|doctor|memory|backup|restore|report|chat)\b", guide(name)))
    assert said
    assert all(CliRunner().invoke(group, [one, "--help"]).exit_code == 0 for one in said)
