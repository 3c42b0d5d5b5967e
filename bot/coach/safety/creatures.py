"""Blows by an animal or a small child, who was named in the words before."""

from __future__ import annotations

from collections.abc import Sequence

from bot.coach.safety.reading import Sentence
from bot.coach.safety.rules.blows import ANIMALS
from bot.coach.safety.words import word_set

_REACH = 40
"""So many words back somebody may be named."""
_THEY = frozenset(("he", "she", "it", "they"))
_ANIMALS = frozenset(ANIMALS.replace("guinea pig", "hamster").split("|"))
_SMALL = word_set("toddler toddlers newborn infant baby")
_PEOPLE = word_set(
    "husband wife partner boyfriend girlfriend fiance ex mum dad stepdad stepmum father mother "
    "parents man men woman guy bloke fella brother sister son daughter uncle aunt cousin grandson "
    "nephew boss landlord carer friend roommate flatmate neighbour family"
)
_AS_THEY_DO = word_set(
    "bites bit biting scratches scratched scratching pecks pecked phase teething nursery vet puppy "
    "kitten paws claws stall saddle leash giggles giggle"
)


def by_creature(sentences: Sequence[Sentence], at: int, start: int) -> int:
    """By how much it matters less, when "he" of the words at ``start`` is an animal or a small
    child: 0 where he is none, or was not named; 1; or 2 where it is what these do."""
    sentence = sentences[at]
    first = next(n for n, span in enumerate(sentence.spans) if span[0] == start)
    if sentence.words[first] not in _THEY:
        return 0
    around = (*sentences[at - 1].words, *sentence.words) if at else sentence.words
    before = around[: len(around) - len(sentence.words) + first]
    for word in reversed(before[-_REACH:]):
        if word in _PEOPLE:
            return 0
        if word in _ANIMALS or word in _SMALL:
            return 2 if not _AS_THEY_DO.isdisjoint(around) else 1
    return 0
