"""A journal that answers what conversations ask of storage, as storage does; kept in the clear."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from bot.coach.searching import wanted_of
from bot.engine.effects import Keep
from bot.engine.inputs import Query
from bot.engine.values import answers_to_json


def look_up(journal: Iterable[Keep], query: Query) -> dict[str, Any]:
    """The answer to a query; see ``bot.service.ports.Unit.fetch``. Every entry has its ``at``."""
    params: dict[str, Any] = dict(query.params)
    if query.name == "parts":
        return {"total": len(list(journal)), "cuts": []}
    if query.name == "beside":
        return {"timers": [], "failed": []}
    entries = sorted((_row(each) for each in journal), key=_order, reverse=True)
    if "keys" in params:
        named = [each for each in entries if each["key"] in params["keys"]]
        return {"total": len(named), "offset": 0, "entries": named}
    entries = [each for each in entries if _within(each, params)]
    if query.name == "dates":
        return {"dates": [(each["at"], each["kind"]) for each in entries]}
    if query.name == "slice":
        before = tuple(params.get("before") or (1 << 62, ""))
        rest = [each for each in entries if _order(each) < before][: int(params["limit"])]
        return {"entries": rest, "next": _order(rest[-1]) if len(rest) == params["limit"] else None}
    assert query.name == "entries", query.name
    wanted = wanted_of(params)
    fitting = [each for each in entries if wanted is None or wanted.fits(each["fields"])]
    limit, offset, total = int(params["limit"]), int(params["offset"]), len(fitting)
    if offset >= total > 0:
        offset = (total - 1) // limit * limit
    return {"total": total, "offset": offset, "entries": fitting[offset : offset + limit]}


def _row(kept: Keep) -> dict[str, Any]:
    assert kept.at is not None
    at = int(kept.at.timestamp() * 1000)
    return {
        "key": kept.key, "kind": kept.kind, "at": at, "fields": answers_to_json(kept.fields),
    }  # fmt: skip


def _order(row: dict[str, Any]) -> tuple[int, str]:
    return row["at"], row["key"]


def _within(row: dict[str, Any], params: dict[str, Any]) -> bool:
    if "kinds" in params and row["kind"] not in params["kinds"]:
        return False
    if row["kind"] in params.get("without", ()):
        return False
    return bool(params.get("since", row["at"]) <= row["at"] < params.get("until", row["at"] + 1))
