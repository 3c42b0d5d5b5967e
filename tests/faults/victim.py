"""The bot, but mortal: ``CRASH_AT="name of a point:n" python -m tests.faults.victim``.

Without CRASH_AT it is ``python -m bot``.
"""

from __future__ import annotations

import os


def main() -> None:
    """Runs the command ``rekindle``, which dies by SIGKILL where CRASH_AT says."""
    point, _, passes = os.environ.get("CRASH_AT", "").rpartition(":")
    if point:
        from tests.faults.points import arm

        arm(point, int(passes))
    from bot.cli import main as rekindle

    rekindle()


if __name__ == "__main__":
    main()
