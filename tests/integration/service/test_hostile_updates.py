"""Whatever arrives, nothing falls over, nothing is sent that Telegram refuses, nothing is run."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from support.random_talks import bounded
from support.rooms import Room, copied
from support.shipped import shipped_book

ME, GROUP = 1001, -2001
RESULT = "50337"
DEEP: Any = "x"
for _ in range(400):
    DEEP = [DEEP]
HOSTILE = (
    "\x00", "a\x00b", "\u202eevil\u202c", "\u2066\u2067\u2068", "\U0001f600" * 2048,
    "\U0001d54f" * 4096, "x" * 4096, "<b>", "</b></i><a href='javascript:1'>x</a>",
    "&lt;&amp;&#x0;", "<tg-spoiler>" * 90,
    "{{ 7191 * 7 }}", "{% for a in range(99999) %}x{% endfor %}", "{{ ''.__class__.__mro__ }}",
    "{{ '%999999999d' % 1 }}", "{#", "{%", "`_*[](", "\ud83d", "e\u0301" * 2000,
    "\u200b\u200d", "𒐫" * 500,
    "/start " + "A" * 3000, "/" + "a" * 64, "/tip\u202e", "\r\n\r\n", "-" * 300, "1e999",
    "٣", "=1+1",
)  # fmt: skip
COMMANDS = (
    "/start",
    "/journal",
    "/people",
    "/reflect",
    "/tip",
    "/forget",
    "/menu",
    "/help",
    "/back",
)
strange = st.one_of(
    st.sampled_from(HOSTILE), st.text(max_size=60), st.none(), st.integers(), st.just(DEEP)
)
moves = st.one_of(
    st.tuples(st.just("text"), st.sampled_from(HOSTILE)),
    st.tuples(st.just("text"), st.text(min_size=1, max_size=200)),
    st.tuples(st.just("text"), st.sampled_from(COMMANDS)),
    st.tuples(st.just("tap"), st.integers(0, 9)),
    st.tuples(st.just("tap"), st.integers(0, 9)),
    st.tuples(st.just("forged"), st.sampled_from([*HOSTILE, "a:b:c", "::", "~:~:~", "a" * 9999])),
    st.tuples(st.just("named"), st.sampled_from(HOSTILE)),
    st.tuples(st.just("raw"), st.dictionaries(st.sampled_from(
        ["text", "caption", "photo", "location", "venue", "contact", "from", "chat", "entities",
         "reply_to_message", "message_id", "sticker"]), strange, max_size=4)),
)  # fmt: skip


@bounded(4)
@given(st.lists(moves, min_size=5, max_size=20))
def test_whatever_arrives_is_met(empty_database: Path, done: list) -> None:  # type: ignore[type-arg]
    with copied(empty_database) as database:
        asyncio.run(_live(database, done))


def test_each_hostile_text_is_met_wherever_words_are_asked_for(empty_database: Path) -> None:
    talk = [("text", "/start")]
    for text in HOSTILE:
        talk += [("text", text), ("text", "/people"), ("text", text), ("tap", 0), ("text", "/menu")]
    with copied(empty_database) as database:
        asyncio.run(_live(database, talk))


def test_each_hostile_name_is_met_in_private_and_in_a_group(empty_database: Path) -> None:
    talk = []
    for name in HOSTILE:
        talk += [("named", name), ("text", "/start"), ("text", "/menu")]
        talk += [("in a group", "/questions"), ("in a group", "/reflect"), ("tap in the group", 0)]
    with copied(empty_database) as database:
        asyncio.run(_live(database, talk))


async def _live(database: Path, done: list) -> None:  # type: ignore[type-arg]
    async with Room(shipped_book(), database) as room:
        room.telegram.open_chat("private", "Ann", chat_id=ME)
        room.telegram.open_chat("group", "Family", chat_id=GROUP)
        name = "Ann"
        for kind, what in done:
            before = len(room.calls)
            person = {"id": ME, "is_bot": False, "first_name": name, "language_code": "en"}
            message = {"message_id": 7, "chat": {"id": ME, "type": "private"}, "from": person}
            match kind:
                case "text":
                    await room.update(message={**message, "text": what})
                    assert len(room.calls) > before, repr(what)
                case "in a group":
                    family = {"id": GROUP, "type": "group"}
                    await room.update(message={**message, "chat": family, "text": what})
                    assert len(room.calls) > before, repr(name)
                case "tap in the group":
                    there = room.buttons(GROUP)[-6:]
                    if there:
                        room.telegram.users[ME]["first_name"] = name
                        await room.tap(GROUP, *there[what % len(there)], ME)
                case "tap":
                    mine = room.buttons(ME)[-10:]
                    if mine:
                        await room.tap(ME, *mine[what % len(mine)])
                case "forged":
                    await room.tap(ME, 7, what)
                    assert len(room.calls) > before, repr(what)
                case "named":
                    name = what
                case "raw":
                    await room.update(message={**message, **what})
            assert room.refused == [], (kind, what)
        assert (await room.store.counts())["dead_letter"] == 0
        assert not any(RESULT in call.text for call in room.calls)
