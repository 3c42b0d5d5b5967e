"""Pages of the journal, and how an entry is told in a line."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.coach.journal import PAGE_SIZE, page, tell
from bot.engine.book import ActCall, Done, Need
from bot.engine.env import Env
from bot.engine.values import Choice, to_json

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
KINDS = {"note": {"title": "Note", "show": ["text"]}, "odd": {"title": "Odd"}}


def call(data: object = None, number: object = None, zone: str = "UTC") -> ActCall:
    args = {} if number is None else {"page": number}
    return ActCall(args, Env(NOW, 1, ZoneInfo(zone)), {"entries": KINDS}, {}, {}, data)


def entry(text: str, kind: str = "note", at: int = 0) -> dict[str, Any]:
    return {"key": "1-a", "kind": kind, "at": at, "fields": {"text": text}}


@pytest.mark.parametrize(
    ("number", "offset"), [(None, 0), (0, 0), (3, 3 * PAGE_SIZE), (-2, 0), ("x", 0)]
)
def test_it_asks_storage_for_a_page(number: object, offset: int) -> None:
    asked = page(call(number=number))
    assert isinstance(asked, Need)
    assert asked.query.name == "entries"
    assert asked.query.params == {"limit": PAGE_SIZE, "offset": offset}


@pytest.mark.parametrize(
    ("total", "number", "pages", "older", "newer"),
    [(0, 0, 1, False, False), (5, 0, 1, False, False), (6, 0, 2, True, False),
     (6, 1, 2, False, True), (11, 1, 3, True, True)],
)  # fmt: skip
def test_it_knows_what_is_older_and_newer(
    total: int, number: int, pages: int, older: bool, newer: bool
) -> None:
    done = page(call({"total": total, "entries": []}, number))
    assert isinstance(done, Done)
    assert done.value == {
        "entries": [], "total": total, "page": number, "pages": pages, "older": older,
        "newer": newer,
    }  # fmt: skip


def test_an_entry_has_its_time_where_the_user_is() -> None:
    at = int(datetime(2026, 3, 1, 23, 30, tzinfo=UTC).timestamp() * 1000)
    done = page(call({"total": 1, "entries": [entry("x", at=at)]}, zone="Europe/Berlin"))
    [told] = done.value["entries"]  # type: ignore[union-attr,index,call-overload]
    assert told["title"] == "Note"
    assert f"{told['when']:%d %H:%M}" == "02 00:30"


def test_an_entry_of_a_kind_that_is_gone_is_still_there() -> None:
    done = page(call({"total": 1, "entries": [entry("x", "old_kind")]}))
    [told] = done.value["entries"]  # type: ignore[union-attr,index,call-overload]
    assert (told["title"], told["line"]) == ("old_kind", "")


@pytest.mark.parametrize(
    ("fields", "show", "line"),
    [
        ({"a": "one", "b": "two"}, ["b", "a"], "two · one"),
        ({"a": None, "b": "two"}, ["a", "b", "c"], "two"),
        ({"a": "  ", "b": 3}, ["a", "b"], "3"),
        ({"a": Choice("x", "An X")}, ["a"], "An X"),
        ({"a": ["x", Choice("y", "Why")]}, ["a"], "x, Why"),
        ({"a": {"one": "first", "two": Choice("y", "Why")}}, ["a"], "first · Why"),
        ({"a": NOW}, ["a"], "02 Mar 09:00"),
        ({}, ["a"], ""),
    ],
)
def test_an_entry_is_told_in_a_line(fields: dict[str, Any], show: list[str], line: str) -> None:
    assert tell({name: to_json(value) for name, value in fields.items()}, show) == line
