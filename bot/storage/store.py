"""The store: what ``bot.service.ports.Store`` asks for, on SQLite or PostgreSQL."""

from __future__ import annotations

import secrets
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager

import structlog

from bot.service.rows import DueRow, OutboxRow
from bot.storage.database import Database, Transaction, open_database, parse_url
from bot.storage.delivery import Delivery
from bot.storage.envelope import MasterKeys
from bot.storage.errors import Unreadable
from bot.storage.keyring import Keyring
from bot.storage.moving import move
from bot.storage.sealing import open_updates, seal_updates
from bot.storage.sql import Statement, Step
from bot.storage.unit import SqlUnit

log = structlog.get_logger(__name__)

_FORGET_UPDATES_AFTER = 3 * 24 * 3600 * 1000
_FORGET_LETTERS_AFTER = 30 * 24 * 3600 * 1000
_PRUNED_AT_ONCE = 5_000


async def open_store(
    url: str,
    keys: MasterKeys,
    *,
    owner: str | None = None,
    patience: float = 5.0,
    stand_by: Callable[[], None] | None = None,
) -> SqlStore:
    """Opens the database of ``DATABASE_URL`` and brings its tables up to date.

    ``owner``     the name under which this process holds what it writes; random by default.
    ``patience``  seconds to wait for a lock of somebody else's.
    ``stand_by``  is called, now and again, while another process has PostgreSQL and is waited for.

    Raises StorageError for what the operator must cure, StorageDown for what may pass.
    """
    database = await open_database(parse_url(url), patience, stand_by)
    store = SqlStore(database, keys, owner or secrets.token_hex(4))
    try:
        await store.prepare()
    except BaseException:
        await store.close()
        raise
    return store


