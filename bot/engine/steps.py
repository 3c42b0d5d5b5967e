"""Runs the steps of a talk until it waits or ends: one function for each kind of step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.engine.book import ActCall, Need
from bot.engine.effects import Amend, Button, Erase, Fetch, Keep, Keyboard, Timer, Wipe
from bot.engine.errors import BudgetExceeded, TemplateFailed
from bot.engine.failing import note_place
from bot.engine.flow import (
    Act,
    Ask,
    Branch,
    Call,
    End,
    Expression,
    Flow,
    Jump,
    Question,
    Remind,
    Save,
    Say,
    Scale,
    Set,
)  # fmt: skip
from bot.engine.options import buttons_of
from bot.engine.rejoin import begin_catching_up, catch_up, lacks, locate, say_gone
from bot.engine.run import KEEP_KEY, LEAVE_KEY, SKIP_KEY, Run
from bot.engine.session import Frame, Talk
from bot.engine.values import Value, as_value

Place = tuple[Flow, int]

TRIES_TO_LEAVE = 2
"""After so many answers that did not fit, a question offers to leave it all."""
LAST_STEPS = 4
"""How many of its answers can still be taken back when a talk has ended."""


def begin(run: Run, flow: Flow, args: Mapping[str, Value]) -> None:
    """Opens a talk with ``flow`` and runs it. No talk may be open."""
    run.runs += 1
    run.ended = None
    frame = Frame(flow.name, answers={**flow.params, **args})
    run.talk = Talk(run=run.runs, frames=(frame,), detour=run.detour)
    _let_go_of_held(run, flow)
    proceed(run, (flow, 0))


def _let_go_of_held(run: Run, flow: Flow) -> None:
    """Once the card is shown, the words that called for it are no answer to another question."""
    if flow.role == "card":
        run.aside = [replace(talk, held="") for talk in run.aside]


def proceed(run: Run, place: Place | None, data: object = None) -> None:
    """Runs from ``place`` until a question waits, an act needs storage, or the talk has ended
    (then no talk is open). ``data`` answers the query of the act at ``place``."""
    while place is not None:
        flow, index = place
        try:
            place = _step(run, place, data)
        except Exception as error:
            note_place(error, flow, index)
            raise
        data = None


def go_on(run: Run, place: Place) -> Place | None:
    """Where to go after a finished step: onwards to ``place``, unless the flow is catching up."""
    return catch_up(run, place[0]) if run.frame.then else place


def ask(
    run: Run, flow: Flow, question: Question, nonce: str = "", tries: int = 0, *,
    easier: bool = False,
) -> None:  # fmt: skip
    """Asks, and waits. ``nonce`` keeps the buttons of an earlier asking alive; ``tries`` is how
    many answers did not fit so far: from the second on, there is a button to leave. ``easier``:
    by the easier form of the question, if it has one."""
    frame = run.frame
    scope = run.scope(frame.answers)
    if easier and question.easier is not None:
        html = run.words(question.easier, scope)
    else:
        html = run.words(question.text, scope, again=bool(nonce))
    if not html.strip():
        html = "…"  # its buttons need something to stand under
    keys = buttons_of(run, question.kind, scope)
    if nonce and run.keepable(nonce):
        keys.append(Button(KEEP_KEY, run.phrase("keep_button")))
    if question.skip is not None:
        keys.append(Button(SKIP_KEY, run.phrase("skip_button")))
    if tries >= TRIES_TO_LEAVE:
        keys.append(Button(LEAVE_KEY, run.phrase("leave_button")))
    nonce = nonce or run.nonce()
    wide = isinstance(question.kind, Scale)
    keyboard = Keyboard(nonce, question.id, tuple(keys), wide) if keys else None
    shares = isinstance(question.kind, Ask) and question.kind.location and keyboard is None
    run.say(html, keyboard, run.phrase("share_place") if shares else "")
    assert run.talk is not None
    waiting = frame.waits(flow.name, question.id, question.mark)
    run.talk = run.talk.asked(waiting, nonce, int(run.env.now.timestamp()), tries)
    if question.nudge is not None:
        at = run.env.now + question.nudge.after
        run.effects.append(Timer("nudge", "", at, {"nonce": nonce}))


def _step(run: Run, place: Place, data: object) -> Place | None:
    flow, index = place
    run.spend_step(flow)
    if index >= len(flow.code):
        return _leave(run, None)
    step = flow.code[index]
    onwards = (flow, index + 1)
    match step:
        case Question():
            ask(run, flow, step)
            return None
        case Say():
            run.say(run.words(step.text, run.scope(run.frame.answers)))
            return go_on(run, onwards)
        case Branch():
            return onwards if step.test(run.scope(run.frame.answers)) else (flow, step.otherwise)
        case Jump():
            return flow, step.to
        case Set():
            value = _value(run, step.to)
            if step.profile:
                run.remember(step.name, value)
            else:
                assign(run, step.name, value)
            return go_on(run, onwards)
        case Save():
            _save(run, step)
            return go_on(run, onwards)
        case Remind():
            _remind(run, step)
            return go_on(run, onwards)
        case Call():
            return _call(run, flow, index, step)
        case Act():
            return _act(run, flow, index, step, data)
        case End():
            return _leave(run, step.give)


def assign(run: Run, name: str, value: Value) -> None:
    """Sets a variable of the innermost frame."""
    run.swap(run.frame.having(name, value))


def _value(run: Run, expression: Expression) -> Value:
    given = expression(run.scope(run.frame.answers))
    try:
        return as_value(given)
    except TypeError as error:
        raise TemplateFailed(f"{expression.source}: {error}") from error


def _save(run: Run, step: Save) -> None:
    assert run.talk is not None
    fields = {name: _value(run, expression) for name, expression in step.fields.items()}
    key = f"{run.talk.run}-{run.nonce()}"
    run.effects.append(Keep(key, step.entry, fields))
    tell_of(run, fields)
    run.talk = replace(run.talk, kept=(*run.talk.kept, f"e{key}"))


def tell_of(run: Run, fields: Mapping[str, Value]) -> None:
    """Tells the domain what is written to the journal."""
    kept = run.book.hooks.kept
    if kept is not None:
        for name, value in kept(fields, run.standing()).items():
            run.remember(name, value)


def _remind(run: Run, step: Remind) -> None:
    assert run.talk is not None
    if step.after is not None:
        at: object = run.env.now + step.after
    else:
        assert step.at is not None
        at = _value(run, step.at)
    if not hasattr(at, "astimezone"):
        raise TemplateFailed(f"step {step.id}: a reminder needs a moment, not {at!r:.40}")
    payload: dict[str, Value] = {}
    if step.flow is not None:
        payload["flow"] = step.flow
    if step.say is not None:
        payload["html"] = run.words(step.say, run.scope(run.frame.answers))
    if step.about is not None:
        payload["about"] = _value(run, step.about)
    key = f"{run.talk.run}-{run.nonce()}"
    run.effects.append(Timer("remind", key, at, payload))  # type: ignore[arg-type]
    run.talk = replace(run.talk, kept=(*run.talk.kept, f"t{key}"))


def _call(run: Run, flow: Flow, index: int, step: Call) -> Place | None:
    assert run.talk is not None
    callee = run.book.find(step.flow)
    if callee is None:
        raise TemplateFailed(f"flow {flow.name} calls {step.flow}, which does not exist")
    _let_go_of_held(run, callee)
    args = {name: _value(run, expression) for name, expression in step.args.items()}
    inner = Frame(callee.name, answers={**callee.params, **args})
    frames = run.talk.frames
    if step.into is None and not run.frame.then and _nothing_follows(flow, index + 1):
        # The last step hands over: the flow that runs is the one the talk is then about.
        run.talk = run.talk.on((*frames[:-1], inner))
    else:
        waiting = run.frame.waits(flow.name, step.id, step.mark)
        if len(frames) >= run.book.budgets.depth:
            raise BudgetExceeded(f"flow {flow.name} calls deeper than {run.book.budgets.depth}")
        run.talk = run.talk.on((*frames[:-1], waiting, inner))
    return callee, 0


def _nothing_follows(flow: Flow, index: int) -> bool:
    for _ in range(len(flow.code) + 1):
        if index >= len(flow.code):
            return True
        step = flow.code[index]
        if isinstance(step, Jump):
            index = step.to
        else:
            return isinstance(step, End) and step.give is None
    return False


def _act(run: Run, flow: Flow, index: int, step: Act, data: object) -> Place | None:
    assert run.talk is not None
    args = {name: _value(run, expression) for name, expression in step.args.items()}
    spec = run.book.acts[step.name]
    result = spec.run(ActCall(args, run.env, run.book.content, run.profile, run.seen, data))
    if isinstance(result, Need):
        if data is not None:
            raise BudgetExceeded(f"act {step.name} asks storage twice")
        run.talk = replace(run.talk, fetching=index)
        run.effects.append(Fetch(result.query))
        return None
    for deck, state in result.seen.items():
        run.show(deck, state)
    for name, value in result.profile.items():
        run.remember(name, value)
    run.effects += result.effects
    for each in result.effects:
        if isinstance(each, (Keep, Amend)):
            tell_of(run, each.fields)
        elif isinstance(each, (Erase, Wipe)):
            run.aside = []  # nothing is offered again of what is forgotten, or was cleared away
    written = [f"e{each.key}" for each in result.effects if isinstance(each, Keep)]
    if written:
        run.talk = replace(run.talk, kept=(*run.talk.kept, *written))
    if result.final:
        run.talk, run.refused = run.talk.remembering(()), None
    if step.into is not None:
        assign(run, step.into, result.value)
    return go_on(run, (flow, index + 1))


def _leave(run: Run, give: Expression | None) -> Place | None:
    """Ends the innermost flow, and goes on behind the call of the one around it."""
    talk = run.talk
    assert talk is not None
    value = None if give is None else _value(run, give)
    if len(talk.frames) == 1:
        run.waited, run.detour = bool(talk.nonce), talk.detour
        run.left = run.book.find(talk.frames[0].flow)
        run.ended = talk.remembering(talk.history[-LAST_STEPS:]) if talk.history else None
        run.talk = None
        return None
    place = locate(run.book, talk.frames[-2])
    step = None if place is None else place[0].code[place[1]]
    if place is None or not isinstance(step, Call):
        say_gone(run)
        return None
    run.talk = talk.on(talk.frames[:-1])
    flow, index = place
    left = run.book.find(talk.frames[-1].flow)
    if step.mark != run.frame.mark and left is not run.book.find(step.flow):
        return place  # another flow is called now: what came back is not its answer
    if step.into is not None:
        assign(run, step.into, value)
    if not run.frame.then and lacks(run, flow, step.id):
        begin_catching_up(run, flow, step.id, answered=True)
    return go_on(run, (flow, index + 1))
