"""config.toml and the environment, read once into values; every mistake is one line with file, line and what to do."""

import os
import re
import tomllib
from pathlib import Path

import msgspec
from platformdirs import user_config_path, user_data_path

from companion.domain.errors import ConfigError

NAME = "companion"
TOKEN_VARIABLE = "COMPANION_TELEGRAM_TOKEN"
KEY_VARIABLE = "COMPANION_KEY"
LOG_FORMS = ("plain", "json")


class TelegramConfig(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """[telegram]: the bot's token, another Bot API server if there is one, and where a webhook is called.

    With `limits` nothing is sent faster than Telegram allows. With `human_pace` short messages are heard as one thought,
    and a bubble comes after another as if it were written.
    """

    token: str = ""
    api_base_url: str = ""
    webhook_url: str = ""
    webhook_port: int = 8080
    webhook_secret: str = ""
    webhook_host: str = ""
    limits: bool = True
    human_pace: bool = True


class StoreConfig(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """[store]: the database and the key file, which lies apart from it."""

    path: str = ""
    key_file: str = ""


class CompanionConfig(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """[companion]: engines in the order in which they are asked, and folders of own packs."""

    engines: tuple[str, ...] = ("rules",)
    packs: tuple[str, ...] = ()
    minors: str = "refuse"


class RunConfig(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """[run]: where a running bot tells how it is, on loopback (0: nowhere), and the form of its log."""

    metrics_port: int = 0
    log: str = "plain"


class Config(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All that can be configured; `folder` is where relative paths start from."""

    telegram: TelegramConfig = TelegramConfig()
    store: StoreConfig = StoreConfig()
    companion: CompanionConfig = CompanionConfig()
    run: RunConfig = RunConfig()
    folder: str = "."
    key: str = ""

    def database(self) -> Path:
        """The database file: as configured, or in the user's data folder."""
        return self._path(self.store.path) or data_folder() / "companion.db"

    def key_file(self) -> Path:
        """The key file: as configured, or in the user's configuration folder."""
        return self._path(self.store.key_file) or config_folder() / "key"

    def pack_folders(self) -> tuple[Path, ...]:
        """The folders of own packs."""
        return tuple(path for name in self.companion.packs if (path := self._path(name)))

    def _path(self, name: str) -> Path | None:
        return Path(self.folder, Path(name).expanduser()) if name else None


def data_folder() -> Path:
    """Where this user's relationships are kept."""
    return user_data_path(NAME)


def config_folder() -> Path:
    """Where this user's configuration and key are kept."""
    return user_config_path(NAME)


def find() -> Path | None:
    """The configuration that is used when none is named: ./config.toml, else the user's."""
    for path in (Path("config.toml"), config_folder() / "config.toml"):
        if _is_there(path):
            return path
    return None


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except PermissionError:
        # Whoever works from somebody else's folder has no settings there; their own they should hear of.
        return path.is_absolute()


def load(path: Path | None = None) -> Config:
    """The configuration of this file (or the one found), with the environment on top. Raises ConfigError."""
    chosen = path or find()
    config = _read(chosen) if chosen is not None else Config()
    if config.companion.minors != "refuse":
        raise ConfigError(f"{_line(chosen, 'minors')}: minors can only be 'refuse'; this companion is for adults")
    if config.run.log not in LOG_FORMS:
        raise ConfigError(f"{_line(chosen, 'log')}: log can be 'plain' or 'json'")
    token = os.environ.get(TOKEN_VARIABLE) or config.telegram.token
    telegram = msgspec.structs.replace(config.telegram, token=token.strip())
    return msgspec.structs.replace(config, telegram=telegram, key=os.environ.get(KEY_VARIABLE, ""))


def _read(path: Path) -> Config:
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read ({error.strerror}); name another file with --config") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}:{_line_in(str(error))}: not valid TOML: {error}; mend this line") from None
    for own in ("folder", "key"):
        if own in raw:
            raise ConfigError(
                f"{_line(path, own)}: unknown key {own!r}; see config.example.toml for the ones there are"
            )
    try:
        return msgspec.structs.replace(msgspec.convert(raw, Config), folder=str(path.parent))
    except msgspec.ValidationError as error:
        raise ConfigError(f"{_line(path, _key_in(str(error)))}: {error}; see config.example.toml") from None


def _line_in(message: str) -> str:
    found = re.search(r"line (\d+)", message)
    return found.group(1) if found else "1"


def _key_in(message: str) -> str:
    found = re.search(r"field `([^`]+)`", message) or re.search(r"\$\.(?:\w+\.)*(\w+)", message)
    return found.group(1) if found else ""


def _line(path: Path | None, key: str) -> str:
    """The place of a key as file:line."""
    if path is None:
        return "configuration"
    lines = path.read_text(encoding="utf-8").splitlines()
    number = next((n for n, text in enumerate(lines, 1) if re.match(rf"\s*\[?{re.escape(key)}\b", text)), 1)
    return f"{path}:{number}"
