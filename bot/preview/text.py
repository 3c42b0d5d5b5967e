"""Text as Telegram counts and cleans it."""

from __future__ import annotations

import re

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024

# Controls become blanks; carriage returns, bidirectional overrides and three stacking marks that
# make text leave its line disappear (tdlib, clean_input_string).
_DIRTY = re.compile("[\x00-\x09\x0b-\x1f\u2028-\u202e\u0333\u033f\u030a]")
_DROPPED = re.compile("[\r\u2028-\u202e\u0333\u033f\u030a]")
_BLANKED = re.compile("[\x00-\x09\x0b\x0c\x0e-\x1f]")


def utf16_length(text: str) -> int:
    """Length in UTF-16 code units, which is what every limit and offset of the Bot API counts."""
    if text.isascii():
        return len(text)
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def clean(text: str) -> str:
    """`text` without what Telegram never lets through; not trimmed."""
    if _DIRTY.search(text) is None:
        return text
    return _BLANKED.sub(" ", _DROPPED.sub("", text))


def split_for_sending(text: str, limit: int = TEXT_LIMIT) -> list[str]:
    """Parts of at most `limit` UTF-16 units, as a client splits a long message; never empty."""
    if utf16_length(text) <= limit:
        return [text]
    parts: list[str] = []
    part: list[str] = []
    used = 0
    for character in text:
        width = 2 if ord(character) > 0xFFFF else 1
        if used + width > limit:
            parts.append("".join(part))
            part, used = [], 0
        part.append(character)
        used += width
    parts.append("".join(part))
    return parts
