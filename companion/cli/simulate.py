"""`companion simulate`: scenarios played, lives lived, lines said; what they show."""

import sys
from collections.abc import Sequence
from pathlib import Path

import click

from companion.cli.simulate_lines import run_lines
from companion.cli.simulate_lives import Many, live_people
from companion.domain.errors import CompanionError
from companion.simulation.page import page
from companion.simulation.reporting import report
from companion.simulation.scenario import Scenario
from companion.simulation.suite import Outcome, found, run

DONE, FAILED = 0, 1


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATH...]")
@click.option("-k", "word", default="", metavar="WORD", help="Only scenarios with this word in title or path.")
@click.option("--seeds", type=click.IntRange(1, 10_000), default=1, metavar="N", help="Play each under N seeds.")
@click.option("--update", is_flag=True, help="Keep what is said now as the golden transcripts.")
@click.option("--html", "html", type=click.Path(path_type=Path), metavar="FILE", help="Write the talks as one page.")
@click.option("--lines", "file", metavar="FILE.json", help="User lines; - reads them from a pipe. Prints a table.")
@click.option("--people", type=click.IntRange(1), metavar="N", help="Live so many seeded lives.")
@click.option("--days", type=click.IntRange(1, 10_000), default=30, metavar="D", help="With --people: for how long.")
@click.option("--seed", type=int, default=1, metavar="S", help="With --people: other people for another seed.")
@click.option("--first", type=click.IntRange(0), default=0, metavar="N", help="With --people: begin with number N.")
@click.option("--jobs", type=click.IntRange(1, 64), default=1, metavar="N", help="With --people: so many processes.")
@click.option("--keep", type=click.Path(path_type=Path), metavar="FOLDER", help="With --people: write lives as .chat.")
@click.option("--persona", "personas", multiple=True, metavar="NAME", help="With --lines, --people: this pack only.")
@click.option("--json", "as_json", is_flag=True, help="With --lines: one JSON object.")
def simulate(  # noqa: PLR0913 - one parameter an option
    paths: tuple[str, ...],
    word: str,
    seeds: int,
    update: bool,
    html: Path | None,
    file: str | None,
    people: int | None,
    days: int,
    seed: int,
    first: int,
    jobs: int,
    keep: Path | None,
    personas: tuple[str, ...],
    as_json: bool,
) -> int:
    """Play .chat scenarios, live seeded lives, or see how natural the replies to a file of lines are.

    \b
    companion simulate tests/scenarios            every scenario of a folder
    companion simulate one.chat --seeds 20        the same under twenty seeds
    companion simulate tests/scenarios --update   keep what is said now
    companion simulate --people 100 --days 30     a month of a hundred people
    companion simulate --lines lines.json         a row of figures per pack

    A scenario that does not hold is shown with the talk around the line, the reply and its why; the exit code is 1.
    So are lives in which a promise is broken; --keep writes each life as a scenario that can be played again.
    The file of --lines holds [{"source", "session", "text"}].
    """
    if sum((bool(paths), people is not None, file is not None)) > 1:
        raise click.UsageError("Scenarios, --people and --lines are three things; ask for one at a time.")
    if file is not None:
        return run_lines(file, personas, as_json)
    if people is not None:
        return live_people(Many(people, days, seed, first, personas), jobs, keep)
    if not paths:
        raise click.UsageError("Name a .chat file or a folder of them, or use --people N or --lines FILE.json.")
    return _play(found(paths, word), seeds, update, html)


def _play(scenarios: Sequence[Scenario], seeds: int, update: bool, html: Path | None) -> int:
    outcomes = []
    for outcome in _with_progress(scenarios, seeds, update):
        outcomes.append(outcome)
        click.echo(report(outcome))
    if html is not None:
        _write(html, page(outcomes))
    held = sum(outcome.holds for outcome in outcomes)
    click.echo(f"\n{held} of {len(outcomes)} scenarios hold")
    return DONE if held == len(outcomes) else FAILED


def _with_progress(scenarios: Sequence[Scenario], seeds: int, update: bool) -> Sequence[Outcome]:
    """Every outcome; how far it is stands on standard error, on a terminal only."""
    with click.progressbar(
        run(scenarios, seeds, update), len(scenarios), "playing", file=sys.stderr, hidden=not sys.stderr.isatty()
    ) as outcomes:
        return list(outcomes)


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise CompanionError(f"{path}: cannot be written ({error.strerror}); name another file after --html") from None
