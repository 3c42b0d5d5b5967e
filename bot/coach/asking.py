"""Finds the question somebody wanted to ask, so that the answer can be kept beside it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.coach.care.fearing import gate_of, gates
from bot.coach.people.words import vocabulary
from bot.coach.shapes import PERSON
from bot.engine.book import ActCall, ActSpec, Done, Need
from bot.engine.inputs import Query
from bot.engine.shape import FLAG, TEXT, fields
from bot.engine.values import Value

KIND = "question"
HEARD = "heard"
LOOKED_AT = 20
"""So many of the latest questions are looked at for one without an answer."""


def waiting(call: ActCall) -> Done | Need:
    """The latest question in the journal that has no answer yet: its ``key``, ``question``,
    ``guess``, ``whom`` it is for (empty where there is none) and that ``person``, as ``who`` gives
    one; ``found`` is false where none waits. One for somebody who frightens the user, as they said
    since, does not wait any more."""
    if call.data is None:
        return Need(Query("entries", {"limit": LOOKED_AT, "offset": 0, "kinds": [KIND]}))
    data: Mapping[str, Any] = call.data  # type: ignore[assignment]
    for entry in data["entries"]:
        fields: Mapping[str, object] = entry["fields"]
        person = _person(fields, call.content)
        if not fields.get(HEARD) and gate_of(person) not in gates(call.profile):
            return Done(_told(entry["key"], fields, person))
    return Done(_told("", {}, _person({}, call.content)))


def _person(fields: Mapping[str, object], content: Mapping[str, object]) -> dict[str, Value]:
    """Whom an entry is about. Of somebody without a name, it holds what a sentence calls them."""
    key, called = (str(fields.get(name) or "") for name in ("person", "about"))
    relation = "" if key else vocabulary(content).relation_of(called)
    return {"key": key, "relation": relation, "called": called}


def _told(key: str, fields: Mapping[str, object], person: Value) -> dict[str, Value]:
    shown = {"question": "question", "guess": "guess", "whom": "about"}
    said: dict[str, Value] = {name: str(fields.get(own) or "") for name, own in shown.items()}
    return {"found": bool(key), "key": key, **said, "person": person}


WAITING = ActSpec(
    "questions.waiting",
    waiting,
    about="The latest question of the journal without an answer: key, question, guess, whom.",
    gives=fields(found=FLAG, key=TEXT, question=TEXT, guess=TEXT, whom=TEXT, person=PERSON),
)
