"""Somebody discreet: what nobody asked for says only that something is here."""

from __future__ import annotations

from datetime import timedelta

import pytest
from support.talks import Person, talking

from bot.engine.effects import File, Keep, Message
from bot.engine.inputs import Nudged, Reminded
from bot.engine.turn import turn
from bot.engine.veil import MOST, VEIL_STEP, veiled

PROFILE = {"profile": 'defaults: {name: "", nameless: friend, discreet: false, veiled: null}'}
ASKS = {
    "asks": """
        - say: Something of a secret.
        - {ask: answer, id: q, text: A secret?}
        - save: note
          fields: {text: answer}
        - say: Kept {{ answer }}.
    """
}
IDLE = """
    flow: idle
    title: Idle
    about: Words.
    role: idle
    listed: false
    params: {text: ""}
    steps:
      - {choose: w, id: q, text: 'What of {{ text }}?', options: {leave: Let go}}
      - say: Gone.
"""
VEIL = "[veiled]"


@pytest.fixture
def person() -> Person:
    """Somebody who has asked for it and has nothing open."""
    lines = ("- set: profile.discreet", "  to: true", "- say: Done.")
    return talking(*lines, more={**ASKS, "idle": IDLE}, content=PROFILE)


def rings(person: Person, given: Reminded | Nudged) -> list[str]:
    """A timer is due: what comes of it passes the veil, as in the service."""
    person.seed += 1
    made = turn(person.book, person.session, given, person.env())
    person.session, effects = veiled(person.book, made.session, made.effects, person.env())
    messages = [each for each in effects if isinstance(each, Message)]
    assert all(each.unasked for each in messages)
    for each in messages:
        person.keyboard = each.keyboard or person.keyboard
    return [each.html for each in messages]


def test_a_reminder_is_shown_on_a_tap(person: Person) -> None:
    assert rings(person, Reminded(html="Call <b>Ana</b>.")) == [VEIL]
    assert person.taps("[veiled_button]") == ["Call Ana."]
    assert person.chosen == ["[veiled_button]"]
    assert person.keyboard is not None
    person.gives(person.tap(person.keyboard.buttons[0]))
    assert person.toasts == ["[old_button]"], "it is shown once"


def test_a_question_is_asked_on_the_tap_and_then_answered(person: Person) -> None:
    assert rings(person, Reminded(flow="asks")) == [VEIL]
    assert person.taps("[veiled_button]") == ["Something of a secret.", "A secret?"]
    assert person.says("I sing") == ["Kept I sing."]


def test_a_typed_yes_shows_it_too(person: Person) -> None:
    rings(person, Reminded(flow="asks"))
    assert person.says("yes") == ["Something of a secret.", "A secret?"]


def test_other_words_are_no_answer_to_what_was_not_read(person: Person) -> None:
    rings(person, Reminded(flow="asks"))
    assert person.says("My brother called") == ["What of My brother called?"]
    assert not [each for each in person.effects if isinstance(each, Keep)]
    person.taps("Let go")
    assert person.session.memory.profile["veiled"], "it still waits to be seen"


def test_several_are_shown_together_the_oldest_first(person: Person) -> None:
    for number in range(MOST + 2):
        rings(person, Reminded(html=f"{number}."))
    assert person.taps("[veiled_button]") == [f"{number}." for number in range(2, MOST + 2)]


def test_only_what_nobody_asked_for_is_veiled(person: Person) -> None:
    assert person.says("/asks") == ["Something of a secret.", "A secret?"]
    person.says("/cancel")
    open_one = talking("- say: Done.", more=ASKS, content=PROFILE)
    assert rings(open_one, Reminded(html="Call Ana.")) == ["Call Ana."]


def test_a_flow_that_is_discreet_itself_is_left_as_it_is(person: Person) -> None:
    assert rings(person, Reminded(html=f"{VEIL} From now on, less often.")) == [
        f"{VEIL} From now on, less often."
    ]


def test_nothing_is_said_where_nothing_was_to_be_said(person: Person) -> None:
    assert rings(person, Nudged("no such nonce")) == []


def test_a_nudge_leaves_its_question_open() -> None:
    wait = "wait: {nudge: {after: 1h, say: Still there?}}"
    lines = ("- set: profile.discreet", "  to: true", f"- {{ask: a, id: q, text: One?, {wait}}}",
             "- say: Got {{ a }}.")  # fmt: skip
    person = talking(*lines, content=PROFILE)
    assert person.session.talk is not None
    nonce = person.session.talk.nonce
    person.now += timedelta(hours=1)
    assert rings(person, Nudged(nonce)) == [VEIL]
    assert person.says("my answer") == ["Got my answer."], "this question was read"


def test_a_file_is_held_too(person: Person) -> None:
    file = File("photo", "chart", "week.png", {"rows": [1, 2]}, "Your week", unasked=True)
    session, effects = veiled(person.book, person.session, (file,), person.env())
    [message] = effects
    assert isinstance(message, Message)
    assert message.keyboard is not None
    assert message.keyboard.step == VEIL_STEP
    person.session, person.keyboard = session, message.keyboard
    person.taps("[veiled_button]")
    [shown] = [each for each in person.effects if isinstance(each, File)]
    assert (shown.maker, shown.params, shown.unasked) == ("chart", {"rows": [1, 2]}, False)
