"""`companion simulate`: talks that nobody had, and what they show."""

import click

from companion.cli.simulate_lines import run_lines


@click.command()
@click.option("--lines", "file", required=True, metavar="FILE.json", help="User lines; - reads them from a pipe.")
@click.option("--persona", "personas", multiple=True, metavar="NAME", help="This pack only; by default each.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
def simulate(file: str, personas: tuple[str, ...], as_json: bool) -> int:
    """How natural the replies to a file of user lines are: a row per pack, beside peers and people.

    The file holds [{"source", "session", "text"}]; a line follows the other by a minute, a session by a day.
    """
    return run_lines(file, personas, as_json)
