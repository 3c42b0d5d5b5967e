"""One chat floods the bot: what do the others notice? ``python -m tests.bench.flood``."""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import tempfile
import time
from collections.abc import Sequence
from itertools import chain
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
WARM_UP = 25.0
"""Seconds from when the bot has answered everybody once: until then a thread of it makes what is
made once, which is not what is measured here."""
STARTS_WITHIN = 60.0
A_SECOND = 300
"""Messages of the flooder."""
CASES = {"nobody floods": 0, "one floods": 1, "one floods, and there is no limit": 2}

Rounds = Sequence[Sequence[float]]


class Calm:
    """Somebody who asks for a plan now and then, and notes how long the answer took."""

    def __init__(self, telegram: Telegram, chat: int, seconds: list[float]) -> None:
        telegram.open_chat("private", "Ada", chat_id=chat)
        self._telegram, self._chat, self._seconds = telegram, chat, seconds
        self._asked: float | None = None
        self.heard = False

    def ask(self) -> None:
        self._asked = time.perf_counter()
        self._telegram.say(self._chat, "/plan")

    def hear(self) -> None:
        if self._asked is not None:
            self._seconds.append(time.perf_counter() - self._asked)
            self._asked = None
            self.heard = True
            asyncio.get_running_loop().call_later(random.uniform(*THINK), self.ask)


async def measure(case: int, folder: Path, seconds: float) -> list[float]:
    """How long each answer to a calm one took, in ms."""
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
        async with asyncio.timeout(STARTS_WITHIN):
            while subject.running and not all(  # noqa: ASYNC110 -- a process has no event
                person.heard for person in calm.values()
            ):
                await asyncio.sleep(0.1)
        await asyncio.sleep(WARM_UP)
        flood = asyncio.create_task(_flood(telegram)) if case else None
        await asyncio.sleep(2)
        if not taken and not subject.running:
            raise SystemExit(f"the bot has ended:\n{subject.log()}")
        taken.clear()
        await asyncio.sleep(seconds)
        found = [1000 * each for each in taken] or [float("inf")]
        if flood is not None:
            flood.cancel()
    finally:
        await subject.stop(20)
        await server.stop()
    return found


async def _flood(telegram: Telegram) -> None:
    number, due = 0, time.perf_counter()
    while True:
        for _ in range(A_SECOND // 50):
            number += 1
            telegram.say(FLOODER, f"And another thing, number {number}")
        due += 1 / 50
        await asyncio.sleep(max(0.0, due - time.perf_counter()))


def share(found: Sequence[float], of: float) -> float:
    """What this share of the values is not above."""
    return sorted(found)[min(len(found) - 1, int(len(found) * of))]


def ratio(calm: Rounds, flooded: Rounds, of: float) -> tuple[float, float, float]:
    """Of all values of the one by all of the other, with the ends of a 95 % interval: rounds are
    drawn again by pairs, since those of a pair had the same neighbours on the machine."""

    def over(pairs: Sequence[tuple[Sequence[float], Sequence[float]]]) -> float:
        one, other = (list(chain(*side)) for side in zip(*pairs, strict=True))
        return share(other, of) / share(one, of)

    pairs = list(zip(calm, flooded, strict=True))
    chance = random.Random(1)
    drawn = sorted(over(chance.choices(pairs, k=len(pairs))) for _ in range(1000))
    return over(pairs), drawn[25], drawn[974]


async def compare(rounds: int, seconds: float, under: Path, cases: Sequence[int]) -> None:
    """The cases in turns, and the figures of all rounds together."""
    names = [name for name, case in CASES.items() if case in cases]
    found: dict[str, list[list[float]]] = {name: [] for name in names}
    for number in range(rounds):
        # Who comes first changes with the rounds, so that what grows or tires troubles all alike.
        for name in names if number % 2 else reversed(names):
            folder = under / f"{CASES[name]}-{number}"
            folder.mkdir()
            found[name].append(await measure(CASES[name], folder, seconds))
    print(f"{CALM} calm chats; the one that floods sends {A_SECOND} messages a second.")
    for name, each in found.items():
        every = list(chain(*each))
        p50, p99 = share(every, 0.5), share(every, 0.99)
        print(f"  {name:<36} p50 {p50:6.1f} ms   p99 {p99:6.1f} ms   ({len(every)} answers)")
    if {0, 1} <= set(cases):
        calm, flooded = found[names[0]], found[names[1]]
        for part, of in (("p50", 0.5), ("p99", 0.99)):
            middle, low, high = ratio(calm, flooded, of)
            print(f"  the others' {part}, flood / none: × {middle:.2f} ({low:.2f} to {high:.2f})")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.flood", description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=15.0, help="measured, in each round")
    parser.add_argument(
        "--cases", type=int, nargs="+", default=[0, 1, 2], help="0 nobody, 1 one, 2 without limit"
    )
    parser.add_argument("--dir", type=Path, help="folder on a real disk for the databases")
    given = parser.parse_args()
    os.sched_setaffinity(0, {DRIVER_CORE})
    with tempfile.TemporaryDirectory(prefix="bench-", dir=given.dir) as scratch:
        uvloop.run(compare(given.rounds, given.seconds, Path(scratch), given.cases))


if __name__ == "__main__":
    main()
