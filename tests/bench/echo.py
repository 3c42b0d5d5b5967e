"""The first reference: answers every update through our own request layer, and remembers nothing.

What it asks follows from the update alone: the question behind the one whose button was tapped.
``--bare`` leaves out what makes an answer complete: the answer to the callback query, and the edits
that show the choice and take the buttons away.
"""

from __future__ import annotations

import asyncio
import os
import sys
from typing import Any

import orjson
import uvloop
from telegram.error import TelegramError

from bot.engine.effects import Button, Keyboard
from bot.rendering.calls import rows
from bot.telegram.api import BotApi
from bot.telegram.request import TelegramRequest
from tests.bench.person import STEPS, TYPED
from tests.bench.questions import CLOSING, KEPT, LET_GO, feelings, questions

Body = dict[str, Any]

CONNECTIONS = 1024
"""More than there ever are calls under way: a poll must not wait for a connection."""


class Echo:
    """Sends what it can without knowing whom it talks to."""

    def __init__(self, api: BotApi, *, bare: bool) -> None:
        self._api = api
        self._bare = bare
        self._questions = {
            (question.step, family): self._body(question, family)
            for family in feelings()["families"]
            for question in questions()
        }
        self._tasks: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        """Polls, and answers each update in a task of its own, until it is ended."""
        await self._api.call("getMe")
        offset = 0
        while True:
            asked = orjson.dumps({"offset": offset, "timeout": 30, "limit": 100})
            for update in await self._api.call("getUpdates", asked, read_timeout=45):
                offset = update["update_id"] + 1
                if "message" in update:
                    self._start(self._hear(update["message"]))
                else:
                    self._start(self._feel(update["callback_query"]))

    @staticmethod
    def _body(question: Any, family: str) -> Body:
        given = {"ask_feeling": family}
        buttons = tuple(Button(key, label) for key, label in question.options(given))
        keyboard = Keyboard("000000", question.step, buttons, question.step == "ask_strength")
        markup = {"inline_keyboard": rows(keyboard)}
        return {"text": question.text(given), "reply_markup": markup}

    def _start(self, work: Any) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _hear(self, message: Body) -> None:
        chat = message["chat"]["id"]
        if message["text"] == "/reflect":
            await self._say(chat, self._questions["ask_feeling", "sad"])
            return
        if not self._bare:
            asked = {"chat_id": chat, "message_id": message["message_id"] - 1}
            self._start(self._call("editMessageReplyMarkup", asked))
        await self._say(chat, self._questions[_after(TYPED), "sad"])

    async def _feel(self, query: Body) -> None:
        message = query["message"]
        chat = message["chat"]["id"]
        _, step, key = query["data"].split(":")
        if not self._bare:
            self._start(self._call("answerCallbackQuery", {"callback_query_id": query["id"]}))
            self._start(self._call("editMessageText", _chosen(message, query["data"])))
        if step == STEPS[-1]:
            await self._say(chat, {"text": KEPT if key == "keep" else LET_GO})
            await self._say(chat, {"text": CLOSING})
        else:
            family = key if step == "ask_feeling" else "sad"
            await self._say(chat, self._questions[_after(step), family])

    async def _say(self, chat: int, body: Body) -> None:
        await self._call("sendMessage", {"chat_id": chat, **body})

    async def _call(self, method: str, params: Body) -> None:
        try:
            await self._api.call(method, orjson.dumps(params))
        except TelegramError as error:
            sys.stderr.write(f"{method}: {type(error).__name__}\n")


def _after(step: str) -> str:
    return STEPS[STEPS.index(step) + 1]


def _chosen(message: Body, data: str) -> Body:
    label = next(
        button["text"]
        for row in message["reply_markup"]["inline_keyboard"]
        for button in row
        if button["callback_data"] == data
    )
    return {
        "chat_id": message["chat"]["id"],
        "message_id": message["message_id"],
        "text": f"{message['text']}\n\n→ {label}",
        "entities": [{"type": "bold", "offset": len(message["text"]) + 4, "length": len(label)}],
    }


async def main() -> None:
    """Runs on BOT_TOKEN at BOT_API_URL."""
    request = TelegramRequest(pool_size=CONNECTIONS)
    await request.initialize()
    api = BotApi(os.environ["BOT_TOKEN"], os.environ["BOT_API_URL"], request=request)
    await Echo(api, bare="--bare" in sys.argv).run()


if __name__ == "__main__":
    uvloop.run(main())
