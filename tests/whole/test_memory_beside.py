"""`companion memory` and `backup` while the bot runs: it goes on, and it notices."""

import asyncio
import json
from typing import Any

import pytest
from click.testing import CliRunner, Result

from companion.cli.main import group
from tests.bot_api.server import BotApi
from tests.whole.house import Home, Person

ANNA = "my sister Anna lives in Ljubljana"


async def companion(home: Home, *arguments: str) -> Result:
    """How the command ended, in this process, on the database that the bot has open in its own."""
    return await asyncio.to_thread(CliRunner().invoke, group, [*arguments, "--config", str(home.config)])


async def exported(home: Home, user: str) -> dict[str, Any]:
    """Everything held of somebody."""
    ended = await companion(home, "memory", "export", "--user", user)
    assert (ended.exit_code, ended.stderr) == (0, "")
    held: dict[str, Any] = json.loads(ended.stdout)
    return held


async def test_everything_about_memory_can_be_done_beside_the_bot(
    api: BotApi, home: Home, zerlina: Person, monkeypatch: pytest.MonkeyPatch
):
    """Looked at, saved, moved to another person, forgotten to the last byte; and she begins anew."""
    monkeypatch.chdir(home.folder)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home.folder / "config"))
    her, other = f"telegram:{zerlina.number}", Person(api, 4711002)
    async with home.bot() as bot:
        await zerlina.is_settled()
        await zerlina.says(ANNA)
        await zerlina.says_until("where does my sister live?", lambda sent: "Ljubljana" in sent.text)
        assert (await companion(home, "memory", "list")).stdout.startswith(f"{her}\t")
        shown = await companion(home, "memory", "show", "--user", her)
        assert "home: Ljubljana" in shown.stdout
        held = await exported(home, her)
        (home.folder / "her.json").write_text(json.dumps(held))
        assert (await companion(home, "backup", "saved.db")).exit_code == 0
        moved = await companion(home, "memory", "import", "her.json", "--user", f"telegram:{other.number}")
        assert (moved.exit_code, moved.stderr) == (0, "")
        assert "Ljubljana" in await other.says("where does my sister live?")
        in_use = await companion(home, "restore", "saved.db")
        assert "restore" in str(in_use.exception)
        sealed, before = home.sealed(), home.bytes()
        for user in (her, f"telegram:{other.number}"):
            assert (await companion(home, "memory", "forget", "--yes", "--user", user)).exit_code == 0
        left = home.bytes()
        assert len(sealed) > 20
        assert all(value in before for value in sealed)
        assert [value for value in sealed if value in left] == []
        await zerlina.says("/start", 2)
        assert (await exported(home, her))["facts"] == []
        assert "Ljubljana" not in bot.written
