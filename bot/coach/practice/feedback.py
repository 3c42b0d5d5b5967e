"""What is said of a practice: praise first, with the user's own words; then one thing to change."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bot.coach.listening.good_news import DESTRUCTIVE, PASSIVE
from bot.coach.listening.marks import CLOSED_QUESTION
from bot.coach.practice.moves import CLOSED, HEARS, OPENING, PRAISED, TURNS, UNSURE, is_news
from bot.coach.practice.talk import Turn
from bot.coach.practice.telling import Teller, quote
from bot.coach.shapes import OPEN, POINT, TALK
from bot.engine.book import ActCall, ActSpec, Done
from bot.engine.effects import Keep
from bot.engine.shape import TEXT, fields, maybe
from bot.engine.values import Value

MISREAD = "misread"
"""The kind of entry that a point taken back becomes, for the author to learn from."""


CATCH = "catch"
"""What blame and belittling are in an answer to good news."""


def feedback(call: ActCall) -> Done:
    """What to say of a ``talk`` in a ``scene``.

    Gives ``praise`` (a text), ``point`` (the one correction: ``text``, ``example``, ``turn``,
    ``label``, ``words``, ``said``; or nothing), ``open`` (the reply the analysis could not read and
    the user judges: ``turn``, ``words``, ``said``, ``example``; or nothing) and ``practise``, the
    key of ``real_life`` in content/feedback.yaml that fits.
    """
    scene: Mapping[str, Any] = call.args["scene"]  # type: ignore[assignment]
    talk: Mapping[str, Any] = call.args["talk"]  # type: ignore[assignment]
    words: Mapping[str, Any] = call.content["feedback"]  # type: ignore[assignment]
    turns: Sequence[Turn] = talk["turns"]
    teller = Teller(call)
    point = _point(scene, turns, words, teller)
    practise = "news" if is_news(scene) else "other" if point is None else str(point["label"])
    value: dict[str, Value] = {
        "praise": _praise(scene, talk, words, teller),
        "point": point,
        "open": _open(scene, turns, words, teller),
        "practise": practise,
    }
    return Done(value, seen=teller.seen)


def _open(
    scene: Mapping[str, Any], turns: Sequence[Turn], words: Mapping[str, Any], teller: Teller
) -> dict[str, Value] | None:
    for number, turn in enumerate(turns):
        if turn["move"] == UNSURE:
            example = example_for(scene, turn, UNSURE, words, teller)
            return {
                "turn": number, "words": quote(turn["reply"]), "said": turn["said"],
                "example": example,
            }  # fmt: skip
    return None


def take_back(call: ActCall) -> Done:
    """The user meant it otherwise: the point about a ``turn`` of a ``talk`` does not count, and is
    kept for the author with what it was about. Gives the talk without it."""
    scene: Mapping[str, Any] = call.args["scene"]  # type: ignore[assignment]
    talk: Mapping[str, Any] = call.args["talk"]  # type: ignore[assignment]
    point: Mapping[str, Any] = call.args["point"]  # type: ignore[assignment]
    turns: list[Value] = []
    for number, turn in enumerate(talk["turns"]):
        if number != point["turn"]:
            turns.append(turn)
            continue
        marks = [
            {**mark, "taken_back": True} if mark["label"] == point["label"] else mark
            for mark in turn["marks"]
        ]
        turns.append({**turn, "marks": marks})
    turn = talk["turns"][point["turn"]]
    key = f"{MISREAD}:{call.env.nonce(MISREAD)}"
    fields: dict[str, Value] = {
        "text": point["words"],
        "context": turn["said"],
        "reply": turn["reply"],
        "label": point["label"],
        "scene": scene["id"],
    }
    return Done({**talk, "turns": turns}, effects=(Keep(key, MISREAD, fields),))


def _praise(
    scene: Mapping[str, Any], talk: Mapping[str, Any], words: Mapping[str, Any], teller: Teller
) -> str:
    """Up to two things that were done, each with the words that did it."""
    lines: list[str] = []
    told: set[tuple[int, int]] = set()
    turns: Sequence[Turn] = talk["turns"]
    for label in PRAISED:
        if len(lines) == _MOST_PRAISE:
            break
        for number, turn in enumerate(turns):
            mark = next((m for m in turn["marks"] if m["label"] == label), None)
            if mark is None or turn["move"] not in OPENING or (number, mark["start"]) in told:
                continue
            told.add((number, mark["start"]))
            says = turns[number + 1]["said"] if number + 1 < len(turns) else talk["says"]
            template = "first" if not lines else "also"
            lines.append(
                teller.tell(
                    f"praise.{label}.{template}",
                    words["praise"][label][template],
                    words=quote(_span(turn, mark)),
                    speaker=name_of(scene, words),
                    says=quote(says, _GLIMPSE),
                )
            )
            break
    if not lines:
        none = "none_news" if is_news(scene) else "none"
        stayed = words["praise"][none]
        return teller.tell(f"praise.{none}", stayed, speaker=name_of(scene, words))
    return "\n\n".join(lines)


_MOST_PRAISE = 2
_GLIMPSE = 60
"""Code points of what the speaker said, which was read a moment ago."""


def _point(
    scene: Mapping[str, Any], turns: Sequence[Turn], words: Mapping[str, Any], teller: Teller
) -> dict[str, Value] | None:
    """The one thing to change: of all that turned away, what was hardest to bear; of the same, the
    first. A polite answer to good news, or a closed question, is worth a word only where nothing
    else was."""
    for label in (*TURNS, PASSIVE, CLOSED_QUESTION):
        for number, turn in enumerate(turns):
            place = _to_change(turn, label)
            if place is None:
                continue
            said = quote(place)
            shown = CATCH if is_news(scene) and turn["move"] == DESTRUCTIVE else label
            text = teller.tell(
                f"change.{shown}",
                words["change"][shown],
                words=said,
                speaker=name_of(scene, words),
                said=quote(turn["said"]),
            )
            return {
                "turn": number, "label": label, "words": said, "text": text,
                "said": turn["said"],
                "example": example_for(scene, turn, label, words, teller),
            }  # fmt: skip
    return None


def _to_change(turn: Turn, label: str) -> str | None:
    """The words of a reply that a correction of that label is about. A reply that let the speaker
    go on needs none, whatever else was in it."""
    if turn["move"] in OPENING or (label == CLOSED_QUESTION and turn["move"] != CLOSED):
        return None
    if label == PASSIVE:
        return str(turn["reply"]) if turn["move"] == PASSIVE else None
    marks = (m for m in turn["marks"] if m["label"] == label and not m.get("taken_back"))
    mark = next(marks, None)
    return None if mark is None else _span(turn, mark)


def example_for(
    scene: Mapping[str, Any], turn: Turn, label: str, words: Mapping[str, Any], teller: Teller
) -> str:
    """A better reply in the user's voice: their own, without what turned away, where there is
    something in it that listens; the scene's for the opening; else one from what was said."""
    kept = " ".join(_kept(turn)) if label in TURNS else ""
    if kept:
        return teller.tell("example.kept", words["example"]["kept"], kept=kept)
    if turn["said"] == scene["opening"]:
        return teller.tell("example.scene", words["example"]["scene"], example=scene["example"])
    feelings = [str(each) for each in scene["feelings"]]
    feeling = words["feels"].get(feelings[-1], feelings[-1])
    kind = "news" if is_news(scene) else label if label in words["example"] else "other"
    return teller.tell(f"example.{kind}", words["example"][kind], feeling=feeling)


