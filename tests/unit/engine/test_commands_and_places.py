"""Commands, words out of nowhere, what is not words, and being somewhere else."""

from __future__ import annotations

from typing import get_args

import pytest
from support.talks import Person, talking

from bot.engine.inputs import Command, Edited, Elsewhere, Joined, Media, MediaKind, Stumbled, Words

FLOW = ("- {choose: a, id: q, text: Which?, options: {x: An x}}", "- say: Done.")
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
GREET = """
    flow: greet
    title: Greet
    about: Greet.
    command: greet
    params: {whom: nobody}
    steps: [{ask: a, id: q, text: 'Hello {{ whom }}?'}]
"""


@pytest.fixture
def person() -> Person:
    person = talking(*FLOW, more={"idle": IDLE, "greet": GREET})
    person.says("/cancel")
    return person


def test_a_command_passes_what_stands_behind_it(person: Person) -> None:
    assert person.says("/greet my dear <b>") == ["Hello my dear <b>?"]
    person.says("/cancel")
    assert person.says("/greet") == ["Hello nobody?"]


def test_an_unknown_command_names_the_nearest(person: Person) -> None:
    assert person.says("/tset") == ["[unknown_command] tset test"]
    assert person.says("/bakc") == ["[unknown_command] bakc back"]
    assert person.says("/xyzzy") == ["[unknown_command] xyzzy "]
    assert len(person.gives(Command("x" * 500))[0]) < 80


def test_an_unknown_command_in_mid_talk_keeps_the_question_open(person: Person) -> None:
    person.says("/test")
    assert person.says("/tset") == ["[unknown_command] tset test\n\nWhich?"]
    assert person.taps("An x") == ["Done."]


def test_words_out_of_nowhere_reach_the_idle_flow(person: Person) -> None:
    assert person.says("  I miss her ") == ["What of I miss her?"]


def test_without_an_idle_flow_somebody_is_shown_the_way() -> None:
    person = talking(*FLOW)
    person.says("/cancel")
    assert person.says("hello") == ["[nothing_open]"]


@pytest.mark.parametrize("text", ["", " ", "\n", "\u200b", "\u2063\u2060"])
def test_nothing_to_read_is_said_so(person: Person, text: str) -> None:
    assert person.gives(Words(text)) == ["[need_words]"]


@pytest.mark.parametrize("kind", get_args(MediaKind))
def test_each_kind_of_message_has_words_of_its_own(person: Person, kind: MediaKind) -> None:
    assert person.gives(Media(kind)) == [f"[{kind}]"]
    person.says("/test")
    assert person.gives(Media(kind)) == [f"[{kind}] [words_please]\n\nWhich?"]
    assert person.taps("An x") == ["Done."]


def test_the_words_under_a_picture_are_words(person: Person) -> None:
    assert person.gives(Media("photo", "the sea")) == ["[photo]\n\nWhat of the sea?"]
    person.says("/test")
    assert person.gives(Media("photo", "hm")) == ["[photo] [pick_one]\n\nWhich?"]
    assert person.gives(Media("photo", "an x")) == ["[photo]\n\nDone.", "[rejoin] Idle"]
    assert person.gives(Media("photo", "\u200b"))[0].startswith("[photo]\n\n[rejoin]")


def test_a_check_is_said_behind_the_word_about_the_picture() -> None:
    person = talking(
        "- {ask: a, id: q, text: Say?, check: [{unless: value | length > 3, say: More.}]}",
        "- say: Done.",
    )
    assert person.gives(Media("photo", "sea")) == ["[photo] More.\n\nSay?"]


def test_sentences_at_a_mere_list_of_ways_are_a_note() -> None:
    person = talking(*FLOW, head="command: test\npassing: true", more={"idle": IDLE})
    assert person.says("no idea")[0].startswith("[pick_one]")
    assert person.says("my sister did not call") == ["What of my sister did not call?"]
    assert person.taps("Let go") == ["Gone."]


def test_sentences_at_a_question_of_a_practice_are_not() -> None:
    person = talking(*FLOW, more={"idle": IDLE})
    assert person.says("my sister did not call")[0].startswith("[pick_one]")


def test_an_edited_message_changes_nothing_and_is_noticed(person: Person) -> None:
    assert person.gives(Edited("An x")) == ["[edited]"]
    person.says("/test")
    assert person.gives(Edited("An x")) == ["[edited]\n\nWhich?"]
    assert person.answers == {}


def test_coming_back_is_met_with_the_open_question(person: Person) -> None:
    assert person.gives(Joined()) == ["[welcome_back]"]
    person.says("/test")
    assert person.gives(Joined()) == ["[welcome_back]\n\nWhich?"]


def test_in_a_group_there_is_only_the_way_to_a_private_chat(person: Person) -> None:
    assert person.gives(Elsewhere()) == ["[group] https://t.me/rekindle_bot"]
    assert person.gives(Elsewhere("test")) == ["[group] https://t.me/rekindle_bot?start=test"]
    assert person.session.talk is None


def test_after_a_defect_the_talk_is_where_it_was(person: Person) -> None:
    assert person.gives(Stumbled()) == ["[stumbled]"]
    person.says("/test")
    assert person.gives(Stumbled()) == ["[stumbled]"]
    assert person.taps("An x") == ["Done."]


def test_after_a_defect_a_question_that_cannot_be_asked_any_more_is_given_up() -> None:
    step = "- {choose: a, id: q2, text: Which?, from: 'feelings.words[f]'}"
    person = talking("- {choose: f, id: q, text: What?, from: feelings.families}", step, "- say: x")
    person.says("happy")
    families = "families: {sad: {label: Sad}}\nwords: {sad: {down: Down}}"
    person.book = talking(
        "- {choose: f, id: q, text: What?, from: feelings.families}",
        step,
        "- say: x",
        content={"feelings": families},
    ).book
    assert person.gives(Stumbled()) == ["[gone] True Test"]
    assert person.kept("unfinished") == [{"title": "Test", "answers": {"f": "happy"}}]
    assert person.taps("[restart_yes]") == ["What?"]
    assert person.labels == ["Sad"]


@pytest.mark.parametrize("word", ["/cancel", "no", "[restart_no]"])
def test_a_fresh_start_can_be_declined(word: str) -> None:
    person = talking(*FLOW)
    person.book = talking("- {ask: b, id: another, text: Other?}", "- say: Done.").book
    assert person.says("x") == ["[gone] True Test"]
    assert person.says(word) == ["[restart_left]"]
    assert person.session.offer is None


def test_the_name_is_what_was_told_or_what_telegram_says_or_a_kind_word() -> None:
    person = talking("- {say: 'Hi {{ name }}.'}")
    assert person.said == ["Hi friend."]
    for profile, name in (
        ({"first_name": "Kim"}, "Kim"),
        ({"first_name": "Kim", "name": "Ada"}, "Ada"),
    ):
        memory = type(person.session.memory)(profile, {})
        person.session = type(person.session)(memory=memory)
        assert person.says("/test") == [f"Hi {name}."]
