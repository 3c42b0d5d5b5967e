"""What somebody says they are called."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.coach.choosing.phrases import tail
from bot.coach.folding import fold_words
from bot.coach.people.circle import LONGEST_NAME, clean
from bot.coach.people.words import vocabulary
from bot.engine.book import ActCall, ActSpec, Done
from bot.engine.shape import TEXT

WORDS_OF_A_NAME = 3
WORDS_OF_A_SENTENCE = 2
"""So many words that no name has in it make a sentence; one may be in a nickname ("Dr. Who")."""


@dataclass(frozen=True, slots=True)
class Told:
    """A ``name``; ``sure`` is whether the words can hardly mean anything else."""

    name: str
    sure: bool


def name_in(text: str, content: Mapping[str, object]) -> Told | None:
    """The name in "my name is Mira", "call me Mira", "I’m Mira"; None where none is told. Behind
    "I am" only what is written as a name is one, and is no feeling."""
    leads: Mapping[str, Any] = content["smalltalk"]["names"]  # type: ignore[index]
    greetings = {fold_words(str(each)) for each in leads["greetings"]}
    for sure, phrases in ((True, leads["sure"]), (False, leads["maybe"])):
        name = tail(text, phrases, greetings)
        if name is not None:
            name = clean(_only_the_name(name, leads["behind"]))
            return Told(name, sure) if _can_be(name, leads, sure=sure) else None
    return None


def name(call: ActCall) -> Done:
    """The name in what was ``said`` where a name was asked for: "I am Mira" is Mira. Empty where
    that is none: a feeling, a sentence, or more than a name can be."""
    text = str(call.args["said"] or "").strip()
    leads: Mapping[str, Any] = call.content["smalltalk"]["names"]  # type: ignore[index]
    greetings = {fold_words(str(each)) for each in leads["greetings"]}
    told = tail(text, [*leads["sure"], *leads["maybe"]], greetings)
    name = (_only_the_name(told, leads["behind"]) if told else "") or text
    if len(name) > LONGEST_NAME:
        return Done("")
    name = clean(name)
    return Done(name if _looks_like_one(name, leads, call.content) else "")


def _looks_like_one(name: str, leads: Mapping[str, Any], content: Mapping[str, object]) -> bool:
    """Whether words can be what somebody calls themselves: not just a feeling, and no sentence."""
    words = fold_words(name).split()
    telling = sum(word in vocabulary(content).never for word in words)
    return telling < WORDS_OF_A_SENTENCE and not (words and set(words) <= set(leads["never"]))


def _only_the_name(text: str, behind: object) -> str:
    """Without what people write behind it: "Mira, by the way"."""
    words = re.split(r",|[.!?] ", text, maxsplit=1)[0].split()
    for phrase in sorted(behind, key=len, reverse=True) if isinstance(behind, list) else ():
        end = str(phrase).split()
        if len(words) > len(end) and [fold_words(w) for w in words[-len(end) :]] == end:
            words = words[: -len(end)]
    return " ".join(words)


def _can_be(name: str, leads: Mapping[str, Any], *, sure: bool) -> bool:
    words = name.split()
    if not 1 <= len(words) <= WORDS_OF_A_NAME or len(name) > LONGEST_NAME:
        return False
    if any(fold_words(word) in leads["never"] for word in words):
        return False
    large = all(word[:1].isupper() for word in words)
    return large or (sure and len(words) == 1 and words[0].isalpha())


NAME = ActSpec(
    "names.read",
    name,
    required=frozenset({"said"}),
    about="The name in what somebody said they are called.",
    gives=TEXT,
)
