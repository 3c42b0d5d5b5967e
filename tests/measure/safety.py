"""How well the safety screen reads: recall, precision and time on the labelled set.

    python -m tests.measure.safety          the half one may look at, with every wrong line
    python -m tests.measure.safety --held   the half set aside: figures only

Recall counts lines where silence would be wrong and the screen asked or showed the card.
Precision counts what the screen raised under a kind: how much of it was worth raising (the
labels allow more than silence), and, among true findings, how often the kind was the one we
wrote. The set is two parts concern to three parts ordinary talk and hard on purpose, so its
precision is far below that of real talk; the everyday lines speak for that. Intervals are
Wilson's, 95 %.
"""

from __future__ import annotations

import argparse
import gc
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from statistics import median
from time import perf_counter_ns

from rich.console import Console
from rich.table import Table

from bot.coach.safety.screen import screen
from tests.measure.agreement import Share
from tests.measure.in_readme import put
from tests.measure.safety_lines import KINDS, Line, everyday, labelled

TIMED = 3
LONG = 150


@dataclass(frozen=True, slots=True)
class Read:
    """One line, what the screen said of it, and how long it took, in microseconds."""

    line: Line
    verdict: str
    kind: str
    span: str
    reason: str
    micros: float

    @property
    def raised(self) -> bool:
        return self.verdict != "none"


def read(lines: Sequence[Line]) -> tuple[Read, ...]:
    """Screen every line `TIMED` times; the middle time counts, so that a pause of the machine
    is not taken for one of ours."""
    gc.collect()
    gc.freeze()
    return tuple(_read(line) for line in lines)


def share(reads: Iterable[Read], hit: Callable[[Read], bool]) -> Share:
    hits = [hit(one) for one in reads]
    return Share(sum(hits), len(hits))


def recall(reads: Iterable[Read]) -> Share:
    """Of the lines where silence is wrong, those with a question or the card."""
    return share((one for one in reads if one.line.positive), lambda one: one.raised)


def card_recall(reads: Iterable[Read]) -> Share:
    """Of the plain statements, those with the card."""
    return share((one for one in reads if one.line.explicit), lambda one: one.verdict == "card")


def plain_recall(reads: Iterable[Read]) -> Share:
    """Of the plain statements, those with a question or the card."""
    return share((one for one in reads if one.line.explicit), lambda one: one.raised)


def precision(reads: Iterable[Read]) -> Share:
    """Of what was raised, that which was worth raising."""
    return share((one for one in reads if one.raised), lambda one: not one.line.negative)


def card_precision(reads: Iterable[Read]) -> Share:
    """Of the cards, those where a card was among the right answers."""
    cards = (one for one in reads if one.verdict == "card")
    return share(cards, lambda one: "card" in one.line.expect)


def kind_right(reads: Iterable[Read]) -> Share:
    """Of the true findings, those under the kind that we wrote."""
    found = (one for one in reads if one.raised and one.line.positive)
    return share(found, lambda one: one.kind == one.line.kind)


def quiet(reads: Iterable[Read]) -> Share:
    """Of the lines where only silence is right, those met with silence."""
    return share((one for one in reads if one.line.negative), lambda one: not one.raised)


def report(half: str, console: Console) -> None:
    lines, plain = read(labelled(half)), read(everyday(half))
    console.print(_totals(half, lines, plain))
    console.print(_kinds(lines))
    console.print(_styles(lines))
    console.print(_times((*lines, *plain)))
    if half == "dev":
        for title, wrong in _wrong(lines, plain):
            console.print(f"\n[bold]{title}[/bold] ({len(wrong)})")
            for one in wrong:
                console.print(_told(one), markup=False, highlight=False, soft_wrap=True)


def published() -> str:
    """What the README says of the half set aside, beside what is wanted."""
    lines, plain = read(labelled("held")), read(everyday("held"))
    cards = share(plain, lambda one: one.verdict == "card")
    asked = share(plain, lambda one: one.verdict == "ask")
    rows = (
        ("everything, hints and euphemisms too: a question or the card", recall(lines), "0.95"),
        ("plain statements: a question or the card", plain_recall(lines), ""),
        ("plain statements: the card", card_recall(lines), "0.98"),
        ("of what was raised: worth it", precision(lines), ""),
        ("hard ordinary lines: silence", quiet(lines), ""),
    )
    told = ["| of the lines set aside | share | wanted |", "|---|--:|--:|"]
    told += [f"| {what} | {_short(part)} | {wanted} |" for what, part, wanted in rows]
    told += [
        f"| everyday lines: {what} | {part.hits} of {part.n} | under {most} in 1,000 |"
        for what, part, most in (("cards", cards, "0.3"), ("questions", asked, "1.5"))
    ]
    return "\n".join(told)


