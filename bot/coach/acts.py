"""The pure functions that flows can call with ``act:``, by name."""

from __future__ import annotations

from collections.abc import Mapping

from bot.coach import decks, feelings
from bot.coach.asking import WAITING
from bot.coach.care.caring import ACTS as CARING
from bot.coach.care.fearing import ACTS as FEARING
from bot.coach.care.helplines import ACTS as HELPLINES
from bot.coach.care.replying import ACTS as REPLYING
from bot.coach.care.weighing import ACTS as WEIGHING
from bot.coach.checkins.changing import CHANGING as CHECKINS
from bot.coach.checkins.offering import OFFER
from bot.coach.checkins.stepping import ASK
from bot.coach.checkins.telling import SHOW
from bot.coach.checkins.zoning import ZONING
from bot.coach.choosing.hearing import HEAR
from bot.coach.choosing.names import NAME
from bot.coach.choosing.offers import OFFERS
from bot.coach.choosing.settings import SETTINGS
from bot.coach.choosing.today import PROMPT
from bot.coach.closer import CLOSER
from bot.coach.exporting import EXPORT
from bot.coach.forgetting import FORGETTING
from bot.coach.journal.entry import ENTRY
from bot.coach.journal.listing import LISTING
from bot.coach.looking.back import LOOKING
from bot.coach.people.changing import CHANGING
from bot.coach.people.choosing_nudges import NUDGING
from bot.coach.people.picking import PICKING
from bot.coach.plans.changing import CHANGES
from bot.coach.plans.hearing import HEARING
from bot.coach.plans.ideas import IDEAS_ACTS
from bot.coach.plans.telling import TELLING
from bot.coach.plans.times import DOUBT
from bot.coach.practice.acts import PRACTICE
from bot.coach.saying_when import READ
from bot.coach.sentences import SENTENCES
from bot.engine.book import ActSpec

ACTS: Mapping[str, ActSpec] = {
    spec.name: spec
    for spec in (
        decks.TIP, *feelings.FEELINGS,
        *CARING, *FEARING, *REPLYING, *HELPLINES, *WEIGHING,
        *LOOKING, *LISTING, *ENTRY, *PICKING, *CHANGING,
        *FORGETTING, EXPORT,
        *CHANGES, *HEARING, *IDEAS_ACTS, *TELLING, DOUBT,
        *CHECKINS, *ZONING, OFFER, SHOW, ASK, *NUDGING, *PRACTICE,
        *SENTENCES, READ, WAITING, CLOSER, HEAR, NAME, PROMPT, *OFFERS, *SETTINGS,
    )
}  # fmt: skip
