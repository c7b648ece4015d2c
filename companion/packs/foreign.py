"""A pack that came with an export: its text is held to what a folder on disk is held to, before anybody talks with it."""

import re
from collections.abc import Iterator

from companion.domain.errors import PersonaError
from companion.domain.persona import Snapshot, Source
from companion.engines.check import unready
from companion.language.templates import problems
from companion.packs.folders import LARGEST_FILE, MOST_FILES, TABLES, check_name
from companion.packs.loader import DEEPEST, PackShelf
from companion.packs.texts import texts

_FILE = re.compile(r"([a-z0-9-]+)/([A-Za-z0-9 _.-]+\.(?:talk|toml))")


def check(shelf: PackShelf, snapshot: Snapshot) -> None:
    """The pack can be talked with and every line of it filled. Raises PersonaError with the first thing that is wrong."""
    check_name(snapshot.name)
    if len(snapshot.files) > MOST_FILES * DEEPEST:
        raise PersonaError(f"{snapshot.name}: {len(snapshot.files)} files are too many for one pack")
    for source in snapshot.files:
        _check_file(source)
    pack = shelf.pinned(snapshot)
    for finding in (*map(str, unready(pack.talk)), *_unsayable(snapshot)):
        raise PersonaError(finding)


def _check_file(source: Source) -> None:
    found = _FILE.fullmatch(source.file)
    if found is None or (source.file.endswith(".toml") and found[2] not in TABLES):
        raise PersonaError("a file of the pack has a name that no file of a pack has")
    if len(source.text) > LARGEST_FILE:
        raise PersonaError(f"{source.file}: {len(source.text)} characters are too many ({LARGEST_FILE} at most)")


def _unsayable(snapshot: Snapshot) -> Iterator[str]:
    """What keeps a text of the tables, its own or those of a pack it extends, from being said."""
    for name in dict.fromkeys(source.file.partition("/")[0] for source in snapshot.files):
        for text in texts(Snapshot(name, snapshot.files)):
            yield from (f"{text.file}:{text.line}: {problem.message}" for problem in problems(text.text))
