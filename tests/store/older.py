"""A database as the first schema left it: made by today's code, then taken back column by column."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.script import ScriptDirectory

from companion.store.engine import connect
from companion.store.migrate import FOLDER


def made_first(path: Path) -> None:
    """An empty database of the first schema, by its own migration."""
    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    scripts = ScriptDirectory.from_config(config)

    def steps(revision: Any, _: Any) -> Any:
        return scripts._upgrade_revs("1", revision)

    with connect(path) as connection, EnvironmentContext(config, scripts, fn=steps) as context:
        context.configure(connection=connection, transactional_ddl=False)
        context.run_migrations()


def taken_back(path: Path) -> None:
    """The database stands at the first schema, with all its data; what that schema had no place for is gone."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("DROP TABLE tally")
        connection.execute("ALTER TABLE check_in DROP COLUMN used")
        connection.execute("UPDATE alembic_version SET version_num = '1'")


def dumped(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table, byte for byte."""
    with closing(sqlite3.connect(path)) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return {name: sorted(connection.execute(f"SELECT * FROM {name}"), key=repr) for name in names}  # noqa: S608
