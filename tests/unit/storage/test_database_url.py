from __future__ import annotations

import pytest

from bot.storage.database import parse_url
from bot.storage.errors import DatabaseUnusable


@pytest.mark.parametrize(
    ("text", "driver"),
    [
        ("sqlite:///data/rekindle.db", "sqlite+aiosqlite"),
        ("sqlite+aiosqlite:////var/lib/rekindle.db", "sqlite+aiosqlite"),
        ("postgresql://u:p@db/rekindle", "postgresql+asyncpg"),
        ("postgres://u:p@db:6432/rekindle?sslmode=require", "postgresql+asyncpg"),
        ("postgresql+psycopg://u@/rekindle?host=/run/postgresql", "postgresql+asyncpg"),
    ],
)
def test_the_driver_is_ours_whatever_the_url_says(text, driver):
    assert parse_url(text).drivername == driver


@pytest.mark.parametrize(
    "text",
    [
        "",
        "data.db",
        "mysql://u:secret@h/d",
        "sqlite://",
        "sqlite:///:memory:",
        "postgresql://u:secret@h:x/d",
    ],
)
def test_a_url_of_anything_else_is_refused_without_repeating_it(text):
    with pytest.raises(DatabaseUnusable, match="DATABASE_URL") as error:
        parse_url(text)

    assert "secret" not in str(error.value)
