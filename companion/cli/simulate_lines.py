"""The naturalness table: user lines through each pack, beside peers and people."""

import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict

import click

from companion import app
from companion.config import Config, load
from companion.engines.book import make_book
from companion.engines.variety import TOKENS
from companion.packs.loader import PackShelf
from companion.simulation.baselines import BASELINES, beside
from companion.simulation.exchanges import exchanges
from companion.simulation.lines import Line, Progress, answers, lines_of
from companion.simulation.naturalness import Naturalness, naturalness

COLUMNS = {
    "distinct_2": "distinct-2",
    "self_bleu": "self-BLEU",
    "self_bleu_mean": "(mean of 10)",
    "exact_within_20": "exact <=20",
    "exact_anywhere": "anywhere",
    "sentences_within_20": "sentence <=20",
    "near_duplicates_within_20": "near-dup <=20",
    "copies_6": "copies >=6",
    "grounded": "grounded",
    "grounded_wide": "(wider)",
    "questions": "questions",
    "words": "words",
    "fallback": "fallback",
    "thin": "thin",
    "silences": "silent",
}
"""What the table shows, by the names that --json uses."""
NARROWEST = 6
Figures = Mapping[str, object]


def run_lines(file: str, personas: Sequence[str], as_json: bool) -> int:
    """The table stands on standard output, a row per pack; the exit code. Raises CompanionError."""
    config, lines = load(), lines_of(file)
    shelf = PackShelf(config.pack_folders())
    names = list(personas) or shelf.names()
    for name in names:
        app.pack_named(shelf, name)
    with click.progressbar(
        length=len(lines) * len(names), label="talking", file=sys.stderr, hidden=not sys.stderr.isatty()
    ) as bar:
        found = {name: _measured(config, shelf, name, lines, bar.update) for name in names}
    for line in [_as_json(found)] if as_json else _table(found, len(lines)):
        click.echo(line)
    return 0


def _measured(config: Config, shelf: PackShelf, name: str, lines: Sequence[Line], progress: Progress) -> Naturalness:
    book = make_book(app.pack_named(shelf, name).talk)
    return naturalness(exchanges(book, answers(config, name, lines, progress)))


def _as_json(found: Mapping[str, Naturalness]) -> str:
    rows = [{"pack": name, **asdict(figures)} for name, figures in found.items()]
    return json.dumps({"rows": rows, "baselines": [asdict(one) for one in BASELINES]})


def _table(found: Mapping[str, Naturalness], lines: int) -> list[str]:
    peers = beside(lines)
    rows = {**{name: asdict(one) for name, one in found.items()}, **{one.name: asdict(one) for one in peers}}
    wide = max(map(len, rows))
    head = " ".join([f"{'replies of':{wide}}", *(f"{head:>{NARROWEST}}" for head in COLUMNS.values())])
    notes = [note for name, one in found.items() for note in _notes(name, one)]
    return [head, *(_row(name, figures, wide) for name, figures in rows.items()), "", *notes, *_unequal(lines)]


def _row(name: str, figures: Figures, wide: int) -> str:
    cells = (f"{_cell(figures.get(column)):>{max(len(head), NARROWEST)}}" for column, head in COLUMNS.items())
    return " ".join([f"{name:{wide}}", *cells])


def _cell(value: object) -> str:
    """Three places; a dash for what has no value."""
    return f"{value:.3f}" if isinstance(value, float) else "-"


def _notes(name: str, figures: Naturalness) -> list[str]:
    shares = ", ".join(f"{source or 'no source'} {share:.3f}" for source, share in figures.fallback_by_source.items())
    notes = [f"{name}: fallback by source: {shares}"] if shares else []
    if figures.tokens < TOKENS:
        notes.append(f"{name}: only {figures.tokens:,} of {TOKENS:,} tokens; a shorter text scores a higher distinct-2")
    return notes


def _unequal(lines: int) -> list[str]:
    """A warning where the baselines are of a run of another length."""
    run = beside(lines)[0].lines
    if run == lines:
        return []
    return [
        f"{lines:,} lines beside baselines of {run:,}: repetition grows with the length; compare equal lengths only"
    ]
