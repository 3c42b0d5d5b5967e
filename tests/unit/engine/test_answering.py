"""What counts as an answer to each kind of question, and what is said to what does not."""

from __future__ import annotations

from datetime import timedelta

import pytest
from support.talks import START, talking

from bot.engine.values import Choice

CHOOSE = "- {choose: a, id: q, text: Which?, options: {x: The first, y: Something else}}"
OWN = CHOOSE.replace("}}", "}, own_words: true}")
SCALE = "- {scale: a, id: q, text: How much?, between: [1, 10], labels: {10: everything}}"
ASK = "- {ask: a, id: q, text: Say?, longest: 20}"
WHEN = "- {when: a, id: q, text: When?, offers: [tomorrow, on Sunday]}"
REST = "- {ask: b, id: q2, text: Then?}"


@pytest.mark.parametrize(
    ("step", "text", "value"),
    [
        (CHOOSE, "The first", "x"),
        (CHOOSE, "the FIRST!", "x"),
        (CHOOSE, "  the   first ", "x"),
        (CHOOSE, "y", "y"),
        (CHOOSE, "2", "y"),
        (CHOOSE, "some", "y"),
        (CHOOSE, "else", "y"),
        (CHOOSE, "something’s else"[:9], "y"),
        (OWN, "my own", "my own"),
        (OWN, "first", "x"),
        (SCALE, "7", 7),
        (SCALE, " 7 of 10", 7),
        (SCALE, "7/10", 7),
        (SCALE, "7 out of 10", 7),
        (SCALE, "I'd say 7", 7),
        (SCALE, "7, out of 10", 7),
        (SCALE, "a 7 (out of ten) today", 7),
        (SCALE, "4 of course", 4),
        (SCALE, "007", 7),
        (CHOOSE, "02", "y"),
        (SCALE, "three", 3),
        (SCALE, "Three out of ten", 3),
        (SCALE, "everything!", 10),
        (SCALE, "７", 7),
        (ASK, "words ", "words"),
        (ASK, "x" * 20, "x" * 20),
        (ASK, "/ not a command", "/ not a command"),
    ],
)
def test_what_fits_is_taken(step: str, text: str, value: object) -> None:
    person = talking(step, REST)
    if text.startswith("/"):
        from bot.engine.inputs import Words

        person.gives(Words(text))
    else:
        person.says(text)
    assert person.said == ["Then?"]
    assert person.answers["a"] == value


@pytest.mark.parametrize(
    ("step", "text", "said"),
    [
        (CHOOSE, "neither", "[pick_one]"),
        (CHOOSE, "th", "[pick_one]"),
        (CHOOSE, "3", "[pick_one]"),
        (CHOOSE, "0", "[pick_one]"),
        (CHOOSE, "00012", "[pick_one]"),
        (CHOOSE, "0" * 9 + "1", "[pick_one]"),
        (CHOOSE, "9" * 199, "[pick_one]"),
        (CHOOSE, "", "[need_words]"),
        (CHOOSE, "\u200b\u2060", "[need_words]"),
        (CHOOSE, "😀", "[pick_one]"),
        (OWN, "x" * 4001, "[too_long] 4001 4000 [can_keep]"),
        (SCALE, "11", "[pick_number] 10 1"),
        (SCALE, "0", "[pick_number] 10 1"),
        (SCALE, "-3", "[pick_number] 10 1"),
        (SCALE, "3.5", "[pick_number] 10 1"),
        (SCALE, "3 or 4", "[pick_number] 10 1"),
        (SCALE, "4/5", "[pick_number] 10 1"),
        (SCALE, "5 out of 100", "[pick_number] 10 1"),
        (SCALE, "2 of three", "[pick_number] 10 1"),
        (SCALE, "Three out of three", "[pick_number] 10 1"),
        (SCALE, "9, out of 12", "[pick_number] 10 1"),
        (SCALE, "We had 4 of these talks, " + "and on it went, " * 8, "[pick_number] 10 1"),
        (SCALE, "much", "[pick_number] 10 1"),
        (SCALE, "no one", "[pick_number] 10 1"),
        (SCALE, "9" * 5000, "[pick_number] 10 1 [can_keep]"),
        (ASK, "x" * 21, "[too_long] 21 20"),
        (ASK, " \n\u00a0", "[need_words]"),
        (WHEN, "never", "[pick_moment]"),
        (WHEN, "yesterday", "[moment_is_past]"),
    ],
)
def test_what_does_not_fit_is_told_and_asked_again(step: str, text: str, said: str) -> None:
    person = talking(step, REST)
    question = person.said[0]
    person.says(text)
    assert person.said == [f"{said}\n\n{question}"]
    assert "a" not in person.answers


