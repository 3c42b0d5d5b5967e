"""What can be seen in a clause of a reply: the clues that the model weighs.

Its words and runs of words, the same as classes of words, what stands beside it, what it gives back
of the speaker's words, and what the rules make of it (names that begin with ``RULES``).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.coach.lemmas import lemma
from bot.coach.listening import feelings
from bot.coach.listening.heard import Heard
from bot.coach.listening.sentences import Clause, Sentence
from bot.coach.listening.wordlists import (
    AUXILIARIES,
    BASE_VERBS,
    GREAT,
    HARD,
    SUBJECTS,
    TRAITS_BAD,
    TRAITS_GOOD,
    WH,
)

RULES = "r:"
"""How the names of those clues begin that a rule gave."""

Clues = dict[str, float]

_KIN = frozenset(
    "mum mother dad father parents sister brother wife husband partner boyfriend girlfriend ex son "
    "daughter kids kid children child friend cousin aunt uncle nan gran grandma grandad boss "
    "manager colleague neighbour neighbor roommate flatmate supervisor teacher doctor therapist "
    "mate".split()
)
_THIRD = frozenset("he she they him her them his their hers".split())
_SMALL = (
    SUBJECTS
    | AUXILIARIES
    | WH
    | frozenset(
        "not no and but so or if when because that this it to of in on at for with my your me you "
        "yourself be been just only even still all about from than as at least maybe 's".split()
    )
)
_STANCE = frozenset("you your i my we he she they it that this".split())
_LENGTHS = 8


@dataclass(frozen=True, slots=True)
class Seen:
    """A clause in its place: the number of its sentence in the reply, its own number there, and how
    sure the rules are of each label for it (0 to 1; none where they found nothing)."""

    clause: Clause
    sentence: int
    number: int
    found: Mapping[str, float]


def clues(seen: Seen, reply: Sequence[Sentence], others: Sequence[Seen], heard: Heard) -> Clues:
    """The clues of a clause; names may be any text, values lie between -2 and 2. ``others`` are
    the clauses of the reply (this one may be among them)."""
    given = dict.fromkeys(_of_words(seen.clause, first=seen.number == 0), 1.0)
    sentence = reply[seen.sentence]
    given.update(_beside(seen, sentence))
    given.update(_place(seen, reply))
    given.update(_given_back(seen.clause.words, heard))
    given.update(_rules(seen, others))
    return given


def _of_words(clause: Clause, *, first: bool) -> Iterator[str]:
    words, core = clause.words, clause.core
    mark = clause.mark if clause.mark in {"?", "!"} else "." if clause.last_in_sentence else ","
    start = "^" if first else ","
    yield from _runs([start, *words, mark], "", 1, 3)
    classes = [class_of(word) for word in words]
    yield from _runs([start, *classes, mark], "k:", 2, 4)
    for word in words:
        yield f"l:{lemma(word)}"
    core_classes = [class_of(word) for word in core[:4]]
    for count in (1, 2, 3):
        if len(core) >= count:
            yield f"b:{' '.join(core[:count])}"
    for count in (2, 3, 4):
        yield f"bk:{' '.join(core_classes[:count])}"


def _runs(words: Sequence[str], prefix: str, least: int, most: int) -> Iterator[str]:
    for count in range(least, most + 1):
        for place in range(len(words) - count + 1):
            yield prefix + " ".join(words[place : place + count])


@lru_cache(maxsize=16384)
def class_of(word: str) -> str:
    """What kind of word it is; small words stand for themselves."""
    for words, name in _CLASSES:
        if word in words:
            return name or word
    if word in feelings.BY_WORD:
        return "FEEL"
    for words, name in _MORE_CLASSES:
        if word in words:
            return name
    if word.isdigit():
        return "NUM"
    return next((name for end, name in _ENDINGS if word.endswith(end)), "_")


_CLASSES = ((_THIRD, "THEY"), (_SMALL, ""), (_KIN, "KIN"))
_MORE_CLASSES = (
    (HARD, "HARD"),
    (GREAT, "GREAT"),
    (TRAITS_GOOD, "GOOD"),
    (TRAITS_BAD, "BAD"),
    (BASE_VERBS, "VERB"),
)
_ENDINGS = (("ing", "ING"), ("ed", "ED"), ("ly", "LY"))


def _beside(seen: Seen, sentence: Sentence) -> Clues:
    """The words of the other clauses of its sentence, by half."""
    given: Clues = {}
    for number, clause in enumerate(sentence.clauses):
        if number != seen.number:
            given |= dict.fromkeys((f"s:{word}" for word in clause.words), 0.5)
            side = "s<" if number < seen.number else "s>"
            given[side + " ".join(clause.core[:2])] = 0.5
    return given


def _place(seen: Seen, reply: Sequence[Sentence]) -> Clues:
    sentence = reply[seen.sentence]
    long = sum(len(clause.words) for clause in sentence.clauses)
    names = [
        f"sm:{sentence.mark}",
        f"n:{min(len(reply), 4)}",
        f"nc:{min(len(sentence.clauses), 3)}",
        "first" if seen.sentence == 0 else "later",
        f"len:{min(len(seen.clause.words) // 2, _LENGTHS)}",
        f"sl:{min(long // 3, 6)}",
    ]
    if seen.sentence == len(reply) - 1:
        names.append("last")
    if seen.sentence:
        names.append(f"prev:{reply[seen.sentence - 1].mark}")
    return dict.fromkeys(names, 1.0)


def _given_back(words: Sequence[str], heard: Heard) -> Clues:
    back, new = heard.overlap(words)
    hits = [hit for hit in feelings.find(words) if not hit.weak]
    known = {*words}
    stance = next((word for word in words[:4] if word in _STANCE), "none")
    given: Clues = {
        "back": min(back, 4) / 2,
        "new": min(new, 5) / 2.5,
        "pairs": min(heard.same_pairs(words), 3) / 1.5,
        "share": back / (back + new) if back + new else 0.0,
        f"stance:{stance}": 1.0,
    }
    facts = {
        "all_new": new > 0 and not back,
        "nothing_new": back > 0 and not new,
        "no_context": heard.empty,
        "they_ask": heard.asks,
        "they_complain": heard.complains,
        "feeling": bool(hits),
        "feeling_fits": any(feelings.fits(hit.kin, heard.kin) for hit in hits),
        "has_you": not known.isdisjoint({"you", "your"}),
        "has_i": not known.isdisjoint({"i", "my", "me"}),
        "has_third": not (known.isdisjoint(_THIRD) and known.isdisjoint(_KIN)),
    }
    given |= {name: 1.0 for name, holds in facts.items() if holds}
    given |= {f"kin:{hit.kin}": 1.0 for hit in hits}
    given |= {f"heard:{kin}": 0.5 for kin in heard.kin}
    return given


def _rules(seen: Seen, others: Sequence[Seen]) -> Clues:
    given: Clues = {}
    for label, sure in seen.found.items():
        given[f"{RULES}{label}"] = sure
        for step in _STEPS:
            if sure >= step:
                given[f"{RULES}{label} from {step}"] = 1.0
    if not seen.found:
        given[f"{RULES}none"] = 1.0
    for other in others:
        if other is not seen:
            given |= {f"{RULES}beside {label}": sure / 2 for label, sure in other.found.items()}
    return given


_STEPS = (0.7, 0.8, 0.88)
