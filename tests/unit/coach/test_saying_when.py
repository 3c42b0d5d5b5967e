"""A moment that was said or tapped."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.coach.saying_when import READ
from bot.engine.book import ActCall, Done
from bot.engine.env import Env

ENV = Env(datetime(2026, 3, 2, 9, 0, tzinfo=UTC), 1, ZoneInfo("Europe/Berlin"))


@pytest.mark.parametrize(
    ("said", "moment"),
    [
        ("tomorrow at 19:00", datetime(2026, 3, 3, 18, 0, tzinfo=UTC)),
        ("in three days at 19:00", datetime(2026, 3, 5, 18, 0, tzinfo=UTC)),
        ("yesterday at 19:00", None),
        ("when the bus is late", None),
        ("", None),
    ],
)
def test_a_moment_to_come_is_read_on_the_clock_of_the_user(
    said: str, moment: datetime | None
) -> None:
    done = READ.run(ActCall({"said": said}, ENV, {}, {}, {}))
    assert isinstance(done, Done)
    assert done.value == moment
