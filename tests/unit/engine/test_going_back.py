"""``/back`` returns to the question before, as if it had never been answered."""

from __future__ import annotations

from dataclasses import replace

from support.talks import Person, talking

from bot.engine.book import Budgets
from bot.engine.effects import Unkeep, Untimer

THREE = (
    "- {ask: a, id: q1, text: One?}",
    "- {ask: b, id: q2, text: Two?}",
    "- {ask: c, id: q3, text: Three?}",
    "- say: 'Done {{ a }} {{ b }} {{ c }}.'",
)


def test_the_answer_before_is_taken_back() -> None:
    person = talking(*THREE)
    person.says("a")
    person.says("b")
    assert person.says("/back") == ["Two?"]
    assert person.answers == {"a": "a"}
    assert person.says("/back") == ["One?"]
    assert person.answers == {}
    assert [person.says(text) for text in "xyz"][-1] == ["Done x y z."]


def test_at_the_first_question_there_is_nothing_before() -> None:
    person = talking(*THREE)
    assert person.says("/back") == ["[nothing_to_undo]\n\nOne?"]
    assert person.says("a") == ["Two?"]


def test_a_skipped_question_is_returned_to_as_well() -> None:
    person = talking("- {ask: a, id: q1, text: One?, skip: true}", *THREE[1:])
    person.says("/skip")
    assert person.says("/back") == ["One?"]
    assert "a" not in person.answers


def test_what_was_set_and_acted_on_since_is_as_it_was() -> None:
    person = talking(
        "- {set: n, to: 1}",
        "- {ask: a, id: q1, text: One?}",
        "- {set: n, to: n + 1}",
        "- {act: test.echo, with: {value: a}, into: e}",
        "- {ask: b, id: q2, text: '{{ n }} {{ e }}?'}",
        "- say: Done.",
    )
    assert person.says("x") == ["2 x?"]
    person.says("/back")
    assert person.answers == {"n": 1}
    assert person.says("y") == ["2 y?"]


def test_entries_written_since_are_taken_out_of_the_journal() -> None:
    person = talking(
        "- {save: note, fields: {text: \"'first'\"}}",
        "- {ask: a, id: q1, text: One?}",
        "- {save: note, fields: {text: a}}",
        "- {ask: b, id: q2, text: Two?}",
        "- {save: note, fields: {text: b}}",
        "- {ask: c, id: q3, text: Three?}",
        "- say: Done.",
    )
    person.says("second")
    person.says("third")
    assert [each["text"] for each in person.kept()] == ["first", "second", "third"]
    person.says("/back")
    assert [each["text"] for each in person.kept()] == ["first", "second"]
    person.says("/back")
    assert [each["text"] for each in person.kept()] == ["first"]
    assert sum(isinstance(each, Unkeep) for each in person.effects) == 1
    person.says("2nd")
    assert [each["text"] for each in person.kept()] == ["first", "2nd"]


def test_reminders_set_since_are_taken_back() -> None:
    person = talking(
        "- {ask: a, id: q1, text: One?}",
        "- {remind: {say: 'Remember {{ a }}.'}, id: r, after: 1d}",
        "- {ask: b, id: q2, text: Two?}",
        "- say: Done.",
    )
    person.says("milk")
    person.says("/back")
    assert [each for each in person.effects if isinstance(each, Untimer)]
    person.says("bread")
    person.says("done")
    assert person.waits(days=2) == ["Remember bread."]


def test_the_profile_is_as_it_was_step_by_step() -> None:
    person = talking(
        "- {ask: a, id: q1, text: One?}",
        "- {set: profile.tone, to: a}",
        "- {ask: b, id: q2, text: Two?}",
        "- {set: profile.tone, to: b}",
        "- {set: profile.pet, to: b}",
        "- {ask: c, id: q3, text: 'Three, {{ tone }} {{ pet }}?'}",
        "- say: Done.",
    )
    person.says("soft")
    assert person.says("loud") == ["Three, loud loud?"]
    person.says("/back")
    assert person.session.memory.profile == {"tone": "soft"}
    person.says("/back")
    assert person.session.memory.profile == {}
    person.says("calm")
    assert person.session.memory.profile == {"tone": "calm"}


def test_what_another_talk_has_set_in_the_profile_stays() -> None:
    person = talking(
        "- {ask: a, id: q1, text: One?}",
        "- {set: profile.tone, to: a}",
        "- {ask: b, id: q2, text: Two?}",
        "- say: Done.",
        more={"meet": "- {ask: n, id: q, text: Name?}\n- {set: profile.name, to: n}\n- say: Hi."},
    )
    person.says("soft")
    person.says("/meet")
    person.says("Ada")
    person.taps("[rejoin_yes]")
    person.says("/back")
    assert person.session.memory.profile == {"name": "Ada"}


def test_what_was_shown_stays_shown() -> None:
    person = talking(
        "- {ask: a, id: q1, text: One?}",
        "- {ask: b, id: q2, text: [Left?, Right?]}",
        "- say: Done.",
    )
    seen = set()
    for _ in range(2):
        seen.update(person.says("x"))
        person.says("/back")
    assert seen == {"Left?", "Right?"}


def test_back_out_of_a_called_flow_and_into_it_again() -> None:
    person = talking(
        "- {ask: a, id: q1, text: One?}",
        "- {call: inner, id: c, into: got}",
        "- {ask: b, id: q2, text: 'Two {{ got }}?'}",
        "- say: Done.",
        more={"inner": "- {ask: deep, id: q, text: Deep?}\n- end: {give: deep}"},
    )
    person.says("a")
    assert person.says("x") == ["Two x?"]
    assert person.says("/back") == ["Deep?"]
    assert person.says("/back") == ["One?"]
    person.says("a")
    assert person.says("y") == ["Two y?"]


def test_it_goes_back_as_far_as_the_budget() -> None:
    person = talking("- {ask: a, id: q, text: Again?}", "- goto: q")
    person.book = replace(person.book, budgets=Budgets(history=3))
    for _ in range(5):
        person.says("x")
    assert [person.says("/back")[0][:6] for _ in range(4)] == ["Again?"] * 3 + ["[nothi"]


def test_the_last_answer_can_be_taken_back_after_the_end() -> None:
    person = talking(*THREE)
    for text in "abc":
        person.says(text)
    assert person.says("/back") == ["Three?"]
    assert person.says("z") == ["Done a b z."]


def test_after_the_end_the_journal_too_is_as_it_was() -> None:
    person = talking("- {ask: a, id: q1, text: One?}", "- {save: note, fields: [a]}")
    person.says("x")
    assert len(person.journal) == 1
    person.says("/back")
    assert person.journal == {}


def test_when_another_talk_has_begun_it_is_too_late() -> None:
    person = talking(*THREE, more={"other": "- say: Look."})
    for text in "abc":
        person.says(text)
    person.says("/other")
    assert person.says("/back") == ["[nothing_open]"]


def test_the_same_question_is_open_in_a_second_reading_of_the_session() -> None:
    person = talking(*THREE)
    person.says("a")
    person.says("/back")
    twin = Person(person.book, session=person.session)
    assert twin.says("a") == person.says("a") == ["Two?"]
