"""Which scene comes next: one not shown lately, of the level and for the skill that need it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bot.coach.decks import items_of
from bot.coach.folding import fold
from bot.coach.practice.moves import is_news
from bot.coach.practice.progress import GOOD_NEWS, level_of, progress_of, skill_of
from bot.engine.book import ActCall, ActSpec, Done
from bot.engine.seen import LONGEST, least_recent, tag

DECK = "scenarios"
Scene = Mapping[str, Any]


def draw(call: ActCall) -> Done:
    """Draws a scene for a ``wish``: a relation, ``good_news``, anything else for whoever comes.
    Gives the scene of content/scenarios.yaml itself, with ``focus`` (the key of the skill it was
    chosen for, empty in a first practice) and ``name``, what stands before the speaker's lines."""
    wish = str(call.args.get("wish") or "")
    words: Mapping[str, Any] = call.content["feedback"]  # type: ignore[assignment]
    progress = progress_of(call.profile)
    skill = GOOD_NEWS if wish == GOOD_NEWS else skill_of(progress, words)
    if wish not in {"", "anybody", GOOD_NEWS} and skill == GOOD_NEWS:
        skill = ""
    seen = call.seen.get(DECK, "")
    pool = fitting(items_of(call.content, DECK), wish, level_of(progress), skill, words, seen)
    chosen, state = least_recent(
        [str(item["id"]) for item in pool], seen, lambda below: call.env.draw("scene", below)
    )
    scene = next(item for item in pool if item["id"] == chosen)
    name = str(scene["speaker"]).split(",", maxsplit=1)[0]
    return Done({**scene, "focus": skill, "name": name}, seen={DECK: state[-LONGEST:]})


def fitting(
    scenes: Sequence[Scene],
    wish: str,
    level: int,
    skill: str,
    words: Mapping[str, Any],
    seen: str,
) -> Sequence[Scene]:
    """The scenes to draw from: of what is wished for always; of the skill and the level while there
    are any that were not shown."""
    wished = [
        scene
        for scene in scenes
        if is_news(scene) == (wish == GOOD_NEWS or (skill == GOOD_NEWS and wish in _ANY))
        and (wish in {*_ANY, GOOD_NEWS} or scene["relation"] == wish)
    ]
    moods = set(words["skills"][skill]["moods"]) if skill else set()
    level_and_mood = [s for s in wished if s["level"] == level and s["mood"] in moods]
    near = [s for s in wished if s["level"] <= level and s["mood"] in moods]
    at_level = [s for s in wished if s["level"] == level]
    below = [s for s in wished if s["level"] <= level]
    shown = {seen[at : at + 4] for at in range(0, len(seen), 4)}
    for pool in (level_and_mood, near, at_level, below, wished):
        if any(tag(str(scene["id"])) not in shown for scene in pool):
            return [scene for scene in pool if tag(str(scene["id"])) not in shown]
    return wished


_ANY = ("", "anybody")


def wish(call: ActCall) -> Done:
    """The wish in what stood behind the command: a relation by one of its words, or
    ``good_news``; empty where it is neither."""
    said = f" {fold(str(call.args['said']))} "
    relations: Mapping[str, Any] = call.content["relations"]["kinds"]  # type: ignore[index]
    words: Mapping[str, Any] = call.content["feedback"]  # type: ignore[assignment]
    named = {str(key): [*k["words"], *k.get("titles", ())] for key, k in relations.items()}
    named[GOOD_NEWS] = list(words["news_words"])
    for key in (GOOD_NEWS, *words["wishes"]):
        if any(f" {fold(str(word))} " in said for word in (key, *named.get(key, ()))):
            return Done(key)
    return Done("")


SCENES = (
    ActSpec(
        "practice.scene",
        draw,
        optional=frozenset({"wish"}),
        about="Draws a scene to practise listening with; focus: the skill it is for.",
    ),
    ActSpec(
        "practice.wish",
        wish,
        required=frozenset({"said"}),
        about="The relation in some words, or good_news; empty where there is none.",
    ),
)
