"""Starts bots quickly: a process that has loaded the program once, and forks for each of them.

``python -m tests.faults.nursery`` reads an order a line (JSON) from its standard input and answers
with the child's pid, and later with how it ended. Each child is a process like any other; loading
the program takes two seconds of CPU, and the tests start it some fifty times.
"""

from __future__ import annotations

import gc
import json
import os
import select
import signal
import subprocess
import sys
import threading
from collections.abc import Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from bot.settings import Settings

ROOT = Path(__file__).resolve().parents[2]


@dataclass
class Child:
    """A process that was started. ``code`` gives its exit code; -9 when SIGKILL ended it."""

    pid: int
    log: Path
    errors: Path
    code: Future[int]

    def send(self, number: signal.Signals) -> None:
        if not self.code.done():
            os.kill(self.pid, number)

    @property
    def output(self) -> str:
        """What it wrote: to standard output, and to standard error."""
        return "".join(
            path.read_text(encoding="utf-8") for path in dict.fromkeys((self.log, self.errors))
        )


class Nursery:
    """The tests' end of it. Use it as a context; leaving kills the children that still live."""

    def __enter__(self) -> Nursery:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.nursery"],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._count = 0
        self._pids: dict[int, Future[int]] = {}
        self._codes: dict[int, Future[int]] = {}
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait()
        self._reader.join()
        assert self._process.stdout is not None
        self._process.stdout.close()

    def start(
        self, log: Path, settings: Mapping[str, str], *arguments: str, errors: Path | None = None
    ) -> Child:
        """Starts the victim with these settings and command line, in the folder of ``log``, which
        takes its output, and that to standard error unless ``errors`` does."""
        self._count += 1
        number = self._count
        pid = self._pids[number] = Future()
        code = self._codes[number] = Future()
        errors = errors or log
        log.touch()
        errors.touch()
        order = {"id": number, "env": dict(settings), "argv": arguments}
        order |= {"log": str(log), "errors": str(errors)}
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        return Child(pid.result(timeout=60), log, errors, code)

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            news = json.loads(line)
            if "pid" in news:
                self._pids[news["id"]].set_result(news["pid"])
            else:
                self._codes[news["id"]].set_result(news["code"])


def _serve() -> dict[str, Any] | None:
    """Works until its standard input ends. Returns an order in the child that is to carry it out,
    and None when all is over."""
    living: dict[int, int] = {}
    pending = b""
    while True:
        ready, _, _ = select.select([0], [], [], 0.01 if living else None)
        if ready:
            data = os.read(0, 65536)
            if not data:
                break
            pending += data
        while b"\n" in pending:
            line, _, pending = pending.partition(b"\n")
            order: dict[str, Any] = json.loads(line)
            pid = os.fork()
            if pid == 0:
                return order
            living[pid] = order["id"]
            _tell(id=order["id"], pid=pid)
        for pid in list(living):
            ended, status = os.waitpid(pid, os.WNOHANG)
            if ended:
                _tell(id=living.pop(pid), code=os.waitstatus_to_exitcode(status))
    for pid in living:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
    return None


def _tell(**news: int) -> None:
    os.write(1, (json.dumps(news) + "\n").encode())


def _become(order: dict[str, Any]) -> None:
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    for stream, name in ((1, "log"), (2, "errors")):
        os.dup2(os.open(order[name], os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600), stream)
    # Neither the settings of whoever runs the tests nor their .env count.
    os.chdir(Path(order["log"]).parent)
    for name in Settings.model_fields:
        os.environ.pop(name.upper(), None)
    os.environ.update(order["env"])
    sys.argv = ["rekindle", *order["argv"]]


def _load() -> None:
    """Everything a bot imports, now or when it first needs it."""
    for module in (
        "alembic.command", "uvloop", "bot.cli", "bot.modes", "bot.storage.schema",
        "bot.storage.sqlite", "tests.faults.points", "tests.faults.victim",
    ):  # fmt: skip
        import_module(module)
    gc.freeze()  # else each child's collector would copy all of it


if __name__ == "__main__":
    _load()
    found = _serve()
    if found is not None:
        _become(found)
        from tests.faults.victim import main

        main()
