"""At most one unasked message a date."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.coach.calendar.budget import PATIENCE, Wish, share_out
from bot.coach.calendar.habit import QUIET
from bot.coach.calendar.hours import Hours

BERLIN = ZoneInfo("Europe/Berlin")
MORNING = datetime(2026, 3, 4, 8, 0, tzinfo=UTC)
TODAY = date(2026, 3, 4)
DAY = timedelta(days=1)


def shared(*wishes: Wish, taken: tuple[date, ...] = ()) -> tuple[list[tuple[str, int]], list[str]]:
    """What may go out, by key and day of March, and what is dropped."""
    found = share_out(wishes, taken, BERLIN, QUIET)
    granted = [(each.key, each.at.astimezone(BERLIN).day) for each in found.granted]
    return granted, [each.key for each in found.dropped]


def test_alone_on_its_date_everything_may_go_out() -> None:
    assert shared(Wish("check_in", "c", MORNING)) == ([("c", 4)], [])


def test_what_asks_after_a_meeting_takes_the_date_of_the_check_in() -> None:
    assert shared(Wish("check_in", "c", MORNING), Wish("meeting", "m", MORNING + DAY / 2)) == (
        [("m", 4)], ["c"],
    )  # fmt: skip


def test_a_nudge_waits_for_a_free_date() -> None:
    check_ins = [Wish("check_in", f"c{n}", MORNING + n * DAY) for n in range(3)]
    assert shared(*check_ins, Wish("person", "p", MORNING)) == (
        [("c0", 4), ("c1", 5), ("c2", 6), ("p", 7)], [],
    )  # fmt: skip


def test_what_has_waited_as_long_as_it_can_is_dropped() -> None:
    taken = tuple(TODAY + n * DAY for n in range(4))
    assert shared(Wish("step", "s", MORNING), taken=taken) == ([], ["s"])
    assert shared(Wish("step", "s", MORNING), taken=taken[:3]) == ([("s", 7)], [])


def test_a_date_that_had_its_message_has_none_left() -> None:
    assert shared(Wish("check_in", "c", MORNING), taken=(TODAY,)) == ([], ["c"])


def test_what_would_come_in_quiet_hours_waits_until_they_are_over_but_for_check_ins() -> None:
    night = datetime(2026, 3, 4, 22, 0, tzinfo=UTC)
    found = share_out([Wish("meeting", "m", night)], (), BERLIN, QUIET)
    assert found.granted[0].at.astimezone(BERLIN).replace(tzinfo=None) == datetime(2026, 3, 5, 8, 0)
    assert shared(Wish("check_in", "c", night)) == ([], ["c"])


wishes = st.lists(
    st.builds(
        Wish,
        st.sampled_from(list(PATIENCE)),
        st.uuids().map(str),
        st.integers(0, 60 * 24 * 20).map(lambda minutes: MORNING + timedelta(minutes=minutes)),
    ),
    max_size=30,
)


@settings(deadline=None)
@given(wishes, st.sets(st.integers(0, 20)))
def test_whatever_is_wished_one_a_date_goes_out_outside_quiet_hours_and_nothing_is_lost(
    given_wishes: list[Wish], taken: set[int]
) -> None:
    used = [TODAY + n * DAY for n in taken]
    quiet = Hours(time(21, 30), time(8))
    found = share_out(given_wishes, used, BERLIN, quiet)
    days = [each.at.astimezone(BERLIN).date() for each in found.granted]
    assert len(set(days)) == len(days)
    assert not set(days) & set(used)
    assert not any(quiet.holds(each.at, BERLIN) for each in found.granted)
    keys = [each.key for each in (*found.granted, *found.dropped)]
    assert sorted(keys) == sorted(each.key for each in given_wishes)
    asked = {each.key: each for each in given_wishes}
    for each in found.granted:
        assert timedelta() <= each.at - asked[each.key].at <= (PATIENCE[each.kind] + 1) * DAY
