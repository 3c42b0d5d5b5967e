"""What conversations came by, of all that flows hold: steps, both ways of each branch, options."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from unittest.mock import patch

from bot.engine import answer, steps
from bot.engine.book import Book
from bot.engine.flow import Branch, Call, Choose, End, Flow, Question, Scale
from bot.engine.run import SKIP_KEY, Run
from bot.engine.values import Choice

Mark = tuple[str, ...]


@dataclass(slots=True)
class Walked:
    """What was come by, and the options that were offered, as tuples that read well."""

    marks: set[Mark] = field(default_factory=set)
    offered: set[Mark] = field(default_factory=set)

    def add(self, other: Walked) -> None:
        """Takes in what others came by."""
        self.marks |= other.marks
        self.offered |= other.offered


@contextmanager
def watched() -> Iterator[Walked]:
    """Notes what the engine comes by meanwhile."""
    walked = Walked()
    step, accept, asked, skipped = steps._step, answer._accept, steps.ask, answer.skip

    def on_step(run: Run, place: tuple[Flow, int], data: object) -> Any:
        flow, index = place
        after = step(run, place, data)
        if index < len(flow.code):
            walked.marks.add(mark_of(flow, index))
            if isinstance(flow.code[index], Branch):
                way = "yes" if after == (flow, index + 1) else "no"
                walked.marks.add((*mark_of(flow, index), way))
        return after

    def on_accept(run: Run, flow: Flow, index: int, question: Question, result: Any) -> None:
        chosen = result.value
        key = str(chosen) if isinstance(chosen, (Choice, int)) else "own words"
        walked.marks.add((flow.name, question.id, "answer", key))
        accept(run, flow, index, question, result)

    def on_ask(run: Run, flow: Flow, question: Question, *rest: Any, **more: Any) -> None:
        asked(run, flow, question, *rest, **more)
        keyboard = getattr(run.effects[-1], "keyboard", None) or getattr(
            run.effects[-2] if len(run.effects) > 1 else None, "keyboard", None
        )
        for button in keyboard.buttons if keyboard else ():
            if button.key != SKIP_KEY:
                walked.offered.add((flow.name, question.id, "answer", button.key))

    def on_skip(run: Run, *rest: Any) -> None:
        if run.talk is not None:
            walked.marks.add((run.frame.flow, run.frame.at, "skip"))
        skipped(run, *rest)

    with (
        patch.object(steps, "_step", on_step),
        patch.object(answer, "_accept", on_accept),
        patch.object(steps, "ask", on_ask),
        patch.object(answer, "ask", on_ask),
        patch.object(answer, "skip", on_skip),
        patch("bot.engine.turn.skip", on_skip),
    ):
        yield walked


def mark_of(flow: Flow, index: int) -> Mark:
    """A step, by its place and its verb or id."""
    step = flow.code[index]
    name = getattr(step, "id", "") or type(step).__name__.lower()
    return (flow.name, f"{index:02d}", name)


def all_of(book: Book, flows: Mapping[str, Flow] | None = None) -> set[Mark]:
    """Everything there is to come by: but not options that content gives; see ``offered``."""
    wanted: set[Mark] = set()
    for flow in (flows or book.flows).values():
        for index, step in enumerate(flow.code):
            if _handed_over(flow, index):
                continue
            mark = mark_of(flow, index)
            wanted.add(mark)
            if isinstance(step, Branch):
                wanted |= {(*mark, "yes"), (*mark, "no")}
            if isinstance(step, Question):
                wanted |= {(flow.name, step.id, "answer", key) for key in _keys(step)}
                if step.skip is not None:
                    wanted.add((flow.name, step.id, "skip"))
    return wanted


def _handed_over(flow: Flow, index: int) -> bool:
    """Whether this is an ``end`` right behind a call: nobody comes back to it, because the call
    hands over to the flow it calls."""
    step, before = flow.code[index], flow.code[index - 1]
    return (
        isinstance(step, End)
        and step.give is None
        and (index > 0 and isinstance(before, Call) and before.into is None)
    )


def _keys(question: Question) -> list[str]:
    match question.kind:
        case Choose(source=None, own_words=own):
            keys = [option.key for option in question.kind.options if option.answers]
            return [*keys, "own words"] if own else keys
        case Choose(own_words=own):
            return ["own words"] if own else []
        case Scale(low=low, high=high):
            return [str(number) for number in range(low, high + 1)]
    return ["own words"]
