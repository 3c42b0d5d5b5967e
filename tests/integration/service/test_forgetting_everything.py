"""After /forget, of all that the shipped flows and timers keep, no byte is left in any file."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from sqlalchemy import LargeBinary
from support.rooms import KEYS, Room
from support.shipped import shipped_book

from bot.engine.codec import load_memory
from bot.service.rows import DeadRow, DueRow, EntryRow, OutboxRow, Writes
from bot.storage.key_file import keys_of
from bot.storage.tables import OF_CHAT, chat_key, metadata, sqlite_metadata

LEAVING, STAYING = 1001, 1002
NAMES = {LEAVING: "Ysolde", STAYING: "Quillon"}
WORDS = {LEAVING: "zanderling", STAYING: "marmoset"}
TALKS = (
    "/start", "/people {0}", "a friend", "/reflect", "sad about {0}", "3", "{0} was late",
    "/plan {0}", "/plan a walk with {0} tomorrow at 9", "/checkins every day at 8",
    "remind me of {0} tomorrow", "/reflect", "/gratitude", "thank you {0}",
    "I want to kill myself because of {0}", "/safety_plan", "when {0} shouts", "/now", "/words",
    "{0} again", "/problem", "/menu", "/reflect",
)  # fmt: skip
TIMERS = ("remind", "nudge", "checkin", "plan", "person")
OF_THE_MASTER_KEY = {"store", "inbox"}
"""Tables of sealed values that belong to no chat: a check value, and updates that wait for their
turn, each for a moment."""


def sealed_columns() -> Iterator[tuple[str, str, str]]:
    """Table, column of the chat, and sealed column, of whatever tables there are."""
    for table in (*metadata.sorted_tables, *sqlite_metadata.sorted_tables, chat_key):
        for column in table.columns:
            if isinstance(column.type, LargeBinary) and table.name not in OF_THE_MASTER_KEY:
                yield table.name, "id" if table.name == "chat" else "chat", column.name


def rows(database: Path, chat: int) -> dict[str, list[bytes]]:
    """All sealed values of a chat, by table."""
    found: dict[str, list[bytes]] = {}
    for table, which, value in sealed_columns():
        file = keys_of(database) if table == chat_key.name else database
        with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as connection:
            sql = f"SELECT {value} FROM {table} WHERE {which} = ?"
            found.setdefault(table, []).extend(
                row[0] for row in connection.execute(sql, [chat]) if row[0] is not None
            )
    return found


def traces(database: Path, wanted: list[bytes]) -> list[tuple[str, bytes]]:
    files = {path.name: path.read_bytes() for path in database.parent.iterdir()}
    return [(name, each) for name, data in files.items() for each in wanted if each in data]


def test_every_table_that_holds_words_is_emptied_with_its_chat() -> None:
    tables = {table for table, *_ in sealed_columns()}
    assert tables - {"chat", "chat_key", "doomed"} == {table.name for table in OF_CHAT}
    others = {table.name for table in metadata.sorted_tables} - tables
    assert others == OF_THE_MASTER_KEY | {"seen_update"}


async def talk(room: Room, chat: int) -> None:
    """Says all sorts of things, with a word of their own in each, and taps what comes."""
    room.telegram.open_chat("private", NAMES[chat], chat_id=chat)
    for text in TALKS:
        await room.say(chat, text.format(WORDS[chat]))
        for _ in range(2):
            buttons = room.buttons(chat)
            if buttons:
                await room.tap(chat, *buttons[0 if len(buttons) < 2 else -len(buttons) // 2])
    word = WORDS[chat].encode()
    rest = Writes(
        entries=[EntryRow(chat, "late", "note", 1 << 50, b'{"text":"%b"}' % word)],
        timers=[DueRow(chat, kind, "late", 1 << 50, b'{"html":"%b"}' % word) for kind in TIMERS],
        outbox=[OutboxRow(chat, 1 << 40, 0, word)],
        dead=[DeadRow(7, chat, 1, "KeyError", word)],
    )
    async with room.store.unit() as unit:
        await unit.load([chat])
        await unit.write(rest)


async def sure(room: Room) -> None:
    """Taps "Forget everything" where that is asked."""
    asked = room.telegram.history(LEAVING)[-1]
    data = asked["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    assert data.endswith(":yes"), asked
    await room.tap(LEAVING, asked["message_id"], data)


async def test_nothing_that_was_kept_of_somebody_is_left_in_any_file(database: Path) -> None:
    async with Room(shipped_book(), database) as room:
        for chat in (LEAVING, STAYING):
            await talk(room, chat)
        async with room.store.unit() as unit:
            memory = load_memory((await unit.load([LEAVING]))[LEAVING].memory)
        assert WORDS[LEAVING] in str(memory.profile).lower()
        kept, stays = rows(database, LEAVING), rows(database, STAYING)
        assert all(kept[table] for table in kept.keys() - {"doomed"}), kept
        [wrapped] = kept[chat_key.name]
        key = KEYS.unwrap(LEAVING, wrapped).key
        sealed = [value for values in kept.values() for value in values]
        assert all(traces(database, [value]) for value in sealed)

        await room.say(LEAVING, "/forget everything")
        await sure(room)
        assert any("begin anew" in call.text for call in room.calls[-3:])

        words = [word.encode() for word in (WORDS[LEAVING], WORDS[LEAVING].title(), NAMES[LEAVING])]
        wanted = [*words, *sealed]
        assert traces(database, wanted) == []
        assert not any(rows(database, LEAVING).values())
        assert rows(database, STAYING) == stays
        await room.say(LEAVING, "/kept")
        assert not any(word.decode() in room.calls[-1].text for word in words)
        again = rows(database, LEAVING)[chat_key.name]
        assert KEYS.unwrap(LEAVING, again[0]).key.id != key.id
    assert traces(database, wanted) == []


async def test_updates_that_waited_in_the_database_are_overwritten_too(database: Path) -> None:
    async with Room(shipped_book(), database) as room:
        await room.store.keep(5, b'[{"text": "%b"}]' % WORDS[LEAVING].encode())
        with closing(sqlite3.connect(database)) as connection:
            [[sealed]] = connection.execute("SELECT payload FROM inbox").fetchall()
        room.telegram.open_chat("private", NAMES[LEAVING], chat_id=LEAVING)
        await room.say(LEAVING, "/start")
        async with room.store.unit() as unit:
            await unit.write(Writes(handled=[5]))
        await room.say(LEAVING, "/forget everything")
        await sure(room)
        assert traces(database, [sealed, WORDS[LEAVING].encode()]) == []
