"""One chat floods the bot: what do the others notice? ``python -m tests.bench.flood``."""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

import uvloop

from bot.preview.server import LoopbackServer
from bot.preview.telegram import Telegram
from tests.bench.subject import DRIVER_CORE, Subject
from tests.faults.script import write_folders

FLOODER = 999
CALM = 60
THINK = (1.2, 2.0)
"""Seconds between an answer and the next message of somebody calm."""
WARM_UP = 6.0
"""Seconds from the start of the bot."""
A_SECOND = 300
"""Messages of the flooder."""
CASES = {"nobody floods": 0, "one floods": 1, "one floods, and there is no limit": 2}


class Calm:
    """Somebody who asks for a plan now and then, and notes how long the answer took."""

    def __init__(self, telegram: Telegram, chat: int, seconds: list[float]) -> None:
        telegram.open_chat("private", "Ada", chat_id=chat)
        self._telegram, self._chat, self._seconds = telegram, chat, seconds
        self._asked: float | None = None

    def ask(self) -> None:
        self._asked = time.perf_counter()
        self._telegram.say(self._chat, "/plan")

    def hear(self) -> None:
        if self._asked is not None:
            self._seconds.append(time.perf_counter() - self._asked)
            self._asked = None
            asyncio.get_running_loop().call_later(random.uniform(*THINK), self.ask)


async def measure(case: int, folder: Path, seconds: float) -> tuple[float, float, int]:
    """Median and 99th percentile (ms) of the calm ones, and how many answers those are of."""
    telegram, taken = Telegram(), list[float]()
    server = LoopbackServer(telegram)
    await server.start()
    calm = {chat: Calm(telegram, chat, taken) for chat in range(1001, 1001 + CALM)}

    def heard(event: dict[str, Any]) -> None:
        if event["type"] == "message" and event["message"]["from"]["is_bot"]:
            person = calm.get(event["chat_id"])
            if person is not None:
                person.hear()

    telegram.on_event(heard)
    telegram.open_chat("private", "Flo", chat_id=FLOODER)
    dialogs, content = write_folders(folder)
    env = {
        "DIALOGS_DIR": str(dialogs),
        "CONTENT_DIR": str(content),
        "BOT_TOKEN": telegram.token,
        "BOT_API_URL": server.url,
        "DATA_DIR": str(folder),
        "SEND_RATE": "0",
        "CHAT_RATE": "0" if case == 2 else "1",
        "LOG_LEVEL": "warning",
    }
    subject = Subject(["-m", "bot"], folder, env)
    await subject.start()
    try:
        for person in calm.values():
            asyncio.get_running_loop().call_later(random.uniform(0, 2), person.ask)
        await asyncio.sleep(WARM_UP)
        flood = asyncio.create_task(_flood(telegram)) if case else None
        await asyncio.sleep(2)
        if not taken and not subject.running:
            raise SystemExit(f"the bot has ended:\n{subject.log()}")
        taken.clear()
        await asyncio.sleep(seconds)
        found = sorted(taken) or [float("inf")]
        if flood is not None:
            flood.cancel()
    finally:
        await subject.stop(20)
        await server.stop()
    return 1000 * found[len(found) // 2], 1000 * found[int(len(found) * 0.99)], len(found)


async def _flood(telegram: Telegram) -> None:
    number, due = 0, time.perf_counter()
    while True:
        for _ in range(A_SECOND // 50):
            number += 1
            telegram.say(FLOODER, f"And another thing, number {number}")
        due += 1 / 50
        await asyncio.sleep(max(0.0, due - time.perf_counter()))


async def compare(rounds: int, seconds: float, under: Path) -> None:
    """The cases in turns, and the medians of their figures."""
    found: dict[str, list[tuple[float, float, int]]] = {name: [] for name in CASES}
    for number in range(rounds):
        for name, case in CASES.items():
            folder = under / f"{case}-{number}"
            folder.mkdir()
            found[name].append(await measure(case, folder, seconds))
    print(f"{CALM} calm chats; the one that floods sends {A_SECOND} messages a second.")
    figures = {}
    for name, rows in found.items():
        figures[name] = [statistics.median(row[at] for row in rows) for at in range(3)]
        p50, p99, count = figures[name]
        print(f"  {name:<36} p50 {p50:6.1f} ms   p99 {p99:6.1f} ms   ({count:.0f} answers)")
    calm, flooded, _ = figures.values()
    print(f"  the others' p99 with a flood against without: × {flooded[1] / calm[1]:.2f}")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.flood", description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=15.0, help="measured, in each round")
    parser.add_argument("--dir", type=Path, help="folder on a real disk for the databases")
    given = parser.parse_args()
    os.sched_setaffinity(0, {DRIVER_CORE})
    with tempfile.TemporaryDirectory(prefix="bench-", dir=given.dir) as scratch:
        uvloop.run(compare(given.rounds, given.seconds, Path(scratch)))


if __name__ == "__main__":
    main()
