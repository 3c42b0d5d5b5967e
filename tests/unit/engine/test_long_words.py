"""Long words: what comes in two messages, what fits nowhere, and a message that is changed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from support.talks import Person, talking

from bot.engine.effects import Keep, Message, Unkeep
from bot.engine.hooks import Alarm, Heard, Hooks, Standing
from bot.engine.inputs import Edited, Tap, Words
from bot.engine.run import KEEP_KEY

FIRST = "It began in spring. " * 200
REST = "And that is how it ended."
ASK = "- {ask: a, id: q, text: Say?, longest: 300}"
SCALE = "- {scale: a, id: q, text: How much?, between: [1, 5]}"
CHOOSE = "- {choose: a, id: q, text: Which?, options: {x: An x, y: A y}}"
NEXT = "- {ask: b, id: q2, text: Then?}"
IDLE = {
    "idle": """
        flow: idle
        title: Idle
        about: Words.
        role: idle
        listed: false
        params: {text: ""}
        steps:
          - call: words
            id: w
            with: {text: text}
    """,
    "words": """
        flow: words
        title: Words
        about: Words.
        listed: false
        params: {text: ""}
        steps:
          - choose: w
            id: q
            text: Keep it?
            options: {keep: Keep, leave: Leave}
            own_words: true
          - if: w == 'keep'
            then:
              - save: note
                fields: [text]
          - say: Good.
    """,
}
WHOLE = f"{FIRST.strip()} {REST}"


def kept(person: Person) -> list[object]:
    return [each["text"] for each in person.kept()]


def is_offered(person: Person) -> bool:
    """Whether the last turn had the button that keeps words."""
    boards = [each.keyboard for each in person.effects if isinstance(each, Message)]
    return any(board and "[keep_button]" in [b.label for b in board.buttons] for board in boards)


# -- words that fit no answer


@pytest.mark.parametrize("step", [ASK, SCALE, CHOOSE])
def test_long_words_that_are_no_answer_can_be_kept_and_the_question_stays(step: str) -> None:
    person = talking(step, "- say: Done.")
    question = person.said[0]
    words = "Now listen, it was like this. " * 13
    [said] = person.says(words)
    assert said.endswith(f"[can_keep]\n\n{question}")
    assert person.labels[-1] == "[keep_button]"
    assert person.journal == {}
    assert person.taps("[keep_button]") == [f"[kept_whole]\n\n{question}"]
    assert person.chosen == ["[keep_button]"]
    assert kept(person) == [words.strip()]
    assert not is_offered(person)
    assert person.says("1") == ["Done."]


def test_they_can_be_kept_by_the_words_of_the_button() -> None:
    person = talking(ASK, NEXT)
    person.says("x" * 301)
    assert person.says("Keep button") == ["[kept_whole]\n\nSay?"]
    assert kept(person) == ["x" * 301]


def test_once_is_enough() -> None:
    person = talking(ASK, NEXT)
    person.says("x" * 301)
    tap = person.tap(person.keyboard.buttons[-1])  # type: ignore[union-attr]
    person.gives(tap)
    assert person.gives(tap) == []
    assert person.toasts == ["[old_button]"]
    assert kept(person) == ["x" * 301]


def test_they_can_still_be_kept_when_the_talk_has_gone_on_and_while_it_waits() -> None:
    person = talking(ASK, NEXT, more={"other": "- {ask: o, id: q, text: Other?}"})
    person.says("x" * 301)
    tap = person.tap(person.keyboard.buttons[-1])  # type: ignore[union-attr]
    assert person.says("shorter") == ["Then?"]
    person.says("/other")
    assert person.gives(tap) == ["[kept_whole]\n\nOther?"]
    assert kept(person) == ["x" * 301]


def test_what_was_kept_by_hand_stays_after_a_step_back() -> None:
    person = talking(CHOOSE, ASK.replace("q,", "r,"), NEXT)
    person.says("x")
    person.says("y" * 301)
    person.taps("[keep_button]")
    assert person.says("/back") == ["Which?"]
    assert not [each for each in person.effects if isinstance(each, Unkeep)]


def test_with_the_talk_they_are_gone() -> None:
    person = talking(ASK, NEXT)
    person.says("x" * 301)
    person.says("/cancel")
    assert person.session.refused is None
    nonce = "aaaaaa"
    assert person.gives(Tap(nonce, "q", KEEP_KEY)) == []
    assert person.toasts == ["[old_button]"]


def test_a_short_misfit_is_not_worth_keeping() -> None:
    person = talking(SCALE, NEXT)
    person.says("a lot")
    assert not is_offered(person)


# -- what comes in two messages


@pytest.mark.parametrize("step", [ASK, SCALE, CHOOSE])
def test_the_rest_of_long_words_is_no_answer_and_belongs_to_them(step: str) -> None:
    person = talking(step, NEXT)
    assert len(person.says(FIRST)) == 1
    asked = person.keyboard
    assert person.says(REST) == []
    assert not [each for each in person.effects if isinstance(each, (Message, Keep))]
    assert "a" not in person.answers
    assert person.keyboard == asked
    person.taps("[keep_button]")
    assert kept(person) == [WHOLE]


def test_so_are_three_parts() -> None:
    person = talking(ASK, NEXT)
    person.says(FIRST)
    assert person.says(FIRST) == []
    assert person.says(REST) == []
    person.taps("[keep_button]")
    assert kept(person) == [f"{FIRST.strip()} {WHOLE}"]


def test_what_is_more_than_a_note_can_hold_is_said_to_be() -> None:
    person = talking(ASK, NEXT)
    person.says(FIRST)
    person.says(FIRST)
    assert person.says(FIRST) == []
    assert person.says(FIRST) == ["[note_full]\n\nSay?"]
    person.taps("[keep_button]")
    assert kept(person) == [" ".join([FIRST.strip()] * 3)]


def test_later_words_are_an_answer() -> None:
    person = talking(ASK, NEXT)
    person.says(FIRST)
    person.waits(seconds=6)
    assert person.says(REST) == ["Then?"]
    assert person.answers["a"] == REST


@pytest.mark.parametrize(("step", "text"), [(SCALE, "4"), (CHOOSE, "An x"), (CHOOSE, "x")])
def test_a_button_that_is_typed_at_once_is_an_answer(step: str, text: str) -> None:
    person = talking(step, NEXT)
    person.says(FIRST)
    assert person.says(text) == ["Then?"]


def test_out_of_nowhere_both_parts_are_one_note_and_one_reply() -> None:
    person = talking("- say: Hello.", more=IDLE)
    assert person.says(FIRST) == ["Keep it?"]
    assert person.says(REST) == []
    assert person.taps("Keep") == ["Good."]
    assert kept(person) == [WHOLE]


def test_behind_an_answer_the_rest_is_none_to_the_next_question() -> None:
    person = talking(ASK.replace("300", "4000"), NEXT, "- say: Done.")
    assert person.says(FIRST[:3900]) == ["Then?"]
    assert person.says(REST * 10) == ["[second_part] [can_keep]\n\nThen?"]
    person.taps("[keep_button]")
    assert kept(person) == [REST * 10]
    assert person.says("well") == ["Done."]


def grave(text: str, standing: Standing) -> Heard:
    return Heard(Alarm("card", "suicide") if "die" in text else None)


CARD = {
    "card": """
        flow: card
        title: Card
        about: Help.
        role: card
        listed: false
        params: {kind: "", said: ""}
        steps:
          - {choose: c, id: q, text: "I am here.", options: {calm: A slow minute, call: Somebody}}
          - say: Good.
    """
}


def test_at_the_card_the_rest_of_grave_words_brings_no_second_reply() -> None:
    person = talking(ASK, NEXT, more=CARD)
    person.book = replace(person.book, hooks=Hooks(screen=grave))
    assert person.says(f"I want to die. {FIRST}"[:4096]) == ["I am here."]
    assert person.says(REST) == []
    assert person.taps("Somebody")[0] == "Good."


def test_a_rest_that_is_grave_is_met_as_what_it_is() -> None:
    person = talking(ASK, NEXT, more=CARD)
    person.book = replace(person.book, hooks=Hooks(screen=grave))
    person.says(FIRST)
    assert person.says("I want to die.") == ["I am here."]
    refused = person.session.refused
    assert refused is not None
    assert refused.words == f"{FIRST.strip()} I want to die."


# -- a message that is changed


def test_a_refused_answer_that_is_changed_is_read_as_the_answer() -> None:
    person = talking(SCALE, NEXT)
    person.gives(Words("a lot", 7))
    assert person.gives(Edited("quite", 7))[0].startswith("[pick_number]")
    assert person.gives(Edited("4", 7)) == ["Then?"]
    assert person.answers["a"] == 4


@pytest.mark.parametrize(
    "edited", [Edited("4", 6), Edited("4"), Edited("/cancel", 7)], ids=["other", "none", "command"]
)
def test_any_other_message_that_is_changed_stays_what_it_was(edited: Edited) -> None:
    person = talking(SCALE, NEXT)
    person.gives(Words("a lot", 7))
    assert person.gives(edited) == ["[edited]\n\nHow much?"]


def test_a_message_is_no_answer_to_a_question_that_came_after_it() -> None:
    person = talking(SCALE, NEXT)
    person.gives(Words("a lot", 7))
    person.gives(Words("3", 8))
    assert person.gives(Edited("4", 7)) == ["[edited]\n\nThen?"]
    assert person.gives(Edited("4", 8)) == ["[edited]\n\nThen?"]


def test_a_refused_answer_is_not_taken_when_its_question_is_parked() -> None:
    person = talking(SCALE, NEXT)
    person.gives(Words("a lot", 7))
    person.waits(days=3)
    assert person.gives(Edited("4", 7)) == ["[edited]"]
