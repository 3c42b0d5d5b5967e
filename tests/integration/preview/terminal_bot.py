"""A bot of a few lines at the loopback Bot API, for the tests of the terminal client."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import aiohttp

from bot.preview.server import LoopbackServer
from bot.preview.telegram import Telegram

Update = dict[str, Any]


class FakeBot:
    """Polls, and hands each update to `answer` before it confirms it."""

    def __init__(self, session: aiohttp.ClientSession, server: LoopbackServer) -> None:
        self.server = server
        self.heard: list[Update] = []
        self._session = session

    async def call(self, method: str, **params: Any) -> Any:
        address = f"{self.server.url}/bot{self.server.telegram.token}/{method}"
        files = {name: value for name, value in params.items() if isinstance(value, bytes)}
        if files:
            form = aiohttp.FormData()
            for name, value in params.items():
                file_name = "heart.png" if name == "photo" else "month.pdf"
                extra = {"filename": file_name} if name in files else {}
                form.add_field(name, value if name in files else str(value), **extra)
            sent = self._session.post(address, data=form)
        else:
            sent = self._session.post(address, json=params)
        async with sent as response:
            answer = await response.json()
        assert answer["ok"], answer
        return answer["result"]

    async def say(self, update: Update, text: str, *rows: str, **params: Any) -> Any:
        """Sends a text to where `update` came from. A row `yes|no` holds two buttons whose data
        is their label."""
        if rows:
            keyboard = [
                [{"text": label, "callback_data": label} for label in row.split("|")]
                for row in rows
            ]
            params["reply_markup"] = {"inline_keyboard": keyboard}
        return await self.call("sendMessage", chat_id=chat_of(update), text=text, **params)

    async def choose(self, update: Update, toast: str = "") -> str:
        """Answers a tap and writes the choice under the question; what was tapped."""
        query = update["callback_query"]
        message, label = query["message"], query["data"]
        await self.call("answerCallbackQuery", callback_query_id=query["id"], text=toast)
        await self.call(
            "editMessageText",
            chat_id=message["chat"]["id"],
            message_id=message["message_id"],
            text=f"{message['text']}\n\n→ {label}",
        )
        return str(label)

    async def poll(self, answer: Answer) -> None:
        offset = 0
        while True:
            for update in await self.call("getUpdates", offset=offset, timeout=20):
                self.heard.append(update)
                await answer(self, update)
                offset = update["update_id"] + 1


Answer = Callable[[FakeBot, Update], Awaitable[None]]


@asynccontextmanager
async def loopback_with(
    answer: Answer | None, telegram: Telegram | None = None
) -> AsyncIterator[FakeBot]:
    """A loopback Telegram with a bot that answers so; with None, with one that never polls."""
    server = LoopbackServer(telegram or Telegram())
    await server.start()
    try:
        async with aiohttp.ClientSession() as session:
            bot = FakeBot(session, server)
            polling = asyncio.create_task(bot.poll(answer)) if answer else None
            try:
                yield bot
            finally:
                if polling is not None:
                    polling.cancel()
                    await asyncio.gather(polling, return_exceptions=True)
    finally:
        await server.stop()


async def until(true: Callable[[], object]) -> None:
    """Waits until something has become true."""
    async with asyncio.timeout(20):
        while not true():  # noqa: ASYNC110 -- a screen tells nobody that it has changed
            await asyncio.sleep(0.01)


def chat_of(update: Update) -> int:
    """The chat an update came from."""
    for kind in ("message", "edited_message", "my_chat_member"):
        if kind in update:
            return int(update[kind]["chat"]["id"])
    return int(update["callback_query"]["message"]["chat"]["id"])


def text_of(update: Update) -> str:
    """What was said; empty when it was not said in words."""
    return str(update.get("message", {}).get("text", ""))