def _short(part: Share) -> str:
    low, high = part.interval
    return f"{part.value:.2f} ({low:.2f}–{high:.2f}) of {part.n}"


def _read(line: Line) -> Read:
    times = []
    for _ in range(TIMED):
        start = perf_counter_ns()
        found = screen(line.text)
        times.append((perf_counter_ns() - start) / 1000)
    span = line.text[found.start : found.end]
    verdict, kind = str(found.verdict), str(found.kind)
    return Read(line, verdict, kind, span, str(found.reason), median(times))


def _totals(half: str, lines: Sequence[Read], plain: Sequence[Read]) -> Table:
    table = Table("all lines", "share [95 %] hits/of", "to reach", title=f"safety screen, {half}")
    table.add_row("recall: question or card", _sure(recall(lines)), "≥ 0.95")
    table.add_row("recall: card on plain statements", _sure(card_recall(lines)), "≥ 0.98")
    table.add_row("precision: worth raising", _sure(precision(lines)), "")
    table.add_row("precision of the card", _sure(card_precision(lines)), "")
    table.add_row("silence on hard ordinary lines", _sure(quiet(lines)), "")
    cards = share(plain, lambda one: one.verdict == "card")
    asked = share(plain, lambda one: one.verdict == "ask")
    for name, part, most in (("cards", cards, "< 0.3"), ("questions", asked, "< 1.5")):
        table.add_row(f"{name} in a thousand everyday lines", _sure(part, 1000, 2), most)
    return table


def _kinds(lines: Sequence[Read]) -> Table:
    table = Table("kind", "recall", "card on plain", "precision", "kind right", title="by kind")
    for kind in sorted(KINDS):
        ours = [one for one in lines if one.line.kind == kind]
        raised = [one for one in lines if one.kind == kind]
        table.add_row(
            kind,
            _sure(recall(ours)),
            _sure(card_recall(ours)),
            _sure(precision(raised)),
            _sure(kind_right(ours)),
        )
    return table


def _styles(lines: Sequence[Read]) -> Table:
    table = Table("style", "recall", "silence where due", "precision", title="by style")
    for style in sorted({one.line.style for one in lines}):
        ours = [one for one in lines if one.line.style == style]
        table.add_row(style, _sure(recall(ours)), _sure(quiet(ours)), _sure(precision(ours)))
    return table


def _times(reads: Sequence[Read]) -> Table:
    table = Table("µs a text", "texts", "p50", "p99", "longest", title="time (p99 under 2000)")
    long = [one for one in reads if len(one.line.text.split()) >= LONG]
    for name, part in (("all", reads), (f"{LONG} words and more", long)):
        times = sorted(one.micros for one in part)
        if times:
            p50, p99 = (times[min(len(times) - 1, int(len(times) * q))] for q in (0.5, 0.99))
            row = (f"{value:.0f}" for value in (p50, p99, times[-1]))
            table.add_row(name, str(len(times)), *row)
    return table


def _wrong(lines: Sequence[Read], plain: Sequence[Read]) -> Iterable[tuple[str, tuple[Read, ...]]]:
    wrong = [one for one in lines if one.verdict not in one.line.expect]
    missed = tuple(one for one in wrong if one.line.positive and not one.raised)
    yield "missed", missed
    yield (
        "asked where the card is due",
        tuple(one for one in wrong if one.line.expect == {"card"} and one.verdict == "ask"),
    )
    yield "raised where silence is due", tuple(one for one in wrong if one.line.negative)
    yield (
        "card where a question is the most",
        tuple(one for one in wrong if one.verdict == "card" and not one.line.negative),
    )
    yield (
        "another kind than ours",
        tuple(
            one for one in lines if one.line.positive and one.raised and one.kind != one.line.kind
        ),
    )
    yield "raised on everyday lines", tuple(one for one in plain if one.raised)


def _sure(part: Share, of: int = 1, places: int = 3) -> str:
    if part.value is None:
        return "–"
    value, low, high = (f"{of * each:.{places}f}" for each in (part.value, *part.interval))
    return f"{value} [{low}, {high}] {part.hits}/{part.n}"


def _told(one: Read) -> str:
    text = " ".join(one.line.text.split())
    text = text if len(text) <= 200 else f"{text[:197]}…"
    found = f"{one.verdict} {one.kind} «{one.span}» {one.reason}".strip()
    wanted = "/".join(sorted(one.line.expect))
    return f"{one.line.id} {one.line.style}: {text}\n    {wanted} {one.line.kind} ← {found}"


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure the safety screen.")
    parser.add_argument("--held", action="store_true", help="the half set aside, figures only")
    parser.add_argument("--write", action="store_true", help="puts those into the README")
    given = parser.parse_args()
    if given.write:
        put("safety", published())
    report("held" if given.held or given.write else "dev", Console(width=120))


if __name__ == "__main__":
    main()
