"""The acts behind the card: when it was shown, whom to keep away from, clearing the chat."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.coach.checkins.budget import spending
from bot.engine.book import ActCall, ActSpec, Done, Need
from bot.engine.effects import Wipe
from bot.engine.inputs import Query
from bot.engine.shape import ANY, FLAG, NONE, fields, or_blank
from bot.engine.values import Value, answers_from_json

PLAN = "safety_plan"


def opened(call: ActCall) -> Done:
    """Notes that the card was shown, and what for."""
    now = call.env.now
    return Done(
        None, profile={"care_kind": str(call.args["kind"]), "care_at": now, "care_asked": 0}
    )


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


def gate(call: ActCall) -> Done:
    """Leaves a ``person`` out of what draws people closer; without a key, the relation."""
    name, others = _named(call), _others(call)
    return Done(None, profile={"gated": [*others, name] if name else others})


def ungate(call: ActCall) -> Done:
    """Takes that back for a ``person``."""
    return Done(None, profile={"gated": _others(call)})


def is_gated(call: ActCall) -> Done:
    """Whether a ``person`` is left out: by name, or, where nobody is named, by relation."""
    name = _named(call)
    return Done(bool(name) and name in gates(call.profile))


def gates(profile: Mapping[str, Value]) -> list[str]:
    """Keys of people, and relations, that are left out."""
    gated = profile.get("gated")
    return [str(each) for each in gated] if isinstance(gated, list) else []


def gate_of(person: Mapping[str, object]) -> str:
    """What a person is left out by."""
    return str(person.get("key") or person.get("relation") or "")


def wipe(call: ActCall) -> Done:
    """Deletes from the chat what may still be deleted."""
    return Done(None, effects=(Wipe(),))


def _named(call: ActCall) -> str:
    """What the ``person`` of a call is left out by; empty for nobody."""
    person = call.args["person"]
    return gate_of(person) if isinstance(person, Mapping) else ""


def _others(call: ActCall) -> list[Value]:
    """What is left out besides the ``person`` of a call."""
    name = _named(call)
    return [each for each in gates(call.profile) if each != name]


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
        "care.gate",
        gate,
        required=frozenset({"person"}),
        about="Leaves a person out of what draws people closer.",
        gives=NONE,
    ),
    ActSpec(
        "care.ungate",
        ungate,
        required=frozenset({"person"}),
        about="Takes care.gate back.",
        gives=NONE,
    ),
    ActSpec(
        "care.gated",
        is_gated,
        required=frozenset({"person"}),
        about="Whether a person is left out of what draws people closer.",
        gives=FLAG,
    ),
    ActSpec(
        "care.wipe",
        wipe,
        about="Deletes from the chat what may still be deleted.",
        gives=NONE,
    ),
)