def test_the_second_misfit_is_met_with_other_words() -> None:
    person = talking(CHOOSE, REST)
    assert person.says("what")[0].startswith("[pick_one]\n")
    assert person.says("what")[0].startswith("[pick_one_again]\n")
    assert person.says("x") == ["Then?"]


def test_buttons_stay_alive_through_misfits() -> None:
    person = talking(CHOOSE, REST)
    first = person.tap(person.keyboard.buttons[0])  # type: ignore[union-attr]
    person.says("what")
    assert person.gives(first) == ["Then?"]


def test_a_tap_shows_what_was_chosen_and_keeps_its_label() -> None:
    person = talking(CHOOSE, REST)
    person.taps("Something else")
    assert person.chosen == ["Something else"]
    assert person.answers["a"] == "y"
    assert isinstance(person.answers["a"], Choice)
    assert person.answers["a"].label == "Something else"


def test_a_typed_option_keeps_its_label_too() -> None:
    person = talking(CHOOSE, REST)
    person.says("2")
    assert person.chosen == []
    assert person.answers["a"].label == "Something else"  # type: ignore[union-attr]


def test_a_scale_has_its_numbers_in_one_row() -> None:
    person = talking(SCALE, REST)
    assert person.labels == [str(number) for number in range(1, 11)]
    assert person.keyboard is not None
    assert person.keyboard.wide
    person.taps("4")
    assert person.answers["a"] == 4


def test_a_time_alone_is_meant_on_the_day_that_was_named_before() -> None:
    when = "- {when: a, id: q, text: When?, day: day}"
    person = talking("- {set: day, to: \"'on Sunday'\"}", when, REST)
    person.says("at 6")
    assert person.answers["a"] == person.now + timedelta(hours=75)


def test_another_day_is_meant_where_it_is_named() -> None:
    when = "- {when: a, id: q, text: When?, day: day}"
    person = talking("- {set: day, to: \"'on Sunday'\"}", when, REST)
    person.says("tomorrow")
    assert person.answers["a"] == person.now + timedelta(hours=24)


def test_a_moment_is_offered_tapped_and_typed() -> None:
    person = talking(WHEN, REST)
    assert person.labels == ["tomorrow", "on Sunday"]
    person.taps("tomorrow")
    assert person.answers["a"] == START.replace(day=3)
    assert person.chosen == ["tomorrow"]


def test_a_moment_that_has_gone_by_is_not_offered() -> None:
    past = "- {set: past, to: \"'yesterday'\"}"
    when = "- {when: a, id: q, text: When?, offers: ['{{ past }}', tomorrow, on Sunday]}"
    person = talking(past, when, REST)
    assert person.labels == ["tomorrow", "on Sunday"]
    person = talking(past, when.replace("offers", "future: false, offers"), REST)
    assert person.labels == ["yesterday", "tomorrow", "on Sunday"]


def test_a_moment_in_the_past_fits_where_the_author_says_so() -> None:
    person = talking("- {when: a, id: q, text: When?, future: false}", REST)
    assert person.says("yesterday") == ["Then?"]


def test_options_with_a_condition_are_there_when_it_holds() -> None:
    person = talking(
        "- {ask: n, id: q0, text: Name?}",
        "- {choose: a, id: q, text: Which?, options: {x: {label: Ann, if: n == 'Ann'}, y: All}}",
        REST,
    )
    person.says("Bob")
    assert person.labels == ["All"]
    assert person.says("Ann")[0].startswith("[pick_one]")
    assert person.says("1") == ["Then?"]


