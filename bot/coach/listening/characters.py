"""Text as it is compared: lower case, straight quotes, one code point for each of the original."""

from __future__ import annotations

_SAME = str.maketrans(
    {
        "\u2018": "'",
        "\u2019": "'",
        "\u201b": "'",
        "\u02bc": "'",
        "\u00b4": "'",
        "`": "'",
        "\uff07": "'",
        "\u201c": '"',
        "\u201d": '"',
        "\u201e": '"',
        "\u00ab": '"',
        "\u00bb": '"',
        "\u2026": ".",
        "\u00a0": " ",
        "\u2009": " ",
        "\u202f": " ",
        "\u2010": "-",
        "\u2011": "-",
        "\u2212": "-",
        "\u2012": "\u2014",
        "\u2013": "\u2014",
        "\u2015": "\u2014",
        "\uff1f": "?",
        "\uff01": "!",
        "\u00e9": "e",
        "\u00e8": "e",
    }
)


def fold(text: str) -> str:
    """The text in lower case with plain quotes and dashes, as long as the original, so that a
    place in it is a place in the original."""
    lowered = text.lower()
    if len(lowered) != len(text):  # a few capitals become two code points
        lowered = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    return lowered.translate(_SAME)
