"""When grave words are met, and when somebody is asked again how they are. Hooks of the engine."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.coach.care.fearing import told
from bot.coach.care.kinds import kind_of
from bot.coach.care.weighing import stays_heavy
from bot.coach.safety.age import young
from bot.coach.safety.screen import screen
from bot.engine.hooks import Alarm, Begin, Heard, Standing
from bot.engine.values import Value

EASE = timedelta(hours=1)
"""For so long after "no, not that" an ambiguous word is not asked about again; a plain one is."""
FIRST_AGAIN = timedelta(minutes=10)
SECOND_AGAIN = timedelta(hours=20)
FIRST_UNTIL = timedelta(days=14)
AGAIN_UNTIL = timedelta(days=3)
TIMES_AGAIN = 2
HELP = "heavy_weeks"
"""The flow that offers a look at professional help."""
SERIOUS = frozenset(
    {"concern", "card", "care_again", "safety_plan", "keep_away", "heavy_weeks", "quick"}
)
"""Flows after which nobody is asked again at once."""


def heard(text: str, standing: Standing) -> Heard:
    """What free text calls for before anything else, and what it tells of its writer."""
    profile: dict[str, Value] = {}
    if not standing.profile.get("young") and young(text):
        profile["young"] = True
    finding = screen(text)
    if finding.verdict == "none" or (finding.verdict == "ask" and _eased(standing)):
        return Heard(None, profile)
    kind = kind_of(finding)
    if kind == "abuse":
        profile |= told(text, standing)
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


def first(text: str, standing: Standing) -> Begin | None:
    """The first words after a heavy moment, or the first going on, are met with the question how it
    is now; what was said is handed on, to come back to."""
    if standing.profile.get("care_asked") or not _is_time_to_ask(standing):
        return None
    return Begin("care_again", {"said": text})


def _eased(standing: Standing) -> bool:
    since = _since(standing, "eased_at")
    return since is not None and since < EASE


def _is_time_to_ask(standing: Standing) -> bool:
    shown = _since(standing, "care_at")
    if shown is None:
        return False
    asked = standing.profile.get("care_asked")
    if not asked:
        return FIRST_AGAIN <= shown <= FIRST_UNTIL
    if shown > AGAIN_UNTIL:
        return False
    last = _since(standing, "care_asked_at")
    return asked < TIMES_AGAIN and last is not None and last >= SECOND_AGAIN  # type: ignore[operator]


def _since(standing: Standing, name: str) -> timedelta | None:
    at = standing.profile.get(name)
    return abs(standing.env.now - at) if isinstance(at, datetime) else None
