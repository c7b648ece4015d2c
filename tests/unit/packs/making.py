"""Packs made by hand in a folder of the test: a child of base, or one that stands alone."""

from pathlib import Path

from companion.domain.persona import Snapshot, Source
from companion.packs import PackShelf
from companion.packs.lines import LINE_KEYS

CHILD = """about = "A child"
extends = "base"
"""

ALONE = (
    """about = "Stands alone"

[traits]
warmth = 0.5

[[names]]
name = "Ada"
because = "It is short."

[lines]
"""
    + "\n".join(f'{key} = ["One {key}.", "Two {key}."]' for key in LINE_KEYS)
    + "\n"
)

QUESTIONS = "\n".join(
    f'[[question]]\nid = "{name}"\nkind = "{name}"\nask = ["Ask {name}?"]\nagain = ["Again {name}?"]\n'
    for name in ("age", "writes_first", "consent")
)


def write(folder: Path, name: str, persona: str = CHILD, **files: str) -> Path:
    """The folder of a new pack with these files; `questions` and `talk` name their file by its ending."""
    own = folder / name
    own.mkdir(parents=True)
    (own / "persona.toml").write_text(persona, encoding="utf-8")
    for kind, text in files.items():
        file = "questions.toml" if kind == "questions" else f"{kind}.talk"
        (own / file).write_text(text, encoding="utf-8")
    return own


def shelf(folder: Path) -> PackShelf:
    """A shelf that looks into this folder first."""
    return PackShelf([folder])


def snapshot(name: str, **texts: str) -> Snapshot:
    """A snapshot of these files of one pack, without any folder: `persona`, `questions`, or a talk file."""
    endings = {"persona": "persona.toml", "questions": "questions.toml"}
    return Snapshot(
        name, tuple(Source(f"{name}/{endings.get(kind, f'{kind}.talk')}", text) for kind, text in texts.items())
    )


def line_of(text: str, part: str) -> int:
    """The line on which this part of the text stands, from 1."""
    return text[: text.index(part)].count("\n") + 1
