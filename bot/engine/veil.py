"""For people who asked to be discreet: what nobody asked for says only that something is here.

It is shown on a tap. Until then it lies in the profile, and is sealed with it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.engine.answer import ask_again
from bot.engine.book import Book
from bot.engine.effects import Button, Chosen, Effect, File, Keyboard, Message
from bot.engine.env import Env
from bot.engine.folding import fold_words as fold
from bot.engine.run import Run
from bot.engine.session import Session
from bot.engine.values import Value

DISCREET = "discreet"
"""The variable of the profile that asks for this."""
VEILED = "veiled"
"""The variable that holds what was not shown yet."""
VEIL_STEP = "~veil"
SHOW = "show"
MOST = 8
"""Older words that nobody came to see are let go."""


def veiled(
    book: Book, session: Session, effects: tuple[Effect, ...], env: Env
) -> tuple[Session, tuple[Effect, ...]]:
    """What a timer led to, as somebody discreet is sent it. The question that was just asked is
    asked again when they come to see; whatever else was said is held."""
    said = [each for each in effects if isinstance(each, (Message, File))]
    if not said or not session.memory.profile.get(DISCREET):
        return session, effects
    run = Run(book, session, env)
    words = run.phrase("veiled")
    if all(isinstance(each, Message) and each.html.startswith(words) for each in said):
        return session, effects  # a flow that sees to it itself
    talk = session.talk
    asked = talk is not None and talk.asked_at == int(env.now.timestamp())
    before = _waiting(session.memory.profile)
    held: list[Value] = [*before.get("held", ()), *map(_kept, said[:-1] if asked else said)]
    nonce = run.nonce()
    waiting: dict[str, Value] = {
        "held": held[-MOST:],
        "talk": talk.nonce if asked and talk is not None else str(before.get("talk", "")),
    }
    run.set_profile({**run.profile, VEILED: waiting})
    button = Button(SHOW, run.phrase("veiled_button"))
    message = Message(words, Keyboard(nonce, VEIL_STEP, (button,)), unasked=True)
    others = tuple(each for each in effects if not isinstance(each, (Message, File)))
    return run.session(session), (*others, message)


def is_veiled(run: Run) -> bool:
    """Whether the open question was asked and not shown yet."""
    talk = run.talk
    return talk is not None and _waiting(run.profile).get("talk") == talk.nonce


def wants_to_see(run: Run, text: str) -> bool:
    """Whether typed words mean the button that shows what is held, and no other question."""
    other = run.offer is not None or (run.talk is not None and not is_veiled(run))
    if other or not _waiting(run.profile):
        return False
    folded = fold(text)
    return folded in run.book.words.get("yes", {}) or folded == fold(run.phrase("veiled_button"))


def lift(run: Run, label: str = "") -> None:
    """Shows what was held, and asks what was to be asked. ``label`` is what was tapped."""
    waiting = _waiting(run.profile)
    unseen = is_veiled(run)
    run.set_profile({name: value for name, value in run.profile.items() if name != VEILED})
    if not waiting:
        run.toast("old_button")
        return
    if label:
        run.effects.append(Chosen(label))
    for each in waiting["held"]:
        if "html" in each:
            run.say(each["html"])
        else:
            run.effects.append(File(**each))
    if unseen and run.talk is not None:
        ask_again(run, run.talk.nonce)


def _waiting(profile: Mapping[str, Value]) -> Mapping[str, Any]:
    waiting = profile.get(VEILED)
    return waiting if isinstance(waiting, Mapping) else {}


def _kept(effect: Message | File) -> Value:
    if isinstance(effect, Message):
        return {"html": effect.html}
    shown = replace(effect, unasked=False)
    return {
        "kind": shown.kind,
        "maker": shown.maker,
        "name": shown.name,
        "params": dict(shown.params),
        "caption": shown.caption,
    }
