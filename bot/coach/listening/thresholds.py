"""How sure the analysis must be before it asserts a label."""

from __future__ import annotations

from bot.coach.listening.marks import (
    INFORMATION,
    LABELS,
    OTHER,
    REFLECTION_CONTENT,
    REFLECTION_FEELING,
)

THRESHOLD = {
    **dict.fromkeys(LABELS, 0.7),
    REFLECTION_FEELING: 0.62,
    REFLECTION_CONTENT: 0.63,
    INFORMATION: 0.55,
    OTHER: 0.65,
}
"""Below this confidence a label is not asserted."""
