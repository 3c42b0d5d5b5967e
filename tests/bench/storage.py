"""What a turn costs in storage: ``python -m tests.bench.storage`` (SQLite), or with a URL.

A unit admits one update of each chat, loads it, writes its session and one call, and deletes the
call of its last turn; every seventh turn keeps an entry. CPU is the whole process, threads and
sealing included. Figures are printed and never asserted.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from itertools import count
from pathlib import Path
from statistics import median

import orjson
import uvloop

from bot.engine.inputs import Query
from bot.service.rows import ChatRow, EntryRow, OutboxRow, Writes
from bot.storage.envelope import MasterKeys
from bot.storage.store import SqlStore, open_store

BATCHES = (1, 10, 100, 256)
JOURNAL = 5_000
KNOWN = 100_000
ACTIVE = 512
ROUNDS = 15
MEMORY, SESSION, CALL, BODY = 300, 1000, 500, 200
"""Bytes, as a chat in the middle of a flow of seven questions has them."""

_updates = count(1)
_SESSIONS = [os.urandom(SESSION) for _ in range(8)]
_MEMORY, _CALL = os.urandom(MEMORY), os.urandom(CALL)
_BODY = orjson.dumps({"text": "n" * (BODY - 11)})


async def turn(store: SqlStore, chats: Sequence[int]) -> None:
    """One unit over these chats, as the turn loop runs it."""
    writes = Writes()
    now = time.time_ns() // 1_000_000
    async with store.unit() as unit:
        await unit.admit([next(_updates) for _ in chats], now)
        found = await unit.load(chats)
        for chat in chats:
            row = found.get(chat) or ChatRow(chat, memory=_MEMORY)
            at = row.version
            writes.chats.append(replace(row, session=_SESSIONS[at % 8]))
            writes.outbox.append(OutboxRow(chat, at, 0, _CALL))
            if at:
                writes.sent.append((chat, at - 1))
            if at % 7 == 6:
                writes.entries.append(EntryRow(chat, f"e{at}", "r", now, _BODY))
        await unit.write(writes)


async def fill(store: SqlStore, chats: Sequence[int]) -> None:
    """Makes these chats known, with nothing waiting to be sent."""
    for at in range(0, len(chats), 256):
        part = chats[at : at + 256]
        async with store.unit() as unit:
            found = await unit.load(part)
            new = [chat for chat in part if chat not in found]
            rows = [ChatRow(chat, memory=_MEMORY, session=_SESSIONS[0]) for chat in new]
            await unit.write(Writes(chats=rows))


async def measure(store: SqlStore, name: str, chats: Sequence[int], size: int) -> float:
    """Prints µs per chat, CPU and wall, of units of this size over chats drawn at random: the best
    of some rounds, which says what the work takes, and the median, which says what else went on.
    Returns the best CPU.
    """
    rounds = []
    for _ in range(ROUNDS + 1):
        batches = [random.sample(chats, size) for _ in range(max(4, 400 // size))]
        scale = 1e6 / len(batches) / size
        cpu, wall = time.process_time(), time.perf_counter()
        for batch in batches:
            await turn(store, batch)
        wall, cpu = (time.perf_counter() - wall) * scale, (time.process_time() - cpu) * scale
        rounds.append((cpu, wall))
    cpus, walls = zip(*rounds[1:], strict=True)
    print(
        f"{name:28} batch {size:3}   cpu {min(cpus):6.1f} ({median(cpus):6.1f}) µs   "
        f"wall {min(walls):6.1f} ({median(walls):6.1f}) µs",
        flush=True,
    )
    return float(min(cpus))


async def send(store: SqlStore, chats: Sequence[int], size: int) -> None:
    """The sender's two statements beside it: an attempt counted, a row settled."""
    rows = [(chat, 1 << 60) for chat in chats[:size]]
    rounds = []
    for _ in range(ROUNDS):
        calls = [OutboxRow(*row, 0, _CALL) for row in rows]
        async with store.unit() as unit:
            await unit.write(Writes(outbox=calls))
        cpu, wall = time.process_time(), time.perf_counter()
        await store.begin(rows)
        await store.settle(rows)
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
        rounds.append((cpu * 1e6 / size, wall * 1e6 / size))
    cpus, walls = zip(*rounds, strict=True)
    print(
        f"{'begin and settle':28} batch {size:3}   cpu {min(cpus):6.1f} ({median(cpus):6.1f}) µs   "
        f"wall {min(walls):6.1f} ({median(walls):6.1f}) µs"
    )


