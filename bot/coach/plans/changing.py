"""Acts that make a plan, and change it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from typing import Any

from bot.coach.calendar.plan import Plan, cancel, end_after, move, plan_to_json, revive, skip
from bot.coach.care.fearing import gate_of
from bot.coach.plans.ahead import forgetting, knowing
from bot.coach.plans.planned import KIND, Planned, no_timers, planned_of, timers
from bot.coach.plans.timing import last_day
from bot.coach.searching import PERSON
from bot.coach.shapes import PLAN
from bot.engine.book import ActCall, ActSpec, Done, Need
from bot.engine.effects import Amend, Effect, File, Keep
from bot.engine.inputs import Query
from bot.engine.values import Value

MAKER = "invitation"
GONE: Mapping[str, Value] = {"found": False, "stands": False, "gated": False}
SHORTEST, DEFAULT_MINUTES = 10, 60


def keep(call: ActCall) -> Done:
    """Keeps a plan: ``what`` to do with whom (``person``, as ``who`` gives it), from ``moment`` on
    for so many ``minutes``, with a ``sentence`` that begins it, ``rain`` (instead, in bad weather),
    ``lead`` (minutes before, to remind; None for never), ``weekly``, and then ``until``, a moment
    of the last day it may be on.

    Sends its calendar file. Gives what ``plans.one`` gives."""
    args, env = call.args, call.env
    moment, person, until = args["moment"], args["person"], args.get("until")
    assert isinstance(moment, datetime)
    assert isinstance(person, Mapping)
    zone = env.zone
    local = moment.astimezone(zone)
    plan = Plan(
        id=f"plan_{env.nonce('plan')}",
        day=local.date(),
        at=_minute(local),
        zone=zone.key,
        minutes=max(SHORTEST, _number(args.get("minutes")) or DEFAULT_MINUTES),
        lead=_number(args.get("lead")),
        weekly=bool(args.get("weekly")),
        until=until.astimezone(zone).date() if isinstance(until, datetime) else None,
    )
    fields: dict[str, Value] = {
        "what": str(args["what"]).strip(),
        "rain": str(args.get("rain") or ""),
        "sentence": str(args.get("sentence") or ""),
        "on": moment,
        "name": str(person.get("name") or ""),
        PERSON: str(person.get("key") or ""),
        "about": str(person.get("called") or ""),
    }
    planned = Planned(plan, fields)
    coming = timers(plan, env.now)
    effects = (Keep(plan.id, KIND, planned.entry(env.now)), *coming, _file(call, planned))
    who = (gate_of(person), str(person.get("name") or ""))
    known = knowing(call.profile, plan, coming, who)
    return Done({"found": True, **planned.told(env.now)}, profile=known, effects=effects)


def move_to(call: ActCall) -> Done | Need:
    """Moves the plan of a ``key`` to a ``moment``; of a ritual only the date ``only`` (ISO), where
    that is given. Sends the new calendar file."""

    def moved(plan: Plan) -> Plan:
        moment = call.args["moment"]
        assert isinstance(moment, datetime)
        local = moment.astimezone(plan.info)
        return move(plan, local.date(), _minute(local), _date(call))

    return _changed(call, moved)


def leave_out(call: ActCall) -> Done | Need:
    """Leaves the date ``only`` (ISO) out of the ritual of a ``key``."""

    def without(plan: Plan) -> Plan:
        day = _date(call)
        return plan if day is None else skip(plan, day)

    return _changed(call, without)


def set_last_day(call: ActCall) -> Done | Need:
    """Ends the ritual of a ``key`` after the day that ``said`` names ("until june", "six more
    weeks"). Gives what ``plans.one`` gives; ``until`` is None where no day to come was named."""
    last = last_day(str(call.args["said"] or ""), call.env.local().date())
    if last is None:
        planned = found(call)
        if not isinstance(planned, Planned):
            return planned or Done(dict(GONE))
        return Done({"found": True, **planned.told(call.env.now), "until": None})
    return _changed(call, lambda plan: end_after(plan, last))


def cancel_all(call: ActCall) -> Done | Need:
    """Cancels the plan of a ``key``, and sends the file that takes it out of a calendar."""
    return _changed(call, cancel)


def take_back(call: ActCall) -> Done | Need:
    """The plan of a ``key`` stands: after ``/back`` it may have been cancelled, and then its
    calendar file is sent again. Gives what ``plans.one`` gives."""
    planned = found(call)
    if isinstance(planned, Planned) and not planned.plan.cancelled:
        return Done({"found": True, **planned.told(call.env.now)})
    return _changed(call, revive)


def send(call: ActCall) -> Done | Need:
    """Sends the calendar file of the plan of a ``key`` once more."""
    return _changed(call, lambda plan: plan)


def query(key: object) -> Query:
    """Asks storage for the entry of a plan."""
    return Query("entries", {"limit": 1, "offset": 0, "keys": [str(key or "")]})


def found(call: ActCall) -> Planned | Need | None:
    """The plan a call is about, from storage; before that, the question for it."""
    if call.data is None:
        return Need(query(call.args["key"]))
    data: Mapping[str, Any] = call.data  # type: ignore[assignment]
    return planned_of(data["entries"][0]) if data["entries"] else None


def _changed(call: ActCall, change: Callable[[Plan], Plan]) -> Done | Need:
    planned = found(call)
    if isinstance(planned, Need):
        return planned
    if planned is None:
        key = str(call.args["key"])
        return Done(dict(GONE), profile=forgetting(call.profile, key), effects=no_timers(key))
    now = call.env.now
    changed = planned.moved(change(planned.plan))
    effects: list[Effect] = []
    known: Mapping[str, Value] = {}
    if changed.plan != planned.plan:
        off = changed.plan.cancelled
        coming = no_timers(changed.plan.id) if off else timers(changed.plan, now)
        known = knowing(call.profile, changed.plan, coming)
        effects += [Amend(changed.plan.id, changed.entry(now)), *coming]
    effects.append(_file(call, changed))
    return Done({"found": True, **changed.told(now)}, profile=known, effects=effects)


def _file(call: ActCall, planned: Planned) -> File:
    words: Mapping[str, Any] = call.content["plans"]["invitation"]  # type: ignore[index]
    notes = [planned.what]
    if planned.rain:
        notes.append(str(words["rain"]).format(rain=planned.rain))
    title = str(words["title_with" if planned.fields.get("name") else "title"])
    params: dict[str, Value] = {
        "plan": plan_to_json(planned.plan),
        "now": call.env.now,
        "title": title.format(what=planned.what, name=planned.fields.get("name")),
        "notes": "\n".join(notes),
        "alarm": str(words["alarm"]).format(what=planned.what),
    }
    caption = words["cancelled" if planned.plan.cancelled else "caption"]
    return File("document", MAKER, str(words["file"]), params, str(caption))


def _date(call: ActCall) -> date | None:
    only = str(call.args.get("only") or "")
    return date.fromisoformat(only) if only else None


def _minute(local: datetime) -> time:
    return local.time().replace(second=0, microsecond=0, fold=0)


def _number(value: object) -> int | None:
    return value if isinstance(value, int) else None


_KEY = frozenset({"key"})
CHANGES = (
    ActSpec(
        "plans.keep",
        keep,
        frozenset({"what", "person", "moment"}),
        frozenset({"minutes", "sentence", "rain", "lead", "weekly", "until"}),
        "Keeps a plan, and sends its calendar file.",
        gives=PLAN,
    ),
    ActSpec(
        "plans.move",
        move_to,
        _KEY | {"moment"},
        frozenset({"only"}),
        "Moves a plan, or one date.",
        gives=PLAN,
    ),
    ActSpec(
        "plans.skip",
        leave_out,
        _KEY | {"only"},
        about="Leaves one date out of a ritual.",
        gives=PLAN,
    ),
    ActSpec(
        "plans.end",
        set_last_day,
        _KEY | {"said"},
        about="Gives a ritual a last day.",
        gives=PLAN,
    ),
    ActSpec(
        "plans.cancel",
        cancel_all,
        _KEY,
        about="Cancels a plan.",
        gives=PLAN,
    ),
    ActSpec(
        "plans.revive",
        take_back,
        _KEY,
        about="Takes the cancelling of a plan back.",
        gives=PLAN,
    ),
    ActSpec(
        "plans.send",
        send,
        _KEY,
        about="Sends the calendar file of a plan again.",
        gives=PLAN,
    ),
)
