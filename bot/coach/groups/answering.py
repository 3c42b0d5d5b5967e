"""A group asks: the day's question for everyone, a tip, and the closer questions in turns.

Whose turn it is and which question was the last stand in the message and in its buttons, so that
nothing of a group has to be kept but which items it has seen.
"""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any

from bot.coach.choosing.today import asked, draw_prompt, todays
from bot.coach.decks import (
    ANYONE,
    QUESTIONS,
    TIPS,
    Item,
    draw_item,
    items_of,
    practices_lately,
    shown,
)  # fmt: skip
from bot.engine.effects import Button, Keyboard
from bot.engine.hooks import GroupAnswer, GroupCall, Standing
from bot.engine.seen import TAG_LENGTH

STEP = "~group"
TIP = "tip"
FIRST, LAST = 1, 3
"""The sets of questions, from light to close."""


def answered(call: GroupCall) -> GroupAnswer | None:
    """What is answered in a group; None for what is personal. Empty where the book has no words
    for groups."""
    words: Mapping[str, Any] | None = call.standing.content.get("groups")  # type: ignore[assignment]
    if words is None:
        return None
    given = call.given
    if given.tap is not None:
        return _tapped(call, words)
    match given.command:
        case "":
            return GroupAnswer(_filled(words["hello"], link=call.link))
        case "today":
            return _today(call.standing, words)
        case "tip":
            return _tip(call.standing, words)
        case "questions":
            return _question(call, words, FIRST)
    return None


def _tapped(call: GroupCall, words: Mapping[str, Any]) -> GroupAnswer | None:
    tap = call.given.tap
    if tap is None or tap.step != STEP:
        return None
    deck = TIPS if tap.key == TIP else QUESTIONS
    if tap.nonce != _nonce(call.standing.seen.get(deck, "")):
        return GroupAnswer(toast=words["gone_on"])
    if tap.key == TIP:
        return _tip(call.standing, words, words["buttons"]["another"])
    level, _, way = tap.key.partition("_")
    if not level.isdecimal() or not FIRST <= int(level) <= LAST or way not in words["buttons"]:
        return None
    return _question(call, words, int(level), words["buttons"][way])


def _today(standing: Standing, words: Mapping[str, Any]) -> GroupAnswer:
    prompt = todays(standing) or draw_prompt(standing, "", for_all=True)
    return GroupAnswer(_filled(words["today"], text=prompt["text"]), seen=asked(standing, prompt))


def _tip(standing: Standing, words: Mapping[str, Any], chosen: str = "") -> GroupAnswer:
    tips = items_of(standing.content, TIPS)
    aside = words["aside"]
    fitting = [
        tip for tip in tips if ANYONE in tip["for"] and tip["practice"] not in aside
    ] or tips  # fmt: skip
    state = standing.seen.get(TIPS, "")
    tip = draw_item(
        [fitting], state, practices_lately(standing.content, standing.seen), standing.env.draw
    )
    state = shown(state, tip["id"])
    keyboard = _keyboard(state, [(TIP, words["buttons"]["another"])])
    html = _filled(words["tip"], text=tip["text"])
    return GroupAnswer(html, keyboard, chosen=chosen, seen={TIPS: state})


def _question(
    call: GroupCall, words: Mapping[str, Any], level: int, chosen: str = ""
) -> GroupAnswer:
    state = call.standing.seen.get(QUESTIONS, "")
    of_level: list[Item] = [
        item for item in items_of(call.standing.content, QUESTIONS) if item["set"] == level
    ]
    question = draw_item([of_level], state, (), call.standing.env.draw)
    state = shown(state, question["id"])
    ways = [("another", level), ("nearer", level + 1), ("lighter", level - 1)]
    pairs = [
        (f"{to}_{way}", words["buttons"][way]) for way, to in ways if FIRST <= to <= LAST
    ]  # fmt: skip
    name = call.given.person
    text = words["question"] if name else words["question_by_nobody"]
    html = _filled(text, text=question["text"], name=name)
    return GroupAnswer(html, _keyboard(state, pairs), chosen=chosen, seen={QUESTIONS: state})


def _keyboard(state: str, pairs: list[tuple[str, str]]) -> Keyboard:
    return Keyboard(_nonce(state), STEP, tuple(Button(key, label) for key, label in pairs))


def _nonce(state: str) -> str:
    """What tells the latest item of a deck from those before it: its buttons alone still count."""
    return state[-TAG_LENGTH:]


def _filled(template: str, **values: str) -> str:
    """The words of content as HTML, with values put in their places."""
    html = escape(template, quote=False)
    for name, value in values.items():
        html = html.replace(f"{{{name}}}", escape(value, quote=False))
    return html
