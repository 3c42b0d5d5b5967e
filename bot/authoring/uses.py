"""Looks at every variable and every path into content that a template or expression uses."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from typing import Literal, TypeAlias

from jinja2 import nodes

from bot.authoring import kinds
from bot.authoring.conditions import asked, called, names, part_of, surely
from bot.authoring.content_paths import Spot, step_into, values_of
from bot.authoring.facts import ANYTHING, Fact, State, literals, narrow, there
from bot.authoring.issues import Code, Report, did_you_mean
from bot.authoring.meaning import Meaning, bound, exactly, kind_of, written
from bot.authoring.places import Node, Place
from bot.authoring.words import Piece
from bot.engine.shape import ANY, FLAG, NUMBER, TEXT, Shape, fields, several

TAKES_NOTHING = frozenset({"default", "either"})
"""Filters that are there for empty variables; all others need something to work on."""

Wanted: TypeAlias = Literal["", "condition", "moment"]

_EQUAL = frozenset({"eq", "ne", "in", "notin"})


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

    def look(self, piece: Piece, state: State, wanted: Wanted = "") -> Meaning:
        """Looks at one piece; for an expression, what is known about its value. ``wanted``: what
        it is for, a condition or a moment, where that is so."""
        self._place = piece.place
        self._spots = {}
        if isinstance(piece.tree, nodes.Template):
            self._body(piece.tree.body, state)
            return Meaning()
        assert isinstance(piece.tree, nodes.Expr)
        if wanted == "condition":
            return self._decide(piece.tree, state)
        meaning = self._see(piece.tree, state)
        if wanted == "moment":
            self._need(meaning, "a moment belongs here")
            if kinds.known(meaning.shape) and meaning.shape.kind != "moment":
                name = called(piece.tree)
                self._wrong(kinds.no_moment(name, meaning.shape))
        return meaning

    # -- statements

    def _body(self, body: list[nodes.Node], state: State) -> None:
        for node in body:
            match node:
                case nodes.Output(nodes=parts):
                    for part in parts:
                        self._shown(part, state)
                case nodes.If(test=test, body=then, elif_=others, else_=otherwise):
                    self._decide(test, state)
                    self._body(then, narrow(state, test, True))
                    rest = narrow(state, test, False)
                    before = names(test)
                    for other in others:
                        self._decide(other.test, rest, before)
                        before |= names(other.test)
                        self._body(other.body, narrow(rest, other.test, True))
                        rest = narrow(rest, other.test, False)
                    self._body(otherwise, rest)
                case nodes.For():
                    self._loop(node, state)
                case nodes.With(targets=targets, values=values, body=inner):
                    for value in values:
                        self._see(value, state)
                    self._body(inner, {**state, **bound(*targets)})

    def _loop(self, loop: nodes.For, state: State) -> None:
        over = self._see(loop.iter, state)
        self._need(over, "a loop goes over it")
        if kinds.known(over.shape):
            self._wrong(kinds.gone_through(called(loop.iter), over.shape))
        inner = {**state, "loop": ANYTHING, **bound(loop.target)}
        if over.spots and isinstance(loop.target, nodes.Name):
            sets = [values_of(spot.node) for spot in over.spots]
            if all(values is not None for values in sets):
                known = frozenset[object]().union(*(values or () for values in sets))
                inner[loop.target.name] = Fact(True, True, known, kind_of(known))
            else:
                quiet = step_into(over.spots, None, lambda *_: None)
                self._spots[loop.target.name] = quiet
        elif isinstance(loop.target, nodes.Name):
            each = over.shape.of if over.shape.kind == "list" else None
            inner[loop.target.name] = ANYTHING if each is None else there(each)
        if loop.test is not None:
            self._see(loop.test, inner)
            inner = dict(narrow(inner, loop.test, True))
        self._body(loop.body, inner)
        self._body(loop.else_, state)

    def _shown(self, node: nodes.Expr, state: State) -> None:
        meaning = self._see(node, state)
        if kinds.known(meaning.shape):
            self._wrong(kinds.shown(called(node), meaning.shape))

    def _decide(self, test: nodes.Node, state: State, before: Collection[str] = ()) -> Meaning:
        """Looks at a condition: whether it asks anything at all, but for what was asked of the
        same variables right ``before``."""
        meaning = self._see(test, state)
        for node, around in asked(test, state):
            found = self._see(node, around)
            if surely(found.fact, found.shape) and names(node).isdisjoint(before):
                message, hint = kinds.always(called(node), found.shape)
                self._report.add(Code.ALWAYS_TRUE, self._place, message, hint)
        return meaning

    # -- expressions

    def _see(self, node: nodes.Node, state: State) -> Meaning:
        match node:
            case nodes.Name(name=name):
                return self._name(name, state)
            case nodes.Const(value=value):
                return Meaning(exactly(value))
            case nodes.List(items=items) | nodes.Tuple(items=items):
                shape: Shape | None = None
                for item in items:
                    shape = kinds.common(shape, self._see(item, state).shape)
                return Meaning(there(several(shape or ANY)))
            case nodes.Dict(items=pairs):
                named = {
                    str(pair.key.value): self._see(pair.value, state).shape
                    for pair in pairs
                    if isinstance(pair.key, nodes.Const)
                }
                return Meaning(there(fields(**named)))
            case nodes.Getattr(node=base, attr=attr):
                return self._inside(base, self._see(base, state), Meaning(exactly(attr)))
            case nodes.Getitem(node=base, arg=nodes.Slice() as span):
                self._need(self._see(base, state), "a part of it is taken")
                self._children(span, state)
                return Meaning()
            case nodes.Getitem(node=base, arg=arg):
                return self._inside(base, self._see(base, state), self._see(arg, state))
            case nodes.CondExpr(test=test, expr1=yes, expr2=no):
                self._decide(test, state)
                one = self._see(yes, narrow(state, test, True))
                if no is None:
                    return Meaning(replace(one.known, filled=False))
                other = self._see(no, narrow(state, test, False))
                return Meaning(one.known.joined(other.known))
            case nodes.And(left=left, right=right) | nodes.Or(left=left, right=right):
                return self._both(node, left, right, state)
            case nodes.Not(node=inner):
                self._see(inner, state)
                return Meaning(there(FLAG))
            case nodes.Test():
                return self._test(node, state)
            case nodes.Filter():
                return self._filter(node, state)
            case nodes.Compare():
                return self._compare(node, state)
            case nodes.BinExpr():
                return self._reckon(node, state)
            case nodes.Neg(node=inner) | nodes.Pos(node=inner):
                one = self._see(inner, state)
                self._need(one, "it is reckoned with")
                if kinds.known(one.shape):
                    self._wrong(kinds.added("0", NUMBER, "-", called(inner), one.shape))
                return Meaning(there(NUMBER))
            case nodes.Concat(nodes=parts):
                for part in parts:
                    self._need(self._see(part, state), "it would read None")
                    self._shown(part, state)
                return Meaning(there(TEXT))
        self._children(node, state)
        return Meaning()

    def _reckon(self, node: nodes.BinExpr, state: State) -> Meaning:
        left, right = self._see(node.left, state), self._see(node.right, state)
        for side in (left, right):
            self._need(side, "it is reckoned with")
        if not (kinds.known(left.shape) and kinds.known(right.shape)):
            return Meaning()
        names = called(node.left), called(node.right)
        self._wrong(kinds.added(names[0], left.shape, node.operator, names[1], right.shape))
        if {left.shape.kind, right.shape.kind} == {"text"}:
            return Meaning(there(TEXT))
        return Meaning(there(NUMBER) if right.shape.kind == "number" else ANYTHING)

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

    def _inside(self, node: nodes.Expr, base: Meaning, index: Meaning) -> Meaning:
        self._need(base, "something in it is looked up")
        if base.spots is None:
            name = called(node)
            if not kinds.known(base.shape) or not name:
                return Meaning()
            inner, wrong = part_of(name, base.shape, index.fact.values)
            if wrong is not None:
                self._report.add(wrong[0], self._place, wrong[1], wrong[2])
            if inner is None or not kinds.known(inner):
                return Meaning()
            # That it may be nothing is not held against whoever uses it: nothing is known of
            # what an earlier condition asked of it.
            keys = [*(index.fact.values or ())]
            path = f"{name}.{keys[0]}" if len(keys) == 1 else ""
            return Meaning(replace(there(inner), filled=True), path)
        self._need(index, "it is looked up in content")

        def complain(message: str, hint: str) -> None:
            if index.name:
                message += f", which {index.name} can be"
            self._report.add(Code.UNKNOWN_CONTENT, self._place, message, hint)

        spots = step_into(base.spots, index.fact.values, complain)
        return Meaning(spots=spots or None)

    def _both(self, node: nodes.Node, left: nodes.Node, right: nodes.Node, state: State) -> Meaning:
        conjunction = isinstance(node, nodes.And)
        one = self._see(left, state).known
        other = self._see(right, narrow(state, left, conjunction)).known
        joined = one.joined(other)
        return Meaning(replace(joined, filled=other.filled and (one.filled or not conjunction)))

    def _test(self, node: nodes.Test, state: State) -> Meaning:
        if node.name == "defined":
            self._defined(node.node, state)
        else:
            meaning = self._see(node.node, state)
            if node.name != "none":
                self._need(meaning, f"it is tested for being {node.name}")
        return Meaning(there(FLAG))

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
            shape = given.shape if given.fact.shape or given.spots else None
            for other in others:
                shape = kinds.common(shape, other.shape)
            return Meaning(Fact(True, filled, None, replace(shape or ANY, values=None, full=False)))
        self._need(given, f"{node.name} works on it")
        if kinds.known(given.shape):
            self._wrong(kinds.filtered(called(node.node), given.shape, node.name))
        return Meaning(there(NUMBER if node.name == "length" else TEXT))

    def _compare(self, node: nodes.Compare, state: State) -> Meaning:
        left, first = self._see(node.expr, state), node.expr
        for operand in node.ops:
            right, second = self._see(operand.expr, state), operand.expr
            if operand.op not in _EQUAL:
                self._need(left, "greater or less is asked of it")
                self._need(right, "greater or less is asked of it")
            elif operand.op in ("in", "notin"):
                self._need(right, "something is looked for in it")
            said = self._never(left, literals(second, operand.op))
            if operand.op in ("eq", "ne"):
                said = self._never(right, literals(first, operand.op)) or said
            if not said and kinds.known(left.shape) and kinds.known(right.shape):
                self._of_one_kind(first, left, operand.op, second, right)
            left, first = right, second
        return Meaning(there(FLAG))

    def _of_one_kind(
        self, first: nodes.Expr, left: Meaning, op: str, second: nodes.Expr, right: Meaning
    ) -> None:
        one, other = called(first), called(second)
        if op in ("in", "notin"):
            self._wrong(kinds.searched(other, right.shape, left.shape))
            if right.shape.kind != "list" or not kinds.known(right.shape.of):
                return
            right = Meaning(there(right.shape.of or ANY))
            items = second.items if isinstance(second, (nodes.List, nodes.Tuple)) else ()
            other = called(items[0]) if items else f"each in {other}"
        if op in _EQUAL:
            never = kinds.never_equal(one, left.shape, other, right.shape)
            if never is not None:
                self._report.add(Code.NEVER_TRUE, self._place, *never)
            return
        if self._wrong(kinds.ordered(one, left.shape, op, other, right.shape)):
            return
        self._ranged(first, left, op, second)
        self._ranged(second, right, kinds.TURNED[op], first)

    def _ranged(self, node: nodes.Expr, meaning: Meaning, op: str, number: nodes.Expr) -> None:
        """Reports what holds for all numbers of a scale, or for none."""
        if not meaning.name or not isinstance(number, nodes.Const):
            return
        found = kinds.decided(meaning.shape, op, number.value)
        if found is not None:
            code = Code.ALWAYS_TRUE if found else Code.NEVER_TRUE
            wrong = kinds.beyond(called(node), meaning.shape, op, number.value, found)
            self._report.add(code, self._place, *wrong)

    def _wrong(self, wrong: kinds.Wrong | None) -> bool:
        if wrong is not None:
            self._report.add(Code.WRONG_KIND, self._place, *wrong)
        return wrong is not None

    def _never(self, meaning: Meaning, wanted: frozenset[object] | None) -> bool:
        """Reports what it can never be; whether there was anything."""
        values = meaning.fact.values
        if not meaning.name or not values or not wanted:
            return False
        for value in sorted(wanted - values - {None}, key=repr):
            known = ", ".join(written(each) for each in sorted(values, key=str))
            hint = did_you_mean(str(value), map(str, values), f"here it can be {known}")
            self._report.add(
                Code.NEVER_TRUE,
                self._place,
                f"{meaning.name} is never {written(value)} here",
                hint,
            )
        return bool(wanted - values - {None})

    def _need(self, meaning: Meaning, why: str) -> None:
        """Reports what may be empty where something is needed."""
        if meaning.fact.filled:
            return
        name = meaning.name or "value"
        instead = "now" if meaning.shape.kind == "moment" else "'…'"
        shown = f'"{name}"' if meaning.name else "this value"
        self._report.add(
            Code.MAYBE_EMPTY,
            self._place,
            f"{shown} may be empty here: its question can be skipped, or nothing was set or found"
            f" for it; but {why}",
            f"ask for it first: {name} and …; or name a value instead: {name} | either({instead})",
        )
