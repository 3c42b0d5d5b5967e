"""Edits, deletions, reactions, pins."""

from typing import Any

import pytest
from support.loopback import Clock, call, inline, refusal

from bot.preview.images import flat_png
from bot.preview.params import Upload
from bot.preview.telegram import Telegram

SAME = (
    "Bad Request: message is not modified: specified new message content and reply markup are "
    "exactly the same as a current content and reply markup of the message"
)
PICTURE = Upload("a.png", "image/png", flat_png(4, 3, (1, 2, 3)))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def telegram(clock: Clock) -> Telegram:
    telegram = Telegram(clock=clock)
    telegram.open_chat(chat_id=7)
    telegram.open_chat("group", "Family", chat_id=-9)
    return telegram


def sent(telegram: Telegram, **params: Any) -> int:
    params = {"chat_id": 7, "text": "hello"} | params
    message_id: int = call(telegram, "sendMessage", **params)["message_id"]
    return message_id


def test_an_edit_replaces_text_and_takes_the_buttons(telegram: Telegram) -> None:
    message_id = sent(telegram, reply_markup=inline(("yes", "no")))
    edited = call(
        telegram,
        "editMessageText",
        chat_id=7,
        message_id=message_id,
        text="<i>yes</i>",
        parse_mode="HTML",
    )
    assert edited["text"] == "yes"
    assert edited["entities"] == [{"type": "italic", "offset": 0, "length": 3}]
    assert "reply_markup" not in edited
    assert edited["edit_date"]
    assert telegram.history(7) == [edited]


def test_an_edit_that_changes_nothing_is_refused(telegram: Telegram) -> None:
    message_id = sent(telegram, reply_markup=inline(("a",)))
    same: dict[str, Any] = {"chat_id": 7, "message_id": message_id, "reply_markup": inline(("a",))}
    assert refusal(telegram, "editMessageText", text=" hello ", **same) == SAME
    assert refusal(telegram, "editMessageReplyMarkup", **same) == SAME
    same["reply_markup"] = inline(("b",))
    call(telegram, "editMessageText", text="hello", **same)
    assert refusal(telegram, "editMessageText", text="hello", **same) == SAME


def test_buttons_alone_can_change(telegram: Telegram) -> None:
    message_id = sent(telegram, reply_markup=inline(("a",)))
    edited = call(telegram, "editMessageReplyMarkup", chat_id=7, message_id=message_id)
    assert "reply_markup" not in edited
    assert edited["text"] == "hello"


def test_a_caption_changes_and_goes(telegram: Telegram) -> None:
    message_id = call(telegram, "sendPhoto", chat_id=7, photo=PICTURE, caption="a")["message_id"]
    where = {"chat_id": 7, "message_id": message_id}
    assert call(telegram, "editMessageCaption", caption="b", **where)["caption"] == "b"
    assert "caption" not in call(telegram, "editMessageCaption", **where)
    assert (
        refusal(telegram, "editMessageText", text="x", **where)
        == "Bad Request: there is no text in the message to edit"
    )


def test_media_can_be_exchanged(telegram: Telegram) -> None:
    message_id = call(telegram, "sendPhoto", chat_id=7, photo=PICTURE, caption="a")["message_id"]
    edited = call(
        telegram,
        "editMessageMedia",
        chat_id=7,
        message_id=message_id,
        media={"type": "document", "media": "attach://file", "caption": "b"},
        file=Upload("a.txt", "text/plain", b"hello"),
    )
    assert edited["document"]["file_name"] == "a.txt"
    assert edited["caption"] == "b"
    assert "photo" not in edited


