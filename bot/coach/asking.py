"""Finds the question somebody wanted to ask, so that the answer can be kept beside it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.engine.book import ActCall, ActSpec, Done, Need
from bot.engine.inputs import Query
from bot.engine.values import Value

KIND = "question"
HEARD = "heard"
LOOKED_AT = 20
"""So many of the latest questions are looked at for one without an answer."""


def waiting(call: ActCall) -> Done | Need:
    """The latest question in the journal that has no answer yet: its ``key``, ``question``,
    ``guess`` and ``whom`` it is for (empty where there is none); ``found`` is false where none
    waits."""
    if call.data is None:
        return Need(Query("entries", {"limit": LOOKED_AT, "offset": 0, "kinds": [KIND]}))
    data: Mapping[str, Any] = call.data  # type: ignore[assignment]
    for entry in data["entries"]:
        fields: Mapping[str, object] = entry["fields"]
        if not fields.get(HEARD):
            return Done(_told(entry["key"], fields))
    return Done(_told("", {}))


def _told(key: str, fields: Mapping[str, object]) -> dict[str, Value]:
    shown = {"question": "question", "guess": "guess", "whom": "about"}
    said: dict[str, Value] = {name: str(fields.get(own) or "") for name, own in shown.items()}
    return {"found": bool(key), "key": key, **said}


WAITING = ActSpec(
    "questions.waiting",
    waiting,
    about="The latest question of the journal without an answer: key, question, guess, whom.",
)
