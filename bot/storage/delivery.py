"""Who holds which outbox rows and timers, and what is handed out next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from bot.service.rows import DueRow, OutboxRow
from bot.storage.database import Database, Transaction
from bot.storage.envelope import DataKey, MasterKeys
from bot.storage.errors import Unreadable
from bot.storage.sealing import open_call, open_timer
from bot.storage.sql import Row

T = TypeVar("T")


class Delivery:
    """Hands out rows under leases. A lease belongs to a process, not to a row.

    The rows of a process whose lease ran out are free again, except unasked ones that it had begun
    to send: nobody knows whether they arrived, and a check-in is never sent twice.
    """

    def __init__(self, database: Database, masters: MasterKeys) -> None:
        self._database = database
        self._statements = database.statements
        self._masters = masters
        self.forsaken = 0
        """Unasked rows given up since the start, because a crash came between send and mark."""
        self.unreadable = 0
        """Rows left alone since the start, because they do not open."""

    async def take_over(self, transaction: Transaction, owner: str) -> None:
        """At start: frees what is held for a process that is surely gone.

        Where only one process can have the database, as with a SQLite file, that is every other;
        elsewhere, one of the same name.
        """
        s = self._statements
        if self._database.shared:
            mine = (s.bind([owner]),)
            [lost, *_] = await transaction.run(
                (s.forsake, mine), (s.free, mine), (s.free_timers, mine)
            )
        else:
            [lost, *_] = await transaction.run((s.forsake_all, ()), (s.free_all, ()))
        self.forsaken += len(lost)

    async def claim(
        self, transaction: Transaction, owner: str, now: int, lease: int, limit: int
    ) -> list[OutboxRow]:
        """See Store.claim."""
        s = self._statements
        ready = (s.ready, (now, owner, limit, 0))
        if s.alone is not None:
            # A second replica would see what the first is just taking as free, and take what
            # comes after it.
            transaction.later((s.alone, ()))
        [dead, rows] = await transaction.run((s.bury, (now, owner)), ready)
        if dead:
            names = (s.bind([row[0] for row in dead]),)
            [lost, *_, rows] = await transaction.run(
                (s.forsake, names), (s.free, names), (s.free_timers, names), ready
            )
            self.forsaken += len(lost)
        if rows:
            taken = [(owner, row[0], row[1]) for row in rows]
            transaction.later((s.take, taken), (s.hold, [(owner, now + lease)]))
        return self._opened(open_call, rows)

    async def due(self, owner: str, now: int, until: int, limit: int) -> list[DueRow]:
        """See Store.due. Where there are other processes, they do not get these timers too, for as
        long as ``owner`` lives or ``until`` then."""
        s = self._statements
        if not self._database.shared:
            [rows] = await self._database.read((s.due, (now, limit, 0)))
            return self._opened(open_timer, rows)
        async with self._database.transaction() as transaction:
            [rows] = await transaction.run((s.due_unheld, (now, owner, limit, 0)))
            if rows:
                taken = [(owner, row[0], row[1], row[2]) for row in rows]
                transaction.later((s.take_timers, taken), (s.hold, [(owner, until)]))
        return self._opened(open_timer, rows)

    def _opened(self, open_row: Callable[[DataKey, Row], T], rows: Sequence[Row]) -> list[T]:
        opened = []
        for row in rows:
            try:
                opened.append(open_row(self._masters.unwrap(row[0], row[-1]), row))
            except Unreadable:
                self.unreadable += 1
        return opened
