"""Names the path on which a variable is not set, in words an author can follow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from bot.authoring.assignment import assigned
from bot.authoring.facts import ABSENT, State
from bot.authoring.program import Line


@dataclass(frozen=True, slots=True)
class Way:
    """One way out of a line: where it leads, what kind of turning it is, what is known on it."""

    to: int
    turn: Literal["on", "then", "else", "skip"]
    state: State


SHOWN = 3
"""Turnings that are named, the last ones of a path."""

Ways = Sequence[Sequence[Way]]


def why_unset(lines: Sequence[Line], ways: Ways, name: str, use: int) -> tuple[str, str]:
    """A message and a cure for a variable that is not set on every path to the line ``use``."""
    setters = [index for index, line in enumerate(lines) if assigned(line.step) == name]
    path = _path_without(ways, name, use)
    turnings: list[str] = []
    cure = ""
    for index, way in path:
        others = [other for other in ways[index] if other is not way]
        if any(
            other.state.get(name, ABSENT).set or _sets_first(lines, ways, other.to, name, use)
            for other in others
        ):
            turnings.append(_turning(lines[index], way))
            cure = _cure(name, way)
    if turnings:
        return f'"{name}" is not set when {" and ".join(turnings[-SHOWN:])}', cure
    line = lines[setters[0]].place.line if setters else 0
    return f'"{name}" is used before it is set (in line {line})', "set it above this step"


def _path_without(ways: Ways, name: str, use: int) -> list[tuple[int, Way]]:
    """The shortest path from the beginning to ``use`` on which the variable is not set."""
    came: dict[int, tuple[int, Way]] = {}
    front = [0]
    while front and use not in came:
        following = []
        for index in front:
            for way in ways[index] if index < len(ways) else ():
                if way.to not in came and not way.state.get(name, ABSENT).set:
                    came[way.to] = (index, way)
                    following.append(way.to)
        front = following
    path: list[tuple[int, Way]] = []
    at = use
    while at in came and at != 0:
        path.append(came[at])
        at = came[at][0]
    return path[::-1]


def _sets_first(lines: Sequence[Line], ways: Ways, start: int, name: str, use: int) -> bool:
    """Whether from ``start`` a step that sets the variable can be reached before ``use``."""
    seen: set[int] = set()
    front = [start]
    while front:
        index = front.pop()
        if index in seen or index == use or index >= len(lines):
            continue
        seen.add(index)
        if assigned(lines[index].step) == name:
            return True
        front.extend(way.to for way in ways[index])
    return False


def _turning(line: Line, way: Way) -> str:
    if way.turn == "skip":
        return f"{line.id} in line {line.place.line} is skipped"
    holds = "holds" if way.turn == "then" else "does not hold"
    return f'the "if" in line {line.place.line} {holds}'


def _cure(name: str, way: Way) -> str:
    if way.turn == "skip":
        return f'set it before that question, or ask "if: {name} is defined"'
    side = "an else" if way.turn == "else" else "the then"
    return f"set it in {side} too, or before it; or use it only where it is set"
