"""What a template may spend: a budget of work for each time it runs, and how large values may grow.

jinja2's sandbox keeps templates away from Python's insides; it does not keep them small. A text
joined with itself, a loop over the letters of an answer or a list of lists of lists says gigabytes
in a line. So a template is changed before it is compiled: what can grow is weighed, and what can
take long is paid for. Most templates do neither, and run as they are.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Sized
from typing import Any, TypeVar, cast

from jinja2 import nodes
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context, markup_join, str_join
from jinja2.utils import pass_context
from jinja2.visitor import NodeTransformer

from bot.rendering.filters import FILTERS, LONGEST

WORK = 50_000
"""What one run of a template may spend: a node of a loop's body costs 1 each time round, and every
16 characters that a filter reads or makes. A page of a journal takes a few hundred."""
LARGEST = LONGEST
"""The weight of the largest value: its characters and its items. A session holds no more."""
DEEPEST = 32
"""Levels of lists inside one another."""
FURTHEST = 2**53
"""The largest whole number that every reader of JSON understands."""

AnyNode = TypeVar("AnyNode", bound=nodes.Node)

_EACH, _HELD, _JOINED = "~each", "~held", "~joined"
"""Filters that no author can name."""
_FEW = 16
_GROWING = (
    nodes.List, nodes.Tuple, nodes.Dict, nodes.Concat, nodes.Filter, nodes.BinExpr, nodes.CondExpr,
    nodes.And, nodes.Or,
)  # fmt: skip


class TooMuch(SecurityError):
    """A template wants more than it may have. Its message holds nothing of anybody's words."""


class Metered(Context):
    """The variables of one run, and what is left of its budget."""

    left = WORK

    def spend(self, work: int) -> None:
        """Raises TooMuch when the budget is used up."""
        self.left -= work
        if self.left < 0:
            raise TooMuch("too much work for one text")


def metered(tree: AnyNode) -> AnyNode:
    """The tree, changed so that it pays for its loops and has what it makes weighed. It must be
    run in a ``Metered`` context, with ``filters()``."""
    return cast(AnyNode, _Meter().visit(tree))


def may_grow(expression: nodes.Node) -> bool:
    """Whether an expression can make something larger than what it was given."""
    return isinstance(expression, _GROWING)


def filters() -> dict[str, Callable[..., Any]]:
    """What authors may use, each paying for what it reads and makes, and the meter's own."""
    paying = {name: _paying(name, work) for name, work in FILTERS.items()}
    return paying | {_EACH: _each, _HELD: _held, _JOINED: _joined}


def weigh(value: object) -> int:
    """The characters and items of a value. Raises TooMuch for more than ``LARGEST`` of them,
    and for what is nested deeper than ``DEEPEST``; then it has looked at no more than that."""
    if isinstance(value, str):
        weight = len(value)
    elif isinstance(value, (Mapping, list, tuple)):
        weight = _weigh_items(value)
    else:
        return 1
    if weight > LARGEST:
        raise TooMuch("a value too large")
    return weight


def _weigh_items(value: object) -> int:
    weight = 0
    stack: list[tuple[object, int]] = [(value, 0)]
    while stack:
        each, depth = stack.pop()
        weight += 1
        if isinstance(each, str):
            weight += len(each)
        elif isinstance(each, (Mapping, list, tuple)):
            if depth > DEEPEST:
                raise TooMuch("lists too deep inside one another")
            if len(each) > LARGEST:
                return len(each)
            inner = [*each, *each.values()] if isinstance(each, Mapping) else each
            stack += [(item, depth + 1) for item in inner]
        if weight > LARGEST:
            return weight
    return weight


def reckoned(work: Callable[[Any, Any], Any], left: Any, right: Any) -> Any:
    """What ``work`` makes of two operands of ``+`` or ``-``, or of numbers. Raises TooMuch
    for what would be too large."""
    if isinstance(left, Sized) and isinstance(right, Sized) and len(left) + len(right) > LARGEST:
        raise TooMuch("a value too large")
    made = work(left, right)
    if isinstance(made, int) and not -FURTHEST <= made <= FURTHEST:
        raise TooMuch("a number too large")
    return made


class _Meter(NodeTransformer):
    def visit_For(self, node: nodes.For) -> nodes.For:  # noqa: N802 -- jinja2's own name
        cost = 1 + sum(_count(part) for part in (*node.body, *((node.test,) if node.test else ())))
        self.generic_visit(node)
        node.iter = _filter(node.iter, _EACH, nodes.Const(cost))
        return node

    def visit_With(self, node: nodes.With) -> nodes.With:  # noqa: N802
        growing = [may_grow(value) for value in node.values]
        self.generic_visit(node)
        node.values = [
            _filter(value, _HELD) if grows else value
            for value, grows in zip(node.values, growing, strict=True)
        ]
        return node

    def visit_Concat(self, node: nodes.Concat) -> nodes.Filter:  # noqa: N802
        self.generic_visit(node)
        parts = nodes.List(node.nodes, lineno=node.lineno, environment=node.environment)
        return _filter(parts, _JOINED)


def _filter(node: nodes.Node, name: str, *arguments: nodes.Expr) -> nodes.Filter:
    made = nodes.Filter(cast(nodes.Expr, node), name, list(arguments), [], None, None)
    made.set_lineno(node.lineno)
    made.environment = node.environment
    return made


def _count(node: nodes.Node) -> int:
    return 1 + sum(_count(child) for child in node.iter_child_nodes())


@pass_context
def _each(context: Metered, value: Sized, cost: int) -> Sized:
    """Pays for a loop before it begins."""
    context.spend(len(value) * cost)
    return value


@pass_context
def _held(context: Metered, value: object) -> object:
    """Weighs what a template keeps for later."""
    context.spend(1 + weigh(value) // _FEW)
    return value


@pass_context
def _joined(context: Metered, parts: Sequence[object]) -> str:
    """``~``, of what is not too long together."""
    size = sum([len(part) if isinstance(part, str) else weigh(part) for part in parts])
    if size > LARGEST:
        raise TooMuch("a value too large")
    context.spend(1 + size // _FEW)
    return markup_join(parts) if context.eval_ctx.autoescape else str_join(parts)


_LOCAL = frozenset({"day", "clock"})
"""Filters that go by the clock of whom they are for, and take the context themselves."""
_LOOKS_ON = frozenset({"length", "default", "either"})
"""Filters that read nothing of what they are given."""


def _paying(name: str, work: Callable[..., Any]) -> Callable[..., Any]:
    if name in _LOCAL:

        @pass_context
        def tell(context: Metered, value: object) -> Any:
            context.spend(1)
            return work(context, value)

        return tell
    if name in _LOOKS_ON:

        @pass_context
        def look(context: Metered, *given: Any, **named: Any) -> Any:
            context.spend(1)
            return work(*given, **named)

        return look

    @pass_context
    def pay(context: Metered, *given: Any, **named: Any) -> Any:
        context.spend(1 + sum(weigh(each) for each in (*given, *named.values())) // _FEW)
        made = work(*given, **named)
        context.spend(weigh(made) // _FEW)
        return made

    return pay
