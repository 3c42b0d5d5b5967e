"""The engine's one function: from a session and an input to a new session and effects."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from difflib import get_close_matches

from bot.engine.answer import NOTE, answer, ask_again, back, skip
from bot.engine.book import Book
from bot.engine.effects import Effect, Timer
from bot.engine.env import Env
from bot.engine.errors import TemplateFailed
from bot.engine.flow import Flow
from bot.engine.inputs import (
    Command,
    Edited,
    Elsewhere,
    Fetched,
    Input,
    Joined,
    Media,
    Nudged,
    Reminded,
    Stumbled,
    Tap,
    Words,
)  # fmt: skip
from bot.engine.reading import readable
from bot.engine.rejoin import locate, say_gone
from bot.engine.repairs import (
    after_end,
    cancel,
    offer_again,
    offer_label,
    parked,
    read_offer,
    set_aside,
    settle_offer,
    start,
)  # fmt: skip
from bot.engine.run import OFFER_STEP, Run
from bot.engine.session import Memory, Session
from bot.engine.steps import proceed
from bot.engine.values import Value

REPAIRS = frozenset({"cancel", "back", "skip"})
"""Commands the engine answers itself, at every step."""

POSTPONE = timedelta(minutes=15)
"""How long a reminder waits that finds somebody in the middle of a talk."""


HEARD = (Words, Command, Tap, Media, Edited)
"""What somebody does who then looks for an answer."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What an input led to. When the last effect is a ``Fetch``, the session is to be handed to
    ``turn`` again with ``Fetched``, and must not be stored before that."""

    session: Session
    effects: tuple[Effect, ...]


def turn(book: Book, session: Session, given: Input, env: Env) -> Turn:
    """Makes one turn. Pure: the same arguments give the same turn, and nothing else happens.

    Raises EngineError (a budget ran out, a template failed) or another exception for a defect of
    a flow or of this program; never for anything a user can send.
    """
    run = Run(book, session, env)
    _dispatch(run, given)
    after_end(run)
    run.flush()
    if isinstance(given, HEARD) and run.talk is None and not run.answered:
        run.say_phrase("nothing_open")  # the flow ended without a word
    return Turn(run.session(session), tuple(run.effects))


def _dispatch(run: Run, given: Input) -> None:
    match given:
        case Words():
            _words(run, given)
        case Tap():
            _tap(run, given)
        case Command():
            _command(run, given)
        case Media():
            _media(run, given)
        case Fetched():
            _fetched(run, given)
        case Edited():
            run.lead_with("edited")
            _reopen(run)
        case Nudged():
            _nudged(run, given)
        case Reminded():
            _reminded(run, given)
        case Stumbled():
            _stumbled(run)
        case Joined():
            run.lead_with("welcome_back")
            _reopen(run)
        case Elsewhere():
            run.say_phrase("group", link=f"https://t.me/{run.env.bot}")


def _words(run: Run, given: Words) -> None:
    if run.talk is not None and not parked(run, run.talk):
        meant = answer(run, given)
        if meant == NOTE:
            _note(run, given.text)
        elif meant:
            _command(run, Command(meant))
        return
    if run.offer is not None:
        key = read_offer(run, given.text)
        if key is not None:
            settle_offer(run, key)
            return
    _note(run, given.text)


def _note(run: Run, text: str) -> None:
    """Words that answer nothing: what to do with them is a flow of its own."""
    set_aside(run)
    run.offer = None
    if not readable(text):
        run.say_phrase("need_words")
        return
    idle = _role(run, "idle")
    if idle is None:
        run.say_phrase("nothing_open")
        return
    name = next(iter(idle.params), None)
    start(run, idle, {} if name is None else {name: text.strip()})


def _tap(run: Run, given: Tap) -> None:
    if run.talk is not None and given.nonce == run.talk.nonce and given.step == run.frame.at:
        answer(run, given)
    elif run.offer is not None and (given.nonce, given.step) == (run.offer.nonce, OFFER_STEP):
        label = offer_label(run, given.key)
        if label:
            settle_offer(run, given.key, label)
        else:
            run.toast("old_button")
    else:
        run.toast("old_button")


def _command(run: Run, given: Command) -> None:
    if given.name in REPAIRS:
        _repair(run, given.name)
        return
    name = run.book.commands.get(given.name)
    flow = None if name is None else run.book.flows.get(name)
    if flow is None:
        known = [*run.book.commands, *sorted(REPAIRS)]
        nearest = get_close_matches(given.name, known, n=1, cutoff=0.6)
        run.lead_with(
            "unknown_command", command=given.name[:40], nearest=nearest[0] if nearest else ""
        )
        _reopen(run)
        return
    first = next(iter(flow.params), None)
    args: dict[str, Value] = {first: given.args} if first is not None and given.args else {}
    start(run, flow, args)


def _repair(run: Run, name: str) -> None:
    if name == "cancel":
        cancel(run)
    elif run.talk is None and run.offer is not None:
        offer_again(run)
    elif run.talk is None:
        run.say_phrase("nothing_open")
    elif name == "back":
        back(run)
    else:
        skip(run)


def _media(run: Run, given: Media) -> None:
    run.lead_with(given.kind)
    if readable(given.caption):
        _words(run, Words(given.caption))
        return
    if run.talk is not None and not parked(run, run.talk):
        run.lead_with("words_please")
    _reopen(run)


def _reopen(run: Run) -> None:
    """Says what leads, and asks the open question again, or makes the open offer again, with its
    buttons still alive."""
    if run.talk is not None and not parked(run, run.talk):
        ask_again(run, run.talk.nonce)
    elif run.talk is None and run.offer is not None:
        offer_again(run)


def _stumbled(run: Run) -> None:
    """Says sorry. Where an edit has left a question that cannot even be asked any more, the talk
    is over; else it goes on where it was."""
    if run.talk is not None:
        memory = Memory(run.profile, run.seen)
        trial = Run(run.book, Session(run.talk, memory=memory), run.env)
        try:
            ask_again(trial)
        except TemplateFailed:
            say_gone(run)
            return
    run.say_phrase("stumbled")


def _fetched(run: Run, given: Fetched) -> None:
    talk = run.talk
    if talk is None or talk.fetching is None:
        raise RuntimeError("no act waits for storage")
    index = talk.fetching
    run.talk = replace(talk, fetching=None)
    flow = run.book.find(run.frame.flow)
    if flow is None:
        say_gone(run)
        return
    proceed(run, (flow, index), given.data)


def _nudged(run: Run, given: Nudged) -> None:
    run.unasked = True
    talk = run.talk
    if talk is None or talk.nonce != given.nonce:
        return
    place = locate(run.book, run.frame)
    step = None if place is None else place[0].code[place[1]]
    nudge = getattr(step, "nudge", None)
    if nudge is not None:
        run.say(run.words(nudge.say, run.scope(run.frame.answers)))


def _reminded(run: Run, given: Reminded) -> None:
    run.unasked = True
    if run.talk is not None and not parked(run, run.talk):
        payload: dict[str, Value] = {}
        if given.flow is not None:
            payload["flow"] = given.flow
        if given.html is not None:
            payload["html"] = given.html
        run.effects.append(Timer("remind", f"again-{run.nonce()}", run.env.now + POSTPONE, payload))
        return
    if given.html is not None:
        run.say(given.html)
    flow = None if given.flow is None else run.book.find(given.flow)
    if flow is not None:
        start(run, flow, {})


def _role(run: Run, role: str) -> Flow | None:
    name = run.book.roles.get(role)
    return None if name is None else run.book.flows.get(name)
