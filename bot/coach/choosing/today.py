"""The daily question: one a local date, in the order that keeps the practices in balance."""

from __future__ import annotations

from collections.abc import Sequence

from bot.coach.care.fearing import withheld
from bot.coach.choosing.lately import FRESH, entries_since, found, mood_of, when
from bot.coach.decks import (
    PROMPTS,
    Item,
    draw_item,
    items_of,
    last_shown,
    practices_lately,
    shown,
)  # fmt: skip
from bot.engine.book import ActCall, ActSpec, Done, Need
from bot.engine.hooks import Standing
from bot.engine.seen import TAG_LENGTH, tag
from bot.engine.shape import FLAG, TEXT, fields, several
from bot.engine.values import Value

DAY = "prompts of"
"""The deck that holds the local date the last prompt was for."""
KIND = "today"
MOODS = ("good", "hard")
INSTEAD = {"good": ("good", "any", "hard"), "hard": ("hard", "any"), "": ("any", "good", "hard")}
"""Which prompts come for a mood, and which when those are used up."""


def prompt(call: ActCall) -> Done | Need:
    """The question of this date. ``mood``: that it is a ``good`` or a ``hard`` day; otherwise what
    was felt lately tells. A question nobody answered yet gives way to one for the mood that was
    named.

    Gives ``id``, ``text``, ``mood`` (of the question), and what was ``answers`` to it today, in
    the order in which it was written; ``answered``: whether there is anything."""
    if call.data is None:
        return Need(entries_since(call, FRESH, (KIND, "reflection")))
    entries = found(call)
    today = call.env.local().date()
    answers: list[Value] = [
        str(each["fields"].get("answer") or "")
        for each in reversed(entries)
        if each["kind"] == KIND and when(each, call).date() == today
    ]
    named = _named(call)
    current = todays(call)
    if current is None or (named and current["mood"] != named and not answers):
        current = draw_prompt(call, named or mood_of(call, entries))
    value: dict[str, Value] = {
        "id": str(current["id"]), "text": str(current["text"]), "mood": str(current["mood"]),
        "answers": answers, "answered": bool(answers),
    }  # fmt: skip
    return Done(value, seen=asked(call, current))


def todays(call: ActCall | Standing) -> Item | None:
    """The question that was drawn on this local date, if one was."""
    if call.seen.get(DAY) != _today(call):
        return None
    return last_shown(call.content, PROMPTS, call.seen.get(PROMPTS, ""))


def draw_prompt(call: ActCall | Standing, mood: str, *, for_all: bool = False) -> Item:
    """A new question for a mood. ``for_all``: it is put to several people, so none that is only
    about oneself."""
    left_out = withheld(call.content, call.profile)
    every = items_of(call.content, PROMPTS)
    items = [item for item in every if item.get("practice") not in left_out] or every
    if for_all:
        items = [item for item in items if "anyone" in item["for"]] or items
    pools: list[Sequence[Item]] = [
        [item for item in items if item["mood"] == each] for each in INSTEAD[mood]
    ]
    lately = practices_lately(call.content, call.seen)
    return draw_item(
        [pool for pool in pools if pool],
        call.seen.get(PROMPTS, ""),
        lately,
        call.env.draw,
    )


def asked(call: ActCall | Standing, item: Item) -> dict[str, str]:
    """The states of the decks once this is the question of the day."""
    state = call.seen.get(PROMPTS, "")
    if state[-TAG_LENGTH:] != tag(item["id"]):
        state = shown(state, item["id"])
    return {PROMPTS: state, DAY: _today(call)}


def _named(call: ActCall) -> str:
    said = str(call.args.get("mood") or "").casefold()
    return next((mood for mood in MOODS if mood in said.split()), "")


def _today(call: ActCall | Standing) -> str:
    return tag(call.env.local().date().isoformat())


PROMPT = ActSpec(
    "today.prompt",
    prompt,
    optional=frozenset({"mood"}),
    about="The question of this date: id, text, mood, answers, answered.",
    gives=fields(id=TEXT, text=TEXT, mood=TEXT, answers=several(TEXT), answered=FLAG),
)
