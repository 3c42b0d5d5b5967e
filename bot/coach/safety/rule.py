"""One thing the screen looks for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from bot.coach.safety.grammar import compile_piece, lines_of, pattern
from bot.coach.safety.lexicon import LEXICON

Weight = Literal["card", "ask", "means", "sign", "hint"]
"""A ``hint`` alone is nothing; several different ones of a kind are worth a question. A ``sign``
counts as two hints. ``means`` makes a question about suicide or harm to others the card."""


_FRAMES = frozenset(("past", "hypothetical", "kin", "laugh"))


@dataclass(frozen=True, slots=True)
class Rule:
    """A construction, what it means, and what takes its meaning away.

    ``after`` is tried right behind a match and ``near`` in the words around it: either makes it
    nothing. ``lowers`` in the words around it makes a card a question and a question nothing.
    ``keeps`` names the frames (see ``frames``) that do not touch this rule.
    """

    weight: Weight
    kind: str
    says: str
    shape: re.Pattern[str]
    anchors: frozenset[str]
    others: tuple[frozenset[str], ...]
    after: re.Pattern[str] | None
    near: re.Pattern[str] | None
    lowers: re.Pattern[str] | None
    keeps: frozenset[str]
    negative: bool
    """Whether a "not" may be part of what is said, as in "I do not want to live"."""
    another: bool
    """Whether it is somebody else whose life or body this is about."""
    source: str


@dataclass(frozen=True, slots=True)
class Entry:
    """Rules as they are written, which share a meaning: one construction a line (``lines_of``).
    The fields mean what they mean in ``Rule``."""

    weight: Weight
    kind: str
    says: str
    constructions: str
    after: str
    near: str
    lowers: str
    keeps: frozenset[str]
    another: bool

    def compiled(self) -> tuple[Rule, ...]:
        """The rules. Raises ValueError for one that is not well formed."""
        shared = (_pattern(self.after), _pattern(self.near), _pattern(self.lowers))
        return tuple(self._rule(line, *shared) for line in lines_of(self.constructions))

    def _rule(
        self,
        line: str,
        after: re.Pattern[str] | None,
        near: re.Pattern[str] | None,
        lowers: re.Pattern[str] | None,
    ) -> Rule:
        piece = compile_piece(line, LEXICON)
        if piece.anchors is None:
            raise ValueError(f"a construction needs one word that must be there: {line}")
        return Rule(
            weight=self.weight,
            kind=self.kind,
            says=self.says,
            shape=re.compile(rf"\b{piece.source}"),
            anchors=piece.anchors,
            others=piece.others,
            after=after,
            near=near,
            lowers=lowers,
            keeps=self.keeps,
            negative=re.search(r"\b(?:not|never|nobody|noone|without)\b", piece.source) is not None,
            another=self.another,
            source=line,
        )


def rules(
    weight: Weight,
    kind: str,
    says: str,
    constructions: str,
    *,
    after: str = "",
    near: str = "",
    lowers: str = "",
    keeps: str = "",
    another: bool = False,
) -> tuple[Entry]:
    """One entry, as the rule files write it. Raises ValueError for a frame there is not."""
    kept = frozenset(keeps.split())
    if not kept <= _FRAMES:
        raise ValueError(f"no such frame: {sorted(kept - _FRAMES)}")
    return (Entry(weight, kind, says, constructions, after, near, lowers, kept, another),)


@cache
def _pattern(constructions: str) -> re.Pattern[str] | None:
    texts = lines_of(constructions)
    return pattern(texts, LEXICON) if texts else None
