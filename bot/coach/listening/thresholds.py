"""How sure the analysis must be before it asserts a label."""

from __future__ import annotations

from bot.coach.listening.marks import (
    ADVICE,
    CLOSED_QUESTION,
    ENCOURAGER,
    INFORMATION,
    JUDGING,
    MINIMISING,
    OPEN_QUESTION,
    OTHER,
    REASSURANCE,
    REFLECTION_CONTENT,
    REFLECTION_FEELING,
    SELF_FOCUS,
    VALIDATION,
)

THRESHOLD = {
    REFLECTION_FEELING: 0.62,
    REFLECTION_CONTENT: 0.63,
    OPEN_QUESTION: 0.7,
    CLOSED_QUESTION: 0.7,
    VALIDATION: 0.7,
    ADVICE: 0.7,
    REASSURANCE: 0.7,
    MINIMISING: 0.7,
    JUDGING: 0.7,
    SELF_FOCUS: 0.7,
    INFORMATION: 0.55,
    ENCOURAGER: 0.7,
    OTHER: 0.65,
}
"""Below this confidence a label is not asserted."""
