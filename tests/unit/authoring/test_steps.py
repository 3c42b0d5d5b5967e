"""Nested steps become a flat program with labels, marks and texts that have keys."""

from __future__ import annotations

from datetime import timedelta

import pytest
from support.books import book_from, issues_of, steps

from bot.authoring.issues import Code
from bot.engine.flow import (
    Act,
    Ask,
    Branch,
    Call,
    Choose,
    End,
    Flow,
    Jump,
    Question,
    Remind,
    Save,
    Say,
    Scale,
    Set,
    When,
)


def flow(*lines: str, head: str = "") -> Flow:
    return book_from(steps(*lines, head=f"command: test\n{head}")).flows["test"]


def question(*lines: str) -> Question:
    found = flow(*lines).code[0]
    assert isinstance(found, Question)
    return found


def test_branches_and_jumps_name_the_index_they_go_to() -> None:
    found = flow(
        """
        - choose: mood
          id: ask_mood
          text: How?
          options: {good: Good, low: Low, so: So so}
        - if: mood == 'good'
          then:
            - say: Good.
            - goto: close
          else:
            - if: mood == 'low'
              then:
                - say: Low.
            - say: Hm.
        - if: mood == 'so'
          then: [{say: So.}]
        - say: Bye.
          id: close
        """
    )
    shapes = [
        (type(step), getattr(step, "otherwise", getattr(step, "to", None))) for step in found.code
    ]
    assert shapes == [
        (Question, None), (Branch, 5), (Say, None), (Jump, 10), (Jump, 8), (Branch, 7), (Say, None),
        (Say, None), (Branch, 10), (Say, None), (Say, None),
    ]  # fmt: skip
    assert found.labels == {"ask_mood": 0, "close": 10}


def test_every_kind_of_question_is_read_whole() -> None:
    asked = question(
        """
        - ask: words
          id: ask_words
          was: [ask_old, ask_older]
          text: [What?, And what?]
          longest: 100
          check: [{unless: value | length > 2, say: "More of {{ words }}."}]
          skip: true
          wait: {nudge: {after: 90m, say: Hm.}, park: 1w}
        """
    )
    assert asked.kind == Ask(100)
    assert asked.into == "words"
    assert [text.source for text in asked.text.variants] == ["What?", "And what?"]
    assert asked.skip is not None
    assert asked.skip.assigns
    assert asked.nudge is not None
    assert asked.nudge.after == timedelta(minutes=90)
    assert asked.park == timedelta(weeks=1)
    assert asked.checks[0].unless({"value": "abc"}) is True
    assert asked.checks[0].say.variants[0]({"words": "<b>"}) == "More of &lt;b&gt;."
    assert question("- ask: w\n  id: a\n  text: T").kind == Ask(2000)


def test_options_are_kept_in_order_with_key_label_and_condition() -> None:
    kind = question(
        """
        - choose: x
          id: ask_x
          text: Which?
          options:
            b: B & <B>
            a: {label: "A of {{ name }}", if: name == 'Ann'}
            3: 3
        """.replace("B & <B>", "B & B")
    ).kind
    assert isinstance(kind, Choose)
    assert [option.key for option in kind.options] == ["b", "a", "3"]
    labels = [option.label.variants[0]({"name": "Ann & Bo"}) for option in kind.options]
    assert labels == ["B & B", "A of Ann & Bo", "3"]
    test = kind.options[1].test
    assert test is not None
    assert test({"name": "Ann"}) is True
    assert not kind.own_words


def test_options_can_come_from_content() -> None:
    kind = question(
        "- choose: x\n  id: a\n  text: T\n  from: feelings.words.sad\n  own_words: true"
    ).kind
    assert isinstance(kind, Choose)
    assert kind.own_words
    assert kind.source is not None
    assert kind.source({}) == {"down": "Down", "lonely": "Lonely"}


