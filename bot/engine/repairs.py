"""What works at every step: leaving, detours, and the offers to come back from them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from bot.engine.answer import answer, ask_again
from bot.engine.codec import is_too_large
from bot.engine.effects import Chosen, Keyboard
from bot.engine.flow import Flow, Question
from bot.engine.folding import fold_words as fold
from bot.engine.inputs import Words
from bot.engine.reading import pick
from bot.engine.rejoin import keep_unfinished, locate
from bot.engine.run import OFFER_STEP, Run, buttons
from bot.engine.session import Offer, Session, Talk
from bot.engine.steps import begin
from bot.engine.values import Value

OFFERS_PER_TALK = 2
"""After that many offers to come back, a talk is left in peace; its command still finds it."""
OFFERS_UNANSWERED = 1
"""The same for a talk in which nothing was answered: whoever went on passed it by."""


def start(run: Run, flow: Flow, args: Mapping[str, Value]) -> None:
    """Starts a flow that was asked for; what is open is set aside. Somebody who is in the middle
    of that very flow is asked whether to go on or to begin anew."""
    run.offer = None
    if run.talk is not None and run.subject(run.talk) is flow and not run.talk.history:
        run.talk = None  # nothing was answered in it yet
    set_aside(run)
    if flow.role == "card":
        run.aside = [talk for talk in run.aside if run.subject(talk) is not flow]  # it just opens
    same = next((talk for talk in run.aside if run.subject(talk) is flow), None)
    if same is None or flow.role == "idle":
        begin(run, flow, args)
        return
    run.aside.remove(same)
    run.aside.append(same)
    _offer(run, Offer("again", run.nonce(), flow.name), "again", "again_on", "again_over")


def set_aside(run: Run) -> None:
    """Puts the open talk aside, if it is worth coming back to. The oldest gives way, and what was
    answered in it is kept in the journal."""
    talk, run.talk = run.talk, None
    if talk is None:
        return
    flow = run.subject(talk)
    if (flow is not None and flow.passing) or _is_past(run, talk):
        return
    run.aside.append(talk)
    run.detour = True
    if len(run.aside) > run.book.budgets.aside:
        gone = run.aside.pop(0)
        keep_unfinished(run, gone, gone.held)


def make_room(run: Run, before: Session) -> Session:
    """The session as it now stands, and small enough to be stored: where talks set aside leave no
    room, the oldest give way as they do when there are too many."""
    session = run.session(before)
    waits = run.talk is not None and run.talk.fetching is not None
    while run.aside and not waits and is_too_large(session):
        gone = run.aside.pop(0)
        keep_unfinished(run, gone, gone.held)
        session = run.session(before)
    return session


def cancel(run: Run) -> None:
    """Leaves what is open: the offer, or the talk. What was kept stays kept."""
    if run.offer is not None:
        settle_offer(run, "leave")
    elif run.talk is not None:
        title = run.title(run.talk)
        run.left = run.book.find(run.talk.frames[0].flow)
        run.talk = None
        run.waited = True
        run.say_phrase("cancelled", title=title)
    else:
        run.say_phrase("nothing_open")


def after_end(run: Run) -> None:
    """When no talk is open: returns to the one set aside. Behind something that asked nothing and
    began over its question, that is simply asked again; behind a longer detour, going on is
    offered. A question that was left earlier is not asked again out of the blue."""
    if run.waited is None or run.talk is not None or run.offer is not None:
        return
    if run.left is not None and run.left.serious:
        return  # not at once
    if run.waited and _begin_rest(run):
        return
    run.aside = [talk for talk in run.aside if not _is_past(run, talk)]
    if not run.aside:
        return
    if run.parting == "farewell" and not run.waited:
        return  # it waits for them
    talk = run.aside[-1]
    if not run.waited and run.parting != "greeting":
        if run.detour and not parked(run, talk):
            _resume(run)
        return
    if talk.offered < (OFFERS_PER_TALK if talk.history else OFFERS_UNANSWERED):
        run.aside[-1] = replace(talk, offered=talk.offered + 1)
        flow = run.subject(talk)
        offer = Offer("rejoin", run.nonce(), "" if flow is None else flow.name)
        _offer(run, offer, "rejoin", "rejoin_yes", "rejoin_no")


def _is_past(run: Run, talk: Talk) -> bool:
    """Whether it is the card of another day: that is opened anew, and nobody is asked to go on."""
    flow = run.subject(talk)
    return flow is not None and flow.role == "card" and parked(run, talk)


def _begin_rest(run: Run) -> bool:
    """Begins what the domain wants to say when something has ended, if there is anything."""
    rest = run.book.hooks.rest
    wanted = rest(run.left.name, run.standing()) if rest is not None and run.left else None
    flow = None if wanted is None else run.book.find(wanted.flow)
    if wanted is None or flow is None:
        return False
    run.waited = None
    begin(run, flow, wanted.args)
    return run.talk is not None


def parked(run: Run, talk: Talk) -> bool:
    """Whether a talk's question has been open so long that new words are not an answer to it."""
    place = locate(run.book, talk.frames[-1])
    step = None if place is None else place[0].code[place[1]]
    park = step.park if isinstance(step, Question) and step.park is not None else run.book.park
    return run.env.now.timestamp() - talk.asked_at >= park / timedelta(seconds=1)


