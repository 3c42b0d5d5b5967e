"""Keyboards, checked as Telegram checks them."""

from __future__ import annotations

from typing import Any

from bot.preview.errors import ApiError, bad_request
from bot.preview.links import checked_link, mentioned_user
from bot.preview.text import clean, utf16_length

Markup = dict[str, Any]

CALLBACK_DATA_LIMIT = 64
_BUTTONS_LIMIT = 300
_ROW_LIMIT = 12
_PLACEHOLDER_LIMIT = 64
_COPY_LIMIT = 256
_CHOSEN_CHAT = "switch_inline_query_chosen_chat"
_CHOSEN_KINDS = ("user", "bot", "group", "channel")
_QUERY_LIMIT = 256
_INLINE_QUERIES = ("switch_inline_query", "switch_inline_query_current_chat")


def checked_markup(given: Any, private: bool) -> Markup | None:
    """A reply markup with the fields Telegram keeps; None when there is none.

    `private` says whether the chat is one, where alone contact and location may be asked for.
    """
    if given is None or given == {}:
        return None
    if not isinstance(given, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in given:
        rows = _rows(given["inline_keyboard"], "inline_keyboard", _inline_button)
        return {"inline_keyboard": rows} if rows else None
    if "keyboard" in given:
        return _reply_keyboard(given, private)
    if given.get("remove_keyboard"):
        return {"remove_keyboard": True, **_flags(given, "selective")}
    if given.get("force_reply"):
        return {"force_reply": True, **_placeholder(given), **_flags(given, "selective")}
    return None


def inline_only(given: Any) -> Markup | None:
    """A markup for an edit, which can only be an inline keyboard."""
    markup = checked_markup(given, private=True)
    if markup is not None and "inline_keyboard" not in markup:
        raise bad_request("inline keyboard expected")
    return markup


def find_button(markup: Markup | None, data: str) -> Markup | None:
    """The button of an inline keyboard that carries `data`."""
    for row in (markup or {}).get("inline_keyboard", ()):
        for button in row:
            if button.get("callback_data") == data:
                return dict(button)
    return None


def _reply_keyboard(given: Markup, private: bool) -> Markup:
    rows = _rows(given["keyboard"], "keyboard", _reply_button)
    if not private:
        for button in (button for row in rows for button in row):
            if button.get("request_contact"):
                raise bad_request("phone number can be requested in private chats only")
            if button.get("request_location"):
                raise bad_request("location can be requested in private chats only")
    if not rows:
        raise bad_request("reply keyboard must have at least one button")
    return {
        "keyboard": rows,
        **_placeholder(given),
        **_flags(given, "resize_keyboard", "one_time_keyboard", "selective", "is_persistent"),
    }


def _rows(given: Any, field: str, read: Any) -> list[list[Markup]]:
    if not isinstance(given, list) or not all(isinstance(row, list) for row in given):
        raise bad_request(f'field "{field}" must be an Array of Arrays')
    if sum(len(row) for row in given) > _BUTTONS_LIMIT or any(
        len(row) > _ROW_LIMIT for row in given
    ):
        raise bad_request("reply markup is too long")
    rows = [[read(button) for button in row] for row in given]
    return [row for row in rows if row]


def _inline_button(given: Any) -> Markup:
    if not isinstance(given, dict):
        raise _inline("InlineKeyboardButton must be an Object")
    text = _text(given, _inline)
    if given.get("url"):
        return {"text": text, "url": _url(given["url"])}
    if given.get("callback_data"):
        return {"text": text, "callback_data": _callback_data(given["callback_data"])}
    for field in _INLINE_QUERIES:
        if field in given:
            if not isinstance(given[field], str):
                raise _inline(f'Field "{field}" must be of type String')
            return {"text": text, field: given[field]}
    if isinstance(given.get(_CHOSEN_CHAT), dict):
        return {"text": text, _CHOSEN_CHAT: _chosen_chat(given[_CHOSEN_CHAT])}
    if isinstance(given.get("copy_text"), dict):
        copied = given["copy_text"].get("text")
        if not isinstance(copied, str) or not 1 <= utf16_length(copied) <= _COPY_LIMIT:
            raise bad_request("BUTTON_COPY_TEXT_INVALID")
        return {"text": text, "copy_text": {"text": copied}}
    if "web_app" in given or "login_url" in given or "pay" in given or "callback_game" in given:
        raise bad_request("BUTTON_TYPE_INVALID")
    raise _inline("Text buttons are unallowed in the inline keyboard")


def _chosen_chat(given: Markup) -> Markup:
    """What to look for inline, and in which kinds of chats: at least one."""
    query = given.get("query", "")
    if not isinstance(query, str):
        raise _inline('Field "query" must be of type String')
    if utf16_length(query) > _QUERY_LIMIT:
        raise bad_request("BUTTON_DATA_INVALID")
    kinds = {
        f"allow_{kind}_chats": True for kind in _CHOSEN_KINDS if given.get(f"allow_{kind}_chats")
    }
    if not kinds:
        raise _inline("at least one chat type must be allowed")
    return {"query": query, **kinds}


def _reply_button(given: Any) -> Markup:
    if isinstance(given, str):
        given = {"text": given}
    if not isinstance(given, dict):
        raise _reply("KeyboardButton must be an Object")
    button: Markup = {"text": _text(given, _reply)}
    if "web_app" in given or "request_users" in given or "request_chat" in given:
        raise bad_request("BUTTON_TYPE_INVALID")
    for field in ("request_contact", "request_location"):
        if given.get(field) is True:
            button[field] = True
    if isinstance(given.get("request_poll"), dict):
        button["request_poll"] = given["request_poll"]
    return button


def _text(given: Markup, refuse: Any) -> str:
    if "text" not in given:
        raise refuse('Can\'t find field "text"')
    if not isinstance(given["text"], str):
        raise refuse('Field "text" must be of type String')
    text = clean(given["text"])
    if not text.strip():
        raise bad_request("keyboard button text must be non-empty")
    return text


def _url(given: Any) -> str:
    if not isinstance(given, str):
        raise _inline('Field "url" must be of type String')
    if mentioned_user(given) is not None:
        return given
    link = checked_link(given)
    if link is None:
        raise bad_request(f"inline keyboard button URL '{given}' is invalid: Wrong HTTP URL")
    return link


def _callback_data(given: Any) -> str:
    if not isinstance(given, str):
        raise _inline('Field "callback_data" must be of type String')
    if len(given.encode("utf-8", "surrogatepass")) > CALLBACK_DATA_LIMIT:
        raise bad_request("BUTTON_DATA_INVALID")
    return given


def _placeholder(given: Markup) -> Markup:
    value = given.get("input_field_placeholder")
    if value is None or value == "":
        return {}
    if not isinstance(value, str):
        raise bad_request('field "input_field_placeholder" must be of type String')
    if utf16_length(value) > _PLACEHOLDER_LIMIT:
        raise bad_request("input field placeholder is too long")
    return {"input_field_placeholder": clean(value)}


def _flags(given: Markup, *names: str) -> Markup:
    return {name: True for name in names if given.get(name) is True}


def _inline(reason: str) -> ApiError:
    return bad_request(f"can't parse inline keyboard button: {reason}")


def _reply(reason: str) -> ApiError:
    return bad_request(f"can't parse keyboard button: {reason}")
