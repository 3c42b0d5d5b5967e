"""Several bots on one PostgreSQL, of which one works: any of them may go at any moment. Collected
only where it is installed (see conftest.py)."""

import asyncio
import signal
from collections.abc import Iterator

import pytest

from bot.storage.postgres import glance
from tests.faults.nursery import Child
from tests.faults.verdict import judge
from tests.faults.world import World
from tests.support.postgres import Cluster, running

BOTS = 3


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    with running() as cluster:
        yield cluster


@pytest.fixture
def database(cluster: Cluster) -> Iterator[str]:
    """A database that is there for one test."""
    with cluster.database() as url:
        yield url


async def ended(bot: Child) -> int:
    return await asyncio.shield(asyncio.wrap_future(bot.code))


async def all_is_well(world: World, bots: list[Child]) -> None:
    """Everybody is answered, the bots end politely, and nothing was lost or doubled."""
    await world.answers(more=3)
    await world.calm_down()
    for _ in range(200):  # whoever has just taken over needs some seconds to notice, and to settle
        rows = await glance(world.database, "SELECT 1 FROM outbox", "SELECT 1 FROM due")
        if rows == [[], []]:
            break
        await asyncio.sleep(0.1)
    assert not any(bot.code.done() for bot in bots), world.tail()
    for bot in bots:
        bot.send(signal.SIGTERM)
        assert await ended(bot) == 0, world.tail()
    verdict = await judge(world)
    print(verdict)
    assert verdict.must_be_zero() == {}, [person.strange for person in world.people]


async def test_whichever_is_killed_another_one_goes_on(world: World, database: str) -> None:
    world.database = database
    world.settle_in(talkers=6, reminded=3)
    bots = [world.start() for _ in range(BOTS)]
    for _ in range(12):
        await asyncio.sleep(world.random.uniform(0.1, 0.8))
        victim = bots.pop(world.random.randrange(BOTS))
        victim.send(signal.SIGKILL)
        assert await ended(victim) == -signal.SIGKILL, world.tail()
        bots.append(world.start())
    await all_is_well(world, bots)


async def test_connections_that_break_move_the_lead_and_lose_nothing(
    world: World, database: str, cluster: Cluster
) -> None:
    world.database = database
    world.settle_in(talkers=6, reminded=3)
    bots = [world.start() for _ in range(BOTS)]
    await world.answers(more=1)
    # One that has not come so far yet is told to end when the database does not answer.
    await world.until(lambda: world.log.read_text().count("This one stands by") == BOTS - 1)
    for _ in range(6):
        await asyncio.sleep(world.random.uniform(0.1, 0.8))
        await asyncio.to_thread(
            cluster.sql,
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE datname <> 'postgres' AND random() < 0.7",
        )
    await all_is_well(world, bots)
