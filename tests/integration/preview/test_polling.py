"""Long polling as a bot sees it."""

from __future__ import annotations

import asyncio

import aiohttp
import pytest
from support.loopback_http import TOKEN, LoopbackClient, connection, until

from bot.preview.server import LoopbackServer
from bot.preview.telegram import Telegram

BOTH_LOOPS = True
OTHER = (
    "Conflict: terminated by other getUpdates request; "
    "make sure that only one bot instance is running"
)


async def texts(client: LoopbackClient, **params: object) -> list[str]:
    return [update["message"]["text"] for update in await client.ok("getUpdates", **params)]


async def test_updates_come_again_until_the_offset_passes_them(
    client: LoopbackClient, telegram: Telegram
) -> None:
    for text in ("a", "b", "c"):
        telegram.say(7, text)
    first = await client.ok("getUpdates", limit=2)
    assert [update["message"]["text"] for update in first] == ["a", "b"]
    assert await texts(client) == ["a", "b", "c"]
    assert await texts(client, offset=first[-1]["update_id"] + 1) == ["c"]
    assert await texts(client) == ["c"]
    assert await texts(client, offset=-1) == ["c"]
    telegram.say(7, "d")
    assert await texts(client, offset=-1) == ["d"]
    assert await texts(client) == ["d"]


async def test_limits_out_of_range_mean_a_hundred(
    client: LoopbackClient, telegram: Telegram
) -> None:
    for number in range(120):
        telegram.say(7, str(number))
    for limit in (0, -5, 1000):
        assert len(await texts(client, limit=limit)) == 100


async def test_a_waiting_poll_is_answered_when_something_comes(
    client: LoopbackClient, telegram: Telegram
) -> None:
    poll = asyncio.create_task(texts(client, timeout=30))
    await until(lambda: telegram.updates.waiting)
    telegram.say(7, "a")
    assert await poll == ["a"]


async def test_a_second_poller_ends_the_first(client: LoopbackClient, telegram: Telegram) -> None:
    first = asyncio.create_task(client.refusal("getUpdates", timeout=30))
    await until(lambda: telegram.updates.waiting)
    second = asyncio.create_task(texts(client, timeout=30))
    assert await first == (409, OTHER)
    telegram.say(7, "a")
    assert await second == ["a"]


async def test_polling_conflicts_with_a_webhook(client: LoopbackClient, telegram: Telegram) -> None:
    waiting = asyncio.create_task(client.refusal("getUpdates", timeout=30))
    await until(lambda: telegram.updates.waiting)
    await client.ok("setWebhook", url="http://127.0.0.1:9/")
    assert await waiting == (409, "Conflict: terminated by setWebhook request")
    assert await client.refusal("getUpdates") == (
        409,
        "Conflict: can't use getUpdates method while webhook is active; "
        "use deleteWebhook to delete the webhook first",
    )
    await client.ok("deleteWebhook")
    assert await client.ok("getUpdates") == []


async def test_allowed_updates_are_remembered(client: LoopbackClient, telegram: Telegram) -> None:
    await client.ok("getUpdates", allowed_updates='["callback_query"]')
    telegram.say(7, "unheard")
    assert await client.ok("getUpdates") == []
    await client.ok("getUpdates", allowed_updates=[])
    telegram.say(7, "heard")
    assert await texts(client) == ["heard"]


async def test_what_is_no_list_of_kinds_is_refused(client: LoopbackClient) -> None:
    for junk in ("message", [1], {"a": 1}):
        assert (await client.refusal("getUpdates", allowed_updates=junk))[0] == 400
    assert (await client.refusal("getUpdates", offset="soon"))[0] == 400


async def test_a_poller_that_dies_loses_nothing(
    server: LoopbackServer, client: LoopbackClient, telegram: Telegram
) -> None:
    async with connection(server.port) as (_, writer):
        poll = f"GET /bot{TOKEN}/getUpdates?timeout=30 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
        writer.write(poll.encode())
        await until(lambda: telegram.updates.waiting)
        writer.transport.abort()
        await until(lambda: not telegram.updates.waiting)
    telegram.say(7, "a")
    assert await texts(client) == ["a"]


async def test_stopping_the_server_ends_a_poll(client: LoopbackClient, telegram: Telegram) -> None:
    server = LoopbackServer(telegram)
    await server.start()
    url = f"{server.url}/bot{TOKEN}/getUpdates?timeout=30"
    poll = asyncio.create_task(client.session.get(url))
    await until(lambda: telegram.updates.waiting)
    await server.stop()
    with pytest.raises(aiohttp.ClientError):
        await poll
