"""What may have helped: what was done between a strong feeling and a weaker one, and what people
said of it themselves. Nothing here claims that one thing led to the other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any

from bot.coach.looking.felt import Deed, Felt, Material
from bot.engine.values import from_json

WITHIN = timedelta(hours=36)
"""Two looks at a feeling that lie further apart say nothing about what was done between them."""
FELL_BY = 2
"""Of five; a step of one is a matter of mood."""


@dataclass(frozen=True, slots=True)
class Fall:
    """A heavy feeling that was weaker, or a light one, when it was looked at again; and the titles
    of what was done in between (at least one)."""

    before: Felt
    after: Felt
    between: tuple[str, ...]


def falls(found: Material, looking: Mapping[str, Any]) -> list[Fall]:
    """Every fall in the entries, the earliest first."""
    heavy = looking["heavy"]
    tried = [each for each in found.done if each.kind not in looking["no_practice"]]
    fallen = []
    for before, after in pairwise(found.felt):
        if before.family not in heavy or not before.strength or not after.strength:
            continue
        if after.at - before.at > WITHIN:
            continue
        weaker = before.strength - after.strength >= FELL_BY
        lighter = before.strength > FELL_BY and after.family not in heavy
        between = _titles(tried, before.at, after.at)
        if (weaker or lighter) and between:
            fallen.append(Fall(before, after, between))
    return fallen


@dataclass(frozen=True, slots=True)
class Verdict:
    """What people said of one kind of practice afterwards: ``eased`` of ``asked`` times it was
    better."""

    title: str
    eased: int
    asked: int


def verdicts(found: Material, looking: Mapping[str, Any]) -> list[Verdict]:
    """By kind, as ``eased`` in content/looking.yaml names the answers that count as better."""
    told = []
    for kind, fields in looking["eased"].items():
        done = [each for each in found.done if each.kind == kind]
        for field, better in fields.items():
            answers = [from_json(each.fields.get(field)) for each in done]
            answers = [each for each in answers if each is not None]
            eased = sum(1 for each in answers if each in better)
            if answers:
                told.append(Verdict(done[0].title, eased, len(answers)))
    return told


def came_before(fallen: Sequence[Fall]) -> tuple[str, int]:
    """What was done before a feeling was weaker most often, and how often; nothing, 0 where there
    were no falls."""
    counts = Counter(title for each in fallen for title in set(each.between))
    # Sorted, so that of two that are as frequent it is always the same.
    return min(counts.items(), key=lambda item: (-item[1], item[0]), default=("", 0))


def _titles(done: Sequence[Deed], since: datetime, until: datetime) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each.title for each in done if since < each.at <= until))
