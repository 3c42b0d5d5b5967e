"""A plan is kept, moved, cancelled: what is written, what is planned, and what calendars get."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar
from support.contents import contents
from support.journals import look_up

from bot.coach.plans.changing import (
    cancel_all,
    keep,
    leave_out,
    move_to,
    send,
    set_last_day,
    take_back,
)
from bot.coach.plans.telling import due, one, standing
from bot.coach.plans.times import doubt
from bot.engine.book import ActCall, Done, Need
from bot.engine.effects import Amend, File, Keep, Timer, Untimer
from bot.engine.env import Env
from bot.rendering.drawings import DRAWS

CONTENT = contents("plans")
NOW = datetime(2026, 3, 27, 9, tzinfo=UTC)
MOMENT = datetime(2026, 3, 28, 18, 30, tzinfo=UTC)
"""The day before clocks change in Lisbon."""
PERSON = {"key": "p1", "name": "Mira", "relation": "friend", "called": "Mira"}
PROFILE = {"zone_name": "Europe/Lisbon"}


class Diary:
    """One chat's plans, with nothing but what acts have asked for."""

    def __init__(self) -> None:
        self.entries: dict[str, Keep] = {}
        self.timers: dict[str, Timer] = {}
        self.files: list[bytes] = []

    def does(self, act: Callable[[ActCall], Done | Need], **args: object) -> Any:
        env = Env(NOW, 7, ZoneInfo("UTC")).of(PROFILE)
        call = ActCall(args, env, CONTENT, PROFILE, {})
        done = act(call)
        if isinstance(done, Need):
            data = look_up(self.entries.values(), done.query)
            done = act(ActCall(args, env, CONTENT, PROFILE, {}, data))
        assert isinstance(done, Done)
        for effect in done.effects:
            match effect:
                case Keep():
                    self.entries[effect.key] = Keep(effect.key, effect.kind, effect.fields, NOW)
                case Amend():
                    kept = self.entries[effect.key]
                    self.entries[effect.key] = Keep(kept.key, kept.kind, effect.fields, NOW)
                case Timer():
                    self.timers[effect.key] = effect
                case Untimer():
                    self.timers.pop(effect.key, None)
                case File():
                    self.files.append(DRAWS[effect.maker](effect.params))
        return done.value

    def event(self) -> Mapping[str, Any]:
        """The event in the file that was sent last."""
        return Calendar.from_ical(self.files[-1]).walk("VEVENT")[0]


@pytest.fixture
def diary() -> Diary:
    return Diary()


def kept(diary: Diary, **args: object) -> str:
    given = {"what": "Tea", "person": PERSON, "moment": MOMENT, "minutes": 60, "lead": 60}
    value = diary.does(keep, **{**given, "sentence": "When it is 18:30, I begin.", **args})
    return str(value["key"])


def test_a_plan_is_an_entry_two_timers_and_a_file_in_the_zone_that_was_told(diary: Diary) -> None:
    key = kept(diary)
    assert diary.entries[key].fields["about"] == "Mira"
    assert diary.timers[f"{key}:soon"].at == MOMENT - timedelta(hours=1)
    assert diary.timers[f"{key}:after"].at == datetime(2026, 3, 28, 20, tzinfo=UTC)
    event = diary.event()
    assert event["SUMMARY"] == "With Mira: Tea"
    assert event["DTSTART"].dt == MOMENT
    assert "18:30" not in str(event.get("DESCRIPTION"))


def test_a_moved_plan_has_one_uid_a_higher_sequence_and_new_timers(diary: Diary) -> None:
    key = kept(diary)
    uid = diary.event()["UID"]
    later = datetime(2026, 3, 30, 18, 0, tzinfo=UTC)
    told = diary.does(move_to, key=key, moment=later)
    assert told["at"] == later
    assert told["sentence"] == "When it is 19:00, I begin."
    assert (diary.event()["UID"], diary.event()["SEQUENCE"]) == (uid, 1)
    assert diary.timers[f"{key}:soon"].at == later - timedelta(hours=1)
    assert not diary.does(due, key=key, day="2026-03-28", sequence=0)["stands"]
    assert diary.does(due, key=key, day="2026-03-30", sequence=1)["stands"]


