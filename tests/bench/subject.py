"""A bot under test: a process of its own on a core of its own, and what it costs (Linux)."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sys
import time
from pathlib import Path

from bot.settings import ROOT, Settings

BOT_CORE, DRIVER_CORE = 0, 1
_TICKS = os.sysconf("SC_CLK_TCK")


class Subject:
    """A running bot. ``command`` is what ``python`` is given; it runs in ``folder``, so that it
    reads no ``.env``, and without any of our settings but ``env``."""

    def __init__(self, command: list[str], folder: Path, env: dict[str, str]) -> None:
        self._command = command
        self._folder = folder
        ours = {name.upper() for name in Settings.model_fields}
        kept = {name: value for name, value in os.environ.items() if name.upper() not in ours}
        path = os.pathsep.join(part for part in (str(ROOT), kept.get("PYTHONPATH")) if part)
        self._env = {**kept, "PYTHONPATH": path, **env}
        self._process: asyncio.subprocess.Process | None = None
        self.begun = 0.0

    @property
    def pid(self) -> int:
        assert self._process is not None, "not started"
        return self._process.pid

    async def start(self) -> None:
        """Starts it, bound to the bot's core; ``begun`` is when (``time.time``)."""
        with (self._folder / "bot.log").open("ab") as log:
            self.begun = time.time()
            self._process = await asyncio.create_subprocess_exec(
                sys.executable, *self._command,
                cwd=self._folder, env=self._env, stdout=log, stderr=log,
            )  # fmt: skip
        os.sched_setaffinity(self.pid, {BOT_CORE})

    @property
    def running(self) -> bool:
        return self._process is not None and self._process.returncode is None

    async def stop(self, patience: float) -> None:
        """Asks it to end, and after ``patience`` seconds makes it end."""
        if self._process is None or not self.running:
            return
        self._process.send_signal(signal.SIGTERM)
        try:
            await asyncio.wait_for(self._process.wait(), patience)
        except TimeoutError:
            self._process.kill()
            await self._process.wait()

    def cpu(self) -> float:
        """Seconds of CPU it has used."""
        return cpu(self.pid)

    def resident(self) -> float:
        """Memory in MB."""
        for line in Path(f"/proc/{self.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
        return 0.0

    def log(self) -> str:
        """The end of what it wrote."""
        return (self._folder / "bot.log").read_text(errors="replace")[-2000:]


def cpu(pid: int | str = "self") -> float:
    """Seconds of CPU a process has used, in user and system mode, all its threads."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICKS


def core_busy(core: int) -> float:
    """Seconds for which a core has been busy, whoever used it."""
    lines = Path("/proc/stat").read_text().splitlines()
    fields = next(line for line in lines if line.startswith(f"cpu{core} ")).split()[1:9]
    user, nice, system, _idle, _waiting, irq, soft, stolen = (int(field) for field in fields)
    return (user + nice + system + irq + soft + stolen) / _TICKS


def yardstick() -> float:
    """Milliseconds that a fixed piece of Python takes on the bot's core, at best: how fast the
    machine is just now. Neighbours on a shared one slow a core down that they do not even use."""
    mine = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {BOT_CORE})
    try:
        return min(_measure() for _ in range(9)) * 1000
    finally:
        os.sched_setaffinity(0, mine)


def _measure() -> float:
    begun = time.thread_time()
    words: dict[str, list[str]] = {}
    for number in range(20_000):
        words.setdefault(str(number % 977), []).append(f"{number}-{number * 7}")
    sum(len(" ".join(each)) for each in words.values())
    return time.thread_time() - begun


def free_port() -> int:
    """A port of this machine that nobody listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def file_system(folder: Path) -> str:
    """The kind of file system a folder is on, e.g. ``ext4``; ``tmpfs`` makes fsync free."""
    folder = folder.resolve()
    best = ("", "unknown")
    for line in Path("/proc/self/mountinfo").read_text().splitlines():
        before, _, after = line.partition(" - ")
        point = before.split()[4]
        if folder.is_relative_to(point) and len(point) >= len(best[0]):
            best = (point, after.split()[0])
    return best[1]
