"""When grave words are met, and when somebody is asked again how they are. Hooks of the engine."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.coach.care.weighing import stays_heavy
from bot.coach.safety.age import young
from bot.coach.safety.screen import screen
from bot.engine.hooks import Alarm, Begin, Heard, Standing

EASE = timedelta(hours=1)
"""For so long after "no, not that" an ambiguous word is not asked about again; a plain one is."""
FIRST_AGAIN = timedelta(minutes=10)
SECOND_AGAIN = timedelta(hours=20)
AGAIN_UNTIL = timedelta(days=3)
TIMES_AGAIN = 2
OTHERS = {"suicide": "other_suicide", "self_harm": "other_suicide", "abuse": "other_abuse"}
"""What the flows call a kind of danger in which somebody else is."""
HELP = "heavy_weeks"
"""The flow that offers a look at professional help."""
SERIOUS = frozenset(
    {"concern", "card", "care_again", "safety_plan", "keep_away", "heavy_weeks", "quick"}
)
"""Flows after which nobody is asked again at once."""


def heard(text: str, standing: Standing) -> Heard:
    """What free text calls for before anything else, and what it tells of its writer."""
    profile = {"young": True} if not standing.profile.get("young") and young(text) else {}
    finding = screen(text)
    if finding.verdict == "none" or (finding.verdict == "ask" and _eased(standing)):
        return Heard(None, profile)
    kind = OTHERS.get(finding.kind, finding.kind) if finding.another else finding.kind
    return Heard(Alarm(finding.verdict, kind), profile)


def rested(left: str, standing: Standing) -> Begin | None:
    """What to begin when the flow ``left`` has ended: to ask again after a card was shown, twice
    at most; or, once, to offer a look at professional help when weeks stay heavy."""
    if left in SERIOUS:
        return None
    if _is_time_to_ask(standing):
        return Begin("care_again")
    if not standing.profile.get("help_offered") and stays_heavy(standing):
        return Begin(HELP)
    return None


def _eased(standing: Standing) -> bool:
    since = _since(standing, "eased_at")
    return since is not None and since < EASE


def _is_time_to_ask(standing: Standing) -> bool:
    shown = _since(standing, "care_at")
    if shown is None or shown > AGAIN_UNTIL:
        return False
    asked = standing.profile.get("care_asked")
    if not asked:
        return shown >= FIRST_AGAIN
    last = _since(standing, "care_asked_at")
    return asked < TIMES_AGAIN and last is not None and last >= SECOND_AGAIN  # type: ignore[operator]


def _since(standing: Standing, name: str) -> timedelta | None:
    at = standing.profile.get(name)
    return abs(standing.env.now - at) if isinstance(at, datetime) else None
