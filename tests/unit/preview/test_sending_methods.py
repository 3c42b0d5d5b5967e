"""sendMessage and its kin."""

from typing import Any

import pytest
from support.loopback import call, inline, refusal

from bot.preview.telegram import Telegram


@pytest.fixture
def telegram() -> Telegram:
    telegram = Telegram()
    telegram.open_chat(chat_id=7, name="Ada")
    telegram.open_chat("group", "Family", chat_id=-9)
    return telegram


def test_a_message_looks_as_telegram_shows_it(telegram: Telegram) -> None:
    keyboard = inline(("yes", "no"))
    message = call(
        telegram,
        "sendMessage",
        chat_id="7",
        text="<b>Hi</b>",
        parse_mode="HTML",
        reply_markup=keyboard,
        protect_content=True,
        disable_notification=True,
        link_preview_options={"is_disabled": True},
    )
    assert message == {
        "message_id": 1,
        "from": telegram.bot_user,
        "chat": {"id": 7, "type": "private", "first_name": "Ada"},
        "date": message["date"],
        "text": "Hi",
        "entities": [{"type": "bold", "offset": 0, "length": 2}],
        "link_preview_options": {"is_disabled": True},
        "has_protected_content": True,
        "reply_markup": keyboard,
    }
    assert telegram.history(7) == [message]


def test_message_ids_grow_within_a_chat(telegram: Telegram) -> None:
    said = telegram.say(7, "a")["message_id"]
    assert call(telegram, "sendMessage", chat_id=7, text="b")["message_id"] == said + 1


@pytest.mark.parametrize(
    ("params", "reason"),
    [
        ({"text": "x"}, "chat_id is empty"),
        ({"chat_id": "", "text": "x"}, "chat_id is empty"),
        ({"chat_id": 8, "text": "x"}, "chat not found"),
        ({"chat_id": "@ada", "text": "x"}, "chat not found"),
        ({"chat_id": 7}, "message text is empty"),
        ({"chat_id": 7, "text": ""}, "message text is empty"),
        ({"chat_id": 7, "text": " \n"}, "text must be non-empty"),
        ({"chat_id": 7, "text": "<b></b>", "parse_mode": "HTML"}, "text must be non-empty"),
        ({"chat_id": 7, "text": "x" * 4097}, "message is too long"),
        ({"chat_id": 7, "text": "😀" * 2049}, "message is too long"),
        ({"chat_id": 7, "text": {"a": 1}}, 'field "text" must be of type String'),
        (
            {"chat_id": 7, "text": "x", "reply_markup": "{"},
            "can't parse reply keyboard markup JSON object",
        ),
        ({"chat_id": 7, "text": "x", "reply_markup": "5"}, "object expected as reply markup"),
        ({"chat_id": 7, "text": "x", "message_thread_id": 3}, "message thread not found"),
        ({"chat_id": 7, "text": "x", "entities": "{}"}, "expected an Array of MessageEntity"),
        (
            {"chat_id": 7, "text": "x", "reply_parameters": {"message_id": 99}},
            "message to be replied not found",
        ),
        (
            {"chat_id": 7, "text": "x", "reply_parameters": [1]},
            "object expected as reply parameters",
        ),
        (
            {"chat_id": 7, "text": "x", "link_preview_options": [1]},
            "object expected as link preview options",
        ),
        (
            {"chat_id": 7, "text": "x", "business_connection_id": "b"},
            "business connection not found",
        ),
    ],
)
def test_what_send_message_refuses(telegram: Telegram, params: dict[str, Any], reason: str) -> None:
    assert refusal(telegram, "sendMessage", **params) == f"Bad Request: {reason}"
    assert telegram.history(7) == []


def test_the_limit_counts_what_is_left_after_parsing(telegram: Telegram) -> None:
    text = "<b>" + "x" * 4096 + "</b>"
    assert (
        len(call(telegram, "sendMessage", chat_id=7, text=text, parse_mode="html")["text"]) == 4096
    )
    assert len(call(telegram, "sendMessage", chat_id=7, text="😀" * 2048)["text"]) == 2048


def test_a_reply_quotes_one_message_deep(telegram: Telegram) -> None:
    first = telegram.say(7, "a")
    second = call(
        telegram,
        "sendMessage",
        chat_id=7,
        text="b",
        reply_parameters={"message_id": first["message_id"]},
    )
    assert second["reply_to_message"] == first
    third = telegram.say(7, "c", reply_to=second["message_id"])
    assert "reply_to_message" not in third["reply_to_message"]


def test_a_reply_may_go_without_its_message(telegram: Telegram) -> None:
    optional = {"message_id": 99, "allow_sending_without_reply": True}
    assert "reply_to_message" not in call(
        telegram, "sendMessage", chat_id=7, text="b", reply_parameters=optional
    )


def test_a_mention_names_a_user_the_bot_knows(telegram: Telegram) -> None:
    text = '<a href="tg://user?id=7">Ada</a> <a href="tg://user?id=8">Bo</a>'
    message = call(telegram, "sendMessage", chat_id=7, text=text, parse_mode="HTML")
    assert message["entities"] == [
        {"type": "text_mention", "offset": 0, "length": 3, "user": telegram.users[7]}
    ]


