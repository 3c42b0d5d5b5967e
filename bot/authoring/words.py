"""Templates and expressions of authors: parsed and checked now, compiled when first used."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import cast

from jinja2 import TemplateSyntaxError, nodes

from bot.authoring import cures, markup, style, sums
from bot.authoring.issues import Code, Report, did_you_mean
from bot.authoring.markup import Manner
from bot.authoring.places import Broken, Items, Node, Place, Scalar
from bot.engine.flow import Expression, Scope, Template, Text
from bot.rendering.filters import FILTERS
from bot.rendering.sandbox import (
    LONGEST_SOURCE,
    Box,
    BoxedExpression,
    BoxedTemplate,
    forbid,
    parse_expression,
)

DEEPEST = 24
"""Levels of an expression or template inside one another."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A template or an expression as it was parsed, for whoever looks at its variables.

    ``answered``: it is evaluated when the answer of its step is there, as ``value``.
    """

    place: Place
    tree: nodes.Node
    answered: bool = False


class Deferred:
    """A template or expression that is compiled when it is first called.

    Compiling takes three times as long as parsing, and a process says few of its texts soon.
    """

    __slots__ = ("_box", "_kind", "_made", "source")

    def __init__(self, kind: type[BoxedTemplate | BoxedExpression], box: Box, source: str) -> None:
        self._kind = kind
        self._box = box
        self._made: BoxedTemplate | BoxedExpression | None = None
        self.source = source

    def __call__(self, scope: Scope, /) -> object:
        made = self._made
        return (self.compile() if made is None else made)(scope)

    def compile(self) -> BoxedTemplate | BoxedExpression:
        """Compiles it now. What the check accepts never fails here."""
        self._made = self._kind(self._box, self.source)
        return self._made

    def __repr__(self) -> str:
        return f"Deferred({self.source!r})"


class _Missing:
    """Stands where an expression is missing; an issue says so, and no book is made of it."""

    source = ""

    def __call__(self, scope: Scope, /) -> object:
        raise RuntimeError("a flow with issues must not be run")


MISSING: Expression = _Missing()


class Words:
    """Reads texts and expressions. ``content`` is what every template can see."""

    def __init__(
        self,
        report: Report,
        content: Mapping[str, object],
        overlays: Mapping[str, Mapping[str, Node]] | None = None,
    ) -> None:
        """``overlays``: for a text's key, its translations by language."""
        self.report = report
        self._html = Box(content, html=True)
        self._plain = Box(content, html=False)
        self._overlays = overlays or {}
        self.keys: set[str] = set()

    def text(
        self, node: Node | None, key: str, manner: Manner, pieces: list[Piece], *,
        answered: bool = False,
    ) -> Text:  # fmt: skip
        """A text with its variants and translations; parsed templates are added to ``pieces``."""
        variants = self._variants(node, manner, pieces, answered)
        locales = {}
        self.keys.add(key)
        for language, overlay in self._overlays.get(key, {}).items():
            locales[language] = self._variants(overlay, manner, pieces, answered)
        return Text(key, variants, locales)

    def expression(
        self, node: Node | None, pieces: list[Piece], *, answered: bool = False
    ) -> Expression | None:
        """An expression. A YAML number, true, false or null stands for itself."""
        if node is None or isinstance(node, Broken):
            return None
        if not isinstance(node, Scalar):
            self.report.add(
                Code.WRONG_TYPE,
                node.place,
                "an expression belongs here",
                "put it in quotes if it begins with [ or {",
            )
            return None
        source = node.text.strip()
        if node.value is None or not source:
            if not source:
                self.report.add(
                    Code.EMPTY_TEXT,
                    node.place,
                    "an expression belongs here",
                    "write it, or delete it",
                )
                return None
            source = "none"
        elif isinstance(node.value, bool):
            source = "true" if node.value else "false"
        elif not isinstance(node.value, str):
            source = repr(node.value)
        tree = self._parse_expression(source, node.place)
        if tree is None:
            return None
        pieces.append(Piece(node.place, tree, answered))
        return cast(Expression, Deferred(BoxedExpression, self._plain, source))

    def _variants(
        self, node: Node | None, manner: Manner, pieces: list[Piece], answered: bool
    ) -> tuple[Template, ...]:
        if node is None or isinstance(node, Broken):
            return ()
        if isinstance(node, Items) and not manner.varied:
            self.report.add(
                Code.WRONG_TYPE,
                node.place,
                "one text belongs here",
                f"{manner.what} has no variants",
            )
            return ()
        found: list[Template] = []
        lines: dict[str, int] = {}
        for each in node.items if isinstance(node, Items) else (node,):
            if isinstance(each, Broken):
                continue
            if not isinstance(each, Scalar):
                self.report.add(
                    Code.WRONG_TYPE,
                    each.place,
                    "text belongs here, or a list of variants of it",
                    "text with {{ first, or with a colon and a blank in it, needs quotes",
                )
                continue
            source = each.text.strip()
            if each.value is None or not source:
                self.report.add(
                    Code.EMPTY_TEXT,
                    each.place,
                    f"{manner.what} cannot be empty",
                    "write it, or delete it",
                )
            elif source in lines:
                self.report.add(
                    Code.DUPLICATE_TEXT,
                    each.place,
                    f"this variant is the same as the one in line {lines[source]}",
                    "change it, or delete it",
                )
            else:
                lines[source] = each.place.line
                template = self._template(each, manner, pieces, answered)
                if template is not None:
                    found.append(template)
        if isinstance(node, Items) and not node.items:
            self.report.add(
                Code.EMPTY_TEXT,
                node.place,
                f"{manner.what} cannot be empty",
                "write it, or delete it",
            )
        return tuple(found)

    def _template(
        self, scalar: Scalar, manner: Manner, pieces: list[Piece], answered: bool
    ) -> Template | None:
        source, place = scalar.text.strip(), scalar.place
        box = self._html if manner.html else self._plain
        if len(source) > LONGEST_SOURCE:
            self.report.add(
                Code.TEXT_TOO_LONG, place, f"a text of {len(source)} characters", "divide it"
            )
            return None
        try:
            tree = box.parse(source)
            forbid(tree)
        except (TemplateSyntaxError, RecursionError) as error:
            self._bad_template(source, scalar, error)
            return None
        if not self._known_words(tree, place) or not self._sound(Code.BAD_TEMPLATE, tree, place):
            return None
        shown = markup.check(tree, place, manner, self.report)
        style.check_words(shown, place, manner, self.report)
        pieces.append(Piece(place, tree, answered))
        return cast(Template, Deferred(BoxedTemplate, box, source))

    def _parse_expression(self, source: str, place: Place) -> nodes.Expr | None:
        if len(source) > LONGEST_SOURCE:
            self.report.add(
                Code.BAD_EXPRESSION, place, "this expression is too long", "divide it into steps"
            )
            return None
        try:
            tree = parse_expression(self._plain, source)
        except (TemplateSyntaxError, RecursionError) as error:
            self._bad_expression(source, place, error)
            return None
        if not self._known_words(tree, place) or not self._sound(Code.BAD_EXPRESSION, tree, place):
            return None
        if any(
            isinstance(node, nodes.CondExpr) and node.expr2 is None for node in everything(tree)
        ):
            self.report.add(
                Code.BAD_EXPRESSION,
                place,
                "this if has no else, so sometimes there would be no value",
                "write 'this' if … else 'that'",
            )
            return None
        return tree

    def _bad_template(self, source: str, scalar: Scalar, error: Exception) -> None:
        problem, line = _said(error)
        found = cures.cause_of_template(source, problem, line)
        message, hint, line = found or (
            "this template cannot be read",
            "variables stand in {{ }}, conditions in {% if … %} … {% endif %}",
            line,
        )
        self.report.add(Code.BAD_TEMPLATE, scalar.at_line(line), message, hint)

    def _bad_expression(self, source: str, place: Place, error: Exception) -> None:
        problem, line = _said(error)
        found = cures.cause_of_expression(source) or cures.forbidden(problem, line)
        message, hint = (
            (found[0], found[1])
            if found
            else (
                "this condition or value cannot be read",
                "compare it with the examples under “Conditions and values” in dialogs/README.md",
            )
        )
        self.report.add(Code.BAD_EXPRESSION, place, message, hint)

    def _known_words(self, tree: nodes.Node, place: Place) -> bool:
        """Whether it is not too deep, and all its filters and tests exist."""
        if _depth(tree) > DEEPEST:
            self.report.add(
                Code.BAD_TEMPLATE, place, "too much inside one another", "divide it into steps"
            )
            return False
        known = True
        for node in everything(tree):
            if not isinstance(node, (nodes.Filter, nodes.Test)):
                continue
            words = FILTERS if isinstance(node, nodes.Filter) else self._plain.tests
            if node.name not in words:
                kind = "filter" if isinstance(node, nodes.Filter) else "test"
                hint = did_you_mean(node.name, words, f"there are {', '.join(sorted(words))}")
                if kind == "test" and not hint.startswith("did"):
                    hint = f"== compares:   == '{node.name}'; is asks only whether: is defined"
                self.report.add(
                    Code.UNKNOWN_FILTER, place, f'there is no {kind} "{node.name}"', hint
                )
                known = False
        return known

    def _sound(self, code: Code, tree: nodes.Node, place: Place) -> bool:
        """Whether nothing is reckoned that can never be."""
        found = sums.wrong(everything(tree), self._plain)
        for message in found:
            self.report.add(code, place, message, "reckon with numbers, and with small ones")
        return not found


def everything(tree: nodes.Node) -> Iterator[nodes.Node]:
    """The node and all in it."""
    yield tree
    for child in tree.iter_child_nodes():
        yield from everything(child)


def _depth(tree: nodes.Node) -> int:
    deepest = 0
    stack = [(tree, 1)]
    while stack:
        node, depth = stack.pop()
        deepest = max(deepest, depth)
        stack.extend((child, depth + 1) for child in node.iter_child_nodes())
    return deepest


def _said(error: Exception) -> tuple[str, int]:
    """What the parser says, and of which line."""
    if isinstance(error, TemplateSyntaxError):
        return error.message or "", error.lineno
    return "too much inside one another", 1
