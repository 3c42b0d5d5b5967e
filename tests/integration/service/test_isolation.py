"""Whatever people do, no byte of one chat reaches another: not by forged taps, not by guessed
links, not by ciphertexts that somebody swapped in the database, not in a group."""

from __future__ import annotations

import asyncio
import re
import sqlite3
from contextlib import closing
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from support.random_talks import bounded
from support.rooms import Room, copied, random_token
from support.shipped import shipped_book

from bot.storage.key_file import keys_of

ANNA, BERT, CARL, GROUP = 1001, 1002, 1003, -2001
MARKS = {ANNA: "azalea", BERT: "bramble", CARL: "cowslip"}
"""What is in every word that somebody writes."""
NAMES = {ANNA: "Ysolde <i>", BERT: "Quillon <i>", CARL: "Zephrine <i>"}
"""A group reads the name of who speaks to the bot there, as Telegram shows it anyway; nobody else
reads it."""
LINKS = re.compile(r"start(?:group)?=([\w-]+)")
FORMULA, RESULT = "{{ 7191 * 7 }}", "50337"
WORDS = (
    "{0}", "{0} and I had a row", "my sister {0}", "I am sad about {0}", "<b>{0}</b> &amp; <i>",
    FORMULA + " {0}", "{{% for x in range(9) %}}{0}{{% endfor %}}", "1", "yes", "tomorrow at 9",
    "\u202e{0}\u202c", "{0} \U0001f469\u200d\U0001f467",
)  # fmt: skip
SWAPS = (
    ("chat", "session", "id"), ("chat", "memory", "id"), ("entry", "body", "chat", "key"),
    ("due", "payload", "chat", "kind", "key"), ("chat_key", "wrapped", "chat"),
)  # fmt: skip
COMMANDS = (
    "start", "journal", "people", "tip", "today", "reflect", "forget", "menu", "help", "settings",
    "look", "export", "words", "cancel", "back", "skip", "quick", "kept", "checkins", "questions",
)  # fmt: skip
GROUP_WORDS = (*WORDS[:4], *(f"/{command}" for command in COMMANDS))

people = st.sampled_from([ANNA, BERT, CARL])
deeds = st.one_of(
    st.tuples(st.just("say"), people, st.sampled_from(WORDS)),
    st.tuples(st.just("say"), people, st.sampled_from(WORDS)),
    st.tuples(st.just("command"), people, st.sampled_from(COMMANDS)),
    st.tuples(st.just("command with words"), people, st.sampled_from(COMMANDS)),
    st.tuples(st.just("tap"), people, st.integers(0, 9)),
    st.tuples(st.just("tap"), people, st.integers(0, 9)),
    st.tuples(st.just("tap"), people, st.integers(0, 9)),
    st.tuples(st.just("forge"), people, st.integers(0, 99)),
    st.tuples(st.just("link"), people, st.integers(0, 9)),
    st.tuples(st.just("group"), people, st.sampled_from(GROUP_WORDS)),
    st.tuples(st.just("tap in the group"), people, st.integers(0, 9)),
    st.tuples(st.just("carry into the group"), people, st.integers(0, 99)),
    st.tuples(st.just("carry home"), people, st.integers(0, 99)),
    st.tuples(st.just("swap"), people, st.sampled_from(SWAPS)),
)  # fmt: skip


@bounded(4)
@given(st.lists(deeds, min_size=10, max_size=25))
def test_no_word_of_one_chat_reaches_another(empty_database: Path, done: list) -> None:  # type: ignore[type-arg]
    with copied(empty_database) as database:
        asyncio.run(_live(database, done))


