"""The zone of a chat is in its profile alone, sealed.

Revision ID: r0002
"""

from __future__ import annotations

from alembic import op

revision = "r0002"
down_revision = "r0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Drops what was there twice."""
    op.drop_column("chat", "zone")
