"""What the vocabulary of feelings offers to a flow."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.coach.feelings import closing, needs
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
