"""config.toml and the environment: read once, wrong in one line that names the place."""

from pathlib import Path

import pytest

from companion import config
from companion.config import Config, config_folder, find, load
from companion.domain.errors import ConfigError
from tests.store.test_looking import unprivileged


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working folder and an empty home, with nothing in the environment."""
    for name in (config.TOKEN_VARIABLE, config.KEY_VARIABLE):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home" / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home" / "data"))
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    return tmp_path


def written(folder: Path, text: str, name: str = "config.toml") -> Path:
    """A configuration with this text."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def mistake(path: Path) -> str:
    """What is said about a configuration that cannot be used; always one line."""
    with pytest.raises(ConfigError) as wrong:
        load(path)
    said = str(wrong.value)
    assert "\n" not in said
    return said


def test_nothing_needs_to_be_configured(elsewhere: Path):
    """Database and key then lie in the user's own folders, apart from each other."""
    found = load()
    assert found == Config()
    assert found.database() == elsewhere / "home" / "data" / "companion" / "companion.db"
    assert found.key_file() == elsewhere / "home" / "config" / "companion" / "key"
    assert found.companion.engines == ("rules",)


def test_everything_can_be_configured(elsewhere: Path):
    """Every name of the reference is read."""
    path = written(elsewhere, """
        [telegram]
        token = "1:a"
        api_base_url = "http://127.0.0.1:8081"
        [store]
        path = "data/c.db"
        key_file = "/keys/key"
        [companion]
        engines = ["echo", "rules"]
        packs = ["mine", "~/theirs"]
        minors = "refuse"
    """)  # fmt: skip
    found = load(path)
    assert (found.telegram.token, found.telegram.api_base_url) == ("1:a", "http://127.0.0.1:8081")
    assert (found.database(), found.key_file()) == (elsewhere / "data" / "c.db", Path("/keys/key"))
    assert found.companion.engines == ("echo", "rules")
    assert found.pack_folders() == (elsewhere / "mine", elsewhere / "home" / "theirs")


def test_paths_start_where_the_configuration_lies(elsewhere: Path):
    """Not where the program was started."""
    path = written(elsewhere / "other", '[store]\npath = "c.db"\nkey_file = "k"\n')
    assert (load(path).database(), load(path).key_file()) == (path.parent / "c.db", path.parent / "k")


def test_the_folder_it_is_started_in_comes_before_the_users(elsewhere: Path):
    """One of the two is read, never both."""
    written(elsewhere / "home" / "config" / "companion", '[telegram]\ntoken = "users"\n')
    assert load().telegram.token == "users"
    written(elsewhere / "here", "[store]\n")
    assert load().telegram.token == ""


def test_a_folder_that_cannot_be_looked_into_has_no_settings(elsewhere: Path, monkeypatch: pytest.MonkeyPatch):
    """As when the bot's own user is asked from somebody's home; its own folder is another matter."""
    closed, own = elsewhere / "closed", config_folder()
    closed.mkdir()
    own.mkdir(parents=True)
    monkeypatch.chdir(closed)
    closed.chmod(0)
    try:
        with unprivileged(own):
            assert find() is None
            own.chmod(0)
            with pytest.raises(ConfigError, match="cannot be read"):
                load()
    finally:
        closed.chmod(0o700)


def test_the_environment_replaces_token_and_key(elsewhere: Path, monkeypatch: pytest.MonkeyPatch):
    """An empty variable replaces nothing; white space around a token is no part of it."""
    path = written(elsewhere, '[telegram]\ntoken = "file"\n')
    monkeypatch.setenv(config.TOKEN_VARIABLE, "")
    assert (load(path).telegram.token, load(path).key) == ("file", "")
    monkeypatch.setenv(config.TOKEN_VARIABLE, " shell\n")
    monkeypatch.setenv(config.KEY_VARIABLE, "c2VjcmV0")
    assert (load(path).telegram.token, load(path).key) == ("shell", "c2VjcmV0")


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("[telegram]\ntoken = 5\n", 2, "token"),
        ("[telegram]\n\n\ntokn = 'a'\n", 4, "tokn"),
        ("[telegram]\ntoken = \n", 2, "TOML"),
        ("# a word\n[companion]\nengines = 'rules'\n", 3, "engines"),
        ("[companion]\nengines = [1]\n", 2, "engines"),
        ("[companion]\nminors = 'allow'\n", 2, "adults"),
        ("[weather]\nsun = true\n", 1, "weather"),
        ("folder = '/'\n", 1, "folder"),
        ("\nkey = 'x'\n", 2, "key"),
        ("telegram = 5\n", 1, "telegram"),
    ],
)
def test_a_mistake_is_told_by_file_and_line(elsewhere: Path, text: str, line: int, says: str):
    """With the word that is wrong."""
    path = written(elsewhere, text)
    said = mistake(path)
    assert said.startswith(f"{path}:{line}: ")
    assert says in said


def test_a_file_that_is_not_text_is_told(elsewhere: Path):
    """Not by a traceback."""
    path = elsewhere / "config.toml"
    path.write_bytes(b'[telegram]\ntoken = "\xff"\n')
    assert "TOML" in mistake(path)


def test_a_file_that_is_not_there_is_told(elsewhere: Path):
    """With the option that names another."""
    assert "--config" in mistake(elsewhere / "nowhere.toml")
    assert "--config" in mistake(elsewhere)


def test_a_mistake_never_shows_the_token(elsewhere: Path):
    """Whatever is wrong beside it."""
    path = written(elsewhere, '[telegram]\ntoken = "123456:secret"\napi_base_url = 5\n')
    assert "secret" not in mistake(path)
