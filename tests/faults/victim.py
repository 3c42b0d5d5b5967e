"""The bot, but mortal: ``CRASH_AT="name of a point:n" python -m tests.faults.victim``.

POLL_AT_MOST makes its polls small, so that they come back full with a few people about. Without
either it is ``python -m bot``, except that SIGUSR1 fills the disk for it, and SIGUSR2 makes room.
"""

from __future__ import annotations

import os
import resource
import signal

LITTLE_ROOM = 64 * 1024
"""Bytes: less than any database has, so that nothing can be added to one."""


def _allow_files(size: int) -> None:
    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, most))


def main() -> None:
    """Runs the command ``rekindle``, which dies by SIGKILL where CRASH_AT says."""
    signal.signal(signal.SIGUSR1, lambda *_: _allow_files(LITTLE_ROOM))
    signal.signal(signal.SIGUSR2, lambda *_: _allow_files(resource.RLIM_INFINITY))
    if at_most := os.environ.get("POLL_AT_MOST"):
        from bot.telegram import polling

        polling.LARGEST_POLL = int(at_most)
    point, _, passes = os.environ.get("CRASH_AT", "").rpartition(":")
    if point:
        from tests.faults.points import arm

        arm(point, int(passes))
    from bot.cli import main as rekindle

    rekindle()


if __name__ == "__main__":
    main()
