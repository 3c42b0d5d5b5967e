"""Instructions: a clause that begins with what to do."""

from __future__ import annotations

from bot.coach.listening.sentences import Clause
from bot.coach.listening.wordlists import BASE_VERBS, STATE_BASE

_LEAD = frozenset("maybe perhaps just please then also first always only do and try".split())
_OBJECTS = frozenset(
    "a an another the your him her them it this that these those some any one two to up down "
    "off out on in at for with about somebody someone something yourself more less "
    "each every my over away early back through nothing no all both there here slowly "
    "again first before after and when".split()
)
_NEVER = frozenset(
    "tell let help thank see look listen mean sound feel seem wait come go hold trust "
    "love hope miss care hate like think know want need guess believe wish welcome say "
    "imagine forgive excuse have be show sit stay enjoy pass fuck".split()
)
"""Verbs whose instructions are told apart by rules of their own."""
_EXTRA = frozenset(
    "soak rinse peel boil stir freeze heat grab stick shove tape glue pop nip chuck "
    "bung ditch aim bin rub dab rinse plug unplug reset reboot restart iron polish "
    "scrub wipe trim paint drill mute snooze log subscribe unsubscribe negotiate "
    "bargain rehearse memorise memorize colour draw picture visualise visualize "
    "breathe exhale inhale tense loosen massage ice elevate".split()
)


def imperative(clause: Clause) -> bool:
    """Whether a clause tells to do something, beyond what the rules list."""
    core = [word for word in clause.core if word not in _LEAD]
    if len(core) < 2 or clause.mark == "?" or core[0] in _NEVER or core[0] in STATE_BASE:
        return False
    if core[0] not in BASE_VERBS and core[0] not in _EXTRA:
        return False
    if core[0] == "do" and core[1] not in {"a", "an", "another", "the", "some", "one"}:
        return False
    if {"me", "us", "i", "my"} & set(core[1:5]):
        return False
    return core[1] in _OBJECTS or (core[0] in _EXTRA and len(core) > 2)
