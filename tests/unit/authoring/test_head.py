"""The head of a flow, and the names that must not clash with those of other files."""

from __future__ import annotations

import pytest
from support.books import book_from, issues_of

from bot.authoring.issues import Code
from bot.engine.flow import Evidence

PLAIN = {"flow": "test", "title": "T", "about": "A.", "command": "test"}


def text(steps: str = "[{say: Hello.}]", **head: str) -> str:
    keys = {**PLAIN, **head}
    return (
        "".join(f"{key}: {value}\n" for key, value in keys.items() if value) + f"steps: {steps}\n"
    )


def codes(**head: str) -> list[tuple[Code, int, int]]:
    return [(issue.code, issue.line, issue.column) for issue in issues_of({"test": text(**head)})]


def test_a_head_is_read_whole() -> None:
    flow = book_from(
        text(
            listed="false",
            minutes="4",
            evidence='{name: N, source: "S 2018", wont: W.}',
            role="idle",
            passing="true",
            params="{text: '', count: 3, flag: true, nothing: null}",
        )
    ).flows["test"]
    assert flow.title.variants[0]({}) == "T"
    assert flow.about.variants[0]({}) == "A."
    assert (flow.command, flow.listed, flow.minutes) == ("test", False, 4)
    assert flow.evidence == Evidence("N", "S 2018", "W.")
    assert (flow.role, flow.passing) == ("idle", True)
    assert flow.params == {"text": "", "count": 3, "flag": True, "nothing": None}
    assert list(flow.params) == ["text", "count", "flag", "nothing"]


def test_what_is_left_out_has_the_usual_value() -> None:
    flow = book_from(text()).flows["test"]
    assert (flow.listed, flow.passing, flow.role, flow.minutes) == (True, False, None, None)


@pytest.mark.parametrize(
    ("head", "issue"),
    [
        ({"flow": "tset"}, (Code.FLOW_NAME, 1, 7)),
        ({"title": ""}, (Code.MISSING_KEY, 1, 1)),
        ({"title": "[A, B]"}, (Code.WRONG_TYPE, 2, 8)),
        ({"title": "'{{ nmae }}'"}, (Code.UNDEFINED, 2, 8)),
        ({"about": "x" * 300}, (Code.LABEL_TOO_LONG, 3, 8)),
        ({"command": "Test"}, (Code.BAD_COMMAND, 4, 10)),
        ({"command": "c" * 33}, (Code.BAD_COMMAND, 4, 10)),
        ({"command": "skip"}, (Code.REPAIR_COMMAND, 4, 10)),
        ({"comand": "x"}, (Code.UNKNOWN_KEY, 5, 1)),
        ({"listed": "no"}, (Code.WRONG_TYPE, 5, 9)),
        ({"minutes": "a few"}, (Code.WRONG_TYPE, 5, 10)),
        ({"minutes": "0"}, (Code.WRONG_TYPE, 5, 10)),
        ({"evidence": "{name: N}"}, (Code.MISSING_KEY, 5, 11)),
        ({"role": "boss"}, (Code.NOT_ONE_OF, 5, 7)),
        ({"was": "old"}, (Code.WRONG_TYPE, 5, 6)),
        ({"was": "[Old]"}, (Code.BAD_NAME, 5, 7)),
        ({"params": "{x: [1]}"}, (Code.WRONG_TYPE, 5, 13)),
        ({"params": "{X: 1}"}, (Code.BAD_NAME, 5, 10)),
        ({"params": "{places: 1}"}, (Code.SHADOWS, 5, 10)),
    ],
)
def test_a_mistake_in_the_head_is_found_at_its_place(
    head: dict[str, str], issue: tuple[Code, int, int]
) -> None:
    assert codes(**head) == [issue]


@pytest.mark.parametrize("name", ["places", "feelings", "tone", "name", "now"])
@pytest.mark.parametrize("verb", ["set: {0}\n    to: 1", "ask: {0}\n    id: a\n    text: T"])
def test_a_variable_hides_nothing(name: str, verb: str) -> None:
    flow = text("\n").replace("steps: \n", f"steps:\n  - {verb.format(name)}")
    assert [issue.code for issue in issues_of({"test": flow})] == [Code.SHADOWS]


def test_files_that_only_the_engine_reads_hide_no_variable() -> None:
    flow = text("[{set: entries, to: 1}, {set: words, to: 2}, {say: '{{ entries + words }}'}]")
    assert issues_of({"test": flow}) == ()


def test_what_two_flows_both_want_is_reported_at_the_second() -> None:
    flows = {
        "a": text(flow="a", command="go", role="menu", was="[old, b]"),
        "b": text(flow="b", command="go", role="menu", was="[old]"),
    }
    assert [(issue.file, issue.line, issue.code) for issue in issues_of(flows)] == [
        ("dialogs/a.yaml", 6, Code.DUPLICATE_FLOW),
        ("dialogs/b.yaml", 4, Code.DUPLICATE_COMMAND),
        ("dialogs/b.yaml", 5, Code.DUPLICATE_ROLE),
        ("dialogs/b.yaml", 6, Code.DUPLICATE_FLOW),
    ]
