"""Which variables are surely there: a forward walk over the flat code of a flow."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from jinja2 import nodes

from bot.authoring.program import Line, Program
from bot.authoring.words import everything
from bot.engine.flow import Act, Branch, Call, End, Jump, Question, Set, Step


def assigned(step: Step) -> str | None:
    """The variable of the flow a step gives a value, if any."""
    match step:
        case Question(into=name) | Call(into=name) | Act(into=name) if name:
            return name
        case Set(name=name, profile=False) if name:
            return name
    return None


def edges(code: Sequence[Step], index: int) -> Iterator[tuple[int, bool]]:
    """Where the talk can go from a step, and whether its variable has a value on that way."""
    step = code[index]
    match step:
        case End():
            return
        case Jump(to=to):
            yield to, True
        case Branch(otherwise=otherwise):
            yield index + 1, True
            yield otherwise, True
        case Question(skip=skip) if skip is not None and skip.to is not None:
            yield index + 1, True
            yield skip.to, False
        case _:
            yield index + 1, True


def arrivals(code: Sequence[Step]) -> list[frozenset[str] | None]:
    """For each index: the variables assigned on every path to it; None where no path leads."""
    found: list[frozenset[str] | None] = [None] * (len(code) + 1)
    found[0] = frozenset()
    open_indexes = [0]
    while open_indexes:
        index = open_indexes.pop()
        if index >= len(code):
            continue
        before = found[index]
        assert before is not None
        name = assigned(code[index])
        for to, gives in edges(code, index):
            after = before | {name} if name and gives else before
            known = found[to]
            merged = after if known is None else known & after
            if merged != known:
                found[to] = merged
                open_indexes.append(to)
    return found


def sure(code: Sequence[Step], params: Collection[str]) -> dict[str, frozenset[str]]:
    """For each step that waits, by id: what is assigned on every path to it, but no parameters."""
    reached = arrivals(code)
    return {
        step.id: (reached[index] or frozenset()) - set(params)
        for index, step in enumerate(code)
        if isinstance(step, (Question, Call))
    }


def givers(program: Program, params: Collection[str]) -> dict[str, int]:
    """For a variable, the first step that assigns it and needs nothing that may be missing when
    somebody comes to it out of turn: only what is sure there without that variable."""
    code = program.code
    reached = arrivals(code)
    variables = {name for step in code if (name := assigned(step))}
    found: dict[str, int] = {}
    for index, line in enumerate(program.lines):
        name = assigned(line.step)
        there = reached[index]
        if name is None or name in found or there is None:
            continue
        if needed(line) & variables - set(params) <= there - {name}:
            found[name] = index
    return found


def needed(line: Line) -> frozenset[str]:
    """The variables a line's templates and expressions name."""
    names: set[str] = set()
    for piece in line.pieces:
        found = free_names(piece.tree)
        names |= found - {"value", assigned(line.step)} if piece.answered else found
    return frozenset(names)


def free_names(tree: nodes.Node) -> set[str]:
    """The names a template takes from its scope; those of its loops are its own."""
    names = [node for node in everything(tree) if isinstance(node, nodes.Name)]
    read = {name.name for name in names if name.ctx == "load"}
    own = {name.name for name in names if name.ctx != "load"}
    return read - own - {"loop"}
