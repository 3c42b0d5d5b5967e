"""What a copy of everything costs: ``python -m tests.bench.exporting``.

A journal of 5,000 entries, every third a look at a feeling, is exported from a database on disk,
pictures included: seconds, bytes, what memory it took at the most, and for how long other chats had
to wait meanwhile. Then twice as many, and the largest part there can be, of words that cannot be
packed. Figures are printed and never asserted.
"""

from __future__ import annotations

import asyncio
import os
import random
import sys
import tempfile
import time
import tracemalloc
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import orjson

from bot.coach.exporting import LARGEST_PART, everything
from bot.engine.book import ActCall, Done
from bot.engine.effects import File
from bot.engine.env import Env
from bot.service.exporting.everything import export
from bot.service.rows import ChatRow, EntryRow, Writes
from bot.storage.envelope import MasterKeys
from bot.storage.store import SqlStore, open_store
from tests.bench.subject import cpu

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from support.contents import contents

ENTRIES = 5_000
WORDS = (
    "the rain kitchen laughed called nobody bills quiet again Sunday phone late tired walk".split()
)
FAMILIES = ["afraid", "sad", "happy", "close", "angry"]
NOW = datetime.now(UTC)
ZONE = "Europe/Berlin"


def params() -> Any:
    """What the act would have written into the outbox."""
    content = contents("relations", "journal", "feelings", "looking", "entries", "exporting")
    call = ActCall({}, Env(NOW, 1, ZoneInfo(ZONE)), content, {}, {}, {"total": 0, "cuts": []})
    made = everything(call)
    assert isinstance(made, Done)
    [file] = made.effects
    assert isinstance(file, File)
    return file.params


def entries(chat: int, count: int) -> list[EntryRow]:
    """Some a day, over years, of about 400 letters each."""
    rows = []
    for number in range(count):
        text = " ".join(random.choices(WORDS, k=70))
        fields: dict[str, Any] = {"text": text}
        kind = "note"
        if number % 3 == 0:
            family = FAMILIES[number % len(FAMILIES)]
            kind = "reflection"
            fields = {"feeling": {"$choice": [family, family]}, "strength": number % 5 + 1,
                      "trigger": text}  # fmt: skip
        at = NOW - timedelta(hours=5 * number)
        rows.append(
            EntryRow(chat, f"e{number}", kind, int(at.timestamp() * 1000), orjson.dumps(fields))
        )
    return rows


def noise(chat: int) -> list[EntryRow]:
    """A part's worth of words that cannot be packed."""
    size = 9_000
    at = int(NOW.timestamp() * 1000)
    letters = [chr(number) for number in range(0x4E00, 0x4E00 + 16_384)]
    return [
        EntryRow(
            chat, f"e{number}", "note", at - number,
            orjson.dumps({"text": "".join(random.choices(letters, k=size // 3))}),
        )
        for number in range(LARGEST_PART // (size + 40))
    ]  # fmt: skip


async def fill(store: SqlStore, rows: list[EntryRow]) -> None:
    """Writes entries in batches."""
    async with store.unit() as unit:
        await unit.write(Writes(chats=[ChatRow(rows[0].chat, zone=ZONE)]))
    for at in range(0, len(rows), 500):
        async with store.unit() as unit:
            await unit.write(Writes(entries=rows[at : at + 500]))


class Others:
    """Another chat, that wants a unit of work every few milliseconds."""

    def __init__(self, store: SqlStore) -> None:
        self.longest = 0.0
        self._store = store

    async def run(self) -> None:
        while True:
            begun = time.perf_counter()
            async with self._store.unit() as unit:
                await unit.load([2])
            self.longest = max(self.longest, time.perf_counter() - begun)
            await asyncio.sleep(0.005)


def resident() -> float:
    """What the process holds just now, MB."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 1e6


async def measure(store: SqlStore, name: str, chat: int) -> None:
    """Prints a line about one export."""
    given = params()
    others = Others(store)
    task = asyncio.create_task(others.run())
    await asyncio.sleep(0.05)
    wall, used = time.perf_counter(), cpu()
    content = await export(store, chat, given)
    wall, used = time.perf_counter() - wall, cpu() - used
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
    size = resident()
    tracemalloc.start()
    await export(store, chat, given)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    print(
        f"{name:28} {wall:5.2f} s  cpu {used:5.2f} s  {len(content) / 1e6:6.2f} MB  memory at most "
        f"+{peak / 1e6:5.1f} MB  process {size:4.0f} MB  others waited at most "
        f"{1000 * others.longest:4.0f} ms",
        flush=True,
    )


async def run(folder: Path) -> None:
    """Prints a table."""
    store = await open_store(f"sqlite:///{folder / 'bench.db'}", MasterKeys([os.urandom(32)]))
    await fill(store, entries(11, ENTRIES))
    await measure(store, f"{ENTRIES} entries, cold", 11)
    await measure(store, f"{ENTRIES} entries, again", 11)
    await fill(store, entries(12, 2 * ENTRIES))
    await measure(store, f"{2 * ENTRIES} entries", 12)
    await fill(store, noise(13))
    await measure(store, "the largest part, noise", 13)
    await store.close()


def main() -> None:
    """Runs on a new SQLite file."""
    random.seed(1)
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(run(Path(folder)))


if __name__ == "__main__":
    main()
