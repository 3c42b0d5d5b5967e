"""The words that stand behind a bar in a template."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.random_talks import bounded

from bot.engine.errors import TemplateFailed
from bot.engine.values import Choice
from bot.rendering.filters import FILTERS
from bot.rendering.sandbox import Box, BoxedTemplate

MOMENT = datetime(2026, 3, 2, 22, 5, tzinfo=UTC)


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


@pytest.mark.parametrize(
    ("zone", "shown"),
    [
        ("UTC", "Mon 2 Mar 22:05"),
        ("Europe/Berlin", "Mon 2 Mar 23:05"),
        ("America/New_York", "Mon 2 Mar 17:05"),
        ("Asia/Tokyo", "Tue 3 Mar 07:05"),
        ("Asia/Kathmandu", "Tue 3 Mar 03:50"),
    ],
)
def test_moments_are_shown_by_the_users_own_clock(zone: str, shown: str) -> None:
    told = BoxedTemplate(Box({}, html=True), "{{ at | day }} {{ at | clock }}")
    now = MOMENT.astimezone(ZoneInfo(zone))
    assert told({"at": MOMENT, "now": now}) == shown


def test_a_date_of_years_ahead_has_its_year() -> None:
    told = BoxedTemplate(Box({}, html=True), "{{ at | day }}")
    assert told({"at": MOMENT.replace(year=2027), "now": MOMENT}) == "Tue 2 Mar"
    assert told({"at": MOMENT.replace(year=2028), "now": MOMENT}) == "Thu 2 Mar 2028"
    assert told({"at": MOMENT.replace(year=2024), "now": MOMENT}) == "Sat 2 Mar"


@pytest.mark.parametrize("name", ["day", "clock"])
def test_only_a_moment_has_a_day(name: str) -> None:
    told = BoxedTemplate(Box({}, html=True), f"{{{{ at | {name} }}}}")
    with pytest.raises(TemplateFailed, match="TypeError"):
        told({"at": "tomorrow", "now": MOMENT})


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
