"""The words people use for who somebody is to them, as content/relations.yaml lists them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from bot.coach.folding import fold_words


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """``relations`` maps folded words to the key of a relation; ``titles`` are those of them that
    are names as well, and ``spoken`` those that a sentence says back ("your sister"). The rest are
    folded words too: ``never`` are those that no name has in it, ``beside`` those that stand before
    a name in a sentence."""

    kinds: Mapping[str, Mapping[str, Any]]
    extras: Mapping[str, str]
    relations: Mapping[str, str]
    titles: frozenset[str]
    spoken: frozenset[str]
    nobody: frozenset[str]
    before: frozenset[str]
    mine: frozenset[str]
    small: frozenset[str]
    never: frozenset[str]
    beside: frozenset[str]
    saying: str

    @property
    def leads(self) -> frozenset[str]:
        """All that may stand in front of a name and is no part of it."""
        return self.before | self.mine | self.small

    def called(self, name: str, relation: str, word: str = "") -> str:
        """The name, or how a sentence speaks of somebody of that relation who has none: by the
        ``word`` that was used for them, where it is one of those."""
        if not name and word in self.spoken:
            return self.saying.format(word=word)
        return name or str(self.kinds.get(relation, {}).get("your", ""))

    def relation_of(self, called: str) -> str:
        """The relation of somebody without a name whom ``called`` gave these words; else empty."""
        kinds = (kind for kind in self.kinds if self.called("", kind) == called)
        words = (word for word in self.spoken if self.called("", "", word) == called)
        return next(kinds, "") or self.relations.get(next(words, ""), "")

    def lead(self, words: list[str]) -> tuple[list[str], bool]:
        """Folded words without the small ones in front, and whether "my" or the like was there."""
        at, leads = 0, self.leads
        while at < len(words) - 1 and words[at] in leads:
            at += 1
        return words[at:], not self.mine.isdisjoint(words[:at])


def vocabulary(content: Mapping[str, object]) -> Vocabulary:
    """The vocabulary in content/relations.yaml."""
    given: Mapping[str, Any] = content["relations"]  # type: ignore[assignment]
    kinds: Mapping[str, Mapping[str, Any]] = given["kinds"]
    relations: dict[str, str] = {}
    titles: set[str] = set()
    spoken: set[str] = set()
    for key, kind in kinds.items():
        named = folded(kind.get("titles", ()))
        titles |= named
        spoken |= folded(kind.get("spoken", ()))
        for word in (key, *folded(kind.get("words", ())), *named):
            relations[word] = key
    return Vocabulary(
        kinds,
        given["extras"],
        relations,
        frozenset(titles),
        frozenset(spoken),
        folded(given["nobody"]),
        folded(given["before"]),
        folded(given["mine"]),
        folded(given["small"]),
        folded(given["never"]),
        folded(given["beside"]),
        str(given["spoken"]),
    )


def folded(words: Iterable[object]) -> frozenset[str]:
    """Words as they are compared."""
    return frozenset(fold_words(str(word)) for word in words)
