"""A hundred thousand check-ins at nine: ``python -m tests.bench.crowd_due [DUE [ROWS [RATE]]]``.

ROWS timers (a million) lie in the database, and DUE of them (100,000) come due in one moment, while
some people go on talking. Prints how long the first of them take to find, how many a second are
turned into messages, the longest that the loop was held up, memory, and how long people waited for
their answers, against the same without the crowd. Figures are printed and never asserted.

The real turn loop, timers, delivery and a SQLite database; Telegram answers at once. RATE is the
limit of messages a second (30, as at Telegram; 0 lifts it): the crowd waits in the outbox, and
answers pass it.
"""

from __future__ import annotations

import asyncio
import random
import resource
import sqlite3
import sys
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

import orjson
import uvloop

from bot.authoring.load import load_book
from bot.coach.acts import ACTS
from bot.coach.calendar.habit import Habit
from bot.coach.checkins.state import State
from bot.coach.hooks import HOOKS
from bot.coach.moments import read_moment
from bot.engine.codec import dump_memory
from bot.engine.env import Env
from bot.engine.inputs import Command
from bot.engine.session import Memory
from bot.service.chat import _timer_row
from bot.service.delivery import Delivery, Rates
from bot.service.incoming import Incoming
from bot.service.ports import Outcome, Sent
from bot.service.rows import ChatRow, Writes
from bot.service.timers import TICK, Timers
from bot.service.turnloop import TurnLoop
from bot.storage.envelope import MasterKeys
from bot.storage.store import SqlStore, open_store

ROOT = Path(__file__).resolve().parents[2]
NINE = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)
TALKERS = 200
TALKER = 10_000_000
A_SECOND = 20
"""So many people write, and so many of them in a second."""
BEFORE = 15
"""Seconds of talk without the crowd, first."""
MOST = 120
"""Seconds of talk with it, at most."""
_updates = count(1)


class Telegram:
    """Answers at once, and notes when something for a talker has arrived."""

    def __init__(self) -> None:
        self.arrived: dict[int, asyncio.Event] = {}
        self.calls = 0

    async def call(self, method: str, body: bytes) -> Outcome:
        self.calls += 1
        chat = orjson.loads(body).get("chat_id")
        if chat in self.arrived:
            self.arrived[chat].set()
        return Sent(self.calls)

    async def upload(self, *_: object) -> Outcome:
        return Sent(0)


async def fill(store: SqlStore, file: Path, due: int, rows: int) -> float:
    """People with a habit at nine, and timers of others for later on."""
    began = time.perf_counter()
    env = Env(NINE - timedelta(hours=3), 1, ZoneInfo("UTC"))
    state = State(Habit(times=(NINE.time(),)), "seed").plan(env)
    memory = dump_memory(Memory({"met": True, "told": True, **state.profile()}, {}))
    (timer,) = state.timers()
    for at in range(1, due + 1, 500):
        chats = range(at, min(at + 500, due + 1))
        async with store.unit() as unit:
            await unit.load(list(chats))
            timers = [_timer_row(chat, timer) for chat in chats]
            known = [ChatRow(chat, memory=memory) for chat in chats]
            await unit.write(Writes(chats=known, timers=timers))
    with sqlite3.connect(file) as link:
        columns = [row[1] for row in link.execute("pragma table_info(due)")]
        values = {"kind": "checkin", "key": "2026-03-04", "payload": b""}
        tomorrow = int((NINE + timedelta(days=1)).timestamp() * 1000)
        link.executemany(
            f"insert into due ({', '.join(columns)}) values ({', '.join('?' for _ in columns)})",
            (
                [({"chat": chat, "next_at": tomorrow + chat} | values)[name] for name in columns]
                for chat in range(due + 1, rows + 1)
            ),
        )
    return time.perf_counter() - began


class Talk:
    """People who write now and then, and wait for their answers."""

    def __init__(self, loop: TurnLoop, telegram: Telegram) -> None:
        self._loop = loop
        self._telegram = telegram
        self._waits: list[float] = []
        self._busy: set[asyncio.Task[None]] = set()

    async def go_on(self, seconds: float, until: asyncio.Event | None = None) -> list[float]:
        """Talks for so long, or until something has happened; gives all waits, in ms."""
        self._waits = []
        end = time.perf_counter() + seconds
        chats = [*range(TALKER, TALKER + TALKERS)]
        while time.perf_counter() < end and not (until is not None and until.is_set()):
            random.shuffle(chats)
            task = asyncio.create_task(self._ask(chats[0]))
            self._busy.add(task)
            task.add_done_callback(self._busy.discard)
            await asyncio.sleep(random.expovariate(A_SECOND))
        await asyncio.gather(*self._busy)
        return self._waits

    async def _ask(self, chat: int) -> None:
        if chat in self._telegram.arrived:
            return
        arrived = self._telegram.arrived[chat] = asyncio.Event()
        began = time.perf_counter()
        item = Incoming(next(_updates), chat, Command("tip"), raw={})
        await self._loop.submit([item])
        await arrived.wait()
        self._waits.append(1000 * (time.perf_counter() - began))
        del self._telegram.arrived[chat]


