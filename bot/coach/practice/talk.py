"""A talk with a speaker: what was said so far, and what they say next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bot.coach.folding import fold
from bot.coach.listening.good_news import CONSTRUCTIVE
from bot.coach.practice.moves import (
    ASKED,
    HEARD,
    OPENING,
    UNSURE,
    Read,
    is_news,
    read,
)
from bot.coach.shapes import TALK
from bot.engine.book import ActCall, ActSpec, Done
from bot.engine.values import Value

FEWEST, MOST = 3, 5
"""Replies in a talk."""
SHUT = 3
"""After so many replies in a row that did not open anything, the speaker has had enough."""

Turn = Mapping[str, Any]
"""One exchange: ``said``, ``reply``, ``move``, ``marks`` (each ``start``, ``end``, ``label``)."""
Talk = Mapping[str, Any]
"""What the flow carries: ``turns``, ``says`` (what the speaker says now), ``used`` (how many lines
that open up they have said), ``over``, and at the end ``end``, what they say of it later, and
``went_well`` (``end`` is empty and ``went_well`` None where too little could be read)."""


def begin(scene: Mapping[str, Any]) -> dict[str, Value]:
    """A talk in which only the opening was said."""
    return {"turns": [], "says": str(scene["opening"]), "used": 0, "over": False}


def reply(call: ActCall) -> Done:
    """The speaker of a ``scene`` hears a reply in a ``talk`` (empty at first): ``start``, words
    that were picked and can be empty, and ``said``. Gives the talk as it stands then."""
    scene: Mapping[str, Any] = call.args["scene"]  # type: ignore[assignment]
    before: Talk = call.args.get("talk") or begin(scene)  # type: ignore[assignment]
    words: Mapping[str, Any] = call.content["feedback"]  # type: ignore[assignment]
    said = joined(str(call.args.get("start") or ""), str(call.args["said"]))
    heard = read(scene, str(before["says"]), said)
    turns = [*before["turns"], as_turn(str(before["says"]), heard)]
    says, used = line(scene, heard.move, before, words)
    talk: dict[str, Value] = {"turns": turns, "says": says, "used": used, "over": False}
    if _over(scene, turns, used):
        well = _went_well(turns, used)
        end = "" if well is None else str(scene["end_heard" if well else "end_unheard"])
        talk |= {"over": True, "went_well": well, "end": end}
    return Done(talk)


def joined(start: str, said: str) -> str:
    """A start that was picked and what was written behind it, which may begin with it again."""
    start = start.rstrip(" .…")
    if not start or fold(said).startswith(fold(start)):
        return said
    return f"{start} {said}"


def as_turn(said: str, heard: Read) -> dict[str, Value]:
    """An exchange, as it is remembered."""
    marks: list[Value] = [
        {"start": mark.start, "end": mark.end, "label": mark.label} for mark in heard.marks
    ]
    return {"said": said, "reply": heard.reply, "move": heard.move, "marks": marks}


def opening_lines(scene: Mapping[str, Any]) -> list[str]:
    """The lines of a scene that open up more and more."""
    return [str(each) for each in scene["constructive" if is_news(scene) else "heard"]]


def line(
    scene: Mapping[str, Any], move: str, talk: Talk, words: Mapping[str, Any]
) -> tuple[str, int]:
    """What the speaker says to a move, and how many opening lines they have said then. A line is
    not said twice: a second open question opens up as being heard does, and whoever is put off
    again says little."""
    used, lines = int(talk["used"]), opening_lines(scene)
    moves = [turn["move"] for turn in talk["turns"]]
    if move in {HEARD, CONSTRUCTIVE} or (move == ASKED and ASKED in moves):
        if used < len(lines):
            return lines[used], used + 1
        return str(words["again"][move][0]), used
    if move not in moves:
        return str(scene[move]), used
    again = words["again"][move]
    return str(again[min(moves.count(move), len(again)) - 1]), used


def _over(scene: Mapping[str, Any], turns: Sequence[Value], used: int) -> bool:
    moves = _moves(turns)
    if len(moves) < FEWEST:
        return False
    shut = not any(move in OPENING for move in moves[-SHUT:])
    return shut or len(moves) >= MOST or used >= len(opening_lines(scene))


def _went_well(turns: Sequence[Value], used: int) -> bool | None:
    """Whether the speaker felt heard; None where too little of the replies could be read."""
    moves = _moves(turns)
    opened = sum(move in OPENING for move in moves)
    away = sum(move not in OPENING and move != UNSURE for move in moves)
    if away > opened:
        return False
    return True if used >= 1 and opened else None


def _moves(turns: Sequence[Value]) -> list[str]:
    return [str(turn["move"]) for turn in turns if isinstance(turn, Mapping)]


REPLY = ActSpec(
    "practice.reply",
    reply,
    required=frozenset({"scene", "said"}),
    optional=frozenset({"talk", "start"}),
    about="What the speaker says to a reply: turns, says, used, over, end, went_well.",
    gives=TALK,
)
