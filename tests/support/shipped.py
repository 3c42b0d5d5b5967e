"""The book as it is shipped: dialogs/ and content/ of this very project."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from bot.authoring.load import load_book
from bot.coach.acts import ACTS
from bot.coach.hooks import HOOKS
from bot.coach.moments import read_moment
from bot.engine.book import Book

ROOT = Path(__file__).resolve().parents[2]


@cache
def shipped_book() -> Book:
    """All flows and content. Fails with all issues when there are errors."""
    loaded = load_book(ROOT / "dialogs", ROOT / "content", ACTS, read_moment, HOOKS)
    assert loaded.book is not None, "\n".join(map(str, loaded.issues))
    return loaded.book
