"""Buttons of other times and places change nothing; they are answered with a kind word."""

from __future__ import annotations

import pytest
from support.talks import Person, talking

from bot.engine.inputs import Tap

FLOW = (
    "- {choose: a, id: q1, text: One?, options: {x: An x, y: A y}}",
    "- {choose: b, id: q2, text: Two?, options: {x: An x, y: A y}}",
    "- say: Done.",
)


@pytest.fixture
def person() -> Person:
    return talking(*FLOW)


def first_tap(person: Person) -> Tap:
    assert person.keyboard is not None
    return person.tap(person.keyboard.buttons[0])


def test_the_button_of_an_answered_question(person: Person) -> None:
    old = first_tap(person)
    person.gives(old)
    before = person.session
    assert person.gives(old) == []
    assert person.toasts == ["[old_button]"]
    assert person.session == before


def test_the_right_nonce_with_another_step(person: Person) -> None:
    tap = first_tap(person)
    person.gives(Tap(tap.nonce, "q2", "x"))
    assert person.toasts == ["[old_button]"]


@pytest.mark.parametrize("key", ["z", "", "~skip", "__class__", "x" * 60, "0"])
def test_the_right_question_with_a_key_that_was_never_offered(person: Person, key: str) -> None:
    tap = first_tap(person)
    said = person.gives(Tap(tap.nonce, "q1", key))
    assert said[0].split("\n")[0] in ("[pick_one]", "[cannot_skip]")
    assert person.answers == {}
    assert person.gives(tap) == ["Two?"], "the real button still works"


def test_a_key_that_is_not_offered_to_this_person() -> None:
    person = talking(
        "- {choose: a, id: q, text: Which?, options: {x: {label: X, if: name == 'Ann'}, y: Y}}",
        "- say: Done.",
    )
    tap = first_tap(person)
    assert person.gives(Tap(tap.nonce, "q", "x"))[0].startswith("[pick_one]")


def test_buttons_when_nothing_is_open(person: Person) -> None:
    old = first_tap(person)
    person.says("/cancel")
    for tap in (old, Tap("", "", ""), Tap("", "~offer", "yes")):
        assert person.gives(tap) == []
        assert person.toasts == ["[old_button]"]


def test_buttons_from_before_going_back(person: Person) -> None:
    old = first_tap(person)
    person.gives(old)
    person.says("/back")
    person.gives(old)
    assert person.toasts == ["[old_button]"]
    assert person.taps("A y") == ["Two?"]


def test_buttons_of_an_offer_that_was_passed_over(person: Person) -> None:
    person.taps("An x")
    person.says("/test")
    offer = first_tap(person)
    assert offer.step == "~offer"
    person.says("1")
    person.gives(offer)
    assert person.toasts == ["[old_button]"]
    assert person.said == []


def test_an_offer_is_not_settled_by_a_key_it_does_not_have(person: Person) -> None:
    person.taps("An x")
    person.says("/test")
    offer = first_tap(person)
    for key in ("maybe", "leave", ""):
        person.gives(Tap(offer.nonce, "~offer", key))
        assert person.toasts == ["[old_button]"]
    assert person.gives(offer) == ["Two?"]


def test_nobody_can_guess_a_nonce_from_another(person: Person) -> None:
    seen = set()
    for _ in range(50):
        seen.add(first_tap(person).nonce)
        person.taps("An x")
        person.says("/back")
    assert len(seen) == 50
    assert all(len(nonce) == 6 and nonce.isalnum() for nonce in seen)
