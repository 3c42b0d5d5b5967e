"""Words that come before everything else, and what becomes of the talk they came into."""

from __future__ import annotations

from dataclasses import replace

import pytest
from support.talks import Person, talking

from bot.engine.hooks import Alarm, Begin, Heard, Hooks, Standing
from bot.engine.inputs import Edited, Media

MORE = {
    "worry": """
        flow: worry
        title: Worry
        about: Asks.
        role: concern
        listed: false
        params: {kind: "", said: ""}
        steps:
          - choose: c
            id: q
            text: 'Safe, {{ kind }}?'
            options: {fine: Fine, help: Help}
            own_words: true
          - if: c == 'help'
            then: [{call: card, id: c1, with: {kind: kind}}]
          - say: Good.
    """,
    "card": """
        flow: card
        title: Card
        about: Helps.
        command: now
        role: card
        serious: true
        listed: false
        params: {kind: "", said: ""}
        steps:
          - choose: c
            id: q
            text: 'Here is help for {{ kind }}. {{ said }}'
            options: {ok: Thanks}
            own_words: true
          - say: Take care.
    """,
    "breathe": "- {choose: o, id: q, text: In and out?, options: {x: X}}",
    "first": """
        flow: first
        title: First
        about: Asks.
        listed: false
        passing: true
        params: {said: ""}
        steps:
          - choose: o
            id: q
            text: 'First? {{ said }}'
            options: {"yes": "Yes"}
          - set: profile.pet
            to: "'cat'"
    """,
    "after": """
        - {choose: o, id: q, text: How is it now?, options: {better: Better}}
        - say: Good to hear.
    """,
    "other": "- {choose: o, id: q, text: Other?, options: {x: X}}\n- say: Other done.",
    "third": "- {ask: o, id: q, text: Third?}",
    "fourth": "- {ask: o, id: q, text: Fourth?}",
    "idle": """
        flow: idle
        title: Idle
        about: Words.
        role: idle
        listed: false
        params: {text: ""}
        steps: [{say: 'Heard {{ text }}.'}]
    """,
}  # fmt: skip


def screen(text: str, standing: Standing) -> Heard:
    if "grave" in text:
        return Heard(Alarm("card", "danger"))
    return Heard(Alarm("ask", "doubt") if "odd" in text else None)


def rest(left: str, standing: Standing) -> Begin | None:
    return Begin("after") if left == "other" and "cared" in standing.profile else None


@pytest.fixture
def person() -> Person:
    person = talking(
        "- {ask: a, id: q1, text: One?}",
        "- {choose: b, id: q2, text: 'Two, {{ a }}?', options: {x: X, y: Y}}",
        "- say: 'Done {{ a }} {{ b }}.'",
        more=MORE,
    )
    person.book = replace(person.book, hooks=Hooks(screen=screen, rest=rest))
    return person


def test_grave_words_bring_the_card_and_nothing_else(person: Person) -> None:
    assert person.says("this is grave") == ["Here is help for danger. this is grave"]


def test_behind_the_card_nothing_is_offered_at_once(person: Person) -> None:
    person.says("this is grave")
    assert person.taps("Thanks") == ["Take care."]


def test_the_interrupted_talk_is_offered_later_and_asks_its_question_again(
    person: Person,
) -> None:
    person.says("this is grave")
    person.taps("Thanks")
    person.says("/other")
    assert person.taps("X") == ["Other done.", "[rejoin] Test"]
    assert person.taps("[rejoin_yes]") == ["One?"]
    person.says("rain")
    assert person.taps("X") == ["Done rain x."]


def test_words_that_were_a_doubt_are_no_answer_either_once_the_card_was_shown(
    person: Person,
) -> None:
    person.says("it is odd")
    person.taps("Help")
    assert person.taps("Thanks") == ["Take care.", "Good.", "[rejoin] Test"]
    assert person.taps("[rejoin_yes]") == ["One?"]


@pytest.mark.parametrize("left", ["/cancel", "stop"])
def test_behind_the_card_no_question_comes_back_unannounced(person: Person, left: str) -> None:
    person.book = replace(person.book, words={**person.book.words, "commands": {"stop": "cancel"}})
    person.says("this is grave")
    assert person.says(left) == ["[cancelled] Card"]
    assert person.says("hello") == ["Heard hello."]


