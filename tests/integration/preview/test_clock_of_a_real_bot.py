"""The bot itself, as ``rekindle`` starts it without a token, with its clock moved on."""

from __future__ import annotations

import asyncio
import os
import re
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import aiohttp
import pytest
from support.loopback_http import LoopbackClient

from bot.settings import Settings

ROOT = Path(__file__).parents[3]
LISBON = ZoneInfo("Europe/Lisbon")
ADA = 7


class Talk:
    """What Ada says, and what the bot does about it."""

    def __init__(self, client: LoopbackClient) -> None:
        self.client = client

    async def messages(self) -> list[dict[str, Any]]:
        _, history = await self.client.get(f"/user/{ADA}/history")
        return [message for message in history["messages"] if message["from"]["is_bot"]]

    async def last(self, words: str) -> dict[str, Any]:
        """The bot's last message, once it holds these words."""
        async with asyncio.timeout(60):
            while True:
                messages = await self.messages()
                if messages and words in messages[-1]["text"]:
                    return messages[-1]
                await asyncio.sleep(0.02)

    async def say(self, text: str) -> None:
        await self.client.post(f"/user/{ADA}/message", {"text": text})

    async def tap(self, label: str, message: dict[str, Any]) -> None:
        rows = message["reply_markup"]["inline_keyboard"]
        data = next(key["callback_data"] for row in rows for key in row if key["text"] == label)
        tap = {"message_id": message["message_id"], "data": data}
        assert (await self.client.post(f"/user/{ADA}/tap", tap))[0] == 200

    async def clock(self, **body: int) -> datetime:
        """Moves the clock, or looks at it; what it shows in Lisbon."""
        path = "/user/clock"
        status, answer = await (self.client.post(path, body) if body else self.client.get(path))
        assert status == 200, answer
        return local(answer["now"])


def local(instant: float) -> datetime:
    return datetime.fromtimestamp(instant, LISBON)


@asynccontextmanager
async def running(folder: Path) -> AsyncIterator[Talk]:
    """The bot in a process of its own, which is killed at the end."""
    env = {
        name: value
        for name, value in os.environ.items()
        if name.lower() not in Settings.model_fields
    }
    env |= {
        "DATA_DIR": str(folder / "data"),
        "PREVIEW_PORT": "0",
        "SEND_RATE": "0",
        "PYTHONPATH": str(ROOT),
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", cwd=folder, env=env,
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip
    assert process.stdout is not None
    try:
        url, said = None, ""
        while url is None:
            line = await asyncio.wait_for(process.stdout.readline(), 60)
            said += line.decode()
            assert line, said
            url = re.search(r"http://127\.0\.0\.1:\d+", said)
        async with aiohttp.ClientSession() as session:
            yield Talk(LoopbackClient(url[0], session))
    finally:
        process.kill()
        await process.wait()


@pytest.mark.timeout(300)  # two starts with everything that is shipped
async def test_a_check_in_comes_when_time_has_passed_and_a_restart_does_not_turn_it_back(
    tmp_path: Path,
) -> None:
    async with running(tmp_path) as ada:
        person = {"type": "private", "name": "Ada", "chat_id": ADA}
        await ada.client.post("/user/chats", person)
        await ada.say("/checkins every day at 8:30")
        await ada.last("Where are you most days")
        await ada.say("Lisbon")
        await ada.tap("Yes", await ada.last("Is that right?"))
        await ada.tap("Yes", await ada.last("If not, write what should be different"))
        await ada.last("Settled.")
        before = await ada.clock()

        now = await ada.clock(next=ADA)
        morning = now.replace(hour=8, minute=30, second=0, microsecond=0)
        first = await ada.last("")
        # Those who wish for the same minute are spread over ten.
        assert before < morning <= local(first["date"]) <= now < morning + timedelta(minutes=11)
        assert [key["text"] for key in first["reply_markup"]["inline_keyboard"][0]]

    async with running(tmp_path) as ada:
        assert await ada.clock() >= now
        assert (await ada.last(""))["message_id"] == first["message_id"]
        await ada.clock(by=3 * 3600)
        later = await ada.clock(by=86_400)
        assert later.date() == morning.date() + timedelta(days=1)
        said = [message for message in await ada.messages() if message["date"] > first["date"]]
        [second] = said
        at = local(second["date"])
        assert morning <= at - timedelta(days=1) < morning + timedelta(minutes=11)
        await ada.say("/checkins")
        await ada.last("What would you like to change?")
        [shown] = [m["text"] for m in (await ada.messages())[-2:-1]]
        assert "Next: tomorrow at 08:30" in shown
