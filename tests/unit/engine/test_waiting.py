"""Questions that wait: nudges, parking, reminders that find somebody in the middle of a talk."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from support.talks import Person, talking

from bot.engine.effects import Message
from bot.engine.hooks import Hooks, Leave, Standing
from bot.engine.inputs import Media, Nudged, Reminded

NUDGED = (
    "- ask: a",
    "  id: q1",
    "  text: One?",
    "  wait: {nudge: {after: 3h, say: 'Still there, {{ name }}?'}, park: 1d}",
    "- {ask: b, id: q2, text: Two?}",
    "- say: Done.",
)
IDLE = {
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
    """
}


def test_a_nudge_comes_once_when_it_is_time() -> None:
    person = talking(*NUDGED)
    assert person.waits(hours=2) == []
    assert person.waits(hours=1) == ["Still there, friend?"]
    assert all(isinstance(each, Message) and each.unasked for each in person.effects)
    assert person.waits(hours=10) == []
    assert person.says("x") == ["Two?"]


def test_no_nudge_comes_for_what_was_answered_left_or_asked_anew() -> None:
    for deed in ("x", "/cancel"):
        person = talking(*NUDGED)
        person.says(deed)
        assert person.waits(hours=5) == []
    person = talking(*NUDGED)
    nonce = person.session.talk.nonce  # type: ignore[union-attr]
    person.says("x")
    person.says("/back")
    assert person.gives(Nudged(nonce)) == []
    assert person.waits(hours=3) == ["Still there, friend?"]


def test_a_nudge_whose_words_an_edit_took_away_says_nothing() -> None:
    person = talking(*NUDGED)
    person.book = talking("- {ask: a, id: q1, text: One?}", *NUDGED[4:]).book
    assert person.waits(hours=3) == []


def test_a_nudge_waits_for_the_moment_at_which_it_may_be_said() -> None:
    person = talking(*NUDGED)
    dawn = person.now + timedelta(hours=8)

    def nudge(standing: Standing) -> Leave:
        now = standing.env.now
        return Leave(dawn) if now < dawn else Leave(now, {"tone": "soft"})

    person.book = replace(person.book, hooks=Hooks(nudge=nudge))
    assert person.waits(hours=3) == []
    assert person.waits(hours=4) == []
    assert person.waits(hours=1) == ["Still there, friend?"]
    assert person.session.memory.profile == {"tone": "soft"}
    assert person.waits(hours=10) == []


def test_a_nudge_that_may_not_be_said_is_let_go() -> None:
    person = talking(*NUDGED)
    person.book = replace(person.book, hooks=Hooks(nudge=lambda standing: Leave(None)))
    assert person.waits(hours=20) == []
    assert person.timers == {}


def test_a_nudge_that_waited_until_its_question_is_parked_says_nothing() -> None:
    person = talking(*NUDGED)
    later = person.now + timedelta(days=1)
    person.book = replace(person.book, hooks=Hooks(nudge=lambda standing: Leave(later)))
    person.waits(hours=3)
    assert person.waits(days=1) == []
    assert person.timers == {}


def test_words_long_after_the_question_are_not_its_answer() -> None:
    person = talking(*NUDGED, more=IDLE)
    person.waits(hours=23)
    assert person.says("x") == ["Two?"], "within a day they are"
    person.says("/back")
    person.waits(days=1)
    assert person.says("hello") == ["What of hello?"]
    assert person.taps("Let go") == ["Gone.", "[rejoin] Test"]
    assert person.taps("[rejoin_yes]") == ["One?"]


def test_without_a_step_of_its_own_a_question_is_parked_after_two_days() -> None:
    person = talking("- {ask: b, id: q2, text: Two?}", "- say: Done.", more=IDLE)
    person.waits(hours=47)
    assert person.says("x") == ["Done."]
    person.says("/test")
    person.waits(hours=48)
    assert person.says("hello") == ["What of hello?"]


def test_the_buttons_of_a_parked_question_still_work() -> None:
    person = talking("- {choose: a, id: q, text: Which?, options: {x: An x}}", "- say: Done.")
    person.waits(days=30)
    assert person.taps("An x") == ["Done."]


def test_a_photo_does_not_bring_a_parked_question_up_again() -> None:
    person = talking(*NUDGED)
    person.waits(days=3)
    assert person.gives(Media("photo")) == ["[photo]"]


