"""Acts that take back what is kept: everything, one kind of entry, or all about one person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bot.coach.care.caring import gates
from bot.coach.folding import fold_words
from bot.coach.journal.telling import Reader
from bot.coach.people.circle import Person, keeping, people_of, person_of, same_name
from bot.coach.plans.planned import KIND as PLAN
from bot.coach.plans.planned import no_timers
from bot.coach.searching import PERSON, strings
from bot.engine.book import ActCall, ActSpec, Done, Need
from bot.engine.effects import Effect, Erase, Unkeep
from bot.engine.inputs import Query
from bot.engine.shape import FLAG, NONE, NUMBER, TEXT, fields, one_of
from bot.engine.values import Value

ALL_OF_THEM = 1_000_000
"""More entries than anybody has."""
NOBODY = "-"
"""The key of no person."""
TRUSTED = "trusted"
"""The variable of the profile with the name of somebody to turn to."""


def meant(call: ActCall) -> Done | Need:
    """What somebody who ``said`` this wants forgotten: ``what`` is all, kind, person, or empty
    where that is not said; with the ``key`` of the kind or the person. ``kinds`` and ``people``:
    whether there are any to choose from."""
    if call.data is None:
        return Need(Query("dates", {}))
    data: Mapping[str, Any] = call.data  # type: ignore[assignment]
    reader, people = Reader(call), people_of(call.profile)
    kinds = {kind for _at, kind in data["dates"]}
    found: dict[str, Value] = {"kinds": bool(kinds), "people": bool(people), "what": "", "key": ""}
    said = str(call.args.get("said") or "").strip()
    words = fold_words(said)
    fixed: Mapping[str, Any] = call.content["journal"]  # type: ignore[assignment]
    named = next((each for each in people if said and same_name(each.name, said)), None)
    kind = next(
        (each for each in sorted(kinds) if words and words == fold_words(reader.kind(each))), ""
    )
    if named is not None:
        found |= {"what": "person", "key": named.key}
    elif kind:
        found |= {"what": "kind", "key": kind}
    elif words and words in fixed["everything"]:
        found["what"] = "all"
    return Done(found)


def everything(call: ActCall) -> Done:
    """Forgets all that is kept of the chat, and shreds its key."""
    return Done(None, effects=(Erase(),))


def count(call: ActCall) -> Done | Need:
    """How many entries there are of a ``kind``, with its ``title``."""
    kind = str(call.args["kind"])
    if call.data is None:
        return Need(Query("dates", {"kinds": [kind]}))
    data: Mapping[str, Any] = call.data  # type: ignore[assignment]
    return Done({"total": len(data["dates"]), "title": Reader(call).kind(kind)})


def about(call: ActCall) -> Done | Need:
    """How many entries are about a ``person`` (a key), and ``name`` of that person."""
    person = _person(call)
    if call.data is None:
        return Need(Query("entries", {"limit": 0, "offset": 0, "person": person.key or NOBODY}))
    data: Mapping[str, Any] = call.data  # type: ignore[assignment]
    return Done({"total": data["total"], "name": person.name, "found": bool(person.key)})


def mentions(call: ActCall) -> Done | Need:
    """How many entries are about a ``person`` (a key) or have the name in their words."""
    person = _person(call)
    if call.data is None:
        return Need(_all(**_named(person)))
    return Done(len(_found(call, person)))


def drop_kind(call: ActCall) -> Done | Need:
    """Deletes all entries of a ``kind``; gives how many those were."""
    if call.data is None:
        return Need(_all(kinds=[str(call.args["kind"])]))
    entries = _found(call)
    return Done(len(entries), effects=_dropped(entries))


def drop_person(call: ActCall) -> Done | Need:
    """Deletes all entries about a ``person`` (a key), and with ``mentions`` those that have the
    name in their words; takes the person off every list. Gives how many entries those were."""
    person = _person(call)
    if call.data is None:
        wider = bool(call.args.get("mentions"))
        return Need(_all(**(_named(person) if wider else {"person": person.key or NOBODY})))
    entries = _found(call, person)
    rest = [each for each in people_of(call.profile) if each.key != person.key]
    gated: list[Value] = [each for each in gates(call.profile) if each != person.key]
    profile: dict[str, Value] = {**keeping(rest), "gated": gated}
    trusted = str(call.profile.get(TRUSTED) or "")
    if trusted and person.key and same_name(trusted, person.name):
        profile[TRUSTED] = ""
    return Done(len(entries), profile=profile, effects=_dropped(entries))


def _dropped(entries: Sequence[Mapping[str, Any]]) -> list[Effect]:
    """Deletes entries. A plan's timers go with it, for they hold its words, too."""
    plans = (each["key"] for each in entries if each["kind"] == PLAN)
    timers = (timer for key in plans for timer in no_timers(key))
    return [*(Unkeep(each["key"]) for each in entries), *timers]


def _found(call: ActCall, person: Person | None = None) -> list[Mapping[str, Any]]:
    """The entries that were found. The search takes parts of words, too; of what is not about a
    ``person``, only entries with the whole name in them are meant."""
    data: Mapping[str, Any] = call.data  # type: ignore[assignment]
    name = f" {fold_words(person.name)} " if person is not None else ""
    return [
        each
        for each in data["entries"]
        if person is None
        or each["fields"].get(PERSON) == person.key
        or name in f" {fold_words(' '.join(strings(each['fields'])))} "
    ]


def _all(**which: object) -> Query:
    return Query("entries", {"limit": ALL_OF_THEM, "offset": 0, **which})


def _named(person: Person) -> dict[str, object]:
    """Asks for what is about a person or says the name."""
    return {"words": person.name or NOBODY, "named": person.key or NOBODY}


def _person(call: ActCall) -> Person:
    return person_of(people_of(call.profile), call.args["person"]) or Person("", "", "other")


_KIND, _PERSON = frozenset({"kind"}), frozenset({"person"})
FORGETTING = (
    ActSpec(
        "forget.meant",
        meant,
        optional=frozenset({"said"}),
        about="What somebody wants forgotten: what (all, kind, person or empty), key.",
        gives=fields(what=one_of("all", "kind", "person", ""), key=TEXT, kinds=FLAG, people=FLAG),
    ),
    ActSpec(
        "forget.everything",
        everything,
        about="Shreds all that is kept of this chat.",
        gives=NONE,
    ),
    ActSpec(
        "forget.count",
        count,
        _KIND,
        about="How many entries of a kind: total, title.",
        gives=fields(total=NUMBER, title=TEXT),
    ),
    ActSpec(
        "forget.about",
        about,
        _PERSON,
        about="How many are about a person: total, name.",
        gives=fields(total=NUMBER, name=TEXT, found=FLAG),
    ),
    ActSpec(
        "forget.mentions",
        mentions,
        _PERSON,
        about="How many name a person, or are about.",
        gives=NUMBER,
    ),
    ActSpec(
        "forget.kind",
        drop_kind,
        _KIND,
        about="Deletes all entries of a kind.",
        gives=NUMBER,
    ),
    ActSpec(
        "forget.person",
        drop_person,
        _PERSON,
        frozenset({"mentions"}),
        about="Deletes all entries about a person, and the person.",
        gives=NUMBER,
    ),
)
