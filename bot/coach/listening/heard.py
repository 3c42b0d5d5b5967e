"""What the speaker said, ready to be compared with what a reply gives back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from bot.coach.lemmas import lemma
from bot.coach.listening import feelings
from bot.coach.listening.kinwords import KIN
from bot.coach.listening.scene import Scene
from bot.coach.listening.tokens import read
from bot.coach.listening.wordlists import STOP

_SWAPPED = {
    "i": "you",
    "me": "you",
    "my": "your",
    "mine": "yours",
    "myself": "yourself",
    "you": "me",
    "your": "my",
    "yours": "mine",
    "am": "are",
    "we": "you",
    "our": "your",
    "us": "you",
    "was": "were",
}


@dataclass(frozen=True, slots=True)
class Heard:
    """The speaker's words: lemmas, groups of kin, feelings, and whether they asked something.

    ``pairs`` are neighbouring words with "I" and "you" exchanged, as a listener would say them.
    """

    words: frozenset[str]
    lemmas: dict[str, str]
    groups: frozenset[int]
    kin: frozenset[str]
    pairs: frozenset[tuple[str, str]]
    asks: bool
    complains: bool
    empty: bool

    def gives_back(self, word: str) -> str | None:
        """The speaker's word that this one gives back, if any."""
        found = self.lemmas.get(lemma(word))
        if found is not None:
            return found
        groups = KIN.get(lemma(word)) or KIN.get(word)
        if groups and groups & self.groups:
            return word
        return None

    def overlap(self, words: Sequence[str]) -> tuple[int, int]:
        """How many content words are given back, and how many are new."""
        back = new = 0
        for word in words:
            if word in STOP or not word[0].isalnum():
                continue
            if self.gives_back(word):
                back += 1
            elif word not in feelings.BY_WORD:
                new += 1
        return back, new

    def same_pairs(self, words: Sequence[str]) -> int:
        """How many neighbouring pairs of words are the speaker's own."""
        return sum(pair in self.pairs for pair in pairwise(words))


@lru_cache(maxsize=64)
def hear(context: str, scene: Scene | None = None) -> Heard:
    """Reads the context of a reply, with what the scene adds to it."""
    said = f"{scene.said}\n{context}" if scene and scene.said else context
    tokens = read(said)
    words = [token.word for token in tokens if token.is_word]
    lemmas = {lemma(word): word for word in words if word not in STOP}
    groups: set[int] = set()
    for stem, word in lemmas.items():
        groups |= KIN.get(stem, frozenset()) | KIN.get(word, frozenset())
    kin = {hit.kin for hit in feelings.find(words) if not hit.weak}
    for name in scene.feelings if scene else ():
        group = feelings.kin_of(name)
        if group:
            kin.add(group)
    swapped = [_SWAPPED.get(word, word) for word in words]
    pairs = frozenset(pairwise(swapped)) | frozenset(pairwise(words))
    marks = [token.word for token in tokens if not token.is_word]
    return Heard(
        frozenset(words),
        lemmas,
        frozenset(groups),
        frozenset(kin),
        pairs,
        asks=bool(marks) and marks[-1] == "?",
        complains=_speaks_of_you(words),
        empty=not words,
    )


def _speaks_of_you(words: Sequence[str]) -> bool:
    """Whether they speak about the one who replies, more than by "you know"."""
    pairs = zip(words, [*words[1:], ""], ["", *words], strict=False)
    return any(
        word in {"you", "your", "yours"} and after not in {"know", "see", ""} and before != "thank"
        for word, after, before in pairs
    )
