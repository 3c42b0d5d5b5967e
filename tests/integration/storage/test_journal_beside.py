"""What a copy of everything asks of storage, on every database."""

from __future__ import annotations

import orjson
import pytest

from bot.engine.inputs import Query
from bot.service.rows import DeadRow, DueRow, EntryRow, Writes


async def ask(store, name, chat=1, **params):
    async with store.unit() as unit:
        return await unit.fetch(chat, Query(name, params))


def entry(key, at, size=100, chat=1):
    return EntryRow(chat, key, "note", at, b'{"text":"%s"}' % (b"x" * size))


@pytest.fixture
async def journal(store):
    entries = [entry(f"e{n}", n // 2, 1000) for n in range(10)]
    async with store.unit() as unit:
        await unit.write(Writes(entries=[*entries, entry("other", 5, 9000, chat=2)]))
    return store


@pytest.mark.parametrize(
    ("most", "cuts"),
    [(1_000_000, []), (5_500, [(2, "e5")]), (2_200, [(4, "e8"), (3, "e6"), (2, "e4"), (1, "e2")])],
)
async def test_a_journal_is_cut_by_its_size(journal, most, cuts):
    found = await ask(journal, "parts", bytes=most)

    assert found["total"] == 10
    assert [tuple(cut) for cut in found["cuts"]] == cuts


async def test_an_entry_that_is_too_large_alone_is_a_part_of_its_own(journal):
    found = await ask(journal, "parts", bytes=10)

    assert len(found["cuts"]) == 9


async def test_the_parts_together_are_the_journal(journal):
    cuts = (await ask(journal, "parts", bytes=2_200))["cuts"]
    found = []
    for before, last in zip([None, *cuts], [*cuts, None], strict=True):
        part = (await ask(journal, "slice", limit=100, before=before))["entries"]
        kept = [e["key"] for e in part if last is None or (e["at"], e["key"]) >= tuple(last)]
        assert len(kept) == 2
        found += kept

    assert found == [f"e{n}" for n in reversed(range(10))]


async def test_an_empty_journal_is_not_cut(store):
    assert await ask(store, "parts", bytes=1) == {"total": 0, "cuts": []}


async def test_timers_and_failures_are_given_in_the_clear_and_in_order(store):
    timers = [
        DueRow(1, "remind", "later", 200, orjson.dumps({"html": "tea"})),
        DueRow(1, "nudge", "", 100, orjson.dumps({"nonce": "abc"})),
        DueRow(2, "remind", "theirs", 50, b"{}"),
    ]
    dead = [DeadRow(7, 1, 10, "KeyError", b'{"text":"boom"}'), DeadRow(8, 2, 10, "E", b"{}")]
    async with store.unit() as unit:
        await unit.write(Writes(timers=timers, dead=dead))

    assert await ask(store, "beside") == {
        "timers": [
            {"kind": "nudge", "key": "", "at": 100, "payload": {"nonce": "abc"}},
            {"kind": "remind", "key": "later", "at": 200, "payload": {"html": "tea"}},
        ],
        "failed": [{"at": 10, "error": "KeyError", "update": {"text": "boom"}}],
    }


async def test_a_chat_nobody_knows_has_nothing(store):
    assert await ask(store, "beside") == {"timers": [], "failed": []}