class SqlStore:
    """See ``bot.service.ports.Store``."""

    def __init__(
        self,
        database: Database,
        keys: MasterKeys,
        owner: str,
    ) -> None:
        self.owner = owner
        self._database = database
        self._statements = database.statements
        self._masters = keys
        self._delivery = Delivery(database, keys)
        self._doubtful: set[tuple[int, int]] = set()
        self._scrubbed = False

    @property
    def forsaken(self) -> int:
        """Check-ins given up since the start: a crash came between sending and noting it."""
        return self._delivery.forsaken

    @property
    def unreadable(self) -> int:
        """Calls and timers left alone since the start, because they do not open."""
        return self._delivery.unreadable

    async def prepare(self) -> None:
        """Checks the master key, and frees what a process that is gone has held."""
        s = self._statements
        async with self._database.transaction() as transaction:
            [_, [[value]]] = await transaction.run(
                (s.put_check_value, [(1, self._masters.check_value())]), (s.check_value, ())
            )
            self._masters.check(value)
            await self._delivery.take_over(transaction)
            transaction.later((s.lead, (self.owner,)))
        self._database.led_by(self.owner)

    @property
    def replaceable(self) -> bool:
        """See Database.replaceable."""
        return self._database.replaceable

    async def leads(self) -> bool:
        """See Database.leads."""
        return await self._database.leads()

    async def close(self) -> None:
        """Lets go of the database. Units must have ended."""
        await self._database.close()

    @asynccontextmanager
    async def unit(self) -> AsyncIterator[SqlUnit]:
        """See Store. A unit begins when all before it have ended."""
        written: list[tuple[int, int]] = []
        unit: SqlUnit | None = None
        try:
            async with self._transaction(unit=True) as transaction:
                unit = SqlUnit(transaction, self._statements, self._masters, self.owner)
                written = unit.held
                yield unit
        except BaseException:
            # A commit whose answer was lost may have happened: then nobody knows of these rows.
            self._doubtful.update(written)
            raise
        finally:
            if unit is not None and unit.deleted:
                self._scrubbed = False

    async def keep(self, number: int, updates: bytes) -> None:
        """See Store."""
        await self._run((self._statements.keep, [seal_updates(self._masters, number, updates)]))

    async def kept(self) -> list[tuple[int, bytes]]:
        """See Store. A row that does not open is left where it is, and logged."""
        [rows] = await self._database.read((self._statements.kept, ()))
        opened: list[tuple[int, bytes]] = []
        for row in rows:
            try:
                opened.append(open_updates(self._masters, row))
            except ValueError:
                log.error("acknowledged updates do not open", number=row[0])
        return opened

    async def claim(self, limit: int) -> list[OutboxRow]:
        """See Store."""
        rows: list[OutboxRow] = []
        try:
            async with self._transaction() as transaction:
                rows = await self._delivery.claim(transaction, self.owner, limit)
        except BaseException:
            self._doubtful.update((row.chat, row.seq) for row in rows)
            raise
        return rows

    async def begin(self, rows: Sequence[tuple[int, int]]) -> set[tuple[int, int]]:
        """See Store."""
        if not rows:
            return set()
        async with self._transaction() as transaction:
            steps = [(self._statements.begin, (*row, self.owner)) for row in rows]
            found = await transaction.run(*steps)
        return {(chat, seq) for [*begun] in found for chat, seq in begun}

    async def settle(self, sent: Sequence[tuple[int, int]]) -> None:
        """See Store."""
        if sent:
            await self._run((self._statements.drop_calls, sent))

    async def due(self, now: int, limit: int) -> list[DueRow]:
        """See Store."""
        return await self._delivery.due(now, limit)

    async def coming(self, now: int, chat: int | None = None) -> int | None:
        """When (ms) the next timer after ``now`` is due, of one chat or of all; None for none."""
        s = self._statements
        step = (s.coming, (now,)) if chat is None else (s.coming_in, (now, chat))
        [[[at]]] = await self._database.read(step)
        return None if at is None else int(at)

    async def chats(self, limit: int) -> list[int]:
        """The ids of so many chats, in no order."""
        [rows] = await self._database.read((self._statements.chats, (limit, 0)))
        return [row[0] for row in rows]

    async def block(self, chat: int) -> None:
        """See Store. Timers stay: the user may come back."""
        s = self._statements
        await self._run((s.block, [(chat,)]), (s.purge["outbox"], [(chat,)]))

    async def migrate(self, old: int, new: int) -> None:
        """See Store. Waiting calls are handed out by ``claim`` again, under the new id."""
        async with self._transaction(unit=True) as transaction:
            keyring = Keyring(transaction, self._statements, self._masters)
            await move(transaction, self._statements, keyring, old, new)

    async def prune(self, now: int) -> int:
        """See Store. In slices, so that no turn waits for long."""
        s = self._statements
        letters = await self._prune(s.prune_dead, now - _FORGET_LETTERS_AFTER)
        return letters + await self._prune(s.prune, now - _FORGET_UPDATES_AFTER)

    async def _prune(self, statement: Statement, before: int) -> int:
        pruned = 0
        while True:
            async with self._transaction() as transaction:
                [rows] = await transaction.run((statement, (before, _PRUNED_AT_ONCE, 0)))
            pruned += len(rows)
            if len(rows) < _PRUNED_AT_ONCE:
                return pruned

    async def scrub(self) -> None:
        """See Store."""
        if not self._scrubbed:
            await self._database.scrub()
            self._scrubbed = True

    async def rewrap(self) -> int:
        """Seals all that is under the master key by the first of the keys given; returns of how
        many chats. It may be done again. What does not open is left as it is, and logged."""
        s, masters = self._statements, self._masters
        async with self._transaction(unit=True) as transaction:
            [keys] = await transaction.run((s.all_keys, ()))
            anew = []
            for chat, wrapped in keys:
                try:
                    anew.append((chat, masters.wrap_again(chat, wrapped)))
                except Unreadable:
                    log.error("the key of a chat does not open")
            await transaction.replace_keys(anew)
            kept = [seal_updates(masters, *each) for each in await self.kept()]
            transaction.later((s.replace_check_value, (masters.check_value(),)))
            if kept:
                transaction.later((s.keep, kept))
        await self._database.scrub()
        return len(anew)

    async def counts(self) -> Mapping[str, int]:
        """See Store."""
        [[row]] = await self._database.read((self._statements.counts, ()))
        return dict(zip(self._statements.counted, row, strict=True))

    async def _run(self, *steps: Step) -> None:
        async with self._transaction() as transaction:
            transaction.later(*steps)

    @asynccontextmanager
    async def _transaction(self, *, unit: bool = False) -> AsyncIterator[Transaction]:
        doubtful: set[tuple[int, int]] = set()
        try:
            async with self._database.transaction(unit=unit) as transaction:
                # One transaction frees them: another one beside it would do so again, when they are
                # already claimed.
                doubtful, self._doubtful = self._doubtful, set()
                if doubtful:
                    rows = [(self.owner, *row) for row in doubtful]
                    transaction.later((self._statements.release, rows))
                yield transaction
        except BaseException:
            self._doubtful |= doubtful
            raise
