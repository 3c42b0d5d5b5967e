"""An update of which any part is something else: nothing falls over, and others are answered."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.random_talks import bounded
from support.rooms import Room, copied
from support.shipped import shipped_book

ME, OTHER, GROUP = 1001, 1002, -2001
SENDER = {"id": ME, "is_bot": False, "first_name": "Ann", "language_code": "en"}
PRIVATE = {"id": ME, "type": "private", "first_name": "Ann"}
FAMILY = {"id": GROUP, "type": "group", "title": "Family"}
SAID = {"message_id": 7, "date": 1, "chat": PRIVATE, "from": SENDER}
IN_GROUP = {"message_id": 8, "date": 1, "chat": FAMILY, "from": SENDER}
PLACE = {"latitude": 48.2, "longitude": 16.4}
UPDATES: tuple[dict[str, Any], ...] = (
    {"message": {**SAID, "text": "/reflect"}},
    {"message": {**SAID, "text": "I had a row with my sister", "entities": [
        {"type": "bold", "offset": 0, "length": 1}]}},
    {"message": {**SAID, "location": PLACE}},
    {"message": {**SAID, "venue": {"location": PLACE, "title": "x"}, "location": PLACE}},
    {"message": {**SAID, "photo": [{"file_id": "a", "width": 1}], "caption": "us"}},
    {"message": {**SAID, "via_bot": {"id": 5, "username": "other_bot"}, "text": "x"}},
    {"message": {**IN_GROUP, "text": "/questions", "is_topic_message": True,
                 "message_thread_id": 12}},
    {"message": {**IN_GROUP, "migrate_to_chat_id": -100_2001}},
    {"edited_message": {**SAID, "edit_date": 2, "text": "I had no row"}},
    {"callback_query": {"id": "9", "from": SENDER, "data": "abcd:ask:yes", "message": {
        **SAID, "text": "Well?", "entities": [{"type": "bold", "offset": 0, "length": 4}]}}},
    {"callback_query": {"id": "9", "from": SENDER, "data": "abcd:~group:1_another",
                        "message": {**IN_GROUP, "text": "Ann drew"}}},
    {"my_chat_member": {"chat": PRIVATE, "from": SENDER, "old_chat_member": {"status": "member"},
                        "new_chat_member": {"status": "kicked"}}},
    {"my_chat_member": {"chat": FAMILY, "from": SENDER, "old_chat_member": {"status": "left"},
                        "new_chat_member": {"status": "member"}}},
    {"inline_query": {"id": "7", "from": SENDER, "query": "mum", "offset": "10"}},
)  # fmt: skip
DEEP: Any = "x"
for _ in range(200):
    DEEP = {"x": [DEEP]}
OTHERWISE: tuple[Any, ...] = (
    None, True, 0, -1, 2**63, 10**40, 1e308, 0.5, "", "abc", "\x00", "\ud83d", "NaN", "x" * 70_000,
    [], {}, [[]], {"": ""}, [None], DEEP, "\u202e" * 300, "<b>", "٣", "-0",
)  # fmt: skip


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The path to each part of an update."""
    inside = value.items() if isinstance(value, dict) else enumerate(value)
    for key, inner in inside:
        yield (*path, key)
        if isinstance(inner, (dict, list)):
            yield from places(inner, (*path, key))


def bent(update: dict[str, Any], path: tuple[Any, ...], value: Any) -> dict[str, Any]:
    """The update with another value at that place."""
    found = deepcopy(update)
    holder: Any = found
    for key in path[:-1]:
        holder = holder[key]
    holder[path[-1]] = value
    return found


EVERYWHERE = [(update, path) for update in UPDATES for path in places(update)]


async def _live(database: Path, given: list[dict[str, Any]]) -> None:
    async with Room(shipped_book(), database) as room:
        for chat in (ME, OTHER):
            room.telegram.open_chat("private", "Ann", chat_id=chat)
        room.telegram.open_chat("group", "Family", chat_id=GROUP)
        for update in given:
            await room.update(**update)
        await room.say(OTHER, "/menu")
        assert room.calls[-1].chat == OTHER
        assert room.refused == []


@bounded(12)
@given(st.lists(st.tuples(st.sampled_from(EVERYWHERE), st.sampled_from(OTHERWISE)), max_size=12))
def test_no_part_of_an_update_can_be_such_that_others_wait(
    empty_database: Path, drawn: list[Any]
) -> None:
    with copied(empty_database) as database:
        asyncio.run(_live(database, [bent(*where, value) for where, value in drawn]))


@pytest.mark.parametrize("value", OTHERWISE, ids=lambda value: repr(value)[:12])
def test_each_part_of_each_update_can_be_that(empty_database: Path, value: Any) -> None:
    with copied(empty_database) as database:
        asyncio.run(_live(database, [bent(*where, value) for where in EVERYWHERE]))
