"""How sure the analysis must be before it asserts a label."""

from __future__ import annotations

from bot.coach.listening.marks import (
    ADVICE,
    INFORMATION,
    JUDGING,
    LABELS,
    MINIMISING,
    REFLECTION_CONTENT,
    REFLECTION_FEELING,
    VALIDATION,
)

THRESHOLD = {
    **dict.fromkeys(LABELS, 0.5),
    REFLECTION_FEELING: 0.45,
    REFLECTION_CONTENT: 0.42,
    ADVICE: 0.45,
    MINIMISING: 0.55,
    JUDGING: 0.66,
    INFORMATION: 0.6,
    VALIDATION: 0.56,
}
"""Below this confidence a label is not asserted. To correct somebody takes more: see
``bot.coach.practice.moves.SURE``."""
