"""The nudge of an open question keeps to the quiet hours, and to one unasked message a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from support.books import book_from, steps
from support.talks import Person

from bot.coach.checkins.budget import UNASKED_ON
from bot.coach.hooks import HOOKS
from bot.engine.hooks import Hooks
from bot.engine.session import Memory, Session

FLOW = (
    "- ask: a",
    "  id: q",
    "  text: One?",
    "  wait: {nudge: {after: 3h, say: Still here.}}",
    "- say: Done.",
)


def asked(at: datetime, **profile: str) -> Person:
    """Somebody who is asked something at that moment."""
    book = replace(
        book_from({"test": steps(*FLOW, head="command: test")}), hooks=Hooks(nudge=HOOKS.nudge)
    )
    person = Person(book, session=Session(memory=Memory({**profile})), now=at)
    assert person.says("/test") == ["One?"]
    return person


def test_by_day_it_comes_when_it_is_due_and_is_the_unasked_message_of_that_day() -> None:
    person = asked(datetime(2026, 3, 2, 9, 0, tzinfo=UTC))
    assert person.waits(hours=3) == ["Still here."]
    assert person.session.memory.profile[UNASKED_ON] == "2026-03-02"


@pytest.mark.parametrize("zone", ["UTC", "Asia/Kolkata", "America/New_York"])
def test_at_night_it_waits_until_the_quiet_hours_are_over(zone: str) -> None:
    person = asked(datetime(2026, 3, 2, 21, 0, tzinfo=UTC), zone_name=zone)
    heard = {}
    for _ in range(24):
        for said in person.waits(hours=1):
            heard[person.env().of(person.session.memory.profile).local().hour] = said
    [hour] = heard
    assert 8 <= hour <= 21


def test_on_a_day_that_had_its_unasked_message_it_is_let_go() -> None:
    person = asked(datetime(2026, 3, 2, 9, 0, tzinfo=UTC), unasked_on="2026-03-02")
    assert person.waits(hours=3) == []
    assert person.waits(days=1) == []
    assert person.now - datetime(2026, 3, 2, 9, 0, tzinfo=UTC) > timedelta(days=1)
