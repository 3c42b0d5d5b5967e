"""The sheet that charts are drawn on: its size, colours and type, and how it becomes a PNG.

Telegram shows a photo at the width of the phone, so a pixel here is about a third of a point
there: no type is smaller than 30 pixels, ten points. The ground is our own, because the chat
behind it may be light or dark.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

WIDTH, HEIGHT = 1080, 1350
"""Pixels. Four to five, the tallest that chats show without cutting."""
DPI = 100
LEFT, RIGHT = 70, 1010
"""Where lines begin and end, in pixels from the left."""
TITLE, LABEL, SMALL = 58, 42, 36
"""Sizes of type, in pixels."""
GROUND = "#17212b"
INK = "#f2f5f7"
FAINT = "#aab6c2"
GRID = "#34424f"
COLOURS: Mapping[str, str] = {
    "sad": "#56b4e9",
    "afraid": "#f0e442",
    "angry": "#ff8f66",
    "hurt": "#e3a1cf",
    "ashamed": "#c4b5fd",
    "tired_or_unsure": "#b8c4cf",
    "happy": "#2fd3a0",
    "close": "#e69f00",
}
"""After Okabe and Ito, made lighter for a dark ground. Nothing is told by colour alone."""
_OTHER = "#cfd8dc"


def colour(key: str) -> str:
    """The colour of a family of feelings."""
    return COLOURS.get(key, _OTHER)


def points(pixels: float) -> float:
    """A size of type in the unit that matplotlib wants."""
    return pixels * 72 / DPI


def sheet() -> Figure:
    """An empty sheet. Without pyplot, whose figures are shared by all threads."""
    from matplotlib.figure import Figure  # noqa: PLC0415 -- slow to load: only who draws waits

    return Figure(figsize=(WIDTH / DPI, HEIGHT / DPI), dpi=DPI, facecolor=GROUND)


def headed(title: str, dates: str, foot: Sequence[str]) -> Figure:
    """A sheet with what stands over and under every chart."""
    figure = sheet()
    write(figure, LEFT, 108, title, TITLE, bold=True)
    write(figure, LEFT, 166, dates, LABEL, FAINT)
    for number, line in enumerate(foot):
        write(figure, LEFT, HEIGHT - 76 + number * 46, line, SMALL, FAINT)
    return figure


def strip(figure: Figure, top: float, height: float, floor: float) -> Axes:
    """A place to draw in across the sheet, ``top`` and ``height`` in pixels, with a line along its
    bottom, which is at ``floor`` in its own units."""
    axes = figure.add_axes(
        (LEFT / WIDTH, 1 - (top + height) / HEIGHT, (RIGHT - LEFT) / WIDTH, height / HEIGHT)
    )
    axes.set_facecolor(GROUND)
    axes.set_yticks([])
    for side in axes.spines.values():
        side.set_visible(False)
    axes.axhline(floor, color=GRID, linewidth=4, zorder=1)
    return axes


def write(
    figure: Figure,
    x: float,
    y: float,
    text: str,
    size: float,
    tint: str = INK,
    *,
    bold: bool = False,
) -> None:
    """Writes on the sheet: ``x`` and ``y`` in pixels from the top left, to the baseline."""
    figure.text(
        x / WIDTH,
        1 - y / HEIGHT,
        readable(text),
        fontsize=points(size),
        color=tint,
        weight="bold" if bold else "normal",
        va="baseline",
        parse_math=False,
    )


def readable(text: str) -> str:
    """The text without what our type has no picture of (an emoji in a label, another script)."""
    known = _glyphs()
    return "".join(char for char in text if ord(char) in known)


def png(figure: Figure) -> bytes:
    """The sheet as a PNG, without the date and the program it came from."""
    file = BytesIO()
    figure.savefig(
        file,
        format="png",
        facecolor=GROUND,
        metadata={"Software": None},
        pil_kwargs={"compress_level": 4},
    )
    return file.getvalue()


@cache
def _glyphs() -> frozenset[int]:
    from matplotlib.font_manager import findfont, get_font  # noqa: PLC0415

    return frozenset(get_font(findfont("DejaVu Sans")).get_charmap())
