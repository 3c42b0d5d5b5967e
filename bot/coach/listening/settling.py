"""Which readings of one clause stand beside one another, and which give way."""

from __future__ import annotations

from dataclasses import dataclass

from bot.coach.listening import questions
from bot.coach.listening.commands import imperative
from bot.coach.listening.heard import Heard
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
    SELF_FOCUS,
    VALIDATION,
)
from bot.coach.listening.reflections import weigh
from bot.coach.listening.sentences import Clause
from bot.coach.listening.wordlists import WH


@dataclass(frozen=True, slots=True)
class Reading:
    """What a rule or the model makes of a clause."""

    label: str
    confidence: float
    reason: str


def decided(
    clause: Clause, found: list[Reading], heard: Heard, *, alone: bool
) -> dict[str, Reading]:
    """The readings of one clause that stand beside one another."""
    best: dict[str, Reading] = {}
    for one in found:
        if one.label not in best or one.confidence > best[one.label].confidence:
            best[one.label] = one
    lead = clause.words[0] in _LEADS and len(clause.words) == 1 and not clause.last_in_sentence
    if ENCOURAGER in best and (not alone or lead):
        del best[ENCOURAGER]
    _own_up(clause, best, heard)
    _settle_questions(clause, best, heard)
    _settle(best)
    return best


_LEADS = frozenset({"oh", "ah", "god", "hey", "yeah", "no", "yes", "okay", "right", "mm"})
"""Words that only lead on, where a comma follows ("oh, …")."""


def may_reflect(clause: Clause, best: dict[str, Reading], *, alone: bool) -> bool:
    if set(best) - {INFORMATION, VALIDATION}:
        return False
    first = clause.core[0]
    return not (first in _SUBORDINATE and (not alone or first == "if"))


_STRONGER = (
    (REASSURANCE, (MINIMISING, VALIDATION, ADVICE, JUDGING, OTHER, INFORMATION)),
    (
        MINIMISING,
        (REASSURANCE, VALIDATION, ADVICE, JUDGING, INFORMATION, CLOSED_QUESTION, OPEN_QUESTION),
    ),
    (
        JUDGING,
        (VALIDATION, ADVICE, OPEN_QUESTION, CLOSED_QUESTION, REASSURANCE, MINIMISING, INFORMATION),
    ),
    (
        ADVICE,
        (VALIDATION, OPEN_QUESTION, CLOSED_QUESTION, REASSURANCE, MINIMISING, JUDGING, INFORMATION),
    ),
    (VALIDATION, (MINIMISING, JUDGING, REASSURANCE, ADVICE)),
)


_SAID_BETTER = frozenset(
    {VALIDATION, REASSURANCE, JUDGING, MINIMISING, OPEN_QUESTION, ADVICE, CLOSED_QUESTION}
)
"""Labels that tell more of an "I …" than that it is about the one who replies."""


def _own_up(clause: Clause, best: dict[str, Reading], heard: Heard) -> None:
    """Where they complain about the one who replies, "sorry" owns up, and giving back the own
    deed is a reflection."""
    if not heard.complains:
        return
    said_sorry = VALIDATION in best and "sorry" in clause.words
    if said_sorry and not {"you", "hear", "hurts", "hurt"} & set(clause.words):
        del best[VALIDATION]
        best[OTHER] = Reading(OTHER, 0.8, "says sorry for your own part")
    if "i" in clause.words and not set(best) - {SELF_FOCUS, OTHER}:
        back, new = heard.overlap(clause.words)
        pairs = heard.same_pairs(clause.words)
        if back >= 1 and new < back + (pairs > 0) and not _EXCUSES & set(clause.words):
            best.clear()
            best[REFLECTION_CONTENT] = Reading(
                REFLECTION_CONTENT, 0.76, "gives back what you did, in their words"
            )


_EXCUSES = frozenset("because only just thought never meant mean trying had honestly not".split())


