import asyncio
import signal

import pytest

from tests.faults.points import POINTS
from tests.faults.verdict import Verdict, judge
from tests.faults.world import World

ASKED = [
    ("before the transaction", 9),
    ("after admit", 7),
    ("before commit", 8),
    ("in mid-commit", 6),
    ("after commit, before acknowledge", 10),
    ("after acknowledge, before send", 12),
    ("before send", 14),
    ("between send and mark", 13),
    ("in mid-mark", 5),
]
FULL_POLLS = [
    ("full poll put away, not acknowledged", 2),
    ("full poll acknowledged, not worked on", 2),
]
UNASKED = [
    # With how many reminders may be lost of the four that are about.
    ("timer committed, nothing begun", 1, 0),
    ("before an unasked message is begun", 2, 1),
    ("unasked message begun, not sent", 2, 4),
    ("unasked message sent, not marked", 2, 3),
]


def test_every_point_is_tried():
    tried = {point for point, *_ in [*ASKED, *FULL_POLLS, *UNASKED]} | {"after claim"}
    assert tried == set(POINTS)


async def _crash(world: World, point: str, passes: int, **settings: str) -> None:
    world.start(f"{point}:{passes}", **settings)
    async with asyncio.timeout(30):
        assert await world.ended() == -signal.SIGKILL, world.tail()


async def _live_on_and_judge(world: World) -> Verdict:
    world.start()
    await world.answers(more=3)
    await world.calm_down()
    assert await world.end(signal.SIGTERM) == 0
    verdict = await judge(world)
    print(verdict)
    assert verdict.must_be_zero() == {}, [person.strange for person in world.people]
    return verdict


@pytest.mark.parametrize(("point", "passes"), ASKED)
async def test_answers_and_conversations_survive_a_crash(world: World, point: str, passes: int):
    world.settle_in(talkers=5)
    await _crash(world, point, passes)
    await _live_on_and_judge(world)


async def test_they_survive_a_crash_at_the_start_after_a_crash(world: World):
    world.settle_in(talkers=5)
    await _crash(world, "before send", 14)
    await _crash(world, "after claim", 1)
    await _crash(world, "before send", 1)
    await _live_on_and_judge(world)


@pytest.mark.parametrize(("point", "passes"), FULL_POLLS)
async def test_updates_that_were_put_away_survive_two_crashes(
    world: World, point: str, passes: int
):
    world.settle_in(talkers=9)
    await _crash(world, point, passes, POLL_AT_MOST="3")
    await _crash(world, "before commit", 1, POLL_AT_MOST="3")
    await _live_on_and_judge(world)


@pytest.mark.parametrize(("point", "passes", "lost"), UNASKED)
async def test_a_reminder_never_comes_twice(world: World, point: str, passes: int, lost: int):
    world.settle_in(talkers=2, reminded=4)
    await _crash(world, point, passes)
    verdict = await _live_on_and_judge(world)
    assert verdict.reminders_lost <= lost
