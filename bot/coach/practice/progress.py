"""What somebody does more and less of over their practices.

The profile's variable ``listening`` is small: ``done`` (how many practices), ``level`` (1 to 3),
``streak`` (practices in a row that went well, or below zero that did not) and ``lately``, the last
practices, oldest first: each ``on`` (a local date), ``replies``, and ``did``: how many of the
replies held each thing (keys of ``COUNTED``).

The journal keeps the same numbers for good, in the fields ``did`` and ``replies`` of its entries of
kind ``listening``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from bot.coach.listening.marks import (
    ADVICE,
    CLOSED_QUESTION,
    JUDGING,
    MINIMISING,
    OPEN_QUESTION,
    REASSURANCE,
    REFLECTION_CONTENT,
    REFLECTION_FEELING,
    SELF_FOCUS,
    VALIDATION,
)
from bot.coach.practice.moves import is_news
from bot.coach.shapes import CHANGE
from bot.engine.book import ActCall, ActSpec, Done
from bot.engine.shape import FLAG, NUMBER, by_name, fields, maybe, more
from bot.engine.values import Value

VARIABLE = "listening"
KEPT = 12
"""So many of the last practices are remembered."""
STEADY = 2
"""After so many practices in a row that went well the next level comes; or, the other way, the one
before."""
GOOD_NEWS = "good_news"
NEWS_EVERY = 5
"""Every fifth practice is about good news, if nobody says otherwise."""

COUNTED: Mapping[str, tuple[str, ...]] = {
    "feeling": (REFLECTION_FEELING,),
    "content": (REFLECTION_CONTENT,),
    "open": (OPEN_QUESTION,),
    "sense": (VALIDATION,),
    "advice": (ADVICE,),
    "calming": (REASSURANCE, MINIMISING),
    "blame": (JUDGING,),
    "own": (SELF_FOCUS,),
    "closed": (CLOSED_QUESTION,),
}
"""What is counted, and the labels that count for it. The first four let somebody go on."""

Progress = Mapping[str, Any]


def progress_of(profile: Mapping[str, Value]) -> Progress:
    """What is known of somebody's practices; nothing yet for who has done none."""
    kept = profile.get(VARIABLE)
    return kept if isinstance(kept, Mapping) else {"done": 0, "level": 1, "streak": 0, "lately": []}


def counts(turns: Sequence[Mapping[str, Any]]) -> dict[str, Value]:
    """In how many replies each thing was found. What was taken back does not count."""
    found: Counter[str] = Counter()
    for turn in turns:
        labels = {mark["label"] for mark in turn["marks"] if not mark.get("taken_back")}
        found.update(name for name, those in COUNTED.items() if labels & set(those))
    return {name: found[name] for name in COUNTED if found[name]}


def finish(call: ActCall) -> Done:
    """Ends a practice of a ``scene`` with a ``talk``, and counts it. Gives ``did``, ``replies`` and
    ``trend``: ``name`` (of what there is more or less of), ``more``, ``before`` and ``now`` (in how
    many of ten replies), or nothing while that says nothing."""
    scene: Mapping[str, Any] = call.args["scene"]  # type: ignore[assignment]
    talk: Mapping[str, Any] = call.args["talk"]  # type: ignore[assignment]
    before = progress_of(call.profile)
    did, replies = counts(talk["turns"]), len(talk["turns"])
    practice: dict[str, Value] = {
        "on": call.env.local().date().isoformat(), "replies": replies, "did": did,
    }  # fmt: skip
    streak = _next(int(before["streak"]), talk.get("went_well"))
    level = int(before["level"])
    if abs(streak) >= STEADY and not is_news(scene):
        level, streak = min(3, max(1, level + (1 if streak > 0 else -1))), 0
    after: dict[str, Value] = {
        "done": int(before["done"]) + 1,
        "level": level,
        "streak": streak,
        "lately": [*before["lately"], practice][-KEPT:],
    }
    return Done({"did": did, "replies": replies, "trend": trend(after)}, profile={VARIABLE: after})


def _next(streak: int, well: object) -> int:
    """``well`` is None where it cannot be said."""
    if well is None:
        return streak
    return max(streak, 0) + 1 if well else min(streak, 0) - 1


def level_of(progress: Progress) -> int:
    """The level of the next scene, 1 to 3."""
    return int(progress["level"])


def skill_of(progress: Progress, words: Mapping[str, Any]) -> str:
    """The skill the next scene is for: a key of ``skills`` in content/feedback.yaml, whose ``more``
    and ``less`` name what it is known by. Empty in a first practice, in which nothing is known."""
    lately = progress["lately"][-3:]
    if not lately:
        return ""
    if (int(progress["done"]) + 1) % NEWS_EVERY == 0:
        return GOOD_NEWS
    replies = max(1, sum(practice["replies"] for practice in lately))
    done = Counter[str]()
    for practice in lately:
        done.update(practice["did"])

    def need(skill: Mapping[str, Any]) -> float:
        more = [1 - done[name] / replies for name in skill.get("more", ())]
        less = [2 * done[name] / replies for name in skill.get("less", ())]
        return max([*more, *less], default=-1.0)

    skills: Mapping[str, Any] = words["skills"]
    return max(skills, key=lambda name: need(skills[name]))


def trend(progress: Progress) -> dict[str, Value] | None:
    """What has changed most between the earlier and the later half of the last practices; only from
    four on, and only by two in ten replies."""
    lately = progress["lately"]
    if len(lately) < _HALVES:
        return None
    middle = len(lately) // 2
    changes = []
    for name in COUNTED:
        before, now = in_ten(lately[:middle], name), in_ten(lately[middle:], name)
        changes.append((abs(now - before), name, before, now))
    size, name, before, now = max(changes)
    if size < _WORTH_SAYING:
        return None
    return {"name": name, "more": now > before, "before": before, "now": now}


_HALVES, _WORTH_SAYING = 4, 2


def in_ten(practices: Sequence[Mapping[str, Any]], name: str) -> int:
    """In how many of ten replies of some practices a thing was found."""
    replies = sum(practice["replies"] for practice in practices)
    held = sum(int(practice["did"].get(name, 0)) for practice in practices)
    return round(10 * held / max(1, int(replies)))


FINISH = ActSpec(
    "practice.finish",
    finish,
    required=frozenset({"scene", "talk"}),
    about="Counts a practice: did, replies, trend (name, more, before, now, or nothing).",
    gives=fields(did=by_name(NUMBER), replies=NUMBER, trend=maybe(more(CHANGE, more=FLAG))),
)
