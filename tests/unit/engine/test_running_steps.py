"""What each kind of step does, between one question and the next."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from support.talks import Person, talking

from bot.engine.book import Budgets
from bot.engine.effects import Keep, Timer
from bot.engine.errors import BudgetExceeded, TemplateFailed


def test_says_follow_each_other_until_a_question_waits() -> None:
    person = talking(
        "- say: One.", "- say: Two.", "- {ask: a, id: q, text: Three?}", "- say: Four."
    )
    assert person.said == ["One.", "Two.", "Three?"]
    assert person.says("so be it") == ["Four."]
    assert person.session.talk is None


def test_answers_are_there_for_later_words_and_their_markup_is_only_text() -> None:
    person = talking("- {ask: a, id: q, text: Who?}", "- say: 'So <b>{{ a }}</b>.'")
    person.says("<i>you</i> & I")
    [message] = person.effects
    assert message.html == "So <b>&lt;i&gt;you&lt;/i&gt; &amp; I</b>."  # type: ignore[union-attr]


@pytest.mark.parametrize(("answer", "said"), [("short", "Small."), ("a longer one", "Big.")])
def test_a_branch_takes_one_way_and_both_go_on_together(answer: str, said: str) -> None:
    person = talking(
        "- {ask: a, id: q, text: What?}",
        "- if: a | length > 5",
        "  then: [{say: Big.}]",
        "  else: [{say: Small.}]",
        "- say: Both.",
    )
    assert person.says(answer) == [said, "Both."]


def test_a_branch_without_else_is_passed_by() -> None:
    person = talking("- if: name == 'Ann'", "  then: [{say: Ann.}]", "- say: All.")
    assert person.said == ["All."]


def test_goto_goes_round_until_it_is_enough() -> None:
    person = talking(
        "- set: n",
        "  to: 0",
        "- ask: a",
        "  id: again",
        "  text: '{{ n }}?'",
        "- set: n",
        "  to: n + 1",
        "- if: n < 3",
        "  then: [{goto: again}]",
        "- say: Enough.",
    )
    assert person.said == ["0?"]
    assert [person.says("x") for _ in range(3)] == [["1?"], ["2?"], ["Enough."]]


def test_set_keeps_what_it_is_given() -> None:
    person = talking(
        "- {ask: a, id: q, text: Say}",
        "- {set: text, to: \"a ~ '!'\"}",
        "- {set: number, to: 2}",
        "- {set: nothing, to: null}",
        "- {ask: b, id: q2, text: 'Then?'}",
    )
    person.says("hey")
    assert {"text": "hey!", "number": 2, "nothing": None}.items() <= person.answers.items()


def test_set_profile_outlives_the_talk() -> None:
    person = talking(
        "- {ask: a, id: q, text: Name?}", "- {set: profile.name, to: a}", "- say: Hi {{ name }}."
    )
    assert person.says("Ada") == ["Hi Ada."]
    assert person.session.memory.profile["name"] == "Ada"
    assert person.says("/test") == ["Name?"]


def test_end_ends_in_the_middle() -> None:
    person = talking(
        "- {ask: a, id: q, text: On?}", "- if: a == 'not so'", "  then: [{end: }]", "- say: On."
    )
    person.says("not so")
    assert person.session.talk is None
    assert "On." not in person.said


def test_save_keeps_fields_of_the_flow() -> None:
    person = talking(
        "- {choose: a, id: q, text: Which?, options: {x: An x}}",
        "- save: note",
        "  fields: {text: a, twice: a ~ a}",
        "- say: Kept.",
    )
    person.taps("An x")
    assert person.kept() == [{"text": "x", "twice": "xx"}]
    assert person.kept()[0]["text"].label == "An x"  # type: ignore[union-attr]


def test_every_entry_has_a_key_of_its_own() -> None:
    lines = ["- {save: note, fields: [name]}"] * 3
    person = talking(*lines, "- {ask: a, id: q, text: More?}", *lines)
    person.says("so be it")
    person.says("/test")
    person.says("so be it")
    keys = list(person.journal)
    assert len(keys) == len(set(keys)) == 12


def test_remind_after_a_while_says_its_words_as_they_were() -> None:
    person = talking(
        "- {ask: a, id: q, text: What?}",
        "- {remind: {say: 'You said {{ a }}.'}, id: r, after: 3h}",
        "- say: Good.",
    )
    person.says("run")
    [timer] = [each for each in person.effects if isinstance(each, Timer)]
    assert timer.at == person.now + timedelta(hours=3)
    assert person.waits(hours=2) == []
    assert person.waits(hours=2) == ["You said run."]
    assert all(each.unasked for each in person.effects)  # type: ignore[union-attr]


def test_remind_at_a_moment_starts_a_flow() -> None:
    person = talking(
        "- {when: at, id: q, text: When?}",
        "- {remind: {flow: later}, id: r, at: at}",
        "- say: Good.",
        more={"later": "- {ask: b, id: q, text: 'How was it?'}"},
    )
    person.says("tomorrow")
    assert person.waits(days=1) == ["How was it?"]
    assert person.says("fine")
    assert person.session.talk is None


def test_remind_needs_a_moment() -> None:
    said = "- {act: test.echo, with: {value: \"'soon'\"}, into: a}"
    with pytest.raises(TemplateFailed, match="needs a moment"):
        talking(said, "- {remind: {say: x}, id: r, at: a}", "- say: Good.")


def test_act_gives_its_value() -> None:
    person = talking(
        "- {act: test.echo, with: {value: \"'hm'\"}, into: a}", "- say: 'It is {{ a }}.'"
    )
    assert person.said == ["It is hm."]


def test_act_may_ask_storage_and_goes_on_with_the_answer() -> None:
    person = talking(
        "- {save: note, fields: {text: name}}",
        "- {act: journal.page, into: leaf}",
        "- say: '{{ leaf.total }} kept.'",
    )
    assert person.said == ["1 kept."]


# -- calls


INNER = """
    flow: inner
    title: Inner
    about: In there.
    params: {greeting: Hello, other: 5}
    steps:
      - {ask: deep, id: q, text: '{{ greeting }} {{ other }}?'}
      - end: {give: deep ~ '!'}