def settle_offer(run: Run, key: str, label: str = "") -> None:
    """Acts on the answer to the open offer: ``yes``, ``no``, or ``leave`` for a no to either way
    on. ``label`` is what was tapped."""
    offer = run.offer
    assert offer is not None, "no offer is open"
    if label:
        run.effects.append(Chosen(label))
    if key != "yes":
        _decline(run, offer, anew=key == "no")
        return
    run.offer = None
    flow = run.book.find(offer.flow)
    if offer.kind == "restart":
        if flow is not None:
            begin(run, flow, {})
    elif run.aside and not begin_first(run, ""):
        _resume(run)


def begin_first(run: Run, text: str) -> bool:
    """Begins what the domain wants to come first, if there is anything; whether there was."""
    first = run.book.hooks.first
    wanted = None if first is None else first(text, run.standing())
    flow = None if wanted is None else run.book.find(wanted.flow)
    if wanted is None or flow is None:
        return False
    if run.aside:
        run.aside[-1] = replace(run.aside[-1], offered=0)  # it is offered anew behind that
    begin(run, flow, wanted.args)
    return True


def read_offer(run: Run, text: str) -> str | None:
    """Whether typed words answer the open offer: ``yes``, ``no``, ``leave``, or None."""
    offer = run.offer
    assert offer is not None, "no offer is open"
    for word in ("yes", "no"):
        if fold(text) in run.book.words.get(word, {}):
            return "leave" if word == "no" and offer.kind == "again" else word
    found = pick(_labels(run, offer), text)
    return None if found is None else found[0]


def offer_label(run: Run, key: str) -> str:
    """What the button of that key says on the open offer; nothing for a key it does not have."""
    assert run.offer is not None, "no offer is open"
    return dict(_labels(run, run.offer)).get(key, "")


def _labels(run: Run, offer: Offer) -> tuple[tuple[str, str], ...]:
    names = {
        "rejoin": ("rejoin_yes", "rejoin_no"),
        "again": ("again_on", "again_over"),
        "restart": ("restart_yes", "restart_no"),
    }[offer.kind]
    return (("yes", run.phrase(names[0])), ("no", run.phrase(names[1])))


def _offer(run: Run, offer: Offer, phrase: str, *labels: str) -> None:
    talk = run.aside[-1]
    pair = buttons(("yes", run.phrase(labels[0])), ("no", run.phrase(labels[1])))
    run.offer = offer
    run.say(run.phrase(phrase, title=run.title(talk)), Keyboard(offer.nonce, OFFER_STEP, pair))


def offer_again(run: Run) -> None:
    """Makes the open offer once more; the buttons of the first time stay alive."""
    offer = run.offer
    assert offer is not None, "no offer is open"
    flow = run.book.find(offer.flow)
    title = offer.flow if flow is None else run.words(flow.title, run.scope())
    phrase = {"rejoin": "rejoin", "again": "again", "restart": "gone"}[offer.kind]
    html = run.phrase(phrase, title=title, kept=False)
    run.say(html, Keyboard(offer.nonce, OFFER_STEP, buttons(*_labels(run, offer))))


def _decline(run: Run, offer: Offer, *, anew: bool) -> None:
    """Does not go on. ``anew``: where that was the other choice, it starts from the beginning."""
    run.offer = None
    if offer.kind == "restart":
        run.say_phrase("restart_left")
        return
    if not run.aside:
        return
    talk = run.aside.pop()
    if offer.kind == "rejoin" or not anew:
        run.say_phrase("rejoin_left", title=run.title(talk))
        return
    flow = run.book.find(offer.flow)
    if flow is not None:
        begin(run, flow, {})


def _resume(run: Run) -> None:
    talk = run.aside.pop()
    run.talk, run.ended = replace(talk, held=""), None
    if not talk.held or answer(run, Words(talk.held)):
        ask_again(run)
