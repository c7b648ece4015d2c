"""The command table as channels show it: for everybody, and in each language that a pack describes it in."""

from collections.abc import Iterable, Mapping, Sequence

from companion.domain.persona import Pack

Menu = Sequence[tuple[str, str]]
"""Commands and what each does, in one language."""
MENU = (
    ("start", "begin, or say hello again"),
    ("help", "what I can do"),
    ("settings", "when I write, how I sound, mood notes"),
    ("persona", "who I am, and why"),
    ("memory", "what I know about you"),
    ("upcoming", "what I plan to write first"),
    ("stop", "write first no more"),
    ("export", "everything in one file"),
    ("forget_me", "erase me"),
    ("privacy", "what is kept and why"),
    ("safety", "what I do in a crisis"),
    ("why", "why I said the last thing"),
)


def menus(packs: Iterable[Pack]) -> Mapping[str, Menu]:
    """The menu for everybody, under an empty name, and one for each language in which a pack describes commands."""
    told = {pack.language: pack.menu for pack in packs if pack.language and pack.menu}
    return {"": MENU} | {language: _described(own) for language, own in told.items()}


def _described(own: Mapping[str, str]) -> Menu:
    return tuple((name, own.get(name, english)) for name, english in MENU)
