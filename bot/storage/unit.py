"""A unit of work: one batch in one transaction. See ``bot.service.ports.Unit``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.engine.inputs import Query
from bot.service.rows import ChatRow, EntryRow, Writes
from bot.storage.database import Transaction
from bot.storage.envelope import DataKey, MasterKeys
from bot.storage.keyring import Keyring
from bot.storage.queries import look_up
from bot.storage.sealing import (
    open_chat,
    seal_call,
    seal_chat,
    seal_dead,
    seal_entry,
    seal_timer,
)
from bot.storage.sql import Row, Step
from bot.storage.statements import Statements


class SqlUnit:
    """What is written runs together with the commit, or ahead of the next read."""

    def __init__(
        self, transaction: Transaction, statements: Statements, masters: MasterKeys, owner: str
    ) -> None:
        """``owner`` holds the outbox rows that are written."""
        self._transaction = transaction
        self._statements = statements
        self._owner = owner
        self._keyring = Keyring(transaction, statements, masters)
        self._loaded: dict[int, tuple[ChatRow, Row]] = {}
        self.held: list[tuple[int, int]] = []
        """Outbox rows (chat, seq) written by this unit."""
        self.deleted = False
        """Whether words were deleted that somebody may not want to be found any more."""

    async def admit(self, updates: Sequence[int], now: int) -> set[int]:
        """See Unit."""
        if not updates:
            return set()
        step = (self._statements.admit, (now, self._statements.bind(updates)))
        [rows] = await self._transaction.run(step)
        return {row[0] for row in rows}

    async def load(self, chats: Sequence[int]) -> dict[int, ChatRow]:
        """See Unit. Raises Unreadable when values of a chat were tampered with."""
        if not chats:
            return {}
        [rows] = await self._transaction.run(
            (self._statements.load, (self._statements.bind(chats),))
        )
        know, loaded = self._keyring.know, self._loaded
        for row in rows:
            chat = row[0]
            loaded[chat] = open_chat(know(chat, row[-1]), row), row
        return {row[0]: loaded[row[0]][0] for row in rows}

    async def fetch(self, chat: int, query: Query) -> object:
        """See Unit."""
        keys = await self._keyring.find([chat])
        return await look_up(self._transaction, self._statements, keys.get(chat), chat, query)

    async def write(self, writes: Writes) -> None:
        """See Unit. Deletions come first: what is both deleted and written stays."""
        w, s = writes, self._statements
        rows: Iterable[Iterable[int]] = (
            (row.id for row in w.chats),
            *(
                (row.chat for row in table)
                for table in (w.entries, w.amended, w.timers, w.outbox, w.dead)
            ),
        )
        keys = await self._keyring.get({chat for table in rows for chat in table})
        before = self._loaded.get
        steps: tuple[Step, ...] = (
            (s.put_chats, [seal_chat(keys[row.id], row, before(row.id)) for row in w.chats]),
            (s.drop_entries, w.unkept),
            (s.add_entries, [seal_entry(keys[row.chat], row) for row in w.entries]),
            (s.amend_entries, [_amended(keys[row.chat], row) for row in w.amended]),
            (s.drop_fired, w.fired),
            (s.drop_timers, w.untimed),
            (s.put_timers, [seal_timer(keys[row.chat], row) for row in w.timers]),
            (s.drop_calls, w.sent),
            (s.add_calls, [seal_call(keys[row.chat], row, self._owner) for row in w.outbox]),
            (s.drop_kept, [(number,) for number in w.handled]),
            (s.put_dead, [seal_dead(keys[row.chat], row) for row in w.dead]),
        )
        self._transaction.later(*(step for step in steps if step[1]))
        self.held += [(row.chat, row.seq) for row in w.outbox]
        self.deleted = self.deleted or bool(w.unkept or w.amended)

    async def shred(self, chat: int) -> None:
        """See Unit."""
        s = self._statements
        purges = [(s.purge[name], [(chat,)]) for name in s.purge]
        self._transaction.later(*purges, (s.drop_chats, [(chat,)]))
        self._keyring.forget(chat)
        self._loaded.pop(chat, None)
        self.deleted = True
        self.held[:] = [place for place in self.held if place[0] != chat]


def _amended(key: DataKey, row: EntryRow) -> tuple[bytes, int, str]:
    chat, name, *_, body = seal_entry(key, row)
    return body, chat, name
