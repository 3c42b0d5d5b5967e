"""Acts that set after what while somebody is brought up, and tell who that is when it is time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.coach.people.circle import Person, people_of, person_of
from bot.coach.people.nudges import begun, keeping, may_be_named, nudges_of
from bot.coach.people.picking import mapping
from bot.coach.people.words import vocabulary
from bot.coach.shapes import NUDGE
from bot.engine.book import ActCall, ActSpec, Done
from bot.engine.effects import Effect
from bot.engine.values import Value


def choose(call: ActCall) -> Done:
    """Sets for the person of a ``key`` the ``while`` (a key of ``lately.whiles``) after which they
    are brought up; one of no days is never. Gives what ``people.nudge`` gives."""
    key = str(call.args["key"] or "")
    person = person_of(people_of(call.profile), key)
    days = _days(call, str(call.args["while"]))
    nudges = {each: nudge for each, nudge in nudges_of(call.profile).items() if each != key}
    effects: tuple[Effect, ...] = ()
    if person is not None and days and may_be_named(person, call.profile):
        nudges[key] = begun(days, call.env, call.env.zone)
        effects = (nudges[key].timer(key),)
    profile = keeping(nudges)
    return Done(_shown(call, key, {**call.profile, **profile}), profile=profile, effects=effects)


def tell(call: ActCall) -> Done:
    """What is set for the person of a ``key``: ``chosen`` (a key of ``lately.whiles``), ``said``
    (the while in words, or nothing), ``may`` (nobody who frightens the user is ever brought up);
    ``found``, and the ``person`` as ``who`` gives one."""
    return Done(_shown(call, str(call.args["key"] or ""), call.profile))


def _shown(call: ActCall, key: str, profile: Mapping[str, Value]) -> Value:
    person = person_of(people_of(profile), key)
    if person is None:
        nobody = mapping(Person("", "", "other"), vocabulary(call.content))
        return {"found": False, "may": False, "chosen": "never", "said": "", "person": nobody}
    nudge = nudges_of(profile).get(key)
    days = nudge.days if nudge is not None else 0
    chosen = next((name for name, each in _whiles(call).items() if each["days"] == days), "never")
    return {
        "found": True,
        "may": may_be_named(person, profile),
        "chosen": chosen,
        "said": str(_whiles(call)[chosen]["said"]),
        "person": mapping(person, vocabulary(call.content)),
    }


def _days(call: ActCall, name: str) -> int:
    return int(_whiles(call).get(name, {}).get("days", 0))


def _whiles(call: ActCall) -> Mapping[str, Mapping[str, Any]]:
    content: Mapping[str, Any] = call.content["lately"]  # type: ignore[assignment]
    return content["whiles"]  # type: ignore[no-any-return]


_KEY = frozenset({"key"})
NUDGING = (
    ActSpec(
        "people.choose_nudge",
        choose,
        _KEY | {"while"},
        about="Sets after what while somebody is brought up.",
        gives=NUDGE,
    ),
    ActSpec(
        "people.nudge",
        tell,
        _KEY,
        about="After what while somebody is brought up.",
        gives=NUDGE,
    ),
)
