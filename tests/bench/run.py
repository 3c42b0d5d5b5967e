"""One run: a fresh server and crowd in this process, a fresh bot in another, and what was seen."""

from __future__ import annotations

import asyncio
import gc
import shutil
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from bot.preview.server import LoopbackServer
from bot.preview.telegram import Telegram
from tests.bench.crowd import Crowd
from tests.bench.figures import Figures
from tests.bench.known import counted
from tests.bench.subject import Subject, Usage, free_port, usage

OURS = "rekindle"
WEBHOOK = "rekindle-webhook"
BOTS = {
    OURS: ["-m", "bot"],
    WEBHOOK: ["-m", "bot"],
    "echo": ["-m", "tests.bench.echo"],
    "echo-bare": ["-m", "tests.bench.echo", "--bare"],
    "ptb": ["-m", "tests.bench.ptb"],
    "ptb-bare": ["-m", "tests.bench.ptb", "--bare"],
}
"""The bots by name, as python's arguments. A bare one sends its messages, and leaves out the
answers to callback queries and the edits."""
_STARTS_WITHIN = 60.0
_READY = ("getUpdates", "setWebhook")


@dataclass(frozen=True, slots=True)
class Case:
    """``chats`` people at once; every call of the Bot API answered ``latency`` ms later; ``known``
    chats in the database before; ``warm_up`` and ``seconds`` to run."""

    chats: int
    latency: int = 0
    known: int = 0
    warm_up: float = 2.0
    seconds: float = 8.0


async def run(bot: str, case: Case, under: Path, prepared: Path | None) -> Figures:
    """Runs one of ``BOTS``. ``prepared``: a data folder to start from, left as it is."""
    folder = Path(tempfile.mkdtemp(prefix="bench-", dir=under))
    try:
        if prepared is not None:
            shutil.copytree(prepared, folder, dirs_exist_ok=True)
        return await _run(bot, case, folder)
    finally:
        shutil.rmtree(folder)


async def _run(bot: str, case: Case, folder: Path) -> Figures:
    telegram = Telegram()
    server = LoopbackServer(telegram)
    await server.start()
    crowd = Crowd(telegram, case.chats, case.known, strict=not bot.startswith("echo"))
    ours = bot in (OURS, WEBHOOK)
    before = (await counted(folder))["entry"] if ours and case.known else 0
    env = {
        "BOT_TOKEN": telegram.token,
        "BOT_API_URL": server.url,
        "DATA_DIR": str(folder),
        "SEND_RATE": "0",
        "LOG_LEVEL": "warning",
    }
    if bot == WEBHOOK:
        port = free_port()
        env |= {"WEBHOOK_URL": f"http://127.0.0.1:{port}/hook", "WEBHOOK_PORT": str(port)}
    subject = Subject(BOTS[bot], folder, env)
    try:
        crowd.begin_one()  # so that the first getUpdates is answered, and noted, at once
        await subject.start()
        ready = await _ready(telegram, subject)
        telegram.faults.latency = case.latency / 1000
        crowd.begin_others()
        gc.collect()
        gc.freeze()
        await asyncio.sleep(case.warm_up)
        window = _Window(telegram, crowd, subject)
        await asyncio.sleep(case.seconds)
        measured = window.close()
        lost = await crowd.fall_silent()
        if not subject.running:
            raise RuntimeError(f"{bot} has ended:\n{subject.log()}")
        rss = subject.resident()
    finally:
        await subject.stop()
        await server.stop()
        gc.unfreeze()
    troubles = list(crowd.tally.troubles)
    if ours and lost is not None:
        troubles += await _amiss(folder, before + crowd.tally.kept)
    for trouble in troubles[:5]:
        print(f"  ! {bot}: {trouble}")
    return Figures(
        **measured,
        rss=rss,
        start=ready - subject.begun,
        troubles=len(troubles),
        lost=lost,
    )


async def _ready(telegram: Telegram, subject: Subject) -> float:
    """When the bot first asked for updates, or said where it wants them."""
    until = time.monotonic() + _STARTS_WITHIN
    while not any(method in _READY for method, _ in telegram.calls.by_method):
        if time.monotonic() > until or not subject.running:
            raise RuntimeError(f"the bot does not start:\n{subject.log()}")
        await asyncio.sleep(0.002)
    calls = telegram.calls.after(0)
    return next(float(call["at"]) for call in calls if call["method"] in _READY)


async def _amiss(folder: Path, entries: int) -> list[str]:
    """What the database says otherwise than the people."""
    rows = await counted(folder)
    found = []
    if rows["entry"] != entries:
        found.append(f"{rows['entry']} entries in the journals, {entries} were said to be kept")
    if rows["dead_letter"]:
        found.append(f"{rows['dead_letter']} dead letters")
    return found


class _Window:
    """The time in which is measured, from its making to ``close``."""

    def __init__(self, telegram: Telegram, crowd: Crowd, subject: Subject) -> None:
        self._telegram, self._tally, self._subject = telegram, crowd.tally, subject
        self._calls: Counter[tuple[str, int]] = Counter(telegram.calls.by_method)
        self._bot, self._driver = subject.usage(), usage()
        self._turns = self._tally.turns
        self._since = time.perf_counter()
        self._tally.measuring = True

    def close(self) -> dict[str, float]:
        """The figures of the window."""
        self._tally.measuring = False
        seconds = time.perf_counter() - self._since
        bot, driver = _less(self._subject.usage(), self._bot), _less(usage(), self._driver)
        calls = self._telegram.calls.by_method - self._calls
        turns = self._tally.turns - self._turns
        each = max(1, turns)
        latencies = sorted(self._tally.seconds) or [float("nan")]
        good = Counter({method: n for (method, status), n in calls.items() if status == 200})
        replies = good["sendMessage"] + good["answerCallbackQuery"]
        edits = good["editMessageText"] + good["editMessageReplyMarkup"]
        return {
            "turns": turns / seconds,
            "p50": 1000 * latencies[len(latencies) // 2],
            "p99": 1000 * latencies[int(len(latencies) * 0.99)],
            "cpu": 1000 * bot.cpu / each,
            "bot_busy": bot.cpu / seconds,
            "bot_held": bot.delayed / seconds,
            "driver_cpu": 1000 * driver.cpu / each,
            "driver_busy": driver.cpu / seconds,
            "driver_held": driver.delayed / seconds,
            "sends": good["sendMessage"] / each,
            "toasts": good["answerCallbackQuery"] / each,
            "edits": edits / each,
            "others": (sum(good.values()) - replies - edits - good["getUpdates"]) / each,
            "polls": good["getUpdates"] / each,
            "refused": sum(calls.values()) - sum(good.values()),
        }


def _less(now: Usage, then: Usage) -> Usage:
    return Usage(now.cpu - then.cpu, now.delayed - then.delayed)
