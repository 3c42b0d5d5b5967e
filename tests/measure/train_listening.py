"""Trains the small model of the listening analysis: ``python -m tests.measure.train_listening``.

Reads the development half of the labelled set (never the half set aside) and our own extra lines,
fits one logistic regression for each kind of reflection by gradient descent with an L2 penalty,
prints how well it does on contexts it has not seen, and writes ``bot/coach/listening/weights.py``.
"""

from __future__ import annotations

import json
import random
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from math import exp
from pathlib import Path
from typing import Any

from bot.coach.listening.analysis import statements
from bot.coach.listening.marks import INFORMATION, REFLECTION_CONTENT, REFLECTION_FEELING
from bot.coach.listening.reflections import SURE

HERE = Path(__file__).parent
DATA = HERE.parent / "data" / "listening"
FILES = (DATA / "dev.jsonl", DATA / "extra.jsonl")
WEIGHTS = HERE.parents[1] / "bot" / "coach" / "listening" / "weights.py"
LABELS = (REFLECTION_CONTENT, REFLECTION_FEELING, INFORMATION)
BIAS = "bias"
PENALTY = 0.012
ROUNDS = 400
RATE = 0.5
RARE = 3
FOLDS = 5

Row = tuple[str, Mapping[str, float], bool]
"""Context, features, and whether the label holds."""


def main() -> None:
    rows = examples()
    weights: dict[str, dict[str, float]] = {}
    for label in LABELS:
        print(f"{label}: {len(rows[label])} statements, {sum(row[2] for row in rows[label])} hold")
        report(held_out(rows[label]))
        weights[label] = fit(rows[label])
    write(weights)


def examples() -> dict[str, list[Row]]:
    """The statements of all lines, by the reading that the rules give them."""
    found: defaultdict[str, list[Row]] = defaultdict(list)
    for line in lines():
        spans = {label: _spans(line["reply"], quote) for label, quote in line["labels"].items()}
        for clause, candidate in statements(line["context"], line["reply"]):
            labels = [one.label for one in candidate.readings if one.confidence < SURE]
            if all(reading.confidence < SURE for reading in candidate.readings):
                labels.append(INFORMATION)
            for label in labels:
                holds = any(
                    clause.start < end and start < clause.end for start, end in spans.get(label, ())
                )
                found[label].append((line["context"], candidate.features, holds))
    return found


def lines() -> Iterator[dict[str, Any]]:
    for path in FILES:
        if path.exists():
            yield from map(json.loads, path.read_text("utf-8").splitlines())


def _spans(reply: str, quote: str | list[str]) -> list[tuple[int, int]]:
    quotes = [quote] if isinstance(quote, str) else quote
    return [(at, at + len(one)) for one in quotes if (at := reply.find(one)) >= 0]


def fit(rows: Sequence[Row]) -> dict[str, float]:
    """Weights by full-batch gradient descent with momentum; rare features are left out."""
    counts = Counter(name for _, features, _ in rows for name in features)
    names = {name for name, count in counts.items() if count >= RARE}
    weights = dict.fromkeys(sorted(names), 0.0) | {BIAS: 0.0}
    speed = dict.fromkeys(weights, 0.0)
    for _ in range(ROUNDS):
        slope = {name: PENALTY * value for name, value in weights.items()}
        slope[BIAS] = 0.0
        for _, features, holds in rows:
            off = (chance(weights, features) - holds) / len(rows)
            slope[BIAS] += off
            for name, value in features.items():
                if name in names:
                    slope[name] += off * value
        for name, value in slope.items():
            speed[name] = 0.9 * speed[name] - RATE * value
            weights[name] += speed[name]
    return weights


def chance(weights: Mapping[str, float], features: Mapping[str, float]) -> float:
    total = weights[BIAS] + sum(weights.get(name, 0.0) * value for name, value in features.items())
    return 1 / (1 + exp(-max(-30.0, min(30.0, total))))


def held_out(rows: Sequence[Row]) -> list[tuple[float, bool]]:
    """Every statement as a model sees it that was trained without its context."""
    contexts = sorted({row[0] for row in rows})
    random.Random(7).shuffle(contexts)
    fold = {context: place % FOLDS for place, context in enumerate(contexts)}
    seen: list[tuple[float, bool]] = []
    for number in range(FOLDS):
        weights = fit([row for row in rows if fold[row[0]] != number])
        seen += [(chance(weights, row[1]), row[2]) for row in rows if fold[row[0]] == number]
    return seen


def report(seen: Sequence[tuple[float, bool]]) -> None:
    total = sum(holds for _, holds in seen)
    for cut in (0.4, 0.5, 0.6, 0.7, 0.8):
        taken = [holds for sure, holds in seen if sure >= cut]
        precision = sum(taken) / max(1, len(taken))
        print(f"  from {cut}: precision {precision:.2f}, recall {sum(taken) / max(1, total):.2f}")


def write(weights: Mapping[str, Mapping[str, float]]) -> None:
    text = [
        '"""Weights of the small model. Made by ``python -m tests.measure.train_listening``."""',
        "",
        "from __future__ import annotations",
        "",
        "TEXT = {",
    ]
    for label, of in weights.items():
        parts = [f"{name} {value:.3f}" for name, value in sorted(of.items()) if abs(value) >= 0.005]
        text += [f'    "{label}": """', *wrapped(parts), '""",']
    text += ["}", '"""By label: features with their weights, between bars."""', ""]
    WEIGHTS.write_text("\n".join(text), "utf-8")


def wrapped(parts: Sequence[str]) -> Iterator[str]:
    line = ""
    for part in parts:
        if len(line) + len(part) > 95:
            yield line
            line = ""
        line += f"{part}|"
    yield line


if __name__ == "__main__":
    main()
