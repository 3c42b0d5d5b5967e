import signal
import socket

from tests.faults.kill import kill_again_and_again
from tests.faults.verdict import judge
from tests.faults.world import World


async def test_twenty_kills_at_random_moments_lose_double_and_disorder_nothing(world: World):
    world.settle_in(talkers=8, reminded=4)
    verdict = await kill_again_and_again(world, kills=20)
    print(verdict)
    assert verdict.must_be_zero() == {}, [person.strange for person in world.people]
    assert verdict.answers >= 20
    assert verdict.reminders >= 4


async def test_kills_while_telegram_calls_the_webhook_lose_double_and_disorder_nothing(
    world: World,
):
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    world.server.webhooks.delay_factor = 0.05
    world.settle_in(talkers=6)
    webhook = {"WEBHOOK_URL": f"http://127.0.0.1:{port}/", "WEBHOOK_PORT": str(port)}
    verdict = await kill_again_and_again(world, kills=5, **webhook)
    assert verdict.must_be_zero() == {}, [person.strange for person in world.people]
    assert not world.telegram.calls.by_method["getUpdates", 200]


async def test_stopping_politely_doubles_not_even_a_message(world: World):
    world.settle_in(talkers=8, reminded=2)
    for _ in range(2):
        world.start()
        await world.answers(more=2)
        assert await world.end(signal.SIGTERM) == 0, world.tail()
    world.start()
    await world.answers(more=1)
    await world.calm_down()
    assert await world.end(signal.SIGTERM) == 0, world.tail()
    verdict = await judge(world)
    assert verdict.must_be_zero() == {}, [person.strange for person in world.people]
    assert (verdict.messages_doubled, verdict.reminders_lost) == (0, 0)
