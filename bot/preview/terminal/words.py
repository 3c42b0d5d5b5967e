"""Bot API messages as styled text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rich.text import Text

from bot.preview.terminal.offers import Offer

Link = Callable[[str], str] | None
"""Where a file id can be opened; None where that would be of no use."""

# Controls would steer the terminal, and overrides of direction would make a line read as another.
_STEERING = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\ud800-\udfff]")
_LINE_ENDS = re.compile("[\u0085\u2028\u2029]")

DIM = "dim"
_ACCENT = "bold cyan"
_STYLES = {
    "bold": "bold",
    "italic": "italic",
    "underline": "underline",
    "strikethrough": "strike",
    "spoiler": "dim italic",
    "code": "cyan",
    "pre": "cyan",
    "text_link": "underline",
    "url": "underline",
    "email": "underline",
    "phone_number": "underline",
    "bot_command": "cyan",
    "mention": "cyan",
    "text_mention": "cyan",
    "hashtag": "cyan",
    "cashtag": "cyan",
}
_MARGINS = {"blockquote": "│ ", "expandable_blockquote": "│ ", "pre": "  "}


@dataclass(frozen=True, slots=True)
class Words:
    """Text of one or more lines; every line it takes begins with `margin`.

    What is `whole` is never cut: a terminal knows an address it wrapped itself as one.
    """

    text: Text
    margin: str = ""
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Choices:
    """Numbered buttons, each of which is to stay in one piece where it can."""

    labels: tuple[Text, ...]


Part = Words | Choices


def message_parts(message: Mapping[str, Any], link: Link = None) -> list[Part]:
    """What a message holds, without its buttons."""
    parts: list[Part] = list(_media(message, link))
    if text := message.get("text"):
        parts += rich_parts(text, message.get("entities", ()))
    if caption := message.get("caption"):
        parts += rich_parts(caption, message.get("caption_entities", ()))
    if not parts:
        parts.append(note(f"({_event(message)})"))
    return parts


def note(text: str) -> Words:
    """A line of the client's own, set back behind what people say."""
    return Words(Text(one_line(text), DIM))


def choices(offers: Sequence[Offer]) -> Choices:
    """Buttons as `[1] Sad`; a label that is its own number is said once."""
    labels = []
    for offer in offers:
        label = one_line(offer.label)
        text = Text.assemble((f"[{offer.number}]", _ACCENT))
        if label != str(offer.number):
            text.append(f" {label}")
        if url := offer.button.get("url"):
            text.append(f" ({one_line(str(url))})", DIM)
        labels.append(text)
    return Choices(tuple(labels))


def rich_parts(text: str, entities: Iterable[Mapping[str, Any]]) -> list[Part]:
    """Text with its entities, whose offsets count UTF-16 units; quotes and code blocks apart."""
    cleaned, at = _cleaned(text)
    styled = Text(cleaned)
    asides: list[tuple[int, str]] = []
    blocks: list[tuple[int, int, str]] = []
    for entity in entities:
        begin, end = (
            at[min(max(0, place), len(at) - 1)]
            for place in (entity["offset"], entity["offset"] + entity["length"])
        )
        kind = entity["type"]
        styled.stylize(_STYLES.get(kind, ""), begin, end)
        if kind in _MARGINS and (not blocks or begin >= blocks[-1][1]):
            blocks.append((begin, end, _MARGINS[kind]))
        if kind == "text_link":
            url = one_line(str(entity.get("url", "")))
            if url.rstrip("/") != cleaned[begin:end].rstrip("/"):
                asides.append((end, f" ({url})"))
    return _blocks(styled, blocks, asides)


def clean(text: str) -> str:
    """`text` without what would steer a terminal; line ends stay."""
    text = _LINE_ENDS.sub("\n", text.replace("\t", " "))
    return _STEERING.sub("", text)


def one_line(text: str) -> str:
    """`text` as clean as `clean`, on one line."""
    return " ".join(clean(text).split())


def _cleaned(text: str) -> tuple[str, list[int]]:
    """The clean text, and for every UTF-16 offset of `text` where in it that is."""
    pieces: list[str] = []
    at: list[int] = []
    length = 0
    for char in text:
        at += [length] * (2 if ord(char) > 0xFFFF else 1)
        piece = clean(char)
        pieces.append(piece)
        length += len(piece)
    return "".join(pieces), [*at, length]


def _blocks(
    styled: Text, blocks: Sequence[tuple[int, int, str]], asides: Sequence[tuple[int, str]]
) -> list[Part]:
    parts: list[Part] = []
    place = 0
    for begin, end, margin in [*blocks, (len(styled), len(styled), "")]:
        for start, stop, before in ((place, begin, ""), (begin, end, margin)):
            words = _with_asides(styled, start, stop, asides)
            # A block stands on lines of its own; the line ends round it have done their part.
            if blocks:
                words = _stripped(words)
            if words:
                parts.append(Words(words, before))
        place = end
    return parts


def _with_asides(styled: Text, start: int, stop: int, asides: Sequence[tuple[int, str]]) -> Text:
    found = Text()
    for end, aside in sorted(asides):
        if start < end <= stop:
            found.append_text(styled[start:end])
            found.append(aside, DIM)
            start = end
    return found.append_text(styled[start:stop])


def _stripped(text: Text) -> Text:
    plain = text.plain
    begin = len(plain) - len(plain.lstrip("\n"))
    return text[begin : max(begin, len(plain.rstrip("\n")))]


def _media(message: Mapping[str, Any], link: Link) -> Iterable[Words]:
    if sizes := message.get("photo"):
        best = sizes[-1]
        yield from _file(f"photo {best.get('width', 0)}×{best.get('height', 0)}", best, link)
    elif document := message.get("document"):
        yield from _file(f"file {document.get('file_name') or 'without a name'}", document, link)
    elif voice := message.get("voice"):
        minutes, seconds = divmod(int(voice.get("duration", 0)), 60)
        yield from _file(f"voice note {minutes}:{seconds:02}", voice, link)
    elif sticker := message.get("sticker"):
        yield _thing(f"sticker {sticker.get('emoji') or ''}")
    elif place := message.get("location"):
        yield _thing(f"place {place['latitude']:.4f}, {place['longitude']:.4f}")
    elif contact := message.get("contact"):
        name = f"{contact['first_name']} {contact.get('last_name', '')}".strip()
        yield _thing(f"contact {name}, {contact['phone_number']}")


def _file(name: str, file: Mapping[str, Any], link: Link) -> Iterable[Words]:
    size = int(file.get("file_size", 0))
    yield _thing(f"{name}, {_size(size)}" if size else name)
    if link is not None and (file_id := file.get("file_id")):
        yield Words(Text(link(file_id), "underline"), whole=True)


def _thing(name: str) -> Words:
    return Words(Text(f"[{one_line(name)}]"))


def _size(size: int) -> str:
    if size < 1000:
        return f"{size} bytes"
    return f"{size / 1000:.0f} KB" if size < 1_000_000 else f"{size / 1_000_000:.1f} MB"


def _event(message: Mapping[str, Any]) -> str:
    if "pinned_message" in message:
        return "a message was pinned"
    return "a message of a kind that this terminal does not show"
