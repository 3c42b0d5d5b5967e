"""One process works on a database at a time: nothing is held by lease any more.

Revision ID: r0003
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "r0003"
down_revision = "r0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Notes who leads; drops the leases, who took up a timer, and the moment of a call, which was
    always now."""
    op.add_column("store", sa.Column("leader", sa.Text()))
    op.drop_table("holder")
    op.drop_column("due", "owner")
    op.drop_index("ix_outbox_ready", "outbox")
    op.drop_column("outbox", "not_before")
    op.create_index("ix_outbox_ready", "outbox", ["owner", "priority", "chat", "seq"])
