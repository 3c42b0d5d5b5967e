"""Words at the buttons of a menu that are said to the bot, and mean none of them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from support.talks import Person, talking

from bot.engine.hooks import Hooks, InPassing

IDLE = """
    flow: idle
    title: Idle
    about: Words.
    role: idle
    listed: false
    params: {text: ""}
    steps: [{say: 'Heard {{ text }}.'}]
"""
TOLD: dict[str, InPassing] = {
    "thanks": "talk", "a tip": "talk", "hi": "greeting", "bye": "farewell",
}  # fmt: skip
MENU = "{choose: a, id: q, text: Which?, options: {thanks: Say thank you, tip: A tip}%s}"


def at(head: str, more: str = "") -> Person:
    person = talking(f"- {MENU % more}", "- say: 'So {{ a }}.'", head=head, more={"idle": IDLE})
    hooks = Hooks(told=lambda text, _: TOLD.get(text, ""))
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


ASK = "- {ask: a, id: q, text: What set it off?}"


def asked(line: str = ASK) -> Person:
    """Somebody at a question in free text."""
    person = talking(line, "- say: 'So {{ a }}.'", more={"idle": IDLE})
    person.book = replace(person.book, hooks=Hooks(told=lambda text, _: TOLD.get(text, "")))
    return person


def test_a_greeting_at_a_question_is_returned_and_the_question_stays() -> None:
    assert asked().says("hi") == ["[greeted]\n\nWhat set it off?"]


def test_after_hours_a_greeting_is_met_as_one_and_going_on_is_offered() -> None:
    person = asked()
    person.waits(hours=20)
    assert person.says("hi") == ["Heard hi.", "[rejoin] Test"]
    assert person.taps("[rejoin_yes]") == ["What set it off?"]


def test_a_farewell_is_met_as_one_and_asks_for_nothing() -> None:
    person = asked()
    assert person.says("bye") == ["Heard bye."]
    assert person.says("hi") == ["Heard hi.", "[rejoin] Test"]


def test_thanks_in_the_middle_of_a_practice_are_an_answer() -> None:
    assert asked().says("thanks") == ["So thanks."]


def test_where_any_words_are_an_answer_a_greeting_is_one_but_not_after_hours() -> None:
    person = asked(ASK.replace("id: q", "id: q, any_words: true"))
    assert person.says("hi") == ["So hi."]
    person.says("/test")
    person.waits(hours=20)
    assert person.says("hi") == ["Heard hi.", "[rejoin] Test"]
