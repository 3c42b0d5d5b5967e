"""What is said in a group: short answers from the domain, and the way to the private chat."""

from __future__ import annotations

from bot.engine.effects import Chosen, Toast
from bot.engine.hooks import GroupCall
from bot.engine.inputs import Elsewhere
from bot.engine.run import Run


def met_elsewhere(run: Run, given: Elsewhere) -> None:
    """Answers in a group. Nothing waits there for an answer, and nothing of it is kept but which
    items of which decks were shown."""
    link = f"https://t.me/{run.env.bot}"
    flow = run.book.commands.get(given.command)
    private = f"{link}?start={flow}" if flow else link
    hook = run.book.hooks.group
    said = None if hook is None else hook(GroupCall(given, link, run.standing()))
    if said is None:
        if given.tap is None:
            run.say_phrase("group", link=private)
        else:
            run.toast("old_button")
        return
    if said.chosen:
        run.effects.append(Chosen(said.chosen))
    for deck, state in said.seen.items():
        run.show(deck, state)
    if said.toast:
        run.effects.append(Toast(said.toast))
    run.say(said.html, said.keyboard)
