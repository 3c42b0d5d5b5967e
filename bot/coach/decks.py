"""Decks: items shown one at a time, none again until all that fit were seen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bot.engine.book import ActCall, ActSpec, Done
from bot.engine.seen import least_recent

ANYONE = "anyone"
SELF = "self"


def draw_tip(call: ActCall) -> Done:
    """Draws a tip for a ``relation``; where none is named, one that fits whoever one thinks of,
    or oneself. Gives the item: ``id``, ``text``, ``practice``, ``for``."""
    items: Sequence[Mapping[str, Any]] = call.content["tips"]  # type: ignore[assignment]
    relation = str(call.args.get("relation") or "")
    by_id = {item["id"]: item for item in items if fits(item, relation)}
    chosen, state = least_recent(
        list(by_id), call.seen.get("tips", ""), lambda below: call.env.draw("tip", below)
    )
    return Done(dict(by_id[chosen]), seen={"tips": state})


def fits(item: Mapping[str, Any], relation: str) -> bool:
    """Whether an item suits a relation. ``anyone`` means any other person, not oneself."""
    wanted = {relation} if relation else {ANYONE, SELF}
    if relation and relation != SELF:
        wanted.add(ANYONE)
    return not wanted.isdisjoint(item["for"])


TIP = ActSpec(
    "tips.draw",
    draw_tip,
    optional=frozenset({"relation"}),
    about="Draws a tip that was not shown before: id, text, practice.",
)
