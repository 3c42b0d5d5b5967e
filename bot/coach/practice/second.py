"""A second try at the moment that went least well."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bot.coach.practice.feedback import name_of
from bot.coach.practice.moves import HEARD, OPENING, PRAISED, UNSURE, is_news, read
from bot.coach.practice.talk import opening_lines
from bot.coach.practice.telling import Teller, quote
from bot.engine.book import ActCall, ActSpec, Done
from bot.engine.shape import TEXT, fields, one_of
from bot.engine.values import Value


def again(call: ActCall) -> Done:
    """Another reply, ``said``, to what the speaker said before a ``turn`` of a ``talk``. Gives
    ``went`` (opened, unsure, same), ``says``, what the speaker answers (empty where that would be
    a guess), and ``text``, what is said of it."""
    scene: Mapping[str, Any] = call.args["scene"]  # type: ignore[assignment]
    talk: Mapping[str, Any] = call.args["talk"]  # type: ignore[assignment]
    words: Mapping[str, Any] = call.content["feedback"]  # type: ignore[assignment]
    turns: Sequence[Mapping[str, Any]] = talk["turns"]
    heard = read(scene, str(turns[int(str(call.args["turn"]))]["said"]), str(call.args["said"]))
    went = "opened" if heard.move in OPENING else "unsure" if heard.move == UNSURE else "same"
    best = [mark for label in PRAISED for mark in heard.marks if mark.label == label]
    span = heard.reply[best[0].start : best[0].end] if best else heard.reply
    teller = Teller(call)
    text = teller.tell(
        f"second.{went}",
        words["second"][went],
        words=quote(span if went == "opened" else heard.reply),
        speaker=name_of(scene, words),
    )
    value: dict[str, Value] = {
        "went": went,
        "says": _new_line(scene, talk, words) if went == "opened" else "",
        "text": text,
    }
    return Done(value, seen=teller.seen)


def _new_line(scene: Mapping[str, Any], talk: Mapping[str, Any], words: Mapping[str, Any]) -> str:
    """The next line that opens up and that they have not said."""
    said = {talk["says"], *(turn["said"] for turn in talk["turns"])}
    lines = [each for each in opening_lines(scene) if each not in said]
    again_heard = words["again"]["constructive" if is_news(scene) else HEARD]
    return str(lines[0] if lines else again_heard[0])


AGAIN = ActSpec(
    "practice.again",
    again,
    required=frozenset({"scene", "talk", "turn", "said"}),
    about="A second try: went (opened, unsure, same), says, text.",
    gives=fields(went=one_of("opened", "unsure", "same"), says=TEXT, text=TEXT),
)
