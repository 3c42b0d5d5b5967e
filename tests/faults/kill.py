"""Kills the bot at random moments while people talk to it, and counts what became of their words.

``python -m tests.faults.kill --kills 200 [--seed N] [--talkers 12] [--reminded 6]``
"""

from __future__ import annotations

import argparse
import asyncio
import signal
import sys
import tempfile
import time
from pathlib import Path
from random import Random

from tests.faults.nursery import Nursery
from tests.faults.verdict import Verdict, judge
from tests.faults.world import World

STARTING = 0.25
"""The share of kills that come while the bot is still starting."""
START_TAKES = 0.3
LIVES_AT_MOST = 1.0
"""Seconds, counted from when it has signed in. Long enough for timers, which tick twice in it."""


async def kill_again_and_again(world: World, kills: int, **settings: str) -> Verdict:
    """Starts the bot and kills it so many times, then once more to let everybody have their answer.
    People must have settled in. ``settings`` are the bot's, besides the usual ones."""
    random = world.random
    for _ in range(kills):
        world.start(POLL_AT_MOST=random.choice(("100", "3")), **settings)
        if random.random() < STARTING:
            await asyncio.sleep(random.uniform(0, START_TAKES))
        else:
            await world.signed_in()
            await asyncio.sleep(random.uniform(0, LIVES_AT_MOST))
        code = await world.end(signal.SIGKILL)
        if code != -signal.SIGKILL:
            raise AssertionError(f"the bot ended by itself with {code}\n{world.tail()}")
    world.start(**settings)
    await world.answers(more=3)
    await world.calm_down()
    code = await world.end(signal.SIGTERM)
    if code:
        raise AssertionError(f"the bot ended with {code}\n{world.tail()}")
    return await judge(world)


async def _main(kills: int, seed: int, talkers: int, reminded: int) -> int:
    print(f"{kills} kills, {talkers} talkers, {reminded} who ask for reminders, seed {seed}")
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as folder, Nursery() as nursery:
        async with World(Path(folder), nursery, Random(seed)) as world:
            world.settle_in(talkers, reminded)
            verdict = await kill_again_and_again(world, kills)
            strange = [line for person in world.people for line in person.strange]
    print(verdict)
    print(f"{'seconds':<22}{time.monotonic() - begun:>8.0f}")
    for line in strange[:20]:
        print("strange:", line)
    broken = verdict.must_be_zero()
    print("FAILED: " + ", ".join(broken) if broken else "No answer lost, doubled or out of order.")
    return 1 if broken else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=time.time_ns() % 1_000_000)
    parser.add_argument("--talkers", type=int, default=12)
    parser.add_argument("--reminded", type=int, default=6)
    given = parser.parse_args()
    sys.exit(asyncio.run(_main(given.kills, given.seed, given.talkers, given.reminded)))
