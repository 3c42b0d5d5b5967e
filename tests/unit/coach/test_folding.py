"""Words as they are compared, in more than one script."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.random_talks import bounded

from bot.coach.folding import MOST_TERMS, fold, fold_words, terms


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Müller", "MULLER"), ("naïve", "naive"), ("Søren", "soren"), ("Łódź", "lodz"),
        ("Straße", "STRASSE"), ("İstanbul", "istanbul"), ("Ёлка", "елка"), ("Άννα", "αννα"),
        ("don’t", "dont"), ("it's", "its"), ("מֹשֶׁה", "משה"), ("مُحَمَّد", "محمد"), ("ﬁn", "fin"),
        ("𝐇ello", "hello"), ("e\u0301te\u0301", "ÉTÉ"), ("Æsop", "aesop"),
    ],
)  # fmt: skip
def test_case_accents_and_apostrophes_make_no_difference(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("कि", "कु"), ("か", "が"), ("가", "각"), ("ไก่", "ไก้")])
def test_marks_that_are_letters_do_make_one(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@bounded(60)
@given(st.text(max_size=60))
def test_what_is_folded_stays_as_it_is(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert fold_words(fold_words(text)) == fold_words(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The river, in May!", ("the", "river", "in", "may")),
        ("well-being", ("well", "being")),
        ("rain rain", ("rain",)),
        ("❤️", ("❤\ufe0f",)),
        ("日本 の", ("日本", "の")),
        ("  ", ()),
        ("", ()),
    ],
)
def test_what_is_looked_for(text: str, words: tuple[str, ...]) -> None:
    assert terms(text) == words


def test_no_more_is_looked_for_than_is_sensible() -> None:
    assert len(terms(" ".join(map(str, range(100))))) == MOST_TERMS