def _kept(turn: Turn) -> Iterator[str]:
    """The user's words that listened, in their order."""
    bad = [m for m in turn["marks"] if m["label"] in TURNS]
    for mark in sorted(turn["marks"], key=lambda m: m["start"]):
        beside = any(m["start"] < mark["end"] and mark["start"] < m["end"] for m in bad)
        if mark["label"] in HEARS and not beside:
            said = _span(turn, mark).strip().rstrip(",;:- ")
            yield said if said[-1:] in ".?!…" else f"{said}."


def _span(turn: Turn, mark: Mapping[str, Any]) -> str:
    """The words of a mark, without what joins them to those before."""
    reply, end = str(turn["reply"]), int(mark["end"])
    while end < len(reply) and reply[end] in "?!…":
        end += 1
    return _JOINS.sub("", reply[mark["start"] : end])


_JOINS = re.compile(r"^(?:[\s,;:.\u2013\u2014-]+|(?:and|but|so|then|or)\b)*[\s,]*", re.IGNORECASE)


def name_of(scene: Mapping[str, Any], words: Mapping[str, Any]) -> str:
    """How a sentence calls the speaker: a name without an age, or "your teenager"."""
    name = str(scene["speaker"]).split(",", maxsplit=1)[0]
    return str(words["called"].get(name, name))


FEEDBACK = (
    ActSpec(
        "practice.feedback",
        feedback,
        required=frozenset({"scene", "talk"}),
        about="What to say of a practice: praise, point, open, practise.",
        gives=fields(praise=TEXT, point=maybe(POINT), open=maybe(OPEN), practise=TEXT),
    ),
    ActSpec(
        "practice.take_back",
        take_back,
        required=frozenset({"scene", "talk", "point"}),
        about="A point was wrong: the talk without it, and an entry for the author.",
        gives=TALK,
    ),
)