def _settle(best: dict[str, Reading]) -> None:
    """Of readings that exclude one another in one clause, the surest stays."""
    if ENCOURAGER in best and len(best) > 1:
        surest = max(best.values(), key=lambda one: one.confidence)
        if surest.label == ENCOURAGER:
            for label in [label for label in best if label != ENCOURAGER]:
                del best[label]
        else:
            del best[ENCOURAGER]
    if OTHER in best and best[OTHER].confidence >= 0.95:  # a turn to another subject
        for label in [label for label in best if label != OTHER]:
            del best[label]
    for label, others in _STRONGER:
        for other in others:
            if label in best and other in best:
                mine, theirs = best[label].confidence, best[other].confidence
                if mine >= theirs:
                    del best[other]
    if SELF_FOCUS in best and best[SELF_FOCUS].confidence < 0.86 and set(best) & _SAID_BETTER:
        del best[SELF_FOCUS]
    if SELF_FOCUS in best:
        for other in (VALIDATION, INFORMATION, OTHER, MINIMISING, OPEN_QUESTION):
            best.pop(other, None)
    if (
        INFORMATION in best
        and len(best) > 1
        and set(best) & {VALIDATION, OPEN_QUESTION, CLOSED_QUESTION, SELF_FOCUS}
    ):
        del best[INFORMATION]


def _settle_questions(clause: Clause, best: dict[str, Reading], heard: Heard) -> None:
    if OPEN_QUESTION in best and CLOSED_QUESTION in best:
        surest = max(best[OPEN_QUESTION], best[CLOSED_QUESTION], key=lambda one: one.confidence)
        del best[CLOSED_QUESTION if surest.label == OPEN_QUESTION else OPEN_QUESTION]
    if OPEN_QUESTION in best and questions.counts(clause):
        del best[OPEN_QUESTION]
        best[CLOSED_QUESTION] = Reading(CLOSED_QUESTION, 0.86, "asks for a number")
    if CLOSED_QUESTION in best and clause.core[0] in _FACTUAL and questions.inward(clause):
        del best[CLOSED_QUESTION]
        best[OPEN_QUESTION] = Reading(OPEN_QUESTION, 0.76, "leaves the answer to them")
    told = clause.core[0] == "you" and clause.mark != "?" and len(clause.core) > 3
    if CLOSED_QUESTION in best and told:
        del best[CLOSED_QUESTION]
    if set(best) & {
        OPEN_QUESTION,
        CLOSED_QUESTION,
        ADVICE,
        JUDGING,
        ENCOURAGER,
        SELF_FOCUS,
        MINIMISING,
        REASSURANCE,
    }:
        return
    first = clause.core[0]
    asked = " ".join(clause.core[:6])
    if OTHER in best:
        return
    if imperative(clause):
        best[ADVICE] = Reading(ADVICE, 0.8, f"tells them what to do: “{asked}”")
        return
    if questions.inverted(clause):
        best[CLOSED_QUESTION] = Reading(
            CLOSED_QUESTION,
            0.86 if clause.mark == "?" else 0.76,
            f"can be answered with yes or no: “{asked}”",
        )
    elif clause.mark == "?" and (first in _LEAVING or (first in WH and questions.inward(clause))):
        best[OPEN_QUESTION] = Reading(OPEN_QUESTION, 0.74, f"leaves the answer to them: “{asked}”")
    elif clause.mark == "?" and first in WH:
        best[CLOSED_QUESTION] = Reading(CLOSED_QUESTION, 0.76, f"asks for one fact: “{asked}”")
    elif (
        clause.mark == "?"
        and len(clause.core) > 1
        and VALIDATION not in best
        and questions.declarative(clause, heard)
    ):
        so = "so" in clause.openers
        best[CLOSED_QUESTION] = Reading(
            CLOSED_QUESTION, 0.66 if so else 0.74, f"asks them to confirm something new: “{asked}”"
        )
    if set(best) & {OPEN_QUESTION, CLOSED_QUESTION}:
        best.pop(VALIDATION, None)
        best.pop(INFORMATION, None)


_FACTUAL = frozenset({"who", "when", "where", "which"})
_LEAVING = frozenset({"what", "how", "why"})
_SUBORDINATE = frozenset(
    "when if because since while although though until unless whenever once before after".split()
)


def add_reflections(clause: Clause, best: dict[str, Reading], heard: Heard) -> None:
    """Adds what a statement may give back."""
    for one in weigh(clause, heard):
        if one.confidence > 0:
            best[one.label] = Reading(one.label, one.confidence, one.reason)
