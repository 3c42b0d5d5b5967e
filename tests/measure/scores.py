"""An analysis of replies against the labels that a person gave."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from time import perf_counter
from typing import Protocol

from bot.coach.listening.marks import LABELS
from tests.measure.agreement import Share, Table
from tests.measure.replies import Reply


class Mark(Protocol):
    """What is read of a mark: code points of the reply, and what they do."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def label(self) -> str: ...


class Analysis(Protocol):
    """What is read of an analysis."""

    @property
    def marks(self) -> Sequence[Mark]: ...
    @property
    def labels(self) -> Mapping[str, float]: ...
    @property
    def abstain(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class Row:
    """One label. ``kappa`` is None where nobody has labelled a second time."""

    label: str
    kappa: float | None
    table: Table
    placed: Share


@dataclass(frozen=True, slots=True)
class Miss:
    """A reply whose labels are not those expected."""

    reply: Reply
    missing: frozenset[str]
    extra: frozenset[str]


@dataclass(frozen=True, slots=True)
class Report:
    """What one half gave. ``times``: seconds, a reply each."""

    half: str
    rows: tuple[Row, ...]
    abstained: Share
    exact: Share
    styles: Mapping[str, Table]
    misses: tuple[Miss, ...]
    times: tuple[float, ...]


def measure(
    half: str,
    given: Sequence[Reply],
    other: Mapping[str, frozenset[str]],
    analyse: Callable[[str, str], Analysis],
) -> Report:
    """Runs ``analyse`` over ``given``. ``other``: labels of the second pass, by id."""
    analyse(given[0].context, given[0].reply)  # what is loaded once is no cost of a reply
    found, times = [], []
    for each in given:
        began = perf_counter()
        found.append(analyse(each.context, each.reply))
        times.append(perf_counter() - began)
    pairs = list(zip(given, found, strict=True))
    twice = [each for each in given if each.id in other]
    rows = tuple(
        Row(
            label,
            Table.of((label in each.labels, label in other[each.id]) for each in twice).kappa,
            Table.of((label in each.labels, label in said.labels) for each, said in pairs),
            _placed(label, pairs),
        )
        for label in LABELS
    )
    misses = tuple(
        Miss(
            each,
            frozenset(each.labels) - set(said.labels),
            frozenset(said.labels) - set(each.labels),
        )
        for each, said in pairs
        if set(each.labels) != set(said.labels)
    )
    styles = {
        style: Table.of(
            (label in each.labels, label in said.labels)
            for each, said in pairs
            if each.style == style
            for label in LABELS
        )
        for style in sorted({each.style for each in given})
    }
    return Report(
        half=half,
        rows=rows,
        abstained=Share(sum(said.abstain for _, said in pairs), len(pairs)),
        exact=Share(len(pairs) - len(misses), len(pairs)),
        styles=styles,
        misses=misses,
        times=tuple(times),
    )


def _placed(label: str, pairs: Iterable[tuple[Reply, Analysis]]) -> Share:
    hits = n = 0
    for each, said in pairs:
        if label in each.labels and label in said.labels:
            start = each.reply.index(each.labels[label])
            end = start + len(each.labels[label])
            n += 1
            hits += any(m.label == label and m.start < end and start < m.end for m in said.marks)
    return Share(hits, n)