def test_scales_and_moments_are_read() -> None:
    scale = question(
        "- scale: n\n  id: a\n  text: T\n  between: [0, 10]\n  labels: {0: none, 10: all}"
    )
    assert scale.kind == Scale(0, 10, {0: "none", 10: "all"})
    when = question(
        "- when: t\n  id: a\n  text: T\n  offers: [tomorrow, on Sunday]\n  future: false"
    ).kind
    assert isinstance(when, When)
    assert [offer.variants[0]({}) for offer in when.offers] == ["tomorrow", "on Sunday"]
    assert when.future is False
    assert question("- when: t\n  id: a\n  text: T").kind == When((), True)


def test_skip_can_lead_to_a_step() -> None:
    lines = "- ask: x\n  id: a\n  text: T\n  skip: {to: close}\n"
    asked = question(lines + "- say: One.\n- say: Two.\n  id: close")
    assert asked.skip is not None
    assert asked.skip.to == 2
    assert not asked.skip.assigns


def test_values_of_set_are_themselves_or_expressions() -> None:
    written = ["4", "-1.5", "true", "null", "\"'soft'\"", "name", "'1 + 2'", '"4"']
    found = flow(*(f"- set: v{n}\n  to: {value}" for n, value in enumerate(written)))
    values = [step.to({"name": "Ann"}) for step in found.code if isinstance(step, Set)]
    assert values == [4, -1.5, True, None, "soft", "Ann", 3, 4]


def test_the_other_steps_are_read_whole() -> None:
    found = book_from(
        {
            "test": steps(
                """
                - set: profile.tone
                  to: "'soft'"
                - act: test.echo
                  with: {value: tone, more: 3}
                  into: heard
                - save: note
                  fields: [heard, tone]
                - save: reflection
                  fields: {feeling: heard ~ '.'}
                - remind: {say: "{{ heard }}"}
                  id: later
                  after: 2d
                - remind: {flow: other}
                  id: later_too
                  at: now
                - call: other
                  id: to_other
                  with: {who: heard}
                  into: back
                - end: {give: back}
                """,
                head="command: test",
            ),
            "other": "flow: other\ntitle: O\nabout: O.\nparams: {who: me}\n"
            "steps: [{end: {give: who}}]",
        }
    ).flows["test"]
    scope = {"tone": "soft", "heard": "x", "back": 1, "now": 2}
    profile, act, listed, mapped, say, start, call, end = found.code
    assert isinstance(profile, Set)
    assert (profile.name, profile.profile) == ("tone", True)
    assert isinstance(act, Act)
    assert (act.name, act.into) == ("test.echo", "heard")
    assert {name: value(scope) for name, value in act.args.items()} == {"value": "soft", "more": 3}
    assert isinstance(listed, Save)
    assert listed.entry == "note"
    assert {name: value(scope) for name, value in listed.fields.items()} == {
        "heard": "x",
        "tone": "soft",
    }
    assert isinstance(mapped, Save)
    assert mapped.fields["feeling"](scope) == "x."
    assert isinstance(say, Remind)
    assert say.say is not None
    assert (say.say.variants[0](scope), say.after, say.at) == ("x", timedelta(days=2), None)
    assert isinstance(start, Remind)
    assert start.at is not None
    assert (start.flow, start.after, start.at(scope)) == ("other", None, 2)
    assert isinstance(call, Call)
    assert (call.id, call.flow, call.into, call.args["who"](scope)) == (
        "to_other",
        "other",
        "back",
        "x",
    )
    assert isinstance(end, End)
    assert end.give is not None
    assert end.give(scope) == 1


def test_texts_have_the_keys_by_which_translations_find_them() -> None:
    found = flow(
        """
        - choose: x
          id: ask_x
          text: T
          options: {a: A, b: B}
          check: [{unless: value == 'a', say: No.}, {unless: value is defined, say: Hm.}]
          wait: {nudge: {after: 1h, say: N.}}
        - when: t
          id: ask_t
          text: T
          offers: [tomorrow, on Sunday]
        - say: One.
          id: hello
        - say: Two.
        - remind: {say: R.}
          id: later
          after: 1h
        """
    )
    asked, when, hello, two, later = found.code
    assert isinstance(asked, Question)
    assert isinstance(asked.kind, Choose)
    assert isinstance(when, Question)
    assert isinstance(when.kind, When)
    assert isinstance(hello, Say)
    assert isinstance(two, Say)
    assert isinstance(later, Remind)
    assert asked.nudge is not None
    assert later.say is not None
    assert (found.title.key, found.about.key) == ("test.title", "test.about")
    assert asked.text.key == "test.ask_x.text"
    assert [option.label.key for option in asked.kind.options] == [
        "test.ask_x.option.a",
        "test.ask_x.option.b",
    ]
    assert [check.say.key for check in asked.checks] == ["test.ask_x.check.0", "test.ask_x.check.1"]
    assert asked.nudge.say.key == "test.ask_x.nudge"
    assert when.kind.offers[1].key == "test.ask_t.offer.1"
    assert hello.text.key == "test.hello.say"
    assert two.text.key.startswith("test.#")
    assert later.say.key == "test.later.say"


