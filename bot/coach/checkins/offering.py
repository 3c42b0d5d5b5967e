"""What a check-in brings, where its kind leaves that open."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.engine.book import ActCall, ActSpec, Done
from bot.engine.seen import least_recent
from bot.engine.shape import TEXT, fields

DECK = "checkin practices"


def practice(call: ActCall) -> Done:
    """The practice that was offered longest ago, of those in content/checkins.yaml that can be
    begun: ``flow`` and ``label``."""
    known: Mapping[str, Any] = call.content["choosing"]["flows"]  # type: ignore[index]
    listed: list[str] = call.content["checkins"]["practices"]  # type: ignore[index]
    names = [name for name in listed if name in known]
    flow, state = least_recent(
        names, call.seen.get(DECK, ""), lambda below: call.env.draw("check-in", below)
    )
    return Done({"flow": flow, "label": str(known[flow]["label"])}, seen={DECK: state})


OFFER = ActSpec(
    "checkins.practice",
    practice,
    about="A practice to offer: flow, label.",
    gives=fields(flow=TEXT, label=TEXT),
)
