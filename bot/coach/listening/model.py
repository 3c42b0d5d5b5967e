"""The small model beside the rules: how likely a statement gives something back.

A logistic regression for each label over the features of ``features.py``; its weights are trained
by ``python -m tests.measure.train_listening`` on material of our own and kept in ``weights.py``.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import exp

from bot.coach.listening.weights import TEXT

BIAS = "bias"


def _weights(text: str) -> dict[str, float]:
    parts = (part.rpartition(" ") for part in text.replace("\n", "").split("|") if part)
    return {name: float(value) for name, _, value in parts}


WEIGHTS = {label: _weights(text) for label, text in TEXT.items()}


def probability(label: str, features: Mapping[str, float]) -> float:
    """How likely the label holds, between 0 and 1."""
    weights = WEIGHTS[label]
    total = weights[BIAS] + sum(
        weights[name] * value for name, value in features.items() if name in weights
    )
    return 1 / (1 + exp(-max(-30.0, min(30.0, total))))


def strongest(label: str, features: Mapping[str, float], count: int = 5) -> list[tuple[str, float]]:
    """The features that speak the loudest for or against a label, with what each adds."""
    weights = WEIGHTS[label]
    parts = [(name, weights[name] * value) for name, value in features.items() if name in weights]
    return sorted(parts, key=lambda part: -abs(part[1]))[:count]