SCALE = "- scale: n\n  id: a\n  text: T\n  between: [1, 5]"
ASKED = "- choose: x\n  id: a\n  text: T\n  options: {a: A, b: B}"


@pytest.mark.parametrize(
    "same",
    [
        ASKED.replace("id: a", "id: other"),
        ASKED + "\n  was: [b]",
        ASKED + "\n  wait: {park: 2d}",
        "- {choose: x, text: T, options: {b: B, a: A}, id: a}",
        ASKED.replace("text: T", "text: >-\n    T"),
    ],
)
def test_a_mark_stays_when_the_question_does(same: str) -> None:
    assert question(ASKED).mark == question(same).mark


@pytest.mark.parametrize(
    "other",
    [
        ASKED.replace("text: T", "text: U"),
        ASKED.replace("b: B", "c: B"),
        ASKED.replace("b: B", "b: C"),
        ASKED.replace("choose: x", "choose: y"),
        ASKED + "\n  skip: true",
        ASKED + "\n  own_words: true",
        ASKED + "\n  check: [{unless: value == 'a', say: No.}]",
    ],
)
def test_a_mark_changes_when_the_question_does(other: str) -> None:
    assert question(ASKED).mark != question(other).mark


def test_a_mark_of_a_call_is_of_what_is_called_and_where_the_result_goes() -> None:
    def mark(line: str, into: str = "") -> str:
        callee = "flow: {0}\ntitle: O\nabout: O.\nparams: {{w: 1}}\nsteps: [{{end: {{give: w}}}}]"
        book = book_from(
            {
                "test": steps(f"- {line}\n  id: c{into}\n- say: Bye.", head="command: test"),
                "one": callee.format("one"),
                "two": callee.format("two"),
            }
        )
        found = book.flows["test"].code[0]
        assert isinstance(found, Call)
        return found.mark

    assert mark("call: one") == mark("call: one\n  with: {w: 2}") == mark("call: one\n  was: [old]")
    assert len({mark("call: one"), mark("call: two"), mark("call: one", "\n  into: x")}) == 3


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        ("- say: Hello.\n  ^idd: x", Code.UNKNOWN_KEY),
        ("- ask: x\n  id: a\n  text: T\n  ^say: And?", Code.UNKNOWN_KEY),
        ("- ^ask: x\n  text: T", Code.MISSING_ID),
        ("- ^ask: x\n  id: a", Code.MISSING_KEY),
        ("- ^ask:\n  id: a\n  text: T", Code.WRONG_TYPE),
        ("- ask: x\n  id: ^9a\n  text: T", Code.BAD_ID),
        ("- say: A.\n  id: a\n- say: B.\n  id: b\n  was: [^a]", Code.DUPLICATE_ID),
        ("- scale: n\n  id: a\n  text: T\n  between: ^[1, 20]", Code.BAD_RANGE),
        ("- scale: n\n  id: a\n  text: T\n  between: ^5", Code.WRONG_TYPE),
        (f"{SCALE}\n  labels: {{^6: six}}", Code.WRONG_TYPE),
        ("- ask: x\n  id: a\n  text: T\n  skip: ^maybe", Code.WRONG_TYPE),
        ("- ask: x\n  id: a\n  text: T\n  skip: {^too: b}", Code.UNKNOWN_KEY),
        ("- ask: x\n  id: a\n  text: T\n  wait: {park: ^5s}", Code.BAD_DURATION),
        ("- ask: x\n  id: a\n  text: T\n  wait: {park: ^53w}", Code.BAD_DURATION),
        ("- ask: x\n  id: a\n  text: T\n  check: [^{say: B.}]", Code.MISSING_KEY),
        ("- ask: x\n  id: a\n  text: T\n  check: ^no", Code.WRONG_TYPE),
        ("- choose: x\n  id: a\n  text: T\n  options: {a: ^[A, B]}", Code.WRONG_TYPE),
        ("- choose: x\n  id: a\n  text: T\n  options: ^{}", Code.EMPTY_TEXT),
        ("- choose: x\n  id: a\n  text: T\n  options: {a: A, b: ^a}", Code.DUPLICATE_TEXT),
        ("- when: x\n  id: a\n  text: T\n  offers: [^[A, B]]", Code.WRONG_TYPE),
        ("- say:\n    - A.\n    - B.\n    - ^A.", Code.DUPLICATE_TEXT),
        ("- say: ^{a: b}", Code.WRONG_TYPE),
        ("- say: ^[]", Code.EMPTY_TEXT),
        ("- ^if: name\n  else: [{say: A.}]", Code.MISSING_KEY),
        ("- if: name\n  then: ^{say: A.}", Code.WRONG_TYPE),
        ("- if: name\n  then: ^[]", Code.NO_STEPS),
        ("- ^hello", Code.WRONG_TYPE),
        ("- ^{}", Code.NO_STEPS),
        ("- set: ^if\n  to: 3", Code.BAD_NAME),
        ("- set: ^profile.nme\n  to: 3", Code.UNKNOWN_PROFILE),
        ("- ^set: x", Code.MISSING_KEY),
        ("- set: x\n  to: ^[1, 2]", Code.WRONG_TYPE),
        ("- ^save: note", Code.MISSING_KEY),
        ("- save: ^nte\n  fields: [name]", Code.UNKNOWN_ENTRY),
        ("- save: note\n  fields: [^nme]", Code.UNDEFINED),
        ("- remind: ^{}\n  id: a\n  after: 2d", Code.ONE_OF),
        ("- ^remind: {say: A.}\n  id: a", Code.ONE_OF),
        ("- remind: {flow: ^no_such}\n  id: a\n  after: 1d", Code.UNKNOWN_FLOW),
        ("- call: ^no_such\n  id: a", Code.UNKNOWN_FLOW),
        ("- act: ^test.ech\n  with: {value: name}", Code.UNKNOWN_ACT),
        ("- act: test.echo\n  with: {value: name, ^mroe: 1}", Code.UNKNOWN_ARGUMENT),
        ("- ^act: test.echo", Code.MISSING_ARGUMENT),
        ("- goto: ^nowhere", Code.UNKNOWN_STEP),
        ("- end: ^now", Code.WRONG_TYPE),
        ("- end: {give: ^nothing}", Code.UNDEFINED),
    ],
)
def test_an_issue_stands_at_the_key_or_value_that_is_wrong(lines: str, code: Code) -> None:
    marked = steps(lines, head="command: test")
    before = marked[: marked.index("^")]
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    found = issues_of(marked.replace("^", ""))
    assert (code, line, column) in [(each.code, each.line, each.column) for each in found], found
    assert all(issue.hint for issue in found)


def test_a_slip_in_a_verb_hides_nothing_else() -> None:
    found = issues_of(
        steps(
            "- chose: mood\n  id: ask_mood\n  text: T\n  opitons: {a: A}\n- say: '{{ mood }}'",
            head="command: test",
        )
    )
    assert [issue.code for issue in found] == [Code.UNKNOWN_VERB, Code.ONE_OF, Code.UNKNOWN_KEY]
    assert "did you mean choose?" in [issue.hint for issue in found]


def test_two_verbs_in_a_step_are_told_apart_from_a_slip() -> None:
    (issue,) = issues_of(steps("- say: Hello.\n  goto: again", head="command: test"))
    assert issue.hint == 'a step has one verb: begin a new step with "- goto:"'
