"""How often what /listen tells people of their replies is right:
``python -m tests.measure.feedback [--held]``.

Only what is told counts: what ``bot.coach.practice.moves.sure`` lets through. By label: how many
were told, precision with its 95 % interval, and whether it reaches 0.85.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Mapping

from bot.coach.listening.analysis import analyse
from bot.coach.listening.marks import CLOSED_QUESTION
from bot.coach.practice.moves import PRAISED, SURE, TURNS, sure
from tests.measure.agreement import Share
from tests.measure.replies import replies

WANTED = 0.85
CORRECTED = frozenset({*TURNS, CLOSED_QUESTION})


def told(half: str) -> dict[str, Share]:
    """By label, how many of those that were told were right."""
    right: Counter[str] = Counter()
    all_of_them: Counter[str] = Counter()
    for reply in replies(half):
        for label in {mark.label for mark in sure(analyse(reply.context, reply.reply).marks)}:
            all_of_them[label] += 1
            right[label] += label in reply.labels
    return {label: Share(right[label], all_of_them[label]) for label in SURE}


def markdown(shares: Mapping[str, Share]) -> str:
    """The table for the README: what is told, as praise or as a correction."""
    lines = [
        "| told in `/listen` | as | from confidence | told | right |",
        "|---|---|--:|--:|--:|",
    ]
    for label, share in shares.items():
        low, high = share.interval
        kind = "a correction" if label in CORRECTED else "praise" if label in PRAISED else "a sign"
        value = "–" if share.value is None else f"{share.value:.2f} ({low:.2f}–{high:.2f})"
        lines.append(f"| {label} | {kind} | {SURE[label]} | {share.n} | {value} |")
    return "\n".join(lines)


def main() -> None:
    """Prints one half's figures."""
    parser = argparse.ArgumentParser(prog="python -m tests.measure.feedback", description=__doc__)
    parser.add_argument("--held", action="store_true", help="the half that no rule was written by")
    half = "held" if parser.parse_args().held else "dev"
    print(f"{half}\n{'label':20}{'from':>6}{'told':>6}  precision")
    for label, share in told(half).items():
        low, high = share.interval
        value = share.value or 0.0
        less = "" if value >= WANTED else "  less than wanted"
        print(f"{label:20}{SURE[label]:6}{share.n:6}  {value:.2f} ({low:.2f}–{high:.2f}){less}")


if __name__ == "__main__":
    main()
