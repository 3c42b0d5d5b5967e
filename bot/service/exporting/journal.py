"""The entries, written down as they come: for the page, as Markdown, and as JSON."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from html import escape
from typing import Any

import orjson

from bot.coach.journal.telling import Told
from bot.service.exporting.held import Held
from bot.service.exporting.words import Words

_MARKS = re.compile(r"([\\`*_\[\]<>#|~])")
_LEADING = re.compile(r"^(\s*\d*)([-+=.)])", re.MULTILINE)


class Journal:
    """Takes entries, the latest first, and holds the three forms of them."""

    def __init__(self, words: Words) -> None:
        self.page, self.markdown, self.data = Held(), Held(), Held()
        self.count = 0
        self._words = words
        self._month = ""

    def take(self, entries: Sequence[Mapping[str, Any]]) -> None:
        """Writes some more entries down."""
        for entry in entries:
            month = f"{self._words.local(entry['at']):%B %Y}"
            if month != self._month:
                self._month = month
                self.page.write(f"<h3>{escape(month)}</h3>\n")
                self.markdown.write(f"\n## {month}\n")
            heading, fields = self._words.heading(entry), self._words.fields(entry)
            self.page.write(_article(heading, fields))
            self.markdown.write(_section(heading, fields))
            comma = ",\n" if self.count else ""
            self.data.write(comma + orjson.dumps(as_data(entry)).decode())
            self.count += 1


def _article(heading: str, fields: Sequence[Told]) -> str:
    parts = [f"<article><h4>{escape(heading)}</h4>"]
    for told in fields:
        label = f"<b>{escape(told.label)}</b> " if told.label else ""
        parts.append(f"<p>{label}{escape(told.text)}</p>")
    return "".join([*parts, "</article>\n"])


def _section(heading: str, fields: Sequence[Told]) -> str:
    parts = [f"\n### {plain_markdown(heading)}\n"]
    for told in fields:
        label = f"**{plain_markdown(told.label)}:** " if told.label else ""
        parts.append(f"\n{label}{plain_markdown(told.text)}\n")
    return "".join(parts)


def as_data(entry: Mapping[str, Any]) -> dict[str, object]:
    """An entry for programs: instants in ISO 8601, chosen answers with key and label."""
    at = datetime.fromtimestamp(entry["at"] / 1000, UTC)
    return {
        "key": entry["key"],
        "kind": entry["kind"],
        "at": at.isoformat(),
        "fields": readable(entry["fields"]),
    }


def readable(data: object) -> object:
    """The JSON of values as storage has it, in a form that explains itself."""
    if isinstance(data, Mapping):
        if "$choice" in data:
            key, label = data["$choice"]
            return {"key": key, "label": label}
        if "$at" in data:
            return data["$at"]
        return {str(name): readable(item) for name, item in data.items()}
    if isinstance(data, list):
        return [readable(item) for item in data]
    return data


def plain_markdown(text: str) -> str:
    """Text that Markdown shows as it was written, line by line."""
    escaped = _LEADING.sub(r"\1\\\2", _MARKS.sub(r"\\\1", text))
    return "\\\n".join(escaped.split("\n")) if "\n" in escaped else escaped
