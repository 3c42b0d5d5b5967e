"""Somebody comes up in what is written: the nudge about them begins to count anew."""

from __future__ import annotations

from collections.abc import Mapping

from bot.coach.people.circle import people_of, person_of
from bot.coach.people.finding import mentioned
from bot.coach.people.nudges import keeping, nudges_of
from bot.coach.people.words import vocabulary
from bot.coach.searching import PERSON, strings
from bot.engine.hooks import Standing
from bot.engine.values import Value, to_json


def came_up(fields: Mapping[str, Value], standing: Standing) -> Mapping[str, Value]:
    """What the profile knows once an entry with these ``fields`` is written: whoever it is about,
    or whose name stands in it, has come up. Their timers stay where they are, and find out."""
    nudges = nudges_of(standing.profile)
    if not nudges:
        return {}
    people = [each for each in people_of(standing.profile) if each.key in nudges]
    about = person_of(people, fields.get(PERSON))
    text = "\n".join(strings({name: to_json(value) for name, value in fields.items()}))
    named = {each.key for each in mentioned(text, people, vocabulary(standing.content))}
    if about is not None:
        named.add(about.key)
    changed = {key: nudges[key].reset(standing.env) for key in named}
    return keeping({**nudges, **changed}) if changed else {}