def test_a_reply_keyboard_shows_until_it_is_removed(telegram: Telegram) -> None:
    keyboard = {"keyboard": [[{"text": "yes"}]]}
    message = call(telegram, "sendMessage", chat_id=7, text="?", reply_markup=keyboard)
    assert "reply_markup" not in message
    assert telegram.chat(7).keyboard == keyboard
    call(telegram, "sendMessage", chat_id=7, text="!", reply_markup=inline(("a",)))
    assert telegram.chat(7).keyboard == keyboard
    call(telegram, "sendMessage", chat_id=7, text=".", reply_markup={"remove_keyboard": True})
    assert telegram.chat(7).keyboard is None


def test_a_keyboard_for_one_time_goes_with_the_answer(telegram: Telegram) -> None:
    keyboard = {"keyboard": [["yes"]], "one_time_keyboard": True}
    call(telegram, "sendMessage", chat_id=7, text="?", reply_markup=keyboard)
    telegram.say(7, "yes")
    assert telegram.chat(7).keyboard is None


def test_nothing_reaches_who_blocked_the_bot(telegram: Telegram) -> None:
    telegram.block(7)
    telegram.block(-9)
    blocked = "Forbidden: bot was blocked by the user"
    assert refusal(telegram, "sendMessage", chat_id=7, text="x") == blocked
    assert refusal(telegram, "sendChatAction", chat_id=7, action="typing") == blocked
    kicked = "Forbidden: bot was kicked from the group chat"
    assert refusal(telegram, "sendMessage", chat_id=-9, text="x") == kicked
    telegram.unblock(7)
    assert call(telegram, "sendMessage", chat_id=7, text="x")["text"] == "x"


def test_a_group_that_was_upgraded_says_where_it_went(telegram: Telegram) -> None:
    new_id = telegram.migrate(telegram.chat(-9), None)
    assert new_id == -1_000_000_000_009
    description = "Bad Request: group chat was upgraded to a supergroup chat"
    assert refusal(telegram, "sendMessage", chat_id=-9, text="x") == description
    assert call(telegram, "sendMessage", chat_id=new_id, text="x")["chat"]["type"] == "supergroup"
    told = [update["message"] for update in telegram.updates.take(100)[-2:]]
    assert told[0]["migrate_to_chat_id"] == new_id
    assert told[1]["migrate_from_chat_id"] == -9


def test_places_and_contacts(telegram: Telegram) -> None:
    place = call(telegram, "sendLocation", chat_id=7, latitude="52.5", longitude=13.4)
    assert place["location"] == {"latitude": 52.5, "longitude": 13.4}
    contact = call(
        telegram, "sendContact", chat_id=7, phone_number="+49", first_name="Bo", last_name="X"
    )
    assert contact["contact"] == {"phone_number": "+49", "first_name": "Bo", "last_name": "X"}


@pytest.mark.parametrize(
    ("method", "params", "reason"),
    [
        ("sendLocation", {"longitude": 1}, "latitude is empty"),
        ("sendLocation", {"latitude": 91, "longitude": 1}, "wrong location specified"),
        ("sendLocation", {"latitude": "nan", "longitude": 1}, "wrong location specified"),
        ("sendContact", {"first_name": "Bo"}, "phone number is empty"),
        ("sendContact", {"phone_number": "1"}, "first name is empty"),
        ("sendChatAction", {"action": "sleeping"}, "wrong parameter action in request"),
        ("sendChatAction", {}, "wrong parameter action in request"),
        ("copyMessage", {"from_chat_id": 7, "message_id": 99}, "message to copy not found"),
        ("forwardMessage", {"from_chat_id": 7, "message_id": 99}, "message to forward not found"),
        ("forwardMessage", {"from_chat_id": 77, "message_id": 1}, "chat not found"),
        ("copyMessage", {"message_id": 1}, "from_chat_id is empty"),
    ],
)
def test_what_the_other_methods_refuse(
    telegram: Telegram, method: str, params: dict[str, Any], reason: str
) -> None:
    assert refusal(telegram, method, chat_id=7, **params) == f"Bad Request: {reason}"


def test_an_action_is_seen_and_leaves_no_message(telegram: Telegram) -> None:
    seen: list[dict[str, Any]] = []
    telegram.on_event(seen.append)
    assert call(telegram, "sendChatAction", chat_id=7, action="typing") is True
    assert [(event["type"], event["action"]) for event in seen] == [("action", "typing")]
    assert telegram.history(7) == []


def test_a_copy_has_the_content_and_nothing_of_the_place(telegram: Telegram) -> None:
    original = telegram.say(7, "/hello")
    copied = call(
        telegram, "copyMessage", chat_id=-9, from_chat_id=7, message_id=original["message_id"]
    )
    message = telegram.chat(-9).messages[copied["message_id"]]
    assert message["text"] == "/hello"
    assert message["from"] == telegram.bot_user
    assert "forward_origin" not in message


def test_a_forward_names_who_said_it(telegram: Telegram) -> None:
    original = telegram.say(7, "hello")
    message = call(
        telegram, "forwardMessage", chat_id=-9, from_chat_id=7, message_id=original["message_id"]
    )
    assert message["forward_origin"]["sender_user"] == telegram.users[7]


def test_protected_messages_are_not_forwarded(telegram: Telegram) -> None:
    secret = call(telegram, "sendMessage", chat_id=7, text="x", protect_content=True)
    assert (
        refusal(
            telegram, "forwardMessage", chat_id=-9, from_chat_id=7, message_id=secret["message_id"]
        )
        == "Bad Request: message can't be forwarded"
    )


def test_only_the_last_two_hundred_messages_are_kept(telegram: Telegram) -> None:
    for number in range(205):
        call(telegram, "sendMessage", chat_id=7, text=str(number))
    assert [message["text"] for message in telegram.history(7)] == [str(n) for n in range(5, 205)]
