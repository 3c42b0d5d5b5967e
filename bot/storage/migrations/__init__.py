"""Alembic migrations, run by ``bot.storage.schema``."""
