"""Moves the schema of an older file to this program's; imported only then, since Alembic takes its time to load."""

from pathlib import Path
from typing import Any

from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.script import ScriptDirectory

from companion.store.engine import connect, plainly

FOLDER = Path(__file__).with_name("migrations")


def migrate(path: Path) -> None:
    """The file's schema is the newest, in one transaction; a file that is there already is left alone."""
    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    scripts = ScriptDirectory.from_config(config)

    def steps(revision: Any, _: Any) -> Any:
        return scripts._upgrade_revs("head", revision)

    with plainly(path), connect(path) as connection, EnvironmentContext(config, scripts, fn=steps) as context:
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        context.configure(connection=connection, render_as_batch=True, transactional_ddl=False)
        context.run_migrations()
        connection.exec_driver_sql("COMMIT")
