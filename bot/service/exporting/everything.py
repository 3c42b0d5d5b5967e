"""Gathers a copy of everything that is kept about somebody: a ZIP of a page to read, the journal as
Markdown, all of it as JSON, and pictures.

Memory holds a few hundred entries at a time, what is packed, and nothing else; between two slices
other chats have their turn, and writing happens in a thread.
"""

from __future__ import annotations

import asyncio
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from io import BytesIO
from typing import Any
from zoneinfo import ZoneInfo

import orjson

from bot.coach.people.circle import people_of
from bot.engine.codec import load_memory
from bot.engine.inputs import Query
from bot.engine.session import Memory
from bot.engine.values import Value, answers_to_json
from bot.service.exporting.journal import Journal, readable
from bot.service.exporting.page import page
from bot.service.exporting.pictures import Feelings
from bot.service.exporting.words import Words
from bot.service.ports import Store
from bot.service.rows import ChatRow

FORMAT = 1
AT_ONCE = 250
_PICTURE = zipfile.ZIP_STORED
_TEXT = zipfile.ZIP_DEFLATED


async def export(store: Store, chat: int, params: Mapping[str, Value]) -> bytes:
    """See ``bot.service.gathers``; ``params`` are those of ``bot.coach.exporting``."""
    given: Mapping[str, Any] = params
    async with store.unit() as unit:
        row = (await unit.load([chat])).get(chat)
        beside: Any = await unit.fetch(chat, Query("beside"))
    memory = load_memory(row.memory if row else None)
    words = Words(given, ZoneInfo(given["zone"]), tuple(people_of(memory.profile)))
    journal, feelings = Journal(words), Feelings(given, words.zone)
    last = None if given["last"] is None else tuple(given["last"])
    before: Any = given["before"]
    while True:
        query = Query("slice", {"limit": AT_ONCE, "before": before})
        async with store.unit() as unit:
            found: Any = await unit.fetch(chat, query)
        entries = [each for each in found["entries"] if last is None or _order(each) >= last]
        await asyncio.to_thread(_take, journal, feelings, entries)
        before = found["next"]
        if before is None or len(entries) < len(found["entries"]):
            break
    about = _about(row, memory, beside) if given["part"] == 1 else {}
    return await asyncio.to_thread(_pack, words, about, journal, feelings)


def _order(entry: Mapping[str, Any]) -> tuple[int, str]:
    return entry["at"], entry["key"]


def _take(journal: Journal, feelings: Feelings, entries: Sequence[Mapping[str, Any]]) -> None:
    journal.take(entries)
    feelings.take(entries)


def _about(row: ChatRow | None, memory: Memory, beside: Mapping[str, Any]) -> dict[str, Any]:
    """All that is kept but the entries."""
    chat: dict[str, object] = {}
    if row is not None:
        chat = {"id": row.id, "kind": row.kind, "language": row.language, "status": row.status}
    talk = orjson.loads(row.session) if row is not None and row.session else None
    return {
        "chat": chat,
        "profile": {
            **_plain(memory.profile),
            **({"language": row.language} if row is not None else {}),
        },
        "shown": dict(memory.seen),
        "talk": readable(talk),
        "timers": beside["timers"],
        "failed": beside["failed"],
    }


def _plain(profile: Mapping[str, Value]) -> dict[str, Any]:
    return readable(answers_to_json(profile))  # type: ignore[return-value]


def _pack(words: Words, about: Mapping[str, Any], journal: Journal, feelings: Feelings) -> bytes:
    pictures = feelings.pictures() if about else []
    shown = [(told, image) for _name, told, image in pictures]
    file = BytesIO()
    with zipfile.ZipFile(file, "w", _TEXT) as bundle:
        at = words.given["now"].astimezone(words.zone)
        _add(bundle, at, "index.html", page(words, about, shown, journal.page))
        title = f"# {words.page['journal']}\n".encode()
        _add(bundle, at, "journal.md", (title, *journal.markdown.read()))
        _add(bundle, at, "data.json", _data(words, about, journal))
        for name, _told, image in pictures:
            _add(bundle, at, f"pictures/{name}.png", [image], _PICTURE)
    return file.getvalue()


def _data(words: Words, about: Mapping[str, Any], journal: Journal) -> Iterable[bytes]:
    head = {
        "format": FORMAT,
        "made": words.given["now"].astimezone(UTC).isoformat(),
        "part": words.given["part"],
        "parts": words.given["parts"],
        **about,
        **{name: _dated(about[name]) for name in ("timers", "failed") if name in about},
    }
    yield orjson.dumps(head)[:-1] + b',\n"entries":[\n'
    yield from journal.data.read()
    yield b"\n]}\n"


def _dated(rows: Iterable[Mapping[str, Any]]) -> list[dict[str, object]]:
    """Rows for programs: their instants in ISO 8601."""
    return [
        {name: readable(value) for name, value in row.items()}
        | {"at": datetime.fromtimestamp(row["at"] / 1000, UTC).isoformat()}
        for row in rows
    ]


def _add(
    bundle: zipfile.ZipFile, at: datetime, name: str, pieces: Iterable[bytes], how: int = _TEXT
) -> None:
    info = zipfile.ZipInfo(name, at.timetuple()[:6])
    info.compress_type = how
    info.external_attr = 0o600 << 16
    with bundle.open(info, "w") as member:
        for piece in pieces:
            member.write(piece)
