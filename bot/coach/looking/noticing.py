"""One honest observation about some days: chosen by rules, each with a threshold that the numbers
must carry. None says why something was so, and none judges a person or a relationship."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

from bot.coach.looking.causes import again
from bot.coach.looking.easing import came_before, falls, verdicts
from bot.coach.looking.felt import Felt, Material, Naming
from bot.engine.values import Value

ENOUGH = 3
"""Fewer feelings than this repeat nothing."""
MOSTLY = 2 / 3
MORE_THAN_ELSE = 0.25
"""How much larger a share must be than in all that remains, for it to belong to one person."""
TREND_OF = 6
CHANGED_BY = 1.0
IN_PAIRS = 0.75
STRONG = 4
AT_ONE_TIME = 0.75
ANY_TIME = 0.5
SHARED_WORD = 0.5
ONE_NEED = 0.6
MOST_OF_ALL = 0.6
BOTH_OF = 4
EASED_TWICE = 2
_PARTS = ((5, "night"), (12, "morning"), (17, "afternoon"), (22, "evening"), (24, "night"))

Told = dict[str, Value]


@dataclass(frozen=True, slots=True)
class Notice:
    """``rule`` names the sentence, ``about`` whom or what it is about; ``told`` are its numbers and
    words."""

    rule: str
    about: str
    told: Mapping[str, Value]

    @property
    def key(self) -> str:
        """What tells two notices apart."""
        return f"{self.rule}:{self.about}"


def notice(found: Material, looking: Mapping[str, Any], naming: Naming, last: str) -> Notice:
    """The first notice that holds and is not the ``last`` one told (its key), unless it is the
    only one. ``little`` where there is too little yet, ``mixed`` where nothing stands out."""
    if len(found.felt) < ENOUGH:
        return Notice("little", "", {"count": len(found.felt)})
    holding = list(_all(found, looking, naming))
    fresh = [each for each in holding if each.key != last]
    chosen = [*fresh, *holding]
    return chosen[0] if chosen else Notice("mixed", "", {"count": len(found.felt)})


def _all(found: Material, looking: Mapping[str, Any], naming: Naming) -> Iterator[Notice]:
    """Every notice that holds, what is rarest to see first."""
    heavy = frozenset(looking["heavy"])
    yield from _by_person(found.felt, naming.guarded)
    yield from _eased(found, looking)
    yield from _trends(found.felt, heavy)
    yield from _at_a_time(found.felt, heavy)
    yield from _shared_word(found.felt, frozenset(looking["small"]), naming.is_name)
    yield from _one_need(found.felt)
    yield from _mostly_one(found.felt)
    yield from _both(found.felt, heavy)


def _by_person(felt: Sequence[Felt], guarded: frozenset[str]) -> Iterator[Notice]:
    """Somebody who was named beside feelings on at least three days, mostly of one family, which
    was rarer where they were not named. Nobody with whom the user may not be safe: what there is to
    say to that, the card says."""
    for whom in sorted({name for each in felt for name in each.whom} - guarded):
        beside = [each for each in felt if whom in each.whom]
        rest = [each for each in felt if whom not in each.whom]
        days = len({each.at.date() for each in beside})
        family, count = _top(each.family for each in beside)
        share = count / len(beside)
        elsewhere = sum(each.family == family for each in rest) / len(rest) if rest else 0.0
        distinct = len(rest) < ENOUGH or share - elsewhere >= MORE_THAN_ELSE
        if days >= ENOUGH and share >= MOSTLY and distinct:
            label = _label(beside, family)
            yield Notice(
                "person", whom, {"whom": whom, "days": days, "label": label, "all": share == 1}
            )


def _eased(found: Material, looking: Mapping[str, Any]) -> Iterator[Notice]:
    for each in verdicts(found, looking):
        if each.asked >= ENOUGH and each.eased / each.asked >= MOSTLY:
            numbers: Told = {"what": each.title, "eased": each.eased, "asked": each.asked}
            yield Notice("verdict", each.title, numbers)
    what, times = came_before(falls(found, looking))
    if times >= EASED_TWICE:
        yield Notice("eased", what, {"what": what, "times": times})


def _trends(felt: Sequence[Felt], heavy: frozenset[str]) -> Iterator[Notice]:
    """A family whose strength in the later half of its times lies a step above or below that in
    the earlier half: the middle ones do, and so do three of four pairs of an earlier and a later
    one. Going up and down is no trend."""
    for family in dict.fromkeys(each.family for each in felt):
        told = [each for each in felt if each.family == family and each.strength]
        if len(told) < TREND_OF:
            continue
        half = len(told) // 2
        first, last = ([each.strength for each in part] for part in (told[:half], told[-half:]))
        before, after = median(first), median(last)
        up = after > before
        agreeing = sum((b > a) if up else (b < a) for a in first for b in last)
        if abs(after - before) < CHANGED_BY or agreeing < IN_PAIRS * half * half:
            continue
        numbers: Told = {
            "label": told[-1].label,
            "times": len(told),
            "before": round(before),
            "after": round(after),
            "heavy": family in heavy,
        }
        yield Notice("rose" if up else "fell", family, numbers)


def _at_a_time(felt: Sequence[Felt], heavy: frozenset[str]) -> Iterator[Notice]:
    """Strong heavy feelings that were written down at one time of day, and weaker ones were not."""
    told = [each for each in felt if each.strength and each.family in heavy]
    strong = [each for each in told if each.strength >= STRONG]
    weak = [each for each in told if each.strength < STRONG]
    if len(strong) <= ENOUGH or len(weak) < ENOUGH:
        return
    part, count = _top(_part_of_day(each) for each in strong)
    then = sum(_part_of_day(each) == part for each in weak) / len(weak)
    if count / len(strong) >= AT_ONE_TIME and then <= ANY_TIME:
        yield Notice("time", part, {"part": part, "count": count, "of": len(strong)})


def _shared_word(
    felt: Sequence[Felt], small: frozenset[str], is_name: Callable[[str], bool]
) -> Iterator[Notice]:
    causes = [each.cause for each in felt if each.cause]
    for word, count in again(causes, small, is_name)[:1]:
        if count >= ENOUGH and count / len(causes) >= SHARED_WORD:
            yield Notice("word", word, {"word": word, "count": count, "of": len(causes)})


def _one_need(felt: Sequence[Felt]) -> Iterator[Notice]:
    needs = [each.need for each in felt if each.need]
    if needs:
        need, count = _top(needs)
        if count >= ENOUGH and count / len(needs) >= ONE_NEED:
            yield Notice("need", need, {"need": need, "count": count, "of": len(needs)})


def _mostly_one(felt: Sequence[Felt]) -> Iterator[Notice]:
    family, count = _top(each.family for each in felt)
    if count >= ENOUGH and count / len(felt) >= MOST_OF_ALL:
        numbers: Told = {"label": _label(felt, family), "count": count, "of": len(felt)}
        yield Notice("mostly", family, numbers)


def _both(felt: Sequence[Felt], heavy: frozenset[str]) -> Iterator[Notice]:
    light = [each for each in felt if each.family not in heavy]
    if len(felt) >= BOTH_OF and len(light) > 1 and len(felt) - len(light) > 1:
        labels: list[Value] = [*dict.fromkeys(each.label for each in light)]
        yield Notice("both", "", {"labels": labels, "count": len(light), "of": len(felt)})


def _top(values: Any) -> tuple[str, int]:
    """The most frequent value, and how often it is there."""
    [(value, count)] = Counter(values).most_common(1)
    return str(value), count


def _label(felt: Sequence[Felt], family: str) -> str:
    return next(each.label for each in felt if each.family == family)


def _part_of_day(felt: Felt) -> str:
    return next(name for until, name in _PARTS if felt.at.hour < until)
