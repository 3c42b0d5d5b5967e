"""The acts behind the card: when it was shown, the plan to stay safe, clearing the chat."""

from __future__ import annotations

from collections.abc import Sequence

from bot.coach.care.fearing import settled
from bot.coach.checkins.budget import spending
from bot.engine.book import ActCall, ActSpec, Done, Need
from bot.engine.effects import Wipe
from bot.engine.inputs import Query
from bot.engine.shape import ANY, NONE, fields, or_blank
from bot.engine.values import Value, answers_from_json
from bot.engine.veil import DISCREET, VEILED

PLAN = "safety_plan"
CLEARED = "cleared_at"
"""The variable of the profile: when the chat was cleared last."""


def opened(call: ActCall) -> Done:
    """Notes that the card was shown, and what for; and whom violence or fear was told of."""
    kind = str(call.args["kind"])
    feared = settled(call.profile) if kind == "abuse" else {}
    noted: dict[str, Value] = {"care_kind": kind, "care_at": call.env.now, "care_asked": 0}
    return Done(None, profile={**noted, **feared})


def asked(call: ActCall) -> Done:
    """Notes that somebody was asked again how they are."""
    before = call.profile.get("care_asked")
    count = before if isinstance(before, int) else 0
    noted: dict[str, Value] = {"care_asked": count + 1, "care_asked_at": call.env.now}
    return Done(None, profile={**noted, **spending(call.env)})


def plan(call: ActCall) -> Done | Need:
    """The latest safety plan: its fields, or nothing."""
    if call.data is None:
        return Need(Query("entries", {"limit": 1, "offset": 0, "kinds": [PLAN]}))
    entries = call.data["entries"]  # type: ignore[index]
    return Done(answers_from_json(entries[0]["fields"]) if entries else {})


def wipe(call: ActCall) -> Done:
    """Deletes from the chat what may still be deleted. From then on nothing of before shows by
    itself: nobody is asked again about a heavy moment, no weeks are called heavy, no suggestion
    goes by what was kept, and what nobody asked for says only that something is here."""
    hidden: dict[str, Value] = {
        "care_at": None, "days": None, VEILED: None, DISCREET: True, CLEARED: call.env.now,
    }  # fmt: skip
    return Done(None, profile=hidden, effects=(Wipe(),))


ACTS: Sequence[ActSpec] = (
    ActSpec(
        "care.opened",
        opened,
        required=frozenset({"kind"}),
        about="Notes that the card was shown.",
        gives=NONE,
    ),
    ActSpec(
        "care.asked",
        asked,
        about="Notes that somebody was asked again.",
        gives=NONE,
    ),
    ActSpec(
        "care.plan",
        plan,
        about="The latest safety plan: signs, alone, places and so on.",
        gives=or_blank(
            fields(signs=ANY, alone=ANY, places=ANY, trusted_people=ANY, safer=ANY, reason=ANY)
        ),
    ),
    ActSpec(
        "care.wipe",
        wipe,
        about="Deletes from the chat what may still be deleted.",
        gives=NONE,
    ),
)
