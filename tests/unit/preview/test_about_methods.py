"""The bot's profile, chats and members, callback answers, webhook settings."""

import contextlib
from typing import Any

import pytest
from support.loopback import Clock, call, inline, refusal

from bot.preview.errors import ApiError
from bot.preview.methods.table import METHODS
from bot.preview.telegram import Telegram

TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def telegram(clock: Clock) -> Telegram:
    telegram = Telegram(token="42:abc", bot_name="Rekindle", username="rekindle_bot", clock=clock)
    telegram.open_chat(chat_id=7, language="de")
    telegram.open_chat("group", "Family", chat_id=-9)
    return telegram


def tapped(telegram: Telegram) -> str:
    message = call(telegram, "sendMessage", chat_id=7, text="?", reply_markup=inline(("yes",)))
    return telegram.tap(7, message["message_id"], "yes")


def test_the_bot_knows_itself(telegram: Telegram) -> None:
    me = call(telegram, "getMe")
    assert (me["id"], me["is_bot"], me["username"]) == (42, True, "rekindle_bot")


def test_commands_by_scope_and_language(telegram: Telegram) -> None:
    def commands(name: str) -> list[dict[str, str]]:
        return [{"command": name, "description": "What it does"}]

    call(telegram, "setMyCommands", commands=commands("start"))
    call(telegram, "setMyCommands", commands=commands("los"), language_code="de")
    group = {"type": "all_group_chats"}
    call(telegram, "setMyCommands", commands=commands("group"), scope=group)
    assert call(telegram, "getMyCommands") == commands("start")
    assert call(telegram, "getMyCommands", language_code="de") == commands("los")
    assert call(telegram, "getMyCommands", language_code="fr") == []
    profile = telegram.profile
    assert profile.commands_for(7, 7, True, "de") == commands("los")
    assert profile.commands_for(7, 7, True, "fr") == commands("start")
    assert profile.commands_for(-9, 7, False, "de") == commands("group")
    own = {"type": "chat", "chat_id": 7}
    call(telegram, "setMyCommands", commands=commands("mine"), scope=own)
    assert profile.commands_for(7, 7, True, "de") == commands("mine")
    call(telegram, "deleteMyCommands", scope=own)
    assert profile.commands_for(7, 7, True, "de") == commands("los")


@pytest.mark.parametrize(
    ("params", "reason"),
    [
        ({"commands": {"a": 1}}, "expected an Array of BotCommand"),
        ({"commands": "["}, "can't parse commands JSON object"),
        ({"commands": ["start"]}, "can't parse BotCommand: expected an Object"),
        (
            {"commands": [{"command": "a"}]},
            "can't parse BotCommand: Can't find field \"description\"",
        ),
        (
            {"commands": [{"command": 1, "description": "x"}]},
            'can\'t parse BotCommand: Field "command" must be of type String',
        ),
        ({"commands": [{"command": "Start", "description": "x"}]}, "BOT_COMMAND_INVALID"),
        ({"commands": [{"command": "/start", "description": "x"}]}, "BOT_COMMAND_INVALID"),
        ({"commands": [{"command": "x" * 33, "description": "x"}]}, "BOT_COMMAND_INVALID"),
        ({"commands": [{"command": "", "description": "x"}]}, "BOT_COMMAND_INVALID"),
        ({"commands": [{"command": "a", "description": ""}]}, "BOT_COMMAND_DESCRIPTION_INVALID"),
        (
            {"commands": [{"command": "a", "description": "x" * 257}]},
            "BOT_COMMAND_DESCRIPTION_INVALID",
        ),
        ({"commands": [{"command": "a", "description": "x"}] * 101}, "BOT_COMMANDS_TOO_MUCH"),
        (
            {"commands": [], "scope": {"type": "moon"}},
            "can't parse BotCommandScope: Unsupported type specified",
        ),
        ({"commands": [], "scope": {"type": "chat", "chat_id": 5}}, "chat not found"),
        ({"commands": [], "language_code": "english"}, "invalid language code specified"),
    ],
)
def test_commands_that_are_refused(telegram: Telegram, params: dict[str, Any], reason: str) -> None:
    assert refusal(telegram, "setMyCommands", **params) == f"Bad Request: {reason}"


