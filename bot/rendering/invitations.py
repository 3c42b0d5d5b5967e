"""The calendar file of a plan."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from bot.coach.calendar.invitation import Wording, invitation
from bot.coach.calendar.plan import plan_from_json
from bot.engine.values import Value


def draw_invitation(params: Mapping[str, Value]) -> bytes:
    """The file for a ``plan`` (as JSON), with its ``title``, ``notes`` and ``alarm``; ``now`` is
    when it was asked for."""
    plan, now = params["plan"], params["now"]
    assert isinstance(plan, Mapping)
    assert isinstance(now, datetime)
    words = Wording(str(params["title"]), str(params["notes"]), str(params["alarm"]))
    return invitation(plan_from_json(plan), words, now)
