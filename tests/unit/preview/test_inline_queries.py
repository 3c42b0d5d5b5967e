"""Inline queries in the loopback: asked, answered once and in time, and a result sent."""

from __future__ import annotations

from typing import Any

import pytest
from support.loopback import Clock, call, refusal

from bot.preview.inline import ANSWER_SECONDS, MOST_RESULTS
from bot.preview.telegram import Telegram, UserError


def article(key: str = "a", **changes: Any) -> dict[str, Any]:
    content = {"message_text": "Call somebody."}
    return {
        "type": "article",
        "id": key,
        "title": "A tip",
        "input_message_content": content,
    } | changes


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def telegram(clock: Clock) -> Telegram:
    telegram = Telegram(token="42:abc", username="rekindle_bot", clock=clock)
    telegram.open_chat(chat_id=7)
    telegram.open_chat("group", "Family", chat_id=-9)
    return telegram


def test_the_bot_hears_of_it_and_the_user_of_the_answer(telegram: Telegram) -> None:
    events: list[dict[str, Any]] = []
    telegram.on_event(events.append)
    query = telegram.ask_inline(7, "mum", "20")
    update = telegram.updates.take(100)[-1]["inline_query"]
    assert (update["id"], update["query"], update["offset"]) == (query, "mum", "20")
    assert call(telegram, "answerInlineQuery", inline_query_id=query, results=[article()])
    shown = next(event for event in events if event["type"] == "inline")
    assert shown["chat_id"] == 7
    assert [each["text"] for each in shown["results"]] == ["Call somebody."]


def test_a_result_is_sent_in_the_users_name(telegram: Telegram) -> None:
    query = telegram.ask_inline(7, "mum")
    call(telegram, "answerInlineQuery", inline_query_id=query, results=[article()])
    message = telegram.send_result(-9, query, "a", 7)
    assert (message["text"], message["from"]["id"]) == ("Call somebody.", 7)
    assert message["via_bot"]["username"] == "rekindle_bot"
    for wrong in (("other", "a", 7), (query, "b", 7), (query, "a", 8)):
        with pytest.raises(UserError):
            telegram.send_result(-9, *wrong)


def test_it_is_answered_once_and_in_time(telegram: Telegram, clock: Clock) -> None:
    query = telegram.ask_inline(7, "")
    call(telegram, "answerInlineQuery", inline_query_id=query, results=[])
    late = telegram.ask_inline(7, "")
    clock.now += ANSWER_SECONDS + 1
    for gone in (query, late, "no such id"):
        why = refusal(telegram, "answerInlineQuery", inline_query_id=gone, results=[])
        assert "query is too old" in why


@pytest.mark.parametrize(
    "results",
    [
        None, "no list", [article()] * 2, [article(str(n)) for n in range(MOST_RESULTS + 1)],
        [article("")], [article("x" * 65)], [article(title=" ")], [article(type="poem")],
        [article(input_message_content={"message_text": ""})], [{"type": "article"}], ["text"],
        [article(input_message_content={"message_text": "x" * 4097})], [article(description=3)],
    ],
)  # fmt: skip
def test_what_telegram_refuses_is_refused(telegram: Telegram, results: Any) -> None:
    query = telegram.ask_inline(7, "")
    refusal(telegram, "answerInlineQuery", inline_query_id=query, results=results)


def test_only_somebody_who_is_there_can_ask(telegram: Telegram) -> None:
    with pytest.raises(UserError):
        telegram.ask_inline(99, "mum")