@pytest.mark.parametrize(
    ("what", "field", "limit"),
    [
        ("Name", "name", 64),
        ("Description", "description", 512),
        ("ShortDescription", "short_description", 120),
    ],
)
def test_texts_of_the_profile(telegram: Telegram, what: str, field: str, limit: int) -> None:
    call(telegram, f"setMy{what}", **{field: "x" * limit})
    call(telegram, f"setMy{what}", **{field: "deutsch", "language_code": "de"})
    assert call(telegram, f"getMy{what}") == {field: "x" * limit}
    assert call(telegram, f"getMy{what}", language_code="de") == {field: "deutsch"}
    assert call(telegram, f"getMy{what}", language_code="fr") == {field: "x" * limit}
    assert refusal(telegram, f"setMy{what}", **{field: "x" * (limit + 1)}).startswith("Bad Request")


def test_a_name_taken_away_is_the_first_one_again(telegram: Telegram) -> None:
    call(telegram, "setMyName", name="Other")
    call(telegram, "setMyName")
    assert call(telegram, "getMyName") == {"name": "Rekindle"}


def test_the_menu_button(telegram: Telegram) -> None:
    assert call(telegram, "getChatMenuButton") == {"type": "default"}
    call(telegram, "setChatMenuButton", menu_button={"type": "commands"})
    assert call(telegram, "getChatMenuButton", chat_id=7) == {"type": "commands"}
    assert refusal(telegram, "setChatMenuButton", menu_button={"type": "web_app"})
    assert refusal(telegram, "getChatMenuButton", chat_id=-9) == "Bad Request: chat not found"


def test_a_chat_and_its_members(telegram: Telegram) -> None:
    assert call(telegram, "getChat", chat_id=7)["first_name"] == "Ada"
    assert call(telegram, "getChat", chat_id=-9)["title"] == "Family"
    assert call(telegram, "getChatMemberCount", chat_id=-9) == 2
    assert call(telegram, "getChatMember", chat_id=-9, user_id=42)["status"] == "member"
    [user_id] = telegram.chat(-9).members
    assert call(telegram, "getChatMember", chat_id=-9, user_id=user_id)["user"]["id"] == user_id
    assert (
        refusal(telegram, "getChatMember", chat_id=-9, user_id=5) == "Bad Request: user not found"
    )
    assert call(telegram, "getUserProfilePhotos", user_id=7) == {"total_count": 0, "photos": []}
    assert refusal(telegram, "getUserProfilePhotos", user_id=99) == "Bad Request: user not found"


def test_a_bot_can_leave_a_group_only(telegram: Telegram) -> None:
    assert refusal(telegram, "leaveChat", chat_id=7).endswith("in private chats")
    assert call(telegram, "leaveChat", chat_id=-9) is True
    assert (
        refusal(telegram, "sendMessage", chat_id=-9, text="x")
        == "Forbidden: bot is not a member of the group chat"
    )
    changed = telegram.updates.take(100)[-1]["my_chat_member"]
    assert changed["new_chat_member"]["status"] == "left"


def test_a_tap_is_answered_once(telegram: Telegram) -> None:
    seen: list[dict[str, Any]] = []
    query_id = tapped(telegram)
    telegram.on_event(seen.append)
    answer = {"callback_query_id": query_id, "text": "Thank you", "show_alert": True}
    assert call(telegram, "answerCallbackQuery", **answer) is True
    [toast] = seen
    assert (toast["type"], toast["chat_id"], toast["callback_query_id"]) == ("toast", 7, query_id)
    assert (toast["text"], toast["show_alert"]) == ("Thank you", True)
    assert refusal(telegram, "answerCallbackQuery", **answer) == TOO_OLD


def test_a_tap_can_be_answered_for_150_seconds(telegram: Telegram, clock: Clock) -> None:
    first, second = tapped(telegram), tapped(telegram)
    clock.now += 149
    assert call(telegram, "answerCallbackQuery", callback_query_id=first) is True
    clock.now += 1
    assert refusal(telegram, "answerCallbackQuery", callback_query_id=second) == TOO_OLD


