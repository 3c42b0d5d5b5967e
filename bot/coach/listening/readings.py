"""The readings of each clause of a sentence, by all rules."""

from __future__ import annotations

from collections.abc import Iterator

from bot.coach.listening import (
    questions,
    rules_accusing,
    rules_advice,
    rules_asking,
    rules_hints,
    rules_judging,
    rules_minimising,
    rules_praising,
    rules_reassuring,
    rules_self,
    rules_small,
    rules_validating,
)
from bot.coach.listening.heard import Heard
from bot.coach.listening.marks import (
    ADVICE,
    CLOSED_QUESTION,
    JUDGING,
    MINIMISING,
    OPEN_QUESTION,
    REASSURANCE,
    SELF_FOCUS,
    VALIDATION,
)
from bot.coach.listening.rules import Found, Rule, in_clause, in_sentence
from bot.coach.listening.sentences import Clause, Sentence
from bot.coach.listening.settling import Reading, decided
from bot.coach.listening.wordlists import OPENERS

_RULES: tuple[Rule, ...] = (
    *rules_advice.RULES,
    *rules_hints.RULES,
    *rules_reassuring.RULES,
    *rules_minimising.RULES,
    *rules_judging.RULES,
    *rules_accusing.RULES,
    *rules_self.RULES,
    *rules_validating.RULES,
    *rules_praising.RULES,
    *rules_small.RULES,
    *rules_asking.RULES,
)


def settled(sentence: Sentence, heard: Heard) -> Iterator[tuple[Clause, dict[str, Reading]]]:
    """Each clause with the readings of the rules that stand beside one another."""
    readings: dict[int, list[Reading]] = {}
    by_place = _clause_places(sentence)
    for found, place in in_sentence(_RULES, sentence):
        begin, number = max((one for one in by_place if one[0] <= place), default=(0, 0))
        leads = sentence.text[begin:place].split()
        if (
            found.rule.label == OPEN_QUESTION
            and sentence.mark != "?"
            and not OPENERS.issuperset(leads)
        ):
            continue  # "you wonder what happened" tells, and does not ask
        readings.setdefault(number, []).append(_reading(found))
    asked, alone = False, alone_in(sentence)
    for number, clause in enumerate(sentence.clauses):
        mine = readings.get(number, [])
        mine.extend(_reading(found) for found in in_clause(_RULES, clause))
        if asked and not {one.label for one in mine} & _AFTER_QUESTION:
            continue
        if (
            questions.is_tag(clause)
            and (clause.after_comma or clause.mark == "?")
            and clause.number
        ):
            continue
        best = decided(clause, mine, heard, alone=alone)
        asked = asked or bool(
            {OPEN_QUESTION, CLOSED_QUESTION} & set(best)
            or (sentence.mark == "?" and {ADVICE, JUDGING} & set(best))
        )
        yield clause, best


def alone_in(sentence: Sentence) -> bool:
    """Whether nothing but small signs and openers stands beside a clause in its sentence."""
    return sum(not _SMALL.issuperset(clause.words) for clause in sentence.clauses) <= 1


_SMALL = frozenset(
    "oh ah aw mm hm wow ugh no yes yeah okay ha haha lol oof ouch god my man dear really".split()
)

_AFTER_QUESTION = frozenset(
    {
        OPEN_QUESTION,
        CLOSED_QUESTION,
        ADVICE,
        JUDGING,
        MINIMISING,
        REASSURANCE,
        VALIDATION,
        SELF_FOCUS,
    }
)
"""What may still be marked in a sentence after its question; all else belongs to the question."""


def _clause_places(sentence: Sentence) -> list[tuple[int, int]]:
    """Where each clause starts in the text of the sentence."""
    places, sofar = [], 0
    words = sentence.text.split()
    position = 0
    for number, clause in enumerate(sentence.clauses):
        first = clause.words[0]
        while position < len(words) and words[position] != first:
            sofar += len(words[position]) + 1
            position += 1
        places.append((sofar, number))
        for word in clause.words:
            if position < len(words) and words[position] == word:
                sofar += len(word) + 1
                position += 1
    return places


def _reading(found: Found) -> Reading:
    words = found.words.strip()
    return Reading(found.rule.label, found.rule.confidence, found.rule.reason.replace("{m}", words))
