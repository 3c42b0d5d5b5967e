"""What timers lead to: nobody waits for it."""

from __future__ import annotations

from datetime import timedelta

from bot.engine.answer import LEFT_ALONE
from bot.engine.effects import Timer
from bot.engine.hooks import DueCall, Leave
from bot.engine.inputs import Due, Nudged, Reminded
from bot.engine.rejoin import locate
from bot.engine.repairs import parked, set_aside, start
from bot.engine.run import Run
from bot.engine.steps import begin
from bot.engine.values import Value

POSTPONE = timedelta(minutes=15)
"""How long a reminder waits that finds somebody in the middle of a talk."""


def nudged(run: Run, given: Nudged) -> None:
    """A question that has waited for a while is recalled, where that may be now."""
    run.unasked = True
    talk = run.talk
    if talk is None or talk.nonce != given.nonce or parked(run, talk):
        return
    place = locate(run.book, run.frame)
    step = None if place is None else place[0].code[place[1]]
    nudge = getattr(step, "nudge", None)
    if nudge is None:
        return
    hook = run.book.hooks.nudge
    leave = Leave(run.env.now) if hook is None else hook(run.standing())
    if leave.at is None:
        return
    if leave.at > run.env.now:
        run.effects.append(Timer("nudge", "", leave.at, {"nonce": given.nonce}))
        return
    if leave.profile:
        run.set_profile({**run.profile, **leave.profile})
    run.say(run.words(nudge.say, run.scope(run.frame.answers)))


def reminded(run: Run, given: Reminded) -> None:
    """What somebody wanted to be told now is said, or begun; in the middle of a talk, later."""
    run.unasked = True
    hushed = run.book.hooks.hushed
    if given.about is not None and hushed is not None and hushed(given.about, run.standing()):
        return
    if _busy(run):
        payload: dict[str, Value] = {} if given.about is None else {"about": given.about}
        if given.flow is not None:
            payload["flow"] = given.flow
        if given.html is not None:
            payload["html"] = given.html
        # Its key stays, so that the talk that set it can still take it back.
        run.effects.append(Timer("remind", given.key, run.env.now + POSTPONE, payload))
        return
    if given.html is not None:
        run.say(given.html)
    flow = None if given.flow is None else run.book.find(given.flow)
    if flow is not None:
        start(run, flow, {})


def due(run: Run, given: Due) -> None:
    """A timer of the domain's is met as the domain says."""
    run.unasked = True
    meet = run.book.hooks.due.get(given.kind)
    if meet is None:
        return
    busy = _busy(run)
    call = DueCall(given.kind, given.key, given.at, given.payload, busy, run.standing())
    met = meet(call)
    if met.profile:
        run.set_profile({**run.profile, **met.profile})
    run.effects += met.effects
    flow = None if met.begin is None else run.book.find(met.begin.flow)
    if met.begin is not None and flow is not None and not busy:
        run.offer = None
        set_aside(run)
        begin(run, flow, met.begin.args)


def _busy(run: Run) -> bool:
    """Whether the chat is in the middle of a talk, so that nothing may break into it."""
    talk = run.talk
    if talk is None or parked(run, talk):
        return False
    flow = run.subject(talk)
    since = run.env.now.timestamp() - talk.asked_at
    return flow is None or not flow.passing or since < LEFT_ALONE / timedelta(seconds=1)
