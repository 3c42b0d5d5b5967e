"""Where the coach has a say in what the engine does, gathered for the composition root."""

from __future__ import annotations

from bot.coach.care.meeting import first, heard
from bot.coach.checkins.meeting import met
from bot.coach.checkins.resting import at_rest
from bot.coach.checkins.small_steps import TIMER as STEP
from bot.coach.checkins.state import TIMER
from bot.coach.checkins.stepping import met as step_met
from bot.coach.checkins.still_open import nudged
from bot.coach.checkins.stirring import stirred
from bot.coach.choosing.hearing import in_passing
from bot.coach.groups.answering import answered
from bot.coach.people.coming_up import came_up
from bot.coach.people.hushed import hushed
from bot.coach.people.nudges import TIMER as PERSON
from bot.coach.people.nudging import met as person_met
from bot.coach.plans.meeting import FLOWS as PLANS
from bot.coach.plans.meeting import met as plan_met
from bot.coach.plans.planned import KIND as PLAN
from bot.coach.zones.position import zone_at
from bot.engine.hooks import Hooks

HOOKS = Hooks(
    screen=heard,
    due={TIMER: met, PLAN: plan_met, STEP: step_met, PERSON: person_met},
    stir=stirred,
    rest=at_rest,
    first=first,
    kept=came_up,
    begins=frozenset(
        {"care_again", "heavy_weeks", "checkin", "checkin_back", "step_after", "lately"}
    )
    | PLANS,
    told=in_passing,
    hushed=hushed,
    nudge=nudged,
    locate=zone_at,
    group=answered,
)
