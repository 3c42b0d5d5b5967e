"""What words mean that answer no question: a greeting, a wish, a name, something to practise."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.coach.care.fearing import withheld
from bot.coach.choosing.names import name_in
from bot.coach.choosing.offers import options
from bot.coach.choosing.phrases import count, lists, plain, whole, without
from bot.engine.book import ActCall, ActSpec, Done
from bot.engine.hooks import InPassing, Standing
from bot.engine.shape import FLAG, OPTIONS, TEXT, fields, one_of
from bot.engine.values import Value

MOST_PRACTICES = 3
MOST_PER_NEED = 3
WORDS_OF_TALK = 8
LONGEST_TALK = 80
"""A longer message is no small talk."""


def hear(call: ActCall) -> Done:
    """What is ``said`` by somebody whom nothing was asked.

    Gives ``kind``: ``talk`` (small talk; ``to`` is which), ``go`` and ``place`` (they ask by its
    name for a flow that is offered, or for another; ``to`` is which), ``name`` (they say what they
    are called; ``name``, and whether it is ``sure``), or nothing; then ``options`` are the
    practices that fit and what else to do with the words, or empty where none fits."""
    text = str(call.args["said"] or "")
    words = plain(text)
    book: Mapping[str, Any] = call.content["choosing"]  # type: ignore[assignment]
    small: Mapping[str, Any] = call.content["smalltalk"]  # type: ignore[assignment]
    heard: dict[str, Value] = {"kind": "", "to": "", "name": "", "sure": False, "options": []}
    if talk := _talk(text, words, small):
        return Done({**heard, "kind": "talk", "to": talk})
    if wish := _wish(words, book):
        kind = "go" if wish in book["flows"] else "place"
        return Done({**heard, "kind": kind, "to": wish})
    told = name_in(text, call.content)
    if told is not None:
        return Done({**heard, "kind": "name", "name": told.name, "sure": told.sure})
    left_out = withheld(call.content, call.profile)
    flows = [each for each in fitting(words, book) if each not in left_out]
    if flows:
        extras: list[Value] = [
            {"key": key, "label": label}
            for key, label in book["extras"].items()
            if key not in flows
        ]
        heard["options"] = [*options(book, flows), *extras]
    return Done(heard)


def in_passing(text: str, standing: Standing) -> InPassing:
    """Whether a message is small talk: thanks, a question to the bot; and which of it is a
    greeting or a farewell; nothing where the content knows no small talk. A hook of the engine."""
    small: Mapping[str, Any] | None = standing.content.get("smalltalk")  # type: ignore[assignment]
    key = _talk(text, plain(text), small) if small is not None else ""
    return small["talk"][key].get("as", "talk") if small is not None and key else ""


def fitting(words: str, book: Mapping[str, Any]) -> list[str]:
    """The flows that fit what somebody wrote (``plain``), the most fitting first; a few."""
    counts = {need: count(phrases, words) for need, phrases in lists(book["said"]).items()}
    told = sorted((need for need in counts if counts[need]), key=lambda need: -counts[need])
    best = [list(book["needs"].get(need, ()))[:MOST_PER_NEED] for need in told]
    if len(best) > 1:
        best = [best[0][:2], *(each[:1] for each in best[1:])]
    return list(dict.fromkeys(flow for flows in best for flow in flows))[:MOST_PRACTICES]


def _talk(text: str, words: str, small: Mapping[str, Any]) -> str:
    talk: Mapping[str, Mapping[str, Any]] = small["talk"]
    if not words:
        return next(
            (
                key
                for key, each in talk.items()
                if any(sign in text for sign in each.get("signs", ()))
            ),
            "",
        )
    if len(words.split()) > WORDS_OF_TALK or len(text) > LONGEST_TALK:
        return ""
    front, behind = small["before"], small["behind"]
    cores = {words, without(words, front, ()), without(words, (), behind)}
    cores.add(without(words, front, behind))
    fitting = (key for key, each in talk.items() if any(whole(each["words"], c) for c in cores))
    return next(fitting, "")


def _wish(words: str, book: Mapping[str, Any]) -> str:
    polite = book["polite"]
    core = without(words, polite["before"], polite["behind"])
    for flow, phrases in lists(book["asks"]).items():
        if whole(phrases, words) or whole(phrases, core):
            return flow
    return ""


HEAR = ActSpec(
    "choosing.hear",
    hear,
    required=frozenset({"said"}),
    about="What words mean that answer no question: kind, to, name, sure, options.",
    gives=fields(
        kind=one_of("talk", "go", "place", "name", ""),
        to=TEXT,
        name=TEXT,
        sure=FLAG,
        options=OPTIONS,
    ),
)
