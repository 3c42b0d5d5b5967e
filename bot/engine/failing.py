"""Where in a flow a turn failed, in its author's own words; never in those of a user."""

from __future__ import annotations

from bot.engine.flow import Branch, Flow, Jump, Say, Step
from bot.engine.session import Session

_IN = "in the flow "


def note_place(error: Exception, flow: Flow, index: int) -> None:
    """Notes at an error which step of a flow it was raised in; the innermost one counts."""
    if not _noted(error):
        error.add_note(f"{_IN}{flow.name}, {_described(flow, index)}")


def place_of(error: Exception, session: Session) -> str:
    """Which step of which flow an error belongs to: the one it was raised in, or else that which
    waits in the session; nothing where no talk is open."""
    noted = _noted(error)
    if noted or session.talk is None:
        return noted
    frame = session.talk.frames[-1]
    return f"{frame.flow}, {frame.at}"


def _noted(error: Exception) -> str:
    notes = (str(note) for note in getattr(error, "__notes__", ()))
    return next((note.removeprefix(_IN) for note in notes if note.startswith(_IN)), "")


def _described(flow: Flow, index: int) -> str:
    """The id of a step; of one without, its verb and the step before it that has one."""
    if index >= len(flow.code):
        return "its end"
    step = flow.code[index]
    if name := _name(step):
        return name
    verb = {Branch: "if", Jump: "goto"}.get(type(step), type(step).__name__.lower())
    named = (_name(each) for each in reversed(flow.code[:index]))
    before = next((name for name in named if name), "")
    return f"{verb} after {before}" if before else f"{verb} at its beginning"


def _name(step: Step) -> str:
    if isinstance(step, Say):
        # Its words have a key like those of every step: flow.step.field.
        _flow, _, rest = step.text.key.partition(".")
        return rest.rpartition(".")[0]
    return str(getattr(step, "id", ""))