class Pulse:
    """Feels how long the loop is held up."""

    def __init__(self) -> None:
        self.longest = 0.0

    async def beat(self) -> None:
        while True:
            before = time.perf_counter()
            await asyncio.sleep(0.005)
            self.longest = max(self.longest, time.perf_counter() - before - 0.005)


async def main(due: int, rows: int, rate: float) -> None:
    loaded = load_book(ROOT / "dialogs", ROOT / "content", ACTS, read_moment, HOOKS)
    assert loaded.book is not None
    with TemporaryDirectory() as folder:
        file = Path(folder, "crowd.db")
        now = NINE - timedelta(hours=1)
        store = await open_store(
            f"sqlite:///{file}", MasterKeys([b"c" * 32]), clock=lambda: int(now.timestamp() * 1000)
        )
        print(f"filled in {await fill(store, file, due, rows):.0f} s: {await _rows(store)}")
        telegram = Telegram()
        delivery = Delivery(telegram, store, Rates(rate, 0, 0))  # type: ignore[arg-type]
        loop = TurnLoop(loaded.book, store, delivery, "bot", lambda: now)
        timers = Timers(store, loop, delivery, lambda: now)
        work = asyncio.create_task(loop.run())
        pulse = Pulse()
        beating = asyncio.create_task(pulse.beat())
        ticking = asyncio.create_task(_tick(timers))
        talk = Talk(loop, telegram)
        await talk.go_on(3)  # warms up
        pulse.longest = 0.0
        alone = _tell("alone", await talk.go_on(BEFORE), pulse)

        now = NINE + timedelta(minutes=11)
        began = time.perf_counter()
        await store.due(int(now.timestamp() * 1000), 200)
        found = 1000 * (time.perf_counter() - began)
        again = time.perf_counter()
        await store.due(int(now.timestamp() * 1000), 200)
        again = 1000 * (time.perf_counter() - again)
        print(f"the first 200 found in {found:.1f} ms, and again in {again:.1f} ms")
        moved = asyncio.Event()
        pulse.longest = 0.0
        watching = asyncio.create_task(_watch(file, int(now.timestamp() * 1000), moved))
        waits = await talk.go_on(MOST, moved)
        seconds = time.perf_counter() - began
        among = _tell("with the crowd", waits, pulse)
        print(f"p99 with the crowd is {among / alone:.2f} of that alone")
        left = await watching if moved.is_set() else None
        done = (
            due - (left or 0) if moved.is_set() else due - _left(file, int(now.timestamp() * 1000))
        )
        print(f"{done:,} moved in {seconds:.0f} s: {done / seconds:,.0f} a second")
        print(f"RSS {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:,.0f} MB at most")
        for task in (ticking, beating, work, watching):
            task.cancel()
        await asyncio.gather(ticking, beating, work, watching, return_exceptions=True)
        await store.close()


async def _tick(timers: Timers) -> None:
    while True:
        await timers.tick()
        await asyncio.sleep(TICK)


async def _watch(file: Path, now: int, moved: asyncio.Event) -> int:
    while (left := await asyncio.to_thread(_left, file, now)) > 0:  # noqa: ASYNC110
        await asyncio.sleep(1)
    moved.set()
    return left


def _left(file: Path, now: int) -> int:
    with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as link:
        (found,) = link.execute("select count(*) from due where next_at <= ?", (now,)).fetchone()
    return int(found)


async def _rows(store: SqlStore) -> str:
    counts = await store.counts()
    return f"{counts['chat']:,} chats, {counts['due']:,} timers"


def _tell(name: str, waits: Sequence[float], pulse: Pulse) -> float:
    """Prints how long people waited; gives the p99."""
    p99 = quantiles(waits, n=100)[98] if len(waits) > 1 else 0.0
    print(
        f"{name}: {len(waits)} answers, p50 {median(waits):.1f} ms, p99 {p99:.1f} ms; "
        f"the loop was held up for {1000 * pulse.longest:.0f} ms at most"
    )
    return p99


if __name__ == "__main__":
    given = [float(each) for each in sys.argv[1:]]
    wanted = given + [100_000.0, 1_000_000.0, 30.0][len(given) :]
    uvloop.run(main(int(wanted[0]), int(wanted[1]), wanted[2]))
