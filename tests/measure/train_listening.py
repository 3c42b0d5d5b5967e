"""Trains the model of the listening analysis: ``python -m tests.measure.train_listening``.

Reads the development half of the labelled set and our own further lines (never the half set aside),
fits a logistic regression a label, prints how well it does on replies to contexts it has not seen,
and writes ``bot/coach/listening/weights.json``. ``--try`` prints and writes nothing.

The rules were written with ``dev`` and ``extra`` in view and are right there more often than
elsewhere. So what a rule says counts only on the ``FRESH`` files, whose labels were written before
any rule or model had seen them: for the other lines the clues of rules bear another name, which
nothing else has.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
import orjson

from bot.coach.listening.analysis import weighed
from bot.coach.listening.clues import RULES
from bot.coach.listening.heard import hear
from bot.coach.listening.marks import LABELS
from bot.coach.listening.model import FILE, UNIT
from tests.measure.regression import Matrix, fit, sums

DATA = Path(__file__).parent.parent / "data" / "listening"
SEEN = "seen "
"""Before the names of what rules say of lines that they were written by."""
TUNED = ("dev", "extra")
FRESH = ("fresh", "session", "peer", "close", "written")
RARE = 2
"""A clue counts if it is there in answers to so many contexts."""
FOLDS = 5
HASTY = {True: 0.4, False: 0.15}
"""This share of the replies with and without a question mark is learnt from in haste, too."""
SMALLEST = 2
"""Hundredths: a weight that is less is none."""
CUTS = (0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9)


@dataclass(frozen=True, slots=True)
class Line:
    """A reply: the clues of its clauses, the labels of each, and those of the whole."""

    context: str
    clauses: Sequence[Mapping[str, float]]
    holds: Sequence[frozenset[str]]
    labels: frozenset[str]
    fresh: bool


def main() -> None:
    """Trains, prints and writes."""
    parser = argparse.ArgumentParser(prog="python -m tests.measure.train_listening")
    parser.add_argument("--try", dest="only_try", action="store_true", help="writes nothing")
    only_try = parser.parse_args().only_try
    lines = [line for name in TUNED for line in read(name, fresh=False)]
    lines += [line for name in FRESH for line in read(name, fresh=True)]
    unseen = out_of_fold(lines)
    slopes = scales(lines, unseen)
    report(lines, unseen, slopes)
    if not only_try:
        write(lines, slopes)


def read(name: str, *, fresh: bool) -> list[Line]:
    """The lines of a file, as the analysis sees them; some of them a second time, in haste."""
    given = [json.loads(line) for line in (DATA / f"{name}.jsonl").read_text("utf-8").splitlines()]
    given += [_hasty(each) for each in given if _every(each["reply"]) < HASTY["?" in each["reply"]]]
    return [_line(each, fresh=fresh) for each in given]


def _every(text: str) -> float:
    """Where a text stands between 0 and 1, at random and always at the same place."""
    return int.from_bytes(sha256(text.encode()).digest()[:4], "big") / 2**32


def _hasty(given: Mapping[str, Any]) -> dict[str, Any]:
    """A reply as one types it on a phone: small letters, no apostrophes, no question mark."""
    labels = {
        label: _in_haste(quote) if isinstance(quote, str) else [_in_haste(one) for one in quote]
        for label, quote in given["labels"].items()
    }
    return {**given, "reply": _in_haste(given["reply"]), "labels": labels}


def _in_haste(text: str) -> str:
    return text.lower().translate(dict.fromkeys(map(ord, "?'’")))


def _line(given: Mapping[str, object], *, fresh: bool) -> Line:
    context, reply = str(given["context"]), str(given["reply"])
    labels: Mapping[str, str | list[str]] = given["labels"]  # type: ignore[assignment]
    spans = {label: _spans(reply, quote) for label, quote in labels.items()}
    seen = list(weighed(reply, hear(context)))
    holds = [
        frozenset(
            label
            for label, places in spans.items()
            if any(_covers(place, each.clause.start, each.clause.end) for place in places)
        )
        for each in seen
    ]
    clauses = [each.clues if fresh else _renamed(each.clues) for each in seen]
    return Line(context or reply, clauses, holds, frozenset(labels), fresh)


def _spans(reply: str, quote: str | list[str]) -> list[tuple[int, int]]:
    quotes = [quote] if isinstance(quote, str) else quote
    return [(at, at + len(one)) for one in quotes if (at := reply.find(one)) >= 0]


def _covers(place: tuple[int, int], start: int, end: int) -> bool:
    """Whether the words that earn a label are at least half of a clause."""
    return min(place[1], end) - max(place[0], start) >= (end - start) / 2


def _renamed(clues: Mapping[str, float]) -> dict[str, float]:
    return {SEEN + name if name.startswith(RULES) else name: v for name, v in clues.items()}


def train(lines: Sequence[Line]) -> tuple[dict[str, int], np.ndarray]:
    """Names of clues with their rows, and the weights: a row a clue, a column a label."""
    contexts: dict[str, set[str]] = {}
    for line in lines:
        for clause in line.clauses:
            for name in clause:
                contexts.setdefault(name, set()).add(line.context)
    kept = [name for name, where in contexts.items() if len(where) >= RARE]
    names = {name: row for row, name in enumerate(["bias", *kept])}
    clauses = [clause for line in lines for clause in line.clauses]
    holds = np.array(
        [[label in each for label in LABELS] for line in lines for each in line.holds], np.float32
    )
    return names, fit(Matrix.of(clauses, names), holds)


def best(line: Line, names: Mapping[str, int], weights: np.ndarray) -> np.ndarray:
    """The highest sum of each label over the clauses of a line."""
    if not line.clauses:
        return np.full(len(LABELS), -9.0)
    return np.asarray(sums(Matrix.of(line.clauses, names), weights).max(axis=0))


def out_of_fold(lines: Sequence[Line]) -> list[np.ndarray]:
    """Every line as a model sees it that was trained without its context."""
    fold = [int(sha256(line.context.encode()).hexdigest(), 16) % FOLDS for line in lines]
    found: list[np.ndarray] = [np.zeros(len(LABELS))] * len(lines)
    for number in range(FOLDS):
        known = train([line for line, at in zip(lines, fold, strict=True) if at != number])
        for place, line in enumerate(lines):
            if fold[place] == number:
                found[place] = best(line, *known)
    return found


def scales(lines: Sequence[Line], unseen: Sequence[np.ndarray]) -> dict[str, tuple[float, float]]:
    """By label, the slope and the shift that turn a sum into a share that was right (Platt, 1999),
    fitted on the fresh lines."""
    found = {}
    for column, label in enumerate(LABELS):
        rows = [(x[column], label in line.labels) for line, x in zip(lines, unseen, strict=True)
                if line.fresh]  # fmt: skip
        matrix = Matrix.of([{"sum": float(x)} for x, _ in rows], {"bias": 0, "sum": 1})
        holds = np.array([[held] for _, held in rows], np.float32)
        shift, slope = fit(matrix, holds, penalty=1e-4)[:, 0]
        found[label] = (float(slope), float(shift))
    return found


def report(
    lines: Sequence[Line],
    unseen: Sequence[np.ndarray],
    slopes: Mapping[str, tuple[float, float]],
) -> None:
    """Precision and recall on the fresh lines, from each confidence on."""
    fresh = [(line, x) for line, x in zip(lines, unseen, strict=True) if line.fresh]
    print(f"{len(lines)} lines, {len(fresh)} fresh\n{'':19}{'n':>4}", end="")
    print("".join(f"{cut:>11}" for cut in CUTS))
    for column, label in enumerate(LABELS):
        slope, shift = slopes[label]
        total = sum(label in line.labels for line, _ in fresh)
        row = f"{label:19}{total:4}"
        for cut in CUTS:
            taken = [
                label in line.labels
                for line, x in fresh
                if 1 / (1 + np.exp(-(slope * x[column] + shift))) >= cut
            ]
            row += f"  {sum(taken) / max(1, len(taken)):.2f}/{sum(taken) / max(1, total):.2f}"
        print(row)


def write(lines: Sequence[Line], slopes: Mapping[str, tuple[float, float]]) -> None:
    """Trains on all lines and writes the weights."""
    names, weights = train(lines)
    rows = {
        name: [_rounded(float(weight) * UNIT) for weight in weights[row]]
        for name, row in sorted(names.items())
        if not name.startswith(SEEN)
    }
    kept = {name: row for name, row in rows.items() if any(row)}
    scale = {label: [round(UNIT * part) for part in pair] for label, pair in slopes.items()}
    FILE.write_bytes(orjson.dumps({"scale": scale, "weights": kept}))
    print(f"{len(kept)} clues, {FILE.stat().st_size // 1024} KiB")


def _rounded(weight: float) -> int:
    return round(weight) if abs(weight) >= SMALLEST else 0


if __name__ == "__main__":
    main()
