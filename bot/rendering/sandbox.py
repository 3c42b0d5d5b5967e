"""Jinja templates and expressions, boxed in: what an author may write, and no more.

jinja2's own sandbox keeps templates away from Python's insides; it does not keep them small.
``{{ '%999999999d' % 1 }}`` builds a gigabyte in it. So here only a few filters exist, ``%``, ``*``
and ``**`` work on numbers alone, mappings give their items and never their methods, what is made
on the way is metered (``meter.py``), and what comes out is capped while it comes.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from typing import Any

from jinja2 import StrictUndefined, Template, TemplateSyntaxError, nodes
from jinja2.exceptions import TemplateError
from jinja2.parser import Parser
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from bot.engine.errors import TemplateFailed
from bot.engine.flow import Scope
from bot.rendering.meter import Metered, TooMuch, filters, may_grow, metered, reckoned, weigh

LONGEST_OUTPUT = 12_000
"""Characters. Three Telegram messages; longer output is a runaway template."""
LONGEST_SOURCE = 8_000

_NUMERIC: dict[str, Callable[[Any, Any], Any]] = {
    "*": operator.mul, "%": operator.mod, "**": operator.pow,
}  # fmt: skip
_WRONG = (TemplateError, TypeError, ValueError, ArithmeticError, LookupError, RecursionError)
_ANY: dict[str, Callable[[Any, Any], Any]] = {"+": operator.add, "-": operator.sub}
_MADE = (dict, list, tuple)
_FORBIDDEN = (
    nodes.Macro, nodes.CallBlock, nodes.Include, nodes.Import, nodes.FromImport, nodes.Extends,
    nodes.Block, nodes.FilterBlock, nodes.Call, nodes.Assign, nodes.AssignBlock,
)  # fmt: skip


class Box(ImmutableSandboxedEnvironment):
    """The environment all templates are compiled in. ``content`` is visible in every one."""

    context_class = Metered
    intercepted_binops = frozenset({*_NUMERIC, *_ANY})

    def __init__(self, content: Mapping[str, object], *, html: bool) -> None:
        super().__init__(undefined=StrictUndefined, autoescape=html, finalize=_blank)
        self.filters.clear()
        self.filters.update(filters())
        self.globals.clear()
        self.globals.update(content)
        self.tests = {name: self.tests[name] for name in ("defined", "none", "even", "odd")}

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        if operator in _ANY:
            return reckoned(_ANY[operator], left, right)
        if isinstance(left, (int, float)) and isinstance(right, (int, float)):
            if operator == "**" and (abs(left) > 1000 or abs(right) > 10):
                raise TooMuch("a power too large")
            return reckoned(_NUMERIC[operator], left, right)
        raise TooMuch(f"{operator} works on numbers only")

    def getattr(self, obj: Any, attribute: str) -> Any:
        if isinstance(obj, Mapping):
            return self.getitem(obj, attribute)
        found = super().getattr(obj, attribute)
        # Nothing can be called, so a method is a slip: {{ name.title }} must not print its address.
        return self.undefined(obj=obj, name=attribute) if callable(found) else found

    def getitem(self, obj: Any, argument: Any) -> Any:
        if isinstance(obj, Mapping):
            if argument in obj:
                return obj[argument]
            return self.undefined(obj=None, name=str(argument))
        return super().getitem(obj, argument)

    def renderer(self, tree: nodes.Template) -> Callable[[Scope], str]:
        """Renders a parsed template in a scope. The same as jinja2's ``render``, which spends more
        time on copying globals and on rewriting tracebacks than on most messages."""
        template: Template = self.from_string(metered(tree))

        def render(scope: Scope) -> str:
            context = self.context_class(self, {**self.globals, **scope}, None, {})
            pieces, room = [], LONGEST_OUTPUT
            for piece in template.root_render_func(context):
                room -= len(piece)
                if room < 0:
                    raise TooMuch(f"more than {LONGEST_OUTPUT} characters")
                pieces.append(piece)
            return "".join(pieces)

        return render

    def evaluator(self, tree: nodes.Expr) -> Callable[[Scope], object]:
        """Evaluates a parsed expression in a scope, in the same way."""
        grows = may_grow(tree)
        result = nodes.Assign(nodes.Name("result", "store"), metered(tree), lineno=1)
        template: Template = self.from_string(nodes.Template([result], lineno=1))

        def evaluate(scope: Scope) -> object:
            context = self.context_class(self, {**self.globals, **scope}, None, {})
            for _ in template.root_render_func(context):
                pass
            value = context.vars["result"]
            if grows:
                weigh(value)
            return value

        return evaluate


class BoxedTemplate:
    """A compiled template; call it with a scope. Raises TemplateFailed."""

    __slots__ = ("_render", "source")

    _render: Callable[[Scope], str]

    def __init__(self, box: Box, source: str) -> None:
        tree = box.parse(source)
        forbid(tree)
        self.source = source
        words = _plain(tree)
        if words is None:
            self._render = box.renderer(tree)
        else:
            # Plain words need no template machinery, and most messages are just that.
            self._render = lambda _scope: words

    def __call__(self, scope: Scope, /) -> str:
        try:
            return self._render(scope)
        except _WRONG as error:
            raise TemplateFailed(f"{self.source[:60]!r}: {_named(error)}") from error


class BoxedExpression:
    """A compiled expression; call it with a scope. Raises TemplateFailed."""

    __slots__ = ("_evaluate", "source")

    def __init__(self, box: Box, source: str) -> None:
        self._evaluate = box.evaluator(parse_expression(box, source))
        self.source = source

    def __call__(self, scope: Scope, /) -> object:
        try:
            value = self._evaluate(scope)
            if isinstance(value, StrictUndefined):
                raise TemplateFailed(f"{self.source[:60]!r}: undefined")
            return str(value) if isinstance(value, Markup) else value
        except _WRONG as error:
            raise TemplateFailed(f"{self.source[:60]!r}: {_named(error)}") from error


def parse_expression(box: Box, source: str) -> nodes.Expr:
    """One expression and nothing behind it. Raises TemplateSyntaxError."""
    parser = Parser(box, source, state="variable")
    tree = parser.parse_expression()
    if not parser.stream.eos:
        raise TemplateSyntaxError("one expression belongs here", parser.stream.current.lineno)
    tree.set_environment(box)
    forbid(nodes.Template([nodes.Output([tree])]))
    return tree


def forbid(tree: nodes.Template) -> None:
    """Raises TemplateSyntaxError for what templates of authors may not hold."""
    for node in tree.find_all(_FORBIDDEN):
        name = type(node).__name__.lower()
        raise TemplateSyntaxError(f"{name} is not allowed here", node.lineno)
    for loop in tree.find_all(nodes.For):
        inside = [*loop.body, *loop.else_]
        if loop.recursive or any(
            isinstance(part, nodes.For) or part.find(nodes.For) for part in inside
        ):
            raise TemplateSyntaxError("a loop in a loop is not allowed here", loop.lineno)


def _plain(tree: nodes.Template) -> str | None:
    """The words of a template that holds nothing else, or None."""
    words = []
    for node in tree.body:
        if not isinstance(node, nodes.Output):
            return None
        for part in node.nodes:
            if not isinstance(part, nodes.TemplateData):
                return None
            words.append(part.data)
    return "".join(words)


def _blank(value: object) -> object:
    """What a skipped question leaves behind prints as nothing; a list of lists not for ever."""
    if isinstance(value, _MADE):
        weigh(value)
    return "" if value is None else value


def _named(error: Exception) -> str:
    """The kind of an error; its message only where it is ours, for it can hold words."""
    return str(error) if isinstance(error, TooMuch) else type(error).__name__
