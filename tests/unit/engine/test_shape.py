"""Shapes: what a value is held against."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.engine.shape import (
    ANY,
    FLAG,
    MOMENT,
    NONE,
    NUMBER,
    OPTIONS,
    TEXT,
    Shape,
    by_name,
    fields,
    maybe,
    misfit,
    more,
    one_of,
    several,
    shape_of,
)

PERSON = fields(key=TEXT, name=TEXT)
NOW = datetime(2026, 11, 23, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "shape"),
    [
        ("Ana", TEXT), (3, NUMBER), (2.5, NUMBER), (True, FLAG), (NOW, MOMENT), (None, NONE),
        (None, maybe(TEXT)), ("a", maybe(TEXT)), ("", one_of("past", "")), ({}, PERSON),
        ({"key": "p1", "name": "Ana"}, PERSON), ({"key": "p1", "at": NOW}, more(PERSON, at=MOMENT)),
        ([], OPTIONS), ([{"key": "a", "label": "A"}], OPTIONS), ({"n1": "x"}, by_name(TEXT)),
        ({"x": object}, ANY), (["a", 1], several()),
    ],
)  # fmt: skip
def test_what_is_as_declared_fits(value: object, shape: Shape) -> None:
    assert misfit(value, shape) == ""


@pytest.mark.parametrize(
    ("value", "shape", "said"),
    [
        (3, TEXT, "it is number, not text"),
        (None, TEXT, "it is nothing"),
        ("soon", one_of("past"), "it is 'soon'"),
        (True, NUMBER, "it is flag, not number"),
        ({"key": "p1", "age": 3}, PERSON, ".age is not declared"),
        ({"key": 1}, PERSON, ".key is number, not text"),
        ([{"key": "a", "label": None}], OPTIONS, "[].label is nothing"),
        ({"n1": 1}, by_name(TEXT), ".n1 is number, not text"),
    ],
)
def test_what_is_not_as_declared_is_named(value: object, shape: Shape, said: str) -> None:
    assert misfit(value, shape) == said


@pytest.mark.parametrize(
    ("value", "full"),
    [("", False), ("a", True), (0, False), (1, True), ({}, False), ({"a": 1}, True), (NOW, True)],
)
def test_whether_a_value_holds_as_a_condition_is_known(value: object, full: bool) -> None:
    assert shape_of(value).full is full
