"""What the doctor says of a PostgreSQL; collected only where it is installed (see conftest.py)."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

import pytest

from bot.doctor import Finding, examine
from bot.service.rows import ChatRow, DeadRow, Writes
from bot.settings import Settings
from bot.storage.envelope import MasterKeys
from bot.storage.master_key import text_of
from bot.storage.store import open_store


@pytest.fixture(params=["postgres"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def said(url: str, folder: Path, key: bytes = b"k" * 32) -> list[Finding]:
    settings = Settings(_env_file=None, database_url=url, data_dir=folder, master_key=text_of(key))
    return list(examine(settings))


def write(url: str, keys: MasterKeys, writes: Writes) -> None:
    async def work() -> None:
        store = await open_store(url, keys)
        async with store.unit() as unit:
            await unit.write(writes)
        await store.close()

    asyncio.run(work())


def test_its_key_and_its_failed_messages_are_looked_at(
    url: str, keys: MasterKeys, tmp_path: Path
) -> None:
    letter = DeadRow(7, 1, int(time.time() * 1000), "KeyError", b"words")
    write(url, keys, Writes(chats=[ChatRow(1)], dead=[letter]))
    found = {each.what: each.cure for each in said(url, tmp_path)}
    assert found["the master key fits the database"] == ""
    assert any("could not be handled" in what and cure for what, cure in found.items())

    others = said(url, tmp_path, b"x" * 32)
    assert any("does not fit" in each.what and each.cure for each in others)


def test_one_without_tables_is_well(empty_url: str, tmp_path: Path) -> None:
    assert any("no tables" in each.what and not each.cure for each in said(empty_url, tmp_path))


def test_one_that_is_not_there_is_named(url: str, tmp_path: Path) -> None:
    ills = [each for each in said(url.replace("/ready", "/nowhere"), tmp_path) if each.cure]
    assert any("DATABASE_URL" in each.what for each in ills)
