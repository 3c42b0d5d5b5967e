"""What a reply did to the one who spoke, as far as the analysis is sure of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.coach.listening.analysis import analyse
from bot.coach.listening.good_news import (
    CONSTRUCTIVE,
    DESTRUCTIVE,
    PASSIVE,
    answer_to_good_news,
)
from bot.coach.listening.marks import (
    ADVICE,
    CLOSED_QUESTION,
    ENCOURAGER,
    JUDGING,
    MINIMISING,
    OPEN_QUESTION,
    REASSURANCE,
    REFLECTION_CONTENT,
    REFLECTION_FEELING,
    SELF_FOCUS,
    VALIDATION,
    Mark,
)
from bot.coach.listening.scene import Scene

SURE: Mapping[str, float] = {
    REFLECTION_FEELING: 0.62,
    REFLECTION_CONTENT: 0.75,
    VALIDATION: 0.7,
    OPEN_QUESTION: 0.5,
    ENCOURAGER: 0.72,
    JUDGING: 0.86,
    MINIMISING: 0.75,
    REASSURANCE: 0.78,
    SELF_FOCUS: 0.66,
    ADVICE: 0.66,
    CLOSED_QUESTION: 0.7,
}
"""From this confidence on a label is acted on and spoken of; the analysis asserts a label from less
(``bot.coach.listening.thresholds``). Below it the speaker stays neutral and the user judges.
``python -m tests.measure.feedback`` prints how often each is right: 0.85 at the least is wanted."""

_CONTESTED = frozenset({JUDGING, MINIMISING, SELF_FOCUS})
BESIDE = 0.91
"""Beside words that take the feeling in, only what is as sure as this counts as blame and the like:
what looks like it is mostly the story, told back."""

HEARD, ASKED, CLOSED, UNSURE = "heard", "asked", "closed", "unsure"
ADVISED, JUDGED, MINIMISED, TOPPED = "advised", "judged", "minimised", "topped"
OPENING = frozenset({HEARD, ASKED, CONSTRUCTIVE})
"""What lets somebody go on."""

HEARS = frozenset({REFLECTION_FEELING, REFLECTION_CONTENT, VALIDATION})
PRAISED = (REFLECTION_FEELING, OPEN_QUESTION, VALIDATION, REFLECTION_CONTENT)
"""What is worth a word of its own, what is told first in front."""
TURNS = {
    JUDGING: JUDGED,
    MINIMISING: MINIMISED,
    REASSURANCE: MINIMISED,
    SELF_FOCUS: TOPPED,
    ADVICE: ADVISED,
}
"""What turns away from the speaker, the hardest to bear first."""
LONGEST = 800
"""Code points of a reply that are looked at and remembered."""


@dataclass(frozen=True, slots=True)
class Read:
    """A reply as it was read. ``marks`` holds only what is sure enough to be told; for the speaker
    to go on, all that the analysis asserts to be listening is enough."""

    reply: str
    move: str
    marks: tuple[Mark, ...]


def read(scene: Mapping[str, Any], said: str, reply: str) -> Read:
    """What ``reply`` did to the speaker of a scene of content/scenarios.yaml who said ``said``."""
    reply = reply[:LONGEST]
    known = Scene(
        said=f"{scene['opening']} {said}",
        feelings=frozenset(str(feeling) for feeling in scene["feelings"]),
        speaker=str(scene["speaker"]),
        child=scene["relation"] == "child",
    )
    asserted = analyse(said, reply, known).marks
    marks = sure(asserted)
    if not is_news(scene):
        return Read(reply, _move((*marks, *(m for m in asserted if m.label in HEARS))), marks)
    answer = answer_to_good_news(said, reply, known)
    if _has(marks, SELF_FOCUS) and not _has(marks, OPEN_QUESTION):
        return Read(reply, TOPPED, marks)
    known_style = answer.style in {CONSTRUCTIVE, PASSIVE, DESTRUCTIVE}
    certain = answer.style == PASSIVE or bool(sure(answer.marks))
    return Read(reply, answer.style if known_style and certain else UNSURE, marks)


def is_news(scene: Mapping[str, Any]) -> bool:
    """Whether a scene is about good news."""
    return "constructive" in scene


def sure(marks: Sequence[Mark]) -> tuple[Mark, ...]:
    """The marks that are sure enough to be acted on and spoken of."""
    kept = tuple(mark for mark in marks if mark.confidence >= SURE.get(mark.label, 2.0))
    warm = any(mark.label in {REFLECTION_FEELING, VALIDATION} for mark in kept)
    if not warm:
        return kept
    return tuple(m for m in kept if m.label not in _CONTESTED or m.confidence >= BESIDE)


def _move(marks: Sequence[Mark]) -> str:
    """Blame and belittling weigh more than anything beside them. Of listening and of turning away,
    what came last is what stays with the speaker."""
    for label in (JUDGING, MINIMISING):
        if _has(marks, label):
            return TURNS[label]
    away = [mark for mark in marks if mark.label in TURNS]
    hears = [mark for mark in marks if mark.label in HEARS]
    asks = [mark for mark in marks if mark.label == OPEN_QUESTION]
    last = max((mark.end for mark in (*hears, *asks)), default=-1)
    if away and max(mark.end for mark in away) > last:
        return TURNS[min(away, key=lambda mark: list(TURNS).index(mark.label)).label]
    if hears:
        return HEARD
    if asks or (_has(marks, ENCOURAGER) and not _has(marks, CLOSED_QUESTION)):
        return ASKED
    return CLOSED if _has(marks, CLOSED_QUESTION) else UNSURE


def _has(marks: Sequence[Mark], label: str) -> bool:
    return any(mark.label == label for mark in marks)
