"""Variables: on every path set, where needed not empty, and never what they cannot be."""

from __future__ import annotations

import pytest
from support.books import book_from, issues_of, steps

from bot.authoring.issues import Code
from bot.engine.flow import Flow

MOOD = "- choose: mood\n  id: ask_mood\n  text: How?\n  options: {good: Good, low: Low}"
STARS = "- scale: stars\n  id: ask_stars\n  text: How?\n  between: [1, 5]"
FAMILY = "- choose: family\n  id: ask_family\n  text: Which?\n  from: feelings.families"


def ask(name: str, more: str = "") -> str:
    return f"- ask: {name}\n  id: ask_{name}\n  text: What?{more}"


def found(*lines: str, head: str = "") -> list[tuple[Code, str]]:
    issues = issues_of(steps("\n".join(lines), head=f"command: test\n{head}"))
    return [(issue.code, issue.message) for issue in issues]


def flow(*lines: str, head: str = "") -> Flow:
    return book_from(steps("\n".join(lines), head=f"command: test\n{head}")).flows["test"]


# -- set on every path


@pytest.mark.parametrize(
    ("lines", "path"),
    [
        (
            [MOOD, "- if: mood == 'low'\n  then:\n    - ask: x\n      id: a\n      text: T"],
            'the "if" in line 10 does not hold',
        ),
        (
            [MOOD, "- if: mood == 'low'\n  then: [{say: A.}]\n  else: [{set: x, to: 1}]"],
            'the "if" in line 10 holds',
        ),
        (
            [
                MOOD,
                "- if: mood == 'low'\n  then: [{set: x, to: 1}]\n  else:\n"
                "    - if: mood == 'good'\n      then: [{set: x, to: 2}]",
            ],
            'the "if" in line 10 does not hold and the "if" in line 13 does not hold',
        ),
        ([ask("x", "\n  skip: {to: end}")], "ask_x in line 6 is skipped"),
        (
            [ask("y", "\n  skip: {to: end}"), ask("x"), "- say: B."],
            "ask_y in line 6 is skipped",
        ),
        (
            [MOOD, "- if: mood == 'low'\n  then: [{goto: end}]", ask("x")],
            'the "if" in line 10 holds',
        ),
    ],
)
def test_a_variable_that_may_be_missing_is_reported_with_its_path(
    lines: list[str], path: str
) -> None:
    use = "- say: '{{ x }}'\n  id: end"
    assert found(*lines, use) == [(Code.MAYBE_UNDEFINED, f'"x" is not set when {path}')]


def test_a_variable_that_is_set_only_later_is_reported_with_the_line() -> None:
    assert found("- say: '{{ x }}'", ask("x")) == [
        (Code.MAYBE_UNDEFINED, '"x" is used before it is set (in line 7)')
    ]


@pytest.mark.parametrize(
    "lines",
    [
        [ask("x")],
        [ask("x", "\n  skip: true")],
        ["- set: x\n  to: 1"],
        ["- act: test.echo\n  with: {value: name}\n  into: x"],
        [MOOD, "- if: mood == 'low'\n  then: [{set: x, to: 1}]\n  else: [{set: x, to: 2}]"],
        [MOOD, "- if: mood == 'low'\n  then: [{end: }]\n  else: [{set: x, to: 2}]"],
        ["- set: x\n  to: 1\n  id: again", MOOD, "- if: mood == 'low'\n  then: [{goto: again}]"],
        ["- set: x\n  to: 1", MOOD.replace("T", "T") + "\n  skip: {to: end}"],
    ],
)
def test_a_variable_that_is_set_on_every_path_can_be_used(lines: list[str]) -> None:
    assert found(*lines, "- say: 'It is {{ x }}'\n  id: end") == []


