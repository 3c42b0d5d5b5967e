"""Acts that name people, and change or take back what is kept of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from bot.coach.folding import fold_words
from bot.coach.people.circle import (
    LONGEST_NOTE,
    MADE,
    MOST,
    RELATIONS,
    Person,
    clean,
    first,
    keeping,
    people_of,
    person_of,
    read_person,
    same_name,
)
from bot.coach.people.picking import mapping
from bot.coach.people.words import Vocabulary, vocabulary
from bot.coach.shapes import KNOWN_PERSON, PERSON
from bot.engine.book import ActCall, ActSpec, Done
from bot.engine.shape import FLAG, NUMBER, TEXT, fields, more
from bot.engine.values import Value


def add(call: ActCall) -> Done:
    """Remembers a ``name`` with a ``relation`` (a key, or words for it) and a ``note``.

    Gives the person as ``people.find`` does, and ``added``; or why not: the name is ``taken``, or
    the list is ``full`` (then the person has no key)."""
    people, words = people_of(call.profile), vocabulary(call.content)
    name = clean(str(call.args["name"] or ""))
    note = clean(str(call.args.get("note") or ""), LONGEST_NOTE)
    person = Person("", name, _relation(call.args.get("relation"), words), note)
    taken = any(same_name(each.name, name) for each in people)
    added = bool(name) and not taken and len(people) < MOST
    profile: dict[str, Value] = {}
    if added:
        number = _number(call.profile) + 1
        person = replace(person, key=f"p{number}")
        profile = {**keeping([person, *people]), MADE: number}
    state: dict[str, Value] = {"added": added, "taken": taken, "full": len(people) >= MOST}
    return Done({**mapping(person, words), **state}, profile=profile)


def show(call: ActCall) -> Done:
    """What is kept of the person of a ``key``: name, relation, note, and who that is (``your``
    friend; empty for others); ``found`` is false where there is none."""
    person = person_of(people_of(call.profile), call.args["key"])
    return Done(_shown(person, vocabulary(call.content)))


def rename(call: ActCall) -> Done:
    """Gives the person of a ``key`` another ``name``, unless that is ``taken``."""
    name = clean(str(call.args["name"] or ""))
    people = people_of(call.profile)
    taken = any(
        same_name(each.name, name) and each.key != call.args["key"] for each in people
    )  # fmt: skip
    done = _change(call, **({} if taken or not name else {"name": name}))
    return replace(done, value={**_mapped(done.value), "taken": taken})


def relate(call: ActCall) -> Done:
    """Gives the person of a ``key`` another ``relation``."""
    return _change(call, relation=_relation(call.args["relation"], vocabulary(call.content)))


def note(call: ActCall) -> Done:
    """Writes a ``note`` on the person of a ``key``, or takes it away where that is empty."""
    return _change(call, note=clean(str(call.args["note"] or ""), LONGEST_NOTE))


def remove(call: ActCall) -> Done:
    """Forgets the person of a ``key``. Gives what is needed to undo it."""
    people = people_of(call.profile)
    person = person_of(people, call.args["key"])
    if person is None:
        return Done({"found": False})
    rest = [each for each in people if each is not person]
    value: dict[str, Value] = {"found": True, **person.value(), "place": people.index(person)}
    return Done(value, profile=keeping(rest))


def restore(call: ActCall) -> Done:
    """Undoes ``people.remove``: ``person`` is what that gave."""
    given = call.args["person"]
    kept = given if isinstance(given, Mapping) else {}
    people, person = people_of(call.profile), read_person(kept)
    place = kept.get("place")
    if not person.key or person_of(people, person.key) is not None:
        return Done({"found": False})
    people.insert(place if isinstance(place, int) else 0, person)
    return Done(_shown(person, vocabulary(call.content)), profile=keeping(people))


def _change(call: ActCall, **values: str) -> Done:
    people, words = people_of(call.profile), vocabulary(call.content)
    person = person_of(people, call.args["key"])
    if person is None:
        return Done(_shown(None, words))
    changed = replace(person, **values)
    return Done(_shown(changed, words), profile=keeping(first(people, changed)))


def _shown(person: Person | None, words: Vocabulary) -> dict[str, Value]:
    if person is None:
        return {"found": False, "key": "", "name": "", "relation": "", "your": "", "note": ""}
    your = words.called("", person.relation) if person.relation != "other" else ""
    return {"found": True, **person.value(), "your": your}


def _relation(given: object, words: Vocabulary) -> str:
    text = str(given or "")
    if text in RELATIONS:
        return text
    core, _ = words.lead(fold_words(text).split())
    relation = words.relations.get(" ".join(core), "other")
    return relation if relation in RELATIONS else "other"


def _number(profile: Mapping[str, Value]) -> int:
    made = profile.get(MADE)
    return made if isinstance(made, int) else 0


def _mapped(value: Value) -> dict[str, Value]:
    assert isinstance(value, dict)
    return value


_KEY = frozenset({"key"})
CHANGING = (
    ActSpec(
        "people.add",
        add,
        required=frozenset({"name", "relation"}),
        optional=frozenset({"note"}),
        about="Remembers somebody: key, name, relation, called; added, taken, full.",
        gives=more(PERSON, added=FLAG, taken=FLAG, full=FLAG),
    ),
    ActSpec(
        "people.show",
        show,
        _KEY,
        about="What is kept of a person.",
        gives=KNOWN_PERSON,
    ),
    ActSpec(
        "people.rename",
        rename,
        _KEY | {"name"},
        about="Gives a person another name.",
        gives=more(KNOWN_PERSON, taken=FLAG),
    ),
    ActSpec(
        "people.relate",
        relate,
        _KEY | {"relation"},
        about="Says who a person is to them.",
        gives=KNOWN_PERSON,
    ),
    ActSpec(
        "people.note",
        note,
        _KEY | {"note"},
        about="Writes a note on a person.",
        gives=KNOWN_PERSON,
    ),
    ActSpec(
        "people.remove",
        remove,
        _KEY,
        about="Forgets a person.",
        gives=fields(found=FLAG, key=TEXT, name=TEXT, relation=TEXT, note=TEXT, place=NUMBER),
    ),
    ActSpec(
        "people.restore",
        restore,
        frozenset({"person"}),
        about="Undoes people.remove.",
        gives=KNOWN_PERSON,
    ),
)
