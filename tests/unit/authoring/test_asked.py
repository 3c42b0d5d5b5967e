"""Questions once all is read: translated buttons, late reminders, talks without an end."""

from __future__ import annotations

import pytest
from support.books import issues_of, load, steps

from bot.authoring.issues import Code

MOOD = "- choose: mood\n  id: ask\n  text: How?\n  options: {good: Good, fine: Fine, low: Low}"


def codes(*lines: str, locale: str = "") -> list[tuple[Code, str, int]]:
    content = {"locale/de": locale} if locale else None
    issues = issues_of(steps(*lines, head="command: test"), content)
    return [(issue.code, issue.file, issue.line) for issue in issues]


@pytest.mark.parametrize(
    "locale",
    [
        "test.ask.option.good: Gut\ntest.ask.option.fine: gut",
        "test.ask.option.fine: good",
    ],
)
def test_two_equal_buttons_in_a_translation_are_reported(locale: str) -> None:
    [(code, file, line)] = codes(MOOD, locale=locale)
    assert (code, file) == (Code.DUPLICATE_TEXT, "content/locale/de.yaml")
    assert line == len(locale.splitlines())


def test_different_buttons_in_a_translation_are_fine() -> None:
    assert codes(MOOD, locale="test.ask.option.good: Gut\ntest.ask.option.low: Schlecht") == []


@pytest.mark.parametrize(
    ("wait", "late"),
    [
        ("{nudge: {after: 3d, say: S.}, park: 1d}", True),
        ("{nudge: {after: 1d, say: S.}, park: 1d}", True),
        ("{nudge: {after: 2d, say: S.}}", True),
        ("{nudge: {after: 3h, say: S.}, park: 1d}", False),
        ("{nudge: {after: 3h, say: S.}}", False),
    ],
)
def test_a_reminder_that_comes_too_late_is_reported(wait: str, late: bool) -> None:
    found = [code for code, _, _ in codes(f"- ask: x\n  id: a\n  text: T\n  wait: {wait}")]
    assert found == ([Code.NUDGE_TOO_LATE] if late else [])


def test_questions_that_come_again_for_ever_are_warned_of() -> None:
    loop = "- ask: x\n  id: a\n  text: T\n- say: Thanks.\n- goto: a"
    assert codes(loop) == [(Code.NO_WAY_OUT, "dialogs/test.yaml", 6)]
    assert load(steps(loop, head="command: test")).book is not None


@pytest.mark.parametrize(
    "loop",
    [
        "- ask: x\n  id: a\n  text: T\n- if: x != 'no'\n  then: [{goto: a}]",
        "- ask: x\n  id: a\n  text: T\n  skip: {to: z}\n- goto: a\n- say: Z.\n  id: z",
        "- ask: x\n  id: a\n  text: T\n- if: x == 'no'\n  then: [{end: }]\n- goto: a",
    ],
)
def test_questions_with_a_way_out_are_fine(loop: str) -> None:
    assert codes(loop) == []


def test_what_has_no_translation_yet_is_known_by_its_key() -> None:
    text = steps(MOOD, "- say: Bye.", head="command: test")
    loaded = load(text, {"locale/de": "test.ask.text: Wie?\ntest.title: Probe"})
    missing = [key for key in loaded.untranslated["de"] if key.startswith("test.")]
    assert missing == [
        "test.about", "test.ask.option.fine", "test.ask.option.good", "test.ask.option.low",
    ]  # fmt: skip
