"""Where a conversation goes: every step can be reached, and every loop and circle ends."""

from __future__ import annotations

import pytest
from support.books import issues_of, steps

from bot.authoring.issues import Code


def found(text: str, **others: str) -> list[tuple[str, int, Code]]:
    flows = {"test": steps(text, head="command: test")}
    for name, body in others.items():
        lines = "\n".join(f"  {line}" for line in body.strip("\n").splitlines())
        flows[name] = f"flow: {name}\ntitle: T\nabout: A.\ncommand: {name}\nsteps:\n{lines}\n"
    return [(issue.file[8:-5], issue.line, issue.code) for issue in issues_of(flows)]


ASK = "- ask: x\n  id: ask_x\n  text: What?\n"
AGAIN = "- goto: again\n"
LEAVE = "- if: x == 'no'\n  then: [{end: }]\n"
HELLO = "- say: Hello.\n  id: again\n"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("- end:\n- say: A.\n- say: B.", [7]),
        ("- if: name\n  then: [{end: }]\n  else: [{end: }]\n- say: A.", [9]),
        (HELLO + ASK + LEAVE + AGAIN + "- say: A.", [14]),
        ("- if: name\n  then:\n    - goto: last\n    - say: A.\n- say: B.\n  id: last", [9]),
        ("- end:\n- say: A.\n  id: a\n- end:\n- say: B.", [7]),
    ],
)
def test_a_step_nobody_gets_to_is_reported_once(text: str, lines: list[int]) -> None:
    assert found(text) == [("test", line, Code.UNREACHABLE) for line in lines]


@pytest.mark.parametrize(
    "text",
    [
        "- goto: last\n- say: A.\n  id: middle\n- end:\n- say: B.\n  id: last\n"
        "- if: name\n  then: [{goto: middle}]",
        "- if: name\n  then: [{end: }]\n  else: [{say: A.}]\n- say: B.",
        ASK + "  skip: {to: last}\n- end:\n- say: B.\n  id: last",
    ],
)
def test_a_step_behind_an_end_can_be_reached_by_a_jump(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        HELLO + AGAIN,
        HELLO + "- if: name\n  then: [{goto: again}]\n" + AGAIN,
        HELLO + "- set: y\n  to: 1\n- if: name == 'x'\n  then: [{goto: again}]",
        ASK + "- say: A.\n  id: again\n- if: x == 'y'\n  then: [{goto: again}]",
        HELLO + "- call: talker\n  id: c\n" + AGAIN,
    ],
)
def test_a_loop_that_asks_nothing_and_never_ends_is_reported(text: str) -> None:
    issues = found(text, talker="- say: Hello.")
    assert [code for _, _, code in issues] == [Code.ENDLESS]


@pytest.mark.parametrize(
    "text",
    [
        ASK.replace("ask_x", "again") + LEAVE + AGAIN,
        "- set: n\n  to: 0\n- set: n\n  to: n + 1\n  id: again\n"
        "- if: n < 3\n  then: [{goto: again}]",
        HELLO + "- act: test.echo\n  with: {value: name}\n- if: name\n  then: [{goto: again}]",
        HELLO + "- if: now is none\n  then: [{goto: again}]",
        HELLO + "- call: asker\n  id: c\n" + AGAIN,
        HELLO + "- call: teller\n  id: c\n" + AGAIN,
    ],
)
def test_a_loop_that_asks_something_or_can_end_is_fine(text: str) -> None:
    assert found(text, asker=ASK, teller="- call: asker\n  id: c\n- say: A.") == []


def test_an_unknown_step_is_reported_without_consequences() -> None:
    assert found("- goto: nowhere\n- say: A.") == [("test", 6, Code.UNKNOWN_STEP)]


def test_flows_that_call_each_other_get_deeper_and_deeper() -> None:
    issues = found(
        "- call: other\n  id: c\n- say: A.", other=ASK + "- call: test\n  id: c\n- say: A."
    )
    assert issues == [("other", 9, Code.RECURSION), ("test", 6, Code.RECURSION)]


def test_a_flow_that_calls_itself_gets_deeper_and_deeper() -> None:
    assert found(ASK + "- call: test\n  id: c\n- say: A.") == [("test", 9, Code.RECURSION)]


def test_flows_that_hand_over_to_each_other_may_go_on_as_long_as_they_ask() -> None:
    assert found(ASK + "- call: other\n  id: c", other=ASK + "- call: test\n  id: c") == []
    assert found(ASK + "- call: other\n  id: c", other="- call: test\n  id: c") == []


def test_flows_that_hand_over_to_each_other_without_asking_never_stop() -> None:
    issues = found(
        "- call: other\n  id: c", other="- if: name\n  then:\n    - call: test\n      id: c"
    )
    assert issues == [("other", 8, Code.RECURSION), ("test", 6, Code.RECURSION)]


def test_a_call_whose_result_is_kept_does_not_hand_over() -> None:
    other = ASK + "- call: test\n  id: c\n  into: y\n- end: {give: y}"
    issues = found(ASK + "- call: other\n  id: c\n  into: y\n- end: {give: y}", other=other)
    assert {code for _, _, code in issues} == {Code.RECURSION}


def test_eight_levels_of_calls_are_fine_and_nine_are_not() -> None:
    def chain(depth: int) -> list[tuple[str, int, Code]]:
        others = {
            f"level{n}": f"- call: level{n + 1}\n  id: c\n- say: A." for n in range(2, depth)
        } | {f"level{depth}": "- say: A."}
        return found("- call: level2\n  id: c\n- say: A.", **others)

    assert chain(8) == []
    assert chain(9) == [("test", 6, Code.TOO_DEEP_CALLS)]


def test_handing_over_adds_no_level() -> None:
    others = {f"level{n}": f"- call: level{n + 1}\n  id: c" for n in range(2, 20)}
    assert found("- call: level2\n  id: c\n- say: A.", **others, level20="- say: A.") == []


def test_a_call_of_an_old_name_says_the_present_one() -> None:
    flows = {
        "test": steps("- call: old\n  id: c", head="command: test"),
        "new": "flow: new\ntitle: T\nabout: A.\ncommand: new\nwas: [old]\nsteps: [{say: A.}]",
    }
    (issue,) = issues_of(flows)
    assert (issue.code, issue.hint) == (Code.UNKNOWN_FLOW, "it is now called new")


def test_a_result_can_come_from_the_flow_that_was_handed_over_to() -> None:
    caller = "- call: middle\n  id: c\n  into: y\n- say: '{{ y | length }}'"
    middle = ASK + "- call: giver\n  id: c"
    assert found(caller, middle=middle, giver="- end: {give: name}") == []
    assert found(caller, middle=middle, giver="- say: A.") == [
        ("test", 8, Code.NEVER_GIVES),
        ("test", 9, Code.MAYBE_EMPTY),
    ]
