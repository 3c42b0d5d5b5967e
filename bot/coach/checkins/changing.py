"""Acts that set check-ins: from words or buttons to a draft, and from a yes to what counts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from bot.coach.calendar.change import Change, Note, apply
from bot.coach.calendar.coming import kind_on
from bot.coach.calendar.gentle import later_today, not_today, pause_a_week
from bot.coach.calendar.habit import SUNDAY, Habit, Occurrence, from_json, to_json
from bot.coach.calendar.words import knows_all, read_habit
from bot.coach.checkins.state import State, begun, state_of
from bot.coach.checkins.telling import coming_of, told
from bot.coach.choosing.phrases import plain, whole, without
from bot.coach.shapes import HABIT
from bot.engine.book import ActCall, ActSpec, Done
from bot.engine.shape import ANY, FLAG, MOMENT, maybe, more, one_of, several
from bot.engine.values import Value


def read(call: ActCall) -> Done:
    """What ``said`` would change, in the ``draft`` there is or in what counts now. ``look_back``
    (true or false) says whether there is one on Sundays.

    Gives all that ``checkins.show`` gives of the habit as it would be, the ``draft`` itself,
    ``understood``, ``once`` (a moment, where just one was named), ``rests`` (it is a wish for a
    pause or an end, which needs no second yes), and ``notes``: ``in_quiet``, ``quiet_moved``,
    ``turns``, ``never``.
    """
    state, zone = state_of(call.profile), call.env.zone
    env = replace(call.env, zone=zone)
    habit, notes = _draft(call, state), frozenset[Note]()
    said, look_back = str(call.args.get("said") or ""), call.args.get("look_back")
    change = read_habit(said, env)
    once = None if change is None else change.once
    if change is not None and once is None:
        changed = apply(change, habit)
        habit, notes = changed.habit, changed.notes
    if isinstance(look_back, bool):
        habit = replace(habit, look_back_on=SUNDAY if look_back else None)
    shown = told(habit, coming_of(habit, state, env, zone), env, zone)
    value: dict[str, Value] = {
        **shown,
        "draft": to_json(habit),
        "understood": once is None
        and (change is not None or (isinstance(look_back, bool) and not said)),
        "once": None if once is None else once.astimezone(zone),
        "rests": change is not None and _rests(change),
        "notes": [*sorted(notes)],
    }
    return Done(value)


def wish(call: ActCall) -> Done:
    """Whether what is ``said`` in answer to a check-in may be about check-ins themselves: ``stop``
    where it says so, ``change`` where it could ("actually no mondays"), or nothing."""
    said = str(call.args["said"] or "")
    book: Mapping[str, Any] = call.content["choosing"]  # type: ignore[assignment]
    core = without(plain(said), book["polite"]["before"], book["polite"]["behind"])
    if whole(book["asks"]["checkins_stop"], core):
        return Done("stop")
    change = read_habit(said, call.env) if len(said.split()) > 1 and knows_all(said) else None
    about = change is not None and (bool(change.not_on) or _rests(change))
    return Done("change" if about else "")


def _rests(change: Change) -> bool:
    return change.status == "off" or change.paused_until is not None


def keep(call: ActCall) -> Done:
    """Makes a ``draft`` count. This is the yes without which nothing is ever sent."""
    habit, state = _draft(call, None), state_of(call.profile)
    if state is None:
        state = begun(habit, call.env)
    else:  # what has happened since the draft was made stays so
        habit = replace(habit, last=state.habit.last, unanswered=0, rhythm=1)
    return _counts(replace(state, habit=habit, welcome=False), call)


def resume(call: ActCall) -> Done:
    """Goes on after a pause, a rest or an end. Gives what ``checkins.show`` gives."""
    return _with(call, lambda habit: apply(Change(status="on"), habit.answered()).habit)


def stop(call: ActCall) -> Done:
    """Sends nothing more. How it was set is remembered."""
    return _with(call, lambda habit: apply(Change(status="off"), habit.answered()).habit)


def skip_today(call: ActCall) -> Done:
    """Nothing more today."""
    zone = call.env.zone
    return _with(call, lambda habit: not_today(habit, call.env.now, zone))


def pause(call: ActCall) -> Done:
    """Nothing for a week."""
    zone = call.env.zone
    return _with(call, lambda habit: pause_a_week(habit, call.env.now, zone))


def later(call: ActCall) -> Done:
    """The check-in of a ``kind`` once more, later today. Gives ``found``, and ``next`` if so; there
    is none where the quiet hours are near."""
    state = state_of(call.profile)
    if state is None:
        return Done({"found": False, "next": None})
    zone = call.env.zone
    today = call.env.now.astimezone(zone).date()
    last = state.habit.last
    day = today if last is None else min(last.local_date, today)
    kind = next(
        (each for each in ("today", "tip", "practice", "look_back") if each == call.args["kind"]),
        kind_on(state.habit, day),
    )
    this = Occurrence(call.env.now, day, kind)
    coming = later_today(state.habit, this, call.env.now, zone)
    if coming is None:
        return Done({"found": False, "next": None})
    state = replace(state, habit=replace(state.habit, later=coming))
    shown = told(state.habit, coming, call.env, zone)
    return replace(_counts(state, call), value={**shown, "found": True})


def welcome(call: ActCall) -> Done:
    """Whether somebody has come back from a silence and reads of it now: ``back``; and how it goes
    on, as ``checkins.show`` tells it."""
    state, zone = state_of(call.profile), call.env.zone
    if state is None or not state.welcome:
        habit = Habit(status="off") if state is None else state.habit
        coming = None if state is None else state.planned
        return Done({**told(habit, coming, call.env, zone), "back": False})
    done = _counts(replace(state, welcome=False), call)
    assert isinstance(done.value, dict)
    return replace(done, value={**done.value, "back": True})


def _draft(call: ActCall, state: State | None) -> Habit:
    draft = call.args.get("draft")
    if isinstance(draft, Mapping) and draft:
        return from_json(draft)
    return Habit() if state is None else state.habit


def _with(call: ActCall, change: Callable[[Habit], Habit]) -> Done:
    state = state_of(call.profile)
    if state is None:
        return Done(told(Habit(status="off"), None, call.env, call.env.zone))
    return _counts(replace(state, habit=change(state.habit), welcome=False), call)


def _counts(state: State, call: ActCall) -> Done:
    """The state from now on, with its timer, and what to tell of it."""
    zone = call.env.zone
    state = state.plan(call.env, zone)
    return Done(
        told(state.habit, state.planned, call.env, zone),
        profile=state.profile(),
        effects=state.timers(),
    )


CHANGING = (
    ActSpec(
        "checkins.read",
        read,
        optional=frozenset({"said", "draft", "look_back"}),
        about="What words would change: understood, once, notes, draft, and how it would be.",
        gives=more(
            HABIT,
            draft=ANY,
            understood=FLAG,
            once=maybe(MOMENT),
            rests=FLAG,
            notes=several(one_of("in_quiet", "quiet_moved", "turns", "never")),
        ),
    ),
    ActSpec(
        "checkins.wish",
        wish,
        frozenset({"said"}),
        about="Whether an answer may be about check-ins themselves: stop, change or nothing.",
        gives=one_of("stop", "change", ""),
    ),
    ActSpec(
        "checkins.keep",
        keep,
        frozenset({"draft"}),
        about="Makes a draft count.",
        gives=HABIT,
    ),
    ActSpec(
        "checkins.resume",
        resume,
        about="Goes on after a pause or an end.",
        gives=HABIT,
    ),
    ActSpec(
        "checkins.stop",
        stop,
        about="Sends nothing more by itself.",
        gives=HABIT,
    ),
    ActSpec(
        "checkins.skip_today",
        skip_today,
        about="Nothing more today.",
        gives=HABIT,
    ),
    ActSpec(
        "checkins.pause",
        pause,
        about="Nothing for a week.",
        gives=HABIT,
    ),
    ActSpec(
        "checkins.later",
        later,
        frozenset({"kind"}),
        about="Once more, later today.",
        gives=more(HABIT, found=FLAG),
    ),
    ActSpec(
        "checkins.welcome",
        welcome,
        about="Whether somebody is back from a silence.",
        gives=more(HABIT, back=FLAG),
    ),
)
