"""Words as they are compared (``bot/engine/folding.py``), and what to look for in them."""

from __future__ import annotations

from bot.engine.folding import fold, fold_words

__all__ = ["MOST_TERMS", "fold", "fold_words", "terms"]

MOST_TERMS = 8


def terms(text: str) -> tuple[str, ...]:
    """What to look for when somebody looks for ``text``: its words. Where it has none (an emoji),
    all of it; nothing for blanks."""
    words = fold_words(text).split()
    return tuple(dict.fromkeys(words))[:MOST_TERMS] or tuple(fold(text).split())[:MOST_TERMS]
