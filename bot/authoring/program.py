"""A flow in the making: steps in their flat order, and where jumps want to go."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from hashlib import blake2b

import orjson

from bot.authoring.fields import Fields, Reader
from bot.authoring.issues import Code, Report, did_you_mean
from bot.authoring.places import Broken, Node, Place, Scalar, Table, plain
from bot.authoring.words import Piece, Words
from bot.engine.book import ActSpec
from bot.engine.flow import Branch, Jump, Question, Skip, Step
from bot.engine.values import Value


@dataclass(frozen=True, slots=True)
class Library:
    """What flows may name: acts, kinds of entries, profile variables, and all content."""

    acts: Mapping[str, ActSpec] = field(default_factory=dict)
    entries: frozenset[str] = frozenset()
    profile: Mapping[str, Value] = field(default_factory=dict)
    content: Mapping[str, Node] = field(default_factory=dict)


@dataclass(slots=True)
class Line:
    """One step of the flat code, and the mapping it was written as.

    ``main`` is the piece that decides or gives its value: an ``if``'s test, what ``set`` sets,
    where ``choose`` has its options from. ``goal`` is the id of the step it may go to.
    """

    place: Place
    verb: str
    step: Step
    table: Table
    pieces: tuple[Piece, ...] = ()
    id: str = ""
    main: Piece | None = None
    goal: tuple[str, Place] | None = None

    def at(self, *keys: str) -> Place:
        """Where the value under these keys stands."""
        node: Node = self.table
        for key in keys:
            if not isinstance(node, Table) or key not in node.by_key:
                return self.place
            node = node.by_key[key]
        return node.place

    def at_key(self, outer: str, inner: str) -> Place:
        """Where a key stands in the mapping under another."""
        node = self.table.by_key.get(outer)
        known = isinstance(node, Table) and inner in node.by_key
        return node.key(inner).place if known and isinstance(node, Table) else self.place


@dataclass(slots=True)
class Program:
    """The lines of a flow and its labels: every step id, present and former, to its index.

    ``astray``: some line wants to go to a step that is not there.
    """

    lines: list[Line] = field(default_factory=list)
    labels: dict[str, int] = field(default_factory=dict)
    label_lines: dict[str, int] = field(default_factory=dict)
    astray: bool = False

    def add(self, line: Line) -> int:
        """Appends a line, and gives its index."""
        self.lines.append(line)
        return len(self.lines) - 1

    def aim(self, index: int, to: int) -> None:
        """Sets where the branch or jump at ``index`` goes."""
        step = self.lines[index].step
        if isinstance(step, Branch):
            self.lines[index].step = replace(step, otherwise=to)
        elif isinstance(step, Jump):
            self.lines[index].step = Jump(to)

    def label(self, name: str, place: Place, report: Report) -> None:
        """Lets the next line be found as ``name``."""
        if name in self.label_lines:
            report.add(
                Code.DUPLICATE_ID,
                place,
                f'the id "{name}" stands here a second time',
                f"the first one is in line {self.label_lines[name]}; ids differ, old ones too",
            )
            return
        self.labels[name] = len(self.lines)
        self.label_lines[name] = place.line

    def resolve(self, report: Report) -> None:
        """Turns the ids that lines want to go to into indexes."""
        for index, line in enumerate(self.lines):
            if line.goal is None:
                continue
            name, place = line.goal
            to = self.labels.get(name)
            if to is None:
                known = ", ".join(self.labels) or "none"
                report.add(
                    Code.UNKNOWN_STEP,
                    place,
                    f'this flow has no step with the id "{name}"',
                    did_you_mean(name, self.labels, f"its ids are: {known}"),
                )
                to = len(self.lines)
                self.astray = True
            if isinstance(line.step, Question):
                line.step = replace(line.step, skip=Skip(to))
            else:
                self.aim(index, to)

    @property
    def code(self) -> tuple[Step, ...]:
        """The steps alone."""
        return tuple(line.step for line in self.lines)


@dataclass(slots=True)
class Desk:
    """What reading the steps of one flow needs at hand."""

    flow: str
    report: Report
    read: Reader
    words: Words
    library: Library
    program: Program = field(default_factory=Program)

    def add(
        self,
        fields: Fields,
        step: Step,
        pieces: Sequence[Piece] = (),
        *,
        name: str = "",
        main: Piece | None = None,
        goal: tuple[str, Place] | None = None,
    ) -> int:
        """Appends a step that was read from ``fields``, and gives its index."""
        return self.program.add(
            Line(fields.place, fields.what, step, fields.table, tuple(pieces), name, main, goal)
        )

    def key(self, *parts: object) -> str:
        """The key of a text, by which translations find it."""
        return ".".join((self.flow, *map(str, parts)))


def mark(node: Table, *without: str) -> str:
    """Eight letters that change when what a step asks changes; its layout may change freely."""
    left_out = {"id", "was", "wait", *without}
    kept = {key.text: plain(value) for key, value in node.pairs if key.text not in left_out}
    return digest(kept)


def digest(data: object) -> str:
    """Eight letters of a hash of plain data."""
    packed = orjson.dumps(data, option=orjson.OPT_SORT_KEYS | orjson.OPT_NON_STR_KEYS)
    return blake2b(packed, digest_size=4).hexdigest()


def goal(desk: Desk, node: Node | None) -> tuple[str, Place] | None:
    """The id of a step to go to, with its place."""
    if node is None or isinstance(node, Broken):
        return None
    word = desk.read.word(node, "the id of a step")
    return None if word is None or not isinstance(node, Scalar) else (word, node.place)