@pytest.mark.parametrize(
    ("source", "labels"),
    [
        ("feelings.families", ["Sad", "Angry", "Happy"]),
        ("feelings.words.sad", ["Down", "Lonely"]),
        ("places", ["At home", "Outside"]),
        ("feelings.words[n]", ["Cross", "Furious"]),
    ],
)
def test_options_come_from_content(source: str, labels: list[str]) -> None:
    person = talking(
        "- {choose: n, id: q0, text: Which?, options: {angry: A}}",
        f"- {{choose: a, id: q, text: Which?, from: '{source}'}}",
        REST,
    )
    person.says("angry")
    assert person.labels == labels
    assert person.taps(labels[1]) == ["Then?"]


def test_a_check_says_why_and_the_question_stays() -> None:
    person = talking(
        "- ask: a",
        "  id: q",
        "  text: Say?",
        "  check:",
        "    - {unless: value | length >= 3, say: 'Longer than {{ a }}.'}",
        "    - {unless: \"a != 'four'\", say: Not four.}",
        REST,
    )
    assert person.says("ab") == ["Longer than ab.\n\nSay?"]
    assert "a" not in person.answers
    assert person.says("four") == ["Not four.\n\nSay?"]
    assert person.says("three") == ["Then?"]


# -- skipping


def test_skip_passes_over_and_leaves_nothing() -> None:
    person = talking("- {ask: a, id: q, text: Say?, skip: true}", REST)
    assert person.labels == ["[skip_button]"]
    assert person.says("/skip") == ["Then?"]
    assert person.answers["a"] is None


def test_the_skip_button_does_the_same_and_shows_it() -> None:
    person = talking("- {ask: a, id: q, text: Say?, skip: true}", REST)
    assert person.taps("[skip_button]") == ["Then?"]
    assert person.chosen == ["[skip_button]"]


def test_skip_can_lead_elsewhere_and_assign_nothing() -> None:
    person = talking(
        "- {ask: a, id: q, text: Say?, skip: {to: end}}",
        "- say: Between.",
        "- {say: End., id: end}",
    )
    assert person.says("/skip") == ["End."]


def test_what_is_needed_cannot_be_skipped() -> None:
    person = talking(CHOOSE, REST)
    assert person.says("/skip") == ["[cannot_skip]\n\nWhich?"]
    assert "a" not in person.answers
    assert person.taps("The first") == ["Then?"]


@pytest.mark.parametrize(
    ("word", "key"), [("Sure!", "yes"), ("nah", "no"), ("yes", "yes"), ("go on", "no")]
)
def test_any_yes_fits_an_option_of_that_key(word: str, key: str) -> None:
    step = '- {choose: a, id: q, text: Shall I?, options: {"yes": Please do, "no": Go on}}'
    person = talking(step, REST, content=COMMANDS)
    assert person.says(word) == ["Then?"]
    assert person.answers["a"] == key


# -- commands in plain words

COMMANDS = {
    "words": "{numbers: {}, yes: [yes, sure, go on], no: [no, nah], "
    "commands: {stop: cancel, back: back, skip: skip}}"
}


def test_a_word_that_is_no_answer_and_means_a_command_is_one() -> None:
    person = talking(CHOOSE, SCALE.replace("q,", "s,").replace("a,", "c,"), REST, content=COMMANDS)
    assert person.says("skip") == ["[no_choice]\n\nWhich?"]
    person.says("x")
    assert person.says("Back!") == ["Which?"]
    assert person.says("stop") == ["[cancelled] Test"]


def test_at_free_text_the_word_for_leaving_leaves_and_others_are_answers() -> None:
    person = talking(ASK, REST, content=COMMANDS)
    assert person.says("back") == ["Then?"]
    assert person.answers["a"] == "back"
    assert person.says("stop") == ["[cancelled] Test"]


def test_an_option_of_that_name_is_meant_first() -> None:
    step = "- {choose: a, id: q, text: Which?, options: {s: Stop, g: Go}}"
    person = talking(step, REST, content=COMMANDS)
    assert person.says("stop") == ["Then?"]


