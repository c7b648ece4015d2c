"""Statements as SQLite takes them, rendered once: for those that run several times a message.

SQLAlchemy takes longer around each execution than the database does; here it only writes the SQL and says how values
are bound.
"""

from collections.abc import Mapping, Sequence
from functools import cached_property
from sqlite3 import Cursor
from typing import Any

from sqlalchemy import ClauseElement, Connection
from sqlalchemy.dialects import sqlite
from sqlalchemy.sql.compiler import SQLCompiler

_DIALECT = sqlite.dialect(paramstyle="named")


class Prepared:
    """One statement; an insert of the `columns` given, or of all.

    Rows come as the database has them, so it is for columns of plain numbers, text and bytes; times are bound as the
    tables keep them. Raises sqlite3.Error.
    """

    def __init__(self, statement: ClauseElement, *columns: str) -> None:
        self._statement = statement
        self._columns = columns

    def run(self, connection: Connection, values: Mapping[str, Any]) -> Cursor:
        """The statement was executed with these values."""
        cursor: Cursor = _raw(connection).execute(self._sql, self._bound(values))
        return cursor

    def run_each(self, connection: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
        """The statement was executed with the values of each row, in order."""
        _raw(connection).executemany(self._sql, [self._bound(row) for row in rows])

    def _bound(self, values: Mapping[str, Any]) -> Mapping[str, Any]:
        bound = {name: bind(values[name]) for name, bind in self._binding.items()}
        return {**self._fixed, **values, **bound} if self._fixed or bound else values

    @cached_property
    def _compiled(self) -> SQLCompiler:
        compiled = self._statement.compile(dialect=_DIALECT, column_keys=self._columns or None)
        assert isinstance(compiled, SQLCompiler)
        return compiled

    @cached_property
    def _sql(self) -> str:
        return str(self._compiled)

    @cached_property
    def _fixed(self) -> dict[str, Any]:
        """The values that stand in the statement itself."""
        return {name: bind.value for name, bind in self._compiled.binds.items() if not bind.required}

    @cached_property
    def _binding(self) -> dict[str, Any]:
        """How a value is bound, for those that are not bound as they are."""
        given = {name: bind for name, bind in self._compiled.binds.items() if bind.required}
        kinds = {name: bind.type.dialect_impl(_DIALECT) for name, bind in given.items()}
        processors = {name: kind.bind_processor(_DIALECT) for name, kind in kinds.items()}
        return {name: bind for name, bind in processors.items() if bind is not None}


def _raw(connection: Connection) -> Any:
    return connection.connection.dbapi_connection
