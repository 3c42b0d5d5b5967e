"""The shipped book, and a database with tables to copy, made once for all transcripts."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from support.phone import KEYS
from support.shipped import shipped_book

from bot.engine.book import Book
from bot.storage.store import open_store


@pytest.fixture(scope="session")
def shipped() -> Book:
    """The flows and the content as they are shipped."""
    return shipped_book()


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with all tables and no rows."""
    file = tmp_path_factory.mktemp("template") / "empty.db"

    async def make() -> None:
        await (await open_store(f"sqlite:///{file}", KEYS)).close()

    with ThreadPoolExecutor(1) as thread:  # tests have an event loop of their own
        thread.submit(asyncio.run, make()).result()
    return file
