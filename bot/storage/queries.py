"""What a conversation may ask of storage: pages of its own chat, by name."""

from __future__ import annotations

from typing import cast

import orjson

from bot.engine.inputs import Query
from bot.storage.database import Transaction
from bot.storage.envelope import DataKey
from bot.storage.sealing import open_entry
from bot.storage.statements import Statements


async def look_up(
    transaction: Transaction, statements: Statements, key: DataKey | None, chat: int, query: Query
) -> object:
    """Answers a query as ``Unit.fetch`` says. Raises KeyError for one that nobody defined.

    ``key`` is None for a chat that has nothing sealed, and so no entries.
    """
    if query.name != "entries":
        raise KeyError(query.name)
    limit, offset = (cast("int", query.params[name]) for name in ("limit", "offset"))
    kind = query.params.get("kind")
    which = (chat,) if kind is None else (chat, kind)
    by_kind = len(which) - 1
    [[total]], page = await transaction.run(
        (statements.count_entries[by_kind], which),
        (statements.page_entries[by_kind], (*which, limit, offset)),
    )
    entries = [] if key is None else [open_entry(key, row) for row in page]
    return {
        "total": total,
        "entries": [
            {"key": e.key, "kind": e.kind, "at": e.at, "fields": orjson.loads(e.body)}
            for e in entries
        ],
    }
