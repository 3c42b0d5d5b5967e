"""Telegram HTML: how long it reads, and how to cut it into messages.

Lengths are UTF-16 code units of the text after its tags and entities are read, as Telegram
counts. The HTML comes from checked templates, so its tags are balanced.
"""

from __future__ import annotations

import re
from html import unescape

LONGEST_MESSAGE = 4096
_TOKEN = re.compile(r"<(/?)([a-z-]+)[^>]*>|&(?:#\d+|#x[0-9a-fA-F]+|[a-z]+);|[^<&]+|[<&]")


def utf16_length(text: str) -> int:
    """The length of plain text in UTF-16 code units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def visible_length(html: str) -> int:
    """How long a message reads, in UTF-16 code units."""
    if "<" not in html and "&" not in html:
        return utf16_length(html)
    return utf16_length(plain(html))


def plain(html: str) -> str:
    """The text of a message without its markup: what is sent where the markup was refused."""
    return unescape(re.sub(r"<[^>]*>", "", html))


def split(html: str, longest: int = LONGEST_MESSAGE) -> list[str]:
    """Cuts a message into pieces that Telegram takes, between paragraphs, lines or words where it
    can. Tags that are open at a cut are closed before it and opened again behind it."""
    if visible_length(html) <= longest:
        return [html]
    pieces: list[str] = []
    rest = html
    opened: list[str] = []
    while visible_length(rest) > longest:
        head, rest, opened = _cut(rest, longest)
        pieces.append(head)
        rest = "".join(opened) + rest.lstrip("\n ")
    pieces.append(rest)
    return [piece for piece in pieces if plain(piece).strip()]


def _cut(html: str, longest: int) -> tuple[str, str, list[str]]:
    """The first piece (its tags closed), the rest, and the tags to open again before it."""
    length = 0
    opened: list[str] = []
    best = (0, 0, list(opened))  # quality, index, open tags
    for match in _TOKEN.finditer(html):
        token, name = match[0], match[2]
        if name:
            if match[1]:
                opened.pop()
            else:
                opened.append(token)
            continue
        if token.startswith("&") or token in "<&":
            length += utf16_length(unescape(token))
            if length > longest:
                break
            if best[0] <= 1:
                best = (1, match.end(), list(opened))
            continue
        for offset, char in enumerate(token):
            length += 1 if ord(char) < 0x10000 else 2
            if length > longest:
                break
            at = match.start() + offset + 1
            quality = _quality(token, offset, length, longest)
            if quality >= best[0]:
                best = (quality, at, list(opened))
        if length > longest:
            break
    _, at, tags = best
    closing = "".join(f"</{_name(tag)}>" for tag in reversed(tags))
    return html[:at].rstrip() + closing, html[at:], tags


def _quality(token: str, offset: int, length: int, longest: int) -> int:
    """How good a place for a cut lies behind this character; late ones only for the better ones."""
    late = length * 2 > longest
    if token[offset] == "\n":
        return (4 if token[offset - 1 : offset] == "\n" else 3) if late else 1
    return 2 if token[offset] == " " and late else 1


def _name(tag: str) -> str:
    match = re.match(r"<([a-z-]+)", tag)
    assert match is not None
    return match[1]
