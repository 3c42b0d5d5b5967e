"""Finding feelings among plain words: which family, and in what form."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from bot.coach.listening.family import Family
from bot.coach.listening.feeling_families import FAMILIES, WEAK

STATE, CAUSE, NOUN, VERB, IMAGE = "state", "cause", "noun", "verb", "image"


@dataclass(frozen=True, slots=True)
class Hit:
    """A feeling at ``first`` up to ``last`` (not included) in a row of words. ``weak`` ones mean a
    feeling only when said of how a person is."""

    first: int
    last: int
    family: str
    kin: str
    forms: frozenset[str]
    weak: bool


@dataclass(frozen=True, slots=True)
class _Entry:
    family: str
    kin: str
    forms: frozenset[str]


def find(words: Sequence[str]) -> list[Hit]:
    """All feelings named or pictured in a row of words, the longest reading at each place."""
    hits: list[Hit] = []
    place = 0
    while place < len(words):
        word = words[place]
        hit = _image_at(words, place)
        if hit is None and (entry := BY_WORD.get(word)):
            hit = Hit(place, place + 1, entry.family, entry.kin, entry.forms, word in WEAK)
        if hit:
            hits.append(hit)
        place = hit.last if hit else place + 1
    return hits


def _image_at(words: Sequence[str], place: int) -> Hit | None:
    for phrase, entry in _IMAGES.get(words[place], ()):
        if tuple(words[place : place + len(phrase)]) == phrase:
            return Hit(place, place + len(phrase), entry.family, entry.kin, entry.forms, False)
    return None


def kin_of(name: str) -> str | None:
    """The group of kin of a family or of a feeling word, in the words of our own list."""
    plain = name.replace("_", " ").strip().lower()
    if plain in _FAMILY_KIN:
        return _FAMILY_KIN[plain]
    entry = BY_WORD.get(plain)
    if entry:
        return entry.kin
    hits = find(plain.split())
    return hits[0].kin if hits else None


def _inflected(verb: str) -> tuple[str, ...]:
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if verb.endswith("e"):
        return (verb, verb + "s", verb + "d", verb[:-1] + "ing")
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return (verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing")
    if verb.endswith(("s", "sh", "ch", "x", "z")):
        return (verb, verb + "es", verb + "ed", verb + "ing")
    double = verb + verb[-1] if verb in _DOUBLING else verb
    return (verb, verb + "s", double + "ed", double + "ing")


_IRREGULAR = {
    "weep": ("weep", "weeps", "wept", "weeping"),
    "hurt": ("hurt", "hurts", "hurting"),
    "sting": ("sting", "stings", "stung", "stinging"),
    "upset": ("upset", "upsets", "upsetting"),
    "wear": ("wearing",),
    "floor": ("floored",),
    "long": ("longing", "longed"),
    "shatter": ("shattered", "shattering", "shatters"),
    "panic": ("panic", "panics", "panicked", "panicking"),
    "fulfil": ("fulfilled", "fulfils"),
    "appal": ("appalled", "appals"),
    "value": ("value", "valued"),
    "drown": ("drowning", "drowned"),
    "calm": ("calmed", "calms"),
    "beam": ("beaming",),
    "bug": ("bugs", "bugged", "bugging"),
    "grate": ("grates", "grating"),
    "trust": ("trusted",),
    "care": ("cared", "caring"),
    "ease": ("eased",),
    "suspect": ("suspect",),
    "strain": ("strained",),
    "trouble": ("troubles", "troubled", "troubling"),
}
_DOUBLING = frozenset({"sob", "fret", "sap", "nag", "regret", "bug"})


def _table() -> dict[str, _Entry]:
    forms: defaultdict[str, set[str]] = defaultdict(set)
    family_of: dict[str, Family] = {}
    for family in FAMILIES:
        for form, words in (
            (STATE, family.state.split()),
            (CAUSE, family.cause.split()),
            (NOUN, family.noun.split()),
            (VERB, [form for verb in family.verb.split() for form in _inflected(verb)]),
        ):
            for word in words:
                if "-" not in word:
                    family_of.setdefault(word, family)
                    forms[word].add(form)
    return {
        word: _Entry(family.name, family.kin, frozenset(forms[word]))
        for word, family in family_of.items()
    }


def _image_table() -> dict[str, tuple[tuple[tuple[str, ...], _Entry], ...]]:
    by_first: defaultdict[str, list[tuple[tuple[str, ...], _Entry]]] = defaultdict(list)
    for family in FAMILIES:
        image = _Entry(family.name, family.kin, frozenset({IMAGE}))
        state = _Entry(family.name, family.kin, frozenset({STATE}))
        for phrase in filter(None, family.image.split("|")):
            words = tuple(phrase.split())
            by_first[words[0]].append((words, image))
        for word in (*family.state.split(), *family.cause.split()):
            if "-" in word:
                words = tuple(word.split("-"))
                by_first[words[0]].append((words, state))
    return {
        first: tuple(sorted(entries, key=lambda entry: -len(entry[0])))
        for first, entries in by_first.items()
    }


BY_WORD = _table()
"""Every single feeling word, inflected."""

_IMAGES = _image_table()

_FAMILY_KIN = {family.name: family.kin for family in FAMILIES} | {
    "sadness": "low",
    "worry": "fear",
    "fear": "fear",
    "anger": "anger",
    "joy": "joy",
    "happy": "joy",
    "shame": "shame",
    "ashamed": "shame",
    "tired or unsure": "tired",
    "close": "warm",
    "hurt": "hurt",
    "grief": "low",
}

NEAR_KIN = {
    frozenset(pair)
    for pair in (
        ("low", "hurt"),
        ("low", "alone"),
        ("hurt", "alone"),
        ("hurt", "anger"),
        ("tired", "stuck"),
        ("tired", "low"),
        ("fear", "stuck"),
        ("fear", "tired"),
        ("stuck", "unsure"),
        ("unsure", "fear"),
        ("numb", "low"),
        ("numb", "tired"),
        ("shame", "low"),
        ("shame", "fear"),
        ("shame", "hurt"),
        ("joy", "pride"),
        ("joy", "warm"),
        ("joy", "hope"),
        ("joy", "calm"),
        ("calm", "hope"),
        ("pride", "warm"),
        ("anger", "stuck"),
        ("anger", "tired"),
        ("shock", "fear"),
        ("shock", "hurt"),
        ("envy", "hurt"),
        ("stuck", "low"),
    )
}
"""Groups of kin that often come together."""


def fits(kin: str, others: frozenset[str]) -> bool:
    """Whether a feeling of one group is kin, or near kin, to any of the others."""
    return kin in others or any(frozenset((kin, other)) in NEAR_KIN for other in others)
