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
    expression: str
    anchors: frozenset[str]
    others: tuple[frozenset[str], ...]
    after_words: str
    near_words: str
    lowering_words: str
    keeps: frozenset[str]
    negative: bool
    """Whether a "not" may be part of what is said, as in "I do not want to live"."""
    another: bool
    """Whether it is somebody else whose life or body this is about."""
    drops_i: bool
    """Whether it begins with the writer's "I", which may be left out, and another stand there."""
    source: str

    @property
    def shape(self) -> re.Pattern[str]:
        """What matches it. Compiled at its first use: most words call few of the rules."""
        return _shape(self.expression)

    @property
    def after(self) -> re.Pattern[str] | None:
        """What takes its meaning away right behind a match."""
        return _pattern(self.after_words)

    @property
    def near(self) -> re.Pattern[str] | None:
        """What takes its meaning away in the words around a match."""
        return _pattern(self.near_words)

    @property
    def lowers(self) -> re.Pattern[str] | None:
        """What makes less of it in the words around a match."""
        return _pattern(self.lowering_words)


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
        return tuple(self._rule(line) for line in lines_of(self.constructions))

    def _rule(self, line: str) -> Rule:
        piece = compile_piece(line, LEXICON)
        if not piece.anchors:  # no word at all, or one that is dropped when a text is read
            raise ValueError(f"a construction needs one word that must be there: {line}")
        return Rule(
            weight=self.weight,
            kind=self.kind,
            says=self.says,
            expression=rf"\b{piece.source}",
            anchors=piece.anchors,
            others=piece.others,
            after_words=self.after,
            near_words=self.near,
            lowering_words=self.lowers,
            keeps=self.keeps,
            negative=re.search(r"\b(?:not|never|nobody|noone|without)\b", piece.source) is not None,
            another=self.another,
            drops_i=line.startswith("I "),
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
def _shape(expression: str) -> re.Pattern[str]:
    return re.compile(expression)


@cache
def _pattern(constructions: str) -> re.Pattern[str] | None:
    texts = lines_of(constructions)
    return pattern(texts, LEXICON) if texts else None