@pytest.mark.parametrize(
    ("method", "params", "reason"),
    [
        ("editMessageText", {"text": "x"}, "message identifier is not specified"),
        ("editMessageText", {"text": "x", "message_id": 99}, "message to edit not found"),
        ("editMessageText", {"text": "x", "message_id": 1}, "message can't be edited"),
        ("editMessageText", {"text": "x", "inline_message_id": "a"}, "MESSAGE_ID_INVALID"),
        ("editMessageText", {"message_id": 2}, "message text is empty"),
        ("editMessageText", {"message_id": 2, "text": "x" * 4097}, "message is too long"),
        (
            "editMessageText",
            {"message_id": 2, "text": "x", "reply_markup": {"keyboard": [["a"]]}},
            "inline keyboard expected",
        ),
        (
            "editMessageCaption",
            {"message_id": 2, "caption": "x"},
            "there is no caption in the message to edit",
        ),
        ("editMessageMedia", {"message_id": 2}, "media is empty"),
        (
            "editMessageMedia",
            {"message_id": 2, "media": {"type": "video", "media": "x"}},
            "type of media is unsupported",
        ),
        ("deleteMessage", {}, "message identifier is not specified"),
        ("deleteMessage", {"message_id": 99}, "message to delete not found"),
        ("deleteMessages", {}, "message identifiers are not specified"),
        ("deleteMessages", {"message_ids": []}, "wrong number of message identifiers specified"),
        (
            "deleteMessages",
            {"message_ids": list(range(101))},
            "wrong number of message identifiers specified",
        ),
        ("setMessageReaction", {"message_id": 99}, "message to react not found"),
        (
            "setMessageReaction",
            {"message_id": 2, "reaction": [{"type": "x"}]},
            "invalid reaction type specified",
        ),
        (
            "setMessageReaction",
            {"message_id": 2, "reaction": [{"type": "emoji"}]},
            "REACTION_INVALID",
        ),
        ("pinChatMessage", {"message_id": 99}, "message to pin not found"),
        ("unpinChatMessage", {}, "message to unpin not found"),
    ],
)
def test_what_is_refused(
    telegram: Telegram, method: str, params: dict[str, Any], reason: str
) -> None:
    telegram.say(7, "mine")
    sent(telegram)
    assert refusal(telegram, method, chat_id=7, **params) == f"Bad Request: {reason}"


def test_messages_are_deleted(telegram: Telegram) -> None:
    ids = [sent(telegram), telegram.say(7, "a")["message_id"], sent(telegram)]
    assert call(telegram, "deleteMessage", chat_id=7, message_id=ids[0]) is True
    assert call(telegram, "deleteMessages", chat_id=7, message_ids=[*ids, 99]) is True
    assert telegram.history(7) == []
    assert sent(telegram) == ids[-1] + 1


def test_old_messages_stay(telegram: Telegram, clock: Clock) -> None:
    message_id = sent(telegram)
    clock.now += 48 * 3600
    assert (
        refusal(telegram, "deleteMessage", chat_id=7, message_id=message_id)
        == "Bad Request: message can't be deleted"
    )
    assert call(telegram, "deleteMessages", chat_id=7, message_ids=[message_id]) is True
    assert len(telegram.history(7)) == 1


def test_in_a_group_only_its_own_messages(telegram: Telegram) -> None:
    theirs = telegram.say(-9, "a")["message_id"]
    assert (
        refusal(telegram, "deleteMessage", chat_id=-9, message_id=theirs)
        == "Bad Request: message can't be deleted"
    )


def test_a_reaction_shows_and_goes(telegram: Telegram) -> None:
    where = {"chat_id": 7, "message_id": telegram.say(7, "hello")["message_id"]}
    call(telegram, "setMessageReaction", reaction=[{"type": "emoji", "emoji": "❤"}], **where)
    assert telegram.history(7)[0]["reactions"] == ["❤"]
    call(telegram, "setMessageReaction", reaction=[], **where)
    assert "reactions" not in telegram.history(7)[0]


def test_pins_come_and_go(telegram: Telegram) -> None:
    first, second = sent(telegram), sent(telegram)
    for message_id in (first, second):
        call(telegram, "pinChatMessage", chat_id=7, message_id=message_id)
    assert call(telegram, "getChat", chat_id=7)["pinned_message"]["message_id"] == second
    call(telegram, "unpinChatMessage", chat_id=7)
    assert call(telegram, "getChat", chat_id=7)["pinned_message"]["message_id"] == first
    call(telegram, "unpinAllChatMessages", chat_id=7)
    assert "pinned_message" not in call(telegram, "getChat", chat_id=7)
