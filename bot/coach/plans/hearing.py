"""What words behind /plan say at once: what to do, with whom, when, whether every week, and until
when: "a walk with Sam every friday at 7 until june"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, time

from bot.coach.calendar.tokens import tokens
from bot.coach.folding import fold_words
from bot.coach.moments import read_in_english
from bot.coach.people.circle import Person, people_of
from bot.coach.people.finding import NOTHING, Found, find
from bot.coach.people.words import Vocabulary, vocabulary
from bot.coach.plans.timing import MEALS, other_half, take_end, take_rhythm, take_time
from bot.engine.book import ActCall, ActSpec, Done
from bot.engine.env import Env
from bot.engine.shape import FLAG, MOMENT, TEXT, fields, maybe
from bot.engine.values import Value

LONGEST = 200
"""Characters: whoever writes more tells a story, and is asked step by step."""
LONGEST_IDEA = 160
_WITH = re.compile(r"(?:^|\s)(?:together\s+)?(?:with\s+|w/\s*|w\s+)(?P<who>\S.*)$", re.IGNORECASE)
_ELSEWHERE = re.compile(
    r"(?:^|\s)(?:in|at|to|by|near|around|along|after|before|instead|for|on|over)\s", re.IGNORECASE
)
_BEGINNING = re.compile(
    r"^(?:(?:please|plan|schedule|arrange|to|for|on|that|a time|some time|time)\s+|[^\w\s]+\s*)+",
    re.IGNORECASE,
)
_END = re.compile(r"(?:[\s,;:.–-]|\b(?:on|at|for|and|to)\s*$)+$", re.IGNORECASE)
_NOON = time(12)


def hear(call: ActCall) -> Done:
    """What ``said`` names: ``what`` to do, ``who`` with (both as written, or empty), ``when`` (the
    words for a day and a time) or only the ``day`` (words), whether ``weekly``, ``until`` (noon of
    the last day, or None), and whether there was a rhythm that plans do not have (``beyond``)."""
    said = " ".join(str(call.args["said"] or "").split())
    heard: dict[str, Value] = {
        "what": "", "who": said, "when": "", "day": "", "weekly": False, "until": None,
        "beyond": False,
    }  # fmt: skip
    if not said or len(said) > LONGEST:
        return Done(heard)
    env = _env(call)
    rest, last = take_end(said, env.local().date())
    rest, weekly, beyond = take_rhythm(rest)
    rest, when, day = take_time(rest, env)
    what, who = _what_and_who(call, rest)
    until = datetime.combine(last, _NOON, env.zone) if last else None
    weekly = weekly or (until is not None and not beyond)
    heard |= {"what": what, "who": who, "when": when, "day": day}
    heard |= {"weekly": weekly, "until": until, "beyond": beyond}
    return Done(heard)


def moment(call: ActCall) -> Done:
    """The ``moment`` that ``said`` means by the user's clock, or None; ``other``: the same in the
    other half of the day, where that is as likely."""
    said, env = str(call.args["said"] or ""), _env(call)
    found = read_in_english(said, env) if said else None
    other = other_half(said, found, env) if found is not None else None
    return Done({"moment": found, "other": other})


def _env(call: ActCall) -> Env:
    return call.env


def _what_and_who(call: ActCall, rest: str) -> tuple[str, str]:
    """``a walk in the park``, ``Sam`` from ``a walk with Sam in the park``."""
    words = vocabulary(call.content)
    people = people_of(call.profile)
    rest = _trimmed(rest)
    if named := _WITH.search(rest):
        who, place = _split(named["who"], people, words)
        if find(who, people, words, loose=True) != NOTHING or " " not in who:
            return _trimmed(f"{rest[: named.start()]} {place}"), who
        return rest, ""
    found = find(rest, people, words, loose=True)
    if found == NOTHING:
        kin = rest.split()[-1:]  # "call mum"
        return rest, kin[0] if kin and fold_words(kin[0]) in words.relations else ""
    if _is_all(rest, found, words):
        return "", rest
    if found.person is not None:
        return _without_name(rest, found.person.name), found.person.name
    return rest, rest


def _without_name(rest: str, name: str) -> str:
    """``bike ride`` from ``Sam, bike ride``, and ``dinner`` from ``dinner Sam``; but ``call Sam``
    is what to do."""
    head, comma, what = rest.partition(",")
    if comma and what.strip() and fold_words(head) == fold_words(name):
        return _trimmed(what)
    words = rest.split()
    count = len(name.split())
    if fold_words(" ".join(words[-count:])) == fold_words(name) and MEALS.intersection(
        tokens(" ".join(words[-count - 1 : -count]))
    ):
        return _trimmed(" ".join(words[:-count]))
    return rest


def _split(said: str, people: Sequence[Person], words: Vocabulary) -> tuple[str, str]:
    """Who, and what else is said behind them: ``Sam in the park``, ``Sam, a walk``."""
    head, comma, rest = said.partition(",")
    if (
        comma
        and find(head, people, words) != NOTHING
        and find(rest, people, words, loose=True) == NOTHING
    ):
        return head.strip(), rest.strip()
    place = _ELSEWHERE.search(said)
    if place is None or place.start() == 0:
        return said, ""
    return said[: place.start()].strip(" ,"), said[place.start() :].strip()


def _is_all(said: str, found: Found, words: Vocabulary) -> bool:
    """Whether the words name somebody and nothing else."""
    core = " ".join(words.lead(fold_words(said).split())[0])
    names = {fold_words(each.name) for each in (found.person, *found.maybe) if each is not None}
    return bool(found.name) or found.nobody or core in names or core in words.relations


def _trimmed(text: str) -> str:
    text = " ".join(text.split())
    return _END.sub("", _BEGINNING.sub("", text)).strip()[:LONGEST_IDEA].strip()


HEARING = (
    ActSpec(
        "plans.hear",
        hear,
        frozenset({"said"}),
        about="What words behind /plan say: what, who, when, day, weekly, until, beyond.",
        gives=fields(
            what=TEXT, who=TEXT, when=TEXT, day=TEXT, weekly=FLAG, until=maybe(MOMENT), beyond=FLAG
        ),
    ),
    ActSpec(
        "plans.moment",
        moment,
        frozenset({"said"}),
        about="The moment that words mean, and the same in the other half of the day.",
        gives=fields(moment=maybe(MOMENT), other=maybe(MOMENT)),
    ),
)
