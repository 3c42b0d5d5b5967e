"""Sums in templates and expressions of which it is plain that they fail each time they are run."""

from __future__ import annotations

import operator
from collections.abc import Iterable
from typing import Any

from jinja2 import nodes

from bot.rendering.meter import TooMuch
from bot.rendering.sandbox import Box

_NUMBERS_ONLY = frozenset({"*", "%", "**"})
_DIVIDING = {"/": operator.truediv, "//": operator.floordiv}
_NO_NUMBERS = (nodes.List, nodes.Tuple, nodes.Dict, nodes.Concat, nodes.TemplateData)


def wrong(tree: Iterable[nodes.Node], box: Box) -> list[str]:
    """What is wrong with the sums among these nodes, each said once: ``'x' * 10**9``, ``1 / 0``."""
    found: dict[str, None] = {}
    for node in tree:
        if isinstance(node, nodes.BinExpr):
            found |= dict.fromkeys(_wrong(node, box))
    return list(found)


def _wrong(node: nodes.BinExpr, box: Box) -> list[str]:
    if node.operator in _NUMBERS_ONLY and (_is_text(node.left) or _is_text(node.right)):
        return [f"{node.operator} works on numbers only"]
    if not (_is_fixed(node.left) and _is_fixed(node.right)):
        return []
    try:
        _value(node, box)
    except (TooMuch, ArithmeticError, TypeError) as error:
        return [f"this cannot be reckoned: {error}"]
    return []


def _value(node: nodes.Expr, box: Box) -> Any:
    match node:
        case nodes.BinExpr(left=left, right=right):
            sides = _value(left, box), _value(right, box)
            work = _DIVIDING.get(node.operator)
            return box.call_binop(None, node.operator, *sides) if work is None else work(*sides)
        case nodes.Neg(node=inner):
            return -_value(inner, box)
        case nodes.Pos(node=inner):
            return +_value(inner, box)
        case nodes.Const(value=value):
            return value
    raise TypeError("not a number")


def _is_text(node: nodes.Expr) -> bool:
    return isinstance(node, _NO_NUMBERS) or (
        isinstance(node, nodes.Const) and isinstance(node.value, str)
    )


def _is_fixed(node: nodes.Expr) -> bool:
    """Whether it holds nothing but numbers."""
    match node:
        case nodes.Const(value=value):
            return isinstance(value, (int, float))
        case nodes.BinExpr(left=left, right=right):
            return _is_fixed(left) and _is_fixed(right)
        case nodes.Neg(node=inner) | nodes.Pos(node=inner):
            return _is_fixed(inner)
    return False
