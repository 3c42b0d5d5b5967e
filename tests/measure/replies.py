"""The labelled replies, as they lie in ``tests/data/listening``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import orjson

from bot.settings import ROOT

FOLDER = ROOT / "tests" / "data" / "listening"
HALVES = ("dev", "held")


@dataclass(frozen=True, slots=True)
class Reply:
    """One reply to what somebody said. ``labels``: each with the words of it that earn it."""

    id: str
    context: str
    reply: str
    labels: Mapping[str, str]
    style: str
    relation: str
    mood: str


def replies(half: str) -> list[Reply]:
    """Of "dev", which rules are written by, or "held", which is opened only to report."""
    return [Reply(**line) for line in _lines(f"{half}.jsonl")]


def second() -> dict[str, frozenset[str]]:
    """Labels by the id of a reply, of the one who labelled without seeing ours; empty until there
    is such a file."""
    if not (FOLDER / "second.jsonl").exists():
        return {}
    return {line["id"]: frozenset(line["labels"]) for line in _lines("second.jsonl")}


def _lines(name: str) -> list[dict[str, Any]]:
    return [orjson.loads(line) for line in (FOLDER / name).read_bytes().splitlines()]
