"""Words behind a #: meant to be read, or a note."""

from __future__ import annotations

import pytest
from support.books import issues_of, steps

from bot.authoring.issues import Code


def codes(*lines: str) -> set[tuple[Code, int]]:
    return {(each.code, each.line) for each in issues_of(steps(*lines, head="command: test"))}


@pytest.mark.parametrize(
    "line",
    [
        "- say: Your place # {{ name }}",
        "- say: We are #1 today",
        "- say: Room #{{ name }}",
        "- say: One of two\n    lines, the #2",
        "- say: [Hello., Room #2]",
        "- choose: x\n  id: a\n  text: T\n  options: {a: One, b: Room #2\n    }",
    ],
)
def test_words_that_were_meant_to_be_read_are_reported(line: str) -> None:
    found = codes(line)
    at = next(number for number, each in enumerate(line.splitlines(), start=6) if "#" in each)
    assert (Code.CUT_OFF, at) in found


@pytest.mark.parametrize(
    "line",
    [
        "- say: Hello. # a greeting",
        "- say: Hello there # a greeting",
        "- say: Hello.  # was: Hello {{ name }}",
        "- say: Hello there  # was {{ name }}",
        '- say: "Your place # {{ name }}"',
        "- say: We are number#1",
        "- say: |-\n    We are #1",
        "- set: x   #note\n  to: 3 #note",
        "# - say: We are #1\n- say: Hello.",
    ],
)
def test_a_note_is_fine(line: str) -> None:
    assert codes(line) == set()


def test_the_cure_shows_the_whole_text() -> None:
    [issue] = issues_of(steps("- say: Your place # {{ name }}", head="command: test"))
    assert '"Your place # {{ name }}"' in issue.hint
    assert (issue.line, issue.column) == (6, 21)
