"""What a picture of feelings shows, as numbers and words; and the same told for who cannot see it.

The picture itself is drawn by ``bot.rendering.charts`` when it is sent.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from html import escape
from typing import Any

from bot.coach.looking.felt import Felt
from bot.coach.looking.spells import Spell, offset
from bot.engine.effects import File
from bot.engine.values import Value

MAKER = "feelings_chart"
NAME = "feelings.png"
MOST_LANES = 6
MOST_POINTS = 120
LEAST = 2
"""A single dot is no picture."""
LONGEST_CAPTION = 1024
"""UTF-16 units, Telegram's limit, of visible text."""
_DAY = 24 * 60
_FEW = 5
_WEEK, _MONTH = 8, 32


def drawable(felt: Sequence[Felt]) -> bool:
    """Whether there is enough for a picture."""
    return sum(1 for each in felt if each.strength) >= LEAST


def picture(felt: Sequence[Felt], spell: Spell, words: Mapping[str, Any], title: str) -> File:
    """The picture of the feelings of some days, with what it shows as its caption. ``words`` are
    those under ``picture`` in content/looking.yaml, ``title`` a key of their titles."""
    lanes = lanes_of(felt, spell)
    caption = escape(told(lanes, spell, words), quote=False)
    return File("photo", MAKER, NAME, params(lanes, spell, words, title), caption)


Lane = tuple[str, str, list[Felt]]
"""The key and the label of a family, and its feelings, the earliest first."""


def lanes_of(felt: Sequence[Felt], spell: Spell) -> list[Lane]:
    """A lane for each family, the most frequent ones first."""
    lanes: dict[str, Lane] = {}
    for each in felt:
        if each.strength and spell.span.first <= each.at.date() <= spell.span.last:
            lanes.setdefault(each.family, (each.family, each.label, []))[2].append(each)
    return sorted(lanes.values(), key=lambda lane: -len(lane[2]))[:MOST_LANES]


def params(
    lanes: Sequence[Lane],
    spell: Spell,
    words: Mapping[str, Any],
    title: str,
    most: int = MOST_POINTS,
) -> dict[str, Value]:
    """What the drawing is made from. ``lanes``: each ``key``, ``label`` and ``points`` (days since
    the first midnight, strength); ``ticks``: (days, label); ``days`` is how wide it is."""
    drawn: list[Value] = [
        {
            "key": key,
            "label": label,
            "points": [_point(each, spell) for each in felt[-most:]],
        }
        for key, label, felt in lanes
    ]
    return {
        "title": str(words["titles"][title]),
        "dates": spell.dates,
        "days": spell.days,
        "ticks": _ticks(spell),
        "lanes": drawn,
        "foot": [str(line) for line in words["foot"]],
    }


def told(lanes: Sequence[Lane], spell: Spell, words: Mapping[str, Any]) -> str:
    """The picture in words, in plain text: what its rows hold."""
    rows = [words["alt"].format(dates=spell.dates)]
    for _key, label, felt in lanes:
        if spell.days <= _WEEK and len(felt) <= _FEW:
            times = ", ".join(f"{each.at:%a} {each.strength}" for each in felt)
            rows.append(words["each"].format(label=label, times=times))
            continue
        strengths = [each.strength for each in felt]
        low, high = min(strengths), max(strengths)
        name = "once" if len(felt) == 1 else "same" if low == high else "between"
        rows.append(words[name].format(label=label, count=len(felt), low=low, high=high))
    text = "\n".join(rows)
    return text if len(text) <= LONGEST_CAPTION // 2 else f"{text[: LONGEST_CAPTION // 2]}…"


def _point(felt: Felt, spell: Spell) -> Value:
    minutes = felt.at.hour * 60 + felt.at.minute
    day = offset(felt.at.date(), spell.span.first)
    return [round(day + minutes / _DAY, 3), felt.strength]


def _ticks(spell: Spell) -> list[Value]:
    """Every day of a week, every seventh of a month, the first of every second month of a year."""
    days = [spell.span.first + timedelta(days=number) for number in range(spell.days)]
    if spell.days <= _WEEK:
        return [[number, f"{day:%a}"] for number, day in enumerate(days)]
    if spell.days <= _MONTH:
        return [[n, f"{day.day} {day:%b}"] for n, day in enumerate(days) if n % 7 == 1]
    firsts = [(number, day) for number, day in enumerate(days) if day.day == 1]
    return [[number, f"{day:%b}"] for number, day in firsts[::2]]
