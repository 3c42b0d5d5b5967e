"""Trains what the screen adds up: ``python -m tests.measure.train_screen``.

Reads the lines that may be looked at (never the halves set aside), fits a logistic regression,
prints what it raises of lines it has not seen, and writes ``bot/coach/safety/evidence.json``.
``--try`` prints and writes nothing.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import numpy as np
import orjson

from bot.coach.safety.evidence import FILE, KINDS, LONG, UNIT, clues, weighed
from bot.coach.safety.reading import read
from bot.coach.safety.screen import by_constructions
from tests.measure.regression import Matrix, fit, sums

DATA = Path(__file__).parent.parent / "data" / "safety"
RARE = 3
"""A clue counts if it is there in so many texts."""
RARE_OF_KIND = 5
FOLDS = 5
PENALTY = 0.0003
SCALE = 2.5
"""What a clue is worth in a text of few, so that the penalty fits."""
AWAKE = (0.5, 10.0)
"""Of a thousand harmless texts, so many short and long ones may be asked about. The long ones here
were written to be hard."""
NAMES = {"selfharm": "self_harm"}


@dataclass(frozen=True, slots=True)
class Text:
    """A labelled text: its clues, how many words it has, the kind of danger (or none), whether it
    is to get the card and nothing else, the file it is from, and whether the constructions raise it
    already."""

    clues: frozenset[str]
    words: int
    kind: str
    plain: bool
    source: str
    raised: bool
    fold: int


def main() -> None:
    """Trains, prints and writes."""
    parser = argparse.ArgumentParser(prog="python -m tests.measure.train_screen")
    parser.add_argument("--try", dest="only_try", action="store_true", help="writes nothing")
    only_try = parser.parse_args().only_try
    texts = list(read_all())
    unseen = out_of_fold(texts)
    enough = thresholds(texts, unseen)
    report(texts, unseen, enough)
    if not only_try:
        write(texts, enough)


def read_all() -> Iterator[Text]:
    """Every labelled text whose label is one thing: danger or none."""
    paths = [DATA / "dev.jsonl", DATA / "everyday.jsonl", *sorted((DATA / "train").glob("*.jsonl"))]
    for path in paths:
        for line in path.read_text("utf-8").splitlines():
            given = json.loads(line)
            expect = given.get("expect", "none")
            wanted = {expect} if isinstance(expect, str) else {*expect}
            if "none" in wanted and len(wanted) > 1:
                continue
            kind = "" if wanted == {"none"} else str(given["kind"])
            plain = wanted == {"card"}
            yield _text(given["text"], NAMES.get(kind, kind), plain, path.stem)


def _text(text: str, kind: str, plain: bool, source: str) -> Text:
    sentences = read(text)
    return Text(
        frozenset(clue for each in sentences for clue in clues(each)),
        sum(len(each.words) for each in sentences),
        kind,
        plain,
        source,
        by_constructions(sentences).verdict != "none",
        int(sha256(text.encode()).hexdigest(), 16) % FOLDS,
    )


def train(texts: Sequence[Text]) -> tuple[dict[str, int], np.ndarray]:
    """Names of clues with their rows, and their weights for danger and for what is said plainly;
    row 0 is the bias."""
    often = Counter(clue for each in texts for clue in each.clues)
    names = {clue: row for row, clue in enumerate(["", *(c for c in often if often[c] >= RARE)])}
    holds = np.array([[bool(each.kind), each.plain] for each in texts], np.float32)
    return names, fit(Matrix.of([_row(each, names) for each in texts], names), holds, PENALTY)


def _row(text: Text, names: Mapping[str, int]) -> dict[str, float]:
    known = [clue for clue in text.clues if clue in names]
    return dict.fromkeys(known, weighed(UNIT, len(known), 0) * SCALE)


def out_of_fold(texts: Sequence[Text]) -> np.ndarray:
    """What each text comes to for a model that was trained without it."""
    found = np.zeros(len(texts))
    for fold in range(FOLDS):
        names, weights = train([each for each in texts if each.fold != fold])
        places = [place for place, each in enumerate(texts) if each.fold == fold]
        matrix = Matrix.of([_row(texts[place], names) for place in places], names)
        found[places] = sums(matrix, weights)[:, 0]
    return found


def thresholds(texts: Sequence[Text], unseen: np.ndarray) -> tuple[float, float]:
    """The sums from which short and long texts are asked about (see ``AWAKE``)."""
    found = []
    for long, share in enumerate(AWAKE):
        harmless = [
            float(at) for at, each in zip(unseen, texts, strict=True)
            if not each.kind and (each.words >= LONG) == bool(long)
            and (long or each.source in EVERYDAY)
        ]  # fmt: skip
        harmless.sort(reverse=True)
        found.append(round(harmless[int(share * len(harmless) / 1000)], 2))
    return found[0], found[1]


EVERYDAY = frozenset(("everyday", "daily", "chat_ordinary"))
"""Files of everyday lines; in the other harmless ones it is the words of danger that abound."""


def report(texts: Sequence[Text], unseen: np.ndarray, enough: tuple[float, float]) -> None:
    """Of each file: what the constructions raise, and what the two raise together."""
    print(f"{len(texts)} texts; a question from {enough[0]} (short) and {enough[1]} (long)")
    print(f"{'':18}{'texts':>7}{'rules':>9}{'both':>9}")
    for source in dict.fromkeys(each.source for each in texts):
        for danger in (True, False):
            rows = [
                (each, at >= enough[each.words >= LONG])
                for each, at in zip(texts, unseen, strict=True)
                if each.source == source and bool(each.kind) == danger
            ]
            if rows:
                rules = sum(each.raised for each, _ in rows) / len(rows)
                both = sum(each.raised or asked for each, asked in rows) / len(rows)
                name = source if danger else f"{source} (none)"
                print(f"{name:18}{len(rows):7}{rules:9.4f}{both:9.4f}")


def write(texts: Sequence[Text], enough: tuple[float, float]) -> None:
    """Trains on all texts and writes the weights."""
    names, weights = train(texts)
    rounded = {
        name: [round(float(weight) * SCALE * UNIT) for weight in weights[row]]
        for name, row in names.items()
        if row
    }
    kept = {name: pair for name, pair in sorted(rounded.items()) if max(map(abs, pair)) > 1}
    FILE.write_bytes(
        orjson.dumps(
            {
                "enough": enough,
                "bias": [round(float(weight) * UNIT) for weight in weights[0]],
                "clues": kept,
                "kinds": _kinds([each for each in texts if each.kind]),
            }
        )
    )
    print(f"{len(kept)} clues, {FILE.stat().st_size // 1024} KiB")


def _kinds(texts: Sequence[Text]) -> dict[str, list[int]]:
    often = Counter(clue for each in texts for clue in each.clues if " " not in clue)
    names = {c: n for n, c in enumerate(["", *(c for c in often if often[c] >= RARE_OF_KIND)])}
    holds = np.array([[each.kind == kind for kind in KINDS] for each in texts], np.float32)
    weights = fit(Matrix.of([_row(each, names) for each in texts], names), holds, PENALTY)
    return {
        name: [round(float(w) * UNIT) for w in weights[row]] for name, row in names.items() if row
    }


if __name__ == "__main__":
    main()
