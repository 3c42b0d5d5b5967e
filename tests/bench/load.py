"""The load driver: ``python -m tests.bench.load --help``. Prints figures, and asserts nothing."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import uvloop

from tests.bench.figures import BUSY, LEGEND, Figures, median_of, ratio, table
from tests.bench.known import make_known
from tests.bench.run import BOTS, OURS, WEBHOOK, BotEnded, Case, run
from tests.bench.subject import DRIVER_CORE, file_system

KNOWN = 100_000
Found = dict[str, list[Figures]]


def main() -> None:
    """Runs the cases that are asked for; all of the issue's without any."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.bench.load",
        description="People in closed loop do /reflect against the bot and two references. "
        "Linux; the bot is bound to core 0, the loopback Bot API and the people to core 1. "
        "Without --chats: 50 chats; 500 chats with 50 ms of latency; none and 100,000 known.",
    )
    parser.add_argument("--chats", type=int, help="people at once")
    parser.add_argument("--latency", type=int, default=0, help="ms added to every Bot API call")
    parser.add_argument("--known", type=int, default=0, help="chats in the database beforehand")
    parser.add_argument("--seconds", type=float, default=8.0, help="measured, in each round")
    parser.add_argument("--warm-up", type=float, default=2.0, help="seconds before that")
    parser.add_argument("--rounds", type=int, default=3, help="medians are taken over these")
    parser.add_argument(
        "--calm", type=float, default=100, metavar="PERCENT",
        help="repeat a round, up to ten times, in which other programs took more of either core",
    )  # fmt: skip
    parser.add_argument("--bots", default=",".join(BOTS), help="some of: %(default)s")
    parser.add_argument("--dir", type=Path, help="folder on a real disk for the databases")
    given = parser.parse_args()
    bots = given.bots.split(",")
    if unknown := [name for name in bots if name not in BOTS]:
        parser.error(f"--bots: {unknown[0]!r} is none of {', '.join(BOTS)}")
    os.sched_setaffinity(0, {DRIVER_CORE})
    folder = given.dir or Path(tempfile.gettempdir())
    kind = file_system(folder)
    print(f"Databases on {kind}; {os.cpu_count()} cores; load average {os.getloadavg()[0]:.1f}.")
    if kind in ("tmpfs", "ramfs"):
        print("  ! fsync costs nothing there: name a folder on a disk with --dir.")
    times = (given.warm_up, given.seconds, given.calm / 100)
    case = Case(given.chats or 50, given.latency, given.known, *times)
    with tempfile.TemporaryDirectory(prefix="bench-", dir=folder) as scratch:
        work = compare if given.chats else standard
        try:
            uvloop.run(work(case, bots, given.rounds, Path(scratch)))
        except BotEnded as error:
            sys.exit(str(error))
    print(f"\n{LEGEND}")


async def standard(case: Case, bots: Sequence[str], rounds: int, under: Path) -> None:
    """What the project wants to know; ``case`` gives the times."""
    await compare(replace(case, chats=50), bots, rounds, under)
    await compare(replace(case, chats=500, latency=50), bots, rounds, under)
    if OURS in bots:
        await compare_known(replace(case, chats=50), rounds, under)


async def compare(case: Case, bots: Sequence[str], rounds: int, under: Path) -> None:
    """The bots in turns, round by round, so that a noisy neighbour troubles all of them."""
    prepared = await _prepared(case, under) if {OURS, WEBHOOK} & set(bots) else None
    found: Found = {bot: [] for bot in bots}
    for _ in range(rounds):
        for bot in bots:
            found[bot].append(
                await run(bot, case, under, prepared if bot in (OURS, WEBHOOK) else None)
            )
    title = f"\n{case.chats} chats, {case.latency} ms of latency, {case.known:,} chats known"
    print(table(title, list(found.items())), flush=True)
    _judge(found)


async def compare_known(case: Case, rounds: int, under: Path) -> None:
    """The bot with an empty database and with a full one, in turns."""
    cases = {known: replace(case, known=known) for known in (0, KNOWN)}
    folders = {name: await _prepared(each, under) for name, each in cases.items()}
    found: dict[int, list[Figures]] = {0: [], KNOWN: []}
    for _ in range(rounds):
        for name, each in cases.items():
            found[name].append(await run(OURS, each, under, folders[name]))
    rows = [(f"{name:,} chats known", figures) for name, figures in found.items()]
    print(table(f"\n{case.chats} chats, {case.latency} ms of latency", rows))
    start, cpu = (ratio(found[KNOWN], found[0], name) for name in ("start", "cpu"))
    print(f"  {KNOWN:,} known chats against none: start-up × {start:.2f}, CPU a turn × {cpu:.2f}")


async def _prepared(case: Case, under: Path) -> Path:
    folder = Path(tempfile.mkdtemp(prefix="known-", dir=under))
    seconds = await make_known(folder, case.known, case.chats)
    if case.known:
        size = (folder / "rekindle.db").stat().st_size / 1e6
        print(f"  {case.known:,} known chats made in {seconds:.1f} s, {size:.0f} MB", flush=True)
    return folder


def _judge(found: Found) -> None:
    ours = found.get(OURS)
    if ours is None:
        return
    for other in found:
        if other == OURS:
            continue
        turns, cpu = (ratio(ours, found[other], name) for name in ("turns", "cpu"))
        print(f"  {OURS} against {other}: turns/s × {turns:.2f}, CPU a turn × {cpu:.2f}")
    for name, runs in found.items():
        busy = median_of(runs).driver_busy
        if busy > BUSY:
            print(f"  ! {name}: the driver was {busy:.0%} busy, and may have been the limit.")


if __name__ == "__main__":
    main()
