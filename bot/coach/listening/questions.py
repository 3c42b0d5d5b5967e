"""Questions: whether a clause asks, and whether it leaves the answer to them."""

from __future__ import annotations

import re

from bot.coach.listening import feelings
from bot.coach.listening.heard import Heard
from bot.coach.listening.sentences import Clause
from bot.coach.listening.wordlists import AUXILIARIES, BASE_VERBS

_TAG = re.compile(
    r"(?:right|is it not|is not it|are not you|are you not|do not you|do you not"
    r"|was it not|was not it|yeah|huh|eh|no|you know|okay|do you|is that right"
    r"|is that it|am i right|did i get that right|have i got that right|did he|did she"
    r"|does that sound right|is that fair|correct|does he|does she|did not it"
    r"|do not they|has not it|was not he|was not she|did not he|did not she"
    r"|do you know what i mean|know what i mean|if that makes sense"
    r"|does that make sense|you see|see|innit|is that correct|or no|or what"
    r"|have not you|did not you|really|were not you|does not it|did it not|does it not)"
)

_SHORT_TAG = re.compile(
    r"(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should) (?:not )?"
    r"(?:i|you|he|she|it|they|we|that|there)(?: not)?"
)


_COUNTS = re.compile(r"how (?:many|much|long|often|old|far|big|tall|soon)(?![a-z])")
_INWARD = frozenset("wish feel feels felt hope imagine most happening".split())


def counts(clause: Clause) -> bool:
    """Whether a number is asked for."""
    return bool(_COUNTS.match(clause.body))


def inward(clause: Clause) -> bool:
    """Whether a "who", "when" or "where" asks for more than a fact ("when do you feel…")."""
    return not _INWARD.isdisjoint(clause.words)


def is_tag(clause: Clause) -> bool:
    """Whether the clause only asks for a nod ("right?", "isn't it")."""
    return bool(_TAG.fullmatch(clause.text)) or (
        clause.number > 0 and bool(_SHORT_TAG.fullmatch(clause.text))
    )


def inverted(clause: Clause) -> bool:
    """Whether the clause has the order of a yes-or-no question."""
    core = clause.core
    if len(core) < 2 or core[0] not in AUXILIARIES:
        return False
    second = core[2] if core[1] == "not" and len(core) > 2 else core[1]
    if second in {
        "you",
        "he",
        "she",
        "it",
        "they",
        "we",
        "i",
        "that",
        "this",
        "there",
        "your",
        "his",
        "her",
        "their",
        "anyone",
        "anybody",
        "someone",
        "anything",
        "everyone",
        "everything",
    }:
        if second == "i" and core[0] not in {"can", "could", "may", "might", "should", "shall"}:
            return False
        if core[0] in {"do", "have"} and second not in {
            "you",
            "they",
            "we",
            "i",
            "your",
            "anyone",
            "people",
        }:
            return clause.mark == "?"
        return not (core[0] == "may" and second == "you")
    return clause.mark == "?" and core[0] not in {"must"} and second not in BASE_VERBS


def declarative(clause: Clause, heard: Heard) -> bool:
    """A statement with a question mark that asks to confirm something new."""
    if clause.mark != "?":
        return False
    back, new = heard.overlap(clause.words)
    feeling = any(hit.kin in heard.kin for hit in feelings.find(clause.words) if not hit.weak)
    return not feeling and not (back >= 1 and back >= new)
