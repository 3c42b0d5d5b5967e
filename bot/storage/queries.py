"""What a conversation may ask of storage: the journal of its own chat, by name."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import orjson

from bot.coach.searching import Wanted, wanted_of
from bot.engine.inputs import Query
from bot.storage.beside import beside, parts
from bot.storage.database import Transaction
from bot.storage.envelope import DataKey
from bot.storage.sealing import open_entry
from bot.storage.sql import Row
from bot.storage.statements import Statements

AT_ONCE = 500
"""So many sealed entries are held at a time while all of them are looked through."""
_NEVER, _ALWAYS = -(1 << 62), 1 << 62
_LISTED, _OTHERS = 0, 1

Entry = dict[str, Any]


async def look_up(
    transaction: Transaction, statements: Statements, key: DataKey | None, chat: int, query: Query
) -> object:
    """Answers a query as ``Unit.fetch`` says. Raises KeyError for one that nobody defined.

    ``key`` is None for a chat that has nothing sealed, and so no entries.
    """
    journal = Journal(transaction, statements, key, chat)
    match query.name:
        case "entries" if "keys" in query.params:
            return await journal.named(_texts(query.params["keys"]))
        case "entries":
            return await journal.page(query.params)
        case "dates":
            return await journal.dates(query.params)
        case "slice":
            return await journal.slice(query.params)
        case "parts":
            return await parts(transaction, statements, chat, _whole(query.params["bytes"]))
        case "beside":
            return await beside(transaction, statements, key, chat)
    raise KeyError(query.name)


@dataclass(frozen=True, slots=True)
class Journal:
    """The journal of one chat, as one transaction sees it."""

    transaction: Transaction
    statements: Statements
    key: DataKey | None
    chat: int

    async def named(self, keys: list[str]) -> object:
        """The entries of these keys."""
        step = (self.statements.entries_of, (self.chat, self.statements.bind(keys)))
        [rows] = await self.transaction.run(step)
        entries = self._open(rows)
        return {"total": len(entries), "offset": 0, "entries": entries}

    async def dates(self, params: Mapping[str, object]) -> object:
        """When entries were written, and their kinds."""
        way, given = self._which(params)
        [rows] = await self.transaction.run((self.statements.entry_dates[way], given))
        return {"dates": [(at, kind) for at, kind in rows]}

    async def page(self, params: Mapping[str, object]) -> object:
        """A page of what is wanted. By a kind or a date the database finds it; what is written in
        an entry is sealed, so for that all of them are opened, a few at a time."""
        limit, offset = _whole(params["limit"]), _whole(params["offset"])
        wanted = wanted_of(params)
        if wanted is not None:
            return await self._search(params, wanted, limit, offset)
        way, given = self._which(params)
        count = (self.statements.count_entries[way], given)
        select = self.statements.page_entries[way]
        [[total]], rows = await self.transaction.run(count, (select, (*given, limit, offset)))
        if total and not rows and limit:
            offset = last_page(total, limit)
            [rows] = await self.transaction.run((select, (*given, limit, offset)))
        return {"total": total, "offset": offset, "entries": self._open(rows)}

    async def slice(self, params: Mapping[str, object]) -> object:
        """The entries that follow behind another one: to read all of them, a few at a time."""
        way, given = self._which(params)
        before: Any = params.get("before") or (_ALWAYS, "")
        limit = _whole(params["limit"])
        step = (self.statements.entries_before[way], (*given, *before, limit, 0))
        [rows] = await self.transaction.run(step)
        entries = self._open(rows)
        last = entries[-1] if len(entries) == limit else None
        return {"entries": entries, "next": last and (last["at"], last["key"])}

    async def _search(
        self, params: Mapping[str, object], wanted: Wanted, limit: int, offset: int
    ) -> object:
        total = 0
        found: list[Entry] = []
        latest = deque[Entry](maxlen=limit or 1)
        async for each in self._all(params):
            if wanted.fits(each["fields"]):
                if offset <= total < offset + limit:
                    found.append(each)
                latest.append(each)
                total += 1
        if total and not found and limit:
            offset = last_page(total, limit)
            found = list(latest)[offset - total :]
        return {"total": total, "offset": offset, "entries": found}

    async def _all(self, params: Mapping[str, object]) -> AsyncIterator[Entry]:
        """Every entry of a span and of some kinds, the latest first."""
        before: object = None
        while True:
            found: Any = await self.slice({**params, "limit": AT_ONCE, "before": before})
            for each in found["entries"]:
                yield each
            before = found["next"]
            if before is None:
                return

    def _which(self, params: Mapping[str, object]) -> tuple[int, tuple[object, ...]]:
        """Which of a pair of statements answers, and what it is given first."""
        since, until = params.get("since", _NEVER), params.get("until", _ALWAYS)
        way = _LISTED if "kinds" in params else _OTHERS
        kinds = _texts(params.get("kinds") or params.get("without") or ())
        return way, (self.chat, since, until, self.statements.bind(kinds))

    def _open(self, rows: Iterable[Row]) -> list[Entry]:
        if self.key is None:
            return []
        opened = (open_entry(self.key, row) for row in rows)
        return [
            {"key": e.key, "kind": e.kind, "at": e.at, "fields": orjson.loads(e.body)}
            for e in opened
        ]


def last_page(total: int, limit: int) -> int:
    """Where the last page begins."""
    return (total - 1) // limit * limit


def _texts(given: object) -> list[str]:
    return [str(each) for each in given] if isinstance(given, (list, tuple)) else []


def _whole(given: object) -> int:
    if not isinstance(given, int):
        raise TypeError(f"a page needs whole numbers, not {given!r:.40}")
    return given
