"""Outside a private chat, with the shipped book: inline mode, groups, and topics of groups."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from support.shipped import shipped_book

from bot.storage.store import SqlStore
from tests.integration.service.running import Running, running_bot

GROUP, ANA = -9, 7


@pytest.fixture
async def shipped(
    store: SqlStore, database: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Running]:
    async with running_bot(shipped_book(), store, database, monkeypatch) as running:
        running.telegram.open_chat("private", "Ana", chat_id=ANA)
        running.telegram.open_chat("group", "Family", chat_id=GROUP)
        yield running


async def asks(bot: Running, query: str, offset: str = "") -> dict[str, Any]:
    """What is offered for an inline query."""
    events: list[dict[str, Any]] = []
    bot.telegram.on_event(events.append)
    number = bot.telegram.ask_inline(ANA, query, offset)
    shown: list[dict[str, Any]] = []

    def there() -> bool:
        shown[:] = [each for each in events if each.get("inline_query_id") == number]
        return bool(shown)

    await bot.until(there)
    return shown[0]


async def test_a_tip_is_found_and_sent_into_a_group(shipped: Running, store: SqlStore) -> None:
    before = await store.counts()
    offered = await asks(shipped, "mum")
    first = offered["results"][0]
    shipped.telegram.send_result(GROUP, offered["inline_query_id"], first["id"], ANA)
    # What comes behind it is answered, so it was taken in, and nothing was said to it.
    shipped.telegram.say(GROUP, "/tip", from_id=ANA)
    await shipped.until(lambda: len(shipped.texts(GROUP)) == 2)
    assert "/questions" in shipped.texts(GROUP)[0], "it was greeted when it came into the group"
    assert (await store.counts())["chat"] == before["chat"] + 1, "nothing is kept of who asked"


async def test_all_pages_of_questions(shipped: Running) -> None:
    offered = await asks(shipped, "question")
    keys = [each["id"] for each in offered["results"]]
    while offered["next_offset"]:
        offered = await asks(shipped, "question", offered["next_offset"])
        keys += [each["id"] for each in offered["results"]]
    assert len(keys) == len(set(keys)) > 100


async def test_a_button_in_a_group_is_everybodys(shipped: Running) -> None:
    shipped.telegram.say(GROUP, "/questions", from_id=ANA)
    await shipped.until(lambda: any("Ana drew" in text for text in shipped.texts(GROUP)))
    shipped.telegram.join(GROUP, "Bo", 8)
    message = shipped.telegram.history(GROUP)[-1]
    data = message["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    shipped.telegram.tap(GROUP, message["message_id"], data, 8)
    await shipped.until(lambda: any("Bo drew" in text for text in shipped.texts(GROUP)))
    await shipped.until(lambda: any(text.endswith("→ Another") for text in shipped.texts(GROUP)))


async def test_an_answer_goes_to_the_topic_it_was_asked_in(shipped: Running) -> None:
    chat = shipped.telegram.chat(GROUP)
    sender = next(iter(chat.members.values()))
    topic = {"text": "/tip", "message_thread_id": 12, "is_topic_message": True}
    message = shipped.telegram.post(chat, sender, topic)
    shipped.telegram.queue("message", message, f"chat:{GROUP}")
    await shipped.until(lambda: shipped.calls("sendMessage", message_thread_id=12))
