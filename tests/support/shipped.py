"""The book as it is shipped: dialogs/ and content/ of this very project. Its acts are held to the
shapes they declare: what gives something else fails, wherever it is met."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

from bot.authoring.load import load_book
from bot.coach.acts import ACTS
from bot.coach.hooks import HOOKS
from bot.coach.moments import read_moment
from bot.engine.book import ActCall, ActSpec, Book, Done, Need
from bot.engine.shape import misfit

ROOT = Path(__file__).resolve().parents[2]


@cache
def shipped_book() -> Book:
    """All flows and content. Fails with all issues when there are errors."""
    loaded = load_book(ROOT / "dialogs", ROOT / "content", held(ACTS), read_moment, HOOKS)
    assert loaded.book is not None, "\n".join(map(str, loaded.issues))
    return loaded.book


def held(acts: Mapping[str, ActSpec]) -> dict[str, ActSpec]:
    """The acts, each of which fails where it gives what it does not declare."""
    return {name: replace(spec, run=_Held(spec)) for name, spec in acts.items()}


class _Held:
    def __init__(self, spec: ActSpec) -> None:
        self._spec = spec

    def __call__(self, call: ActCall) -> Done | Need:
        done = self._spec.run(call)
        if isinstance(done, Done):
            wrong = misfit(done.value, self._spec.gives)
            assert not wrong, f"{self._spec.name} gives what it does not declare: {wrong}"
        return done