def test_asking_again_after_a_misfit_keeps_the_time_it_began() -> None:
    person = talking(
        "- {scale: a, id: q, text: How?, between: [1, 3], wait: {park: 1h}}",
        "- say: Done.",
        more=IDLE,
    )
    person.waits(minutes=50)
    person.says("much")
    person.waits(minutes=50)
    assert person.says("2") == ["Done."], "somebody who still tries is still in the talk"


# -- reminders


REMIND = (
    "- {remind: {say: Drink water.}, id: r, after: 1h}",
    "- {remind: {flow: later}, id: r2, after: 2h}",
    "- say: Set.",
)
LATER = {
    "later": "- {ask: b, id: q, text: How was it?}\n- say: Good.",
    "busy": "- {ask: c, id: q, text: Busy?}\n- say: Free.",
}


@pytest.fixture
def person() -> Person:
    return talking(*REMIND, more=LATER)


def test_a_reminder_waits_for_the_end_of_a_talk(person: Person) -> None:
    person.says("/busy")
    assert person.waits(hours=1) == []
    assert person.says("well") == ["Free."]
    assert person.waits(minutes=15) == ["Drink water."]


def test_it_waits_as_often_as_it_must(person: Person) -> None:
    person.says("/busy")
    person.waits(hours=1)
    for _ in range(8):
        assert person.waits(minutes=15) == []
    person.says("well")
    assert person.waits(minutes=15) == ["How was it?"]
    person.says("well")
    assert person.waits(minutes=15) == ["Drink water."], "one does not talk into the other"


def test_one_that_has_waited_can_still_be_taken_back() -> None:
    somebody = talking(
        "- {ask: a, id: q1, text: One?}",
        "- {remind: {say: 'Call {{ a }}.'}, id: r, after: 1h}",
        "- {ask: b, id: q2, text: Two?}",
        "- say: Done.",
    )
    somebody.says("Ana")
    assert somebody.waits(hours=2) == [], "in the middle of a talk"
    somebody.says("/back")
    assert somebody.timers == {}


def test_it_does_not_wait_for_a_parked_talk(person: Person) -> None:
    person.says("/busy")
    person.timers.clear()
    person.waits(days=3)
    assert person.gives(Reminded(flow="later")) == ["How was it?"]
    assert person.says("well") == ["Good.", "[rejoin] Busy"]


def test_a_reminder_about_what_is_hushed_by_now_says_nothing() -> None:
    somebody = talking(
        "- {ask: who, id: q1, text: Who?}",
        "- {remind: {say: Call her.}, id: r, after: 1h, about: who}",
        "- {remind: {flow: later}, id: r2, after: 2h, about: who}",
        "- say: Set.",
        more=LATER,
    )
    somebody.says("Ana")
    somebody.book = replace(somebody.book, hooks=Hooks(hushed=lambda about, _: about == "Ana"))
    somebody.says("/busy")
    assert somebody.waits(hours=3) == []
    somebody.says("well")
    assert somebody.waits(hours=3) == []


def test_what_a_reminder_is_about_is_not_forgotten_while_it_waits() -> None:
    somebody = talking(
        "- {ask: who, id: q1, text: Who?}",
        "- {remind: {say: Call her.}, id: r, after: 1h, about: who}",
        "- say: Set.",
        more=LATER,
    )
    somebody.says("Ana")
    somebody.says("/busy")
    assert somebody.waits(hours=1) == []
    somebody.book = replace(somebody.book, hooks=Hooks(hushed=lambda about, _: about == "Ana"))
    somebody.says("well")
    assert somebody.waits(hours=1) == []


def test_a_reminder_of_a_flow_that_is_gone_says_nothing(person: Person) -> None:
    assert person.gives(Reminded(flow="no_more")) == []


def test_a_reminder_of_a_renamed_flow_finds_it(person: Person) -> None:
    files = {"later": LATER["busy"], "sooner": """
        flow: sooner
        title: Sooner
        about: Sooner.
        was: [old_name]
        steps: [{say: Here.}]
    """}  # fmt: skip
    person.book = talking(*REMIND, more=files).book
    assert person.gives(Reminded(flow="old_name")) == ["Here."]


def test_what_a_reminder_says_survives_the_clock_and_the_store(person: Person) -> None:
    [timer] = [each for each in person.timers.values() if "html" in each.payload]
    assert timer.at - person.now == timedelta(hours=1)
    assert timer.payload == {"html": "Drink water."}
