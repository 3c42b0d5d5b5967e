"""What can be asked of the journal, on every database: by kind, by date, by what is written."""

from __future__ import annotations

import orjson
import pytest

from bot.engine.inputs import Query
from bot.service.rows import EntryRow, Writes
from bot.storage import queries
from bot.storage.store import SqlStore

DAY = 86_400_000


def entry(key, at=0, kind="note", chat=1, **fields):
    return EntryRow(chat, key, kind, at, orjson.dumps({"text": key, **fields}))


async def ask(store: SqlStore, name="entries", chat=1, **params):
    async with store.unit() as unit:
        page = {"limit": 10, "offset": 0} if name == "entries" else {}
        return await unit.fetch(chat, Query(name, page | params))


def keys(answer):
    return [each["key"] for each in answer["entries"]]


@pytest.fixture
async def journal(store):
    """Ten entries, one a day; every second a tip, every third about p1, some in other words."""
    rows = [
        entry(f"e{n}", n * DAY, "tip" if n % 2 else "note", person="p1" if n % 3 == 0 else None,
              more="Am Fluß" if n in (2, 3, 8) else "")
        for n in range(10)
    ]  # fmt: skip
    others = [entry("o1", 3 * DAY, chat=2, more="Am Fluß", person="p1")]
    async with store.unit() as unit:
        await unit.write(Writes(entries=[*rows, *others]))
    return store


@pytest.mark.parametrize(
    ("params", "found"),
    [
        ({}, "9876543210"),
        ({"kinds": ["note"]}, "86420"),
        ({"kinds": ["note", "tip"]}, "9876543210"),
        ({"kinds": ["other"]}, ""),
        ({"without": ["tip"]}, "86420"),
        ({"without": []}, "9876543210"),
        ({"since": 3 * DAY, "until": 6 * DAY}, "543"),
        ({"since": 8 * DAY}, "98"),
        ({"until": 2 * DAY, "kinds": ["tip"]}, "1"),
        ({"person": "p1"}, "9630"),
        ({"person": "p1", "without": ["tip"]}, "60"),
        ({"person": "p2"}, ""),
        ({"words": "fluss"}, "832"),
        ({"words": "FLUß am"}, "832"),
        ({"words": "fluss", "kinds": ["note"]}, "82"),
        ({"words": "fluss", "person": "p1"}, "3"),
        ({"words": "fluss", "named": "p1"}, "986320"),
        ({"words": "e4"}, "4"),
        ({"words": "river"}, ""),
        ({"words": "fluss", "since": 3 * DAY, "until": 8 * DAY}, "3"),
    ],
)
async def test_it_is_narrowed_by_all_that_is_asked_for(journal, params, found):
    expected = [f"e{n}" for n in sorted(map(int, found), reverse=True)]
    answer = await ask(journal, **params)
    assert keys(answer) == expected
    assert answer["total"] == len(expected)


@pytest.mark.parametrize("params", [{}, {"words": "e"}])
async def test_pages_are_the_same_with_and_without_reading(journal, params):
    shown = []
    for offset in (0, 3, 6, 9):
        answer = await ask(journal, limit=3, offset=offset, **params)
        assert (answer["total"], answer["offset"]) == (10, offset)
        shown += keys(answer)
    assert shown == [f"e{n}" for n in range(9, -1, -1)]


@pytest.mark.parametrize("params", [{}, {"words": "e"}, {"person": "p1"}])
async def test_a_page_behind_the_last_one_is_the_last_one(journal, params):
    answer = await ask(journal, limit=3, offset=30, **params)
    total = answer["total"]
    assert answer["offset"] == (total - 1) // 3 * 3
    assert keys(answer) == keys(await ask(journal, limit=100, **params))[answer["offset"] :]


@pytest.mark.parametrize("params", [{}, {"words": "e"}])
async def test_an_empty_journal_has_an_empty_page(store, params):
    empty = {"total": 0, "offset": 0, "entries": []}
    assert await ask(store, **params) == empty
    assert await ask(store, keys=["a"]) == empty
    assert await ask(store, "dates") == {"dates": []}


async def test_entries_can_be_had_by_their_keys(journal):
    answer = await ask(journal, keys=["e3", "e7", "gone", "o1"])
    assert (keys(answer), answer["total"]) == (["e7", "e3"], 2)


async def test_dates_are_told_without_reading(journal):
    answer = await ask(journal, "dates", without=["tip"], since=3 * DAY)
    assert answer["dates"] == [(8 * DAY, "note"), (6 * DAY, "note"), (4 * DAY, "note")]
    assert len((await ask(journal, "dates"))["dates"]) == 10


async def test_all_entries_can_be_read_in_slices(journal):
    shown, before = [], None
    while True:
        answer = await ask(journal, "slice", limit=4, before=before, until=9 * DAY)
        assert len(answer["entries"]) <= 4
        shown += keys(answer)
        before = answer["next"]
        if before is None:
            break
    assert shown == [f"e{n}" for n in range(8, -1, -1)]


async def test_all_are_looked_through_a_few_at_a_time(store, monkeypatch):
    """Many at the same instant, so that a slice ends in the middle of them."""
    monkeypatch.setattr(queries, "AT_ONCE", 7)
    rows = [entry(f"e{n:03d}", at=(n // 10) * DAY, word=str(n % 5)) for n in range(100)]
    async with store.unit() as unit:
        await unit.write(Writes(entries=rows))

    answer = await ask(store, words="e 3", limit=1000)

    wanted = [row.key for row in rows if b'"word":"3"' in row.body or "3" in row.key]
    assert keys(answer) == sorted(wanted, reverse=True)
    assert answer["total"] == len(wanted)


async def test_a_search_sees_what_the_same_unit_has_written(store):
    async with store.unit() as unit:
        await unit.write(Writes(entries=[entry("a", more="a heron")]))
        page = await unit.fetch(1, Query("entries", {"limit": 1, "offset": 0, "words": "HERON"}))

    assert page["total"] == 1
