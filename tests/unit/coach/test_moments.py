"""Moments as people type them, on their own clock."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.coach.moments import read_in_english, read_moment, warm_up
from bot.engine.env import Env

NOW = datetime(2026, 3, 4, 9, 30, tzinfo=UTC)
"""A Wednesday."""


def read(text: str, zone: str = "UTC", language: str = "en") -> str:
    """The moment on the user's clock, or nothing."""
    moment = read_moment(text, Env(NOW, 1, ZoneInfo(zone), language))
    return "" if moment is None else f"{moment.astimezone(ZoneInfo(zone)):%a %d %H:%M}"


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("tomorrow at 9", "Thu 05 09:00"),
        ("tomorrow 18:30", "Thu 05 18:30"),
        ("tomorrow at 6pm", "Thu 05 18:00"),
        ("tomorrow evening", "Thu 05 19:00"),
        ("tomorrow morning", "Thu 05 09:00"),
        ("tomorrow at noon", "Thu 05 12:00"),
        ("Friday 18:30", "Fri 06 18:30"),
        ("Friday evening", "Fri 06 19:00"),
        ("friday afternoon", "Fri 06 15:00"),
        ("tonight", "Wed 04 19:00"),
        ("this evening", "Wed 04 19:00"),
        ("in two hours", "Wed 04 11:30"),
        ("in 30 minutes", "Wed 04 10:00"),
        ("18:30", "Wed 04 18:30"),
        ("at 18", "Wed 04 18:00"),
        ("  tomorrow   at  9 ", "Thu 05 09:00"),
    ],
)
def test_what_people_type_is_understood(text: str, moment: str) -> None:
    assert read(text) == moment


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        # days of the week: today as long as the time is still to come
        ("wednesday 18:30", "Wed 04 Mar 18:30"),
        ("wednesday 9:00", "Wed 11 Mar 09:00"),
        ("monday 18:30", "Mon 09 Mar 18:30"),
        ("this friday at noon", "Fri 06 Mar 12:00"),
        ("next friday at noon", "Fri 13 Mar 12:00"),
        ("friday next week 20:00", "Fri 13 Mar 20:00"),
        ("a week from friday at 6", "Fri 13 Mar 18:00"),
        ("saturday morning at 10", "Sat 07 Mar 10:00"),
        ("this weekend at 3", "Sat 07 Mar 15:00"),
        ("Fri, 18:30", "Fri 06 Mar 18:30"),
        # dates
        ("on the 3rd at 5pm", "Fri 03 Apr 17:00"),
        ("the 31st at noon", "Tue 31 Mar 12:00"),
        ("on the 4th at 18:00", "Wed 04 Mar 18:00"),
        ("on the 4th at 8:00", "Sat 04 Apr 08:00"),
        ("friday the 13th at 7pm", "Fri 13 Mar 19:00"),
        ("24 dec 18:00", "Thu 24 Dec 18:00"),
        ("dec 24th at 6 pm", "Thu 24 Dec 18:00"),
        ("the 24th of december, 18.00", "Thu 24 Dec 18:00"),
        ("24.12. 18:00", "Thu 24 Dec 18:00"),
        ("24/12 at 18:00", "Thu 24 Dec 18:00"),
        ("2026-12-24 18:00", "Thu 24 Dec 18:00"),
        ("24.12.2026 at 18:00", "Thu 24 Dec 18:00"),
        ("christmas eve at six in the evening", "Thu 24 Dec 18:00"),
        ("1 march at 9:00", "Mon 01 Mar 09:00"),
        ("valentine's day 19:00", "Sun 14 Feb 19:00"),
        # from now
        ("in 3 days at 7", "Sat 07 Mar 07:00"),
        ("in a week at 5pm", "Wed 11 Mar 17:00"),
        ("in an hour and a half", "Wed 04 Mar 11:00"),
        ("in half an hour", "Wed 04 Mar 10:00"),
        ("in 1h30", "Wed 04 Mar 11:00"),
        ("90 minutes from now", "Wed 04 Mar 11:00"),
        ("in an hour or so", "Wed 04 Mar 10:30"),
        ("in an hour's time", "Wed 04 Mar 10:30"),
        ("tmr 7pm", "Thu 05 Mar 19:00"),
        ("2moro at noon", "Thu 05 Mar 12:00"),
        ("sat eve", "Sat 07 Mar 19:00"),
        ("sunday brunch", "Sun 08 Mar 12:00"),
        ("friday at dinner", "Fri 06 Mar 19:00"),
        ("2 hours ago", "Wed 04 Mar 07:30"),
        ("the day after tomorrow at 5", "Fri 06 Mar 17:00"),
        ("yesterday at 9", "Tue 03 Mar 09:00"),
        # times of day
        ("half past six", "Wed 04 Mar 18:30"),
        ("18h", "Wed 04 Mar 18:00"),
        ("18h30", "Wed 04 Mar 18:30"),
        ("quarter to nine tomorrow", "Thu 05 Mar 08:45"),
        ("twenty to seven tomorrow evening", "Thu 05 Mar 18:40"),
        ("seven thirty tomorrow evening", "Thu 05 Mar 19:30"),
        ("tomorrow at 7 o'clock in the evening", "Thu 05 Mar 19:00"),
        ("tomorrow at 1830", "Thu 05 Mar 18:30"),
        ("tomorrow 9", "Thu 05 Mar 09:00"),
        ("tomorrow at 12am", "Thu 05 Mar 00:00"),
        ("tomorrow at midnight", "Fri 06 Mar 00:00"),
        ("midnight", "Thu 05 Mar 00:00"),
        ("9:00", "Thu 05 Mar 09:00"),
        ("8 tonight", "Wed 04 Mar 20:00"),
        ("12 on saturday", "Sat 07 Mar 12:00"),
        ("thursday lunch", "Thu 05 Mar 12:00"),
        ("sunday 10-12", "Sun 08 Mar 10:00"),
        ("sunday from 10 to 12", "Sun 08 Mar 10:00"),
        ("first of may at noon", "Fri 01 May 12:00"),
        ("tomorrow around 7ish", "Thu 05 Mar 07:00"),
        ("half 7 tonight", "Wed 04 Mar 19:30"),
        ("7:30pm Friday, Dec 4", "Fri 04 Dec 19:30"),
        ("2026-12-04T19:30", "Fri 04 Dec 19:30"),
        # the half of the day that is still to come
        ("at 8", "Wed 04 Mar 20:00"),
        ("today at 8", "Wed 04 Mar 20:00"),
        ("today at 8am", "Wed 04 Mar 08:00"),
        ("tonight at 9", "Wed 04 Mar 21:00"),
        ("let's say friday at 7pm, please", "Fri 06 Mar 19:00"),
    ],
)
def test_what_people_type_is_understood_to_the_date(text: str, moment: str) -> None:
    found = read_moment(text, Env(NOW, 1, ZoneInfo("UTC")))
    assert found is not None
    assert f"{found:%a %d %b %H:%M}" == moment
    assert read_moment(text.upper(), Env(NOW, 1, ZoneInfo("UTC"))) == found


