"""Reading grades: the formula on counts one can do by hand, and the warnings."""

from __future__ import annotations

import pytest

from bot.authoring.decks import Deck, Item, Said
from bot.authoring.grades import check_grades, grade, grades
from bot.authoring.issues import Code, Report
from bot.authoring.places import Place

PLAIN = "Sit down. Look at the sea for a while. Then tell a friend what you saw."
HARD = "Reconsider inherited expectations regarding responsibility, recognition and reconciliation."


def deck(*texts: str) -> Deck:
    file = "content/tips.yaml"
    found = [
        Item("tips", f"t{n}", {}, (Said(text, Place(file, n + 1, 9)),))
        for n, text in enumerate(texts)
    ]
    return Deck("tips", Place(file), tuple(found))


@pytest.mark.parametrize(
    ("text", "words", "sentences", "syllables"),
    [
        ("The cat sat on the mat.", 6, 1, 6),
        ("The cat sat on the mat. The happy dog ran to the river.", 13, 2, 15),
        ("Ask a friend what made them laugh today.", 8, 1, 9),
    ],
)
def test_the_grade_is_that_of_the_formula(
    text: str, words: int, sentences: int, syllables: int
) -> None:
    expected = 0.39 * words / sentences + 11.8 * syllables / words - 15.59
    assert grade(text) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("Sit down here. Now. Look at it.", "Sit down here Now. Look at it."),
        ("A friend’s help came today.", "A friends help came today."),
        ("“Who?” they ask, and wait.", "Who they ask, and wait."),
        ("A well-known song helps.", "A wellknown song helps."),
        ("", "…"),
    ],
)
def test_marks_are_no_words_and_one_or_two_words_no_sentence(text: str, same: str) -> None:
    assert grade(text) == pytest.approx(grade(same))


def test_a_deck_has_its_hardest_first_and_an_average() -> None:
    found = grades(deck(PLAIN, HARD))
    assert [item.text for _, item in found.ranked] == [HARD, PLAIN]
    assert found.mean == pytest.approx((grade(PLAIN) + grade(HARD)) / 2)
    assert grades(deck()).mean == 0.0


def test_hard_items_and_hard_decks_are_warned_of() -> None:
    report = Report()
    check_grades([grades(deck(PLAIN, HARD))], report)
    assert [(each.line, each.code) for each in report.issues] == [
        (1, Code.HARD_DECK),
        (2, Code.HARD_TO_READ),
    ]


def test_plain_words_pass() -> None:
    report = Report()
    check_grades([grades(deck(PLAIN, PLAIN)), grades(deck())], report)
    assert report.issues == ()
