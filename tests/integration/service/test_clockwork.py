"""The one interval job of the process, on the clock of the machine."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from bot.scheduling import clockwork
from bot.scheduling.clockwork import Clockwork


async def test_it_goes_on_when_the_clock_of_the_machine_was_set_back(
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setattr(clockwork, "LOOK_EVERY", 0.05)
    ran = asyncio.Event()

    async def job() -> None:
        ran.set()

    async with Clockwork(job, 0.02) as clock:
        await asyncio.wait_for(ran.wait(), 5)
        # What the scheduler sees of a clock that is an hour behind.
        planned = clock._planned
        planned.modify(next_run_time=planned.next_run_time + timedelta(hours=1))
        await asyncio.sleep(0.01)
        ran.clear()
        await asyncio.wait_for(ran.wait(), 5)
