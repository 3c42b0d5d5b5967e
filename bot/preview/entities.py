"""From what a bot sends as text to what a message holds: text, entities, limits."""

from __future__ import annotations

import re
from typing import Any

from bot.preview.errors import bad_request
from bot.preview.html import Entity, parse_html
from bot.preview.links import checked_link
from bot.preview.settle import NESTABLE, QUOTES, order, settled, touch
from bot.preview.text import utf16_length

_KINDS = NESTABLE | QUOTES | {"code", "pre", "text_link", "text_mention", "custom_emoji"}
# Found by Telegram itself; a bot may name them, and they are found again anyway.
_AUTOMATIC = frozenset(
    {"mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number"}
)
# Bytes with markup; tdlib reads no more.
_SOURCE_LIMIT = 1 << 15
_FOUND = re.compile(
    r"(?<![\w/@<>])(?P<bot_command>/[a-zA-Z0-9_]{1,32}(?:@[a-zA-Z0-9_]{3,32})?)(?![\w/@])"
    r"|(?P<url>https?://[^\s<>\"']*[^\s<>\"'.,;:!?)\]])",
)


def formatted(text: str, parse_mode: str, entities: list[Any] | None) -> tuple[str, list[Entity]]:
    """Text and entities as the message will hold them; raises 400 when either cannot be.

    An empty text stays empty: whether that is an error is the caller's to say.
    """
    if len(text) * 4 > _SOURCE_LIMIT and len(text.encode()) > _SOURCE_LIMIT:
        raise bad_request("text is too long")
    found: list[Entity]
    if parse_mode and parse_mode.lower() != "none":
        if parse_mode.lower() != "html":
            raise bad_request(
                "unsupported parse_mode"
                if parse_mode.lower() not in ("markdown", "markdownv2")
                else "can't parse entities: the loopback Bot API reads parse_mode HTML only"
            )
        text, found = parse_html(text)
    else:
        found = _given(text, entities) if entities else []
    text, found = settled(text, found)
    if "/" in text:
        found = with_automatic(text, found)
    return text, found


def with_automatic(text: str, entities: list[Entity]) -> list[Entity]:
    """`entities` and the commands and addresses Telegram finds by itself, sorted."""
    found = [
        {
            "type": match.lastgroup,
            "offset": utf16_length(text[: match.start()]),
            "length": utf16_length(match.group()),
        }
        for match in _FOUND.finditer(text)
    ]
    blocking = [e for e in entities if e["type"] not in NESTABLE | QUOTES]
    kept = [e for e in found if not any(touch(e, other) for other in blocking)]
    return sorted([*entities, *kept], key=order) if kept else entities


def _given(text: str, entities: list[Any]) -> list[Entity]:
    """A bot's own `entities` parameter, checked."""
    total = utf16_length(text)
    found: list[Entity] = []
    for number, given in enumerate(entities):
        if not isinstance(given, dict):
            raise bad_request("can't parse MessageEntity: expected an Object")
        kind = given.get("type")
        if not isinstance(kind, str):
            raise bad_request("can't parse MessageEntity: Can't find field \"type\"")
        entity: Entity = {"type": kind}
        for field in ("offset", "length"):
            value = given.get(field)
            if not isinstance(value, int) or isinstance(value, bool):
                raise bad_request(
                    f'can\'t parse MessageEntity: Field "{field}" must be of type Number'
                )
            entity[field] = value
        if entity["offset"] < 0 or entity["length"] < 0:
            raise bad_request(f"entity {number} has a negative offset or length")
        if entity["offset"] + entity["length"] > total:
            raise bad_request(
                f"entity beginning at UTF-16 offset {entity['offset']} ends after the end of "
                f"the text at UTF-16 offset {entity['offset'] + entity['length']}"
            )
        if kind == "text_link":
            url = given.get("url")
            link = checked_link(url) if isinstance(url, str) else None
            if link is None:
                raise bad_request(f"entity URL '{url}' is invalid: Wrong HTTP URL")
            entity["url"] = link
        elif kind == "text_mention":
            user = given.get("user")
            if not isinstance(user, dict) or not isinstance(user.get("id"), int):
                raise bad_request("can't parse MessageEntity: Can't find field \"user\"")
            entity["user_id"] = user["id"]
        elif kind == "pre" and isinstance(given.get("language"), str) and given["language"]:
            entity["language"] = given["language"]
        elif kind == "custom_emoji":
            entity["custom_emoji_id"] = str(given.get("custom_emoji_id", ""))
        if kind in _KINDS and entity["length"]:
            found.append(entity)
        elif kind not in _KINDS and kind not in _AUTOMATIC:
            raise bad_request("can't parse MessageEntity: unsupported type specified")
    return found
