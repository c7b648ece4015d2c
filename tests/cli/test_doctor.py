"""`companion doctor`: one line a look, and for each thing that is wrong what to do about it."""

import asyncio
import base64
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from companion import app
from companion.cli.main import group
from companion.config import load
from companion.packs.folders import shipped
from tests.bot_api.server import TOKEN, BotApi

LOOKS = ("config", "token", "database", "key", "packs", "engines", "clock", "zones")
OTHER_TOKEN = "123456789:AAanother-token_that-telegram-refuses"


def doctor(*arguments: str) -> Result:
    """What the doctor says."""
    return CliRunner().invoke(group, ["doctor", *arguments], catch_exceptions=False)


def wrong(result: Result) -> dict[str, str]:
    """What is wrong, by look; the exit code says that something is."""
    assert result.exit_code == (1 if " wrong " in result.stdout else 0)
    rows = [line.split(maxsplit=2) for line in result.stdout.splitlines()]
    return {row[0]: row[2] for row in rows if row[1] == "wrong"}


def configured(home: Path, text: str = "", engine: str = "rules") -> None:
    """A configuration that keeps all in this home; small packs stand in for the shipped ones, to be read in no time."""
    base = home / "packs" / "base"
    base.mkdir(parents=True, exist_ok=True)
    for file in ("persona.toml", "questions.toml"):
        shutil.copy(shipped() / "base" / file, base / file)
    for name in ("slate", "wren"):
        pack(home, name)
    (home / "config.toml").write_text(
        f'[store]\npath = "data/c.db"\nkey_file = "secret/key"\n'
        f'[companion]\npacks = ["packs"]\nengines = ["{engine}"]\n{text}',
        encoding="utf-8",
    )


def pack(home: Path, name: str, **files: str) -> None:
    """A pack with these files, which are named without their ending's dot."""
    folder = home / "packs" / name
    folder.mkdir(parents=True, exist_ok=True)
    files = {"persona_toml": f'about = "{name}"\nextends = "base"\n', **files}
    for file, text in files.items():
        (folder / file.replace("_", ".")).write_text(text, encoding="utf-8")


def opened(home: Path) -> Path:
    """A database that a run has made, and its key; where it lies."""

    async def once() -> None:
        await app.open_store(load(home / "config.toml")).close()

    asyncio.run(once())
    return home / "data" / "c.db"


def test_a_newcomer_has_nothing_wrong(home: Path):
    """Every look has its line, in order, and none of them makes a file."""
    result = doctor()
    assert [line.split()[0] for line in result.stdout.splitlines()] == list(LOOKS)
    assert wrong(result) == {}
    assert "@BotFather" in result.stdout
    assert [path.name for path in home.iterdir()] == ["echo.toml"]


def test_what_a_run_has_made_is_in_order(home: Path):
    """A database and a key that fit each other."""
    configured(home)
    opened(home)
    assert wrong(doctor()) == {}


@pytest.mark.parametrize(("count", "told"), [(1, "1 message whose"), (7, "7 messages whose")])
def test_messages_of_unknown_fate_are_counted(home: Path, count: int, told: str):
    """They may have arrived or not; that is nothing to be mended, so that all is well all the same."""
    configured(home)
    path = opened(home)
    assert "fate" not in doctor().stdout
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("INSERT INTO person VALUES (1, 'telegram', x'00', x'00', 0, 0, x'00', NULL, NULL)")
        rows = [(name, status) for status in ("unknown", "sent") for name in range(count)]
        connection.executemany(
            "INSERT INTO outbox (person, name, status, done) VALUES (1, ?1 || ?2, ?2, 0)",
            [(str(n), s) for n, s in rows],
        )
        connection.commit()
    result = doctor()
    assert wrong(result) == {}
    assert told in result.stdout


def test_an_empty_file_has_no_messages_to_count(home: Path):
    """It will be made into a database at the first start."""
    configured(home)
    opened(home).write_bytes(b"")
    assert wrong(doctor()) == {}


@pytest.mark.parametrize("token", ["98765", "bot123456789:AA", "123456789:short", "two words"])
def test_a_malformed_token_is_seen_without_a_network(home: Path, token: str):
    """And where to get it is said; the token itself is not."""
    configured(home, f'[telegram]\ntoken = "{token}"\napi_base_url = "http://127.0.0.1:9"\n')
    result = doctor()
    assert "@BotFather" in wrong(result)["token"]
    assert token not in result.stdout


async def test_a_token_is_asked_of_the_server(home: Path):
    """The bot's name is told for a good one; a refused one is wrong; neither is shown."""
    async with BotApi() as api:
        for token in (TOKEN, OTHER_TOKEN):
            configured(home, f'[telegram]\ntoken = "{token}"\napi_base_url = "{api.url}"\n')
            result = await asyncio.to_thread(doctor)
            assert ("token" in wrong(result)) == (token == OTHER_TOKEN)
            assert ("@companion_test_bot" in result.stdout) == (token == TOKEN)
            assert token.partition(":")[2] not in result.stdout


