"""Acts on one entry: to read it whole, to change it, to delete it and to put it back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.coach.journal.telling import ABOUT, Reader, moment, parts
from bot.coach.searching import PERSON
from bot.coach.shapes import FIELDS, HEADING
from bot.engine.book import ActCall, ActSpec, Done, Need
from bot.engine.effects import Amend, Keep, Unkeep
from bot.engine.inputs import Query
from bot.engine.shape import FLAG, MOMENT, NONE, NUMBER, OPTIONS, TEXT, fields, more, several
from bot.engine.values import Value, answers_from_json

LONGEST_FIELD = 12_000
MORE = "more"
"""The field for what is added to an entry in which nothing was typed."""
GONE: Mapping[str, Value] = {"found": False}


def read(call: ActCall) -> Done | Need:
    """The entry of a ``key`` in full, or the ``part`` (from 0) of one that takes several messages.

    Gives what ``journal.page`` says of an entry, and ``fields`` (each ``label``, ``text``),
    ``part``, ``parts``, ``more``; ``changeable``: its fields that can be put in other words, as
    options; ``main``: the field to add a line to; ``found`` is false where it is gone.
    """
    entry = _entry(call)
    if not isinstance(entry, Mapping):
        return entry
    reader = Reader(call)
    full = reader.full(entry)
    split = parts(full)
    wanted = call.args.get("part")
    part = min(max(0, wanted if isinstance(wanted, int) else 0), len(split) - 1)
    fixed: Mapping[str, Any] = call.content["journal"]  # type: ignore[assignment]
    own = [
        each
        for each in full
        if each.name not in fixed["fixed"] and _own_words(entry["fields"].get(each.name))
    ]
    changeable: list[Value] = [
        {"key": each.name, "label": each.label or reader.kind(entry["kind"])} for each in own
    ]
    typed = [each.name for each in own if isinstance(entry["fields"][each.name], str)]
    shown: list[Value] = [each.value() for each in split[part]]
    return Done(
        {
            "found": True,
            **reader.heading(entry),
            "fields": shown,
            "part": part,
            "parts": len(split),
            "more": part + 1 < len(split),
            "changeable": changeable,
            "main": typed[0] if typed else MORE,
        }
    )


def amend(call: ActCall) -> Done | Need:
    """Changes the entry of a ``key``: the ``field`` to the ``text``, or with the text ``added`` in
    a line of its own; and whom it is about, where a ``person`` (a mapping) is given.

    Gives the changed fields as they were ``before``, for ``journal.put_back``; or why not: it is
    not ``found``, or would be too ``long``."""
    entry = _entry(call)
    if not isinstance(entry, Mapping):
        return entry
    before = answers_from_json(entry["fields"])
    after = dict(before)
    field = str(call.args.get("field") or "")
    if field:
        after[field] = str(call.args.get("text") or "")
    if field and call.args.get("added"):
        above = before.get(field)
        after[field] = f"{above}\n{after[field]}" if above else after[field]
    if field and len(str(after[field])) > LONGEST_FIELD:
        return Done({"found": True, "done": False, "long": True, "before": {}})
    person = call.args.get("person")
    if isinstance(person, Mapping):
        key, called = str(person.get("key") or ""), str(person.get("called") or "")
        after[PERSON], after[ABOUT] = key or None, called or None
    was: dict[str, Value] = {
        name: before.get(name) for name in after if after[name] != before.get(name)
    }
    value: dict[str, Value] = {"found": True, "done": True, "long": False, "before": was}
    return Done(value, effects=(Amend(entry["key"], after),))


def put_back(call: ActCall) -> Done | Need:
    """Gives the entry of a ``key`` the ``fields`` it had before ``journal.amend``."""
    entry = _entry(call)
    if not isinstance(entry, Mapping):
        return entry
    fields = {**answers_from_json(entry["fields"]), **_fields(call.args["fields"])}
    return Done({"found": True}, effects=(Amend(entry["key"], fields),))


def delete(call: ActCall) -> Done | Need:
    """Deletes the entry of a ``key``. Gives what ``journal.restore`` needs."""
    entry = _entry(call)
    if not isinstance(entry, Mapping):
        return entry
    value: dict[str, Value] = {
        "found": True,
        "key": entry["key"],
        "kind": entry["kind"],
        "at": moment(entry["at"]),
        "fields": answers_from_json(entry["fields"]),
    }
    return Done(value, effects=(Unkeep(entry["key"]),))


def restore(call: ActCall) -> Done:
    """Undoes ``journal.delete``: ``entry`` is what that gave."""
    entry: Mapping[str, Any] = call.args["entry"]  # type: ignore[assignment]
    kept = Keep(entry["key"], entry["kind"], _fields(entry["fields"]), entry["at"])
    return Done(None, effects=(kept,))


def keep_tip(call: ActCall) -> Done | Need:
    """Keeps a ``tip`` (as ``tips.draw`` gives it) among the saved ones, once. ``person``: whom it
    is for. Gives whether it was kept ``before``."""
    tip: Mapping[str, Any] = call.args["tip"]  # type: ignore[assignment]
    key = f"tip-{tip['id']}"
    if call.data is None:
        return Need(_query(key))
    data: Mapping[str, Any] = call.data  # type: ignore[assignment]
    if data["entries"]:
        return Done({"before": True})
    fields: dict[str, Value] = {
        "tip": str(tip["id"]), "practice": str(tip["practice"]), "text": str(tip["text"]),
    }  # fmt: skip
    person = call.args.get("person")
    if isinstance(person, Mapping) and person.get("key"):
        fields[PERSON] = str(person["key"])
    return Done({"before": False}, effects=(Keep(key, "tip", fields),))


def _entry(call: ActCall) -> Mapping[str, Any] | Need | Done:
    """The entry a call is about, from storage; before that, the question for it."""
    if call.data is None:
        return Need(_query(str(call.args.get("key") or "")))
    data: Mapping[str, Any] = call.data  # type: ignore[assignment]
    return data["entries"][0] if data["entries"] else Done(dict(GONE))


def _query(key: str) -> Query:
    return Query("entries", {"limit": 1, "offset": 0, "keys": [key]})


def _own_words(value: object) -> bool:
    """Whether a field (as JSON) can be written anew: words, or one of some that were offered."""
    return isinstance(value, str) or (isinstance(value, Mapping) and "$choice" in value)


def _fields(given: object) -> dict[str, Value]:
    return dict(given) if isinstance(given, Mapping) else {}


_KEY = frozenset({"key"})
ENTRY = (
    ActSpec(
        "journal.entry",
        read,
        _KEY,
        frozenset({"part"}),
        "One entry in full.",
        gives=more(
            HEADING,
            found=FLAG,
            fields=several(fields(key=TEXT, label=TEXT, text=TEXT)),
            part=NUMBER,
            parts=NUMBER,
            more=FLAG,
            changeable=OPTIONS,
            main=TEXT,
        ),
    ),
    ActSpec(
        "journal.amend",
        amend,
        _KEY,
        frozenset({"field", "text", "added", "person"}),
        "Changes an entry: a field, or whom it is about.",
        gives=fields(found=FLAG, done=FLAG, long=FLAG, before=FIELDS),
    ),
    ActSpec(
        "journal.put_back",
        put_back,
        _KEY | {"fields"},
        about="Undoes journal.amend.",
        gives=fields(found=FLAG),
    ),
    ActSpec(
        "journal.delete",
        delete,
        _KEY,
        about="Deletes an entry; journal.restore undoes it.",
        gives=fields(found=FLAG, key=TEXT, kind=TEXT, at=MOMENT, fields=FIELDS),
    ),
    ActSpec(
        "journal.restore",
        restore,
        frozenset({"entry"}),
        about="Undoes journal.delete.",
        gives=NONE,
    ),
    ActSpec(
        "tips.keep",
        keep_tip,
        frozenset({"tip"}),
        frozenset({"person"}),
        "Keeps a tip among the saved ones.",
        gives=fields(before=FLAG),
    ),
)
