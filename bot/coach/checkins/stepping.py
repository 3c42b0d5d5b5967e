"""Small steps: the act that promises to ask about one, and what its timer leads to."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from bot.coach.calendar.budget import Wish
from bot.coach.calendar.cue_words import passed
from bot.coach.care.fearing import gate_of
from bot.coach.checkins.budget import spending
from bot.coach.checkins.small_steps import TIMER, Step, keeping, may_be_asked, steps_of
from bot.coach.checkins.wishes import quiet_of, turn_in
from bot.engine.book import ActCall, ActSpec, Done
from bot.engine.effects import Timer
from bot.engine.hooks import Begin, DueCall, Met
from bot.engine.shape import MOMENT
from bot.engine.values import Value

FLOW = "step_after"
AFTER_A_TALK = timedelta(minutes=15)
"""How long a talk is left alone before it is looked at again."""
LONGEST = 600


def ask(call: ActCall) -> Done:
    """Promises to ask once, with ``words``, when the moment of a ``cue`` (words, or a moment) has
    gone by. ``person``: whom it is about, as ``who`` gives it. Gives when that will be."""
    env = call.env
    person = call.args.get("person")
    told: Mapping[str, object] = person if isinstance(person, Mapping) else {}
    spread = max(1, int(env.spread.total_seconds()))
    at = quiet_of(call.profile).over(passed(_cue(call.args["cue"]), env), env.zone)
    at += timedelta(seconds=env.draw("step", spread))
    step = Step(
        env.nonce("step"),
        at,
        str(call.args["words"])[:LONGEST],
        str(told.get("key") or ""),
        str(told.get("called") or ""),
        gate_of(told),
    )
    kept = keeping([*steps_of(call.profile), step])
    return Done(at.astimezone(env.zone), profile=kept, effects=(step.timer(),))


def met(call: DueCall) -> Met:
    """Meets the timer of a step. One that was taken back, or is about somebody who frightens the
    user by now, leads to nothing."""
    standing = call.standing
    env, profile = standing.env, standing.profile
    steps = steps_of(profile)
    step = next((each for each in steps if each.key == call.key), None)
    if step is None:
        return Met()
    rest = keeping(each for each in steps if each is not step)
    if not may_be_asked(step, profile):
        return Met(rest)
    if env.now < step.at:
        return Met(effects=(step.timer(),))
    turn = turn_in(call, Wish("step", step.key, step.at), AFTER_A_TALK)
    if turn.act == "drop":
        return Met(rest)
    if turn.at is not None:
        return Met(effects=(Timer(TIMER, step.key, turn.at, {}),))
    args: dict[str, Value] = {
        "words": step.words,
        "person": step.person,
        "about": step.called,
    }
    return Met({**rest, **spending(env)}, begin=Begin(FLOW, args))


def _cue(given: object) -> str | datetime:
    return given if isinstance(given, datetime) else str(given or "")


ASK = ActSpec(
    "steps.ask",
    ask,
    frozenset({"words", "cue"}),
    frozenset({"person"}),
    "Promises to ask once about a step, when the moment of its cue has gone by; gives when.",
    gives=MOMENT,
)
