"""What the feelings vocabulary offers to a flow."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.engine.book import ActCall, ActSpec, Done
from bot.engine.seen import least_recent
from bot.engine.shape import OPTIONS, TEXT
from bot.engine.values import Value


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
