"""Calendar files, read back by icalendar and by vobject, which shares nothing with it."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import pytest
import recurring_ical_events
import vobject
from measure.changes import changes, offset, zones

from bot.coach.calendar.invitation import Wording, invitation, uid
from bot.coach.calendar.plan import Plan, cancel, end_after, meetings, move, skip
from bot.coach.calendar.vtimezone import vtimezone

NOW = datetime(2026, 10, 1, 12, 0, tzinfo=UTC)
WORDS = Wording("Tea; with Anna, at last", "Bring nothing.\nJust come — ☕", "Tea in an hour")
PLACES = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe"]
SPANS = {
    "Europe/Berlin": (date(2026, 10, 16), date(2026, 10, 23), date(2026, 10, 30)),
    "America/New_York": (date(2026, 10, 23), date(2026, 10, 30), date(2026, 11, 6)),
    "Australia/Lord_Howe": (date(2026, 9, 25), date(2026, 10, 2), date(2026, 10, 9)),
}
"""Fridays, with a change of clocks between the last two."""


def ritual(zone: str) -> Plan:
    return Plan("abc", SPANS[zone][0], time(18, 30), zone, minutes=45, weekly=True)


def by_icalendar(data: bytes) -> Any:
    return icalendar.Calendar.from_ical(data)


def by_vobject(data: bytes) -> Any:
    return vobject.readOne(data.decode())


def instants(data: bytes, first: date, last: date) -> list[datetime]:
    """When a file's events begin, expanded by icalendar's own companion."""
    found = recurring_ical_events.of(by_icalendar(data)).between(first, last)
    return sorted(event.start.astimezone(UTC) for event in found)


def instants_by_vobject(data: bytes) -> list[datetime]:
    """The first three of the main event, expanded by vobject from the file's own rules."""
    event = by_vobject(data).vevent
    return [
        each.astimezone(UTC) for _, each in zip(range(3), event.getrruleset(True), strict=False)
    ]


@pytest.mark.parametrize("zone", PLACES)
def test_one_meeting_is_read_as_it_was_meant(zone: str) -> None:
    plan = Plan("abc", SPANS[zone][2], time(18, 30), zone, minutes=45)
    data = invitation(plan, WORDS, NOW)
    begins = datetime.combine(plan.day, plan.at, ZoneInfo(zone)).astimezone(UTC)
    (event,) = by_icalendar(data).events
    assert event.start.astimezone(UTC) == begins
    assert event.end.astimezone(UTC) == begins + timedelta(minutes=45)
    read = by_vobject(data)
    assert read.method.value == "PUBLISH"
    assert read.vevent.dtstart.value.astimezone(UTC) == begins
    assert read.vevent.duration.value == timedelta(minutes=45)
    assert read.vevent.summary.value == event["SUMMARY"] == WORDS.title
    assert read.vevent.description.value == event["DESCRIPTION"] == WORDS.notes
    assert read.vevent.uid.value == event["UID"] == uid(plan)
    assert read.vevent.valarm.trigger.value == -timedelta(hours=1)
    assert read.vevent.valarm.description.value == WORDS.alarm


@pytest.mark.parametrize("zone", PLACES)
def test_a_ritual_keeps_its_time_of_day_across_a_change_of_clocks(zone: str) -> None:
    data = invitation(ritual(zone), WORDS, NOW)
    info = ZoneInfo(zone)
    wanted = [datetime.combine(day, time(18, 30), info).astimezone(UTC) for day in SPANS[zone]]
    assert wanted[2] - wanted[1] != timedelta(days=7)
    assert instants(data, SPANS[zone][0], SPANS[zone][2] + timedelta(days=1)) == wanted
    assert instants_by_vobject(data) == wanted


@pytest.mark.parametrize("zone", PLACES)
def test_exceptions_of_a_ritual_are_in_the_file(zone: str) -> None:
    one, two, three = SPANS[zone]
    plan = move(skip(ritual(zone), one), three + timedelta(days=1), time(11), which=two)
    plan = end_after(plan, three)
    data = invitation(plan, WORDS, NOW)
    wanted = sorted(each.at for each in meetings(plan, NOW))
    assert len(wanted) == 2
    assert instants(data, one, three + timedelta(days=30)) == wanted
    events = by_vobject(data).vevent_list
    assert [each.uid.value for each in events] == [uid(plan)] * 2
    moved = next(each for each in events if hasattr(each, "recurrence_id"))
    assert moved.recurrence_id.value.astimezone(UTC) == datetime.combine(
        two, time(18, 30), ZoneInfo(zone)
    ).astimezone(UTC)
    assert moved.dtstart.value.astimezone(UTC) == wanted[1]


def test_a_moved_plan_has_the_same_uid_and_a_higher_sequence() -> None:
    plan = Plan("abc", date(2026, 10, 16), time(9), "Europe/Berlin")
    moved = move(plan, date(2026, 10, 17), time(10))
    before, after = (by_vobject(invitation(each, WORDS, NOW)).vevent for each in (plan, moved))
    assert before.uid.value == after.uid.value
    assert (int(before.sequence.value), int(after.sequence.value)) == (0, 1)
    assert after.dtstart.value.astimezone(UTC) == datetime(2026, 10, 17, 8, 0, tzinfo=UTC)