async def search(store: SqlStore, chat: int) -> None:
    """Looking through a journal of ``JOURNAL`` entries: by a word, which opens all of them, and a
    page without one."""
    await fill(store, [chat])
    kinds = ("note", "reflection", "today", "tip")
    for at in range(0, JOURNAL, 500):
        rows = [
            EntryRow(chat, f"s{n}", kinds[n % 4], n * 3_600_000, _entry(n))
            for n in range(at, at + 500)
        ]
        async with store.unit() as unit:
            await unit.write(Writes(entries=rows))
    ways: tuple[tuple[str, dict[str, object]], ...] = (
        ("a word, few found", {"words": "heron"}),
        ("two words with accents", {"words": "MÜLLER fluss"}),
        ("a person", {"person": "p7"}),
        ("no word, last page", {"offset": JOURNAL - 5, "without": ["tip"]}),
    )
    for name, params in ways:
        took = []
        for _ in range(9):
            async with store.unit() as unit:
                started = time.perf_counter()
                found = await unit.fetch(chat, Query("entries", {"limit": 5, "offset": 0} | params))
                took.append((time.perf_counter() - started) * 1000)
        assert isinstance(found, dict)
        print(
            f"search {JOURNAL} entries: {name:24} {found['total']:5} found   "
            f"best {min(took):6.1f} ms   median {median(took):6.1f} ms"
        )


def _entry(number: int) -> bytes:
    words = ["Müllers kamen zum Fluß", "a long walk in the rain", "nobody called, and it was fine"]
    text = " ".join(words[(number + k) % 3] for k in range(8))
    heron = " and a heron" if number % 100 == 0 else ""
    return orjson.dumps({"text": f"{number}: {text}{heron}", "person": f"p{number % 20}"})


async def run(url: str) -> None:
    """Prints a table."""
    keys = MasterKeys([os.urandom(32)])
    started = time.perf_counter()
    store = await open_store(url, keys)
    print(f"open, new: {time.perf_counter() - started:.3f} s")
    everyone = range(1_000_000, 1_000_000 + KNOWN)
    active = random.sample(everyone, ACTIVE)
    await fill(store, active)
    few = [await measure(store, f"{ACTIVE} chats known", active, size) for size in BATCHES]
    for size in (1, 100):
        await send(store, active, size)
    await search(store, 1)
    await fill(store, everyone)
    many = [
        await measure(store, f"{KNOWN} known, {ACTIVE} active", active, size) for size in BATCHES
    ]
    ratios = (f"{b / a:.2f}" for a, b in zip(few, many, strict=True))
    print(f"ratio of CPU by batch: {'  '.join(ratios)}")
    for size in BATCHES:
        await measure(store, f"{KNOWN} known, all active", everyone, size)
    started = time.perf_counter()
    print(f"counts: {dict(await store.counts())} in {time.perf_counter() - started:.3f} s")
    await store.close()
    started = time.perf_counter()
    store = await open_store(url, keys)
    print(f"open, {KNOWN} known: {time.perf_counter() - started:.3f} s")
    await store.close()


def main() -> None:
    """Runs on a new SQLite file, or on the database of a URL given as the argument."""
    with tempfile.TemporaryDirectory() as folder:
        url = sys.argv[1] if len(sys.argv) > 1 else f"sqlite:///{Path(folder) / 'bench.db'}"
        uvloop.run(run(url))


if __name__ == "__main__":
    main()