@pytest.mark.parametrize(
    "use",
    [
        "- if: x is defined\n  then: [{say: '{{ x }}'}]",
        "- if: not (x is defined)\n  then: [{say: No.}]\n  else: [{say: '{{ x }}'}]",
        "- if: x is defined and x == 1\n  then: [{say: '{{ x }}'}]",
        "- say: '{% if x is defined %}{{ x }}{% else %}no{% endif %}'",
        "- say: '{{ x if x is defined else 0 }}'",
        "- say: '{% if x is not defined %}no{% elif x %}{{ x }}{% endif %}'",
    ],
)
def test_asking_whether_it_is_defined_makes_it_usable(use: str) -> None:
    assert found(MOOD, "- if: mood == 'low'\n  then: [{set: x, to: 1}]", use) == []


def test_asking_whether_a_slip_is_defined_does_not() -> None:
    assert found("- if: nmae is defined\n  then: [{say: A.}]") == [
        (Code.UNDEFINED, '"nmae" is never set here')
    ]


def test_what_a_loop_goes_through_is_known_in_the_loop_alone() -> None:
    assert (
        found("- say: '{% for f in feelings.families %}{{ f }}{{ loop.index }}{% endfor %}'") == []
    )
    assert found("- say: '{% for f in feelings.families %}{{ f }}{% endfor %}{{ f }}'") == [
        (Code.UNDEFINED, '"f" is never set here')
    ]


def test_everything_a_step_holds_is_looked_at() -> None:
    lines = (
        "- choose: a\n  id: ask_a\n  text: '{{ q1 }}'\n  options:\n"
        "    one: {label: '{{ q2 }}', if: q3}\n    two: Two\n"
        "  check: [{unless: q4 == value, say: '{{ q5 }}'}]\n"
        "  wait: {nudge: {after: 1h, say: '{{ q6 }}'}}",
        "- when: t\n  id: ask_t\n  text: T\n  offers: ['{{ q7 }}']",
        "- set: b\n  to: q8",
        "- save: note\n  fields: {text: q9}",
        "- remind: {say: '{{ q10 }}'}\n  id: later\n  at: q11",
        "- act: test.echo\n  with: {value: q12}",
        "- if: q13\n  then: [{say: A.}]",
        "- end: {give: q14}",
    )
    names = {message.split('"')[1] for code, message in found(*lines) if code == Code.UNDEFINED}
    assert names == {f"q{number}" for number in range(1, 15)}


def test_a_check_knows_the_answer_by_both_names_and_nothing_else_does() -> None:
    check = "\n  check: [{unless: x | length > 2 and value != 'no', say: 'Not {{ value }}.'}]"
    assert found(ask("x", check)) == []
    assert found(ask("x"), "- say: '{{ value }}'") == [
        (Code.UNDEFINED, '"value" is never set here')
    ]


# -- empty


@pytest.mark.parametrize(
    "use",
    [
        "{{ stars + 1 }}", "{{ -stars }}", "{{ stars > 3 }}", "{{ 3 <= stars }}",
        "{{ stars ~ '' }}",
        "{{ stars | length }}", "{{ stars | label }}", "{{ feelings.words[stars] }}",
        "{{ stars.x }}", "{% for s in stars %}{% endfor %}", "{{ 1 in stars }}",
        "{{ (stars or none) + 1 }}", "{{ (1 if stars else stars) + 1 }}",
    ],
)  # fmt: skip
def test_an_empty_variable_must_not_be_worked_on(use: str) -> None:
    codes = [code for code, _ in found(STARS + "\n  skip: true", f'- say: "{use}"')]
    assert Code.MAYBE_EMPTY in codes