@pytest.mark.parametrize(
    ("now", "text", "moment"),
    [
        ("2026-03-04T20:00", "this evening", "04 21:00"),
        ("2026-03-04T20:00", "tonight", "04 21:00"),
        ("2026-03-04T16:00", "this afternoon", "04 17:00"),
        ("2026-03-04T22:00", "at 8", "05 08:00"),
        ("2026-12-25T12:00", "24 dec 18:00", "24 18:00"),
        ("2026-01-31T12:00", "on the 30th at noon", "30 12:00"),
    ],
)
def test_what_has_gone_by_is_meant_for_the_next_time(now: str, text: str, moment: str) -> None:
    at = datetime.fromisoformat(now).replace(tzinfo=UTC)
    found = read_moment(text, Env(at, 1, ZoneInfo("UTC")))
    assert found is not None
    assert found > at
    assert f"{found:%d %H:%M}" == moment


@pytest.mark.parametrize(
    "text",
    [
        "", "soon", "whenever", "tomorrow", "Friday", "x" * 500, "😀", "12", "at the lake",
        "in 3 days", "next week", "the 3rd", "31 feb 18:00", "29 feb 2027 at 9", "5/6 at 7pm",
        "in a month", "tomorrow and friday at 9", "at 9 and at 10", "25:00", "every day at 9",
        "friday the 14th of march at 9", "I was there at 9 with my boss",
    ],
)  # fmt: skip
def test_what_is_not_one_moment_is_none(text: str) -> None:
    assert read(text) == ""


@settings(deadline=None)
@given(st.text(max_size=90))
def test_any_text_is_read_without_trouble(text: str) -> None:
    found = read_moment(text, Env(NOW, 1, ZoneInfo("UTC")))
    assert found is None or found.tzinfo is not None


