"""What a YAML file says, and where it says it: nodes that know their line and column."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

Plain: TypeAlias = "None | bool | int | float | str | list[Plain] | dict[str | int, Plain]"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A spot in a file. ``file`` is relative to the project; lines and columns begin at 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Scalar:
    """A single value. ``value`` follows YAML 1.2's core schema; ``text`` is what was written.
    ``block``: it stands below its key, line by line (``|``)."""

    place: Place
    value: bool | int | float | str | None
    text: str
    block: bool = False

    def at_line(self, line: int) -> Place:
        """Where a line of the text stands, from 1 for the first that has something in it; the
        text itself where its lines in the file are not known."""
        if not self.block:
            return self.place
        blank = len(self.text) - len(self.text.lstrip())
        return Place(self.place.file, self.place.line + self.text.count("\n", 0, blank) + line)


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    place: Place
    items: tuple[Node, ...] = ()

    def __iter__(self) -> Iterator[Node]:
        return iter(self.items)


@dataclass(frozen=True, slots=True)
class Table:
    """A mapping, in the order it was written. ``by_key`` has each key as it was written."""

    place: Place
    pairs: tuple[tuple[Scalar, Node], ...] = ()
    by_key: Mapping[str, Node] = field(default_factory=dict)

    def key(self, name: str) -> Scalar:
        """The node of a key that is there."""
        return next(key for key, _ in self.pairs if key.text == name)


@dataclass(frozen=True, slots=True)
class Broken:
    """Something about which an issue has been reported: readers pass over it in silence."""

    place: Place


Node: TypeAlias = Scalar | Items | Table | Broken


def plain(node: Node) -> Plain:
    """The node as ordinary data: what content is to templates and acts."""
    match node:
        case Scalar():
            return node.value
        case Items():
            return [plain(item) for item in node.items]
        case Table():
            return {plain_key(key): plain(value) for key, value in node.pairs}
        case Broken():
            return None


def plain_key(key: Scalar) -> str | int:
    """A key as data: ``1:`` is the number, so that ``words[strength]`` finds it; else the text."""
    return key.value if type(key.value) is int else key.text
