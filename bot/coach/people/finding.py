"""Whom words mean: somebody who was named before, a relation, oneself, or somebody new."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from bot.coach.folding import fold_words
from bot.coach.people.circle import LONGEST_NAME, SELF, Person, clean
from bot.coach.people.words import Vocabulary

WORDS_OF_A_NAME = 4
SHORTEST_LIKENESS = 4
LONG_NAME = 8
"""From that many letters on, two slips are still the same name, perhaps."""
_POSSESSIVE = re.compile(r"['’]s\b", re.I)


@dataclass(frozen=True, slots=True)
class Found:
    """What words told. Exactly one of these holds:

    ``person``    it is this one, for sure;
    ``relation``  nobody by name, but who they are to the user (``self`` is oneself);
    ``maybe``     it may be one of these; ``name`` is what they were called, if it can be a name;
    ``name``      somebody new of that name (with ``relation`` where it tells that, too: "Mum");
    nothing       the words tell none of it. ``nobody``: they say that it is nobody by name.

    ``word`` is the one that told the relation (folded).
    """

    person: Person | None = None
    maybe: tuple[Person, ...] = ()
    name: str = ""
    relation: str = ""
    nobody: bool = False
    word: str = field(default="", compare=False)


NOTHING = Found()


def find(
    said: str, people: Sequence[Person], words: Vocabulary, *, only: str = "", loose: bool = False
) -> Found:
    """Whom ``said`` means. ``only``: somebody of that relation is asked for. ``loose``: it stood
    behind a command and need not be about anybody, so a new name must look like one."""
    said = _POSSESSIVE.sub("", said)
    core, mine = words.lead(fold_words(said).split())
    plain = " ".join(core)
    fitting = [each for each in people if not only or each.relation == only]
    if not plain:
        bare = clean(said)
        same = [each for each in people if each.name == bare and bare]
        return Found(same[0]) if same else NOTHING if loose else _new(bare)
    same = _called(plain, people)
    if len(same) == 1 or (same and len(set(same) & set(fitting)) == 1):
        return Found(next((each for each in same if each in fitting), same[0]))
    if same:
        return Found(maybe=tuple(same))
    if plain in words.nobody:
        return Found(nobody=True)
    if plain in words.relations:
        return _related(said, plain, fitting, words, only)
    part = [each for each in fitting if f" {plain} " in f" {fold_words(each.name)} "]
    if part:
        return _among(part, name=_name(said, words))
    in_it = mentioned(said, people, words)
    if in_it:
        return _among(in_it)
    told = _told(said, fitting, words, only)
    if told is not None:
        return told
    introduced = _introduced(said, words)
    if introduced:
        return _new(introduced)
    name = "" if mine else _name(said, words)
    alike = [each for each in fitting if _alike(plain, fold_words(each.name))]
    if alike:
        return Found(maybe=tuple(alike), name=name)
    return NOTHING if loose and not _written_large(said, words) else _new(name)


def _called(plain: str, people: Sequence[Person]) -> list[Person]:
    return [each for each in people if (fold_words(each.name) or each.name) == plain]


def _related(
    said: str, plain: str, fitting: Sequence[Person], words: Vocabulary, only: str
) -> Found:
    """A word for a relation. A title is a name as well, and of two parents one is Mum."""
    relation = words.relations[plain]
    if only and relation != only:
        return NOTHING
    if relation == SELF:
        return Found(relation=SELF)
    theirs = [each for each in fitting if each.relation == relation]
    if plain not in words.titles:
        return _among(theirs) if theirs else Found(relation=relation, word=plain)
    open_to_it = tuple(each for each in theirs if fold_words(each.name) not in words.titles)
    name = _name(said, words)
    if open_to_it:
        return Found(maybe=open_to_it, name=name, relation=relation)
    return Found(name=name, relation=relation)


def _among(people: Sequence[Person], name: str = "") -> Found:
    return Found(people[0]) if len(people) == 1 else Found(maybe=tuple(people), name=name)


def mentioned(said: str, people: Sequence[Person], words: Vocabulary) -> list[Person]:
    """Those whose whole name stands in a longer text. A name that may be another word ("Will",
    "Rose") must have its capital, or one of the small words before it: "with rose"."""
    text = f" {fold_words(said)} "
    found = []
    for each in people:
        name = fold_words(each.name)
        if len(name) < 2 or f" {name} " not in text:
            continue
        capital = re.search(rf"\b{re.escape(each.name)}\b", said) and each.name[:1].isupper()
        led = any(f" {lead} {name} " in text for lead in words.before | words.mine)
        if capital or led or name in words.titles:
            found.append(each)
    return found


def _told(said: str, fitting: Sequence[Person], words: Vocabulary, only: str) -> Found | None:
    """What a longer text tells by "my sister", if it names just one relation so."""
    text = f" {fold_words(said)} "
    named = {
        word for word in words.relations for mine in words.mine if f" {mine} {word} " in text
    }  # fmt: skip
    longest = {
        word for word in named if not any(word != each and word in each for each in named)
    }  # fmt: skip
    relations = {words.relations[word] for word in longest}
    if len(relations) != 1 or relations == {SELF}:
        return None
    [relation] = relations
    if only and relation != only:
        return None
    theirs = [
        each
        for each in fitting
        if each.relation == relation
        and not (longest & words.titles and fold_words(each.name) in words.titles)
    ]
    word = min(longest) if len(longest) == 1 else ""
    name = _named(said, word, words)
    if name and not any(fold_words(each.name) == fold_words(name) for each in theirs):
        return Found(name=name, relation=relation)
    return _among(theirs) if theirs else Found(relation=relation, word=word)


def _named(said: str, word: str, words: Vocabulary) -> str:
    """The name right behind the word for a relation: "my sister Ana"."""
    parts = said.split()
    for at in range(1, len(parts)):
        if word and fold_words(" ".join(parts[max(0, at - len(word.split())) : at])) == word:
            return _written_name(parts[at], words)
    return ""


def _introduced(said: str, words: Vocabulary) -> str:
    """The one name that a sentence tells with something else: "I had a good day with Ben"."""
    parts = said.split()
    if len(parts) <= WORDS_OF_A_NAME:
        return ""
    names = [
        _written_name(part, words)
        for lead, part in pairwise(parts)
        if fold_words(lead) in words.beside
    ]
    found = {name for name in names if name}
    return found.pop() if len(found) == 1 else ""


def _written_name(part: str, words: Vocabulary) -> str:
    """A word as a name, if it is written like one by itself: with a capital, but not all of it."""
    name = clean(part).strip('.,;:!?…"”“()')
    if not name.isalpha() or not name[:1].isupper() or name.isupper():
        return ""
    return name if can_be_name(name, words) else ""


def _name(said: str, words: Vocabulary) -> str:
    """The name in what was said, with a capital where it is one word without any; nothing where
    it is too long for a name."""
    parts = clean(said, LONGEST_NAME * 3).split(" ")
    leads = words.leads
    while len(parts) > 1 and fold_words(parts[0]) in leads:
        parts = parts[1:]
    name = " ".join(parts).strip(".,;:!? ")
    if name.isalpha() and name.islower():
        name = name[:1].upper() + name[1:]
    return name if can_be_name(name, words) else ""


def can_be_name(name: str, words: Vocabulary) -> bool:
    """Whether words can be what somebody is called: few, and none that tells something."""
    parts = fold_words(name).split()
    few = len(name.split()) <= WORDS_OF_A_NAME and len(name) <= LONGEST_NAME
    return few and words.never.isdisjoint(parts) and not any(part.isdecimal() for part in parts)


def _new(name: str) -> Found:
    return Found(name=name) if name else NOTHING


def _written_large(said: str, words: Vocabulary) -> bool:
    """Whether every word of it, but for the small ones, is written like a name."""
    leads = words.leads
    return all(_capital(part) for part in clean(said).split(" ") if fold_words(part) not in leads)


def _capital(word: str) -> bool:
    """Whether a word is written like a name, as far as its script has capitals."""
    return word[:1].isalpha() and word[:1] == word[:1].upper()


def _alike(one: str, other: str) -> bool:
    """Whether one may be the other with a slip of the finger."""
    from rapidfuzz.distance import OSA  # noqa: PLC0415 -- few chats need it

    short = min(len(one), len(other))
    if short < SHORTEST_LIKENESS or one[0] != other[0]:
        return False
    slips = 2 if short >= LONG_NAME else 1
    return OSA.distance(one, other, score_cutoff=slips) <= slips
