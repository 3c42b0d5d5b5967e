"""The journal as a list: its pages, what they can be narrowed by, and what was a year ago."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.contents import contents
from support.journals import look_up
from support.random_talks import bounded

from bot.coach.journal.listing import (
    LISTING,
    MONTHS_AT_ONCE,
    PAGE_SIZE,
    kinds,
    months,
    narrow,
    page,
    year_ago,
)
from bot.engine.book import ActCall, Done, Need
from bot.engine.effects import Keep
from bot.engine.env import Env

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
KINDS = {
    "note": {"title": "Note", "show": ["text"]},
    "reflection": {"title": "Reflection", "show": ["word"]},
    "gratitude": {"title": "Thank-you", "show": ["text"]},
    "tip": {"title": "Tip", "show": ["text"]},
}
CONTENT = contents("relations", "journal", entries=KINDS)
PROFILE: dict[str, Any] = {
    "people": [{"key": "p1", "name": "Ana", "relation": "friend", "note": ""}]
}


def kept(text: str, kind: str = "note", at: datetime = NOW, **fields: Any) -> Keep:
    return Keep(f"k-{text}", kind, {"text": text, "word": text, **fields}, at)


def ask(
    run: Any, journal: list[Keep], *, zone: str = "UTC", now: datetime = NOW, **args: Any
) -> Any:
    """What an act gives, after storage has answered it."""
    env = Env(now, 1, ZoneInfo(zone))
    asked = run(ActCall(args, env, CONTENT, PROFILE, {}))
    if isinstance(asked, Need):
        data = look_up(journal, asked.query)
        asked = run(ActCall(args, env, CONTENT, PROFILE, {}, data))
    assert isinstance(asked, Done)
    assert not asked.effects
    return asked.value


def view(said: str = "", **args: Any) -> Any:
    return ask(narrow, [], said=said, **args)


def lines(leaf: Any) -> list[str]:
    return [each["line"] for each in leaf["entries"]]


@pytest.mark.parametrize(
    ("total", "number", "pages", "shown", "older", "newer"),
    [(0, 0, 1, 0, False, False), (5, 0, 1, 5, False, False), (6, 0, 2, 5, True, False),
     (6, 1, 2, 1, False, True), (11, 1, 3, 5, True, True), (6, 7, 2, 1, False, True)],
)  # fmt: skip
def test_pages_begin_with_the_latest_and_none_is_behind_the_last(
    total: int, number: int, pages: int, shown: int, older: bool, newer: bool
) -> None:
    journal = [kept(f"e{n:02d}", at=NOW + timedelta(hours=n)) for n in range(total)]
    leaf = ask(page, journal, page=number)
    assert (leaf["total"], leaf["pages"], leaf["older"], leaf["newer"]) == (
        total, pages, older, newer,
    )  # fmt: skip
    first = min(number, pages - 1) * PAGE_SIZE
    assert lines(leaf) == [each.fields["text"] for each in reversed(journal)][first : first + 5]
    assert leaf["shown"] == shown == len(leaf["keys"])
    assert [f"n{n}" for n in range(1, shown + 1)] == list(leaf["keys"])


@pytest.mark.parametrize("number", [None, -2, "x"])
def test_what_is_no_page_is_the_first(number: object) -> None:
    assert ask(page, [kept("one")], page=number)["page"] == 0


def test_an_entry_has_its_time_where_the_user_is() -> None:
    at = datetime(2026, 3, 1, 23, 30, tzinfo=UTC)
    [told] = ask(page, [kept("x", at=at)], zone="Europe/Berlin")["entries"]
    assert (told["title"], f"{told['when']:%d %H:%M}", told["year"]) == ("Note", "02 00:30", None)


def test_an_entry_of_another_year_says_which() -> None:
    [told] = ask(page, [kept("x", at=NOW - timedelta(days=100))])["entries"]
    assert told["year"] == 2025


def test_an_entry_says_whom_it_is_about() -> None:
    journal = [
        kept("a", person="p1"), kept("b", person="p9"), kept("c", about="friend"),
        kept("d", about="the move"), kept("e"),
    ]  # fmt: skip
    told = ask(page, journal)["entries"]
    assert [each["whom"] for each in reversed(told)] == ["Ana", "", "your friend", "the move", ""]


def test_an_entry_of_a_kind_that_is_gone_is_still_there() -> None:
    [told] = ask(page, [kept("x", "old_kind")])["entries"]
    assert (told["title"], told["line"]) == ("Old kind", "")


def test_a_line_is_short_and_in_one_piece() -> None:
    [line] = lines(ask(page, [kept("word\n\n" * 500)]))
    assert len(line) <= 300
    assert "\n" not in line


def test_what_is_kept_aside_is_only_there_when_asked_for() -> None:
    journal = [kept("one"), kept("two", "tip")]
    assert lines(ask(page, journal)) == ["one"]
    assert lines(ask(page, journal, kind="tip")) == ["two"]
    assert lines(ask(page, journal, view=view("tips"))) == ["two"]


# -- narrowing


JOURNAL = [
    kept("The river is high", at=NOW - timedelta(days=40)),
    kept("Rain again", at=NOW - timedelta(days=3), person="p1"),
    kept("River walk with Ana", "reflection", NOW - timedelta(days=2)),
    kept("Thanked her by the river", "gratitude", NOW - timedelta(days=1), person="p1"),
    kept("Notes of the rain", "note", NOW),
]


WORDS = ["notes", "about", "ana", "in", "march", "2025", "last", "week", "the", "river", "of", "3"]


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("", 5), ("river", 3), ("RIVER high", 1), ("notes", 3), ("reflections", 1), ("ana", 3),
        ("Ana", 3), ("about ana", 3), ("thank-yous", 1), ("last week", 3), ("february", 2),
        ("in january", 1), ("river in january", 1), ("notes about rain", 2), ("note rain", 2),
        ("notes about the river in january", 1), ("reflections with ana", 1), ("today", 1),
        ("notes of the rain", 2), ("the rain last month", 1), ("the", 3), ("zebra", 0),
        ("about rain", 2), ("😀", 0), ("river 2026", 3), ("!?", 0),
    ],
)  # fmt: skip
def test_what_is_said_narrows_the_list(said: str, found: int) -> None:
    assert ask(page, JOURNAL, view=view(said))["total"] == found


def test_a_view_can_be_narrowed_further() -> None:
    first = view("notes")
    second = view("river", view=first)
    assert [ask(page, JOURNAL, view=each)["total"] for each in (first, second)] == [3, 1]
    third = view("rain", view=second)
    assert (third["kind"], third["words"]) == ("note", "rain"), "new words take the place of old"
    assert not view()["narrow"]
    assert view("x")["narrow"]


def test_a_view_says_what_it_shows() -> None:
    told = view("notes about walks in March 2025", person="p1")
    assert (told["title"], told["whom"], told["words"], told["whole"]) == (
        "Note", "Ana", "walks", "March 2025",
    )  # fmt: skip
    assert view("2025")["whole"] == "2025"
    week = view("last week")
    assert (week["whole"], week["year"]) == ("", None)
    assert f"{week['since']:%d %b} {week['until']:%d %b}" == "23 Feb 01 Mar"
    day = view("3 May 2025")
    assert (f"{day['since']:%d %b}", day["until"], day["year"]) == ("03 May", None, 2025)


@pytest.mark.parametrize(
    ("args", "found"),
    [({"kind": "note"}, 3), ({"person": "p1"}, 2), ({"month": "m2026_01"}, 1),
     ({"month": "m2026_02", "person": "p1"}, 1), ({"month": "earlier"}, 5), ({"person": "p2"}, 0)],
)  # fmt: skip
def test_what_is_tapped_narrows_it_too(args: dict[str, str], found: int) -> None:
    assert ask(page, JOURNAL, view=view(**args))["total"] == found


@pytest.mark.parametrize("given", [None, "", "x", 3, {}, {"kind": None, "more": 1}])
def test_what_is_no_view_is_everything(given: object) -> None:
    assert ask(page, JOURNAL, view=given)["total"] == 5


@bounded(100)
@given(st.text(max_size=80) | st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join))
def test_whatever_is_said_gives_a_view_that_storage_understands(said: str) -> None:
    leaf = ask(page, JOURNAL, view=view(said))
    assert 0 <= leaf["total"] <= len(JOURNAL)


# -- months, kinds, a year ago


def test_months_are_those_of_the_user_s_own_calendar_the_latest_first() -> None:
    journal = [
        kept("a", at=datetime(2026, 1, 31, 23, 30, tzinfo=UTC)),
        kept("b", at=datetime(2026, 2, 3, tzinfo=UTC)),
        kept("c", at=datetime(2025, 12, 3, tzinfo=UTC)),
        kept("d", "tip", at=datetime(2024, 12, 3, tzinfo=UTC)),
    ]
    assert ask(months, journal, zone="Europe/Berlin") == [
        {"key": "m2026_02", "label": "February 2026 · 2"},
        {"key": "m2025_12", "label": "December 2025 · 1"},
    ]
    assert len(ask(months, journal)) == 3
    assert ask(months, []) == []


def test_many_months_come_in_pages() -> None:
    journal = [
        kept(str(n), at=datetime(2020 + n // 12, n % 12 + 1, 5, tzinfo=UTC)) for n in range(20)
    ]
    seen = []
    for number in range(3):
        shown = [each["key"] for each in ask(months, journal, page=number)]
        assert ("earlier" in shown) is (number < 2)
        seen += [key for key in shown if key != "earlier"]
    assert len(seen) == len(set(seen)) == 20
    assert len(ask(months, journal, page=9)) == MONTHS_AT_ONCE + 1, "no page is empty"


def test_kinds_are_those_there_are_and_the_most_frequent_comes_first() -> None:
    journal = [kept("a", "tip"), kept("b"), kept("c"), kept("d", "old_kind"), kept("e")]
    assert ask(kinds, journal)[0] == {"key": "note", "label": "Note · 3"}
    assert {each["key"] for each in ask(kinds, journal)} == {"note", "tip", "old_kind"}


@pytest.mark.parametrize(
    ("now", "at", "found"),
    [
        (NOW, datetime(2025, 3, 2, 23, 59, tzinfo=UTC), True),
        (NOW, datetime(2025, 3, 3, tzinfo=UTC), False),
        (NOW, datetime(2025, 3, 1, 23, 59, tzinfo=UTC), False),
        (NOW, datetime(2024, 3, 2, 12, tzinfo=UTC), False),
        (datetime(2024, 2, 29, tzinfo=UTC), datetime(2023, 2, 28, 8, tzinfo=UTC), True),
    ],
)
def test_what_was_a_year_ago_today(now: datetime, at: datetime, found: bool) -> None:
    memory = ask(year_ago, [kept("x", at=at), kept("y", "tip", at)], now=now)
    assert memory["found"] is found
    assert memory["line"] == ("x" if found else "")


def test_every_act_says_what_it_is_for() -> None:
    assert all(spec.about for spec in LISTING)
