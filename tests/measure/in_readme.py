"""Figures that stand in the README between two markers, so that a test can hold it to them."""

from __future__ import annotations

from pathlib import Path

README = Path(__file__).parents[2] / "README.md"


def with_block(text: str, name: str, tables: str) -> str:
    """A text with ``tables`` between the markers of this name. Raises ValueError where it has
    none."""
    marks = f"<!-- {name} -->", f"<!-- /{name} -->"
    before, begin, rest = text.partition(marks[0])
    _, end, after = rest.partition(marks[1])
    if not (begin and end):
        raise ValueError(f"no {marks[0]} … {marks[1]} in the text")
    return f"{before}{begin}\n{tables}\n{end}{after}"


def block(text: str, name: str) -> str:
    """What stands between the markers of this name."""
    return text.partition(f"<!-- {name} -->")[2].partition(f"<!-- /{name} -->")[0].strip()


def put(name: str, tables: str) -> None:
    """Puts tables into the README."""
    README.write_text(with_block(README.read_text("utf-8"), name, tables), "utf-8")
