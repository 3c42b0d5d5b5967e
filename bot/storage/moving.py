"""A group that became a supergroup: its rows sealed anew under the id it has now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import orjson

from bot.service.rows import ChatRow, OutboxRow
from bot.storage.database import Transaction
from bot.storage.keyring import Keyring
from bot.storage.sealing import (
    open_call,
    open_chat,
    open_dead,
    open_entry,
    open_timer,
    seal_call,
    seal_chat,
    seal_dead,
    seal_entry,
    seal_timer,
)
from bot.storage.sql import Row
from bot.storage.statements import Statements

_TABLES = ("entry", "due", "outbox", "dead_letter")


async def move(
    transaction: Transaction, statements: Statements, keyring: Keyring, old: int, new: int
) -> None:
    """Re-keys all rows of chat ``old`` to ``new``, and leaves ``old`` behind as moved.

    Where ``new`` has a session, memory or timer of its own, that stays. Waiting calls become
    free: whoever held them knew them by another id. Doing it twice changes nothing.
    """
    s = statements
    if old not in await keyring.find([old]):
        return
    keys = await keyring.get([old, new])
    here, there = keys[old], keys[new]
    [chats, *tables] = await transaction.run(
        (s.load, (s.bind([old, new]),)),
        *((s.of_chat[name], (chat,)) for chat in (old, new) for name in _TABLES),
    )
    entries, timers, calls, dead = tables[:4]
    entries_there, timers_there, calls_there, _ = tables[4:]
    transaction.later(*((s.purge[name], [(old,)]) for name in _TABLES))

    taken = {row[1] for row in entries_there}
    opened = [open_entry(here, row) for row in entries]
    kept = [replace(e, chat=new, key=f"{e.key}~{old}" if e.key in taken else e.key) for e in opened]
    known = {(row[1], row[2]) for row in timers_there}
    due = [
        replace(open_timer(here, row), chat=new) for row in timers if (row[1], row[2]) not in known
    ]
    waiting = _behind([open_call(here, row) for row in calls], calls_there, old, new)
    found = {row[0]: open_chat(keys[row[0]], row) for row in chats}
    moved = _chats(found, old, new, calls=bool(waiting))
    letters = [replace(open_dead(here, row), chat=new) for row in dead]
    steps: list[tuple[Any, list[Any]]] = [
        (s.drop_chats, [(row.id,) for row in moved]),
        (s.put_chats, [seal_chat(keys[row.id], row, None) for row in moved]),
        (s.add_entries, [seal_entry(there, row) for row in kept]),
        (s.put_timers, [seal_timer(there, row) for row in due]),
        (s.add_calls, [seal_call(there, row, "") for row in waiting]),
        (s.put_dead, [seal_dead(there, row) for row in letters]),
    ]
    transaction.later(*(step for step in steps if step[1]))


def _chats(chats: dict[int, ChatRow], old: int, new: int, *, calls: bool) -> list[ChatRow]:
    before = chats.get(old)
    if before is None or (before.status == "moved" and not calls):
        return []
    after = chats.get(new, replace(before, id=new, version=0))
    after = replace(
        after,
        kind="supergroup",
        memory=before.memory if after.memory is None else after.memory,
        session=before.session if after.session is None else after.session,
        # Numbers of calls grow with the version: the next ones come behind all that are moved.
        version=before.version + after.version,
    )
    return [replace(before, status="moved", memory=None, session=None), after]


def _behind(calls: list[OutboxRow], there: Sequence[Row], old: int, new: int) -> list[OutboxRow]:
    """The calls, addressed to the new chat and behind those that wait there already."""
    first = min((call.seq for call in calls), default=0)
    shift = max((row[1] - first + 1 for row in there), default=0)
    return [
        replace(call, chat=new, seq=call.seq + max(shift, 0), payload=_to(call.payload, old, new))
        for call in calls
    ]


def _to(payload: bytes, old: int, new: int) -> bytes:
    method, _, body = payload.partition(b"\n")
    params = orjson.loads(body)
    if params.get("chat_id") != old:
        return payload
    return b"%b\n%b" % (method, orjson.dumps(params | {"chat_id": new}))
