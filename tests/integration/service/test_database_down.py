import asyncio
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.storage.store import SqlStore
from tests.integration.service.running import Running

DOWN = "nothing is acknowledged"


def _troubles(logs: list) -> set[str]:
    """What the operator is told, loudly, that the trouble means."""
    errors = [entry for entry in logs if entry["log_level"] == "error"]
    return {entry["means"] for entry in errors if entry["event"] == "database down"}


def _move(path: Path, to: Path) -> None:
    path.rename(to)


async def test_nothing_is_acknowledged_while_the_database_is_locked_and_all_is_when_it_is_back(
    bot: Running,
):
    bot.say(1, "/count", "a")
    await bot.reads(1, "Q1", "Q2")
    with capture_logs() as logs:
        async with bot.locked_database():
            bot.say(1, "b", "c")
            bot.say(2, "/count")
            await bot.until(lambda: DOWN in _troubles(logs))
            assert len(bot.telegram.updates) >= 2
            assert bot.texts(1) == ["Q1", "Q2"]
        await bot.reads(1, "Q1", "Q2", "Q3", "Q4")
        await bot.reads(2, "Q1")
    await bot.until(lambda: not len(bot.telegram.updates))


async def test_a_database_that_goes_away_and_comes_back_is_waited_for(
    bot: Running, database: Path, tmp_path: Path
):
    bot.say(1, "/count", "a")
    await bot.reads(1, "Q1", "Q2")
    with capture_logs() as logs:
        _move(database, tmp_path / "elsewhere.db")
        bot.say(1, "b")
        await bot.until(lambda: DOWN in _troubles(logs))
        _move(tmp_path / "elsewhere.db", database)
        await bot.reads(1, "Q1", "Q2", "Q3")


async def test_what_was_sent_while_the_database_is_down_is_not_sent_again(
    bot: Running, store: SqlStore
):
    bot.telegram.faults.latency = 0.3
    bot.say(1, "/long")
    await bot.until(lambda: bot.calls("sendMessage"))
    with capture_logs() as logs:
        async with bot.locked_database():
            await bot.until(lambda: "5" in bot.texts(1))
            await bot.until(lambda: any("not written off" in means for means in _troubles(logs)))
    bot.telegram.faults.latency = 0
    bot.say(2, "/long")
    await bot.until(lambda: "5" in bot.texts(2))
    assert bot.texts(1) == ["1", "2", "3", "4", "5"]
    counts = {}

    async def written_off() -> None:
        while counts.get("outbox") != 0:
            await asyncio.sleep(0.05)
            counts.update(await store.counts())

    await asyncio.wait_for(written_off(), 20)


async def test_timers_wait_for_the_database_and_fire_once(bot: Running):
    bot.say(1, "/later")
    await bot.until(lambda: not len(bot.telegram.updates) and bot.telegram.updates.waiting)
    with capture_logs() as logs:
        async with bot.locked_database():
            await bot.until(lambda: bool(_troubles(logs)) or "Reminder." in bot.texts(1))
    await bot.until(lambda: "Reminder." in bot.texts(1))
    bot.say(1, "/long")
    await bot.until(lambda: "5" in bot.texts(1))
    assert bot.texts(1).count("Reminder.") == 1


@pytest.mark.parametrize("unreachable", ["locked", "gone"])
async def test_stopping_works_while_the_database_is_down(
    bot: Running, database: Path, unreachable: str
):
    bot.say(1, "/count")
    await bot.reads(1, "Q1")
    assert bot.task is not None
    with capture_logs() as logs:
        async with bot.locked_database():
            if unreachable == "gone":
                _move(database, database.with_name("elsewhere.db"))
            bot.say(1, "a")
            await bot.until(lambda: DOWN in _troubles(logs))
            bot.task.cancel()
            await asyncio.wait_for(asyncio.gather(bot.task, return_exceptions=True), 20)
    assert bot.texts(1) == ["Q1"]
    assert len(bot.telegram.updates) == 1