def test_a_ritual_keeps_its_hour_across_a_change_of_clocks(diary: Diary) -> None:
    key = kept(diary, weekly=True)
    told = diary.does(leave_out, key=key, only="2026-03-28")
    assert told["at"] == datetime(2026, 4, 4, 17, 30, tzinfo=UTC)
    assert told["day"] == "2026-04-04"
    diary.does(move_to, key=key, moment=told["at"] + timedelta(days=1), only=told["day"])
    assert diary.does(one, key=key)["at"] == datetime(2026, 4, 5, 17, 30, tzinfo=UTC)


def test_a_cancelled_plan_has_no_timers_and_takes_itself_out_of_calendars(diary: Diary) -> None:
    key = kept(diary)
    diary.does(cancel_all, key=key)
    assert not diary.timers
    assert diary.event()["STATUS"] == "CANCELLED"
    assert diary.does(standing)["count"] == 0
    assert not diary.does(one, key=key)["stands"]


def test_a_cancelled_plan_can_be_taken_back_with_its_timers(diary: Diary) -> None:
    key = kept(diary)
    timers = dict(diary.timers)
    diary.does(take_back, key=key)
    assert len(diary.files) == 1, "it stood"
    diary.does(cancel_all, key=key)
    told = diary.does(take_back, key=key)
    assert (told["stands"], told["at"]) == (True, MOMENT)
    assert {name: each.at for name, each in diary.timers.items()} == {
        name: each.at for name, each in timers.items()
    }
    assert (diary.event()["STATUS"], diary.event()["SEQUENCE"]) == ("CONFIRMED", 2)


def test_a_ritual_may_have_a_last_day_from_the_start_or_later(diary: Diary) -> None:
    key = kept(diary, weekly=True, until=datetime(2026, 4, 30, 11, tzinfo=UTC))
    assert diary.event()["RRULE"]["UNTIL"] == [datetime(2026, 4, 30, 17, 30, tzinfo=UTC)]
    assert diary.does(one, key=key)["until"].date() == date(2026, 4, 30)
    told = diary.does(set_last_day, key=key, said="two more weeks")
    assert told["until"].date() == date(2026, 4, 9)
    assert diary.event()["SEQUENCE"] == 1
    assert diary.does(leave_out, key=key, only="2026-03-28")["at"].date() == date(2026, 4, 4)
    assert not diary.does(leave_out, key=key, only="2026-04-04")["stands"], "none is left"
    assert not diary.timers


def test_words_that_are_no_day_to_come_end_nothing(diary: Diary) -> None:
    key = kept(diary, weekly=True)
    told = diary.does(set_last_day, key=key, said="whenever")
    assert (told["found"], told["until"], told["stands"]) == (True, None, True)
    assert len(diary.files) == 1
    assert not diary.does(set_last_day, key="plan_gone", said="whenever")["found"]


def test_sending_the_file_again_changes_nothing(diary: Diary) -> None:
    key = kept(diary)
    before = diary.entries[key]
    diary.does(send, key=key)
    assert diary.entries[key] is before
    assert len(diary.files) == 2


def test_a_plan_that_was_deleted_takes_its_timers_along(diary: Diary) -> None:
    key = kept(diary)
    diary.entries.clear()
    assert not diary.does(due, key=key, day="2026-03-28", sequence=0)["stands"]
    assert not diary.timers
    assert not diary.does(move_to, key=key, moment=MOMENT)["found"]


def test_what_stands_is_listed_the_next_first(diary: Diary) -> None:
    key = kept(diary, what="Later", moment=MOMENT + timedelta(days=3))
    diary.entries["plan_x"] = Keep("plan_x", "plan", diary.entries.pop(key).fields, NOW)
    kept(diary, what="Sooner")
    told = diary.does(standing)
    assert [each["label"] for each in told["options"]] == [
        "Sat 28 Mar, 18:30: Sooner", "Tue 31 Mar, 19:30: Later",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("moment", "kind", "other"),
    [
        (NOW - timedelta(hours=1), "past", None),
        (NOW + timedelta(minutes=5), "soon", None),
        (datetime(2026, 3, 28, 3, tzinfo=UTC), "night", datetime(2026, 3, 28, 15, tzinfo=UTC)),
        (datetime(2026, 3, 27, 23, 30, tzinfo=UTC), "night", None),
        (MOMENT, "", None),
    ],
)
def test_a_moment_nobody_may_mean_is_asked_about(
    diary: Diary, moment: datetime, kind: str, other: datetime | None
) -> None:
    assert diary.does(doubt, moment=moment) == {"kind": kind, "other": other}
