"""A year of one person: a tip and the day's question every day, a practice every third day.

    python -m tests.measure.year [--people 1]

Everything goes through the real service and a real database, a day at a time. Printed: what was
shown twice, what belonged to the same practice as the day before, and how evenly the practices
came. Exits with 1 when anything came twice, or two days running.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table

TESTS = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(TESTS))  # where pytest has it, too: `support` is found there

from support.phone import Phone  # noqa: E402
from support.shipped import shipped_book  # noqa: E402

from bot.engine.book import Book  # noqa: E402

DAYS = 365
EVERY = 3
DAY = timedelta(days=1)


@dataclass(slots=True)
class Year:
    """What was shown: items by day, and the practices they belong to."""

    items: dict[str, list[str]] = field(default_factory=dict)
    practices: dict[str, list[str]] = field(default_factory=dict)

    def note(self, what: str, item: str, practice: str) -> None:
        """Notes what was shown on the next day of its kind."""
        self.items.setdefault(what, []).append(item)
        self.practices.setdefault(what, []).append(practice)

    def twice(self, what: str) -> int:
        """How many of its items had been shown before."""
        shown = self.items[what]
        return len(shown) - len(set(shown))

    def running(self, what: str) -> int:
        """How often two in a row belonged to the same practice."""
        shown = self.practices[what]
        return sum(one == other for one, other in pairwise(shown))

    def crossing(self) -> int:
        """On how many days a tip or a question belonged to what the other was the day before."""
        tips, questions = self.practices["tip"], self.practices["question"]
        days = range(1, len(tips))
        return sum(tips[d] == questions[d - 1] or questions[d] == tips[d - 1] for d in days)


async def live(book: Book, folder: Path, days: int = DAYS) -> Year:
    """One person's year."""
    year = Year()
    content: Mapping[str, Any] = book.content
    tips = {item["text"]: item for item in content["tips"]}
    prompts = {item["text"]: item for item in content["prompts"]}
    flows = {flow["label"]: (name, flow) for name, flow in content["choosing"]["flows"].items()}
    async with Phone(book, folder / "year.db") as phone:
        await phone.write("/start")
        await phone.write("/cancel")
        for day in range(days):
            tip = tips[(await phone.write("/tip")).said[-1].text]
            year.note("tip", tip["id"], tip["practice"])
            await phone.tap("That will do")
            question = prompts[(await phone.write("/today")).said[-1].text]
            year.note("question", question["id"], question["practice"])
            await phone.write("Two lines about this.")
            if day % EVERY == EVERY - 1:
                offered = (await phone.write("/menu")).said[-1].labels[0]
                name, flow = flows[offered]
                year.note("practice", name, flow.get("practice", name))
                await phone.tap(offered)
                await phone.write("/cancel")
            phone.now += DAY
    return year


def main(argv: Sequence[str] | None = None) -> int:
    """Prints the years; 1 when something came twice or two days running."""
    parser = argparse.ArgumentParser(description="A year of one person.")
    parser.add_argument("--people", type=int, default=1)
    people = parser.parse_args(argv).people
    table = Table(title="a year: what came again", box=SIMPLE_HEAD)
    columns = ("shown", "twice", "same practice in a row", "practices", "least", "most")
    table.add_column("")
    for column in columns:
        table.add_column(column, justify="right")
    faults = 0
    for number in range(people):
        with TemporaryDirectory() as folder:
            year = asyncio.run(live(shipped_book(), Path(folder)))
        for what in ("tip", "question", "practice"):
            counts = Counter(year.practices[what])
            twice = year.twice(what) if what != "practice" else 0
            faults += twice + year.running(what)
            table.add_row(
                f"{what} {number + 1}", *map(str, (
                    len(year.items[what]), twice, year.running(what), len(counts),
                    min(counts.values()), max(counts.values()),
                )),
            )  # fmt: skip
        faults += year.crossing()
        table.add_row(f"tip and question crossing {number + 1}", "", "", str(year.crossing()))
    Console().print(table)
    return 1 if faults else 0


if __name__ == "__main__":
    raise SystemExit(main())
