"""What the analysis of a reply asserts: spans with a label, and the labels of the whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

REFLECTION_FEELING = "reflection_feeling"
REFLECTION_CONTENT = "reflection_content"
OPEN_QUESTION = "open_question"
CLOSED_QUESTION = "closed_question"
VALIDATION = "validation"
ADVICE = "advice"
REASSURANCE = "reassurance"
MINIMISING = "minimising"
JUDGING = "judging"
SELF_FOCUS = "self_focus"
INFORMATION = "information"
ENCOURAGER = "encourager"
OTHER = "other"

LABELS = (
    REFLECTION_FEELING,
    REFLECTION_CONTENT,
    OPEN_QUESTION,
    CLOSED_QUESTION,
    VALIDATION,
    ADVICE,
    REASSURANCE,
    MINIMISING,
    JUDGING,
    SELF_FOCUS,
    INFORMATION,
    ENCOURAGER,
    OTHER,
)


@dataclass(frozen=True, slots=True)
class Mark:
    """What some words of a reply do.

    ``start`` and ``end`` count code points of the reply as it was written; ``confidence`` lies
    between 0 and 1; ``reason`` is a line a person can read.
    """

    start: int
    end: int
    label: str
    confidence: float
    reason: str


@dataclass(frozen=True, slots=True)
class Analysis:
    """All that can be said about a reply. ``labels`` gives the best confidence of each label that
    is asserted; where there is none, ``abstain`` is true."""

    marks: tuple[Mark, ...]
    labels: Mapping[str, float]
    abstain: bool
