"""Detours to other flows, the offers to come back, and leaving for good."""

from __future__ import annotations

import pytest
from support.talks import Person, talking

from bot.engine.inputs import Edited, Joined, Media

MORE = {
    "other": "- {ask: o, id: q, text: Other?}\n- say: Other done.",
    "third": "- {ask: o, id: q, text: Third?}\n- say: Third done.",
    "fourth": "- {ask: o, id: q, text: Fourth?}\n- say: Fourth done.",
    "fifth": "- {ask: o, id: q, text: Fifth?}\n- say: Fifth done.",
    "look": "- say: Look.",
    "glance": """
        flow: glance
        title: Glance
        about: A glance.
        command: glance
        passing: true
        steps:
          - {choose: g, id: q, text: Glance?, options: {test: Test, end: End}}
          - if: g == 'test'
            then: [{call: test, id: c}]
    """,
    "idle": """
        flow: idle
        title: Idle
        about: Words.
        role: idle
        listed: false
        params: {text: ""}
        steps:
          - {choose: w, id: q, text: 'What of {{ text }}?', options: {leave: Let go}}
          - say: Gone.
    """,
}
OFFER = "[rejoin] Test"


@pytest.fixture
def person() -> Person:
    """Somebody at the second question of the flow called Test."""
    person = talking(
        "- {ask: a, id: q1, text: One?}",
        "- {ask: b, id: q2, text: Two?}",
        "- say: 'Done {{ a }}.'",
        more=MORE,
    )
    person.says("first")
    return person


def test_a_detour_ends_with_an_offer_to_go_on(person: Person) -> None:
    assert person.says("/other") == ["Other?"]
    assert person.says("x") == ["Other done.", OFFER]
    assert person.labels == ["[rejoin_yes]", "[rejoin_no]"]
    assert person.taps("[rejoin_yes]") == ["Two?"]
    assert person.chosen == ["[rejoin_yes]"]
    assert person.says("y") == ["Done first."]


@pytest.mark.parametrize("word", ["yes", "Sure!", "[rejoin_yes]", "1"])
def test_typed_words_can_accept_the_offer(person: Person, word: str) -> None:
    person.says("/other")
    person.says("x")
    assert person.says(word) == ["Two?"]


@pytest.mark.parametrize("word", ["no", "not now", "[rejoin_no]", "2", "/cancel"])
def test_typed_words_can_decline_it(person: Person, word: str) -> None:
    person.says("/other")
    person.says("x")
    assert person.says(word) == ["[rejoin_left] Test"]
    assert person.session.aside == ()
    assert person.says("/test") == ["One?"]


def test_other_words_pass_it_over_and_it_is_made_once_more(person: Person) -> None:
    person.says("/other")
    person.says("x")
    assert person.says("something else") == ["What of something else?"]
    assert person.taps("Let go") == ["Gone.", OFFER]
    assert person.says("and more") == ["What of and more?"]
    assert person.taps("Let go") == ["Gone."], "after two offers the talk is left in peace"
    assert person.says("/test") == ["[again] Test"]


@pytest.mark.parametrize("given", [Media("photo"), Edited("x"), Joined()])
def test_what_is_no_answer_makes_the_offer_again(person: Person, given: object) -> None:
    person.says("/other")
    person.says("x")
    nonce = person.keyboard.nonce  # type: ignore[union-attr]
    [said] = person.gives(given)  # type: ignore[arg-type]
    assert said.endswith(OFFER)
    assert person.keyboard.nonce == nonce  # type: ignore[union-attr]
    assert person.taps("[rejoin_yes]") == ["Two?"]


def test_there_is_nothing_to_skip_at_an_offer(person: Person) -> None:
    person.says("/other")
    person.says("x")
    assert person.says("/skip") == [OFFER]


def test_back_at_an_offer_returns_to_what_has_just_ended(person: Person) -> None:
    person.says("/other")
    person.says("x")
    assert person.says("/back") == ["Other?"]
    assert person.says("y")[-1] == OFFER


def test_no_offer_follows_the_one_that_was_declined(person: Person) -> None:
    person.says("/other")
    person.says("/third")
    person.says("/cancel")
    assert person.taps("[rejoin_no]") == ["[rejoin_left] Other"]


def test_behind_a_flow_that_asks_nothing_the_question_comes_at_once(person: Person) -> None:
    assert person.says("/look") == ["Look.", "Two?"]
    assert person.says("x") == ["Done first."]


def test_cancel_leaves_the_detour_and_offers_what_was_before(person: Person) -> None:
    person.says("/other")
    assert person.says("/cancel") == ["[cancelled] Other", OFFER]


def test_cancel_keeps_what_was_kept() -> None:
    person = talking("- {save: note, fields: [name]}", "- {ask: a, id: q, text: One?}", "- say: x")
    assert person.says("/cancel") == ["[cancelled] Test"]
    assert len(person.kept()) == 1
    assert person.says("/cancel") == ["[nothing_open]"]


# -- the flow that is open already


def test_its_own_command_asks_whether_to_go_on_or_begin_anew(person: Person) -> None:
    assert person.says("/test") == ["[again] Test"]
    assert person.taps("[again_on]") == ["Two?"]


def test_beginning_anew_forgets_the_answers(person: Person) -> None:
    person.says("/test")
    assert person.taps("[again_over]") == ["One?"]
    person.says("second")
    assert person.says("y") == ["Done second."]


@pytest.mark.parametrize("word", ["/cancel", "no", "not now"])
def test_neither_of_the_two_leaves_it(person: Person, word: str) -> None:
    person.says("/test")
    assert person.says(word) == ["[rejoin_left] Test"]
    assert person.session.aside == ()


def test_its_command_before_anything_was_answered_just_asks_again() -> None:
    person = talking("- {ask: a, id: q1, text: One?}", "- say: Done.")
    assert person.says("/test") == ["One?"]
    assert person.session.aside == ()


def test_its_command_after_a_detour_finds_the_talk_that_waits(person: Person) -> None:
    person.says("/other")
    assert person.says("/test") == ["[again] Test"]
    assert person.taps("[again_on]") == ["Two?"]


# -- what is worth coming back to


def test_a_passing_flow_is_left_without_a_word(person: Person) -> None:
    person.says("/cancel")
    person.says("/glance")
    person.says("/other")
    assert person.says("x") == ["Other done."]


def test_a_talk_that_began_in_a_passing_flow_is_worth_it(person: Person) -> None:
    person.says("/cancel")
    person.says("/glance")
    person.taps("Test")
    person.says("/other")
    assert person.says("x") == ["Other done.", OFFER]
    assert person.taps("[rejoin_yes]") == ["One?"]


def test_the_latest_talk_comes_first_and_then_the_one_before(person: Person) -> None:
    person.says("/other")
    person.says("/third")
    assert person.says("x") == ["Third done.", "[rejoin] Other"]
    assert person.taps("[rejoin_yes]") == ["Other?"]
    assert person.says("x") == ["Other done.", OFFER]


def test_the_oldest_of_too_many_is_kept_in_the_journal(person: Person) -> None:
    for command in ("/other", "/third", "/fourth"):
        person.says(command)
    assert person.kept("unfinished") == []
    person.says("/fifth")
    assert person.kept("unfinished") == [{"title": "Test", "answers": {"a": "first"}}]
    assert len(person.session.aside) == 3
    assert person.says("/test") == ["One?"]


def test_back_in_a_detour_stays_in_the_detour(person: Person) -> None:
    person.says("/other")
    assert person.says("/back") == ["[nothing_to_undo]\n\nOther?"]