def test_the_word_on_the_skip_button_skips_also_at_free_text() -> None:
    person = talking("- {ask: a, id: q, text: Say?, skip: true}", REST, content=COMMANDS)
    assert person.says("Skip") == ["Then?"]
    assert person.answers["a"] is None


def test_where_nothing_can_be_skipped_that_word_says_that_there_is_no_answer() -> None:
    person = talking(ASK, REST, content=COMMANDS)
    assert person.says("skip") == ["[no_words]\n\nSay?"]


# -- words for having no answer

PASS = {"words": "{numbers: {}, yes: ['yes', k], no: ['no'], pass: [idk, nothing, '🤷']}"}
NONE = ["idk", "IDK...", "nothing", "no", "??", "…", "🤷"]


@pytest.mark.parametrize("text", NONE)
@pytest.mark.parametrize("step", [ASK, OWN, CHOOSE, SCALE, WHEN])
def test_whoever_has_no_answer_passes_over_what_can_be_skipped(step: str, text: str) -> None:
    person = talking(step.replace("id: q", "id: q, skip: true"), REST, content=PASS)
    assert person.says(text) == ["Then?"]
    assert person.answers["a"] is None


@pytest.mark.parametrize("text", NONE)
@pytest.mark.parametrize(
    ("step", "phrase"),
    [(ASK, "words"), (OWN, "choice"), (CHOOSE, "choice"), (SCALE, "number"), (WHEN, "moment")],
)
def test_what_cannot_be_skipped_is_asked_in_an_easier_form(
    step: str, phrase: str, text: str
) -> None:
    step = step.replace("id: q", "id: q, easier: Or so?")
    person = talking(step, REST, content=PASS)
    assert person.says(text)[0].startswith(f"[no_{phrase}]")
    assert person.said[0].endswith("\n\nOr so?")
    assert "a" not in person.answers


def test_after_the_second_time_there_is_a_button_to_leave() -> None:
    person = talking(CHOOSE, REST, content=PASS)
    person.says("idk")
    assert "[leave_button]" not in person.labels
    person.says("what")
    assert person.labels[-1] == "[leave_button]"
    assert person.taps("[leave_button]") == ["[cancelled] Test"]


@pytest.mark.parametrize("text", ["yes", "k"])
def test_a_bare_yes_is_no_answer_in_free_text_and_skips_nothing(text: str) -> None:
    person = talking(ASK.replace("id: q", "id: q, skip: true"), REST, content=PASS)
    assert person.says(text) == ["[say_more]\n\nSay?"]


@pytest.mark.parametrize("step", [ASK, OWN])
@pytest.mark.parametrize("text", ["idk", "no", "yes", "…"])
def test_where_an_author_says_so_such_words_are_an_answer(step: str, text: str) -> None:
    person = talking(step.replace("id: q", "id: q, any_words: true"), REST, content=PASS)
    assert person.says(text) == ["Then?"]
    assert person.answers["a"] == text


def test_an_option_is_meant_before_that() -> None:
    step = "- {choose: a, id: q, text: Which?, options: {n: Nothing, s: Something}, skip: true}"
    person = talking(step, REST, content=PASS)
    person.says("nothing")
    assert person.answers["a"] == "n"


def test_accents_need_not_be_typed_and_what_a_button_says_exactly_is_that_button() -> None:
    step = "- {choose: a, id: q, text: Who?, options: {a: Zoe, b: Zoë, c: Jürgen, d: Søren}}"
    for text, key in (("jurgen", "c"), ("Soren", "d"), ("Zoë", "b"), ("Zoe", "a"), ("zoe", "a")):
        person = talking(step, REST)
        person.says(text)
        assert person.answers["a"] == key, text


@pytest.mark.parametrize("text", ["yes", "7"])
def test_a_bare_yes_is_no_answer_in_own_words_and_may_be_said_in_more(text: str) -> None:
    person = talking(OWN, REST)
    assert person.says(text) == ["[pick_or_write]\n\nWhich?"]
    assert person.says(f"{text}, that is how it is") == ["Then?"]
