"""What users do, and what the bot hears of it."""

from typing import Any

import pytest
from support.loopback import call, inline

from bot.preview.telegram import Telegram, UserError


@pytest.fixture
def telegram() -> Telegram:
    telegram = Telegram()
    telegram.open_chat(chat_id=7, name="Ada", language="de")
    return telegram


def updates(telegram: Telegram) -> list[dict[str, Any]]:
    return telegram.updates.take(100)


def test_opening_a_chat_twice_is_opening_it_once(telegram: Telegram) -> None:
    assert telegram.open_chat(chat_id=7, name="Bo") is telegram.chat(7)
    assert telegram.chat(7).public["first_name"] == "Ada"
    assert updates(telegram) == []


def test_ids_are_given_where_none_are_asked_for(telegram: Telegram) -> None:
    ids = [telegram.open_chat().id, telegram.open_chat().id, telegram.open_chat("group", "F").id]
    assert len(set(ids)) == 3
    assert ids[0] > 0 > ids[2]


@pytest.mark.parametrize(("kind", "chat_id"), [("private", -5), ("group", 5), ("channel", None)])
def test_impossible_chats(telegram: Telegram, kind: str, chat_id: int | None) -> None:
    with pytest.raises(UserError):
        telegram.open_chat(kind, "x", chat_id=chat_id)


def test_a_text_reaches_the_bot_with_its_commands(telegram: Telegram) -> None:
    message = telegram.say(7, "  /start deep ")
    assert message["text"] == "/start deep"
    assert message["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
    assert message["from"] == {"id": 7, "is_bot": False, "first_name": "Ada", "language_code": "de"}
    assert [update["message"] for update in updates(telegram)] == [message]


def test_a_long_text_becomes_several(telegram: Telegram) -> None:
    last = telegram.say(7, "😀" * 2048 + "end")
    assert last["text"] == "end"
    assert len(updates(telegram)) == 2


@pytest.mark.parametrize("text", ["", " ", "\n\x00"])
def test_nothing_cannot_be_said(telegram: Telegram, text: str) -> None:
    with pytest.raises(UserError):
        telegram.say(7, text)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ({"sticker": "🙂"}, "sticker"),
        ({"photo": True, "caption": "us"}, "photo"),
        ({"voice": True}, "voice"),
        ({"document": "plan.pdf"}, "document"),
        ({"location": {"latitude": 1, "longitude": 2.5}}, "location"),
        ({"contact": {"first_name": "Bo", "phone_number": "+1"}}, "contact"),
    ],
)
def test_other_kinds_reach_the_bot(telegram: Telegram, content: dict[str, Any], kind: str) -> None:
    message = telegram.send(7, content)
    assert kind in message
    assert message.get("caption") == content.get("caption")
    assert [update["message"] for update in updates(telegram)] == [message]


@pytest.mark.parametrize(
    "content",
    [
        {},
        {"photo": True, "voice": True},
        {"photo": "x"},
        {"voice": 1},
        {"sticker": ""},
        {"sticker": "x" * 20},
        {"document": " "},
        {"document": 5},
        {"location": {"latitude": 91, "longitude": 0}},
        {"location": {"latitude": True, "longitude": 0}},
        {"contact": {"first_name": "Bo"}},
        {"photo": True, "caption": "x" * 1025},
        {"photo": True, "caption": 5},
    ],
)
def test_what_makes_no_sense_is_refused(telegram: Telegram, content: dict[str, Any]) -> None:
    with pytest.raises(ValueError):
        telegram.send(7, content)
    assert updates(telegram) == []


def test_a_files_bytes_can_be_fetched(telegram: Telegram) -> None:
    document = telegram.send(7, {"document": "plan.pdf"})["document"]
    assert document["mime_type"] == "application/pdf"
    assert call(telegram, "getFile", file_id=document["file_id"])["file_size"] > 0


