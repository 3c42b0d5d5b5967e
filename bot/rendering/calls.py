"""From a turn's effects to Bot API calls: the method and its parameters, ready to be sent."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from bot.engine.effects import Button, File, Keyboard, Message
from bot.engine.run import SKIP_KEY
from bot.engine.values import answers_to_json
from bot.rendering.html import LONGEST_MESSAGE, plain, split, utf16_length

ROW_WIDTH = 30
"""Characters of labels that fit in one row of buttons on a small phone."""
MOST_IN_ROW = 3
MOST_IN_WIDE_ROW = 5
LONGEST_TOAST = 200
MAKE = "~make"
"""Under this parameter a call of the outbox says what its file is to be made from."""
_LINK = re.compile(r"\w\.\w|://")
"""What Telegram may make a link of, and fetch a preview for: nobody shall fetch what is written."""


class ApiCall(NamedTuple):
    """One call of the Bot API."""

    method: str
    params: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Tapped:
    """The message whose button was tapped, as the callback query shows it."""

    query: str
    message: int | None
    text: str = ""
    entities: tuple[Mapping[str, object], ...] = ()


def message_calls(chat: int, message: Message) -> list[ApiCall]:
    """The calls that send a message: one, or several where it is too long for one; the buttons
    stand under the last. None where there is nothing to read."""
    pieces = split(message.html) if plain(message.html).strip() else []
    calls: list[ApiCall] = []
    for number, piece in enumerate(pieces, start=1):
        params: dict[str, object] = {"chat_id": chat, "text": piece}
        if "<" in piece or "&" in piece:
            params["parse_mode"] = "HTML"
        if _LINK.search(piece):
            params["link_preview_options"] = {"is_disabled": True}
        if number == len(pieces):
            if message.keyboard is not None:
                params["reply_markup"] = {"inline_keyboard": rows(message.keyboard)}
            elif message.location:
                params["reply_markup"] = _place_key(message.location)
        calls.append(ApiCall("sendMessage", params))
    return calls


def rows(keyboard: Keyboard) -> list[list[dict[str, object]]]:
    """The buttons in rows: a scale in even rows of at most five, short labels up to three to a
    row, long ones alone, and the one that skips in a row of its own."""
    skips = [button for button in keyboard.buttons if button.key == SKIP_KEY]
    others = [button for button in keyboard.buttons if button.key != SKIP_KEY]
    packed = _even(others) if keyboard.wide else _pack(others)
    return [
        [_button(keyboard, each) for each in row] for row in [*packed, *([each] for each in skips)]
    ]


def file_call(chat: int, file: File) -> ApiCall:
    """The call that sends a file; what it is made from stands under ``MAKE`` until then."""
    params: dict[str, object] = {
        "chat_id": chat,
        MAKE: {
            "maker": file.maker,
            "field": file.kind,
            "name": file.name,
            "params": answers_to_json(file.params),
        },
    }
    if file.caption:
        params["caption"] = file.caption
        params["parse_mode"] = "HTML"
    return ApiCall("sendPhoto" if file.kind == "photo" else "sendDocument", params)


def toast_call(tapped: Tapped, text: str = "") -> ApiCall:
    """Answers the callback query, so that the button stops waiting."""
    params: dict[str, object] = {"callback_query_id": tapped.query}
    if text:
        params["text"] = text[:LONGEST_TOAST]
    return ApiCall("answerCallbackQuery", params)


def chosen_call(chat: int, tapped: Tapped, label: str) -> ApiCall | None:
    """Edits the tapped question: shows what was chosen under it, and takes its buttons away."""
    if tapped.message is None:
        return None
    params: dict[str, object] = {"chat_id": chat, "message_id": tapped.message}
    text = f"{tapped.text}\n\n→ {label}"
    if not tapped.text or utf16_length(text) > LONGEST_MESSAGE:
        return ApiCall("editMessageReplyMarkup", params)
    offset = utf16_length(tapped.text) + 4
    bold = {"type": "bold", "offset": offset, "length": utf16_length(label)}
    params["text"] = text
    params["link_preview_options"] = {"is_disabled": True}
    params["entities"] = [*tapped.entities, bold]
    return ApiCall("editMessageText", params)


def _button(keyboard: Keyboard, button: Button) -> dict[str, object]:
    if button.url:
        return {"text": button.label, "url": button.url}
    if button.share:
        chosen = {
            "query": button.share,
            "allow_user_chats": True,
            "allow_group_chats": True,
        }
        return {"text": button.label, "switch_inline_query_chosen_chat": chosen}
    data = f"{keyboard.nonce}:{keyboard.step}:{button.key}"
    return {"text": button.label, "callback_data": data}


def _place_key(label: str) -> dict[str, object]:
    return {
        "keyboard": [[{"text": label, "request_location": True}]],
        "one_time_keyboard": True,
        "resize_keyboard": True,
    }


def _even(buttons: Sequence[Button]) -> list[list[Button]]:
    count = -(-len(buttons) // MOST_IN_WIDE_ROW)
    size = -(-len(buttons) // count) if count else 0
    return [list(buttons[at : at + size]) for at in range(0, len(buttons), size or 1)]


def _pack(buttons: Sequence[Button]) -> list[list[Button]]:
    packed: list[list[Button]] = []
    for button in buttons:
        row = packed[-1] if packed else None
        if (
            row is not None
            and len(row) < MOST_IN_ROW
            and (len(row) + 1) * (max(len(each.label) for each in [*row, button]) + 2) <= ROW_WIDTH
        ):
            row.append(button)
        else:
            packed.append([button])
    return packed
