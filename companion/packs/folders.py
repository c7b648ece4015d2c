"""Pack folders on disk: a pack is found by its name, never by a path, and nothing outside its folder is read."""

import os
import re
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from pathlib import Path

from companion.domain.errors import PersonaError
from companion.domain.persona import Source

LARGEST_FILE = 1_000_000
"""Bytes of one pack file."""
MOST_FILES = 64
"""Files of one pack."""
TABLES = ("persona.toml", "questions.toml")

_NAME = re.compile(r"[a-z0-9-]+")


def shipped() -> Path:
    """The folder of the packs that come with the program: inside the wheel, else in the source tree."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "_persona"
    return inside if inside.is_dir() else package.parent / "persona"


def nearest(word: str, known: Sequence[str]) -> str:
    """` (did you mean "x"?)` for the known word most like this one, else nothing."""
    close = get_close_matches(word, known, n=1, cutoff=0.5)
    return f' (did you mean "{close[0]}"?)' if close else ""


def check_name(name: str, where: str = "") -> str:
    """The name, if it may name a pack; raises PersonaError otherwise."""
    if _NAME.fullmatch(name):
        return name
    raise PersonaError(f"{where}{name!r} is no pack name; use lower-case letters, digits and hyphens only")


def pack_names(folders: Sequence[Path]) -> tuple[str, ...]:
    """Every folder that holds a persona.toml and is named as a pack, sorted."""
    found = {path.parent.name for folder in folders for path in folder.glob("*/persona.toml")}
    return tuple(sorted(name for name in found if _NAME.fullmatch(name)))


def find(name: str, folders: Sequence[Path]) -> Path:
    """The first folder that holds this pack; raises PersonaError when none does."""
    check_name(name)
    for folder in folders:
        if (folder / name / "persona.toml").is_file():
            return _inside(folder / name, folder)
    known = pack_names(folders)
    hint = nearest(name, known)
    raise PersonaError(f"there is no pack named {name!r}{hint}; the packs are: {', '.join(known) or 'none'}")


def marks(name: str, folders: Sequence[Path]) -> Iterator[tuple[str, int, int]]:
    """Path, time of the last change (ns) and size of every file of this pack; nothing while there is no such pack."""
    for folder in folders:
        if (folder / name / "persona.toml").is_file():
            yield from sorted(_mark(entry) for entry in os.scandir(folder / name) if entry.is_file())
            return


def _mark(entry: os.DirEntry[str]) -> tuple[str, int, int]:
    status = entry.stat()
    return entry.path, status.st_mtime_ns, status.st_size


def read(folder: Path) -> tuple[Source, ...]:
    """The toml and talk files of one pack, sorted by name, as `pack/file`."""
    paths = sorted(_files(folder))
    if len(paths) > MOST_FILES:
        raise PersonaError(f"{folder.name}: {len(paths)} files are too many for one pack; keep to {MOST_FILES}")
    return tuple(Source(f"{folder.name}/{path.name}", _text(path, folder)) for path in paths)


def _files(folder: Path) -> Iterator[Path]:
    for path in folder.iterdir():
        if path.suffix == ".talk":
            yield path
        elif path.suffix == ".toml":
            _check_table(path, folder)
            yield path


def _check_table(path: Path, folder: Path) -> None:
    if path.name not in TABLES:
        hint = nearest(path.name, TABLES)
        raise PersonaError(f"{folder.name}/{path.name}: no such file belongs to a pack{hint}; rename or remove it")


def _text(path: Path, folder: Path) -> str:
    shown = f"{folder.name}/{path.name}"
    try:
        raw = _inside(path, folder).read_bytes()
        if len(raw) > LARGEST_FILE:
            raise PersonaError(f"{shown}: {len(raw)} bytes are too many; split the file ({LARGEST_FILE} at most)")
        return raw.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise PersonaError(f"{shown}:{line}: this is not UTF-8 text; save the file as UTF-8") from None
    except OSError as error:
        raise PersonaError(f"{shown}: cannot be read ({error.strerror}); check the file and its rights") from None


def _inside(path: Path, folder: Path) -> Path:
    if path.resolve().is_relative_to(folder.resolve()):
        return path
    raise PersonaError(f"{folder.name}/{path.name}: leads out of its folder; put the file itself there, not a link")
