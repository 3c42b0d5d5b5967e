"""Updates that were acknowledged before they were worked on, on every database."""

from __future__ import annotations

from bot.service.rows import ChatRow, Writes


async def test_what_was_kept_stays_until_it_was_handled(opened):
    store = await opened(owner="one")
    for number in (7, 2**40, 5):
        await store.keep(number, b"updates from %d" % number)
    await store.close()

    store = await opened(owner="two")
    kept = [(number, b"updates from %d" % number) for number in (5, 7, 2**40)]
    assert await store.kept() == kept
    async with store.unit() as unit:
        await unit.write(Writes(handled=[7, 8], chats=[ChatRow(1)]))

    assert await store.kept() == [kept[0], kept[2]]


async def test_the_same_updates_may_be_kept_again(store):
    await store.keep(5, b"first")
    await store.keep(5, b"again")

    assert await store.kept() == [(5, b"again")]


async def test_what_a_failed_unit_has_handled_is_still_there(store):
    await store.keep(5, b"updates")
    try:
        async with store.unit() as unit:
            await unit.write(Writes(handled=[5]))
            raise LookupError
    except LookupError:
        assert await store.kept() == [(5, b"updates")]
