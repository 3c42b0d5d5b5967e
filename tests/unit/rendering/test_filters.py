"""The words that stand behind a bar in a template."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.random_talks import bounded

from bot.engine.values import Choice
from bot.rendering.filters import FILTERS

MOMENT = datetime(2026, 3, 2, 9, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("name", "given_value", "expected"),
    [
        ("lower_first", "Hello There", "hello There"),
        ("lower_first", "I", "i"),
        ("lower_first", "USA", "USA"),
        ("lower_first", "", ""),
        ("upper_first", "hello There", "Hello There"),
        ("upper_first", "", ""),
        ("upper_first", "ünder", "Ünder"),
        ("label", Choice("x", "An X"), "An X"),
        ("label", "own words", "own words"),
        ("label", 3, "3"),
        ("day", MOMENT, "Mon 2 Mar"),
        ("clock", MOMENT, "09:05"),
        ("join", ["a", Choice("x", "An X"), 3], "a, An X, 3"),
        ("join", [], ""),
        ("length", "four", 4),
        ("length", [1, 2], 2),
        ("lower", "ÀB", "àb"),
        ("excerpt", "short", "short"),
        ("excerpt", "  many\n\n blanks ", "many blanks"),
    ],
)
def test_filters(name: str, given_value: object, expected: object) -> None:
    assert FILTERS[name](given_value) == expected


@pytest.mark.parametrize("empty", [None, "", [], {}])
def test_default_stands_in_for_what_is_empty(empty: object) -> None:
    assert FILTERS["default"](empty, "other") == "other"


@pytest.mark.parametrize("there", [0, False, "x", [0]])
def test_default_leaves_what_is_there(there: object) -> None:
    assert FILTERS["either"](there, "other") == there


@pytest.mark.parametrize("name", ["day", "clock"])
def test_only_a_moment_has_a_day(name: str) -> None:
    with pytest.raises(TypeError, match="not a moment"):
        FILTERS[name]("tomorrow")


def test_an_excerpt_is_cut_between_words_where_it_can_be() -> None:
    assert FILTERS["excerpt"]("one two three four", 14) == "one two three…"
    assert FILTERS["excerpt"]("one two three", 12) == "one two…"
    assert FILTERS["excerpt"]("x" * 100, 10) == "x" * 9 + "…"
    assert FILTERS["excerpt"]("a " + "x" * 100, 10) == "a " + "x" * 7 + "…"


@bounded(50)
@given(st.text(), st.integers(2, 40))
def test_an_excerpt_is_never_longer_than_asked(text: str, length: int) -> None:
    cut = FILTERS["excerpt"](text, length)
    assert len(cut) <= length
    assert " ".join(text.split()).startswith(cut.removesuffix("…").rstrip())
