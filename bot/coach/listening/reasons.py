"""What is said of the words that were found (``{m}``), by rules or by the model alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

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

PAST = "finds fault with what they did: “{m}”"
LABEL = "puts a label on them: “{m}”"
BLAME = "puts the blame on them: “{m}”"
DOUBT = "doubts them: “{m}”"

TELLS = "tells them what to do: “{m}”"
HINTS = "hints at what to do: “{m}”"
ASKS = "a solution in the form of a question: “{m}”"

_ON_THE_WHOLE = {
    REFLECTION_FEELING: "reads like a feeling given back: “{m}”",
    REFLECTION_CONTENT: "reads like what they said, told back: “{m}”",
    OPEN_QUESTION: "leaves the answer to them: “{m}”",
    CLOSED_QUESTION: "asks for a yes, a no or one fact: “{m}”",
    VALIDATION: "reads like being on their side: “{m}”",
    ADVICE: "reads like a way out: “{m}”",
    REASSURANCE: "reads like comfort that closes the matter: “{m}”",
    MINIMISING: "reads like making it smaller: “{m}”",
    JUDGING: "reads like a fault found with them: “{m}”",
    SELF_FOCUS: "turns to you: “{m}”",
    INFORMATION: "states a fact, more than it gives back: “{m}”",
    ENCOURAGER: "a small sign that you listen",
    OTHER: "does none of these things: “{m}”",
}
_GLIMPSE = 6


class Told(Protocol):
    """What a rule said of a clause."""

    @property
    def reason(self) -> str: ...


def reason_of(label: str, told: Told | None, words: Sequence[str]) -> str:
    """The rule's own reason where there is one; else what the words read like on the whole."""
    if told is not None:
        return told.reason
    shown = " ".join(words[:_GLIMPSE])
    return _ON_THE_WHOLE[label].replace("{m}", f"{shown} …" if len(words) > _GLIMPSE else shown)
