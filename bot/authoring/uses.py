"""Looks at every variable and every path into content that a template or expression uses."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from jinja2 import nodes

from bot.authoring.content_paths import Spot, step_into, values_of
from bot.authoring.facts import ANYTHING, Fact, State, literals, narrow
from bot.authoring.issues import Code, Report, did_you_mean
from bot.authoring.places import Node, Place
from bot.authoring.words import Piece, everything

TAKES_NOTHING = frozenset({"default", "either"})
"""Filters that are there for empty variables; all others need something to work on."""

_EQUAL = frozenset({"eq", "ne", "in", "notin"})


@dataclass(frozen=True, slots=True)
class Meaning:
    """What is known about the value of an expression: a variable's name, places in content."""

    fact: Fact = ANYTHING
    name: str = ""
    spots: tuple[Spot, ...] | None = None


class Uses:
    """Looks at pieces in the light of what is known where they stand."""

    def __init__(
        self,
        report: Report,
        content: Mapping[str, Node],
        why_unset: Callable[[str], tuple[str, str]],
    ) -> None:
        """``why_unset`` gives for a variable the path on which it is not set, and the cure."""
        self._report = report
        self._content = content
        self._why_unset = why_unset
        self._place = Place("")
        self._spots: dict[str, tuple[Spot, ...]] = {}

    def look(self, piece: Piece, state: State) -> Meaning:
        """Looks at one piece; for an expression, what is known about its value."""
        self._place = piece.place
        self._spots = {}
        if isinstance(piece.tree, nodes.Template):
            self._body(piece.tree.body, state)
            return Meaning()
        return self._see(piece.tree, state)

    # -- statements

    def _body(self, body: list[nodes.Node], state: State) -> None:
        for node in body:
            match node:
                case nodes.Output(nodes=parts):
                    for part in parts:
                        self._see(part, state)
                case nodes.If(test=test, body=then, elif_=others, else_=otherwise):
                    self._see(test, state)
                    self._body(then, narrow(state, test, True))
                    rest = narrow(state, test, False)
                    for other in others:
                        self._see(other.test, rest)
                        self._body(other.body, narrow(rest, other.test, True))
                        rest = narrow(rest, other.test, False)
                    self._body(otherwise, rest)
                case nodes.For():
                    self._loop(node, state)
                case nodes.With(targets=targets, values=values, body=inner):
                    for value in values:
                        self._see(value, state)
                    self._body(inner, {**state, **_bound(*targets)})

    def _loop(self, loop: nodes.For, state: State) -> None:
        over = self._see(loop.iter, state)
        self._need(over, "a loop goes over it")
        inner = {**state, "loop": ANYTHING, **_bound(loop.target)}
        if over.spots and isinstance(loop.target, nodes.Name):
            sets = [values_of(spot.node) for spot in over.spots]
            if all(values is not None for values in sets):
                known = frozenset[object]().union(*(values or () for values in sets))
                inner[loop.target.name] = Fact(set=True, values=known)
            else:
                quiet = step_into(over.spots, None, lambda *_: None)
                self._spots[loop.target.name] = quiet
        if loop.test is not None:
            self._see(loop.test, inner)
            inner = dict(narrow(inner, loop.test, True))
        self._body(loop.body, inner)
        self._body(loop.else_, state)

    # -- expressions

    def _see(self, node: nodes.Node, state: State) -> Meaning:
        match node:
            case nodes.Name(name=name):
                return self._name(name, state)
            case nodes.Const(value=value):
                return Meaning(Fact(True, value is not None, frozenset({value})))
            case nodes.Getattr(node=base, attr=attr):
                return self._inside(self._see(base, state), Meaning(_exactly(attr)))
            case nodes.Getitem(node=base, arg=nodes.Slice() as span):
                self._need(self._see(base, state), "a part of it is taken")
                self._children(span, state)
                return Meaning()
            case nodes.Getitem(node=base, arg=arg):
                return self._inside(self._see(base, state), self._see(arg, state))
            case nodes.CondExpr(test=test, expr1=yes, expr2=no):
                self._see(test, state)
                one = self._see(yes, narrow(state, test, True))
                if no is None:
                    return Meaning(replace(one.fact, filled=False))
                return Meaning(one.fact.joined(self._see(no, narrow(state, test, False)).fact))
            case nodes.And(left=left, right=right) | nodes.Or(left=left, right=right):
                return self._both(node, left, right, state)
            case nodes.Test():
                return self._test(node, state)
            case nodes.Filter():
                return self._filter(node, state)
            case nodes.Compare():
                return self._compare(node, state)
            case nodes.BinExpr(left=left, right=right):
                for side in (left, right):
                    self._need(self._see(side, state), "it is reckoned with")
                return Meaning()
            case nodes.Neg(node=inner) | nodes.Pos(node=inner):
                self._need(self._see(inner, state), "it is reckoned with")
                return Meaning()
            case nodes.Concat(nodes=parts):
                for part in parts:
                    self._need(self._see(part, state), "it would read None")
                return Meaning()
        self._children(node, state)
        return Meaning()

    def _children(self, node: nodes.Node, state: State) -> None:
        for child in node.iter_child_nodes():
            self._see(child, state)

    def _name(self, name: str, state: State) -> Meaning:
        if name in self._spots:
            return Meaning(spots=self._spots[name])
        fact = state.get(name)
        if fact is not None and fact.set:
            return Meaning(fact, name)
        if fact is not None:
            message, hint = self._why_unset(name)
            self._report.add(Code.MAYBE_UNDEFINED, self._place, message, hint)
            return Meaning(replace(fact, set=True), name)
        if name in self._content:
            return Meaning(spots=(Spot(name, self._content[name]),))
        self._unknown(name, state)
        return Meaning()

    def _unknown(self, name: str, state: State) -> None:
        known = {*state, *self._content}
        hint = did_you_mean(name, known, f"if it is a word and no variable, quote it: '{name}'")
        if name == "value":
            hint = "value is the answer that a check looks at; elsewhere use the variable's name"
        elif name == "profile":
            hint = "variables of the profile are used by their name alone: {{ name }}"
        self._report.add(Code.UNDEFINED, self._place, f'"{name}" is never set here', hint)

    def _inside(self, base: Meaning, index: Meaning) -> Meaning:
        self._need(base, "something in it is looked up")
        if base.spots is None:
            return Meaning()
        self._need(index, "it is looked up in content")

        def complain(message: str, hint: str) -> None:
            if index.name:
                message += f", which {index.name} can be"
            self._report.add(Code.UNKNOWN_CONTENT, self._place, message, hint)

        spots = step_into(base.spots, index.fact.values, complain)
        return Meaning(spots=spots or None)

    def _both(self, node: nodes.Node, left: nodes.Node, right: nodes.Node, state: State) -> Meaning:
        conjunction = isinstance(node, nodes.And)
        one = self._see(left, state).fact
        other = self._see(right, narrow(state, left, conjunction)).fact
        joined = one.joined(other)
        return Meaning(replace(joined, filled=other.filled and (one.filled or not conjunction)))

    def _test(self, node: nodes.Test, state: State) -> Meaning:
        if node.name == "defined":
            self._defined(node.node, state)
        else:
            meaning = self._see(node.node, state)
            if node.name != "none":
                self._need(meaning, f"it is tested for being {node.name}")
        return Meaning()

    def _defined(self, node: nodes.Node, state: State) -> None:
        """``x is defined`` may be asked of what is not set on every path, but not of a typo."""
        if isinstance(node, nodes.Name):
            if node.name not in {*state, *self._content, *self._spots}:
                self._unknown(node.name, state)
        elif isinstance(node, (nodes.Getattr, nodes.Getitem)):
            self._defined(node.node, state)

    def _filter(self, node: nodes.Filter, state: State) -> Meaning:
        assert node.node is not None
        given = self._see(node.node, state)
        others = [self._see(argument, state) for argument in node.args]
        for keyword in node.kwargs:
            self._see(keyword.value, state)
        if node.name in TAKES_NOTHING:
            filled = given.fact.filled or any(other.fact.filled for other in others)
            return Meaning(Fact(True, filled, None))
        self._need(given, f"{node.name} works on it")
        return Meaning()

    def _compare(self, node: nodes.Compare, state: State) -> Meaning:
        left = self._see(node.expr, state)
        for operand in node.ops:
            right = self._see(operand.expr, state)
            if operand.op not in _EQUAL:
                self._need(left, "greater or less is asked of it")
                self._need(right, "greater or less is asked of it")
            elif operand.op in ("in", "notin"):
                self._need(right, "something is looked for in it")
            self._never(left, literals(operand.expr, operand.op))
            if operand.op in ("eq", "ne"):
                self._never(right, literals(node.expr, operand.op))
            left = right
        return Meaning()

    def _never(self, meaning: Meaning, wanted: frozenset[object] | None) -> None:
        values = meaning.fact.values
        if not meaning.name or not values or not wanted:
            return
        for value in sorted(wanted - values - {None}, key=repr):
            known = ", ".join(_written(each) for each in sorted(values, key=str))
            hint = did_you_mean(str(value), map(str, values), f"here it can be {known}")
            self._report.add(
                Code.NEVER_TRUE,
                self._place,
                f"{meaning.name} is never {_written(value)} here",
                hint,
            )

    def _need(self, meaning: Meaning, why: str) -> None:
        """Reports what may be empty where something is needed."""
        if meaning.fact.filled:
            return
        name = meaning.name or "value"
        shown = f'"{name}"' if meaning.name else "this value"
        self._report.add(
            Code.MAYBE_EMPTY,
            self._place,
            f"{shown} may be empty here: its question can be skipped, or it was set to nothing;"
            f" but {why}",
            f"ask for it first: {name} and …; or name a value instead: {name} | either('…')",
        )


def _bound(*targets: nodes.Node) -> dict[str, Fact]:
    found = (node for target in targets for node in everything(target))
    return {node.name: ANYTHING for node in found if isinstance(node, nodes.Name)}


def _exactly(value: object) -> Fact:
    return Fact(True, True, frozenset({value}))


def _written(value: object) -> str:
    return f"'{value}'" if isinstance(value, str) else str(value)