def test_a_card_that_was_left_open_just_opens_again(person: Person) -> None:
    person.says("this is grave")
    person.says("what")
    person.says("/now")
    person.waits(days=7)
    assert person.says("/now") == ["Here is help for . "]


def test_a_card_left_open_for_long_is_not_offered_again(person: Person) -> None:
    person.says("/cancel")
    person.says("this is grave")
    person.waits(days=7)
    person.says("/other")
    assert person.taps("X") == ["Other done."]


def test_new_danger_at_buttons_of_the_card_is_met_anew(person: Person) -> None:
    person.says("/cancel")
    person.says("this is grave")
    person.says("/breathe")
    assert person.says("grave again") == ["Here is help for danger. grave again"]


def test_what_the_domain_wants_first_comes_before_words_and_before_going_on(
    person: Person,
) -> None:
    def first(text: str, standing: Standing) -> Begin | None:
        return None if standing.profile.get("pet") else Begin("first", {"said": text})

    person.book = replace(person.book, hooks=Hooks(screen=screen, first=first))
    person.says("/other")
    person.says("/test")
    assert person.taps("[again_on]") == ["First? "]
    assert person.taps("Yes") == ["[rejoin] Test"]
    assert person.taps("[rejoin_yes]") == ["One?"]
    person.says("/cancel")
    person.says("/cancel")
    assert person.says("a word") == ["Heard a word."]


def test_after_a_question_that_was_answered_well_the_talk_goes_on(person: Person) -> None:
    assert person.says("it is odd") == ["Safe, doubt?"]
    assert person.taps("Fine") == ["Good.", "[rejoin] Test"]
    assert person.taps("[rejoin_yes]") == ["Two, it is odd?"]


def test_at_buttons_the_words_are_handed_to_the_card(person: Person) -> None:
    person.says("first")
    assert person.says("grave words") == ["Here is help for danger. grave words"]
    person.taps("Thanks")
    person.says("/other")
    person.taps("X")
    assert person.taps("[rejoin_yes]") == ["Two, first?"]


def test_the_question_gives_way_to_the_card_but_not_the_other_way_round(person: Person) -> None:
    person.says("it is odd")
    assert person.says("no, it is grave") == ["Here is help for danger. no, it is grave"]
    assert person.says("odd and grave") == ["Take care."]  # it reads them itself


def test_an_odd_word_does_not_ask_twice(person: Person) -> None:
    person.says("it is odd")
    assert person.says("odd, yes") == ["Good.", "[rejoin] Test"]


@pytest.mark.parametrize("given", [Edited("grave"), Media("photo", "grave")])
def test_what_is_written_elsewhere_counts_too(person: Person, given: object) -> None:
    assert person.gives(given) == ["Here is help for danger. grave"]  # type: ignore[arg-type]


def test_words_behind_a_command_count_too(person: Person) -> None:
    assert person.says("/other grave") == ["Here is help for danger. grave"]


def test_words_when_nothing_is_open_are_not_taken_for_a_note(person: Person) -> None:
    person.says("/cancel")
    assert person.says("all is grave") == ["Here is help for danger. all is grave"]


def test_the_card_can_be_called_at_any_time_and_is_the_same(person: Person) -> None:
    assert person.says("/now") == ["Here is help for . "]
    assert person.taps("Thanks") == ["Take care."]


def test_what_was_held_is_kept_when_the_talk_is_given_up(person: Person) -> None:
    person.says("it is odd")
    person.taps("Fine")
    for command in ("/other", "/after", "/third", "/fourth"):
        person.says(command)
    [kept] = person.kept("unfinished")
    assert kept["answers"] == {"q1": "it is odd"}


def test_when_something_has_ended_the_domain_may_begin_another(person: Person) -> None:
    person.says("/cancel")
    person.says("/other")
    assert person.taps("X") == ["Other done."]
    profile = {**person.session.memory.profile, "cared": True}
    person.session = replace(person.session, memory=replace(person.session.memory, profile=profile))
    person.says("/other")
    assert person.taps("X") == ["Other done.", "How is it now?"]
    assert person.taps("Better") == ["Good to hear."]
