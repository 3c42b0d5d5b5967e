"""What cannot be read is named in plain words, where it is, with a cure that fits."""

from __future__ import annotations

import re

import pytest
from support.books import issues_of, steps

from bot.authoring.issues import Code, Issue

MOOD = "- choose: again\n  id: a\n  text: T\n  options: {'yes': Y, 'no': N}"
FIRST = 10
"""The line of the step below it."""
JARGON = re.compile(r"jinja|token|parse|mapping|scalar|stream|char\b|integer|node", re.I)


def one(step: str) -> Issue:
    [issue] = issues_of(steps(MOOD, step, head="command: test"))
    assert not JARGON.search(issue.message + issue.hint), issue
    return issue


@pytest.mark.parametrize(
    ("test", "message", "hint"),
    [
        ("again = 'yes'", "one = compares nothing", "again == 'yes'"),
        ("again == “yes”", "curly quotes", "again == 'yes'"),
        ("again => 3", "the = stands behind", "again >= 3"),
        ("now > 18:30", "18:30 is text", "(now | clock) >= '18:30'"),
        ("now > 2026-01-05", "a date cannot stand here", "moment > now"),
        ("{{ again }} == 'yes'", "{{ }} is for texts only", "write   again == 'yes'"),
        ("again == 'yes' && now", "&& means nothing", "again == 'yes' and now"),
        ("again == 'yes' and", "something is missing behind and", "comes after it"),
        ("(again == 'yes'", "a ) is missing", "must be closed"),
        ("again == 'it's'", "a quote is not closed", "other kind of quotes"),
        ("hello there", '"hello there" are two words', "quotes of their own"),
        ("Hello!", "words to be said", "quotes of their own"),
        ("again is yes", 'there is no test "yes"', "== 'yes'"),
        ("again ? 'no'", "cannot be read", "Conditions and values"),
    ],
)
def test_an_expression_is_cured_by_its_cause(test: str, message: str, hint: str) -> None:
    issue = one(f"- if: >-\n    {test}\n  then: [{{say: A.}}]")
    assert message in issue.message
    assert hint in issue.hint


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("One.\nTwo {{ again.\nThree", 2, "the {{ here has no }}"),
        ("One {{ again\nand {{ again }}.", 1, "the {{ here has no }}"),
        ("One.\n{% if again == 'yes' %}\nTwo.", 2, "the {% if … %} here has no {% endif %}"),
        ("One.\n\n{% endif %}", 3, "{% endif %} belongs to nothing here"),
        ("{% if again == 'yes' %}a\n{% endfor %}", 2, "{% endfor %} belongs to nothing here"),
        ("One.\n{% fi %}", 2, "there is no {% fi %}"),
        ("One.\nTwo.\n{{ again | }}", 3, "something is missing behind |"),
        ("One.\n{{ again() }}", 2, "a word with ( behind it"),
        ("One.\n{% set x = 1 %}", 2, "a text cannot set a variable"),
        ("One.\n{% if again = 'yes' %}A{% endif %}", 2, "one = compares nothing"),
    ],
)
def test_a_text_of_several_lines_is_reported_in_its_line(
    text: str, line: int, message: str
) -> None:
    body = "\n".join(f"    {each}" for each in text.splitlines())
    issue = one(f"- say: |-\n{body}")
    assert issue.code == Code.BAD_TEMPLATE
    assert issue.line == FIRST + line
    assert message in issue.message


@pytest.mark.parametrize(
    ("step", "line", "message", "hint"),
    [
        ("- say: One thing: breathe.", 0, "makes a key of the words", "needs quotes"),
        ("- say: Hi.\n   id: x", 1, "begins further in", "exactly below the first letter"),
        ("- say:Well done.", 0, "a step belongs here", "- say: Well done."),
        ("- say: @home", 0, "no text begins with @", "double quotes"),
        ('- say: "\\q"', 0, "a backslash", "single quotes"),
        ('- say: "Open\n- say: A.\n- say: "B"\n- say: C.', 0, "not closed before", "end of this"),
        ("- say: 'Open\n- say: A.", 0, "never closed", "at its end"),
        ("- save: note\n  fields: {text: again[0]}", 1, "a closing bracket", "found.names[0]"),
    ],
)
def test_a_file_that_cannot_be_read_says_why(step: str, line: int, message: str, hint: str) -> None:
    issue = one(step)
    assert issue.line == FIRST + line
    assert message in issue.message
    assert hint in issue.hint
