"""The domain is told what goes into the journal; ``/back`` takes back what it made of that."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from support.talks import Person, talking

from bot.engine.hooks import Hooks, Standing
from bot.engine.values import Value

SAVING = (
    "- {ask: a, id: q1, text: One?}",
    "- {save: note, fields: {text: a}}",
    "- {ask: b, id: q2, text: Two?}",
    "- say: Done.",
)


def told(fields: Mapping[str, Value], standing: Standing) -> Mapping[str, Value]:
    before = standing.profile.get("heard")
    return {"heard": [*(before if isinstance(before, list) else []), fields["text"]]}


def person() -> Person:
    somebody = talking(*SAVING)
    somebody.book = replace(somebody.book, hooks=Hooks(kept=told))
    return somebody


def test_every_entry_is_told_of() -> None:
    somebody = person()
    somebody.says("Soup with Ana")
    assert somebody.session.memory.profile["heard"] == ["Soup with Ana"]
    somebody.says("more")
    somebody.says("/test")
    somebody.says("Tea")
    assert somebody.session.memory.profile["heard"] == ["Soup with Ana", "Tea"]


def test_what_it_made_of_an_entry_goes_with_it() -> None:
    somebody = person()
    somebody.says("Soup with Ana")
    somebody.says("/back")
    assert "heard" not in somebody.session.memory.profile
