"""What reaches the bot outside a private chat: inline queries, groups and their topics."""

from __future__ import annotations

from typing import Any

import pytest

from bot.engine.inputs import Elsewhere, Tap, Words
from bot.service.incoming import Incoming, InlineAsked
from bot.telegram.decode import ALLOWED_UPDATES, decode

ME = "a_bot"
ANA = {"id": 7, "first_name": " Ana ", "username": "ana"}
GROUP = {"id": -9, "type": "supergroup", "title": "Family"}


def read(kind: str, **what: Any) -> Incoming | None:
    return decode({"update_id": 1, kind: what}, ME)


def in_group(text: str, **more: Any) -> Incoming | None:
    return read("message", message_id=5, chat=GROUP, **{"from": ANA}, text=text, **more)


def test_inline_queries_are_asked_for() -> None:
    assert "inline_query" in ALLOWED_UPDATES


@pytest.mark.parametrize(
    ("offset", "at"), [("", 0), ("20", 20), ("-1", 0), ("x", 0), ("9" * 30, 0), ("²", 0)]
)
def test_an_inline_query_and_where_its_results_begin(offset: str, at: int) -> None:
    heard = read("inline_query", id="77", query="mum\x00", offset=offset, **{"from": ANA})
    assert heard is not None
    assert (heard.inline, heard.given) == (InlineAsked("77", "mum", at), None)
    assert (heard.first_name, heard.language) == ("", ""), "nothing is noted of who asks"


@pytest.mark.parametrize("broken", [{}, {"id": "1"}, {"id": "1", "from": {}}, {"from": ANA}])
def test_a_broken_inline_query_means_nothing(broken: dict[str, Any]) -> None:
    assert read("inline_query", **broken) is None


def test_a_tip_that_was_sent_on_is_nothing_to_answer() -> None:
    private = {"id": 7, "type": "private"}
    for chat in (private, GROUP):
        sent = {"chat": chat, "from": ANA, "text": "/tip", "message_id": 1}
        assert read("message", **sent, via_bot={"username": "A_Bot"}) is None
        assert read("message", **sent, via_bot={"username": "other_bot"}) is not None


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("/today", Elsewhere("today", "", "Ana")),
        ("/tip@A_BOT for Mum", Elsewhere("tip", "for Mum", "Ana")),
        ("what about you, @a_bot?", Elsewhere()),
    ],
)
def test_in_a_group_what_is_meant_for_the_bot(text: str, given: Elsewhere) -> None:
    heard = in_group(text)
    assert heard is not None
    assert (heard.given, heard.chat, heard.first_name, heard.message) == (given, -9, "", None)


@pytest.mark.parametrize(
    "text", ["hello all", "/tip@other_bot", "write to @a_bottle", "mail me@a_botany"]
)
def test_in_a_group_what_is_not(text: str) -> None:
    assert in_group(text) is None


def test_an_answer_to_one_of_its_questions_is_for_those_who_are_there() -> None:
    asked = {"message_id": 4, "from": {"username": ME}, "text": "Which snack?"}
    assert in_group("Crackers", reply_to_message=asked) is None


def test_a_tap_in_a_group_is_no_tap_in_a_talk() -> None:
    message = {"message_id": 5, "chat": GROUP, "text": "?"}
    heard = read("callback_query", id="3", message=message, data="abcd:~group:tip", **{"from": ANA})
    assert heard is not None
    assert heard.given == Elsewhere(person="Ana", tap=Tap("abcd", "~group", "tip"))
    assert (heard.tapped.query, heard.message) == ("3", None)  # type: ignore[union-attr]


def test_a_tap_in_a_private_chat_is_not_counted_as_a_message_of_the_users() -> None:
    message = {"message_id": 5, "chat": {"id": 7, "type": "private"}, "text": "?"}
    heard = read("callback_query", id="3", message=message, data="abcdef:q:tip", **{"from": ANA})
    assert heard is not None
    assert (heard.given, heard.message, heard.first_name) == (
        Tap("abcdef", "q", "tip"),
        None,
        "Ana",
    )


def test_the_topic_is_carried_where_there_are_topics() -> None:
    for more, thread in (
        ({"message_thread_id": 12, "is_topic_message": True}, 12),
        ({"message_thread_id": 12}, None),  # a thread of replies, not a topic
        ({}, None),
    ):
        heard = in_group("/tip", **more)
        assert heard is not None
        assert heard.thread == thread
        tapped = read(
            "callback_query",
            id="3",
            message={"message_id": 5, "chat": GROUP, **more},
            data="a:b:c",
            **{"from": ANA},
        )
        assert tapped is not None
        assert tapped.thread == thread


def test_words_in_a_private_chat_are_words() -> None:
    heard = read("message", message_id=5, chat={"id": 7, "type": "private"}, text="hi @a_bot")
    assert heard is not None
    assert heard.given == Words("hi @a_bot")
