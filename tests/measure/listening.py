"""How right the analysis of replies is: ``python -m tests.measure.listening [--held]``.

``--markdown`` prints the tables for the README; ``--write`` stores them in
``tests/data/listening/report.md`` and puts them between the README's markers.

By label: κ, how far two people agree who labelled the same replies without seeing each other's
labels (no program can be expected to agree more); precision and recall of the analysis against the
first of them, each with its 95 % interval; F1; and of the labels that were right, the share whose
marks lie on the words that earned them.
"""

from __future__ import annotations

import argparse
from statistics import quantiles

from bot.coach.listening.analysis import analyse
from tests.measure import feedback
from tests.measure.agreement import Share
from tests.measure.in_readme import put
from tests.measure.replies import FOLDER, replies, second
from tests.measure.scores import Report, measure

REPORT = FOLDER / "report.md"


def markdown(report: Report) -> str:
    """The table for the README: the same for the same labels, so without times."""
    lines = [
        "| label | replies | κ of two people | precision | recall | F1 |",
        "|---|--:|--:|--:|--:|--:|",
    ]
    lines += [
        f"| {row.label} | {row.table.recall.n} | {_bare(row.kappa)} | {_sure(row.table.precision)} "
        f"| {_sure(row.table.recall)} | {_bare(row.table.f1)} |"
        for row in report.rows
    ]
    return "\n".join([*lines, "", _summary(report)])


def published() -> str:
    """What the README says, of the half that no rule was written by: how right the analysis is, and
    how right what ``/listen`` tells people of their replies."""
    table = markdown(measure("held", replies("held"), second(), analyse))
    return f"{table}\n\n{feedback.markdown(feedback.told('held'))}"


def plain(report: Report) -> str:
    """The table for a terminal, with the places of the marks, styles and times."""
    lines = [
        f"{report.half}: {_summary(report)}",
        "",
        f"{'label':20}{'n':>5}{'κ':>7}  {'precision':<18}{'recall':<18}{'F1':>5}{'placed':>8}",
    ]
    for row in report.rows:
        table = row.table
        lines.append(
            f"{row.label:20}{table.recall.n:5}{_bare(row.kappa):>7}  {_sure(table.precision):<18}"
            f"{_sure(table.recall):<18}{_bare(table.f1):>5}{_bare(row.placed.value):>8}"
        )
    lines += ["", f"{'style':20}{'labels':>7}{'precision':>11}{'recall':>8}{'F1':>6}"]
    for style, table in report.styles.items():
        lines.append(
            f"{style:20}{table.recall.n:7}{_bare(table.precision.value):>11}"
            f"{_bare(table.recall.value):>8}{_bare(table.f1):>6}"
        )
    cuts = quantiles(report.times, n=100, method="inclusive")
    lines += ["", f"time a reply: p50 {cuts[49] * 1e3:.2f} ms, p99 {cuts[98] * 1e3:.2f} ms"]
    return "\n".join(lines)


def wrong(report: Report) -> str:
    """The replies that were not labelled as expected, a paragraph each."""
    return "\n".join(
        f"\n{miss.reply.id} ({miss.reply.style})  missing: {', '.join(sorted(miss.missing)) or '–'}"
        f"  extra: {', '.join(sorted(miss.extra)) or '–'}\n"
        f"  « {miss.reply.context}\n  » {miss.reply.reply}"
        for miss in report.misses
    )


def _summary(report: Report) -> str:
    return (
        f"{report.exact.n} replies; all labels right in {_sure(report.exact)}; "
        f"abstained in {_sure(report.abstained)}."
    )


def _bare(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"


def _sure(share: Share) -> str:
    if share.value is None:
        return "–"
    low, high = share.interval
    return f"{share.value:.2f} ({low:.2f}–{high:.2f})"


def main() -> None:
    """Prints one half's figures."""
    parser = argparse.ArgumentParser(prog="python -m tests.measure.listening", description=__doc__)
    parser.add_argument("--held", action="store_true", help="the half that no rule was written by")
    parser.add_argument(
        "--markdown", action="store_true", help="the tables for the README (always of that half)"
    )
    parser.add_argument(
        "--write", action="store_true", help="stores those tables, and puts them into the README"
    )
    chosen = parser.parse_args()
    if chosen.write:
        tables = published()
        REPORT.write_text(f"{tables}\n", "utf-8")
        put("listening", tables)
        print(tables)
        return
    if chosen.markdown:
        print(published())
        return
    half = "held" if chosen.held else "dev"
    report = measure(half, replies(half), second(), analyse)
    print(plain(report))
    if not chosen.held:
        print(wrong(report))


if __name__ == "__main__":
    main()
