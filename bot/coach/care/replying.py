"""What people type where it is serious: how an answer leans, how it is by now, words on the card.

Whoever cannot be read is met as somebody who is not sure: nobody is asked to say it again.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from bot.coach.care.kinds import kind_of
from bot.coach.choosing.hearing import in_passing
from bot.coach.choosing.phrases import count, plain, whole
from bot.coach.folding import fold_words
from bot.coach.safety.screen import screen
from bot.coach.zones.countries import country_named
from bot.coach.zones.gazetteer import fold
from bot.engine.book import ActCall, ActSpec, Done
from bot.engine.hooks import Standing
from bot.engine.shape import FLAG, TEXT, fields, one_of
from bot.engine.values import Choice, Value

LEAD = ("i am in", "im in", "i live in", "in", "from", "i am from", "im from")
"""What may stand before the name of a country."""
MOST_WORDS = 8
"""A longer message tells of other things than how somebody is."""
WAYS = ("enough", "lines", "calm", "person", "plan")
REPLIES = ("denied", "declined", "alone", "there")


def lean(call: ActCall) -> Done:
    """Which way an answer to a careful question leans: ``yes``, ``unsure`` or ``no``. Whatever is
    grave by itself is a yes; whatever cannot be told is ``unsure``."""
    said = call.args["said"]
    if isinstance(said, Choice):
        return Done(str(said))
    words = plain(str(said or ""))
    if screen(str(said or "")).verdict == "card":
        return Done("yes")
    ways: Mapping[str, Mapping[str, Any]] = _book(call)["leaning"]
    if count(ways["unsure"]["in"], words):
        return Done("unsure")
    no = ways["no"]
    if _begins(words, no["first"]) and not count(no["unless"], words):
        return Done("no")
    yes = ways["yes"]
    return Done("yes" if _begins(words, yes["first"]) or count(yes["in"], words) else "unsure")


def how(call: ActCall) -> Done:
    """What words tell of how somebody is by now: ``is`` better, worse or nothing; and what they say
    beside that, if it is worth coming back to: the ``rest``."""
    said = str(call.args["said"] or "")
    words = plain(said)
    ways: Mapping[str, Sequence[object]] = _book(call)["again"]
    told = _first(ways, words) if len(words.split()) <= MOST_WORDS else ""
    standing = Standing(call.env, call.content, call.profile, call.seen)
    rest = "" if told or in_passing(said, standing) else said
    value: dict[str, Value] = {"is": told, "rest": rest}
    return Done(value)


def heard(call: ActCall) -> Done:
    """What is ``said`` on the card that was shown for a ``kind`` of danger, the ``times``-th time.

    ``to`` is the way it asks for (``lines``, ``calm``, ``person``, ``plan``, ``enough``);
    ``country`` where it names one; ``card`` for danger of another kind, which is then the
    ``kind``; else nothing, and ``line`` is what to say, with the ``near``est line to call or
    without. ``grave``: there is danger in these words; ``unwilling``: they are a no of some kind,
    or a call for somebody."""
    said, shown = str(call.args["said"] or ""), str(call.args["kind"] or "")
    replies: Mapping[str, Mapping[str, Any]] = _book(call)["card"]
    times = int(str(call.args["times"] or 0))
    value: dict[str, Value] = {
        "to": "", "kind": shown, "line": "", "near": False, "grave": False, "unwilling": False,
    }  # fmt: skip
    found = screen(said)
    if found.verdict == "card":
        kind = kind_of(found)
        if kind != shown:
            return Done({**value, "to": "card", "kind": kind, "grave": True})
        return Done({**value, **_said(replies["danger"], times), "grave": True})
    words = plain(said)
    way = next((way for way in WAYS if whole(replies[way]["words"], words)), "")
    if way:
        return Done({**value, "to": way, "unwilling": way == "enough"})
    if country_named(_bare(fold(said)), call.env.language):
        return Done({**value, "to": "country"})
    reply = next((each for each in REPLIES if whole(replies[each]["words"], words)), "")
    told = _said(replies[reply or "heard"], times)
    return Done({**value, **told, "unwilling": bool(reply)})


def _said(reply: Mapping[str, Any], times: int) -> dict[str, Value]:
    lines: Sequence[object] = reply["lines"]
    return {"line": str(lines[times % len(lines)]), "near": bool(reply.get("near"))}


def _begins(words: str, phrases: Sequence[object]) -> bool:
    """Whether a ``plain`` text begins with one of the phrases."""
    return any(f"{words} ".startswith(f"{fold_words(str(phrase))} ") for phrase in phrases)


def _first(ways: Mapping[str, Sequence[object]], words: str) -> str:
    """Which of the ways has the phrase that comes first in a ``plain`` text; else nothing. Of
    several at one place, the longest counts."""
    of = {fold_words(str(phrase)): way for way in ways for phrase in ways[way]}
    longest_first = sorted(of, key=len, reverse=True)
    found = re.search(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b", words)
    return of[found[0]] if found else ""


def _bare(folded: str) -> str:
    for lead in sorted(LEAD, key=len, reverse=True):
        if folded.startswith(f"{lead} "):
            return folded[len(lead) + 1 :]
    return folded


def _book(call: ActCall) -> Mapping[str, Any]:
    return call.content["caring"]  # type: ignore[return-value]


ACTS: Sequence[ActSpec] = (
    ActSpec(
        "care.lean",
        lean,
        required=frozenset({"said"}),
        about="Which way an answer to a careful question leans: yes, unsure or no.",
        gives=one_of("yes", "unsure", "no"),
    ),
    ActSpec(
        "care.how",
        how,
        required=frozenset({"said"}),
        about="Whether words tell that it is better or worse by now, and what else they say.",
        gives=fields(**{"is": one_of("better", "worse", "")}, rest=TEXT),
    ),
    ActSpec(
        "care.heard",
        heard,
        required=frozenset({"said", "kind", "times"}),
        about="What is said on the card: to, kind, line, near, grave, unwilling.",
        gives=fields(
            to=one_of(*WAYS, "country", "card", ""),
            kind=TEXT,
            line=TEXT,
            near=FLAG,
            grave=FLAG,
            unwilling=FLAG,
        ),
    ),
)
