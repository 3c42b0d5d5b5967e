"""A chat may do much at once, and not for long; what failed does not count."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.service.limits import BURST, KEPT_IN_FLOOD, SWEEP_FROM, Floods, Held, Journals


def meet(floods: Floods, count: int, now: float, chat: int = 1) -> list[Held | None]:
    floods.begin(now)
    return [floods.meet(chat, now) for _ in range(count)]


def test_a_burst_is_taken_in_and_then_so_much_a_second():
    floods = Floods(1.0)
    assert meet(floods, BURST, 100.0) == [None] * BURST
    assert meet(floods, 2, 100.0) == [Held(True, True), Held(False, True)]
    assert meet(floods, 3, 102.0) == [None, None, Held(False, True)]


def test_a_flood_is_answered_once_and_again_only_when_it_was_over():
    floods = Floods(1.0)
    meet(floods, BURST + 1, 0.0)
    later = [each for at in range(1, 60) for each in meet(floods, 2, float(at))]
    assert not any(held.first for held in later if held is not None)
    assert meet(floods, BURST + 1, 200.0)[-1] == Held(True, True)


def test_of_a_flood_so_much_is_kept():
    floods = Floods(1.0)
    held = meet(floods, BURST + KEPT_IN_FLOOD + 5, 0.0)[BURST:]
    assert [each.keep for each in held if each] == [True] * KEPT_IN_FLOOD + [False] * 5


def test_nobody_pays_for_somebody_else():
    floods = Floods(1.0)
    meet(floods, 1000, 0.0)
    assert meet(floods, BURST, 0.0, chat=2) == [None] * BURST


def test_what_comes_again_because_it_failed_counts_once():
    floods = Floods(1.0)
    meet(floods, 3, 0.0)
    for _ in range(50):
        floods.begin(1.0)
        assert [floods.meet(1, 1.0) for _ in range(5)] == [None] * 5
        assert floods.meet(2, 1.0) is None
        floods.undo()
    assert meet(floods, 5, 1.0) == [None] * 5


def test_without_a_rate_nothing_is_too_fast():
    assert meet(Floods(), 10_000, 0.0) == [None] * 10_000


def test_those_who_have_rested_are_not_remembered():
    floods = Floods(1.0)
    for chat in range(5 * SWEEP_FROM):
        meet(floods, 1, float(chat), chat)
    assert len(floods._chats) <= SWEEP_FROM


@given(st.lists(st.floats(0, 5), max_size=200))
def test_over_any_time_no_more_than_the_rate_and_a_burst_have_a_turn(gaps):
    floods, now, turns = Floods(1.0), 0.0, 0
    for gap in gaps:
        now += gap
        turns += meet(floods, 1, now) == [None]
    assert turns <= now + BURST + 1


def test_a_journal_is_counted_anew_when_it_may_be_full():
    journals = Journals(3)
    assert journals.known(1) is None
    journals.note(1, 2)
    assert journals.known(1) == 2
    journals.note(1, 3)
    assert journals.known(1) is None
    journals.note(1, 1)
    journals.forget(1)
    assert journals.known(1) is None
