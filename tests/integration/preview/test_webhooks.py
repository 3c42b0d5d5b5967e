"""Webhooks as a bot sees them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest
from aiohttp import web
from support.loopback import inline
from support.loopback_http import LoopbackClient, until

from bot.preview.server import LoopbackServer
from bot.preview.telegram import Telegram

BOTH_LOOPS = True


class Bot:
    """A webhook that notes what it gets and answers what it is told."""

    def __init__(self) -> None:
        self.url = ""
        self.received: list[dict[str, Any]] = []
        self.secrets: list[str | None] = []
        self.answer: Callable[[dict[str, Any]], Awaitable[web.Response]] = self.accept
        self.changed = asyncio.Event()

    async def accept(self, update: dict[str, Any]) -> web.Response:
        return web.Response()

    async def handle(self, request: web.Request) -> web.Response:
        update = await request.json()
        self.received.append(update)
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        self.changed.set()
        return await self.answer(update)

    async def until(self, condition: Callable[[], bool]) -> None:
        while not condition():
            self.changed.clear()
            await self.changed.wait()

    def texts(self) -> list[str]:
        return [update["message"]["text"] for update in self.received if "message" in update]


@pytest.fixture
async def bot() -> AsyncIterator[Bot]:
    bot = Bot()
    app = web.Application()
    app.router.add_post("/hook", bot.handle)
    runner = web.AppRunner(app, shutdown_timeout=0)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    bot.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield bot
    await runner.cleanup()


@pytest.fixture(autouse=True)
def quick(server: LoopbackServer) -> None:
    server.webhooks.delay_factor = 0.005


async def emptied(telegram: Telegram) -> None:
    await until(lambda: not len(telegram.updates))


async def test_updates_that_waited_and_new_ones_are_delivered_with_the_secret(
    client: LoopbackClient, telegram: Telegram, bot: Bot
) -> None:
    telegram.say(7, "before")
    await client.ok("setWebhook", url=bot.url, secret_token="s3cret")
    telegram.say(7, "after")
    await bot.until(lambda: len(bot.received) == 2)
    await emptied(telegram)
    assert bot.texts() == ["before", "after"]
    assert bot.secrets == ["s3cret", "s3cret"]
    assert (await client.ok("getWebhookInfo"))["pending_update_count"] == 0


async def test_without_a_secret_there_is_no_header(
    client: LoopbackClient, telegram: Telegram, bot: Bot
) -> None:
    await client.ok("setWebhook", url=bot.url)
    telegram.say(7, "a")
    await bot.until(lambda: bool(bot.received))
    assert bot.secrets == [None]


async def test_a_refused_update_comes_again_and_holds_up_its_chat_only(
    client: LoopbackClient, telegram: Telegram, bot: Bot
) -> None:
    telegram.open_chat(chat_id=8)
    refusals = 3

    async def refuse(update: dict[str, Any]) -> web.Response:
        nonlocal refusals
        if update["message"]["text"] == "a" and refusals:
            refusals -= 1
            return web.Response(status=500)
        return web.Response(status=204)

    bot.answer = refuse
    await client.ok("setWebhook", url=bot.url)
    telegram.say(7, "a")
    telegram.say(7, "b")
    telegram.say(8, "c")
    await bot.until(lambda: len(bot.received) == 6)
    assert [text for text in bot.texts() if text != "c"] == ["a", "a", "a", "a", "b"]
    assert bot.texts().index("c") < 3
    info = await client.ok("getWebhookInfo")
    assert (
        info["last_error_message"] == "Wrong response from the webhook: 500 Internal Server Error"
    )
    assert info["last_error_date"] > 0


async def test_a_webhook_that_is_away_gets_its_updates_later(
    client: LoopbackClient, telegram: Telegram, bot: Bot
) -> None:
    gone = await asyncio.start_server(lambda _r, _w: None, "127.0.0.1", 0)
    port = gone.sockets[0].getsockname()[1]
    gone.close()
    await gone.wait_closed()
    await client.ok("setWebhook", url=f"http://127.0.0.1:{port}/")
    telegram.say(7, "a")
    await until(lambda: telegram.webhook and telegram.webhook.last_error_message)
    info = await client.ok("getWebhookInfo")
    assert info["last_error_message"] == "Connection refused"
    assert info["pending_update_count"] == 1
    await client.ok("setWebhook", url=bot.url)
    await bot.until(lambda: bot.texts() == ["a"])


async def test_chats_are_delivered_side_by_side_up_to_the_limit(
    client: LoopbackClient, telegram: Telegram, bot: Bot
) -> None:
    under_way, most, go_on = 0, 0, asyncio.Event()

    async def slow(update: dict[str, Any]) -> web.Response:
        nonlocal under_way, most
        under_way += 1
        most = max(most, under_way)
        await go_on.wait()
        under_way -= 1
        return web.Response()

    bot.answer = slow
    await client.ok("setWebhook", url=bot.url, max_connections=3)
    for chat_id in range(10, 20):
        telegram.open_chat(chat_id=chat_id)
        telegram.say(chat_id, "a")
    await bot.until(lambda: under_way == 3)
    go_on.set()
    await bot.until(lambda: len(bot.received) == 10)
    await emptied(telegram)
    assert most == 3


async def test_taps_do_not_wait_for_messages(
    client: LoopbackClient, telegram: Telegram, bot: Bot
) -> None:
    stuck = asyncio.Event()

    async def hold_messages(update: dict[str, Any]) -> web.Response:
        if "message" in update:
            await stuck.wait()
        return web.Response()

    bot.answer = hold_messages
    await client.ok("setWebhook", url=bot.url)
    asked = await client.ok("sendMessage", chat_id=7, text="?", reply_markup=inline(("yes",)))
    telegram.say(7, "a")
    telegram.tap(7, asked["message_id"], "yes")
    await bot.until(lambda: any("callback_query" in update for update in bot.received))
    stuck.set()


async def test_a_method_in_the_answer_is_executed(
    client: LoopbackClient, telegram: Telegram, bot: Bot
) -> None:
    async def reply(update: dict[str, Any]) -> web.Response:
        return web.json_response({"method": "sendMessage", "chat_id": 7, "text": "pong"})

    bot.answer = reply
    await client.ok("setWebhook", url=bot.url)
    telegram.say(7, "ping")
    await bot.until(lambda: bool(bot.received))
    await emptied(telegram)
    assert [message["text"] for message in telegram.history(7)] == ["ping", "pong"]


@pytest.mark.parametrize(
    "answer",
    [
        {"method": "sendRocket"},
        {"method": "getUpdates"},
        {"method": 5},
        {"method": "sendMessage"},
        [],
        5,
    ],
)
async def test_nonsense_in_the_answer_takes_the_update_and_does_nothing(
    client: LoopbackClient, telegram: Telegram, bot: Bot, answer: Any
) -> None:
    async def reply(update: dict[str, Any]) -> web.Response:
        return web.json_response(answer)

    bot.answer = reply
    await client.ok("setWebhook", url=bot.url)
    telegram.say(7, "ping")
    await emptied(telegram)
    assert len(telegram.history(7)) == 1


async def test_an_update_that_grew_too_old_is_not_delivered(
    client: LoopbackClient, telegram: Telegram, bot: Bot
) -> None:
    async def refuse(update: dict[str, Any]) -> web.Response:
        telegram.clock = telegram.updates._clock = lambda: 4e9
        return web.Response(status=500)

    bot.answer = refuse
    await client.ok("setWebhook", url=bot.url)
    telegram.say(7, "a")
    await emptied(telegram)
    assert bot.texts() == ["a"]


async def test_deleting_the_webhook_ends_deliveries(
    client: LoopbackClient, telegram: Telegram, bot: Bot
) -> None:
    await client.ok("setWebhook", url=bot.url)
    await client.ok("deleteWebhook")
    telegram.say(7, "a")
    assert [update["message"]["text"] for update in await client.ok("getUpdates")] == ["a"]
    assert bot.received == []