@pytest.mark.parametrize(("url", "right"), [("https://example.org/telegram", True), ("example.org", False)])
async def test_where_a_webhook_is_called_is_looked_at(home: Path, url: str, right: bool):
    """What it has to be passed on to, or what is wrong with it."""
    async with BotApi() as api:
        more = f'api_base_url = "{api.url}"\nwebhook_url = "{url}"\n'
        configured(home, f'[telegram]\ntoken = "{TOKEN}"\n{more}')
        result = await asyncio.to_thread(doctor)
    assert (f"{url} is passed on to 127.0.0.1:8080" in result.stdout) == right
    assert ("is not https://HOST/PATH" in wrong(result).get("token", "")) != right


def test_a_server_that_is_not_there_is_told_from_a_refusal(home: Path):
    """The network is to be checked, not the token."""
    configured(home, f'[telegram]\ntoken = "{TOKEN}"\napi_base_url = "http://127.0.0.1:9"\n')
    said = wrong(doctor())["token"]
    assert "network" in said
    assert TOKEN.partition(":")[2] not in said


def test_a_locked_database_is_said_to_be_in_use(home: Path):
    """By another program that writes to it just now."""
    configured(home)
    other = sqlite3.connect(opened(home), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        assert "database" in wrong(doctor())
    finally:
        other.close()


def test_a_place_that_cannot_be_written_is_named(home: Path):
    """A file stands where the folder should be."""
    configured(home)
    (home / "data").write_text("not a folder")
    assert "data" in wrong(doctor())["database"]


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is closed to root")
def test_a_folder_closed_to_this_user_is_named(home: Path):
    """Mode and owner are to be checked."""
    configured(home)
    (home / "data").mkdir(mode=0o500)
    assert "mode" in wrong(doctor())["database"]


def test_a_file_that_is_no_database_is_left_alone(home: Path):
    """It is named, and not a byte of it changes."""
    configured(home)
    (home / "data").mkdir()
    (home / "data" / "c.db").write_bytes(b"my diary " * 1000)
    assert "database" in wrong(doctor())
    assert (home / "data" / "c.db").read_bytes() == b"my diary " * 1000


@pytest.mark.parametrize("key", ["other", "broken", "gone"])
def test_a_key_that_does_not_fit_is_seen(home: Path, monkeypatch: pytest.MonkeyPatch, key: str):
    """Another one, one that is no key, or none at all beside data that needs it; nothing is minted."""
    configured(home)
    opened(home)
    if key == "gone":
        (home / "secret" / "key").unlink()
    else:
        text = base64.b64encode(bytes(32)).decode() if key == "other" else "not base64!"
        monkeypatch.setenv("COMPANION_KEY", text)
    assert "COMPANION_KEY" in wrong(doctor())["database"]
    assert (home / "secret" / "key").exists() == (key != "gone")


def test_a_key_from_the_environment_is_said_to_be_one(monkeypatch: pytest.MonkeyPatch):
    """It is never shown."""
    text = base64.b64encode(bytes(range(32))).decode()
    monkeypatch.setenv("COMPANION_KEY", text)
    result = doctor()
    assert "from COMPANION_KEY" in result.stdout
    assert text not in result.stdout


def test_a_key_open_to_everybody_is_seen(home: Path):
    """With the command that closes it."""
    configured(home)
    opened(home)
    (home / "secret" / "key").chmod(0o644)
    assert "chmod 600" in wrong(doctor())["database"]


@pytest.mark.parametrize(
    ("file", "text", "place"),
    [
        ("persona_toml", "about = \n", "ada/persona.toml:1"),
        ("own_talk", "# hello\nthis is no rule\n", "ada/own.talk:2"),
    ],
)
def test_a_broken_pack_is_named_by_file_and_line(home: Path, file: str, text: str, place: str):
    """Its tables and its rules."""
    configured(home)
    pack(home, "ada", **{file: text})
    assert place in wrong(doctor())["packs"]


def test_an_engine_that_is_not_installed_is_seen(home: Path):
    """With the names of those that are."""
    configured(home, engine="oracle")
    assert "rules" in wrong(doctor())["engines"]


def test_a_broken_configuration_is_all_that_is_told(home: Path):
    """File and line; there is nothing to look at without it."""
    (home / "config.toml").write_text("[telegram]\ntoken = 5\n", encoding="utf-8")
    result = doctor()
    assert list(wrong(result)) == ["config"]
    assert "config.toml:2" in result.stdout


def test_another_configuration_may_be_named(home: Path):
    """As for `run`."""
    configured(home, engine="oracle")
    (home / "config.toml").rename(home / "other.toml")
    assert "engines" in wrong(doctor("--config", "other.toml"))


def test_a_key_that_is_gone_while_its_database_is_there_is_missing_and_not_still_to_come(home: Path) -> None:
    """Nobody is told that a new key would do for old data."""
    (home / "config.toml").write_text('[store]\npath = "kept.db"\nkey_file = "away/key"\n', encoding="utf-8")
    (home / "kept.db").write_bytes(b"")
    ran = CliRunner().invoke(group, ["doctor"])
    (key,) = [line for line in ran.output.splitlines() if line.startswith("key")]
    assert "wrong" in key
    assert "put the key file of this database back" in key
    assert ran.exit_code == 1