@pytest.mark.parametrize(
    ("params", "reason"),
    [({"text": "x" * 201}, "MESSAGE_TOO_LONG"), ({"url": "https://example.com"}, "URL_INVALID")],
)
def test_a_refused_answer_leaves_the_tap_open(
    telegram: Telegram, params: dict[str, Any], reason: str
) -> None:
    query_id = tapped(telegram)
    answer = {"callback_query_id": query_id}
    assert refusal(telegram, "answerCallbackQuery", **answer, **params) == f"Bad Request: {reason}"
    assert call(telegram, "answerCallbackQuery", **answer) is True


def test_queries_that_never_were_are_too_old(telegram: Telegram) -> None:
    assert refusal(telegram, "answerCallbackQuery", callback_query_id="5") == TOO_OLD
    assert refusal(telegram, "answerInlineQuery", inline_query_id="5", results=[]) == TOO_OLD


def test_a_webhook_is_remembered_and_taken_away(telegram: Telegram) -> None:
    call(
        telegram,
        "setWebhook",
        url="http://127.0.0.1:1/hook",
        secret_token="abc_-9",
        max_connections=7,
        allowed_updates=["message", "nonsense"],
    )
    info = call(telegram, "getWebhookInfo")
    assert (info["url"], info["max_connections"]) == ("http://127.0.0.1:1/hook", 7)
    assert info["allowed_updates"] == ["message"]
    telegram.say(7, "a")
    waiting = call(telegram, "getWebhookInfo")["pending_update_count"]
    call(telegram, "deleteWebhook")
    assert call(telegram, "getWebhookInfo")["pending_update_count"] == waiting > 0
    call(telegram, "deleteWebhook", drop_pending_updates=True)
    assert call(telegram, "getWebhookInfo") == {
        "url": "",
        "has_custom_certificate": False,
        "pending_update_count": 0,
        "allowed_updates": ["message"],
    }


@pytest.mark.parametrize(
    "params",
    [
        {"url": "http://example.com/hook"},
        {"url": "ftp://127.0.0.1/hook"},
        {"url": "https://[/"},
        {"url": "nonsense"},
        {"url": "http://127.0.0.1/", "secret_token": "with blank"},
        {"url": "http://127.0.0.1/", "allowed_updates": "message"},
        {"url": "http://127.0.0.1/", "allowed_updates": [1]},
        {"url": "http://127.0.0.1/", "max_connections": "many"},
    ],
)
def test_webhooks_that_are_refused(telegram: Telegram, params: dict[str, Any]) -> None:
    assert refusal(telegram, "setWebhook", **params).startswith("Bad Request: ")
    assert telegram.webhook is None


def test_log_out_and_close_are_accepted(telegram: Telegram) -> None:
    assert call(telegram, "logOut") is call(telegram, "close") is True


JUNK: list[Any] = [
    None,
    "",
    "x",
    "[",
    -1,
    0,
    1 << 70,
    1.5,
    True,
    [],
    {},
    [[]],
    {"a": []},
    "\x00",
    "é" * 9,
]


@pytest.mark.parametrize("method", sorted(set(METHODS) - {"getupdates"}))
def test_junk_is_refused_and_nothing_worse(telegram: Telegram, method: str) -> None:
    names = (
        "text",
        "message_id",
        "message_ids",
        "media",
        "photo",
        "caption",
        "reply_markup",
        "entities",
        "parse_mode",
        "reply_parameters",
        "commands",
        "scope",
        "language_code",
        "url",
        "name",
        "file_id",
        "user_id",
        "callback_query_id",
        "menu_button",
        "reaction",
        "latitude",
        "longitude",
        "from_chat_id",
        "allowed_updates",
        "results",
        "action",
        "document",
        "duration",
        "voice",
        "link_preview_options",
        "max_connections",
    )
    for junk in JUNK:
        for chat_id in (7, junk):
            with contextlib.suppress(ApiError):
                call(telegram, method, chat_id=chat_id, **dict.fromkeys(names, junk))