@pytest.mark.parametrize("zone", ["America/New_York", "Asia/Kolkata", "Pacific/Auckland"])
def test_it_is_meant_on_the_clock_of_the_person(zone: str) -> None:
    assert read("tomorrow at 9", zone).endswith("09:00")


def test_a_time_that_is_skipped_in_spring_comes_after_the_gap() -> None:
    zone = ZoneInfo("Europe/Berlin")
    now = datetime(2026, 3, 28, 12, 0, tzinfo=UTC)
    moment = read_moment("tomorrow at 2:30", Env(now, 1, zone))
    assert moment is not None
    assert f"{moment.astimezone(zone):%d %H:%M}" == "29 03:30"


def test_of_a_time_that_comes_twice_in_autumn_the_first_still_to_come_counts() -> None:
    zone = ZoneInfo("Europe/Berlin")
    for now, utc in (("2026-10-24T12:00", "00:30"), ("2026-10-25T00:45", "01:30")):
        at = datetime.fromisoformat(now).replace(tzinfo=UTC)
        found = read_moment("25 oct 2:30", Env(at, 1, zone))
        assert f"{found:%d %H:%M}" == f"25 {utc}"


@pytest.mark.parametrize(
    ("text", "language"),
    [("in two hours", "en"), ("in 120 minutes", "en"), ("in zwei Stunden", "de")],
)
@pytest.mark.parametrize("now", ["2026-03-29T00:30", "2026-10-24T23:30", "2026-10-25T00:30"])
def test_a_while_is_as_long_as_ever_through_a_change_of_clocks(
    text: str, language: str, now: str
) -> None:
    at = datetime.fromisoformat(now).replace(tzinfo=UTC)
    env = Env(at, 1, ZoneInfo("Europe/Berlin"), language)
    assert read_moment(text, env) == at + timedelta(hours=2)


def test_a_date_that_a_zone_skips_is_asked_about() -> None:
    at = datetime(2011, 12, 28, 12, 0, tzinfo=UTC)
    assert read_moment("30 dec 2011 at noon", Env(at, 1, ZoneInfo("Pacific/Apia"))) is None


def test_in_other_languages_a_day_without_a_time_is_none_as_well() -> None:
    assert read("morgen", language="de") == ""
    assert read("Freitag", language="de") == ""
    assert read("in drei Tagen", language="de") == ""
    assert read("Freitag um 18:30", language="de") == "Fri 06 18:30"
    assert read("demain à 18h30", language="fr") == "Thu 05 18:30"


def test_it_can_be_made_ready_beforehand() -> None:
    warm_up(["de", "pt-BR", "tlh"])
    assert read("morgen um 18:30", language="de") == "Thu 05 18:30"


def test_a_language_nobody_has_heard_of_falls_back_to_english() -> None:
    assert read("tomorrow at 9", language="tlh") == "Thu 05 09:00"
    assert read("tomorrow at 9", language="") == "Thu 05 09:00"


def test_one_s_own_language_comes_first() -> None:
    assert read("morgen um 18:30", language="de-at") == "Thu 05 18:30"


_DATES = ("{0:%Y-%m-%d} {1:%H:%M}", "{0.day}.{0.month}.{0.year:04} um {1:%H:%M} Uhr",
          "{0.day} {0:%b} {0.year:04} at {1:%H:%M}", "{0:%Y-%m-%d} at midnight")  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["9999-12-31 at 23:00", "9999-12-31 at midnight", "0001-01-01 at 00:30", "4.3.2040 at 9",
     "31.12.9999 um 23:30 Uhr", "1.1.0001 um 0:30", "in 9999999 Stunden"],
)  # fmt: skip
@pytest.mark.parametrize(
    "zone", ["America/New_York", "Europe/Berlin", "UTC", "Pacific/Kiritimati", "Asia/Kathmandu"]
)
def test_what_is_more_than_ten_years_off_is_no_moment(text: str, zone: str) -> None:
    assert read(text, zone, "de") == ""


@settings(deadline=None)
@given(
    st.dates(date.min, date.max) | st.sampled_from((date.min, date.max)),
    st.times(),
    st.sampled_from(sorted(available_timezones())),
    st.sampled_from(_DATES),
)
def test_a_date_of_any_year_is_read_in_every_zone(
    day: date, at: time, zone: str, form: str
) -> None:
    env = Env(NOW, 1, ZoneInfo(zone))
    found = read_in_english(form.format(day, at), env)
    assert found is None or abs(found.year - NOW.year) <= 11