async def _live(database: Path, done: list) -> None:  # type: ignore[type-arg]
    async with Room(shipped_book(), database) as room:
        for chat in MARKS:
            room.telegram.open_chat("private", NAMES[chat], chat_id=chat)
        room.telegram.open_chat("group", "Family", chat_id=GROUP)
        for chat in (ANNA, BERT):
            await room.say(chat, "/start")
            await room.say(chat, f"/people {MARKS[chat]}")
            assert any(MARKS[chat] in call.text.lower() for call in room.calls if call.chat == chat)
        swapped = set()
        spoke = set()
        for kind, chat, what in done:
            before = len(room.calls)
            if kind == "swap":
                swapped ^= {what} if _swap(database, *what) else set()
            else:
                await _do(room, kind, chat, what)
            if "group" in kind:
                spoke.add(chat)
            _nothing_leaks(room, before, spoke)
        for what in swapped:
            _swap(database, *what)
        for chat in (ANNA, BERT):
            before = len(room.calls)
            await room.say(chat, "/journal")
            assert any(call.chat == chat for call in room.calls[before:])
        _nothing_leaks(room, 0, spoke)
        assert room.refused == []


async def _do(room: Room, kind: str, chat: int, what) -> None:  # type: ignore[no-untyped-def]
    mark = MARKS[chat]
    match kind:
        case "say":
            await room.say(chat, what.replace("{0}", mark))
        case "command":
            await room.say(chat, f"/{what}")
        case "command with words":
            await room.say(chat, f"/{what} {mark}")
        case "tap":
            mine = room.buttons(chat)[-10:]
            if mine:
                await room.tap(chat, *mine[what % len(mine)])
        case "forge":
            theirs = [each for other in MARKS if other != chat for each in room.buttons(other)]
            if theirs:
                await room.tap(chat, *theirs[what % len(theirs)])
        case "tap in the group":
            there = room.buttons(GROUP)[-6:]
            if there:
                await room.tap(GROUP, *there[what % len(there)], chat)
        case "carry into the group":
            private = [each for one in MARKS for each in room.buttons(one)]
            if private:
                await room.tap(GROUP, *private[what % len(private)], chat)
        case "carry home":
            there = room.buttons(GROUP)
            if there:
                await room.tap(chat, *there[what % len(there)])
        case "link":
            seen = LINKS.findall(" ".join(c.text for c in room.calls))
            tokens = [random_token(), "go_journal", *seen]
            await room.say(chat, f"/start {tokens[what % len(tokens)]}")
        case "group":
            text = what.replace("{0}", mark)
            bot = room.telegram.bot_user["username"]
            await room.say(GROUP, f"{text} @{bot}" if "/" not in text else text, chat)


def _swap(database: Path, table: str, column: str, *key: str) -> bool:
    """Puts a sealed value of one chat where that of the other is, and the other way round."""
    names = ", ".join(key)
    file = keys_of(database) if table == "chat_key" else database
    with closing(sqlite3.connect(file, timeout=5)) as connection, connection:
        rows = [
            connection.execute(
                f"SELECT {column}, {names} FROM {table} "
                f"WHERE {key[0]} = ? AND {column} IS NOT NULL ORDER BY {names} LIMIT 1",
                [chat],
            ).fetchone()
            for chat in (ANNA, BERT)
        ]
        if None in rows:
            return False
        which = " AND ".join(f"{name} = ?" for name in key)
        for (_, *place), (value, *_) in zip(rows, reversed(rows), strict=True):
            connection.execute(f"UPDATE {table} SET {column} = ? WHERE {which}", [value, *place])
        return True


def _nothing_leaks(room: Room, since: int, spoke: set[int]) -> None:
    """``spoke``: who has said or tapped something in the group, so that it has read their names."""
    for call in room.calls[since:]:
        text = call.text.lower()
        assert RESULT not in text, call
        for chat, mark in MARKS.items():
            assert chat == call.chat or mark not in text, call
            name = NAMES[chat].split()[0].lower()
            known = call.chat == GROUP and chat in spoke
            assert chat == call.chat or known or name not in text, call
        for token in LINKS.findall(text):
            assert token in shipped_book().commands.values(), "a link tells of nobody"
