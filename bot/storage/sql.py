"""SQL text from SQLAlchemy Core, made once for each dialect and then run by its driver.

Running a statement through SQLAlchemy's own connections costs 160 to 550 µs each time; the driver
alone takes 20 to 90 µs, most of it the way to its thread and back.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, cast

import orjson
from sqlalchemy import (
    ARRAY,
    BigInteger,
    Column,
    ColumnElement,
    Dialect,
    Select,
    Table,
    Text,
    any_,
    bindparam,
    func,
    literal_column,
    select,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.dialects.postgresql.asyncpg import dialect as asyncpg_dialect
from sqlalchemy.sql.expression import ClauseElement

if TYPE_CHECKING:
    from sqlalchemy.sql.compiler import SQLCompiler

Row = Sequence[Any]


@dataclass(frozen=True, slots=True)
class Statement:
    """SQL of one dialect. With ``many`` it takes any number of rows of parameters, one after the
    other, and returns nothing; otherwise it takes one row."""

    sql: str
    many: bool = False


Step = tuple[Statement, Sequence[Any]]
"""A statement and its parameters: one row of them, or the rows if it takes many."""


class Flavour(Protocol):
    """What differs between the two dialects."""

    dialect: Dialect

    def insert(self, table: Table) -> Any:
        """An INSERT that knows ``on_conflict_do_nothing`` and ``on_conflict_do_update``."""
        ...

    def given(self) -> Select[Any]:
        """A SELECT of the ids given as the parameter ``keys``, however many."""
        ...

    def among(self, column: Column[Any]) -> ColumnElement[bool]:
        """Whether a column's value is one of those given as the parameter ``keys``."""
        ...

    def bind(self, keys: Iterable[int] | Iterable[str]) -> Any:
        """The parameter ``keys``."""
        ...


class SqliteFlavour:
    """Keys travel as one JSON text."""

    dialect: Dialect = sqlite.dialect()

    def insert(self, table: Table) -> Any:
        return sqlite.insert(table)

    def given(self) -> Select[Any]:
        each = func.json_each(bindparam("keys", type_=Text)).table_valued("value")
        return select(each.c.value)

    def among(self, column: Column[Any]) -> ColumnElement[bool]:
        return column.in_(self.given())

    def bind(self, keys: Iterable[int] | Iterable[str]) -> Any:
        return orjson.dumps(list(keys)).decode()


class PostgresFlavour:
    """Keys travel as one array."""

    dialect: Dialect = asyncpg_dialect()  # type: ignore[no-untyped-call]

    def insert(self, table: Table) -> Any:
        return postgresql.insert(table)

    def given(self) -> Select[Any]:
        return select(func.unnest(bindparam("keys", type_=ARRAY(BigInteger))))

    def among(self, column: Column[Any]) -> ColumnElement[bool]:
        # Unlike a join, this is always looked up in the column's index.
        return column == any_(bindparam("keys", type_=ARRAY(column.type)))

    def bind(self, keys: Iterable[int] | Iterable[str]) -> Any:
        return list(keys)


def compiled(
    flavour: Flavour, statement: ClauseElement, *order: str, many: bool = False
) -> Statement:
    """The text of a statement whose parameters are given in this order.

    Raises ValueError when it takes others, or in another order: a mistake here must not wait for
    the first query.
    """
    text = cast("SQLCompiler", statement.compile(dialect=flavour.dialect))
    if tuple(text.positiontup or ()) != order:
        raise ValueError(f"parameters {text.positiontup}, not {order}: {text}")
    return Statement(str(text), many)


def compiled_rows(flavour: Flavour, insert: Any, *order: str) -> Statement:
    """The text of an INSERT that takes many rows of these columns."""
    values: dict[str, Any] = {name: bindparam(name) for name in order}
    return compiled(flavour, insert.values(values), *order, many=True)


def compiled_each(flavour: Flavour, change: Any, *columns: Column[Any]) -> Statement:
    """The text of an UPDATE or DELETE that takes many keys of these columns."""
    names = [column.name for column in columns]
    which = (
        column == bindparam(name, type_=column.type)
        for name, column in zip(names, columns, strict=True)
    )
    return compiled(flavour, change.where(*which), *names, many=True)


def literal(text: str) -> ColumnElement[Any]:
    """A constant of ours inside a statement; never anything that came in from outside."""
    return literal_column(text)
