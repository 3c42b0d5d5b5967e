"""Which scene comes next: one not shown lately, of the level and for the skill that need it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from bot.coach.decks import items_of, places
from bot.coach.folding import fold
from bot.coach.practice.moves import is_news
from bot.coach.practice.progress import GOOD_NEWS, level_of, progress_of, skill_of
from bot.coach.shapes import SCENE
from bot.engine.book import ActCall, ActSpec, Done
from bot.engine.seen import LONGEST, least_recent, tag
from bot.engine.shape import TEXT

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
    moods = set(words["skills"][skill]["moods"]) if skill else set()
    wished = [
        scene
        for scene in items_of(call.content, DECK)
        if is_news(scene) == (skill == GOOD_NEWS)
        and (wish in {"", "anybody", GOOD_NEWS} or scene["relation"] == wish)
    ]
    pool = fitting(wished, level_of(progress), moods, seen)
    chosen, state = least_recent(
        [str(item["id"]) for item in pool], seen, lambda below: call.env.draw("scene", below)
    )
    scene = next(item for item in pool if item["id"] == chosen)
    name = str(scene["speaker"]).split(",", maxsplit=1)[0]
    return Done({**scene, "focus": skill, "name": name}, seen={DECK: state[-LONGEST:]})


def fitting(
    scenes: Sequence[Scene], level: int, moods: Collection[str], seen: str
) -> Sequence[Scene]:
    """The scenes to draw from: of these moods at this level while there are any that were not
    shown, else at an easier level, else of any mood; all of them once all were shown."""
    mood = [scene for scene in scenes if scene["mood"] in moods]
    shown = places(seen)
    for pool, levels in (
        (mood, {level}), (mood, range(1, level)),
        (scenes, {level}), (scenes, range(1, level)), (scenes, range(1, 4)),
    ):  # fmt: skip
        fresh = [s for s in pool if s["level"] in levels and tag(str(s["id"])) not in shown]
        if fresh:
            return fresh
    return scenes


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
        gives=SCENE,
    ),
    ActSpec(
        "practice.wish",
        wish,
        required=frozenset({"said"}),
        about="The relation in some words, or good_news; empty where there is none.",
        gives=TEXT,
    ),
)
