from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator

import pytest
from sqlalchemy import bindparam, create_engine, delete, insert, select
from sqlalchemy.pool import StaticPool

from bot.storage.sql import (
    PostgresFlavour,
    SqliteFlavour,
    Statement,
    compiled,
    compiled_each,
    compiled_rows,
)
from bot.storage.statements import Statements
from bot.storage.tables import (
    OF_CHAT,
    chat,
    key_metadata,
    metadata,
    outbox,
    sqlite_metadata,
)

RARE = {
    "counts",
    "check_value",
    "kept",
    "doomed",
    "all_keys",
    "chats",
    "lead",
    "replace_check_value",
}
"""Asked for by the operator, at start, or by a preview whose clock is moved:
these may look at a whole table."""


def statements_of(statements: Statements) -> Iterator[tuple[str, Statement]]:
    for name, value in vars(statements).items():
        if isinstance(value, Statement):
            yield name, value
        elif isinstance(value, list | dict):
            several = value.values() if isinstance(value, dict) else value
            yield from ((name, each) for each in several if isinstance(each, Statement))


@pytest.mark.parametrize(
    "flavour", [SqliteFlavour(), PostgresFlavour()], ids=["sqlite", "postgres"]
)
def test_every_statement_compiles_for_every_database(flavour):
    named = list(statements_of(Statements(flavour)))

    assert len(named) > 30
    for name, statement in named:
        assert "POSTCOMPILE" not in statement.sql, name


def test_no_statement_of_a_turn_looks_at_a_whole_table():
    connection = sqlite3.connect(":memory:")
    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)
    for tables in (metadata, key_metadata, sqlite_metadata):
        tables.create_all(engine)

    for name, statement in statements_of(Statements(SqliteFlavour())):
        given = ["[]"] * statement.sql.count("?")
        plan = connection.execute(f"EXPLAIN QUERY PLAN {statement.sql}", given).fetchall()
        scans = [line[-1] for line in plan if re.match(r"SCAN (?!anon|json_each|\d+ C)", line[-1])]
        assert name in RARE or not scans, (name, scans)
    engine.dispose()
    connection.close()


def test_the_order_of_parameters_is_checked_when_a_statement_is_made():
    query = select(chat.c.id).where(
        chat.c.kind == bindparam("kind"), chat.c.status == bindparam("status")
    )

    assert compiled(SqliteFlavour(), query, "kind", "status").sql.count("?") == 2
    with pytest.raises(ValueError, match="status"):
        compiled(SqliteFlavour(), query, "status", "kind")
    with pytest.raises(ValueError, match="status"):
        compiled(PostgresFlavour(), query, "kind")


def test_statements_for_many_rows_say_so():
    rows = compiled_rows(SqliteFlavour(), insert(outbox), "chat", "seq")
    each = compiled_each(PostgresFlavour(), delete(outbox), outbox.c.chat, outbox.c.seq)

    assert rows == Statement("INSERT INTO outbox (chat, seq) VALUES (?, ?)", many=True)
    assert each.many
    assert each.sql.endswith("outbox.chat = $1::BIGINT AND outbox.seq = $2::BIGINT")


def test_whatever_belongs_to_a_chat_is_known():
    assert {table.name for table in OF_CHAT} == {
        "entry", "due", "outbox", "dead_letter",
    }  # fmt: skip
    others = set(metadata.tables) - {table.name for table in OF_CHAT}
    assert others == {"chat", "seen_update", "inbox", "store"}
