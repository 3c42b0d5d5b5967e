"""Every scene that people practise on is whole, short, and fits whoever plays it."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

import pytest
from ruamel.yaml import YAML

from bot.settings import ROOT

SCENES: list[dict[str, Any]] = YAML(typ="safe").load(ROOT / "content" / "scenarios.yaml")
FAMILIES: dict[str, Any] = YAML(typ="safe").load(ROOT / "content" / "feelings.yaml")["families"]
RELATIONS = {"partner", "parent", "child", "sibling", "friend", "colleague"}
FRAME = {"id", "level", "relation", "mood", "speaker", "setup", "opening", "feelings"}
ENDS = {"topped", "unsure", "end_heard", "end_unheard", "example"}
HARD = FRAME | ENDS | {"heard", "asked", "closed", "advised", "judged", "minimised"}
GLAD = FRAME | ENDS | {"constructive", "passive", "destructive"}


def lines(scene: dict[str, Any]) -> list[str]:
    """All that is shown of a scene."""
    words = [value for key, value in scene.items() if key not in {"id", "mood", "feelings"}]
    flat = [each for word in words for each in (word if isinstance(word, list) else [word])]
    return [each for each in flat if isinstance(each, str)]


def test_there_are_scenes_for_every_relation_at_every_level() -> None:
    assert len(SCENES) >= 64
    assert sum(scene["mood"] == "good_news" for scene in SCENES) >= 12
    counted = Counter((scene["relation"], scene["level"]) for scene in SCENES)
    assert set(counted) == {(relation, level) for relation in RELATIONS for level in (1, 2, 3)}
    ids = [scene["id"] for scene in SCENES]
    assert len(set(ids)) == len(ids)
    said = [line for scene in SCENES for line in lines(scene) if len(line.split()) > 4]
    assert not [line for line, times in Counter(said).items() if times > 1]


@pytest.mark.parametrize("scene", SCENES, ids=[scene["id"] for scene in SCENES])
def test_a_scene_is_whole(scene: dict[str, Any]) -> None:
    good_news = scene["mood"] == "good_news"
    assert set(scene) == (GLAD if good_news else HARD)
    assert re.fullmatch(r"[a-z][a-z0-9_]{2,31}", scene["id"])
    assert 2 <= len(scene["constructive" if good_news else "heard"]) <= 3
    assert scene["feelings"][0] in FAMILIES
    assert all(0 < len(line) <= 280 for line in lines(scene))


@pytest.mark.parametrize("scene", SCENES, ids=[scene["id"] for scene in SCENES])
def test_a_scene_is_calm_and_nobody_dies_at_level_one(scene: dict[str, Any]) -> None:
    shown = "\n".join(lines(scene))
    if scene["relation"] != "child":
        assert "!" not in shown
    assert "!" not in scene["setup"]
    if scene["level"] == 1:
        assert scene["mood"] not in {"grief", "illness"}
        assert not re.search(r"\b(died?|dead|death|funeral|grave)\b", shown, re.IGNORECASE)
