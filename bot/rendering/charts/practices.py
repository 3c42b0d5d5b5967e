"""What was done in some practices: a row for each thing, a column for each practice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from bot.engine.values import Value
from bot.rendering.charts.sheet import (
    COLOURS,
    GRID,
    INK,
    LABEL,
    LEFT,
    headed,
    png,
    points,
    strip,
    write,
)

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

TOP, BOTTOM = 236, 1210
"""Pixels from the top, of the rows all together."""
INSIDE = 34
OPENS, TURNS = COLOURS["happy"], COLOURS["angry"]
"""What lets somebody go on, and what turns away. The labels say the same."""
_LABEL_ROOM = 52
_GAP = 26
_TALLEST = 150
_NUMBER_ROOM = 44
"""Pixels above a full column, for its number."""
_WIDE = 0.62
_FEWEST = 4
"""Columns are not wider than with so many practices."""


def draw_practices(params: Mapping[str, Value]) -> bytes:
    """A PNG of ``WIDTH`` by ``HEIGHT`` from what ``bot.coach.looking.practised`` gives."""
    given: Mapping[str, Any] = params
    rows: Sequence[Mapping[str, Any]] = given["rows"]
    replies: Sequence[int] = given["replies"]
    figure = headed(given["title"], given["dates"], given["foot"])
    tall = min((BOTTOM - TOP) / max(1, len(rows)), _TALLEST + _LABEL_ROOM + _NUMBER_ROOM + _GAP)
    for number, row in enumerate(rows):
        top = TOP + number * tall
        tint = OPENS if row["opens"] else TURNS
        write(figure, LEFT, top + LABEL / 2, row["label"], LABEL, tint, bold=True)
        axes = _axes(figure, top + _LABEL_ROOM, tall - _LABEL_ROOM - _GAP, len(replies))
        _columns(axes, row["done"], replies, tint)
    return png(figure)


def _axes(figure: Figure, top: float, height: float, count: int) -> Axes:
    axes = strip(figure, top, height, 0)
    axes.set_xlim(-0.5, max(count, _FEWEST) - 0.5)
    axes.set_ylim(0, height / max(1.0, height - _NUMBER_ROOM))
    axes.set_xticks([])
    return axes


def _columns(axes: Axes, done: Sequence[int], replies: Sequence[int], tint: str) -> None:
    """A column is as tall as the share of the replies; its number says how many they were."""
    places = range(len(done))
    shares = [min(1.0, did / max(1, of)) for did, of in zip(done, replies, strict=True)]
    axes.bar(places, [1.0] * len(done), _WIDE, color=GRID, alpha=0.35, zorder=1)
    axes.bar(places, shares, _WIDE, color=tint, zorder=2)
    for place, (did, share) in enumerate(zip(done, shares, strict=True)):
        if did:
            axes.annotate(
                str(did),
                (place, share),
                xytext=(0, 4),
                textcoords="offset points",
                ha="center",
                va="bottom",
                fontsize=points(INSIDE),
                weight="bold",
                color=INK,
                annotation_clip=False,
                zorder=3,
            )
