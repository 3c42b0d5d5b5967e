"""Letters in disguise made plain, one for one, so that every offset stays what it was."""

from __future__ import annotations

import unicodedata

IGNORED = "\u0001"
"""Stands for a code point that shows nothing (zero width, combining marks): no letter, no gap."""

# Letters of other scripts that look like ours and are used to slip past filters.
_LOOKALIKES = dict(
    zip(
        "абвгеёзийкмноорсстухьіїјѕԁԛԝαβεικνορτυχɑɡɩıǝø",
        "abbreeznnkmnoopcctyxbiijsdqwabeiknoptuxagiieo",
        strict=True,
    )
)
_MARKS = {
    **dict.fromkeys("’‘ʼ`´′＇ʹ", "'"),
    **dict.fromkeys("“”„‟″«»＂", '"'),
    **dict.fromkeys("‐‑‒−", "-"),
    **dict.fromkeys("\u2028\u2029\x0b\x0c\x85", "\n"),
    "…": "…",
    "\x00": IGNORED,
    "\x01": IGNORED,
}


def _plain(char: str) -> str:
    if char in _MARKS:
        return _MARKS[char]
    category = unicodedata.category(char)
    if category in {"Mn", "Me", "Cf"}:
        return IGNORED
    if category == "Zs":
        return " "
    base = unicodedata.normalize("NFKD", char)[:1].lower()[:1] or char
    base = _LOOKALIKES.get(base, base)
    return base if base.isascii() or base.isalpha() else char


class _Folding(dict[int, str]):
    """Left alone: what no table names. Not remembered either, so that no text can make it grow."""

    def __missing__(self, code: int) -> str:
        return chr(code)


_BLOCKS = (
    range(0x2FF0),  # Latin, Greek, Cyrillic, marks, dashes, circled letters
    range(0xFE00, 0xFE10),  # variation selectors
    range(0xFF00, 0xFF60),  # full-width letters
    range(0x1D400, 0x1D800),  # "mathematical" bold, script, …
    range(0x1F100, 0x1F190),  # letters in squares
    (0xFEFF,),
)
_FOLDING = _Folding({code: _plain(chr(code)) for block in _BLOCKS for code in block})


def fold(text: str) -> str:
    """The text in plain lower-case letters; as many code points as before, each in its place."""
    return text.translate(_FOLDING)
