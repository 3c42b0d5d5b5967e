"""What the transcripts come by, of all that the shipped flows hold, as a table.

    python -m tests.measure.coverage

``tests/transcripts`` asserts that nothing is missing; this prints how much there is.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table

TESTS = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(TESTS))  # where pytest has it, too: `support` is found there

from support.phone import KEYS, Phone  # noqa: E402
from support.playing import play  # noqa: E402
from support.scripts import read_scripts  # noqa: E402
from support.shipped import shipped_book  # noqa: E402
from support.walked import Mark, Walked, all_of  # noqa: E402

from bot.engine.book import Book  # noqa: E402
from bot.storage.store import open_store  # noqa: E402

COLUMNS = ("steps", "ways", "answers")


def main() -> None:
    """Plays every transcript and prints the table; then what is missing, and what went otherwise
    than it is written."""
    book = shipped_book()
    paths = sorted((TESTS / "transcripts").glob("*.txt"))
    scripts = [script for path in paths for script in read_scripts(path)]
    walked, failed = Walked(), []
    with TemporaryDirectory() as folder:
        empty = Path(folder, "empty.db")
        asyncio.run(_make(empty))
        for script in scripts:
            file = Path(folder, "chat.db")
            file.write_bytes(empty.read_bytes())
            try:
                walked.add(asyncio.run(play(script, Phone(book, file))))
            except AssertionError:
                failed.append(str(script))
    console = Console(highlight=False)
    wanted = all_of(book)
    console.print(_table(book, wanted, walked.marks, len(scripts)))
    for mark in sorted(wanted - walked.marks):
        console.print(f"missing: {': '.join(mark)}", markup=False)
    for name in failed:
        console.print(f"does not go as written: {name}", markup=False)


async def _make(file: Path) -> None:
    await (await open_store(f"sqlite:///{file}", KEYS)).close()


def _table(book: Book, wanted: set[Mark], marks: set[Mark], scripts: int) -> Table:
    table = Table("flow", title=f"{scripts} transcripts", box=SIMPLE_HEAD, title_justify="left")
    for column in COLUMNS:
        table.add_column(column, justify="right")
    for name in (*sorted(book.flows), ""):
        of_flow = {mark for mark in wanted if name in ("", mark[0])}
        cells = []
        for column in COLUMNS:
            there = {mark for mark in of_flow if _column(mark) == column}
            cells.append(f"{len(there & marks)}/{len(there)}" if there else "·")
        if not name:
            table.add_section()
        table.add_row(name or "together", *cells)
    return table


def _column(mark: Mark) -> str:
    """Steps are (flow, place, name), ways (…, "yes"), answers (flow, id, "answer", key)."""
    if mark[2:3] == ("answer",) or mark[2:] == ("skip",):
        return "answers"
    return "ways" if mark[3:] else "steps"


if __name__ == "__main__":
    main()
