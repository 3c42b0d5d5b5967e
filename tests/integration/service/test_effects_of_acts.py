"""What acts may ask for beside words: entries changed, a language set, files, all shredded."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from typing import Any

import orjson
import pytest
from support.books import book_from, steps

from bot.engine.book import ActCall, ActSpec, Done
from bot.engine.effects import Amend, Erase, File, Keep, Language, Unkeep, Wipe
from bot.engine.inputs import Query, Tap
from bot.rendering.calls import MAKE
from bot.service.ports import StorageDown
from bot.storage.store import SqlStore
from tests.integration.service.desk import Desk, call_of


def by_words(call: ActCall) -> Done:
    """Does what the words say; ``n`` is the number of the entry."""
    match str(call.args["word"]).split():
        case ["keep", n]:
            return Done(None, effects=(Keep(n, "note", {"text": n}),))
        case ["amend", n, text]:
            return Done(None, effects=(Amend(n, {"text": text}),))
        case ["drop", n]:
            return Done(None, effects=(Unkeep(n),))
        case ["language", code]:
            return Done(None, profile={"language": code}, effects=(Language(code),))
        case ["file"]:
            made: Mapping[str, Any] = {"points": [1, 2]}
            return Done(None, effects=(File("photo", "chart", "week.png", made, "A <b>week</b>"),))
        case ["erase"]:
            return Done(None, effects=(Erase(),))
        case ["wipe"]:
            return Done(None, effects=(Wipe(),))
    return Done(None)


FLOW = steps(
    "- {ask: word, id: q, text: What?}",
    "- {act: test.do, with: {word: word}}",
    "- say: 'Done {{ word }}.'",
    head="command: test",
)
ACT = ActSpec("test.do", by_words, required=frozenset({"word"}))


@pytest.fixture
async def desk(store: SqlStore) -> AsyncIterator[Desk]:
    desk = Desk(book_from({"test": FLOW}, acts={"test.do": ACT}), store)
    desk.start()
    yield desk
    await desk.stop()


async def do(desk: Desk, *words: str, chat: int = 1) -> None:
    for each in words:
        await desk.say(chat, "/test", each)


async def entries(desk: Desk, chat: int = 1) -> dict[str, str]:
    async with desk.real.unit() as unit:
        found: Any = await unit.fetch(chat, Query("entries", {"limit": 10, "offset": 0}))
    return {each["key"]: each["fields"]["text"] for each in found["entries"]}


async def test_an_entry_is_rewritten_where_it_lies(desk: Desk) -> None:
    await do(desk, "keep a", "keep b", "amend a anew")
    assert await entries(desk) == {"a": "anew", "b": "b"}


async def test_an_entry_of_the_same_batch_is_rewritten_before_it_is_written(desk: Desk) -> None:
    await desk.say(
        1, "/test", "keep a", "/test", "amend a anew", "/test", "keep b", "/test", "drop b"
    )
    assert await entries(desk) == {"a": "anew"}


async def test_nobody_rewrites_what_belongs_to_another_chat(desk: Desk) -> None:
    await do(desk, "keep a")
    await do(desk, "amend a mine", chat=2)
    assert await entries(desk) == {"a": "a"}


async def test_a_language_is_the_chats_own_from_then_on(desk: Desk) -> None:
    await do(desk, "language pt-br")
    await desk.give(replace(desk.words(1, "/test"), language="de"))
    async with desk.real.unit() as unit:
        [row] = (await unit.load([1])).values()
    assert row.language == "pt-br"


async def test_a_file_waits_in_the_outbox_as_what_it_is_made_from(desk: Desk) -> None:
    await do(desk, "file")
    method, params = call_of(desk.out.said[-2])
    assert method == "sendPhoto"
    assert params["caption"] == "A <b>week</b>"
    assert params[MAKE] == {
        "maker": "chart",
        "field": "photo",
        "name": "week.png",
        "params": {"points": [1, 2]},
    }


async def test_after_everything_is_shredded_nothing_of_the_chat_is_left(desk: Desk) -> None:
    await do(desk, "keep a")
    await do(desk, "keep a", chat=2)
    await do(desk, "erase")
    counts = await desk.real.counts()
    assert {name: counts[name] for name in ("chat", "chat_key", "entry")} == {
        "chat": 1,
        "chat_key": 1,
        "entry": 1,
    }
    assert 1 in desk.out.dropped
    assert [call.params["text"] for call in desk.out.last] == ["Done erase."]


async def test_what_is_said_after_it_in_the_same_batch_begins_anew(desk: Desk) -> None:
    await desk.say(1, "/test", "keep a", "/test", "erase", "/test", "keep b")
    assert await entries(desk) == {"b": "b"}


async def test_a_chat_is_wiped_of_what_is_known_to_be_in_it(desk: Desk) -> None:
    for number, text in enumerate(("/test", "wipe"), start=501):
        await desk.give(replace(desk.words(1, text), message=number))
    [call] = [call for call in desk.out.passed if call.method == "deleteMessages"]
    assert orjson.loads(orjson.dumps(call.params)) == {"chat_id": 1, "message_ids": [501, 502]}


async def test_what_was_sent_before_a_tap_is_wiped_too(desk: Desk) -> None:
    await desk.give(replace(desk.words(1, "/test"), message=501))
    desk.out.recent = [502]
    await desk.give(replace(desk.words(1, ""), given=Tap("old", "1", "yes")))
    await desk.give(replace(desk.words(1, "wipe"), message=700))
    [call] = [call for call in desk.out.passed if call.method == "deleteMessages"]
    assert orjson.loads(orjson.dumps(call.params))["message_ids"] == [501, 502, 700]


async def test_what_was_sent_before_a_commit_that_failed_is_wiped_too(desk: Desk) -> None:
    desk.out.recent = [502]
    item = replace(desk.words(1, "/test"), message=501)
    desk.store.fails_at = "commit"
    with pytest.raises(StorageDown):
        await desk.give(item)
    desk.store.fails_at = None
    await desk.give(item)
    await desk.give(replace(desk.words(1, "wipe"), message=503))
    [call] = [call for call in desk.out.passed if call.method == "deleteMessages"]
    assert orjson.loads(orjson.dumps(call.params))["message_ids"] == [501, 502, 503]


async def test_what_came_without_a_turn_is_wiped_too(desk: Desk) -> None:
    await desk.give(replace(desk.words(1, "/test"), message=501))
    desk.out.recent = [602]
    await desk.give(replace(desk.words(1, ""), given=None, message=601))
    await desk.give(replace(desk.words(1, "wipe"), message=700))
    [call] = [call for call in desk.out.passed if call.method == "deleteMessages"]
    ids = orjson.loads(orjson.dumps(call.params))["message_ids"]
    assert ids == [501, 601, 602, 700]
