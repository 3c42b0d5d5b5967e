"""Which outbox rows and timers are handed out next."""

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
    """Hands out rows to the one process that works on the database. A row is held by who wrote it
    or claimed it, and has it in memory, until that process ends.

    Then all is free again, except unasked rows that it had begun to send: nobody knows whether they
    arrived, and a check-in is never sent twice.
    """

    def __init__(self, database: Database, masters: MasterKeys) -> None:
        self._database = database
        self._statements = database.statements
        self._masters = masters
        self.forsaken = 0
        """Unasked rows given up since the start, because a crash came between send and mark."""
        self.unreadable = 0
        """Rows left alone since the start, because they do not open."""

    async def take_over(self, transaction: Transaction) -> None:
        """At start: frees what the process before has held."""
        s = self._statements
        [lost, _] = await transaction.run((s.forsake, ()), (s.free, ()))
        self.forsaken += len(lost)

    async def claim(self, transaction: Transaction, owner: str, limit: int) -> list[OutboxRow]:
        """See Store.claim."""
        s = self._statements
        [rows] = await transaction.run((s.ready, (limit, 0)))
        if rows:
            transaction.later((s.take, [(owner, row[0], row[1]) for row in rows]))
        return self._opened(open_call, rows)

    async def due(self, now: int, limit: int) -> list[DueRow]:
        """See Store.due."""
        [rows] = await self._database.read((self._statements.due, (now, limit, 0)))
        return self._opened(open_timer, rows)

    def _opened(self, open_row: Callable[[DataKey, Row], T], rows: Sequence[Row]) -> list[T]:
        opened = []
        for row in rows:
            try:
                opened.append(open_row(self._masters.unwrap(row[0], row[-1]), row))
            except Unreadable:
                self.unreadable += 1
        return opened
