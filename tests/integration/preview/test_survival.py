"""What a user saw accepted, and what the bot was told, is there after SIGKILL."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
from support import loopback_process
from support.loopback import inline
from support.loopback_http import TOKEN, LoopbackClient, until

from bot.preview.images import flat_png

ROOT = Path(__file__).parents[3]


def says(journal: Path, word: bytes) -> bool:
    return word in journal.read_bytes()


@asynccontextmanager
async def killed_after(journal: Path) -> AsyncIterator[LoopbackClient]:
    """A client of a server process that is killed at the end."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        loopback_process.__file__,
        str(journal),
        stdout=asyncio.subprocess.PIPE,
        cwd=ROOT,
        env=os.environ | {"TOKEN": TOKEN, "PYTHONPATH": str(ROOT)},
    )
    assert process.stdout is not None
    try:
        port = int(await process.stdout.readline())
        async with aiohttp.ClientSession() as session:
            yield LoopbackClient(f"http://127.0.0.1:{port}", session)
    finally:
        process.kill()
        await process.wait()


async def test_everything_that_was_answered_is_there_after_a_kill(tmp_path: Path) -> None:
    journal = tmp_path / "preview.journal"
    async with killed_after(journal) as client:
        await client.post("/user/chats", {"type": "private", "name": "Ada", "chat_id": 7})
        await client.post("/user/7/message", {"text": "my secret"})
        asked = await client.ok("sendMessage", chat_id=7, text="?", reply_markup=inline(("yes",)))
        form = aiohttp.FormData({"chat_id": "7"})
        form.add_field("photo", flat_png(4, 4, (1, 2, 3)), filename="a.png")
        async with client.session.post(f"{client.url}/bot{TOKEN}/sendPhoto", data=form) as response:
            [photo] = (await response.json())["result"]["photo"]
        tap = {"message_id": asked["message_id"], "data": "yes"}
        _, tapped = await client.post("/user/7/tap", tap)
        history = (await client.get("/user/7/history"))[1]["messages"]
        updates = await client.ok("getUpdates")
    assert not says(journal, b"secret")
    async with killed_after(journal) as client:
        assert (await client.get("/user/7/history"))[1]["messages"] == history
        assert await client.ok("getUpdates") == updates
        async with client.session.get(f"{client.url}/user/file/{photo['file_id']}") as response:
            assert await response.read() == flat_png(4, 4, (1, 2, 3))
        await client.ok("answerCallbackQuery", callback_query_id=tapped["callback_query_id"])
        rest = await client.ok("getUpdates", offset=updates[-1]["update_id"])
    async with killed_after(journal) as client:
        assert await client.ok("getUpdates") == rest
        await client.post("/user/7/message", {"text": "next"})
        ids = [update["update_id"] for update in await client.ok("getUpdates")]
        assert ids == [rest[0]["update_id"], rest[0]["update_id"] + 1]


async def test_killed_in_the_middle_of_a_crowd_nothing_answered_is_lost(tmp_path: Path) -> None:
    journal = tmp_path / "preview.journal"
    kept: set[str] = set()

    async def talk(client: LoopbackClient, chat_id: int) -> None:
        body: dict[str, Any] = {"type": "private", "name": "A", "chat_id": chat_id}
        await client.post("/user/chats", body)
        for number in range(1000):
            text = f"{chat_id} {number}"
            await client.post(f"/user/{chat_id}/message", {"text": text})
            kept.add(text)

    async with killed_after(journal) as client:
        crowd = [asyncio.create_task(talk(client, chat_id)) for chat_id in range(1, 9)]
        await until(lambda: len(kept) >= 200)
    await asyncio.gather(*crowd, return_exceptions=True)
    async with killed_after(journal) as client:
        found = {update["message"]["text"] for update in await client.ok("getUpdates", limit=100)}
        while updates := await client.ok("getUpdates", limit=100):
            found |= {update["message"]["text"] for update in updates}
            await client.ok("getUpdates", offset=updates[-1]["update_id"] + 1)
    assert kept <= found
