"""What the screen answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Verdict = Literal["none", "ask", "card"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One answer about one text.

    ``verdict`` is ``none``, ``ask`` (a soft question) or ``card`` (the card with ways to help).
    ``kind`` is ``""`` for none, otherwise one of: ``suicide``; ``self_harm``; ``harm_others``;
    ``abuse`` (violence, fear or control in a relationship; the writer is the one harmed, or speaks
    for someone who is); ``child`` (abuse of a child); ``danger`` (acute, now).
    ``another``: the danger is somebody else's, of whom the writer tells.
    ``start`` and ``end`` bound the words that decided, in code points of the text as it was
    written. ``reason`` is for people who maintain the rules; it never quotes the writer.
    """

    verdict: Verdict
    kind: str
    start: int
    end: int
    reason: str
    another: bool = False


NOTHING = Finding("none", "", 0, 0, "")
