"""What the feelings vocabulary offers to a flow."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from bot.coach.choosing.phrases import LONGEST_LOOK, led_by, places, plain
from bot.engine.book import ActCall, ActSpec, Done
from bot.engine.seen import least_recent
from bot.engine.shape import OPTIONS, TEXT, fields
from bot.engine.values import Choice, Value

WORDS_OF_A_CAUSE = 4
"""From so many words on, a text tells what happened, and not only what is felt."""


def needs(call: ActCall) -> Done:
    """The needs that fit a ``family`` of feelings, the likeliest first, as options."""
    content = _vocabulary(call)
    keys = content["needs_by_family"][str(call.args["family"])]
    options: list[Value] = [{"key": key, "label": content["needs"][key]} for key in keys]
    return Done(options)


def closing(call: ActCall) -> Done:
    """One small step for a ``family`` of feelings: the one said longest ago."""
    family = str(call.args["family"])
    deck = f"closing {family}"
    lines = _vocabulary(call)["closings"][family]
    line, state = least_recent(
        lines, call.seen.get(deck, ""), lambda below: call.env.draw(deck, below)
    )
    return Done(line, seen={deck: state})


def find(call: ActCall) -> Done:
    """The feeling in what was ``said``: a button, a word for it, a sentence, an emoji.

    Gives its ``family`` and its ``word`` (a key and its label; either is empty where the text names
    none), and the ``cause``: the text itself, where it tells more than the feeling."""
    said, content = call.args["said"], _vocabulary(call)
    if isinstance(said, Choice) and said in content["families"]:
        return Done({"family": said, "word": "", "cause": ""})
    text = str(said or "").strip()
    words = plain(text)
    cause = text if len(words.split()) >= WORDS_OF_A_CAUSE else ""
    told = _told(content, words, text)
    if not told:
        return Done({"family": "", "word": "", "cause": cause})
    often = Counter(_family(content, key) for key, each in told.items() for _ in each)
    best = min(
        told,
        key=lambda key: (-often[_family(content, key)], key in content["families"], told[key]),
    )
    return Done({**_feeling(content, best), "cause": cause})


def _told(content: Mapping[str, Any], words: str, text: str) -> dict[str, list[int]]:
    """The families and words of feelings that a text names, with the places where it does."""
    few = len(words.split()) < WORDS_OF_A_CAUSE
    found: dict[str, list[int]] = {}
    for name in ("said", "alone"):
        for key, phrases in content[name].items():
            for at in places(phrases, words):
                feels = name == "said" or few or led_by(content["feel"], words, at)
                if feels and not led_by(content["not"], words, at):
                    found.setdefault(key, []).append(at)
    for key, signs in content["signs"].items():
        for sign in signs:
            if sign in text[:LONGEST_LOOK]:
                found.setdefault(key, []).append(text.find(sign))
    return found


def _family(content: Mapping[str, Any], key: str) -> str:
    if key in content["families"]:
        return key
    return next(str(family) for family, words in content["words"].items() if key in words)


def _feeling(content: Mapping[str, Any], key: str) -> dict[str, Value]:
    family = _family(content, key)
    word: Value = "" if key == family else Choice(key, content["words"][family][key])
    return {"family": Choice(family, content["families"][family]["label"]), "word": word}


def _vocabulary(call: ActCall) -> Mapping[str, Any]:
    return call.content["feelings"]  # type: ignore[return-value]


NEEDS = ActSpec(
    "feelings.needs",
    needs,
    required=frozenset({"family"}),
    about="The needs that fit a family of feelings, as options for a choose.",
    gives=OPTIONS,
)
CLOSING = ActSpec(
    "feelings.closing",
    closing,
    required=frozenset({"family"}),
    about="One small next step that fits a family of feelings.",
    gives=TEXT,
)
FIND = ActSpec(
    "feelings.find",
    find,
    required=frozenset({"said"}),
    about="The feeling that words name: family, word, cause.",
    gives=fields(family=TEXT, word=TEXT, cause=TEXT),
)
FEELINGS = (NEEDS, CLOSING, FIND)
