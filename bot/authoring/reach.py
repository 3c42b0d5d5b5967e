"""Steps nobody gets to, and loops nobody gets out of."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from bot.authoring.assignment import assigned, edges, free_names
from bot.authoring.issues import Code, Report
from bot.authoring.program import Line, Program
from bot.engine.flow import Act, Branch, Call, End, Question


def check_reach(program: Program, waiting: Collection[str], report: Report) -> None:
    """Reports what no path leads to, and loops in which nothing is asked and that never end.

    ``waiting`` names the flows that ask something: a call of one of them is a stop.
    """
    lines = program.lines
    following = {index: [to for to, _ in edges(program.code, index)] for index in range(len(lines))}
    reached = closure([0], following) if lines else set()
    _unreachable(lines, reached, report)
    _endless(lines, following, reached, waiting, report)
    _no_way_out(lines, following, reached, report)


def closure(start: Sequence[int], following: Mapping[int, Sequence[int]]) -> set[int]:
    """Everything that can be reached from ``start``, itself too."""
    seen: set[int] = set()
    front = list(start)
    while front:
        index = front.pop()
        if index not in seen:
            seen.add(index)
            front.extend(following.get(index, ()))
    return seen


def _unreachable(lines: Sequence[Line], reached: Collection[int], report: Report) -> None:
    before_is_lost = False
    for index, line in enumerate(lines):
        if line.verb == "else":
            continue
        lost = index not in reached
        if lost and not before_is_lost:
            report.add(
                Code.UNREACHABLE,
                line.place,
                "no conversation ever gets to this step",
                "what stands above it always leads elsewhere: delete this step, or give it an id"
                " and let a goto lead to it",
            )
        before_is_lost = lost


def _endless(
    lines: Sequence[Line],
    following: Mapping[int, Sequence[int]],
    reached: Collection[int],
    waiting: Collection[str],
    report: Report,
) -> None:
    silent = {
        index for index in reached if index < len(lines) and not _stops(lines[index], waiting)
    }
    for loop in _loops(silent, following):
        first = min(loop)
        if not _can_leave(lines, loop, following):
            report.add(
                Code.ENDLESS,
                lines[first].place,
                "from here the conversation goes round and round, and never asks anything",
                "let the loop ask something, or let an if lead out of it",
            )


def _no_way_out(
    lines: Sequence[Line],
    following: Mapping[int, Sequence[int]],
    reached: Collection[int],
    report: Report,
) -> None:
    """Reports questions that come again for ever, whatever is answered."""
    for loop in _loops({index for index in reached if index < len(lines)}, following):
        asks = any(isinstance(lines[index].step, Question) for index in loop)
        if asks and all(to in loop for index in loop for to in following[index]):
            report.add(
                Code.NO_WAY_OUT,
                lines[min(loop)].place,
                "from here the same questions come again for ever, whatever is answered",
                "let an if lead out, or add skip: {to: …} to a question",
            )


def _stops(line: Line, waiting: Collection[str]) -> bool:
    match line.step:
        case Question() | End():
            return True
        case Call(flow=flow):
            return flow in waiting
    return False


def _loops(
    indexes: Collection[int], following: Mapping[int, Sequence[int]]
) -> list[frozenset[int]]:
    """The sets of steps from each of which all others of the set can be reached."""
    within = {index: [to for to in following[index] if to in indexes] for index in sorted(indexes)}
    reach = {index: closure(within[index], within) for index in within}
    found: list[frozenset[int]] = []
    done: set[int] = set()
    for index in within:
        if index in done or index not in reach[index]:
            continue
        loop = frozenset(other for other in reach[index] if index in reach[other])
        done |= loop
        found.append(loop)
    return found


def _can_leave(
    lines: Sequence[Line], loop: Collection[int], following: Mapping[int, Sequence[int]]
) -> bool:
    """Whether some branch leads out of the loop, and the loop changes what that branch asks."""
    changed = {assigned(lines[index].step) for index in loop} - {None}
    opaque = any(isinstance(lines[index].step, (Call, Act)) for index in loop)
    for index in loop:
        line = lines[index]
        if all(to in loop for to in following[index]):
            continue
        if not isinstance(line.step, Branch):
            return True
        asked = free_names(line.main.tree) if line.main else set()
        if opaque or "now" in asked or asked & changed:
            return True
    return False
