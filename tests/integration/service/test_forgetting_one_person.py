"""After somebody is forgotten by name, nothing that is kept of the chat says the name any more."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import orjson
from support.rooms import Room
from support.shipped import shipped_book

from bot.engine.inputs import Query

CHAT = 1001
NAME = "Quillonius"
KEPT = (
    ("/zone Asia/Kathmandu", ("yes",)),
    (f"/people {NAME}", ("friend", "nudge", "two_weeks")),
    (f"{NAME} made soup", ("keep",)),
    (f"/plan a walk with {NAME} tomorrow at 15:00", ("yes", "take", "hour")),
)  # fmt: skip


async def tap(room: Room, key: str) -> bool:
    """Taps the latest button of a key, if there is one."""
    found = [each for each in room.buttons(CHAT) if each[1].endswith(f":{key}")]
    if found:
        await room.tap(CHAT, *found[-1])
    return bool(found)


async def all_that_is_kept(room: Room) -> dict[str, Any]:
    """In the clear: memory, session, entries, timers."""
    async with room.store.unit() as unit:
        row = (await unit.load([CHAT]))[CHAT]
        beside: Any = await unit.fetch(CHAT, Query("beside", {}))
        entries = await unit.fetch(CHAT, Query("entries", {"limit": 100, "offset": 0}))
    return {
        "memory": str(row.memory), "session": str(row.session),
        "timers": orjson.dumps(beside).decode(), "entries": orjson.dumps(entries).decode(),
    }  # fmt: skip


def naming(kept: dict[str, Any]) -> list[str]:
    return [where for where, each in kept.items() if NAME.lower() in each.lower()]


async def test_no_row_names_somebody_who_was_forgotten(database: Path) -> None:
    async with Room(shipped_book(), database) as room:
        room.telegram.open_chat("private", "Zoe", chat_id=CHAT)
        for text, taps in KEPT:
            await room.say(CHAT, text)
            for key in taps:
                await tap(room, key)
        await room.say(CHAT, "/cancel")
        before = await all_that_is_kept(room)
        assert {"memory", "entries"} <= set(naming(before)), before
        assert all(name in before["memory"] for name in ("plans_ahead", "nudges"))

        await room.say(CHAT, f"/forget {NAME}")
        assert await tap(room, "wide") or await tap(room, "yes")

        assert naming(await all_that_is_kept(room)) == []
