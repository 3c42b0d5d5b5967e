"""The variables of the profile without somebody who is forgotten, or without plans that are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from bot.coach.care.fearing import gates
from bot.coach.checkins.small_steps import TIMER as STEP
from bot.coach.checkins.small_steps import Step, steps_of
from bot.coach.checkins.small_steps import keeping as keeping_steps
from bot.coach.folding import fold_words
from bot.coach.people.circle import Person, keeping, people_of, same_name
from bot.coach.people.nudges import TIMER as NUDGE
from bot.coach.people.nudges import keeping as keeping_nudges
from bot.coach.people.nudges import nudges_of
from bot.coach.plans.ahead import ahead_of
from bot.coach.plans.ahead import keeping as keeping_plans
from bot.coach.plans.planned import no_timers
from bot.engine.effects import Effect, Untimer
from bot.engine.values import Value

_OWNED = re.compile(r"['’]s\b", re.IGNORECASE)
TRUSTED = "trusted"
"""The variable of the profile with the name of somebody to turn to."""
LOOKED = "looked"
"""The one with what was noticed last, which may be about somebody."""
GOOD_WORD = "good_word"
"""The one with the good word a day that is going on."""


def without_plans(
    profile: Mapping[str, Value], keys: Iterable[str]
) -> tuple[dict[str, Value], list[Effect]]:
    """What changes in the profile with the plans of these keys gone, and timers to take back."""
    gone = set(keys)
    effects = [timer for key in sorted(gone) for timer in no_timers(key)]
    known = ahead_of(profile)
    rest = {key: each for key, each in known.items() if key not in gone}
    return (keeping_plans(rest) if len(rest) < len(known) else {}), effects


def without(
    profile: Mapping[str, Value], person: Person, plans: Iterable[str] = ()
) -> tuple[dict[str, Value], list[Effect]]:
    """What changes in the profile so that nothing in it names somebody or is about them, and the
    timers that go with that; ``plans`` are those that are deleted in any case."""
    if not person.key:
        return without_plans(profile, plans)
    theirs = [
        key
        for key, each in ahead_of(profile).items()
        if each.gate == person.key or (each.name and same_name(each.name, person.name))
    ]
    changed, effects = without_plans(profile, {*plans, *theirs})
    changed |= keeping(each for each in people_of(profile) if each.key != person.key)
    changed["gated"] = [each for each in gates(profile) if each != person.key]
    steps = steps_of(profile)
    about = [each for each in steps if _is_about(each, person)]
    if about:
        changed |= keeping_steps(each for each in steps if each not in about)
        effects += [Untimer(STEP, each.key) for each in about]
    nudges = nudges_of(profile)
    if nudges.pop(person.key, None) is not None:
        changed |= keeping_nudges(nudges)
        effects.append(Untimer(NUDGE, person.key))
    if same_name(str(profile.get(TRUSTED) or ""), person.name):
        changed[TRUSTED] = ""
    if names(person, str(profile.get(LOOKED) or "")):
        changed[LOOKED] = ""
    daily = profile.get(GOOD_WORD)
    if isinstance(daily, Mapping) and daily.get("key") == person.key:
        changed[GOOD_WORD] = None
    return changed, effects


def names(person: Person, text: str) -> bool:
    """Whether the whole name of somebody is in a text: "Ben", "Ben’s", but not "Benedict"."""
    name = fold_words(person.name)
    return bool(name) and f" {name} " in f" {fold_words(_OWNED.sub('', text))} "


def _is_about(step: Step, person: Person) -> bool:
    return person.key in (step.person, step.gate) or names(person, f"{step.words} {step.called}")
