"""A group that becomes a supergroup, on every database."""

from __future__ import annotations

from dataclasses import replace

import orjson

from bot.engine.inputs import Query
from bot.service.rows import ChatRow, DeadRow, DueRow, EntryRow, OutboxRow, Writes

OLD, NEW = -42, -1_000_000_000_042
GROUP = ChatRow(OLD, "group", "de", "active", b"memory", b"session")


def call(chat, seq, target):
    params = orjson.dumps({"chat_id": target, "text": "words\nand more"})
    return OutboxRow(chat, seq, 0, b"sendMessage\n" + params)


def rows(chat):
    return {
        "entries": [EntryRow(chat, "e1", "note", 5, b'{"word":"calm"}')],
        "timers": [DueRow(chat, "nudge", "k", 9, b"timer")],
        "outbox": [call(chat, 1, chat), call(chat, 2, 7)],
        "dead": [DeadRow(3, chat, 1, "KeyError", b"update")],
    }


async def write(store, **tables):
    async with store.unit() as unit:
        await unit.write(Writes(**tables))


async def load(store):
    async with store.unit() as unit:
        return await unit.load([OLD, NEW])


async def journal(store, chat):
    async with store.unit() as unit:
        page = await unit.fetch(chat, Query("entries", {"limit": 9, "offset": 0}))
    return sorted(entry["key"] for entry in page["entries"])


async def test_all_rows_of_a_group_are_found_under_its_new_id(store):
    await write(store, chats=[GROUP], **rows(OLD))

    await store.migrate(OLD, NEW)

    found = await load(store)
    assert found[NEW] == replace(GROUP, id=NEW, kind="supergroup", version=found[NEW].version)
    assert found[NEW].version > 1
    assert (found[OLD].status, found[OLD].memory, found[OLD].session) == ("moved", None, None)
    assert await journal(store, NEW) == ["e1"]
    assert await journal(store, OLD) == []
    assert await store.due(10, 10) == [DueRow(NEW, "nudge", "k", 9, b"timer")]
    assert (await store.counts())["dead_letter"] == 1


async def test_waiting_calls_are_handed_out_again_addressed_to_the_new_id(store):
    await write(store, chats=[GROUP], **rows(OLD))

    await store.migrate(OLD, NEW)

    assert await store.claim(10) == [call(NEW, 1, NEW), call(NEW, 2, 7)]


async def test_doing_it_twice_changes_nothing(store):
    await write(store, chats=[GROUP], **rows(OLD))
    await store.migrate(OLD, NEW)
    before, counts = await load(store), await store.counts()

    await store.migrate(OLD, NEW)

    assert await load(store) == before
    assert await store.counts() == counts


async def test_a_group_that_nobody_knows_leaves_nothing(store):
    await store.migrate(OLD, NEW)

    assert await load(store) == {}
    assert (await store.counts())["chat_key"] == 0


async def test_what_the_new_chat_has_already_stays(store):
    await write(store, chats=[GROUP], **rows(OLD))
    mine = ChatRow(NEW, "supergroup", "en", session=b"newer")
    await write(
        store,
        chats=[mine],
        entries=[EntryRow(NEW, "e1", "note", 6, b'{"word":"glad"}')],
        timers=[DueRow(NEW, "nudge", "k", 10, b"newer")],
        outbox=[call(NEW, 1, NEW)],
    )

    await store.migrate(OLD, NEW)

    found = await load(store)
    assert found[NEW] == replace(mine, memory=b"memory", version=found[NEW].version)
    assert await journal(store, NEW) == ["e1", f"e1~{OLD}"]
    assert await store.due(10, 10) == [DueRow(NEW, "nudge", "k", 10, b"newer")]
    await store.settle([(NEW, 1)])
    assert [row.seq for row in await store.claim(10)] == [2, 3]


async def test_calls_of_the_next_turn_come_behind_all_that_were_moved(opened, store):
    """The turn loop numbers its calls by the version of the chat, as here."""

    async def turn(chat):
        async with store.unit() as unit:
            row = (await unit.load([chat])).get(chat, ChatRow(chat))
            call_of_turn = call(chat, row.version << 8, chat)
            await unit.write(Writes(chats=[row], outbox=[call_of_turn]))
        return call_of_turn.seq

    for chat in [OLD] * 5 + [NEW] * 3:
        await turn(chat)
    await store.migrate(OLD, NEW)
    await store.migrate(OLD, NEW)
    await store.close()
    store = await opened(owner="heir")
    waiting = [row.seq for row in await store.claim(20)]

    assert len(waiting) == 8
    assert await turn(NEW) > max(waiting)


async def test_a_straggler_follows_the_group_that_has_moved(store):
    await write(store, chats=[GROUP], **rows(OLD))
    await store.migrate(OLD, NEW)
    await write(store, outbox=[call(OLD, 3, OLD)])

    await store.migrate(OLD, NEW)

    rows_there = await store.claim(10)
    assert [(row.chat, row.payload) for row in rows_there][-1] == (NEW, call(NEW, 0, NEW).payload)
    assert (await load(store))[NEW].memory == b"memory"
