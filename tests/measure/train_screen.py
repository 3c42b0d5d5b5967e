"""Trains what the screen weighs: ``python -m tests.measure.train_screen``.

Reads the lines that may be looked at (never the halves set aside), fits a logistic regression,
prints what it raises of lines it has not seen, and writes ``bot/coach/safety/evidence.json``.
``--try`` prints and writes nothing, ``--write`` writes and prints nothing: a sixth of the time.
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

from bot.coach.safety.evidence import (
    DANGER,
    FILE,
    KINDS,
    PLAIN,
    STANDING,
    UNIT,
    clues,
    like,
    may_be_plain,
    views,
    weighed,
)
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
SMALLEST = 10
"""Weights (hundredths) of less are left out."""
ASK = (2.5, 1.4, 0.5, 1.5)
CARD = (2.6, 2.4, -0.3, 1.1)
"""The sums from which a text is asked about, or gets the card, by ``like``: chosen by what
``report`` prints, so that of ordinary talk hardly more than one line in a thousand is asked about,
and none gets the card."""
NEIGHBOURS = 12
"""So many lines of a file, one after the other, are learnt from or measured together: who wrote
them thought of the next while writing the last."""
NAMES = {"selfharm": "self_harm"}


@dataclass(frozen=True, slots=True)
class Text:
    """A labelled text: its clues (``views``), those of its words alone, the kind of danger (or
    none), whether it is to get the card and nothing else, the file it is from, what the
    constructions say, and whether words can make a card of it."""

    views: tuple[frozenset[str], ...]
    words: frozenset[str]
    like: int
    kind: str
    plain: bool
    source: str
    verdict: str
    may_be_plain: bool
    fold: int


def main() -> None:
    """Trains, prints and writes."""
    parser = argparse.ArgumentParser(prog="python -m tests.measure.train_screen")
    parser.add_argument("--try", dest="only_try", action="store_true", help="writes nothing")
    parser.add_argument("--write", dest="only_write", action="store_true", help="prints nothing")
    given = parser.parse_args()
    texts = list(read_all())
    if not given.only_write:
        report(texts, out_of_fold(texts))
    if not given.only_try:
        write(texts)


def read_all() -> Iterator[Text]:
    """Every labelled text whose label is one thing: danger or none."""
    paths = [DATA / "dev.jsonl", DATA / "everyday.jsonl", *sorted((DATA / "train").glob("*.jsonl"))]
    for path in paths:
        for number, line in enumerate(path.read_text("utf-8").splitlines()):
            given = json.loads(line)
            expect = given.get("expect", "none")
            wanted = {expect} if isinstance(expect, str) else {*expect}
            if "none" in wanted and len(wanted) > 1:
                continue
            kind = "" if wanted == {"none"} else str(given["kind"])
            plain = wanted == {"card"}
            beside = f"{path.stem} {number // NEIGHBOURS}"
            fold = int(sha256(beside.encode()).hexdigest(), 16) % FOLDS
            yield _text(given["text"], NAMES.get(kind, kind), plain, path.stem, fold)


def _text(text: str, kind: str, plain: bool, source: str, fold: int) -> Text:
    sentences = read(text)
    found = by_constructions(sentences)
    return Text(
        tuple(views(sentences, found)),
        frozenset(clue for each in sentences for clue in clues(each)),
        like(sentences, found),
        kind,
        plain,
        source,
        found.verdict,
        may_be_plain(found),
        fold,
    )


def train(texts: Sequence[Text]) -> tuple[dict[str, int], np.ndarray]:
    """Names of clues with their rows, and their weights for danger and for what is said plainly;
    row 0 is the bias. A text in which constructions have a say is learnt from twice, the second
    time by its words alone: the constructions were written while looking at these lines, and of
    others they will find less."""
    samples = [(each.views[0], each) for each in texts]
    samples += [(each.words, each) for each in texts if each.words < each.views[0]]
    often = Counter(clue for each in texts for clue in each.views[0])
    names = {clue: row for row, clue in enumerate(["", *(c for c in often if often[c] >= RARE)])}
    holds = np.array([[bool(each.kind), each.plain] for _, each in samples], np.float32)
    return names, fit(
        Matrix.of([_row(there, names) for there, _ in samples], names), holds, PENALTY
    )


def _row(there: frozenset[str], names: Mapping[str, int]) -> dict[str, float]:
    known = [clue for clue in there if clue in names]
    return dict.fromkeys(known, weighed(UNIT, len(known), 0) * SCALE)


def out_of_fold(texts: Sequence[Text]) -> np.ndarray:
    """What each text comes to, for danger and for what is plain, for a model that was trained
    without it."""
    found = np.zeros((len(texts), 2))
    for fold in range(FOLDS):
        names, weights = train([each for each in texts if each.fold != fold])
        for place, each in enumerate(texts):
            if each.fold == fold:
                rows = [_row(view, names) for view in each.views]
                found[place] = sums(Matrix.of(rows, names), weights).max(axis=0)
                if each.verdict == "card":
                    found[place, PLAIN] += STANDING
                if not each.may_be_plain:
                    found[place, PLAIN] = -np.inf
    return found


def raised(texts: Sequence[Text], unseen: np.ndarray, cuts: Sequence[float]) -> list[bool]:
    """Which texts come to enough."""
    return [bool(at >= cuts[each.like]) for each, at in zip(texts, unseen, strict=True)]


def report(texts: Sequence[Text], unseen: np.ndarray) -> None:
    """Of each file, for what is plain, what is hinted and what is harmless: what the constructions
    raise by themselves, what is raised, and what gets the card."""
    print(f"{len(texts)} texts; a question from {ASK}, a card from {CARD}")
    print(f"{'':26}{'texts':>7}{'rules':>9}{'raised':>9}{'card':>9}")
    asked = raised(texts, unseen[:, DANGER], ASK)
    cards = raised(texts, unseen[:, PLAIN], CARD)
    groups: dict[tuple[str, str], list[int]] = {}
    for place, each in enumerate(texts):
        what = "plain" if each.plain else "hinted" if each.kind else "none"
        groups.setdefault((each.source, what), []).append(place)
    for (source, what), places in groups.items():
        rules = sum(texts[place].verdict != "none" for place in places)
        found = sum(asked[place] or cards[place] for place in places)
        shown = sum(cards[place] for place in places)
        shares = "".join(f"{count / len(places):9.4f}" for count in (rules, found, shown))
        print(f"{source + ' ' + what:26}{len(places):7}{shares}")


def write(texts: Sequence[Text]) -> None:
    """Trains on all texts and writes the weights."""
    names, weights = train(texts)
    rounded = {
        name: [round(float(weight) * SCALE * UNIT) for weight in weights[row]]
        for name, row in names.items()
        if row
    }
    kept = {n: pair for n, pair in sorted(rounded.items()) if max(map(abs, pair)) >= SMALLEST}
    FILE.write_bytes(
        orjson.dumps(
            {
                "ask": ASK,
                "card": CARD,
                "bias": [round(float(weight) * UNIT) for weight in weights[0]],
                "clues": kept,
                "kinds": _kinds([each for each in texts if each.kind]),
            }
        )
    )
    print(f"{len(kept)} clues, {FILE.stat().st_size // 1024} KiB")


def _kinds(texts: Sequence[Text]) -> dict[str, list[int]]:
    often = Counter(clue for each in texts for clue in each.words if clue.isalpha())
    names = {c: n for n, c in enumerate(["", *(c for c in often if often[c] >= RARE_OF_KIND)])}
    holds = np.array([[each.kind == kind for kind in KINDS] for each in texts], np.float32)
    rows = [_row(each.words, names) for each in texts]
    weights = fit(Matrix.of(rows, names), holds, PENALTY)
    return {
        name: [round(float(w) * UNIT) for w in weights[row]] for name, row in names.items() if row
    }


if __name__ == "__main__":
    main()
