"""What a condition asks, and what there is in a value: the parts ``Uses`` puts together."""

from __future__ import annotations

from collections.abc import Iterator

from jinja2 import nodes

from bot.authoring.facts import Fact, Known, State, narrow
from bot.authoring.issues import Code, did_you_mean
from bot.authoring.kinds import MOMENT_PARTS, common, told
from bot.authoring.words import everything
from bot.engine.shape import ANY, NUMBER, TEXT, Shape

Found = tuple[Shape | None, tuple[Code, str, str] | None]


def asked(test: nodes.Node, state: State) -> Iterator[tuple[nodes.Node, State]]:
    """The values of which a condition asks nothing but whether they are there, with what is known
    where it asks. One that guards what stands beside it is none: ``energy and energy < 3``."""
    match test:
        case nodes.Not(node=inner):
            yield from asked(inner, state)
        case nodes.And(left=left, right=right) | nodes.Or(left=left, right=right):
            if not names(left) & names(right):
                yield from asked(left, state)
                yield from asked(right, narrow(state, left, isinstance(test, nodes.And)))
        case nodes.Name() | nodes.Getattr():
            yield test, state


def names(tree: nodes.Node) -> set[str]:
    """The variables an expression names."""
    return {node.name for node in everything(tree) if isinstance(node, nodes.Name)}


def surely(fact: Fact, shape: Shape) -> bool:
    """Whether it holds as a condition, whatever it is."""
    return fact.set and fact.filled and shape.full and not shape.empty


def called(node: nodes.Node) -> str:
    """How an author wrote it, where that is short; else nothing."""
    match node:
        case nodes.Name(name=name):
            return str(name)
        case nodes.Const(value=value):
            return f"'{value}'" if isinstance(value, str) else str(value)
        case nodes.Getattr(node=base, attr=attr):
            return f"{called(base)}.{attr}" if called(base) else ""
        case nodes.Getitem(node=base, arg=nodes.Const() | nodes.Name() as arg):
            return f"{called(base)}[{called(arg)}]" if called(base) else ""
        case nodes.Filter(node=nodes.Node() as base, name=name):
            return f"{called(base)} | {name}" if called(base) else ""
    return ""


def part_of(name: str, shape: Shape, index: Known | None) -> Found:
    """What stands in a value under ``.part`` or ``[part]``, for all that this can be; and why
    there is nothing of the kind."""
    if index is None:
        return (shape.of if shape.kind == "list" or not shape.fields else None), None
    found: Shape | None = None
    for key in sorted(index, key=str):
        inner, wrong = _one(name, shape, key)
        if wrong is not None:
            return None, wrong
        found = common(found, inner)
    return found, None


def _one(name: str, shape: Shape, key: object) -> Found:
    match shape.kind:
        case "mapping" if shape.fields:
            inner = shape.fields.get(str(key)) if isinstance(key, str) else None
            if inner is not None:
                return inner, None
            known = list(shape.fields)
            listed = f"there are {', '.join(known)}"
            hint = did_you_mean(str(key), known, listed)
            if hint != listed:
                hint = f"{hint} {listed[0].upper()}{listed[1:]}"
            return None, (Code.UNKNOWN_PART, f'{name} has no "{key}"', hint)
        case "mapping":
            if isinstance(key, int):
                cure = "use a name of it that you know, or a variable that holds one"
                return None, (Code.UNKNOWN_PART, f"{name} has names in it, no numbers", cure)
            return shape.of, None
        case "list" if isinstance(key, int):
            return shape.of, None
        case "list":
            cure = f"its items have numbers, from 0 on: {name}[0]; or go through it with a loop"
            return None, (Code.UNKNOWN_PART, f'{name} is a list and has no "{key}"', cure)
        case "text" if isinstance(key, int):
            return TEXT, None
        case "text" if key == "label":
            if shape.values is not None:
                return TEXT, None
            cure = f"what stood on the button is {{{{ {name} | label }}}}"
            return None, (Code.UNKNOWN_PART, f'{name} is text and has no "label"', cure)
        case "moment" if key in MOMENT_PARTS:
            return NUMBER, None
        case "moment":
            cure = f"{{{{ {name} | day }}}} is its date, {{{{ {name} | clock }}}} its time"
            return None, (Code.UNKNOWN_PART, f'{name} is a moment and has no "{key}"', cure)
        case "text" | "number" | "flag":
            cure = f"use it as it is: {name}"
            return None, (Code.UNKNOWN_PART, f'{name} is {told(shape)} and has no "{key}"', cure)
    return ANY, None