@pytest.mark.parametrize(
    "use",
    [
        "{{ stars }}", "{{ stars == 3 }}", "{{ stars in [1, 2] }}", "{{ stars and stars > 3 }}",
        "{{ stars is none or stars > 3 }}", "{{ stars | either(0) + 1 }}", "{{ not stars }}",
        "{% if stars %}{{ stars + 1 }}{% endif %}", "{% if stars == 2 %}{{ stars + 1 }}{% endif %}",
        "{% if stars is not none %}{{ stars + 1 }}{% endif %}", "{{ stars and stars | label }}",
        "{% if stars in [2, 3] %}{{ stars ~ 'x' }}{% endif %}",
    ],
)  # fmt: skip
def test_an_empty_variable_can_be_shown_compared_and_guarded(use: str) -> None:
    assert found(STARS + "\n  skip: true", f'- say: "So {use}"') == []


def test_a_step_that_asks_first_guards_the_steps_in_it() -> None:
    guarded = "- if: stars\n  then: [{say: '{{ stars + 1 }}'}]\n  else: [{say: None.}]"
    assert found(STARS + "\n  skip: true", guarded) == []


def test_profile_variables_that_begin_empty_may_be_empty() -> None:
    assert [code for code, _ in found("- say: '{{ pet | length }}'")] == [Code.MAYBE_EMPTY]
    assert found("- set: profile.pet\n  to: \"'Rex'\"", "- say: '{{ tone | length }}'") == []


def test_what_a_flow_may_leave_out_may_be_empty() -> None:
    caller = steps(
        "- call: other\n  id: c\n  into: x\n- say: '{{ x | length }}'", head="command: t"
    )
    callee = (
        "flow: other\ntitle: O\nabout: O.\nsteps:\n  - if: name\n    then: [{end: {give: name}}]\n"
    )
    assert [issue.code for issue in issues_of({"test": caller, "other": callee})] == [
        Code.MAYBE_EMPTY
    ]
    always = callee + "  - end: {give: \"'x'\"}\n"
    assert issues_of({"test": caller, "other": always}) == ()


# -- what it can be


@pytest.mark.parametrize(
    ("test", "message"),
    [
        ("mood == 'bad'", "mood is never 'bad' here"),
        ("'bad' == mood", "mood is never 'bad' here"),
        ("mood != 'bad'", "mood is never 'bad' here"),
        ("mood in ['low', 'bad']", "mood is never 'bad' here"),
        ("stars == 6", "stars is never 6 here"),
        ("stars == '3'", "stars is never '3' here"),
        ("mood == 'low' and mood == 'good'", "mood is never 'good' here"),
        ("mood == 'low' or mood == 'low'", "mood is never 'low' here"),
        ("family == 'glad'", "family is never 'glad' here"),
    ],
)
def test_comparing_with_what_cannot_be_is_reported(test: str, message: str) -> None:
    lines = (MOOD, STARS, FAMILY, f'- if: "{test}"\n  then: [{{say: A.}}]')
    assert found(*lines) == [(Code.NEVER_TRUE, message)]


@pytest.mark.parametrize(
    "lines",
    [
        [MOOD + "\n  own_words: true", "- if: mood == 'bad'\n  then: [{say: A.}]"],
        [ask("x"), "- if: x == 'bad'\n  then: [{say: A.}]"],
        ["- set: x\n  to: tone", "- if: x == 'bad'\n  then: [{say: A.}]"],
        [MOOD, "- if: \"'o' in mood\"\n  then: [{say: A.}]"],
        [MOOD, "- if: mood in 'bad good'\n  then: [{say: '{{ mood }}'}]"],
        [MOOD, "- set: mood\n  to: name", "- if: mood == 'bad'\n  then: [{say: A.}]"],
    ],
)
def test_comparing_with_what_may_be_is_fine(lines: list[str]) -> None:
    assert found(*lines) == []


# -- content


