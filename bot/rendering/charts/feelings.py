"""Feelings and their strength over some days: a lane for each family, a dot for each look."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from bot.engine.values import Value
from bot.rendering.charts.sheet import (
    FAINT,
    GRID,
    GROUND,
    LABEL,
    LEFT,
    RIGHT,
    SMALL,
    colour,
    headed,
    png,
    points,
    readable,
    strip,
    write,
)

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

TOP, BOTTOM = 268, 1190
"""Pixels from the top, of the lanes all together."""
INSIDE = 30
_LABEL_ROOM = 44
_GAP = 22
_LOW, _HIGH = 0.3, 5.7
_BIG = 46
"""Pixels across a dot with its strength written in it."""
_DOT, _SMALL_DOT = 26, 15
_MANY, _CROWD = 16, 40
_WEEK, _YEAR = 8, 100
_ROOM = 0.75
"""Big dots may cover each other by a quarter, side by side, and not more."""


def draw_feelings(params: Mapping[str, Value]) -> bytes:
    """A PNG of ``WIDTH`` by ``HEIGHT`` from what ``bot.coach.looking.picture.params`` gives."""
    given: Mapping[str, Any] = params
    lanes: Sequence[Mapping[str, Any]] = given["lanes"]
    days: int = given["days"]
    figure = headed(given["title"], given["dates"], given["foot"])
    tall = (BOTTOM - TOP) / max(1, len(lanes))
    size = _size(lanes, days, tall)
    for number, lane in enumerate(lanes):
        top = TOP + number * tall
        write(figure, LEFT, top, lane["label"], LABEL, colour(lane["key"]), bold=True)
        axes = _axes(figure, top + _LABEL_ROOM - LABEL / 2, tall - _LABEL_ROOM - _GAP, days)
        _ticks(axes, given["ticks"], days, words=number == len(lanes) - 1)
        _dots(axes, lane, size)
    return png(figure)


def _size(lanes: Sequence[Mapping[str, Any]], days: int, tall: float) -> int:
    """How large dots are, the same in all lanes: with numbers in them where these can be read."""
    most = max((len(lane["points"]) for lane in lanes), default=0)
    if days > _YEAR or most > _CROWD:
        return _SMALL_DOT
    roomy = tall - _LABEL_ROOM - _GAP > 2 * _BIG and most <= _MANY
    return _BIG if roomy and all(_apart(lane["points"], days) for lane in lanes) else _DOT


def _apart(dots: Sequence[Any], days: int) -> bool:
    """Whether big dots of neighbours in time do not hide each other."""
    across = (RIGHT - LEFT) / days
    return all(
        (after[0] - before[0]) * across >= _BIG * _ROOM or abs(after[1] - before[1]) > 1
        for before, after in pairwise(dots)
    )


def _axes(figure: Figure, top: float, height: float, days: int) -> Axes:
    axes = strip(figure, top, height, _LOW)
    axes.set_xlim(0, days)
    axes.set_ylim(_LOW, _HIGH)
    return axes


def _ticks(axes: Axes, ticks: Sequence[Any], days: int, *, words: bool) -> None:
    """Days along the bottom. In a week a day's name stands in the middle of the day."""
    middle = 0.5 if days <= _WEEK else 0.0
    axes.set_xticks(
        [at + middle for at, _ in ticks],
        [readable(label) if words else "" for _, label in ticks],
        fontsize=points(SMALL),
        color=FAINT,
        parse_math=False,
    )
    axes.tick_params(axis="x", length=0, pad=10)
    axes.vlines([at for at, _ in ticks], _LOW, _HIGH, color=GRID, linewidth=1, zorder=0)


def _dots(axes: Axes, lane: Mapping[str, Any], size: int) -> None:
    """The dots on stems. They are not joined: nobody knows what was felt in between."""
    across = [each[0] for each in lane["points"]]
    up = [each[1] for each in lane["points"]]
    tint = colour(lane["key"])
    axes.vlines(across, _LOW, up, color=tint, linewidth=max(2, size // 9), alpha=0.45, zorder=2)
    axes.plot(
        across,
        up,
        linestyle="none",
        marker="o",
        markersize=points(size),
        markerfacecolor=tint,
        markeredgecolor=GROUND,
        markeredgewidth=2,
        zorder=3,
        clip_on=False,
    )
    if size == _BIG:
        for at, strength in zip(across, up, strict=True):
            axes.annotate(
                str(strength),
                (at, strength),
                ha="center",
                va="center_baseline",
                fontsize=points(INSIDE),
                weight="bold",
                color=GROUND,
                annotation_clip=False,
                zorder=4,
            )
