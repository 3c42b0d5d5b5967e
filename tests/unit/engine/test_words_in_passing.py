"""Words at the buttons of a menu that are said to the bot, and mean none of them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from support.talks import Person, talking

from bot.engine.hooks import Hooks

IDLE = """
    flow: idle
    title: Idle
    about: Words.
    role: idle
    listed: false
    params: {text: ""}
    steps: [{say: 'Heard {{ text }}.'}]
"""
MENU = "{choose: a, id: q, text: Which?, options: {thanks: Say thank you, tip: A tip}%s}"


def at(head: str, more: str = "") -> Person:
    person = talking(f"- {MENU % more}", "- say: 'So {{ a }}.'", head=head, more={"idle": IDLE})
    hooks = Hooks(told=lambda text, _: text in ("thanks", "a tip"))
    person.book = replace(person.book, hooks=hooks)
    return person


@pytest.fixture
def person() -> Person:
    """Somebody who sees a menu."""
    return at("command: test\npassing: true")


def test_a_word_in_passing_is_heard_even_where_a_button_has_it_for_its_key(person: Person) -> None:
    assert person.says("thanks") == ["Heard thanks."]


def test_what_a_button_says_is_that_button(person: Person) -> None:
    assert person.says("a tip") == ["So tip."]


def test_another_word_is_a_try_to_name_a_button(person: Person) -> None:
    assert person.says("what") == ["[pick_one]\n\nWhich?"]


def test_in_the_middle_of_a_practice_it_is_an_answer_or_none() -> None:
    assert at("command: test").says("thanks") == ["So thanks."]


def test_where_ones_own_words_count_too_many_of_them_are_no_note() -> None:
    person = at("command: test\npassing: true", ", own_words: true")
    assert person.says("word " * 1000) == ["[too_long] 4999 4000 [can_keep]\n\nWhich?"]
