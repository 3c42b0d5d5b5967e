"""Words that come before everything else: somebody may be in danger."""

from __future__ import annotations

from dataclasses import replace

from bot.engine.answer import takes_words
from bot.engine.flow import Flow
from bot.engine.inputs import Command, Edited, Input, Media, Words
from bot.engine.parts import take_rest
from bot.engine.repairs import parked, set_aside
from bot.engine.run import Run
from bot.engine.steps import begin
from bot.engine.values import Value


def met_as_alarm(run: Run, given: Input) -> bool:
    """Meets grave words by the flow that is there for them; whether it did, and nothing else is
    to be done with them. What was open waits. Doubtful words that were to answer it are held for
    it; plain ones are no answer, and are handed to the card."""
    text = words_in(given)
    screen = run.book.hooks.screen
    if screen is None or not text.strip():
        return False
    heard = screen(text, run.standing())
    if heard.profile:
        run.set_profile({**run.profile, **heard.profile})
    alarm = heard.alarm
    if alarm is None:
        return False
    role = "card" if alarm.verdict == "card" else "concern"
    flow = run.book.flows.get(run.book.roles.get(role, ""))
    if flow is None or _is_met(run, given, role):
        return False
    said = text.strip()
    if run.talk is not None and _is_about_danger(run):
        run.talk = None  # the question, or the card there was, gives way to this one
    elif isinstance(given, Words) and take_rest(run, said):
        pass  # it is no answer of its own
    elif role == "concern" and isinstance(given, Words) and _waits_for_words(run):
        assert run.talk is not None
        run.talk = replace(run.talk, held=said)
        said = ""
    run.offer = None
    set_aside(run)
    args: dict[str, Value] = {"kind": alarm.kind, "said": said}
    begin(run, flow, {name: value for name, value in args.items() if name in flow.params})
    return True


def words_in(given: Input) -> str:
    """What somebody wrote freely in an input."""
    match given:
        case Words() | Edited():
            return given.text
        case Command():
            return given.args
        case Media():
            return given.caption
    return ""


def _waits_for_words(run: Run) -> bool:
    if run.talk is None:
        return False
    flow = run.subject(run.talk)
    return flow is not None and not flow.passing and not parked(run, run.talk) and takes_words(run)


def _is_met(run: Run, given: Input, role: str) -> bool:
    """Whether the open talk is about danger already and sees to these words itself: a doubt adds
    nothing to it; plain words do, unless a serious flow has asked for words and will read them."""
    if run.talk is None or not _is_about_danger(run) or parked(run, run.talk):
        return False
    if role == "concern":
        return True
    return isinstance(given, (Words, Media)) and _flows(run)[-1].serious and takes_words(run)


def _is_about_danger(run: Run) -> bool:
    return any(flow.serious or flow.role in ("concern", "card") for flow in _flows(run))


def _flows(run: Run) -> list[Flow]:
    frames = () if run.talk is None else run.talk.frames
    found = (run.book.find(frame.flow) for frame in frames)
    return [flow for flow in found if flow is not None]
