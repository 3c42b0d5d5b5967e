"""Raw updates to what the turn loop takes in.

Read straight from the JSON: the typed ``Update`` costs 78 to 172 µs each and raises for shapes it
does not know, while all that is needed here is a few fields. An update that holds nothing for us
gives None, and is acknowledged with its batch.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from types import NoneType
from typing import Any

from bot.engine.inputs import (
    Command,
    Edited,
    Elsewhere,
    Input,
    Joined,
    Located,
    Media,
    MediaKind,
    Tap,
    Words,
)  # fmt: skip
from bot.rendering.calls import Tapped
from bot.service.incoming import Incoming, InlineAsked

ALLOWED_UPDATES = (
    "message", "edited_message", "callback_query", "my_chat_member", "inline_query",
)  # fmt: skip

_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,64})(?:@([A-Za-z0-9_]+))?[.,!?]*(?:\s+(.*))?", re.DOTALL)
_MEDIA: tuple[tuple[str, MediaKind], ...] = (
    ("sticker", "sticker"), ("photo", "photo"), ("voice", "voice"), ("video_note", "video"),
    ("video", "video"), ("audio", "audio"), ("animation", "video"), ("document", "document"),
    ("location", "location"), ("venue", "location"), ("contact", "contact"), ("poll", "poll"),
    ("dice", "dice"), ("story", "other"), ("game", "other"), ("checklist", "other"),
    ("paid_media", "other"), ("giveaway", "other"), ("invoice", "other"),
)  # fmt: skip
LONGEST_NAME = 64
_UNSEEN = ("Cc", "Cs")
LONGEST_OFFSET = 6
_LARGEST_ID = 2**63 - 1

Json = Mapping[str, Any]


def decode(update: Json, username: str) -> Incoming | None:
    """What an update means for the bot of that username, or None when it means nothing."""
    number = update.get("update_id")
    try:
        found = _decoded(_id(number), update, username)
    except (KeyError, TypeError, AttributeError, ValueError, OverflowError):
        return None  # a shape nobody documented: there is no chat to answer in
    return found


def _id(value: object) -> int:
    """An id as Telegram gives it. Raises ValueError for what none can be."""
    if type(value) is not int or not -_LARGEST_ID <= value <= _LARGEST_ID:
        raise ValueError("no id")
    return value


def _id_if_there(value: object) -> int | None:
    return None if value is None else _id(value)


def _text(value: object) -> str:
    """Words, or none. Raises TypeError for what is something else."""
    if not isinstance(value, (str, NoneType)):
        raise TypeError("no words")
    return value or ""


def _decoded(number: int, update: Json, username: str) -> Incoming | None:
    if (message := update.get("message")) is not None:
        return _message(number, update, message, username)
    if (message := update.get("edited_message")) is not None:
        return _edited(number, update, message)
    if (query := update.get("callback_query")) is not None:
        return _tap(number, update, query)
    if (change := update.get("my_chat_member")) is not None:
        return _member(number, update, change)
    if (query := update.get("inline_query")) is not None:
        return _inline(number, query)
    return None


def clean(text: str) -> str:
    """A text without control characters and halves of characters, which no reader sees and some
    stores refuse."""
    if text.isprintable():
        return text
    category = unicodedata.category
    return "".join(char for char in text if char in "\n\t" or category(char) not in _UNSEEN)


def _message(number: int, update: Json, message: Json, username: str) -> Incoming | None:
    chat = message["chat"]
    if (moved_to := message.get("migrate_to_chat_id")) is not None:
        return Incoming(number, _id(chat["id"]), None, _text(chat["type"]), moved_to=_id(moved_to))
    if (message.get("via_bot") or {}).get("username", "").lower() == username.lower():
        return None  # a tip that somebody sent on by inline mode
    if chat["type"] != "private":
        return _group(number, update, message, username)
    given = _given(message)
    return None if given is None else _incoming(number, update, message, given)


def _given(message: Json) -> Input | None:
    text = message.get("text")
    if isinstance(text, str):
        text = clean(text)
        command = _COMMAND.fullmatch(text)
        if command is not None:
            return Command(command[1].lower(), (command[3] or "").strip())
        return Words(text, _number(message))
    place = message.get("location")
    if place is not None and "venue" not in message:
        return Located(_degrees(place["latitude"], 90), _degrees(place["longitude"], 180))
    for field, kind in _MEDIA:
        if field in message:
            return Media(kind, clean(message.get("caption") or ""))
    return None


def _number(message: Json) -> int:
    return _id_if_there(message.get("message_id")) or 0


def _degrees(value: object, most: int) -> float:
    if not isinstance(value, (int, float)) or not -most <= value <= most:
        raise ValueError("no place on earth")
    return float(value)


def _group(number: int, update: Json, message: Json, username: str) -> Incoming | None:
    """In a group only what is meant for the bot is heard: a command, and its name. An answer to one
    of its questions is for those who are there."""
    text = _text(message.get("text"))
    command = _COMMAND.fullmatch(text)
    if command is not None:
        if command[2] and command[2].lower() != username.lower():
            return None
        name, args = command[1].lower(), clean(command[3] or "").strip()
        return _incoming(number, update, message, Elsewhere(name, args, _first_name(message)))
    if re.search(rf"@{re.escape(username)}\b", text, re.IGNORECASE):
        return _incoming(number, update, message, Elsewhere())
    return None


def _first_name(message: Json) -> str:
    return clean((message.get("from") or {}).get("first_name") or "").strip()[:LONGEST_NAME]


def _edited(number: int, update: Json, message: Json) -> Incoming | None:
    text = message.get("text")
    if message["chat"]["type"] != "private" or not isinstance(text, str):
        return None
    return _incoming(number, update, message, Edited(clean(text), _number(message)))


def _tap(number: int, update: Json, query: Json) -> Incoming | None:
    message = query.get("message")
    if message is None:
        return None
    nonce, _, rest = str(query.get("data") or "").partition(":")
    step, _, key = rest.partition(":")
    tapped = Tapped(
        query=_text(query["id"]),
        message=_id_if_there(message.get("message_id")),
        text=_text(message.get("text")),
        entities=tuple(message.get("entities") or ()),
    )
    sender = {**message, "from": query.get("from")}
    tap = Tap(nonce, step, key)
    if message["chat"]["type"] == "private":
        return _incoming(number, update, {**sender, "message_id": None}, tap, tapped)
    given = Elsewhere(person=_first_name(sender), tap=tap)
    return _incoming(number, update, sender, given, tapped)


def _member(number: int, update: Json, change: Json) -> Incoming | None:
    chat = change["chat"]
    status = change["new_chat_member"]["status"]
    here = status not in ("kicked", "left")
    if chat["type"] == "channel":
        return None
    given: Input | None = None
    if here:
        was_here = change["old_chat_member"]["status"] not in ("kicked", "left")
        if was_here:
            return None  # only its rights have changed
        given = Joined() if chat["type"] == "private" else Elsewhere()
    return Incoming(
        number,
        _id(chat["id"]),
        given,
        _text(chat["type"]),
        membership="member" if here else "kicked",
        raw=update,
    )


def _inline(number: int, query: Json) -> Incoming:
    offset = str(query.get("offset") or "0")
    asked = InlineAsked(
        str(query["id"]),
        clean(str(query.get("query") or "")),
        int(offset) if offset.isdecimal() and len(offset) < LONGEST_OFFSET else 0,
    )
    return Incoming(number, _id(query["from"]["id"]), None, inline=asked)


def _incoming(
    number: int, update: Json, message: Json, given: Input, tapped: Tapped | None = None
) -> Incoming:
    chat = message["chat"]
    private = chat["type"] == "private"
    sender = (message.get("from") or {}) if private else {}
    return Incoming(
        update=number,
        chat=_id(chat["id"]),
        given=given,
        kind=_text(chat["type"]),
        language=(sender.get("language_code") or "").lower()[:16],
        first_name=_first_name(message) if private else "",
        tapped=tapped,
        message=_id_if_there(message.get("message_id")) if private else None,
        thread=_id_if_there(message.get("message_thread_id"))
        if message.get("is_topic_message")
        else None,
        raw=update,
    )
