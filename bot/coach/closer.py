"""Closer questions for two: drawn from one of three rising sets, the one seen longest ago last."""

from __future__ import annotations

from bot.coach.decks import QUESTIONS, items_of
from bot.engine.book import ActCall, ActSpec, Done
from bot.engine.seen import least_recent
from bot.engine.shape import NUMBER, TEXT, fields


def draw_question(call: ActCall) -> Done:
    """Draws a question from the ``set`` 1 (light), 2 (nearer) or 3 (close): one this chat has not
    been shown, else the one shown longest ago. Gives the item: ``id``, ``set``, ``text``."""
    of_set = {
        str(item["id"]): item
        for item in items_of(call.content, QUESTIONS)
        if item["set"] == call.args["set"]
    }
    chosen, seen = least_recent(
        list(of_set), call.seen.get(QUESTIONS, ""), lambda below: call.env.draw("question", below)
    )
    return Done(dict(of_set[chosen]), seen={QUESTIONS: seen})


CLOSER = ActSpec(
    "closer.draw",
    draw_question,
    required=frozenset({"set"}),
    about="Draws a closer question of a set that was not shown before: id, set, text.",
    gives=fields(id=TEXT, set=NUMBER, text=TEXT),
)
