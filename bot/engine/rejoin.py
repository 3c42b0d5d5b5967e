"""Finds a talk's place again in flows that may have been edited meanwhile.

The ladder: the step is there and unchanged: go on. It is there and asks something else: ask
again, keep the answers. It has a new id and says so (``was:``): the same. It is gone: say so,
keep what was answered, offer to start over. An answer is never filed under another question.
"""

from __future__ import annotations

from bot.engine.book import Book
from bot.engine.effects import Keep, Keyboard
from bot.engine.flow import Call, Flow, Question
from bot.engine.run import OFFER_STEP, Run, buttons
from bot.engine.session import Frame, Offer, Talk
from bot.engine.values import Value


def locate(book: Book, frame: Frame) -> tuple[Flow, int] | None:
    """The flow and the index of the step a frame waits at, or None when either is gone."""
    flow = book.find(frame.flow)
    if flow is None:
        return None
    index = flow.labels.get(frame.at)
    return None if index is None else (flow, index)


def lacks(run: Run, flow: Flow, step_id: str) -> frozenset[str]:
    """Variables the innermost frame should have at that step, and has not since an edit."""
    return flow.sure.get(step_id, frozenset()) - run.frame.answers.keys()


def begin_catching_up(run: Run, flow: Flow, step_id: str, *, answered: bool) -> None:
    """Sets the innermost frame on the way to what it lacks at a step, and then back to it (or
    behind it, where that is ``answered``); says so if there is anything to ask."""
    givers = [flow.givers.get(name) for name in lacks(run, flow, step_id)]
    if None not in givers and any(
        isinstance(flow.code[index], (Question, Call)) for index in givers if index is not None
    ):
        run.lead_with("catching_up")
    run.swap(run.frame.catching_up(f"{step_id}+" if answered else step_id))


def catch_up(run: Run, flow: Flow) -> tuple[Flow, int] | None:
    """The next step to run for a frame that lacks answers which an edit has made necessary; when
    it lacks none any more, the step it came from. None when they cannot be had (that is said)."""
    frame = run.frame
    step_id, answered = frame.then.rstrip("+"), frame.then.endswith("+")
    index = flow.labels.get(step_id)
    if index is None:
        say_gone(run)
        return None
    lacking = lacks(run, flow, step_id)
    if not lacking:
        run.swap(frame.catching_up(""))
        return flow, index + 1 if answered else index
    givers = [flow.givers[name] for name in lacking if name in flow.givers]
    if len(givers) < len(lacking):
        say_gone(run)
        return None
    return flow, min(givers)


def say_gone(run: Run, said: str = "") -> None:
    """Ends a talk that cannot go on: keeps its answers in the journal, and offers a fresh start.
    ``said`` is what was written just now, to a question that is no more."""
    talk = run.talk
    assert talk is not None, "no talk is open"
    kept = keep_unfinished(run, talk, said)
    run.talk = None
    run.waited = True
    flow = run.subject(talk)
    html = run.phrase("gone", title=run.title(talk), kept=kept)
    if flow is None:
        run.say(html)
        return
    nonce = run.nonce()
    run.offer = Offer("restart", nonce, flow.name)
    pair = buttons(("yes", run.phrase("restart_yes")), ("no", run.phrase("restart_no")))
    run.say(html, Keyboard(nonce, OFFER_STEP, pair))


def keep_unfinished(run: Run, talk: Talk, said: str = "") -> bool:
    """Puts into the journal what was answered in a talk that is given up; whether that was
    anything. ``said`` was to be the answer to its open question."""
    fields: dict[str, Value] = {}
    for frame in talk.frames:
        for name, value in frame.answers.items():
            if value is not None and value != "":
                fields[f"{frame.flow}.{name}" if name in fields else name] = value
    if said:
        fields[talk.frames[-1].at] = said
    if fields:
        key = f"{talk.run}-{run.nonce()}"
        kept: dict[str, Value] = {"title": run.title(talk), "answers": fields}
        run.effects.append(Keep(key, "unfinished", kept))
    return bool(fields)
