"""The packs that the commands for writers work on: found as the program finds them, named as they lie on disk."""

import re
from pathlib import Path

from companion.config import load
from companion.domain.errors import PersonaError
from companion.packs.loader import PackShelf

_FILE = re.compile(r"[a-z0-9-]+/[^:]+")


def shelf() -> PackShelf:
    """The packs that the configuration in use knows."""
    return PackShelf(load().pack_folders())


def shown(packs: PackShelf, file: str) -> str:
    """The path of a pack's file as a writer would open it: from here when it lies below, else whole."""
    try:
        path = packs.path(file).resolve()
    except PersonaError:
        return file
    here = Path.cwd()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)


def told(packs: PackShelf, text: str) -> str:
    """The text with the file it begins with named as a writer would open it."""
    found = _FILE.match(text)
    return shown(packs, found.group()) + text[found.end() :] if found else text
