"""From parts to lines that fit: counted in cells, cut between words, never inside a character."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Sequence

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from bot.preview.terminal.words import Choices, Part, Words

_GAP = "  "
_LEAST = 12
# What an item begins with: its further lines stand under its words.
_ITEM = re.compile(r"(?:[•–-]|\d{1,2}\.|\[\d+\]) +")
# Text.wrap asks for a console, and uses it only to justify.
_CONSOLE = Console(file=io.StringIO())


def lines_of(parts: Iterable[Part], width: int | None) -> list[Text]:
    """The lines of some parts, none wider than `width` cells; None leaves them whole."""
    found: list[Text] = []
    for part in parts:
        match part:
            case Words():
                found += _words(part, width)
            case Choices():
                found += _choices(part.labels, width)
    return found


def _words(words: Words, width: int | None) -> list[Text]:
    room = None if width is None or words.whole else width - cell_len(words.margin)
    lines = [
        each for line in words.text.split("\n", allow_blank=True) for each in _wrapped(line, room)
    ]
    return [_after(words.margin, line) for line in lines]


def _choices(labels: Sequence[Text], width: int | None) -> list[Text]:
    if width is None:
        return [Text(_GAP).join(labels)] if labels else []
    lines: list[Text] = []
    for label in labels:
        if lines and lines[-1].cell_len + len(_GAP) + label.cell_len <= width:
            lines[-1] = Text(_GAP).join((lines[-1], label))
        else:
            lines += _wrapped(label, width)
    return lines


def _wrapped(line: Text, width: int | None) -> list[Text]:
    """One line of text as several, if it has to be."""
    if width is None or line.cell_len <= width:
        return [line]
    width = max(width, _LEAST)
    item = _ITEM.match(line.plain)
    indent = len(item[0]) if item and len(item[0]) < width // 2 else 0
    head, body = line[:indent], line[indent:]
    first, *others = _folded(body, width - indent)
    return [head + first, *(_after(" " * indent, other) for other in others)]


def _folded(line: Text, width: int) -> list[Text]:
    folded = line.wrap(_CONSOLE, width, overflow="fold")
    for each in folded:
        each.rstrip()
    return list(folded) or [line]


def _after(margin: str, line: Text) -> Text:
    return Text.assemble((margin, "dim"), line) if margin else line
