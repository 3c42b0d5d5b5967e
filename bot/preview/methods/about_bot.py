"""Methods about the bot itself: its name, texts, commands and menu button."""

from __future__ import annotations

import re
from typing import Any

from bot.preview.errors import bad_request
from bot.preview.methods.common import chat_id_of
from bot.preview.params import Params
from bot.preview.profile import Command
from bot.preview.state import State
from bot.preview.text import clean, utf16_length

_LANGUAGE = re.compile(r"[a-z]{2}\Z")
_COMMAND = re.compile(r"[a-z0-9_]{1,32}\Z")
_COMMANDS_LIMIT = 100
_COMMAND_DESCRIPTION = range(1, 257)
_NAME_LIMIT = 64
_DESCRIPTION_LIMIT = 512
_SHORT_DESCRIPTION_LIMIT = 120
_PLAIN_SCOPES = ("default", "all_private_chats", "all_group_chats", "all_chat_administrators")
_CHAT_SCOPES = ("chat", "chat_administrators", "chat_member")


def get_me(state: State, _params: Params) -> Any:
    return state.bot_user | {
        "can_join_groups": True,
        "can_read_all_group_messages": True,
        "supports_inline_queries": True,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def log_out(_state: State, _params: Params) -> Any:
    """There is no other server to log in to: accepted, without effect."""
    return True


def set_my_commands(state: State, params: Params) -> Any:
    key = _key(state, params)
    given = params.json("commands", "commands") or []
    if not isinstance(given, list):
        raise bad_request("expected an Array of BotCommand")
    if len(given) > _COMMANDS_LIMIT:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    state.profile.commands[key] = [_command(one) for one in given]
    state.save_profile()
    return True


def get_my_commands(state: State, params: Params) -> Any:
    return state.profile.commands.get(_key(state, params), [])


def delete_my_commands(state: State, params: Params) -> Any:
    state.profile.commands.pop(_key(state, params), None)
    state.save_profile()
    return True


def set_my_name(state: State, params: Params) -> Any:
    name = _limited(params, "name", _NAME_LIMIT, "BOT_TITLE_INVALID")
    language = _language(params)
    if not name and not language:
        name = state.profile.name
    return _set(state, state.profile.names, language, name)


def get_my_name(state: State, params: Params) -> Any:
    return {"name": _get(state.profile.names, params)}


def set_my_description(state: State, params: Params) -> Any:
    text = _limited(params, "description", _DESCRIPTION_LIMIT, "BOT_DESCRIPTION_TOO_LONG")
    return _set(state, state.profile.descriptions, _language(params), text)


def get_my_description(state: State, params: Params) -> Any:
    return {"description": _get(state.profile.descriptions, params)}


def set_my_short_description(state: State, params: Params) -> Any:
    text = _limited(
        params, "short_description", _SHORT_DESCRIPTION_LIMIT, "BOT_SHORT_DESCRIPTION_TOO_LONG"
    )
    return _set(state, state.profile.short_descriptions, _language(params), text)


def get_my_short_description(state: State, params: Params) -> Any:
    return {"short_description": _get(state.profile.short_descriptions, params)}


def set_chat_menu_button(state: State, params: Params) -> Any:
    key = _menu_key(state, params)
    given = params.json("menu_button", "menu button") or {"type": "default"}
    if not isinstance(given, dict) or given.get("type") not in ("commands", "default"):
        raise bad_request("unallowed menu button type specified")
    state.profile.menu_buttons[key] = {"type": given["type"]}
    state.save_profile()
    return True


def get_chat_menu_button(state: State, params: Params) -> Any:
    buttons = state.profile.menu_buttons
    return buttons.get(_menu_key(state, params)) or buttons.get("") or {"type": "default"}


def _command(given: Any) -> Command:
    if not isinstance(given, dict):
        raise bad_request("can't parse BotCommand: expected an Object")
    for name in ("command", "description"):
        if name not in given:
            raise bad_request(f"can't parse BotCommand: Can't find field \"{name}\"")
        if not isinstance(given[name], str):
            raise bad_request(f'can\'t parse BotCommand: Field "{name}" must be of type String')
    command, description = given["command"], clean(given["description"]).strip()
    if not _COMMAND.match(command):
        raise bad_request("BOT_COMMAND_INVALID")
    if utf16_length(description) not in _COMMAND_DESCRIPTION:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": command, "description": description}


def _key(state: State, params: Params) -> str:
    return f"{_scope(state, params)}|{_language(params)}"


def _scope(state: State, params: Params) -> str:
    given = params.json("scope", "bot command scope")
    if given is None:
        return "default"
    kind = given.get("type") if isinstance(given, dict) else None
    if kind in _PLAIN_SCOPES:
        return str(kind)
    if kind not in _CHAT_SCOPES:
        raise bad_request("can't parse BotCommandScope: Unsupported type specified")
    inner = Params(given)
    chat_id = chat_id_of(inner)
    if chat_id not in state.chats:
        raise bad_request("chat not found")
    if kind == "chat_member":
        return f"{kind}:{chat_id}:{inner.integer('user_id')}"
    return f"{kind}:{chat_id}"


def _language(params: Params) -> str:
    language = params.text("language_code")
    if language and not _LANGUAGE.match(language):
        raise bad_request("invalid language code specified")
    return language


def _menu_key(state: State, params: Params) -> str:
    if "chat_id" not in params:
        return ""
    chat = state.chats.get(chat_id_of(params) or 0)
    if chat is None or not chat.private:
        raise bad_request("chat not found")
    return str(chat.id)


def _limited(params: Params, name: str, limit: int, refusal: str) -> str:
    text = clean(params.text(name)).strip()
    if utf16_length(text) > limit:
        raise bad_request(refusal)
    return text


def _set(state: State, texts: dict[str, str], language: str, text: str) -> bool:
    if text:
        texts[language] = text
    else:
        texts.pop(language, None)
    state.save_profile()
    return True


def _get(texts: dict[str, str], params: Params) -> str:
    language = _language(params)
    return texts.get(language) or texts.get("", "")
