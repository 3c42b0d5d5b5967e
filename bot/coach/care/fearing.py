"""Whom somebody has said to be hurt or frightened by: who is left out of what draws people closer.

Where it is known whom, that person is ``gated``. Where somebody was told of and it is not known
who, anybody may be meant: each is asked about once. While any of it stands, nothing is suggested
that draws two people closer; the user can take it back.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Literal

from bot.coach.folding import fold_words
from bot.coach.people.circle import RELATIONS, SELF, people_of
from bot.coach.people.words import Vocabulary, vocabulary
from bot.engine.book import ActCall, ActSpec, Done
from bot.engine.hooks import Standing
from bot.engine.shape import NONE, one_of
from bot.engine.values import Value

GATED = "gated"
"""The variable of the profile with the keys of people, and relations, that are left out."""
FEARED = "feared"
"""The variable that says that somebody is feared, and it is not known who."""
NOT_FEARED = "not_feared"
"""The variable with those (as in ``GATED``) who are not meant by that."""
TOLD = "fear_told"
"""The variable with what was told just now, until it is known to be meant: ``of`` is who."""

Left = Literal["", "kept", "ask"]


def gates(profile: Mapping[str, Value]) -> list[str]:
    """Keys of people, and relations, that are left out."""
    return _listed(profile, GATED)


def gate_of(person: Mapping[str, object]) -> str:
    """What a person is left out by: the key, or the relation of somebody without a name."""
    return str(person.get("key") or person.get("relation") or "")


def left_out(person: Mapping[str, object], profile: Mapping[str, Value]) -> Left:
    """Whether a person is left out (``kept``), or may be the one and is to be asked about."""
    gate, relation = gate_of(person), str(person.get("relation") or "")
    if not gate or relation == SELF:
        return ""
    if gate in gates(profile):
        return "kept"
    if gate in _listed(profile, NOT_FEARED):
        return ""
    return "ask" if profile.get(FEARED) or relation in gates(profile) else ""


def stands(profile: Mapping[str, Value]) -> bool:
    """Whether there is anybody the user has said to be hurt or frightened by."""
    return bool(profile.get(FEARED) or gates(profile))


def withheld(content: Mapping[str, object], profile: Mapping[str, Value]) -> frozenset[str]:
    """The flows and practices that are not suggested while that stands."""
    if not stands(profile):
        return frozenset()
    book = content.get("choosing")
    names = book.get("not_in_fear", ()) if isinstance(book, Mapping) else ()
    return frozenset(map(str, names))


def told(text: str, standing: Standing) -> dict[str, Value]:
    """What the profile notes when words tell of violence or fear: who it is, where they say so."""
    return {TOLD: {"of": _doer(text, standing)}}


def settled(profile: Mapping[str, Value]) -> dict[str, Value]:
    """What the profile notes once it is known that this was meant."""
    noted = profile.get(TOLD)
    if not isinstance(noted, Mapping):
        return {}
    gate = str(noted.get("of") or "")
    kept: dict[str, Value] = {TOLD: None, NOT_FEARED: []}
    if not gate:
        return {**kept, FEARED: not gates(profile) or bool(profile.get(FEARED))}
    return {**kept, GATED: _with(gates(profile), gate)}


def gate(call: ActCall) -> Done:
    """Leaves a ``person`` out of what draws people closer; without a key, the relation."""
    name = _named(call)
    others = gates(call.profile)
    return Done(None, profile={GATED: _with(others, name) if name else [*others], FEARED: False})


def ungate(call: ActCall) -> Done:
    """Takes that back for a ``person``."""
    return Done(None, profile={GATED: _without(gates(call.profile), _named(call))})


def another(call: ActCall) -> Done:
    """Notes that a ``person`` is not the one who was told of."""
    name = _named(call)
    cleared = _listed(call.profile, NOT_FEARED)
    return Done(None, profile={NOT_FEARED: _with(cleared, name)} if name else {})


def over(call: ActCall) -> Done:
    """Notes that what was told of is over: nobody is feared, nor a ``person`` of that relation."""
    person = call.args["person"]
    relation = str(person.get("relation") or "") if isinstance(person, Mapping) else ""
    rest = [each for each in gates(call.profile) if each not in (_named(call), relation)]
    return Done(None, profile={GATED: [*rest], FEARED: False})


def is_gated(call: ActCall) -> Done:
    """Whether a ``person`` is left out (``kept``), or is to be asked about (``ask``)."""
    person = call.args["person"]
    return Done(left_out(person, call.profile) if isinstance(person, Mapping) else "")


def _doer(text: str, standing: Standing) -> str:
    """Who does it, where somebody close stands where a sentence has its doer ("my husband hits me",
    "I am afraid of my boss"). Nobody where it may be another one ("I told my mother that he …")."""
    if "relations" not in standing.content:
        return ""
    words = vocabulary(standing.content)
    people = people_of(standing.profile)
    for name, relation in _doers(text, words, {fold_words(each.name) for each in people}):
        theirs = [
            each for each in people
            if (fold_words(each.name) == name if name else each.relation == relation)
        ]  # fmt: skip
        if len(theirs) == 1:
            return theirs[0].key
        if relation in RELATIONS:
            return relation
    return ""


_CLAUSE = re.compile(r"[.,;:!?\n]|\b(?:and|but|because|cause|cos|so|when|if|since|by|of)\b", re.I)


def _doers(text: str, words: Vocabulary, names: set[str]) -> list[tuple[str, str]]:
    """Names and relations with which a clause of a text begins, and no possessive behind them."""
    found = []
    for clause in _CLAUSE.split(text):
        parts = clause.split()
        for most in (3, 2, 1):
            last = parts[most - 1] if len(parts) >= most else ""
            if not last or re.search(r"['’]s?$", last):
                continue
            head = fold_words(" ".join(parts[:most]))
            mine, _, relation = head.partition(" ")
            if head in names:
                found.append((head, ""))
            elif mine in words.mine and relation in words.relations:
                found.append(("", words.relations[relation]))
            else:
                continue
            break
    return found


def _named(call: ActCall) -> str:
    """What the ``person`` of a call is left out by; empty for nobody."""
    person = call.args["person"]
    return gate_of(person) if isinstance(person, Mapping) else ""


def _listed(profile: Mapping[str, Value], name: str) -> list[str]:
    kept = profile.get(name)
    return [str(each) for each in kept] if isinstance(kept, list) else []


def _with(names: Sequence[str], name: str) -> list[Value]:
    return [*_without(names, name), name]


def _without(names: Sequence[str], name: str) -> list[Value]:
    return [each for each in names if each != name]


_PERSON = frozenset({"person"})
ACTS: Sequence[ActSpec] = (
    ActSpec("care.gate", gate, _PERSON, about="Leaves a person out.", gives=NONE),
    ActSpec("care.ungate", ungate, _PERSON, about="Takes care.gate back.", gives=NONE),
    ActSpec("care.another", another, _PERSON, about="It is not this person.", gives=NONE),
    ActSpec("care.over", over, _PERSON, about="Nobody frightens the user any more.", gives=NONE),
    ActSpec(
        "care.gated",
        is_gated,
        _PERSON,
        about="Whether a person is left out (kept), or may be the one (ask).",
        gives=one_of("kept", "ask", ""),
    ),
)
