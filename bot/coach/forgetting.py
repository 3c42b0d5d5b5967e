"""Acts that take back what is kept: everything, one kind of entry, or all about one person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bot.coach.folding import fold_words
from bot.coach.journal.telling import Reader
from bot.coach.people.circle import Person, people_of, person_of, same_name
from bot.coach.people.finding import find
from bot.coach.people.words import vocabulary
from bot.coach.plans.planned import KIND as PLAN
from bot.coach.searching import PERSON, strings
from bot.coach.unnaming import names, without, without_plans
from bot.engine.book import ActCall, ActSpec, Done, Need
from bot.engine.effects import Effect, Erase, Unkeep, Untimer
from bot.engine.inputs import Query
from bot.engine.shape import FLAG, NONE, NUMBER, TEXT, fields, one_of
from bot.engine.values import Value

ALL_OF_THEM = 1_000_000
"""More entries than anybody has."""
NOBODY = "-"
"""The key of no person."""
REMINDER = "remind"
"""The kind of the timers of what somebody wanted to be reminded of."""


def meant(call: ActCall) -> Done | Need:
    """What somebody who ``said`` this wants forgotten: ``what`` is all, kind, person, or empty
    where that is not said; with the ``key`` of the kind or the person. ``name``: what to look for
    in words where it is none of these. ``kinds`` and ``people``: whether there are any to choose
    from."""
    if call.data is None:
        return Need(Query("dates", {}))
    data: Mapping[str, Any] = call.data  # type: ignore[assignment]
    reader, people = Reader(call), people_of(call.profile)
    kinds = {kind for _at, kind in data["dates"]}
    found: dict[str, Value] = {
        "kinds": bool(kinds),
        "people": bool(people),
        "what": "",
        "key": "",
        "name": "",
    }
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
    elif words:
        guess = find(said, people, vocabulary(call.content))
        if guess.person is not None:
            found |= {"what": "person", "key": guess.person.key}
        else:
            found["name"] = guess.name or said
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
    """How many entries are about a ``person`` (a key) or have the name in their words; of somebody
    who is on no list, just the ``name`` is known."""
    person = _person(call)
    if call.data is None:
        return Need(_all(**_named(person)))
    return Done(len(_found(call, person)))


def drop_kind(call: ActCall) -> Done | Need:
    """Deletes all entries of a ``kind``; gives how many those were."""
    if call.data is None:
        return Need(_all(kinds=[str(call.args["kind"])]))
    entries = _found(call)
    profile, timers = without_plans(call.profile, _plans(entries))
    return Done(len(entries), profile=profile, effects=[*_dropped(entries), *timers], final=True)


def drop_person(call: ActCall) -> Done | Need:
    """Deletes all entries about a ``person`` (a key), and with ``mentions`` those that have the
    name in their words; takes the person out of all that the profile keeps. Of somebody who is on
    no list, just the ``name`` is known. Gives how many entries those were."""
    person = _person(call)
    if call.data is None:
        wider = bool(call.args.get("mentions"))
        return Need(_all(**(_named(person) if wider else {"person": person.key or NOBODY})))
    entries = _found(call, person)
    profile, timers = without(call.profile, person, _plans(entries))
    return Done(len(entries), profile=profile, effects=[*_dropped(entries), *timers], final=True)


def drop_reminders(call: ActCall) -> Done | Need:
    """Takes back what was to be reminded of about a ``person`` (a key), and with ``mentions`` what
    has the name in its words. To be done while the person is known. Gives how many those were."""
    if call.data is None:
        return Need(Query("beside", {}))
    data: Mapping[str, Any] = call.data  # type: ignore[assignment]
    person, wider = _person(call), bool(call.args.get("mentions"))
    gone: list[Effect] = []
    for each in data["timers"]:
        payload = each["payload"]
        about = payload.get("about")
        theirs = isinstance(about, Mapping) and bool(person.key) and about.get("key") == person.key
        if each["kind"] == REMINDER and (
            theirs or (wider and names(person, str(payload.get("html") or "")))
        ):
            gone.append(Untimer(REMINDER, each["key"]))
    return Done(len(gone), effects=gone)


def _plans(entries: Sequence[Mapping[str, Any]]) -> list[str]:
    return [each["key"] for each in entries if each["kind"] == PLAN]


def _dropped(entries: Sequence[Mapping[str, Any]]) -> list[Effect]:
    return [Unkeep(each["key"]) for each in entries]


def _found(call: ActCall, person: Person | None = None) -> list[Mapping[str, Any]]:
    """The entries that were found. The search takes parts of words, too; of what is not about a
    ``person``, only entries with the whole name in them are meant."""
    data: Mapping[str, Any] = call.data  # type: ignore[assignment]
    return [
        each
        for each in data["entries"]
        if person is None
        or (person.key and each["fields"].get(PERSON) == person.key)
        or names(person, " ".join(strings(each["fields"])))
    ]


def _all(**which: object) -> Query:
    return Query("entries", {"limit": ALL_OF_THEM, "offset": 0, **which})


def _named(person: Person) -> dict[str, object]:
    """Asks for what is about a person or says the name."""
    return {"words": person.name or NOBODY, "named": person.key or NOBODY}


def _person(call: ActCall) -> Person:
    known = person_of(people_of(call.profile), call.args["person"])
    return known or Person("", str(call.args.get("name") or "").strip(), "other")


_KIND, _PERSON = frozenset({"kind"}), frozenset({"person"})
FORGETTING = (
    ActSpec(
        "forget.meant",
        meant,
        optional=frozenset({"said"}),
        about="What somebody wants forgotten: what (all, kind, person or empty), key.",
        gives=fields(
            what=one_of("all", "kind", "person", ""), key=TEXT, name=TEXT, kinds=FLAG, people=FLAG
        ),
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
        frozenset({"name"}),
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
        frozenset({"mentions", "name"}),
        about="Deletes all entries about a person, and the person.",
        gives=NUMBER,
    ),
    ActSpec(
        "forget.reminders",
        drop_reminders,
        _PERSON,
        frozenset({"mentions", "name"}),
        about="Takes back what was to be reminded of about a person, while they are known.",
        gives=NUMBER,
    ),
)
