"""How sure the analysis must be before it asserts a label."""

from __future__ import annotations

from bot.coach.listening.marks import (
    JUDGING,
    LABELS,
    MINIMISING,
    REFLECTION_CONTENT,
    VALIDATION,
)

THRESHOLD = {
    **dict.fromkeys(LABELS, 0.42),
    REFLECTION_CONTENT: 0.46,
    MINIMISING: 0.46,
    JUDGING: 0.46,
    VALIDATION: 0.46,
}
"""Below this confidence a label is not asserted. Chosen where precision and recall together are
best on replies that the model had not seen (``tests.measure.train_listening``), a little to the
side of precision. To correct somebody takes more: see ``bot.coach.practice.moves.SURE``."""
