"""`companion persona new`: a small pack that works, to be changed line by line."""

from importlib.resources import files
from pathlib import Path

import click

from companion import config
from companion.cli.persona_packs import shelf
from companion.domain.errors import PersonaError
from companion.packs.folders import check_name

FOLDER = "packs"
"""Where packs go when neither the command nor the configuration names a folder."""
CONFIG = "config.toml"
_FILES = {"persona.toml": "persona.toml", "questions.toml": "questions.toml", "rules.talk": "{name}.talk"}


@click.command()
@click.argument("name")
@click.option(
    "--in", "folder", default=None, metavar="FOLDER", help="Where packs of yours are; default: as configured."
)
def new(name: str, folder: str | None) -> None:
    """Write a small pack called NAME that works and checks clean, to be changed line by line."""
    check_name(name)
    if name == "base" or name in shelf().names():
        raise PersonaError(f"there is a pack named {name!r} already; choose another name")
    chosen = Path(folder) if folder else _configured() or Path(FOLDER)
    own = chosen / name
    if own.exists():
        raise PersonaError(f"{own} is there already; choose another name, or move it away")
    written = _write(own, name)
    for path in written:
        click.echo(f"wrote {path}")
    click.echo(_made_known(chosen))
    click.echo(
        f"\ncompanion persona check {name}                   what is to mend\n"
        f'companion persona why {name} "the kettle is on"   why it answers as it does\n'
        f"companion chat --persona {name} --db :memory:    talk with it; what you save is used from the next reply on"
    )


def _configured() -> Path | None:
    """The first folder of packs that the configuration in use names."""
    return next(iter(config.load().pack_folders()), None)


def _write(own: Path, name: str) -> list[Path]:
    """The files of the new pack, written."""
    own.mkdir(parents=True)
    written = []
    for source, target in _FILES.items():
        text = files("companion").joinpath("data", "pack", source).read_text(encoding="utf-8")
        path = own / target.format(name=name)
        path.write_text(text.replace("NAME", name), encoding="utf-8")
        written.append(path)
    return written


def _made_known(folder: Path) -> str:
    """What was done, or is left to do, so that packs of this folder are found."""
    if folder.resolve() in {known.resolve() for known in config.load().pack_folders()}:
        return f"packs in {folder} are known to the program"
    line = f'packs = ["{folder.as_posix()}"]'
    used = config.find()
    if used is not None:
        return f"one thing is left: write {line} under [companion] in {used}"
    Path(CONFIG).write_text(f"# Folders with packs of your own.\n[companion]\n{line}\n", encoding="utf-8")
    return f"wrote {CONFIG}, so that packs in {folder} are found from this folder"
