"""Texts that say nearly the same: found among a thousand without comparing each with each."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.authoring.decks import Item
from bot.authoring.issues import Code, Report

ALIKE = 87.0
"""Percent of ``token_set_ratio`` from which two texts are nearly the same."""

MOST = 500
"""So many pairs are found; a file of one sentence a thousand times would have millions."""

_STEM = 5
"""Letters of a word that count when candidates are sought: "thanked" and "thanks" meet there."""


@dataclass(frozen=True, slots=True)
class Alike:
    """Two items and how much their words are the same, in percent. ``first`` stands earlier."""

    first: Item
    second: Item
    percent: float


def alike(items: Sequence[Item], least: float = ALIKE) -> list[Alike]:
    """All pairs of items that are alike, up to ``MOST`` of them, the most alike first.

    Two texts can be so only where most letters of the shorter one's words are in the other, too.
    So of each text only the rarest words are looked up in the others: as many as hold more letters
    than could be missing. The pairs found in this way are compared in full.
    """
    if len(items) < 2:
        return []
    from rapidfuzz.fuzz import token_set_ratio  # noqa: PLC0415 -- only `rekindle check` needs it
    from rapidfuzz.utils import default_process  # noqa: PLC0415

    texts = [default_process(item.text.replace("’", "").replace("'", "")) for item in items]
    found: dict[tuple[int, int], float] = {}
    for pair in _candidates(texts, least):
        percent = token_set_ratio(texts[pair[0]], texts[pair[1]], score_cutoff=least)
        if percent:
            found[pair] = percent
            if len(found) >= MOST:
                break
    ordered = sorted(found.items(), key=lambda each: (-each[1], each[0]))
    return [Alike(items[one], items[two], percent) for (one, two), percent in ordered]


def check_alike(pairs: Iterable[Alike], report: Report) -> None:
    """Warns of every pair, at the later of the two."""
    for pair in pairs:
        place = pair.first.place
        report.add(
            Code.NEARLY_THE_SAME,
            pair.second.place,
            f"{pair.second.id} says nearly the same as {pair.first.id}"
            f" ({place.file}:{place.line}): {pair.percent:.0f} %",
            "ask or propose something else, or delete one of them",
        )


def _candidates(texts: Sequence[str], least: float) -> Iterator[tuple[int, int]]:
    words = [_weights(text) for text in texts]
    often = Counter(stem for each in words for stem in each)
    holding: defaultdict[str, list[int]] = defaultdict(list)
    for number, each in enumerate(words):
        for stem in each:
            holding[stem].append(number)
    for number, each in enumerate(words):
        spare = sum(each.values()) * _missing(least)
        others: set[int] = set()
        for stem in sorted(each, key=lambda stem: (often[stem], stem)):
            others.update(holding[stem])
            spare -= each[stem]
            if spare < 0:
                break
        for other in others - {number}:
            yield min(number, other), max(number, other)


def _weights(text: str) -> Counter[str]:
    weights: Counter[str] = Counter()
    for word in set(text.split()):
        weights[word[:_STEM]] += len(word) + 1
    return weights


def _missing(least: float) -> float:
    """The share of a text's letters that can be missing in one that is alike.

    Where the one text's words are all in the other, 2s / (2s + m) >= least for s letters in common
    and m missing, so that m is at most 23 % at 87 percent. Where both have words of their own,
    these count as far as they look alike, about half of their letters: 26 %. The rest is to spare.
    """
    return 3 * (1 - least / 100)
