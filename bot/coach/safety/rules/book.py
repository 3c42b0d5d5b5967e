"""All rules, found by the words that call them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from bot.coach.safety.rule import Rule
from bot.coach.safety.rules import (
    abuse,
    alarm,
    bodily,
    children,
    control,
    cruelty,
    danger,
    ending,
    farewell,
    force,
    gone,
    hints,
    hold,
    homes,
    loved,
    marks,
    now,
    oneself,
    others,
    outright,
    selfharm,
    sideways,
    signs,
    small,
    suicide,
    threats,
    told,
    tongues,
    traces,
    used,
    weary,
    wrath,
)

_GRAVEST_FIRST = {"card": 0, "ask": 1, "means": 2, "sign": 2, "hint": 2}
_FILES = (
    danger,
    now,
    alarm,
    bodily,
    suicide,
    outright,
    ending,
    oneself,
    loved,
    children,
    small,
    used,
    homes,
    others,
    wrath,
    threats,
    abuse,
    force,
    cruelty,
    control,
    hold,
    signs,
    told,
    tongues,
    selfharm,
    marks,
    traces,
    gone,
    sideways,
    farewell,
    weary,
    hints,
)


@dataclass(frozen=True, slots=True)
class Book:
    """``rules``: cards first, so that once one is found, what could say less is not tried.
    ``called_by``: for each word the numbers of the rules that may match where it occurs."""

    rules: tuple[Rule, ...]
    called_by: dict[str, tuple[int, ...]]


@cache
def book() -> Book:
    """The rules, read on the first call. Their expressions are compiled as words call them, or all
    by ``compiled``."""
    rules = [rule for file in _FILES for entry in file.ALL for rule in entry.compiled()]
    rules.sort(key=lambda rule: _GRAVEST_FIRST[rule.weight])
    calls: dict[str, list[int]] = {}
    for number, rule in enumerate(rules):
        for word in rule.anchors:
            calls.setdefault(word, []).append(number)
    return Book(tuple(rules), {word: tuple(numbers) for word, numbers in calls.items()})


def compiled() -> Iterator[Rule]:
    """The rules, one by one, each with its expressions compiled, which takes seconds in all: for a
    thread at start, so that nobody's first message takes them. Raises re.error for a rule that is
    not well formed."""
    for rule in book().rules:
        rule.shape, rule.after, rule.near, rule.lowers  # noqa: B018 -- for what they remember
        yield rule
