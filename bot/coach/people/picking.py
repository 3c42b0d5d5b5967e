"""Acts that say whom something is about: by what was typed or tapped, or by offering names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.coach.folding import fold_words
from bot.coach.people.circle import (
    SELF,
    Person,
    clean,
    first,
    keeping,
    people_of,
    person_of,
    same_name,
)  # fmt: skip
from bot.coach.people.finding import NOTHING, Found, find
from bot.coach.people.words import Vocabulary, vocabulary
from bot.coach.shapes import PERSON
from bot.engine.book import ActCall, ActSpec, Done
from bot.engine.shape import FLAG, OPTIONS, TEXT, fields, or_blank
from bot.engine.values import Choice, Value

NAMELESS = "nameless"
MORE = "more"
SOME = 8
"""So many names are offered at once, if no other number is asked for."""


def options(call: ActCall) -> Done:
    """The known people as options, the one used last first: all, or those of the relation
    ``only``; at most ``most`` of them. ``extras`` are further buttons of content/relations.yaml
    (``more`` only where there are more). An empty list where nobody is known."""
    only, most = str(call.args.get("only") or ""), call.args.get("most")
    people = [each for each in people_of(call.profile) if not only or each.relation == only]
    shown = people[: most if isinstance(most, int) else SOME]
    if not shown:
        return Done([])
    words = vocabulary(call.content)
    given = call.args.get("extras")
    extras = [str(each) for each in given] if isinstance(given, list) else []
    return Done(
        _offered(shown)
        + [
            {"key": extra, "label": words.extras[extra]}
            for extra in extras
            if extra != MORE or len(people) > len(shown)
        ]
    )


def relations(call: ActCall) -> Done:
    """Relations as options; ``me``: oneself as well. Where ``only`` one is asked for, the option
    to give no name."""
    words = vocabulary(call.content)
    if call.args.get("only"):
        return Done([{"key": NAMELESS, "label": words.extras[NAMELESS]}])
    listed: list[Value] = [
        {"key": key, "label": str(kind["label"])}
        for key, kind in words.kinds.items()
        if key != SELF or call.args.get("me")
    ]
    return Done(listed)


def lookup(call: ActCall) -> Done:
    """Whom ``said`` means; it may be an option that was tapped. ``only``: somebody of that relation
    is asked for. ``name`` and ``relation``: what was told before, for a tap on "someone else".
    ``loose``: it need not be about anybody.

    Gives ``sure`` with the ``person`` (key, name, relation, called; without a key where nobody is
    known by name), or ``maybe`` as options, or the ``name`` of somebody new and, if that is known,
    the ``relation``; or says that it is ``unclear``. ``taken``: somebody has exactly this name.
    """
    said, only = call.args.get("said"), str(call.args.get("only") or "")
    people, words = people_of(call.profile), vocabulary(call.content)
    if isinstance(said, Choice):
        name, relation = (str(call.args.get(each) or "") for each in ("name", "relation"))
        found = _tapped(said, people, words, Found(name=name, relation=relation))
    elif said:
        found = find(str(said), people, words, only=only, loose=bool(call.args.get("loose")))
    else:
        found = _taken_for_granted(people, words, only)
    taken = bool(said) and any(same_name(each.name, clean(str(said))) for each in people)
    return Done({**_told(found, words, only), "taken": taken})


def relation(call: ActCall) -> Done:
    """The relation (a key) that is ``said``: an option that was tapped, a word for it, or a
    sentence with such words for just one. Empty where it tells none."""
    said, words = call.args["said"], vocabulary(call.content)
    if isinstance(said, Choice) and str(said) in words.kinds:
        return Done(str(said))
    text = " ".join(words.lead(fold_words(str(said or "")).split())[0])
    told = {words.relations[word] for word in words.relations if f" {word} " in f" {text} "}
    return Done(words.relations.get(text) or (told.pop() if len(told) == 1 else ""))


def used(call: ActCall) -> Done:
    """Notes that a ``person`` is spoken of now, and gives the person back."""
    given = call.args["person"]
    person = given if isinstance(given, Mapping) else {}
    people = people_of(call.profile)
    known = person_of(people, person.get("key"))
    value = {name: person.get(name, "") for name in ("key", "name", "relation", "called")}
    if known is None or people[0] == known:
        return Done(value)
    return Done(value, profile=keeping(first(people, known)))


def mapping(person: Person, words: Vocabulary, only: str = "", word: str = "") -> dict[str, Value]:
    """A person as flows have one. Where ``only`` a relation was asked for, it is that one here.
    ``word``: what somebody without a name was called."""
    relation = only or person.relation
    return {
        "key": person.key,
        "name": person.name,
        "relation": relation,
        "called": words.called(person.name, relation, word),
    }


def _offered(people: Sequence[Person]) -> list[Value]:
    return [{"key": each.key, "label": each.name} for each in people]


def _tapped(key: Choice, people: Sequence[Person], words: Vocabulary, told: Found) -> Found:
    known = person_of(people, key)
    if known is not None:
        return Found(known)
    if str(key) in words.kinds:
        return Found(relation=str(key))
    if key == NAMELESS:
        return Found(nobody=True)
    return told if told.name else NOTHING


def _taken_for_granted(people: Sequence[Person], words: Vocabulary, only: str) -> Found:
    """The only known person of a relation of which there is mostly one."""
    theirs = [each for each in people if each.relation == only]
    if len(theirs) == 1 and words.kinds.get(only, {}).get("one"):
        return Found(theirs[0])
    return NOTHING


def _told(found: Found, words: Vocabulary, only: str) -> dict[str, Value]:
    person: dict[str, Value] = {}
    relation = found.relation or (only if found.nobody or found.name else "")
    if found.person is not None:
        person = mapping(found.person, words, only)
    elif relation and not found.name and not found.maybe:
        person = mapping(Person("", "", relation), words, word=found.word)
    maybe = _offered(found.maybe)
    if maybe:
        maybe.append({"key": "else", "label": words.extras["else"]})
    return {
        "sure": bool(person),
        "person": person,
        "maybe": maybe,
        "name": found.name,
        "relation": relation,
        "unclear": not (person or maybe or found.name),
    }


LISTED = ActSpec(
    "people.options",
    options,
    optional=frozenset({"only", "most", "extras"}),
    about="The people somebody has named, as options: the one used last first.",
    gives=OPTIONS,
)
RELATIONS = ActSpec(
    "people.relations",
    relations,
    optional=frozenset({"only", "me"}),
    about="Who somebody can be, as options.",
    gives=OPTIONS,
)
FIND = ActSpec(
    "people.find",
    lookup,
    required=frozenset({"said"}),
    optional=frozenset({"only", "name", "relation", "loose"}),
    about="Whom words mean: sure, person, maybe, name, relation, unclear, taken.",
    gives=fields(
        sure=FLAG,
        person=or_blank(PERSON),
        maybe=OPTIONS,
        name=TEXT,
        relation=TEXT,
        unclear=FLAG,
        taken=FLAG,
    ),
)
USED = ActSpec(
    "people.used",
    used,
    required=frozenset({"person"}),
    about="Notes that a person is spoken of, so that the name is offered first.",
    gives=PERSON,
)
RELATION = ActSpec(
    "people.relation",
    relation,
    required=frozenset({"said"}),
    about="Which relation words tell: a key, or nothing.",
    gives=TEXT,
)
PICKING = (RELATION, LISTED, RELATIONS, FIND, USED)
