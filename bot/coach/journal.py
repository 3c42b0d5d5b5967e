"""The journal as it is read: pages of entries, each told in a line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from bot.engine.book import ActCall, ActSpec, Done, Need
from bot.engine.inputs import Query
from bot.engine.values import Value, from_json

PAGE_SIZE = 5


def page(call: ActCall) -> Done | Need:
    """A page of the journal, the latest entries first; ``page`` counts from 0.

    Gives ``entries`` (each ``when``, ``title``, ``line``), ``total``, ``page``, ``pages``, and
    whether there are ``older`` and ``newer`` ones.
    """
    wanted = call.args.get("page") or 0
    number = max(0, wanted if isinstance(wanted, int) else 0)
    if call.data is None:
        return Need(Query("entries", {"limit": PAGE_SIZE, "offset": number * PAGE_SIZE}))
    data: Mapping[str, Any] = call.data  # type: ignore[assignment]
    total = int(data["total"])
    kinds: Mapping[str, Any] = call.content["entries"]  # type: ignore[assignment]
    entries: list[Value] = [
        {
            "when": datetime.fromtimestamp(entry["at"] / 1000, UTC).astimezone(call.env.zone),
            "title": str(kinds.get(entry["kind"], {}).get("title", entry["kind"])),
            "line": tell(entry["fields"], kinds.get(entry["kind"], {}).get("show", ())),
        }
        for entry in data["entries"]
    ]
    pages = max(1, -(-total // PAGE_SIZE))
    return Done(
        {
            "entries": entries,
            "total": total,
            "page": number,
            "pages": pages,
            "older": number + 1 < pages,
            "newer": number > 0,
        }
    )


def tell(fields: Mapping[str, object], show: Sequence[str]) -> str:
    """The fields of an entry that are shown, in one line of plain text."""
    parts = [_words(from_json(fields[name])) for name in show if fields.get(name) is not None]
    return " · ".join(part for part in parts if part)


def _words(value: Value) -> str:
    if isinstance(value, Mapping):
        return " · ".join(_words(item) for item in value.values())
    if isinstance(value, list):
        return ", ".join(_words(item) for item in value)
    if isinstance(value, datetime):
        return f"{value:%d %b %H:%M}"
    return str(getattr(value, "label", value)).strip()


PAGE = ActSpec(
    "journal.page",
    page,
    optional=frozenset({"page"}),
    about="A page of the journal: entries (when, title, line), total, page, pages, older, newer.",
)