@pytest.mark.parametrize(
    ("use", "message"),
    [
        ("feelings.famlies", 'feelings has no "famlies"'),
        ("feelings.families.sad.lin", 'feelings.families.sad has no "lin"'),
        ("feelings['families']['sadd']", 'feelings.families has no "sadd"'),
        ("feelings.families[family].lin", "feelings.families.angry, feelings.families.happy and"
         ' feelings.families.sad have no "lin"'),
        ("feelings.words[mood]", 'feelings.words has no "good" and "low", which mood can be'),
        ("feelings.families[word].line", "feelings.families has no"),
        ("places[2]", 'places has no "2"'),
        ("places.home", 'places has no "home"'),
    ],
)  # fmt: skip
def test_a_path_that_leads_nowhere_is_reported(use: str, message: str) -> None:
    word = "- choose: word\n  id: ask_word\n  text: W\n  from: feelings.words[family]"
    issues = found(MOOD, FAMILY, word, f'- say: "{{{{ {use} }}}}"')
    assert [code for code, _ in issues] == [Code.UNKNOWN_CONTENT]
    assert issues[0][1].startswith(message)


@pytest.mark.parametrize(
    "use",
    [
        "feelings.families[family].line", "feelings.words[family] | join", "places[1].label",
        "feelings.words[family][name]", "feelings.families[tone].label",
        "feelings.families[family] | length",
    ],
)  # fmt: skip
def test_a_path_that_leads_somewhere_or_cannot_be_known_is_fine(use: str) -> None:
    assert found(FAMILY, f'- say: "{{{{ {use} }}}}"') == []


def test_keys_that_are_numbers_are_found_by_numbers() -> None:
    content = {"levels": "{1: faint, 2: some, 3: clear, 4: strong, 5: all}"}
    use = "- say: '{{ levels[stars] }}'"
    assert issues_of(steps(STARS, use, head="command: test"), content) == ()
    (issue,) = issues_of(
        steps(STARS, "- say: \"{{ levels['1'] }}\"", head="command: test"), content
    )
    assert issue.code == Code.UNKNOWN_CONTENT
    assert issue.hint == "its keys are numbers: no quotes"
    assert book_from(steps(STARS, use, head="command: t"), content).content["levels"] == {
        1: "faint",
        2: "some",
        3: "clear",
        4: "strong",
        5: "all",
    }


# -- what the engine is told


def test_sure_is_what_every_path_to_a_waiting_step_sets() -> None:
    text = flow(
        ask("a"),
        "- if: a == 'x'\n  then:\n    - ask: b\n      id: ask_b\n      text: T\n"
        "    - set: c\n      to: 1\n  else:\n    - set: c\n      to: 2",
        ask("d", "\n  skip: {to: ask_e}"),
        "- ask: e\n  id: ask_e\n  text: T",
        head="params: {p: 1}\n",
    )
    assert text.sure == {
        "ask_a": frozenset(),
        "ask_b": frozenset("a"),
        "ask_d": frozenset("ac"),
        "ask_e": frozenset("ac"),
    }


def test_sure_finds_its_way_round_loops() -> None:
    text = flow(
        ask("a", "\n  skip: {to: ask_b}"),
        ask("b"),
        "- if: b == 'again'\n  then: [{goto: ask_a}]",
        ask("c"),
    )
    assert text.sure["ask_a"] == frozenset()
    assert text.sure["ask_b"] == frozenset()
    assert text.sure["ask_c"] == frozenset("b")


def test_givers_are_steps_that_need_nothing_which_may_be_missing() -> None:
    text = flow(
        ask("a"),
        "- if: a == 'x'\n  then: [{ask: b, id: ask_b, text: T}]\n  else: [{set: b, to: a}]",
        "- set: c\n  to: a ~ b",
        "- set: d\n  to: c if c is defined else 1",
        "- act: test.echo\n  with: {value: d}\n  into: e",
        head="params: {p: 1}\n",
    )
    assert text.givers == {"a": 0, "b": 2, "c": 5, "d": 6, "e": 7}


def test_a_giver_does_not_need_what_it_gives() -> None:
    text = flow("- set: n\n  to: 1", "- set: n\n  to: n + 1", ask("x"))
    assert text.givers == {"n": 0, "x": 2}
