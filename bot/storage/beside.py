"""What a copy of everything needs beside the entries: how to cut a large journal into parts, the
timers of a chat, and what could not be handled."""

from __future__ import annotations

from typing import Any

import orjson

from bot.storage.database import Transaction
from bot.storage.envelope import DataKey
from bot.storage.sealing import open_dead, open_timer
from bot.storage.statements import Statements


async def parts(
    transaction: Transaction, statements: Statements, chat: int, most: int
) -> dict[str, Any]:
    """Cuts the journal of a chat, the latest entry first; see ``Unit.fetch``. Bytes are those of
    the sealed entries, a few more than of the words in them."""
    [rows] = await transaction.run((statements.entry_sizes, (chat,)))
    cuts: list[tuple[int, str]] = []
    used, last = 0, None
    for at, key, size in rows:
        if last is not None and used + size > most:
            cuts.append(last)
            used = 0
        used += size
        last = (at, key)
    return {"total": len(rows), "cuts": cuts}


async def beside(
    transaction: Transaction, statements: Statements, key: DataKey | None, chat: int
) -> dict[str, Any]:
    """Timers and what could not be handled, in the clear; see ``Unit.fetch``."""
    if key is None:
        return {"timers": [], "failed": []}
    of_chat = statements.of_chat
    due, dead = await transaction.run((of_chat["due"], (chat,)), (of_chat["dead_letter"], (chat,)))
    timers = sorted((open_timer(key, row) for row in due), key=lambda timer: timer.at)
    letters = sorted((open_dead(key, row) for row in dead), key=lambda letter: letter.at)
    return {
        "timers": [
            {"kind": t.kind, "key": t.key, "at": t.at, "payload": orjson.loads(t.payload)}
            for t in timers
        ],
        "failed": [
            {"at": each.at, "error": each.error, "update": orjson.loads(each.payload)}
            for each in letters
        ],
    }
