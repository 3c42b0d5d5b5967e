"""Walks a flow with what is known about its variables, and looks at all it uses on the way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from jinja2 import nodes

from bot.authoring.assignment import assigned
from bot.authoring.content_paths import option_keys
from bot.authoring.data import check_options
from bot.authoring.facts import ABSENT, ANYTHING, NOTHING, Fact, State, join, narrow, there
from bot.authoring.issues import Report
from bot.authoring.places import Node
from bot.authoring.program import Library, Line, Program
from bot.authoring.uses import Uses, Wanted
from bot.authoring.why import Way, why_unset
from bot.authoring.words import Piece
from bot.engine.flow import (
    Act,
    Branch,
    Call,
    Choose,
    End,
    Jump,
    Question,
    Remind,
    Scale,
    Set,
    When,
)
from bot.engine.shape import ANY, MOMENT, NUMBER, TEXT
from bot.engine.values import Value


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a flow finds: its parameters, and which flows always give something back."""

    params: Mapping[str, Value]
    library: Library
    giving: frozenset[str]


class Walk:
    """The states of one flow, found by going all ways until nothing new is learned."""

    def __init__(self, program: Program, around: Surroundings) -> None:
        self._lines = program.lines
        self._around = around
        self._quiet = Uses(Report(), around.library.content, lambda _: ("", ""))
        names = {name for line in self._lines if (name := assigned(line.step))}
        start = dict.fromkeys(names, ABSENT) | everywhere(around.library.profile)
        for name, value in around.params.items():
            start[name] = Fact(True, value is not None, None, ANY)
        self._states: list[State | None] = [None] * (len(self._lines) + 1)
        self.ways: list[list[Way]] = [[] for _ in self._lines]
        self._run(start)

    def look(self, report: Report) -> None:
        """Reports everything that is wrong with the variables and content the flow uses."""
        content: Mapping[str, Node] = self._around.library.content
        for index, line in enumerate(self._lines):
            state = self._states[index]
            if state is None:
                continue

            def why(name: str, index: int = index) -> tuple[str, str]:
                return why_unset(self._lines, self.ways, name, index)

            uses = Uses(report, content, why)
            for piece in line.pieces:
                known = self._when_answered(line, state) if piece.answered else state
                meaning = uses.look(piece, known, _wanted(line, piece))
                if piece is line.main and isinstance(line.step, Question):
                    for spot in meaning.spots or ():
                        check_options(spot, line.id, piece.place, report)

    def _run(self, start: State) -> None:
        self._states[0] = start
        waiting = [0]
        while waiting:
            index = waiting.pop()
            state = self._states[index]
            if index >= len(self._lines) or state is None:
                continue
            self.ways[index] = list(self._leave(index, self._lines[index], state))
            for way in self.ways[index]:
                before = self._states[way.to]
                after = way.state if before is None else join(before, way.state)
                if after != before:
                    self._states[way.to] = after
                    waiting.append(way.to)

    def _leave(self, index: int, line: Line, state: State) -> Iterator[Way]:
        step = line.step
        onwards = index + 1
        match step:
            case End():
                return
            case Jump(to=to):
                yield Way(to, "on", state)
            case Branch(otherwise=otherwise):
                tree = line.main.tree if line.main else nodes.Const(True)
                yield Way(onwards, "then", narrow(state, tree, True))
                yield Way(otherwise, "else", narrow(state, tree, False))
            case Question(skip=skip):
                yield Way(onwards, "on", self._with_answer(line, state))
                if skip is not None and skip.to is not None:
                    yield Way(skip.to, "skip", state)
                elif skip is not None:
                    yield Way(onwards, "skip", {**state, step.into: NOTHING})
            case _:
                name = assigned(step)
                fact = self._given(line, state) if name else ANYTHING
                yield Way(onwards, "on", {**state, name: fact} if name else state)

    def _given(self, line: Line, state: State) -> Fact:
        match line.step:
            case Set() if line.main is not None:
                fact = self._quiet.look(line.main, state).known
                return replace(fact, set=True)
            case Call(flow=flow):
                return Fact(True, flow in self._around.giving, None, ANY)
            case Act(name=act):
                spec = self._around.library.acts.get(act)
                return ANYTHING if spec is None else there(spec.gives)
        return ANYTHING

    def _with_answer(self, line: Line, state: State) -> State:
        step = line.step
        assert isinstance(step, Question), step
        values: frozenset[object] | None = None
        shape = TEXT
        match step.kind:
            case Choose(own_words=True):
                pass
            case Choose(options=options) if options:
                values = frozenset(option.key for option in options)
            case Choose() if line.main is not None:
                values = option_keys(self._quiet.look(line.main, state).spots)
            case Scale(low=low, high=high):
                values = frozenset(range(low, high + 1))
                shape = NUMBER
            case When():
                shape = MOMENT
        full = shape is not NUMBER or 0 not in (values or {0})
        answer = Fact(True, True, values, replace(shape, full=full, values=values))
        return {**state, step.into: answer}

    def _when_answered(self, line: Line, state: State) -> State:
        """What a check of a question knows."""
        assert isinstance(line.step, Question), line.step
        answered = self._with_answer(line, state)
        return {**answered, "value": answered[line.step.into]}


def _wanted(line: Line, piece: Piece) -> Wanted:
    if piece is line.main and isinstance(line.step, Remind):
        return "moment"
    decides = piece is line.main and isinstance(line.step, Branch)
    return "condition" if decides or piece.answered else ""


def everywhere(profile: Mapping[str, Value]) -> dict[str, Fact]:
    """What is known of the variables that are there in every template."""
    facts = {name: Fact(True, value is not None, None, ANY) for name, value in profile.items()}
    return {**facts, "name": there(TEXT), "now": there(MOMENT)}
