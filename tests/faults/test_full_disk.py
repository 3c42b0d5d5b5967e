import signal

from tests.faults.verdict import judge
from tests.faults.world import World


async def test_a_full_disk_keeps_everybody_waiting_and_loses_nothing(world: World):
    world.settle_in(talkers=6, reminded=2)
    bot = world.start()
    await world.answers(more=2)
    given = {talker.chat: len(talker.given) for talker in world.talkers}
    bot.send(signal.SIGUSR1)
    await world.until(lambda: "database down" in world.tail())
    await world.until(lambda: all(talker.waits for talker in world.talkers))
    assert len(world.telegram.updates) >= len(world.talkers)
    bot.send(signal.SIGUSR2)
    await world.until(lambda: all(len(t.given) > given[t.chat] + 1 for t in world.talkers))
    await world.calm_down()
    assert await world.end(signal.SIGTERM) == 0, world.tail()
    verdict = await judge(world)
    assert verdict.must_be_zero() == {}, [person.strange for person in world.people]
