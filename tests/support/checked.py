"""What ``rekindle check`` finds in the content as it is shipped."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

from bot.authoring.check import Checked, check
from bot.coach.acts import ACTS
from bot.coach.hooks import HOOKS
from bot.coach.moments import read_moment

ROOT = Path(__file__).resolve().parents[2]


@cache
def shipped_check() -> Checked:
    """All of it, as of today: helplines grow old."""
    return check(ROOT / "dialogs", ROOT / "content", ACTS, read_moment, HOOKS, today=date.today())
