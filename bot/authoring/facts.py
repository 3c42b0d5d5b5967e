"""What is known about variables at a step: whether they are set, may be empty, can be what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from jinja2 import nodes

from bot.authoring.kinds import common
from bot.engine.shape import ANY, Shape

Known: TypeAlias = frozenset[object]


@dataclass(frozen=True, slots=True)
class Fact:
    """What is known about one variable.

    ``set``     it has a value on every way here.
    ``filled``  that value is nowhere None, which a skipped question leaves.
    ``values``  everything it can be beside None; None where that is not known.
    ``shape``   what it is wherever it has a value; None where it has one nowhere.
    """

    set: bool = False
    filled: bool = True
    values: Known | None = frozenset()
    shape: Shape | None = None

    def joined(self, other: Fact) -> Fact:
        """What is known when either may be the case."""
        unknown = self.values is None or other.values is None
        return Fact(
            self.set and other.set,
            self.filled and other.filled,
            None if unknown else (self.values or frozenset()) | (other.values or frozenset()),
            common(self.shape, other.shape),
        )


ABSENT = Fact()
ANYTHING = Fact(set=True, values=None, shape=ANY)
NOTHING = Fact(set=True, filled=False)


def there(shape: Shape) -> Fact:
    """What is known of a value of that shape."""
    if shape.kind == "nothing":
        return NOTHING
    return Fact(True, not shape.empty, shape.values, shape)


State: TypeAlias = Mapping[str, Fact]
"""All variables a template could use, those not yet set too."""


def join(one: State, other: State) -> State:
    """What is known where two ways meet."""
    if one == other:
        return one
    names = one.keys() | other.keys()
    return {name: one.get(name, ABSENT).joined(other.get(name, ABSENT)) for name in names}


def literals(node: nodes.Node, op: str) -> Known | None:
    """What ``op`` compares with, where that is written out: a literal, or for ``in`` a list of
    them. None for anything else."""
    if isinstance(node, nodes.Const) and op in ("eq", "ne"):
        return frozenset({node.value})
    if isinstance(node, (nodes.List, nodes.Tuple)) and op in ("in", "notin"):
        found = [item.value for item in node.items if isinstance(item, nodes.Const)]
        return frozenset(found) if len(found) == len(node.items) else None
    return None


def narrow(state: State, test: nodes.Node, holds: bool) -> State:
    """What is known besides, where ``test`` holds, or where it does not."""
    match test:
        case nodes.Not(node=inner):
            return narrow(state, inner, not holds)
        case nodes.And(left=left, right=right) if holds:
            return narrow(narrow(state, left, True), right, True)
        case nodes.And(left=left, right=right):
            return join(narrow(state, left, False), narrow(narrow(state, left, True), right, False))
        case nodes.Or(left=left, right=right) if holds:
            return join(narrow(state, left, True), narrow(narrow(state, left, False), right, True))
        case nodes.Or(left=left, right=right):
            return narrow(narrow(state, left, False), right, False)
        case nodes.Name(name=name) if holds:
            return _with(state, name, filled=True)
        case nodes.Test(name="defined", node=nodes.Name(name=name)) if holds:
            return _with(state, name, is_set=True)
        case nodes.Test(name="none", node=nodes.Name(name=name)) if not holds:
            return _with(state, name, filled=True)
        case nodes.Compare(expr=nodes.Name(name=name), ops=[operand]):
            return _compared(state, name, operand, holds)
    return state


def _compared(state: State, name: str, operand: nodes.Operand, holds: bool) -> State:
    wanted = literals(operand.expr, operand.op)
    equal = {"eq": holds, "in": holds, "ne": not holds, "notin": not holds}.get(operand.op)
    if equal is None:
        # Greater and less are never asked of nothing: that would have been reported.
        return _with(state, name, filled=True) if holds else state
    if wanted is None:
        return state
    if not equal:
        values = state.get(name, ABSENT).values
        if None in wanted:
            state = _with(state, name, filled=True)
        return state if values is None else _with(state, name, values=values - wanted)
    values = state.get(name, ABSENT).values
    meant = wanted - {None} if values is None else wanted & values
    return _with(state, name, filled=None not in wanted, values=meant)


def _with(
    state: State,
    name: str,
    *,
    is_set: bool = False,
    filled: bool = False,
    values: Known | None = None,
) -> State:
    fact = state.get(name)
    if fact is None:
        return state
    if is_set:
        fact = replace(fact, set=True)
    if filled:
        fact = replace(fact, filled=True)
    if values is not None:
        fact = replace(fact, values=values)
    return {**state, name: fact}
