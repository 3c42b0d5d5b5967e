"""The labelled set for the safety screen: what one line of it is, and how it is read.

`tests/data/safety/` holds it in two halves, `dev` and `held`, and the everyday lines in two
halves as well. Every line has a twin, another sentence of the same phenomenon, in the other
half; the id without its last letter is the pair. All of it was written for this project.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

DATA = Path(__file__).resolve().parents[1] / "data" / "safety"
VERDICTS = frozenset({"none", "ask", "card"})
KINDS = frozenset({"suicide", "self_harm", "harm_others", "abuse", "child", "danger"})
FIELDS = frozenset({"id", "text", "expect", "kind", "style", "explicit"})


@dataclass(frozen=True, slots=True)
class Line:
    """One text and the verdicts that are right for it; `kind` is empty where nothing is wrong."""

    id: str
    text: str
    expect: frozenset[str]
    kind: str
    style: str
    explicit: bool

    @property
    def positive(self) -> bool:
        """Silence would be wrong."""
        return "none" not in self.expect

    @property
    def negative(self) -> bool:
        """Only silence is right. A line may be neither: both silence and a question fit."""
        return self.expect == {"none"}

    @property
    def pair(self) -> str:
        return self.id[:-1]


def labelled(half: str) -> tuple[Line, ...]:
    """The lines of `dev` or `held`."""
    return tuple(_read(DATA / f"{half}.jsonl"))


def everyday(half: str) -> tuple[Line, ...]:
    """Everyday lines: every verdict but "none" is wrong for them."""
    return tuple(_read(DATA / ("everyday.jsonl" if half == "dev" else "everyday_held.jsonl")))


def _read(path: Path) -> Iterator[Line]:
    for number, row in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        one = json.loads(row)
        expect = one["expect"]
        line = Line(
            id=one["id"],
            text=one["text"],
            expect=frozenset([expect] if isinstance(expect, str) else expect),
            kind=one["kind"],
            style=one["style"],
            explicit=one.get("explicit", False),
        )
        wrong = _fault(line, one)
        if wrong:
            raise ValueError(f"{path.name}:{number}: {wrong}")
        yield line


def _fault(line: Line, one: dict[str, object]) -> str:
    if extra := set(one) - FIELDS:
        return f"unknown fields {sorted(extra)}"
    if not line.expect or not line.expect <= VERDICTS:
        return f"expect is {one['expect']!r}"
    known = line.kind in KINDS
    if (line.positive and not known) or (line.kind and (line.negative or not known)):
        return f"kind {line.kind!r} does not go with expect {one['expect']!r}"
    if line.explicit and line.expect != {"card"}:
        return "explicit, so only the card is right"
    if not line.text.strip() or not line.style:
        return "no text or no style"
    return ""
