from collections import Counter

from bot.service.lanes import SWEEP_FROM, Lane, Lanes
from bot.service.rows import REPLY, UNASKED, OutboxRow

_seq: Counter[int] = Counter()


def _row(chat: int, *, unasked: bool = False) -> OutboxRow:
    _seq[chat] += 1
    return OutboxRow(chat, _seq[chat], UNASKED if unasked else REPLY, b"")


def _lanes(rate: float = 0, burst: float = 1, group: float = 0) -> Lanes:
    return Lanes(rate, burst, group)


def _next(lanes: Lanes, now: float = 0.0) -> Lane:
    lane = lanes.next(now)
    assert lane is not None
    return lane


def test_a_chat_is_not_taken_out_again_while_one_of_its_messages_is_sent():
    lanes = _lanes()
    lanes.add(_row(1), 0)
    lanes.add(_row(1), 0)
    lane = _next(lanes)
    assert lanes.next(0) is None
    lanes.finish(lane, 0, done=True)
    assert _next(lanes) is lane


def test_chats_take_turns():
    lanes = _lanes()
    for chat in (1, 1, 1, 2, 3):
        lanes.add(_row(chat), 0)
    order = []
    while (lane := lanes.next(0)) is not None:
        order.append(lane.chat)
        lanes.finish(lane, 0, done=True)
    assert order == [1, 2, 3, 1, 1]


def test_a_reply_goes_before_a_crowd_of_unasked_ones():
    lanes = _lanes()
    for chat in range(100):
        lanes.add(_row(chat, unasked=True), 0)
    lanes.add(_row(500), 0)
    assert _next(lanes).chat == 500


def test_a_reply_goes_before_the_crowd_although_its_own_chat_waits_in_the_crowd():
    lanes = _lanes()
    for chat in range(100):
        lanes.add(_row(chat, unasked=True), 0)
    lanes.add(_row(77), 0)
    taken = []
    for _ in range(2):
        lane = _next(lanes)
        taken.append((lane.chat, lane.rows[0].priority))
        lanes.finish(lane, 0, done=True)
    assert taken == [(77, UNASKED), (77, REPLY)]  # and still in the chat's own order


def test_urgency_lasts_only_as_long_as_the_reply_waits():
    lanes = _lanes()
    lanes.add(_row(1), 0)
    lanes.add(_row(1, unasked=True), 0)
    lanes.add(_row(2), 0)
    first = _next(lanes)
    lanes.finish(first, 0, done=True)
    assert (first.chat, _next(lanes).chat, _next(lanes).chat) == (1, 2, 1)


def test_a_chat_over_its_rate_sleeps_and_the_others_go():
    lanes = _lanes(rate=1)
    lanes.add(_row(1), 0)
    lanes.add(_row(1), 0)
    lanes.add(_row(2), 0)
    lanes.finish(_next(lanes), 0, done=True)
    assert _next(lanes).chat == 2
    assert lanes.next(0.9) is None
    assert lanes.wake_at() == 1
    assert _next(lanes, 1.0).chat == 1


def test_groups_have_a_rate_of_their_own():
    lanes = _lanes(rate=1, group=0.5)
    for _ in range(3):
        lanes.add(_row(-7), 0)
    for _ in range(2):
        lanes.finish(_next(lanes), 0, done=True)
    assert lanes.next(1.9) is None
    assert _next(lanes, 2.0).chat == -7


def test_a_message_that_failed_stays_the_first_and_waits_as_long_as_it_is_told():
    lanes = _lanes()
    first = _row(1)
    lanes.add(first, 0)
    lanes.add(_row(1), 0)
    lane = _next(lanes)
    lanes.finish(lane, 0, done=False, again_in=4)
    assert lanes.next(3.9) is None
    assert _next(lanes, 4.0).rows[0] is first
    assert lane.retries == 1


def test_a_message_that_comes_meanwhile_does_not_cut_the_wait_short():
    lanes = _lanes()
    lanes.add(_row(1), 0)
    lanes.finish(_next(lanes), 0, done=False, again_in=4)
    lanes.add(_row(1), 1)
    assert lanes.next(1) is None
    assert lanes.next(3.9) is None


def test_dropping_a_chat_empties_it_and_counts():
    lanes = _lanes()
    rows = [_row(1), _row(1), _row(1)]
    for row in rows:
        lanes.add(row, 0)
    lanes.add(_row(2), 0)
    assert lanes.drop(1) == rows
    assert lanes.drop(1) == []
    assert lanes.since(1) is None
    assert len(lanes) == 1
    assert _next(lanes).chat == 2


def test_a_chat_that_was_dropped_and_comes_back_is_taken_out_once_at_a_time():
    lanes = _lanes()
    for _ in range(3):
        lanes.add(_row(1), 0)
    lanes.drop(1)
    rows = [_row(1), _row(1)]
    for row in rows:
        lanes.add(row, 0)
    lane = _next(lanes)
    assert lane.rows[0] is rows[0]
    assert lanes.next(0) is None
    lanes.finish(lane, 0, done=True)
    assert _next(lanes).rows[0] is rows[1]


def test_a_chat_that_was_dropped_asleep_and_comes_back_keeps_its_own_pace():
    lanes = _lanes(rate=1)
    lanes.add(_row(1), 0)
    lanes.add(_row(1), 0)
    lanes.finish(_next(lanes), 0, done=True)  # sleeps until 1
    lanes.drop(1)
    for _ in range(3):
        lanes.add(_row(1), 0.9)
    taken = []
    for tenth in range(9, 40):
        lane = lanes.next(tenth / 10)
        if lane is not None:
            taken.append(tenth / 10)
            lanes.finish(lane, tenth / 10, done=True)
    assert taken == [0.9, 1.9, 2.9]


def test_the_end_of_a_send_that_was_under_way_when_its_chat_was_dropped_changes_nothing():
    lanes = _lanes()
    lanes.add(_row(1), 0)
    old = _next(lanes)
    lanes.drop(1)
    new = _row(1)
    lanes.add(new, 0)
    lanes.finish(old, 0, done=True)
    assert len(lanes) == 1
    assert _next(lanes).rows[0] is new


def test_chats_that_have_nothing_to_remember_are_forgotten():
    lanes = _lanes(rate=1, burst=5)
    for chat in range(3 * SWEEP_FROM):
        now = chat / 100
        lanes.add(_row(chat), now)
        lanes.finish(_next(lanes, now), now, done=True)
    assert len(lanes._lanes) < 1.1 * SWEEP_FROM
