"""The first tables.

Revision ID: r0001
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "r0001"
down_revision = None
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Makes every table."""
    op.create_table(
        "store",
        sa.Column("id", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("check_value", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_store"),
    )
    _keys()
    op.create_table(
        "chat",
        sa.Column("id", _ID, autoincrement=False, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("memory", sa.LargeBinary()),
        sa.Column("session", sa.LargeBinary()),
        sa.PrimaryKeyConstraint("id", name="pk_chat"),
    )
    op.create_table(
        "seen_update",
        sa.Column("id", _ID, autoincrement=False, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_seen_update"),
    )
    op.create_index("ix_seen_update_at", "seen_update", ["at"])
    op.create_table(
        "holder",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_holder"),
    )
    op.create_table(
        "inbox",
        sa.Column("id", _ID, autoincrement=False, nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_inbox"),
    )
    _tables_of_a_chat()


def _keys() -> None:
    """With SQLite the keys lie in another file, and this one notes which of them are to go."""
    if op.get_bind().dialect.name == "sqlite":
        op.create_table(
            "doomed",
            sa.Column("chat", _ID, autoincrement=False, nullable=False),
            sa.Column("successor", sa.LargeBinary()),
            sa.PrimaryKeyConstraint("chat", name="pk_doomed"),
        )
        return
    op.create_table(
        "chat_key",
        sa.Column("chat", _ID, autoincrement=False, nullable=False),
        sa.Column("wrapped", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("chat", name="pk_chat_key"),
    )


def _tables_of_a_chat() -> None:
    op.create_table(
        "entry",
        sa.Column("chat", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("chat", "key", name="pk_entry"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_entry_chat_at", "entry", ["chat", "at"])
    op.create_table(
        "due",
        sa.Column("chat", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("next_at", sa.BigInteger(), nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("chat", "kind", "key", name="pk_due"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_due_next_at", "due", ["next_at"])
    op.create_table(
        "outbox",
        sa.Column("chat", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("seq", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("priority", sa.SmallInteger(), nullable=False),
        sa.Column("not_before", sa.BigInteger(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("chat", "seq", name="pk_outbox"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_outbox_ready", "outbox", ["owner", "priority", "not_before", "chat", "seq"])
    op.create_table(
        "dead_letter",
        sa.Column("update_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("chat", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("error", sa.Text(), nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("update_id", "chat", name="pk_dead_letter"),
    )
    op.create_index("ix_dead_letter_at", "dead_letter", ["at"])
    op.create_index("ix_dead_letter_chat", "dead_letter", ["chat"])
