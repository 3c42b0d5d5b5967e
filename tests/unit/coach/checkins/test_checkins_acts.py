"""What acts make of words and taps about check-ins, and of places and clocks."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from support.contents import contents

from bot.coach.checkins import changing, telling, zoning
from bot.coach.checkins.offering import practice
from bot.coach.checkins.state import state_of
from bot.engine.book import ActCall, Done
from bot.engine.effects import Timer
from bot.engine.env import Env
from bot.engine.values import Value

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
UTC_ZONE, TOKYO = ZoneInfo("UTC"), ZoneInfo("Asia/Tokyo")


def call(
    profile: Mapping[str, Value] | None = None,
    *,
    now: datetime = NOW,
    zone: ZoneInfo = UTC_ZONE,
    content: Mapping[str, object] | None = None,
    seen: Mapping[str, str] | None = None,
    **args: object,
) -> ActCall:
    return ActCall(
        args, Env(now, 1, zone).of(profile or {}), content or {}, profile or {}, seen or {}
    )


def value(done: Done) -> dict[str, Any]:
    assert isinstance(done.value, dict)
    return done.value


def agreed(words: str = "every day at 9:30") -> dict[str, Value]:
    heard = value(changing.read(call(said=words)))
    return dict(changing.keep(call(draft=heard["draft"])).profile)


def test_reading_words_promises_nothing() -> None:
    done = changing.read(call(said="weekdays at 8:30"))
    assert done.profile == {}
    assert done.effects == ()
    assert value(done)["understood"]
    assert value(done)["next"]["when"] == "tomorrow"


def test_a_yes_plans_the_first_one() -> None:
    heard = value(changing.read(call(said="every day at 9:30")))
    done = changing.keep(call(draft=heard["draft"]))
    (timer,) = done.effects
    assert isinstance(timer, Timer)
    assert (timer.kind, timer.key) == ("checkin", f"{timer.at:%Y-%m-%dT%H:%M}")
    assert timer.at.date().isoformat() == "2026-03-02"
    assert value(done)["next"]["when"] == "today"


def test_words_change_only_what_they_name() -> None:
    heard = value(changing.read(call(agreed(), said="not on mondays")))
    assert heard["missing"] == ["Monday"]
    assert heard["times"] == ["09:30"]


def test_a_draft_is_changed_further_before_it_counts() -> None:
    first = value(changing.read(call(said="weekdays at 8:30")))
    second = value(changing.read(call(said="10:15", draft=first["draft"])))
    assert second["days"] == "weekdays"
    assert second["times"] == ["10:15"]


@pytest.mark.parametrize(
    ("words", "note"),
    [
        ("at 2:00", "in_quiet"),
        ("at 7:30", "quiet_moved"),
        ("9 and 18", "turns"),
        ("not on mon tue wed thu fri sat sun", "never"),
    ],
)
def test_what_has_to_be_said_about_a_wish_is_noted(words: str, note: str) -> None:
    assert note in value(changing.read(call(said=words)))["notes"]


def test_one_moment_is_no_habit_and_is_told_by_their_clock() -> None:
    heard = value(changing.read(call(zone=TOKYO, said="tomorrow at 18:00")))
    assert not heard["understood"]
    assert heard["once"].isoformat() == "2026-03-03T18:00:00+09:00"


def test_what_says_nothing_about_time_is_not_understood() -> None:
    assert not value(changing.read(call(said="my sister and the sea")))["understood"]
    assert not value(changing.read(call(said="")))["understood"]


def test_sundays_can_be_a_look_back_and_stop_being_one() -> None:
    heard = value(changing.read(call(agreed(), look_back=True)))
    assert heard["understood"]
    assert heard["look_back_on"] == "Sunday"
    both = value(changing.read(call(agreed(), said="tip", look_back=True)))
    assert (both["kinds"], both["look_back_on"]) == (["tip"], "Sunday")
    none = value(changing.read(call(agreed(), look_back=False, draft=heard["draft"])))
    assert none["look_back_on"] == ""


def test_a_surprise_is_not_drawn_before_it_counts() -> None:
    heard = value(changing.read(call(said="surprise me between 17 and 21")))
    assert heard["next"] is None
    assert heard["window"] == {"from": "17:00", "to": "21:00"}


def test_stop_and_go_on() -> None:
    profile = agreed()
    stopped = changing.stop(call(profile))
    assert stopped.effects == ()
    assert value(stopped)["status"] == "off"
    resumed = changing.resume(call({**profile, **stopped.profile}))
    assert value(resumed)["status"] == "on"
    assert len(resumed.effects) == 1


def test_not_today_and_a_week_without() -> None:
    profile = agreed()
    assert value(changing.skip_today(call(profile)))["next"]["when"] == "tomorrow"
    assert value(changing.pause(call(profile)))["next"]["date"] == "9 March"


def test_later_today_is_asked_for_and_comes_today() -> None:
    done = changing.later(call(agreed(), kind="tip"))
    assert value(done)["found"]
    assert value(done)["next"]["time"] == "12:00"
    state = state_of(done.profile)
    assert state is not None
    assert state.habit.later is not None
    assert (state.habit.later.kind, state.habit.later.asked) == ("tip", True)


def test_later_is_too_late_when_the_quiet_hours_are_near() -> None:
    late = NOW.replace(hour=21)
    done = changing.later(call(agreed(), now=late, kind="today"))
    assert not value(done)["found"]
    assert done.profile == {}


def test_acts_on_check_ins_nobody_agreed_to_do_nothing() -> None:
    for act in (changing.stop, changing.resume, changing.pause, changing.skip_today):
        assert act(call()).profile == {}
        assert act(call()).effects == ()
    assert changing.later(call(kind="today")).effects == ()
    assert not value(changing.welcome(call()))["back"]
    assert not value(telling.show(call()))["agreed"]


def test_the_card_tells_of_the_last_one_that_did_not_come() -> None:
    profile = agreed()
    state = state_of(profile)
    assert state is not None
    profile |= state.letting_go((NOW.date(), "busy")).profile()
    shown = value(telling.show(call(profile)))["let_go"]
    assert shown == {"day": "Monday", "today": True, "reason": "busy"}
    later = call(profile, now=NOW + timedelta(days=5))
    assert value(telling.show(later))["let_go"] is None


def test_a_pause_that_is_over_is_not_told_any_more() -> None:
    profile = agreed() | dict(changing.skip_today(call(agreed())).profile)
    assert value(telling.show(call(profile)))["status"] == "paused"
    tomorrow = call(profile, now=NOW + timedelta(days=1))
    assert value(telling.show(tomorrow))["status"] == "on"


# -- the clock


@pytest.mark.parametrize(
    ("said", "zone", "by"),
    [
        ("Berlin", "Europe/Berlin", "place"),
        ("I live in sao paulo", "America/Sao_Paulo", "place"),
        ("Asia/Tokyo", "Asia/Tokyo", "place"),
        ("it is 14:30 here", "Asia/Kolkata", "clock"),
        ("nowhere at all", "", "place"),
    ],
)
def test_places_and_clocks(said: str, zone: str, by: str) -> None:
    found = value(zoning.find(call(said=said)))
    assert (found["zone"], found["by"]) == (zone, by)


def test_several_places_of_one_name_are_offered() -> None:
    found = value(zoning.find(call(said="portland")))
    assert found["zone"] == ""
    assert [each["label"] for each in found["maybe"]] == ["Portland, Oregon", "Portland, Maine"]


def test_a_place_tells_the_country_and_a_clock_does_not() -> None:
    place = _taken("place")
    assert place.profile["country"] == "DE"
    assert place.profile["zone_name"] == "Europe/Berlin"
    assert not place.effects
    assert "country" not in _taken("clock").profile
    assert _taken("clock").profile["zone_from"] == "clock"


def test_what_is_planned_moves_with_the_clock() -> None:
    done = zoning.take(ActCall({"zone": "Asia/Tokyo", "by": "place"},
                               Env(NOW, 1, UTC_ZONE), {}, agreed(), {}))  # fmt: skip
    [timer] = done.effects
    assert isinstance(timer, Timer)
    local = timer.at.astimezone(TOKYO)
    assert (local.day, local.hour) == (3, 9)


def test_a_clock_that_was_told_counts_in_the_same_turn() -> None:
    shown = value(zoning.show(call({"zone_name": "Asia/Tokyo"})))
    assert (shown["time"], shown["told"]) == ("18:00", True)
    assert not value(zoning.show(call()))["told"]


def test_practices_take_turns_and_only_those_that_exist() -> None:
    content = {
        "choosing": {"flows": {"one": {"label": "One"}, "two": {"label": "Two"}}},
        "checkins": {"practices": ["one", "missing", "two"]},
    }
    first = practice(call(content=content))
    second = practice(call(content=content, seen=first.seen))
    assert {value(first)["flow"], value(second)["flow"]} == {"one", "two"}


def _take(by: str) -> ActCall:
    return ActCall({"zone": "Europe/Berlin", "by": by}, Env(NOW, 1, UTC_ZONE), {}, {}, {})


def _taken(by: str) -> Done:
    return zoning.take(_take(by))


@pytest.mark.parametrize(
    ("said", "rests"),
    [
        ("pause for a week", True), ("stop", True), ("pause until friday", True),
        ("every day at 8", False), ("not on mondays", False), ("it was fine", False),
    ],
)  # fmt: skip
def test_a_wish_for_a_pause_or_an_end_needs_no_second_yes(said: str, rests: bool) -> None:
    assert value(changing.read(call(agreed(), said=said)))["rests"] is rests


@pytest.mark.parametrize(
    ("said", "wish"),
    [
        ("Please stop writing to me.", "stop"), ("unsubscribe", "stop"),
        ("Don’t write to me any more", "stop"), ("actually no mondays", "change"),
        ("not on saturdays please", "change"), ("no check-ins on weekends", "change"),
        ("pause until friday", "change"), ("never", ""), ("none", ""), ("Monday mornings", ""),
        ("Nothing on mondays, it was good to sit in the sun", ""), ("My sister on sunday", ""),
        ("Not much. I slept", ""), ("x" * 500, ""), ("", ""),
    ],
)  # fmt: skip
def test_an_answer_to_a_check_in_may_be_about_check_ins(said: str, wish: str) -> None:
    done = changing.wish(call(agreed(), said=said, content=contents("choosing")))
    assert done.value == wish
