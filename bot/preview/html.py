"""Telegram's HTML: the tags it knows, and the words with which it refuses the rest.

Positions in refusals are byte offsets in UTF-8, positions in entities UTF-16 code units, both as in
tdlib's parser, whose behaviour this follows (an unknown `&name;` stays as it is, `</>` closes
whatever is open, an `<a>` without `href` links to its own text).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from bot.preview.errors import ApiError, bad_request
from bot.preview.links import checked_link, mentioned_user
from bot.preview.text import utf16_length

Entity = dict[str, Any]

_TAG_TYPES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
}
_NAMED = {"lt": 0x3C, "gt": 0x3E, "amp": 0x26, "quot": 0x22}
_CODE_POINTS = 0x10FFFF
_SURROGATES = range(0xD800, 0xE000)
_LONGEST_REFERENCE = 9
_SPACES = " \t\r\n\v"
_INTERESTING = re.compile("[<&]")
_PLAIN = re.compile(f"<(/?)({'|'.join(sorted(_TAG_TYPES.keys() - {'span'}))})>")
_REFERENCE = re.compile(r"&(?:#x([0-9a-fA-F]*)|#([0-9]*)|([a-zA-Z]*));?")
_NAME = re.compile(rf"[^{_SPACES}>]*")
_ATTRIBUTE = re.compile(rf"[^{_SPACES}=>]*")
_TOKEN = re.compile(r"[A-Za-z0-9.-]*")
_BLANK = re.compile(rf"[{_SPACES}]*")


@dataclass(slots=True)
class _Open:
    tag: str
    argument: str
    offset: int
    pieces: int


def parse_html(source: str) -> tuple[str, list[Entity]]:
    """The text without markup, and its entities in the order their tags close.

    Raises a 400 `ApiError` for whatever Telegram cannot parse.
    """
    if "<" not in source and "&" not in source:
        return source, []
    return _Parser(source).run()


class _Parser:
    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self.out: list[str] = []
        self.offset = 0
        self.open: list[_Open] = []
        self.entities: list[Entity] = []

    def run(self) -> tuple[str, list[Entity]]:
        source = self.source
        while True:
            found = _INTERESTING.search(source, self.at)
            self._emit(source[self.at : found.start() if found else len(source)])
            if found is None:
                break
            self.at = found.start()
            plain = _PLAIN.match(source, self.at)
            if plain is not None and self._plain_tag(plain):
                self.at = plain.end()
            elif source[self.at] == "&":
                self._emit(self._reference())
            elif source.startswith("</", self.at):
                self._end_tag()
            else:
                self._start_tag()
        if self.open:
            raise _refusal(f'Can\'t find end tag corresponding to start tag "{self.open[-1].tag}"')
        for entity in self.entities:
            if entity["type"] == "code":
                entity.pop("language", None)
        return "".join(self.out), self.entities

    def _plain_tag(self, found: re.Match[str]) -> bool:
        """The short way for a tag without attributes; false for what needs a closer look."""
        slash, tag = found.groups()
        if not slash:
            self.open.append(_Open(tag, "", self.offset, len(self.out)))
        elif self.open and self.open[-1].tag == tag:
            self._close(self.open.pop())
        else:
            return False
        return True

    def _emit(self, piece: str) -> None:
        if piece:
            self.out.append(piece)
            self.offset += utf16_length(piece)

    def _byte(self, position: int) -> int:
        return len(self.source[:position].encode("utf-8", "surrogatepass"))

    def _reference(self) -> str:
        decoded, self.at = _decode_reference(self.source, self.at)
        return decoded

    def _start_tag(self) -> None:
        source, begin = self.source, self.at
        name = _match(_NAME, source, begin + 1)
        at = begin + 1 + len(name)
        if at >= len(source):
            raise _refusal(f"Unclosed start tag at byte offset {self._byte(begin)}")
        tag = name.lower()
        if tag not in _TAG_TYPES:
            raise _refusal(f'Unsupported start tag "{tag}" at byte offset {self._byte(begin)}')
        argument = ""
        while True:
            at += len(_match(_BLANK, source, at))
            if source.startswith(">", at):
                break
            key, value, at = self._attribute(tag, begin, at)
            argument = _argument(tag, key, value) or argument
        if tag == "span" and argument != "spoiler":
            raise _refusal(
                f'Tag "span" must have class "tg-spoiler" at byte offset {self._byte(begin)}'
            )
        self.at = at + 1
        self.open.append(_Open(tag, argument, self.offset, len(self.out)))

    def _attribute(self, tag: str, begin: int, at: int) -> tuple[str, str, int]:
        source, end = self.source, len(self.source)
        key = _match(_ATTRIBUTE, source, at)
        if at >= end:
            raise _refusal(f"Unclosed start tag at byte offset {self._byte(begin)}")
        if not key:
            raise _refusal(
                f'Empty attribute name in the tag "{tag}" at byte offset {self._byte(begin)}'
            )
        at += len(key)
        at += len(_match(_BLANK, source, at))
        if not source.startswith("=", at):
            if tag == "blockquote" and key == "expandable" and at < end:
                return key, "1", at
            raise _refusal(
                "Expected equal sign in declaration of an attribute of the tag "
                f'"{tag}" at byte offset {self._byte(begin)}'
            )
        at += 1
        at += len(_match(_BLANK, source, at))
        if at >= end:
            raise _refusal(f'Unclosed start tag "{tag}" at byte offset {self._byte(begin)}')
        value, at = self._value(at)
        if at >= end:
            raise _refusal(f"Unclosed start tag at byte offset {self._byte(begin)}")
        return key, value, at

    def _value(self, at: int) -> tuple[str, int]:
        source = self.source
        quote = source[at]
        if quote not in "'\"":
            token = _match(_TOKEN, source, at)
            after = at + len(token)
            if after < len(source) and source[after] not in _SPACES + ">":
                raise _refusal(f"Unexpected end of name token at byte offset {self._byte(at)}")
            return token.lower(), after
        value: list[str] = []
        at += 1
        while at < len(source) and source[at] != quote:
            if source[at] == "&":
                decoded, at = _decode_reference(source, at)
            else:
                decoded, at = source[at], at + 1
            value.append(decoded)
        return "".join(value), min(at + 1, len(source))

    def _end_tag(self) -> None:
        source, begin = self.source, self.at
        if not self.open:
            raise _refusal(f"Unexpected end tag at byte offset {self._byte(begin)}")
        name = _match(_NAME, source, begin + 2)
        at = begin + 2 + len(name)
        at += len(_match(_BLANK, source, at))
        if not source.startswith(">", at):
            raise _refusal(f"Unclosed end tag at byte offset {self._byte(begin)}")
        tag, opened = name.lower(), self.open[-1]
        if tag and tag != opened.tag:
            raise _refusal(
                f"Unmatched end tag at byte offset {self._byte(begin)}, "
                f'expected "</{opened.tag}>", found "</{tag}>"'
            )
        self.at = at + 1
        self._close(self.open.pop())

    def _close(self, opened: _Open) -> None:
        if self.offset == opened.offset:
            return
        kind, last = _TAG_TYPES[opened.tag], self.entities[-1] if self.entities else None
        entity: Entity = {
            "type": kind,
            "offset": opened.offset,
            "length": self.offset - opened.offset,
        }
        same = last is not None and (last["offset"], last["length"]) == (
            entity["offset"],
            entity["length"],
        )
        if kind == "text_link":
            link = opened.argument or "".join(self.out[opened.pieces :])
            user = mentioned_user(link)
            if user is not None:
                entity |= {"type": "text_mention", "user_id": user}
            else:
                url = checked_link(link)
                if url is None:
                    return
                entity["url"] = url
        elif kind == "custom_emoji":
            if not opened.argument.isdecimal() or int(opened.argument) == 0:
                raise _refusal("Invalid custom emoji identifier specified")
            entity["custom_emoji_id"] = opened.argument
        elif kind == "blockquote" and opened.argument:
            entity["type"] = "expandable_blockquote"
        elif kind == "code" and opened.argument:
            entity["language"] = opened.argument
        # <pre><code class="language-x"> and the other way round are one entity.
        if kind == "pre" and same and last is not None and last["type"] == "code":
            last["type"] = "pre"
            return
        if kind == "code" and same and last is not None and last["type"] == "pre":
            if opened.argument:
                last["language"] = opened.argument
            return
        self.entities.append(entity)


def _decode_reference(source: str, at: int) -> tuple[str, int]:
    found = _REFERENCE.match(source, at)
    if found is None:
        return "&", at + 1
    hexadecimal, decimal, name = found.groups()
    if name is not None:
        code = _NAMED.get(name, 0)
    elif len(found.group().rstrip(";")) > _LONGEST_REFERENCE:
        code = 0
    else:
        code = int(hexadecimal or "0", 16) if hexadecimal is not None else int(decimal or "0")
    if not 0 < code < _CODE_POINTS:
        return "&", at + 1
    if code in _SURROGATES:
        raise _refusal(
            "Text contains invalid Unicode characters after decoding HTML entities, "
            "check for unmatched surrogate code units"
        )
    return chr(code), found.end()


def _argument(tag: str, key: str, value: str) -> str:
    if (tag, key) in (("a", "href"), ("tg-emoji", "emoji-id"), ("blockquote", "expandable")):
        return value
    if (tag, key) == ("code", "class") and value.startswith("language-"):
        return value.removeprefix("language-")
    if (tag, key) == ("span", "class") and value.startswith("tg-"):
        return value.removeprefix("tg-")
    return ""


def _match(pattern: re.Pattern[str], source: str, at: int) -> str:
    found = pattern.match(source, at)
    return found.group() if found else ""


def _refusal(reason: str) -> ApiError:
    return bad_request(f"can't parse entities: {reason}")
