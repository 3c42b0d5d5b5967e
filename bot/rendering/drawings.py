"""The files that are drawn from a few numbers and words, by the name of their maker."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.engine.values import Value
from bot.rendering.charts.feelings import draw_feelings
from bot.rendering.charts.practices import draw_practices
from bot.rendering.invitations import draw_invitation

Draw = Callable[[Mapping[str, Value]], bytes]
"""Makes a file from what the outbox row describes. Pure; run in a thread."""

DRAWS: Mapping[str, Draw] = {
    "feelings_chart": draw_feelings,
    "invitation": draw_invitation,
    "practices_chart": draw_practices,
}
