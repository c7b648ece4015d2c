"""`companion report`: how much happened, month by month; nobody is named and no word is shown."""

from pathlib import Path

import click

from companion.cli.kept import places, within
from companion.config import load
from companion.ports import Store
from companion.store.counting import NAMES, Counts


@click.command()
@places
def report(database: str, config_file: Path | None) -> None:
    """Counts by month (UTC), one a line, with tabs between: messages, check-ins, help named in a crisis, erasures.

    \b
    newcomers         people who wrote for the first time
    messages          messages answered, or left in silence
    replies           replies written
    check_ins         messages written first
    crisis_referrals  replies that named help to somebody in danger, or beside somebody who is
    unknown           sent once, and nobody can tell whether they arrived
    dropped           given up: the person cannot be reached, or a backup was put back
    erasures          people erased
    """

    async def counts(store: Store) -> Counts:
        return await store.counts()

    counted = within(load(config_file), database, counts)
    click.echo("\t".join(("month", *NAMES)))
    for month, told in counted.items():
        click.echo("\t".join((month, *(str(told.get(name, 0)) for name in NAMES))))
