"""The model behind every mark: how likely a clause does a thing, by its clues.

A logistic regression for each label, trained by ``python -m tests.measure.train_listening`` on
material of our own; its weights (hundredths) lie beside it in ``weights.json``. What it gives is
the share of replies that was right where it was as sure, counted on replies it had not seen.

The weights of a clue, one for each label, are packed into one whole number, a field of ``_BITS``
bits each: Python adds such numbers faster than it would add thirteen. A field holds any sum of a
thousand weights of a hundred.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from math import exp
from pathlib import Path

import orjson

from bot.coach.listening.marks import LABELS

FILE = Path(__file__).with_name("weights.json")
UNIT = 100
"""A weight of 1 is written as this; so is a clue's value, where it is none of 0 and 1."""
_BITS = 36
_MASK = (1 << _BITS) - 1
_HALF = 1 << (_BITS - 1)


def pack(row: Sequence[int]) -> int:
    """One whole number from a weight for each label. Sums and multiples of such numbers are those
    of the weights."""
    return sum(weight << (_BITS * place) for place, weight in enumerate(row))


def unpack(packed: int) -> list[int]:
    """The weights, or what they added up to: between minus and plus ``2 ** 35``."""
    raised = packed + _ALL_HALVES
    return [((raised >> (_BITS * place)) & _MASK) - _HALF for place in range(len(LABELS))]


_ALL_HALVES = pack([_HALF] * len(LABELS))


@cache
def weights() -> Mapping[str, int]:
    """By clue, its weights for ``LABELS``, packed; "bias" is what is there without any clue."""
    return {name: pack(row) for name, row in _file()["weights"].items()}


@cache
def _file() -> Mapping[str, Mapping[str, list[int]]]:
    read: Mapping[str, Mapping[str, list[int]]] = orjson.loads(FILE.read_bytes())
    return read


@cache
def _scales() -> tuple[tuple[float, float], ...]:
    """What turns a sum into a share that was right: slope and shift, a label each."""
    scale = _file()["scale"]
    return tuple((scale[label][0] / UNIT, scale[label][1] / UNIT) for label in LABELS)


def chances(clues: Mapping[str, float]) -> dict[str, float]:
    """How likely each label holds, between 0 and 1."""
    known = weights()
    whole, parts = known["bias"], 0
    for name, value in clues.items():
        packed = known.get(name)
        if packed is None:
            continue
        if value == 1.0:
            whole += packed
        else:
            parts += packed * round(value * UNIT)
    totals = unpack(whole * UNIT + parts)
    return {
        label: 1 / (1 + exp(-max(-30.0, min(30.0, slope * total / UNIT**2 + shift))))
        for label, total, (slope, shift) in zip(LABELS, totals, _scales(), strict=True)
    }


def strongest(label: str, clues: Mapping[str, float], count: int = 5) -> list[tuple[str, float]]:
    """The clues that speak the loudest for or against a label, with what each adds."""
    place, known = LABELS.index(label), weights()
    parts = [
        (name, unpack(known[name])[place] * value / UNIT)
        for name, value in clues.items()
        if name in known
    ]
    return sorted(parts, key=lambda part: -abs(part[1]))[:count]