def test_a_cancelled_plan_takes_itself_back() -> None:
    plan = cancel(Plan("abc", date(2026, 10, 16), time(9), "Europe/Berlin"))
    read = by_vobject(invitation(plan, WORDS, NOW))
    assert read.method.value == "CANCEL"
    assert read.vevent.status.value == "CANCELLED"
    assert read.vevent.sequence.value == "1"
    assert not hasattr(read.vevent, "valarm")


def test_a_time_in_a_gap_begins_after_it() -> None:
    plan = Plan("abc", date(2027, 3, 28), time(2, 30), "Europe/Berlin")
    (event,) = by_icalendar(invitation(plan, WORDS, NOW)).events
    assert event.start.replace(tzinfo=None) == datetime(2027, 3, 28, 3, 30)


def test_without_a_lead_there_is_no_alarm_and_with_none_at_all_to_say_no_notes() -> None:
    plan = Plan("abc", date(2026, 10, 16), time(9), "Europe/Berlin", lead=None)
    (event,) = by_icalendar(invitation(plan, Wording("Tea", place="At ours"), NOW)).events
    assert event.alarms.times == []
    assert "DESCRIPTION" not in event
    assert event["LOCATION"] == "At ours"


def test_the_same_plan_makes_the_same_bytes_and_lines_are_short_and_end_as_they_should() -> None:
    plan = move(ritual("Europe/Berlin"), date(2026, 10, 24), time(11), which=date(2026, 10, 23))
    data = invitation(plan, Wording("ä☕" * 90, "b" * 500), NOW)
    assert data == invitation(plan, Wording("ä☕" * 90, "b" * 500), NOW)
    lines = data.split(b"\r\n")
    assert max(len(line) for line in lines) <= 75
    assert all(b"\n" not in line for line in lines)
    assert by_vobject(data).vevent_list[0].summary.value == "ä☕" * 90


def test_nobody_can_write_another_line_into_a_file() -> None:
    plan = Plan("abc", date(2026, 10, 16), time(9), "Europe/Berlin")
    data = invitation(plan, Wording("Tea\r\nATTENDEE:mailto:eve@example.org\r\nX:", "a\rb"), NOW)
    assert b"\nATTENDEE" not in data
    assert len(by_icalendar(data).events) == 1


def test_a_change_begins_at_the_time_that_the_old_clocks_show() -> None:
    """As RFC 5545 wants it: local time by the offset from before."""
    berlin = vtimezone("Europe/Berlin", 2025, 2032)
    starts = sorted(part["DTSTART"].dt for part in berlin.walk() if part is not berlin)
    assert starts == [
        datetime(2025, 1, 1, 1, 0), datetime(2025, 3, 30, 2, 0), datetime(2025, 10, 26, 3, 0),
    ]  # fmt: skip


def test_zones_with_yearly_rules_are_told_by_them_and_others_change_by_change() -> None:
    assert vtimezone("Europe/Berlin", 2025, 2032).to_ical().count(b"RRULE") == 2
    assert vtimezone("Africa/Casablanca", 2025, 2032).to_ical().count(b"RRULE") == 0
    assert vtimezone("Asia/Kolkata", 2025, 2032).to_ical().count(b"BEGIN:STANDARD") == 1


def test_what_a_file_says_about_any_zone_is_right_round_all_its_changes() -> None:
    """By vobject, which reads the file's rules with dateutil and asks no database of zones. Of
    zones that have done the same in these years, the first stands for all."""
    summer, winter = datetime(2026, 7, 15, tzinfo=UTC), datetime(2025, 1, 15, tzinfo=UTC)
    by_zone: dict[str, list[datetime]] = {name: [summer, winter] for name in zones()}
    for change in changes():
        looks = (timedelta(minutes=-10), timedelta(hours=3))
        by_zone[change.zone] += [change.at + look for look in looks]
    kinds: dict[object, str] = {}
    for name, looks in by_zone.items():
        kinds.setdefault(tuple((at, offset(at, ZoneInfo(name))) for at in looks), name)
    wrong = []
    for name in kinds.values():
        text = "BEGIN:VCALENDAR\r\n" + vtimezone(name, 2023, 2028).to_ical().decode()
        rules = vobject.readOne(text + "END:VCALENDAR\r\n").vtimezone.gettzinfo()
        for at in by_zone[name]:
            local = at.astimezone(ZoneInfo(name)).replace(tzinfo=None)
            if local.replace(tzinfo=rules).utcoffset() != offset(at, ZoneInfo(name)):
                wrong.append((name, at))
    assert wrong == []
    assert len(kinds) > 60


def test_of_a_zone_no_more_years_are_gone_through_than_anybody_plans() -> None:
    far = vtimezone("Europe/Berlin", 2025, 9996).to_ical()
    assert far == vtimezone("Europe/Berlin", 2025, 2055).to_ical()
