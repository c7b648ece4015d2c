"""An empty home for every test, so that no configuration of this machine's owner is read or touched."""

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of somebody who has configured nothing; `echo.toml` in it is for those who name it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "echo.toml").write_text('[companion]\nengines = ["echo"]\n', encoding="utf-8")
    for name in ("COMPANION_TELEGRAM_TOKEN", "COMPANION_KEY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path
