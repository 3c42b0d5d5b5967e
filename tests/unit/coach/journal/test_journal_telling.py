"""How entries are told: in a line, and field by field."""

from __future__ import annotations

from datetime import UTC, datetime
from html import escape
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.random_talks import bounded

from bot.coach.journal.telling import Told, in_full, parts, spoken, tell
from bot.engine.values import Choice, answers_to_json, to_json

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
NAMES = {"labels": {"text": "", "need": "What it asks for"}, "hidden": ["person", "strength"]}


@pytest.mark.parametrize(
    ("fields", "show", "line"),
    [
        ({"a": "one", "b": "two"}, ["b", "a"], "two · one"),
        ({"a": None, "b": "two"}, ["a", "b", "c"], "two"),
        ({"a": "  ", "b": 3}, ["a", "b"], "3"),
        ({"a": Choice("x", "An X")}, ["a"], "An X"),
        ({"a": ["x", Choice("y", "Why")]}, ["a"], "x, Why"),
        ({"a": {"one": "first", "two": Choice("y", "Why")}}, ["a"], "first · Why"),
        ({"a": NOW}, ["a"], "Mon 2 Mar, 09:00"),
        ({"a": True, "b": False}, ["a", "b"], ""),
        ({}, ["a"], ""),
    ],
)
def test_an_entry_is_told_in_a_line(fields: dict[str, Any], show: list[str], line: str) -> None:
    assert tell({name: to_json(value) for name, value in fields.items()}, show) == line


def test_in_full_every_field_is_told_with_what_it_is_called() -> None:
    fields = answers_to_json(
        {"what_helped": "A walk", "need": Choice("rest", "Rest"), "text": "One\n\ntwo",
         "person": "p1", "strength": 3, "empty": None, "answers": {"a": "x", "b": ["y", "z"]}}
    )  # fmt: skip
    assert [(each.label, each.text) for each in in_full(fields, ["text"], NAMES)] == [
        ("", "One\n\ntwo"), ("What helped", "A walk"), ("What it asks for", "Rest"),
        ("Answers", "x\ny, z"),
    ]  # fmt: skip


def test_a_field_reads_as_words() -> None:
    assert spoken("what_helped") == "What helped"
    assert spoken("") == ""


def test_a_short_entry_is_one_part() -> None:
    told = [Told("a", "A", "x"), Told("b", "", "y")]
    assert parts(told) == [told]
    assert parts([]) == [[]]


def test_a_long_field_goes_on_without_its_label() -> None:
    text = " ".join(f"word{number}" for number in range(900))
    split = parts([Told("a", "A", text), Told("b", "B", "the end")], 3000)
    assert [part[0].label for part in split] == ["A", "", ""]
    assert " ".join(each.text for part in split for each in part if each.name == "a") == text
    assert split[-1][-1] == Told("b", "B", "the end")


@bounded(60)
@given(st.lists(st.text(st.sampled_from("ab <&\n😀"), max_size=900), max_size=4))
def test_parts_lose_nothing_and_fit_into_messages(texts: list[str]) -> None:
    split = parts([Told(str(n), "L", text) for n, text in enumerate(texts)], 200)
    for part in split:
        assert sum(len(escape(each.text)) for each in part) <= 200
    told = "".join(each.text for part in split for each in part)
    assert "".join(told.split()) == "".join("".join(texts).split())
