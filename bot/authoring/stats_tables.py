"""The figures of ``rekindle check --stats``, as tables for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.authoring.forms import RELATIONS
from bot.authoring.grades import HARDEST, HARDEST_MEAN, Grades
from bot.authoring.helplines import PURPOSES
from bot.authoring.stats import DeckStats, FlowStats, HelplineStats, Stats

WORST = 5
"""How many of the hardest items of a deck are named."""


def print_stats(stats: Stats, console: Console) -> None:
    """Prints everything ``stats`` counts."""
    for deck in stats.decks:
        _print_deck(deck, stats, console)
    if stats.quality.grades:
        console.print(_grades(stats.quality.grades))
    _print_alike(stats, console)
    if stats.helplines.entries:
        _print_helplines(stats.helplines, console)
    if stats.flows:
        console.print(_flows(stats.flows))
        console.print(
            "The transcripts come by all of them, or a test fails; how many, by flow:\n"
            "  python -m tests.measure.coverage",
            highlight=False,
        )


def _table(title: str, *columns: str) -> Table:
    table = Table(
        title=Text(title, style="bold"), title_justify="left", box=box.SIMPLE_HEAD, pad_edge=False
    )
    table.add_column(columns[0], no_wrap=True)
    for column in columns[1:]:
        table.add_column(column, justify="right")
    return table


def _print_deck(deck: DeckStats, stats: Stats, console: Console) -> None:
    title = f"{deck.name}: {deck.size}"
    shown = [each for each in RELATIONS if each in deck.fitting]
    if shown:
        console.print(_relations(deck, shown, title, stats.titles))
    else:
        console.print(Text(title, style="bold"))
    for key, counts in deck.values.items():
        listed = ", ".join(f"{word} {count}" for word, count in sorted(counts.items()))
        console.print(f"{key}: {listed or '–'}", highlight=False, markup=False)
    console.print()


def _relations(
    deck: DeckStats, shown: Sequence[str], title: str, practices: Iterable[str]
) -> Table:
    table = _table(title, "practice" if deck.practices else "", "all", *shown)
    if deck.practices:
        for practice in dict.fromkeys((*practices, *sorted(deck.practices))):
            row = [deck.relations.get((practice, each), 0) for each in shown]
            table.add_row(practice, *map(_number, (deck.practices.get(practice, 0), *row)))
        table.add_section()
    named = [sum(n for (_, to), n in deck.relations.items() if to == each) for each in shown]
    table.add_row("named", str(deck.size), *map(_number, named))
    table.add_row("fitting", str(deck.size), *(_number(deck.fitting[each]) for each in shown))
    return table


def _number(count: int) -> str:
    return str(count) if count else "·"


def _grades(grades: Iterable[Grades]) -> Table:
    table = _table(
        f"Reading grade (Flesch-Kincaid): at most {HARDEST_MEAN:.0f} on average,"
        f" {HARDEST:.0f} each",
        "deck", "average", "hardest",
    )  # fmt: skip
    table.add_column("")
    for each in grades:
        first = True
        for grade, item in each.ranked[:WORST]:
            head = (each.deck.name, f"{each.mean:.1f}") if first else ("", "")
            table.add_row(*head, f"{grade:.1f}", item.id)
            first = False
    return table


def _print_alike(stats: Stats, console: Console) -> None:
    pairs = stats.quality.alike
    if not pairs:
        console.print("No two items say nearly the same.\n")
        return
    table = _table(f"Nearly the same: {len(pairs)}", "first", "percent")
    table.add_column("second")
    for pair in pairs:
        one, two = (f"{item.deck}: {item.id}" for item in (pair.first, pair.second))
        table.add_row(one, f"{pair.percent:.0f}", two)
    console.print(table)


def _print_helplines(helplines: HelplineStats, console: Console) -> None:
    countries = helplines.purposes
    table = _table(f"Helplines: {helplines.entries}; countries: {len(countries)}", "", *PURPOSES)
    for country, covered in countries.items():
        table.add_row(country, *("x" if purpose in covered else "·" for purpose in PURPOSES))
    console.print(table)
    console.print(
        f"The oldest was looked at on {helplines.oldest}."
        f" {helplines.emergency} countries have an emergency number.\n",
        highlight=False,
    )


def _flows(flows: tuple[FlowStats, ...]) -> Table:
    table = _table(f"Flows: {len(flows)}", "flow", "steps", "ways", "answers")
    for flow in flows:
        table.add_row(flow.name, *map(_number, (flow.steps, flow.ways, flow.options)))
    table.add_section()
    totals = (
        sum(flow.steps for flow in flows),
        sum(flow.ways for flow in flows),
        sum(flow.options for flow in flows),
    )
    table.add_row("together", *map(_number, totals))
    return table