"""


def test_a_call_passes_arguments_and_gets_a_result() -> None:
    person = talking(
        "- {call: inner, id: c, with: {greeting: \"'Hey'\"}, into: got}",
        "- say: 'Got {{ got }}.'",
        more={"inner": INNER},
    )
    assert person.said == ["Hey 5?"]
    assert person.says("deep") == ["Got deep!."]


def test_a_called_flow_does_not_see_the_variables_of_its_caller() -> None:
    person = talking(
        "- {ask: deep, id: q1, text: Mine?}",
        "- {call: inner, id: c}",
        "- say: 'Still {{ deep }}.'",
        more={"inner": INNER},
    )
    person.says("mine")
    assert "deep" not in person.answers
    assert person.says("theirs") == ["Still mine."]


def test_a_call_that_ends_without_giving_leaves_nothing() -> None:
    person = talking(
        "- {call: inner, id: c, into: got}",
        "- say: 'Got {{ got | default(\"nothing\") }}.'",
        more={
            "inner": INNER.replace(
                "- end: {give: deep ~ '!'}",
                "- if: deep == 'x'\n        then: [{end: {give: deep}}]",
            )
        },
    )
    assert person.says("y") == ["Got nothing."]


@pytest.mark.parametrize("behind", [[], ["- end:"]])
def test_the_last_call_hands_over(behind: list[str]) -> None:
    person = talking(
        "- {ask: a, id: q, text: Go?}", "- {call: inner, id: c}", *behind, more={"inner": INNER}
    )
    person.says("so be it")
    assert person.session.talk is not None
    assert [frame.flow for frame in person.session.talk.frames] == ["inner"]
    assert person.says("/back") == ["Go?"]


def test_a_call_with_something_behind_it_does_not_hand_over() -> None:
    person = talking("- {call: inner, id: c}", "- say: After.", more={"inner": INNER})
    assert person.session.talk is not None
    assert [frame.flow for frame in person.session.talk.frames] == ["test", "inner"]
    assert person.says("x") == ["After."]


def test_flows_that_hand_over_to_each_other_can_go_on_for_ever() -> None:
    person = talking(
        "- {ask: a, id: q, text: Ping?}",
        "- {call: pong, id: c}",
        more={"pong": "- {ask: b, id: q, text: Pong?}\n- {call: test, id: c}"},
    )
    for _ in range(30):
        assert person.says("x") == ["Pong?"]
        assert person.says("x") == ["Ping?"]
    assert person.session.talk is not None
    assert len(person.session.talk.frames) == 1


def test_calls_go_as_deep_as_the_budget_and_no_deeper() -> None:
    more = {
        "f1": "- {call: f2, id: c}\n- say: Back 1.",
        "f2": "- {call: f3, id: c}\n- say: Back 2.",
        "f3": "- {ask: a, id: q, text: Bottom?}",
    }
    person = talking("- say: Down.", more=more)
    person.book = replace(person.book, budgets=Budgets(depth=2))
    assert person.says("/f2") == ["Bottom?"]
    with pytest.raises(BudgetExceeded, match="deeper than 2"):
        person.says("/f1")


# -- words


def test_variants_come_least_recently_seen_first() -> None:
    person = talking("- say: [One., Two., Three.]")
    seen = [person.said[0], *(person.says("/test")[0] for _ in range(11))]
    assert all(set(seen[at : at + 3]) == {"One.", "Two.", "Three."} for at in range(0, 12, 3))
    assert all(seen[at] != seen[at + 1] for at in range(11))


def test_the_first_variant_is_drawn_by_the_seed() -> None:
    firsts = set()
    for seed in range(40):
        person = Person(talking("- say: [One., Two., Three.]").book, seed=seed)
        firsts.update(person.says("/test"))
    assert firsts == {"One.", "Two.", "Three."}


def test_a_translation_is_said_to_those_who_read_it() -> None:
    person = talking("- {say: Hello., id: hi}", content={"locale/de": "test.hi.say: Hallo."})
    assert person.said == ["Hello."]
    for language in ("de", "de-at"):
        person.language = language
        assert person.says("/test") == ["Hallo."]
    person.language = "fr"
    assert person.says("/test") == ["Hello."]


def test_a_message_with_nothing_in_it_is_not_sent_and_a_question_gets_dots() -> None:
    person = talking(
        "- {ask: a, id: q1, text: First?, skip: true}",
        "- say: '{{ a }}'",
        "- {choose: b, id: q2, text: '{{ a }}', options: {x: An x}}",
        "- say: '{{ a }}'",
    )
    assert person.says("/skip") == ["…"]
    assert person.labels == ["An x"]
    assert person.taps("An x") == ["[nothing_open]"], "a flow that ends without a word"


def test_nobody_answers_for_a_flow_that_ends_in_silence_by_itself() -> None:
    person = talking("- {set: a, to: 1}")
    assert person.said == ["[nothing_open]"]
    assert not [each for each in person.effects if isinstance(each, Keep)]
