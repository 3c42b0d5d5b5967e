"""The words people use for who somebody is to them, as content/relations.yaml lists them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from bot.coach.folding import fold_words


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """``relations`` maps folded words to the key of a relation; ``titles`` are those of them that
    are names as well. The rest are folded words too."""

    kinds: Mapping[str, Mapping[str, Any]]
    extras: Mapping[str, str]
    relations: Mapping[str, str]
    titles: frozenset[str]
    nobody: frozenset[str]
    before: frozenset[str]
    mine: frozenset[str]
    small: frozenset[str]

    @property
    def leads(self) -> frozenset[str]:
        """All that may stand in front of a name and is no part of it."""
        return self.before | self.mine | self.small

    def called(self, name: str, relation: str) -> str:
        """The name, or how a sentence speaks of somebody of that relation who has none."""
        return name or str(self.kinds.get(relation, {}).get("your", ""))

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
    for key, kind in kinds.items():
        named = folded(kind.get("titles", ()))
        titles |= named
        for word in (key, *folded(kind.get("words", ())), *named):
            relations[word] = key
    return Vocabulary(
        kinds,
        given["extras"],
        relations,
        frozenset(titles),
        folded(given["nobody"]),
        folded(given["before"]),
        folded(given["mine"]),
        folded(given["small"]),
    )


def folded(words: Iterable[object]) -> frozenset[str]:
    """Words as they are compared."""
    return frozenset(fold_words(str(word)) for word in words)
