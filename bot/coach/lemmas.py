"""Words as a dictionary has them."""

from __future__ import annotations

from functools import lru_cache


@lru_cache(maxsize=16384)
def lemma(word: str) -> str:
    """The dictionary form of an English word."""
    from simplemma import lemmatize  # noqa: PLC0415  # its dictionary is loaded at first use

    return str(lemmatize(word, lang="en")).lower() if len(word) > 2 else word