def test_an_edit_reaches_the_bot(telegram: Telegram) -> None:
    message = telegram.say(7, "/tip")
    edited = telegram.edit(7, message["message_id"], "no tip")
    assert edited["message_id"] == message["message_id"]
    assert "entities" not in edited
    assert updates(telegram)[-1]["edited_message"] == edited


def test_only_ones_own_text_can_be_edited(telegram: Telegram) -> None:
    ours = call(telegram, "sendMessage", chat_id=7, text="x")["message_id"]
    photo = telegram.send(7, {"photo": True})["message_id"]
    for message_id in (ours, photo, 99):
        with pytest.raises(UserError):
            telegram.edit(7, message_id, "y")


def test_a_tap_reaches_the_bot_with_its_message(telegram: Telegram) -> None:
    message = call(telegram, "sendMessage", chat_id=7, text="?", reply_markup=inline(("yes",)))
    query_id = telegram.tap(7, message["message_id"], "yes")
    query = updates(telegram)[-1]["callback_query"]
    assert (query["id"], query["data"], query["message"]) == (query_id, "yes", message)


def test_a_button_that_is_gone_cannot_be_tapped(telegram: Telegram) -> None:
    message_id = call(telegram, "sendMessage", chat_id=7, text="?", reply_markup=inline(("yes",)))[
        "message_id"
    ]
    for number, data in ((message_id, "no"), (99, "yes")):
        with pytest.raises(UserError):
            telegram.tap(7, number, data)
    call(telegram, "editMessageReplyMarkup", chat_id=7, message_id=message_id)
    with pytest.raises(UserError):
        telegram.tap(7, message_id, "yes")


def test_blocking_and_unblocking_are_told_once_each(telegram: Telegram) -> None:
    telegram.block(7)
    telegram.block(7)
    with pytest.raises(UserError):
        telegram.say(7, "x")
    telegram.unblock(7)
    changes = [update["my_chat_member"] for update in updates(telegram)]
    assert [
        (change["old_chat_member"]["status"], change["new_chat_member"]["status"])
        for change in changes
    ] == [("member", "kicked"), ("kicked", "member")]
    assert telegram.say(7, "x")


def test_a_group_tells_that_it_took_the_bot_in(telegram: Telegram) -> None:
    group = telegram.open_chat("group", "Family")
    joined, created = updates(telegram)
    assert joined["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert created["message"]["group_chat_created"] is True
    assert group.public == {"id": group.id, "type": "group", "title": "Family"}


def test_anybody_can_speak_in_a_group(telegram: Telegram) -> None:
    group = telegram.open_chat("group", "Family")
    assert telegram.say(group.id, "a")["from"]["first_name"] == "Ada"
    assert telegram.say(group.id, "b", from_id=7)["from"] == telegram.users[7]
    assert telegram.say(group.id, "c", from_id=12345)["from"]["id"] == 12345
    assert call(telegram, "getChatMemberCount", chat_id=group.id) == 4


def test_nobody_speaks_in_a_group_that_moved(telegram: Telegram) -> None:
    group = telegram.open_chat("group", "Family")
    new_id = telegram.migrate(group, None)
    with pytest.raises(UserError, match=str(new_id)):
        telegram.say(group.id, "a")
    assert telegram.say(new_id, "a")


def test_replies_name_a_message_of_the_chat(telegram: Telegram) -> None:
    with pytest.raises(UserError):
        telegram.say(7, "a", reply_to=99)


def test_a_reset_forgets_everything_but_the_bot(telegram: Telegram) -> None:
    telegram.say(7, "a")
    call(telegram, "setMyCommands", commands=[{"command": "a", "description": "b"}])
    seq = telegram.events.seq
    telegram.reset()
    assert updates(telegram) == []
    assert telegram.chats == {}
    assert call(telegram, "getMyCommands") == []
    assert telegram.events.since(seq) is None


def test_a_token_has_a_number_and_a_secret() -> None:
    for token in ("", "abc", "1:", ":x", "1:a b"):
        with pytest.raises(ValueError):
            Telegram(token=token)
