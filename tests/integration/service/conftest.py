"""A turn loop over a database of its own, and a whole bot before a loopback Telegram."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from support.rooms import KEYS

from bot.engine.book import Book
from bot.service import turnloop
from bot.storage.store import SqlStore, open_store
from tests.integration.service.desk import Desk
from tests.integration.service.flows import service_book
from tests.integration.service.running import Running, running_bot


@pytest.fixture(scope="session")
def book() -> Book:
    return service_book()


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database whose tables are there already, to copy: making them takes a while."""
    path = tmp_path_factory.mktemp("empty") / "empty.db"

    async def make() -> None:
        await (await open_store(f"sqlite:///{path}", KEYS)).close()

    asyncio.run(make())
    return path


@pytest.fixture
def database(empty_database: Path, tmp_path: Path) -> Path:
    path = tmp_path / "rekindle.db"
    shutil.copy(empty_database, path)
    return path


@pytest.fixture
async def store(database: Path) -> AsyncIterator[SqlStore]:
    store = await open_store(f"sqlite:///{database}", KEYS, patience=0.05)
    yield store
    await store.close()


@pytest.fixture
async def desk(book: Book, store: SqlStore, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Desk]:
    monkeypatch.setattr(turnloop, "PAUSE", 0.02)
    desk = Desk(book, store)
    desk.start()
    yield desk
    await desk.stop()


@pytest.fixture
async def bot(
    book: Book, store: SqlStore, database: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Running]:
    async with running_bot(book, store, database, monkeypatch) as running:
        yield running
