"""What the vocabulary of feelings offers to a flow."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from support.contents import content_file, contents
from support.doing import Doer

from bot.coach.feelings import FIND, closing, needs
from bot.engine.book import ActCall
from bot.engine.env import Env
from bot.engine.values import Choice

FEELINGS = {
    "needs": {"rest": "Rest", "comfort": "Comfort"},
    "needs_by_family": {"sad": ["comfort", "rest"], "happy": ["rest"]},
    "closings": {"sad": ["One.", "Two.", "Three."], "happy": ["Four."]},
}


def call(family: str, seen: dict[str, str] | None = None, seed: int = 1) -> ActCall:
    env = Env(datetime(2026, 3, 2, tzinfo=UTC), seed, ZoneInfo("UTC"))
    args = {"family": Choice(family, family.title())}
    return ActCall(args, env, {"feelings": FEELINGS}, {}, seen or {})


def test_needs_come_as_options_the_likeliest_first() -> None:
    assert needs(call("sad")).value == [
        {"key": "comfort", "label": "Comfort"},
        {"key": "rest", "label": "Rest"},
    ]


def test_closings_of_a_family_do_not_repeat_until_all_were_said() -> None:
    seen: dict[str, str] = {}
    said = []
    for seed in range(6):
        done = closing(call("sad", seen, seed))
        seen.update(done.seen)
        said.append(done.value)
    assert sorted(said[:3]) == sorted(said[3:]) == ["One.", "Three.", "Two."]  # type: ignore[type-var]


def test_families_keep_their_closings_apart() -> None:
    seen = dict(closing(call("sad")).seen)
    done = closing(call("happy", seen))
    assert done.value == "Four."
    assert not set(done.seen) & set(seen)


@pytest.mark.parametrize(
    ("said", "family", "word", "cause"),
    [
        ("lonely", "sad", "lonely", False), ("so lonely :(", "sad", "lonely", False),
        ("😭", "sad", "", False), ("💔", "sad", "heartbroken", False), ("low", "sad", "", False),
        ("I'm not angry, just sad", "sad", "", True),
        ("nothing", "tired_or_unsure", "no_word_yet", False),
        ("i dont know", "tired_or_unsure", "no_word_yet", False),
        ("she cheated on me again", "hurt", "betrayed", True),
        ("my boyfriend broke up with me", "", "", True),
        ("my mum is angry with me", "", "", True), ("he is good at lying", "", "", True),
        ("I feel really low these days", "sad", "", True), ("some kind of weather", "", "", True),
        (Choice("angry", "Angry"), "angry", "", False), ("", "", "", False),
    ],
)  # fmt: skip
def test_a_feeling_is_found_in_what_people_write(
    said: str, family: str, word: str, *, cause: bool
) -> None:
    found = Doer(contents("feelings")).does(FIND, said=said)
    assert (found["family"], found["word"]) == (family, word)
    assert found["cause"] == (said if cause else "")


def test_every_feeling_people_write_is_a_family_or_a_word_of_one() -> None:
    book = content_file("feelings")
    keys = {*book["families"], *(key for words in book["words"].values() for key in words)}
    written = {*book["said"], *book["alone"], *book["signs"]}
    assert written <= keys
    assert keys - written == set()
