"""What the flows call a kind of danger."""

from __future__ import annotations

from collections.abc import Mapping

from bot.coach.safety.finding import Finding

OTHERS: Mapping[str, str] = {
    "suicide": "other_suicide",
    "self_harm": "other_suicide",
    "abuse": "other_abuse",
}
"""Where somebody else is in it."""


def kind_of(finding: Finding) -> str:
    """The kind of danger a text tells of, as the flows name it."""
    return OTHERS.get(finding.kind, finding.kind) if finding.another else finding.kind
