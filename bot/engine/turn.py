"""The engine's one function: from a session and an input to a new session and effects."""

from __future__ import annotations

from dataclasses import dataclass, replace
from difflib import get_close_matches

from bot.engine.alarm import met_as_alarm
from bot.engine.answer import (
    NOTE,
    answer,
    ask_again,
    back,
    in_passing,
    skip,
    takes_a_place,
)  # fmt: skip
from bot.engine.book import Book
from bot.engine.effects import Effect
from bot.engine.elsewhere import met_elsewhere
from bot.engine.env import Env
from bot.engine.errors import TemplateFailed
from bot.engine.flow import Flow
from bot.engine.inputs import (
    Command,
    Due,
    Edited,
    Elsewhere,
    Fetched,
    Input,
    Joined,
    Located,
    Media,
    Nudged,
    Reminded,
    Stumbled,
    Tap,
    Words,
)  # fmt: skip
from bot.engine.parts import cut_by, keep_refused
from bot.engine.reading import readable
from bot.engine.rejoin import say_gone
from bot.engine.repairs import (
    after_end,
    begin_first,
    cancel,
    make_room,
    offer_again,
    offer_label,
    parked,
    read_offer,
    set_aside,
    settle_offer,
    start,
)  # fmt: skip
from bot.engine.run import KEEP_KEY, OFFER_STEP, Run
from bot.engine.session import Memory, Session
from bot.engine.steps import proceed
from bot.engine.unasked import due, nudged, reminded
from bot.engine.values import Value
from bot.engine.veil import VEIL_STEP, is_veiled, lift, wants_to_see

REPAIRS = frozenset({"cancel", "back", "skip"})
"""Commands the engine answers itself, at every step."""

HEARD = (Words, Command, Tap, Media, Located, Edited)
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
    if isinstance(given, (*HEARD, Joined)):
        _stir(run)
    if isinstance(given, HEARD):
        run.cut_at = run.cut_at if isinstance(given, Words) else 0
    _dispatch(run, given)
    if isinstance(given, Words):
        run.cut_at = cut_by(run, given)
    after_end(run)
    run.flush()
    if isinstance(given, HEARD) and run.talk is None and not run.answered:
        run.say_phrase("nothing_open")  # the flow ended without a word
    return Turn(make_room(run, session), tuple(run.effects))


def _stir(run: Run) -> None:
    """Tells the domain that somebody is there."""
    stir = run.book.hooks.stir
    met = None if stir is None else stir(run.standing())
    if met is None:
        return
    if met.profile:
        run.set_profile({**run.profile, **met.profile})
    run.effects += met.effects


def _dispatch(run: Run, given: Input) -> None:
    if met_as_alarm(run, given):
        return
    match given:
        case Words():
            _words(run, given)
        case Tap():
            _tap(run, given)
        case Command():
            _command(run, given)
        case Media():
            _media(run, given)
        case Located():
            _located(run, given)
        case Fetched():
            _fetched(run, given)
        case Edited():
            _edited(run, given)
        case Nudged():
            nudged(run, given)
        case Reminded():
            reminded(run, given)
        case Due():
            due(run, given)
        case Stumbled():
            _stumbled(run)
        case Joined():
            run.lead_with("welcome_back")
            _reopen(run)
        case Elsewhere():
            met_elsewhere(run, given)


def _words(run: Run, given: Words) -> None:
    if wants_to_see(run, given.text):
        lift(run)
        return
    if is_veiled(run):
        _note(run, given.text)  # it cannot be the answer to what they have not read
        return
    if run.talk is not None and not parked(run, run.talk):
        meant = answer(run, given)
        if meant == NOTE:
            _note(run, given.text)
        elif meant == KEEP_KEY:
            _keep(run, run.talk.nonce, tapped=False)
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
    run.parting = in_passing(run, text)
    set_aside(run)
    run.offer = None
    if not readable(text):
        run.say_phrase("need_words")
        return
    if begin_first(run, text.strip()):
        return
    idle = _role(run, "idle")
    if idle is None:
        run.say_phrase("nothing_open")
        return
    name = next(iter(idle.params), None)
    start(run, idle, {} if name is None else {name: text.strip()})


def _keep(run: Run, nonce: str, *, tapped: bool) -> None:
    """Keeps words that were no answer, and goes on where the talk is."""
    if keep_refused(run, nonce, tapped=tapped):
        _reopen(run)
    else:
        run.toast("old_button")


def _edited(run: Run, given: Edited) -> None:
    """A message was changed. Only one that was no answer to the question that is still open can
    become one now."""
    talk, refused = run.talk, run.refused
    again = (
        talk is not None
        and refused is not None
        and (given.message, talk.nonce) == (refused.message, refused.nonce)
        and bool(given.message)
        and not parked(run, talk)
    )
    if again and not given.text.startswith("/"):
        _words(run, Words(given.text, given.message))
        return
    run.lead_with("edited")
    _reopen(run)


def _tap(run: Run, given: Tap) -> None:
    if given.key == KEEP_KEY:
        _keep(run, given.nonce, tapped=True)
    elif run.talk is not None and given.nonce == run.talk.nonce and given.step == run.frame.at:
        meant = answer(run, given)
        if meant:
            _command(run, Command(meant))
    elif run.offer is not None and (given.nonce, given.step) == (run.offer.nonce, OFFER_STEP):
        label = offer_label(run, given.key)
        if label:
            settle_offer(run, given.key, label)
        else:
            run.toast("old_button")
    elif given.step == VEIL_STEP:
        lift(run, run.phrase("veiled_button"))
    else:
        run.toast("old_button")


def _command(run: Run, given: Command) -> None:
    if given.name in REPAIRS:
        _repair(run, given.name)
        return
    name = run.book.commands.get(given.name)
    flow = None if name is None else run.book.flows.get(name)
    if flow is None:
        run.lead_with(
            "unknown_command", command=given.name[:40], nearest=_nearest(run.book, given.name)
        )
        _reopen(run)
        return
    first = next(iter(flow.params), None)
    args: dict[str, Value] = {first: given.args} if first is not None and given.args else {}
    start(run, flow, args)


def _nearest(book: Book, name: str) -> str:
    """The command that is most like ``name``, or whose flow is; nothing where none is like it."""
    commands = {word: word for word in (*sorted(REPAIRS), *book.commands)}
    called = {flow: word for word, flow in book.commands.items()} | commands
    found = get_close_matches(name, called, n=1, cutoff=0.6)
    return called[found[0]] if found else ""


def _repair(run: Run, name: str) -> None:
    if name == "cancel":
        cancel(run)
    elif name == "back" and run.talk is None and run.ended is not None:
        back(run)
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


def _located(run: Run, given: Located) -> None:
    if run.talk is not None and not parked(run, run.talk) and takes_a_place(run):
        answer(run, given)
    else:
        _media(run, Media("location"))


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


def _role(run: Run, role: str) -> Flow | None:
    name = run.book.roles.get(role)
    return None if name is None else run.book.flows.get(name)
