"""Jinja templates and expressions, boxed in: what an author may write, and no more.

jinja2's own sandbox keeps templates away from Python's insides; it does not keep them small.
``{{ '%999999999d' % 1 }}`` builds a gigabyte in it. So here only a few filters exist, ``%``, ``*``
and ``**`` work on numbers alone, mappings give their items and never their methods, and what
comes out is capped.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from typing import Any

from jinja2 import StrictUndefined, Template, TemplateSyntaxError, nodes
from jinja2.environment import TemplateExpression
from jinja2.exceptions import SecurityError, TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from bot.engine.errors import TemplateFailed
from bot.engine.flow import Scope
from bot.rendering.filters import FILTERS

LONGEST_OUTPUT = 12_000
"""Characters. Three Telegram messages; longer output is a runaway template."""
LONGEST_SOURCE = 8_000

_NUMERIC: dict[str, Callable[[Any, Any], Any]] = {
    "*": operator.mul, "%": operator.mod, "**": operator.pow,
}  # fmt: skip
_FORBIDDEN = (
    nodes.Macro, nodes.CallBlock, nodes.Include, nodes.Import, nodes.FromImport, nodes.Extends,
    nodes.Block, nodes.FilterBlock, nodes.Call, nodes.Assign, nodes.AssignBlock,
)  # fmt: skip


class Box(ImmutableSandboxedEnvironment):
    """The environment all templates are compiled in. ``content`` is visible in every one."""

    intercepted_binops = frozenset(_NUMERIC)

    def __init__(self, content: Mapping[str, object], *, html: bool) -> None:
        super().__init__(undefined=StrictUndefined, autoescape=html, finalize=_blank)
        self.filters.clear()
        self.filters.update(FILTERS)
        self.globals.clear()
        self.globals.update(content)
        self.tests = {name: self.tests[name] for name in ("defined", "none", "even", "odd")}

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        if isinstance(left, (int, float)) and isinstance(right, (int, float)):
            if operator == "**" and (abs(left) > 1000 or abs(right) > 10):
                raise SecurityError("a power too large")
            return _NUMERIC[operator](left, right)
        raise SecurityError(f"{operator} works on numbers only")

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

    def renderer(self, template: Template) -> Callable[[Scope], str]:
        """Renders ``template`` in a scope. The same as its ``render``, which spends more time on
        copying globals and on rewriting tracebacks than on most messages."""

        def render(scope: Scope) -> str:
            context = self.context_class(self, {**self.globals, **scope}, None, {})
            return "".join(template.root_render_func(context))

        return render

    def evaluator(self, expression: TemplateExpression) -> Callable[[Scope], object]:
        """Evaluates ``expression`` in a scope, in the same way."""
        template = expression._template

        def evaluate(scope: Scope) -> object:
            context = self.context_class(self, {**self.globals, **scope}, None, {})
            for _ in template.root_render_func(context):
                pass
            return context.vars["result"]

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
            self._render = box.renderer(box.from_string(source))
        else:
            # Plain words need no template machinery, and most messages are just that.
            self._render = lambda _scope: words

    def __call__(self, scope: Scope, /) -> str:
        try:
            text = self._render(scope)
        except (TemplateError, TypeError, ValueError, ArithmeticError, LookupError) as error:
            raise TemplateFailed(f"{self.source[:60]!r}: {type(error).__name__}") from error
        if len(text) > LONGEST_OUTPUT:
            raise TemplateFailed(f"{self.source[:60]!r}: {len(text)} characters")
        return text


class BoxedExpression:
    """A compiled expression; call it with a scope. Raises TemplateFailed."""

    __slots__ = ("_evaluate", "source")

    def __init__(self, box: Box, source: str) -> None:
        forbid(box.parse("{{" + source + "}}"))
        expression = box.compile_expression(source, undefined_to_none=False)
        self._evaluate = box.evaluator(expression)
        self.source = source

    def __call__(self, scope: Scope, /) -> object:
        try:
            value = self._evaluate(scope)
            if isinstance(value, StrictUndefined):
                raise TemplateFailed(f"{self.source[:60]!r}: undefined")
            return str(value) if isinstance(value, Markup) else value
        except (TemplateError, TypeError, ValueError, ArithmeticError, LookupError) as error:
            raise TemplateFailed(f"{self.source[:60]!r}: {type(error).__name__}") from error


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
    """What a skipped question leaves behind prints as nothing."""
    return "" if value is None else value
