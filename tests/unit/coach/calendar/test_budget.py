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


def shared(
    *wishes: Wish, taken: tuple[date, ...] = (), now: datetime = MORNING
) -> tuple[list[tuple[str, int]], list[str]]:
    """What may go out, by key and day of March, and what is dropped."""
    found = share_out(wishes, taken, BERLIN, QUIET, now)
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
    found = share_out([Wish("meeting", "m", night)], (), BERLIN, QUIET, MORNING)
    assert found.granted[0].at.astimezone(BERLIN).replace(tzinfo=None) == datetime(2026, 3, 5, 8, 0)
    assert shared(Wish("check_in", "c", night)) == ([], ["c"])


def test_a_nudge_that_found_no_free_date_takes_that_of_a_check_in_on_its_last_one() -> None:
    daily = [Wish("check_in", f"c{n}", MORNING + n * DAY) for n in range(20)]
    granted, dropped = shared(*daily, Wish("person", "p", MORNING))
    assert ("p", 18) in granted
    assert dropped == ["c14"]
    last = MORNING + 14 * DAY
    today = Wish("check_in", "c", last)
    assert shared(today, Wish("person", "p", MORNING), now=last) == ([("p", 18)], ["c"])
    assert shared(today, Wish("person", "p", MORNING), now=last - DAY) == (
        [("p", 17), ("c", 18)], [],
    )  # fmt: skip


def test_a_date_that_was_sent_on_is_taken_back_from_nobody() -> None:
    last = MORNING + 14 * DAY
    assert shared(Wish("person", "p", MORNING), taken=(date(2026, 3, 18),), now=last) == ([], ["p"])


def test_what_is_late_goes_out_today_and_never_in_the_past() -> None:
    wish = Wish("step", "s", MORNING)
    noon = MORNING + DAY / 6
    assert share_out([wish], (), BERLIN, QUIET, noon).granted[0].at == noon
    assert shared(wish, now=MORNING + 3 * DAY) == ([("s", 7)], [])
    assert shared(wish, now=MORNING + 4 * DAY) == ([], ["s"])


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
@given(wishes, st.sets(st.integers(0, 20)), st.integers(0, 60 * 24 * 20))
def test_whatever_is_wished_one_a_date_goes_out_outside_quiet_hours_and_nothing_is_lost(
    given_wishes: list[Wish], taken: set[int], minutes: int
) -> None:
    used = [TODAY + n * DAY for n in taken]
    quiet = Hours(time(21, 30), time(8))
    now = MORNING + timedelta(minutes=minutes)
    found = share_out(given_wishes, used, BERLIN, quiet, now)
    days = [each.at.astimezone(BERLIN).date() for each in found.granted]
    assert len(set(days)) == len(days)
    assert not set(days) & set(used)
    assert not any(quiet.holds(each.at, BERLIN) for each in found.granted)
    keys = [each.key for each in (*found.granted, *found.dropped)]
    assert sorted(keys) == sorted(each.key for each in given_wishes)
    asked = {each.key: each for each in given_wishes}
    for each in found.granted:
        assert timedelta() <= each.at - asked[each.key].at <= (PATIENCE[each.kind] + 1) * DAY
        assert each.at >= now
    for lost in found.dropped:  # whatever is dropped had no date that was free, or of lower rank
        free = [day for day in days_of(lost, now) if day not in used]
        holders = {each.at.astimezone(BERLIN).date(): each for each in found.granted}
        assert all(day in holders for day in free)
        ranks = list(PATIENCE)
        assert lost.kind == "check_in" or all(
            ranks.index(holders[day].kind) <= ranks.index(lost.kind) for day in free
        )


def days_of(wish: Wish, now: datetime) -> list[date]:
    """The dates on which a wish of these hours could go out by day, from now on."""
    local, quiet = wish.at.astimezone(BERLIN), Hours(time(21, 30), time(8))
    found = []
    for n in range(PATIENCE[wish.kind] + 1):
        at = local + n * DAY
        late = max(at, now.astimezone(BERLIN))
        if at.date() == late.date() and not quiet.holds(late, BERLIN):
            found.append(late.date())
    return found
