"""What is known about the one who spoke, beyond their words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scene:
    """A scenario as its author knows it.

    ``said`` is all the speaker said so far, where that is more than the context of one reply;
    ``feelings`` are families or words that fit ("worried", "left out"); ``speaker`` is who talks,
    as the user would call them; ``child`` is true where a child speaks.
    """

    said: str = ""
    feelings: frozenset[str] = frozenset()
    speaker: str = ""
    child: bool = False
