"""Which messages may still be deleted."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.service.trail import AT_ONCE, GAP, HOUR, HOURS, MOST, batches, longer

NOW = 1_000_000 * HOUR


def test_what_was_said_in_an_hour_lies_together() -> None:
    trail = longer((), NOW, [5, 6])
    assert longer(trail, NOW + 1, [6, 9]) == ((1_000_000, 5, 6, 9),)


def test_what_is_two_days_old_is_forgotten() -> None:
    trail = longer((), NOW, [5])
    assert longer(trail, NOW + HOURS * HOUR, [6]) == ((1_000_000 + HOURS, 6),)
    assert batches(trail, NOW + HOURS * HOUR) == []


def test_small_gaps_are_filled_and_large_ones_are_not() -> None:
    trail = longer((), NOW, [10, 13, 14 + GAP])
    assert batches(trail, NOW) == [[10, 11, 12, 13, 14 + GAP]]


@given(st.lists(st.lists(st.integers(1, 10**6), max_size=400), max_size=6))
def test_it_stays_small_and_a_call_deletes_a_hundred_at_most(hours: list[list[int]]) -> None:
    trail: tuple[tuple[int, ...], ...] = ()
    for number, messages in enumerate(hours):
        trail = longer(trail, NOW + number * HOUR, messages)
    assert sum(map(len, trail)) <= MOST + len(trail)
    calls = batches(trail, NOW + len(hours) * HOUR)
    assert all(len(call) <= AT_ONCE for call in calls)
    ids = [each for call in calls for each in call]
    assert ids == sorted(set(ids))
    assert set(ids) >= {each for group in trail for each in group[1:]}
