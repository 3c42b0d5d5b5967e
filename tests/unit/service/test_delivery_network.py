"""Messages on a network that fails: what is sent again, how soon, and what never is."""

from __future__ import annotations

from itertools import pairwise

from bot.service.delivery import LONGEST_RETRY
from bot.service.ports import Unreachable, Wait
from tests.unit.service.doubles import Post
from tests.unit.service.virtual import in_virtual_time

LOST = Unreachable(maybe_sent=True)
NOT_SENT = Unreachable(maybe_sent=False)


@in_virtual_time
async def test_what_could_not_be_sent_is_tried_again_ever_more_slowly_and_stays_the_first():
    post = Post(takes=0)
    post.telegram.order(1, *[NOT_SENT] * 9)
    post.say(1, "a", "b")
    post.say(2, "c")
    await post.sent()
    assert post.telegram.texts(1) == ["a"] * 10 + ["b"]
    waits = [0.5, 1, 2, 4, 8, 16, LONGEST_RETRY, LONGEST_RETRY, LONGEST_RETRY]
    times = post.telegram.times(1)
    assert [round(later - at, 1) for at, later in pairwise(times[:-1])] == waits
    assert post.telegram.calls[1].text == "c"


@in_virtual_time
async def test_the_next_message_begins_again_with_a_short_wait():
    post = Post(takes=0)
    post.telegram.order(1, NOT_SENT, NOT_SENT)
    post.say(1, "a")
    await post.sent()
    post.telegram.order(1, NOT_SENT)
    post.say(1, "b")
    await post.sent()
    assert post.telegram.times(1)[-1] - post.telegram.times(1)[-2] == 0.5


@in_virtual_time
async def test_a_reply_whose_answer_was_lost_is_sent_again():
    post = Post()
    post.telegram.order(1, LOST)
    post.say(1, "a", "b")
    await post.sent()
    assert post.telegram.texts(1) == ["a", "a", "b"]


@in_virtual_time
async def test_an_unasked_message_whose_answer_was_lost_is_not():
    post = Post()
    post.telegram.order(1, LOST)
    [row] = post.say(1, "check-in", unasked=True)
    post.say(1, "b")
    await post.sent()
    assert post.telegram.texts(1) == ["check-in", "b"]
    assert (row.chat, row.seq) in post.delivery.take_sent()


@in_virtual_time
async def test_an_unasked_message_that_surely_was_not_sent_is_sent_later():
    post = Post()
    post.telegram.order(1, NOT_SENT, Wait(3))
    post.say(1, "check-in", unasked=True)
    await post.sent()
    assert post.telegram.texts(1) == ["check-in"] * 3


@in_virtual_time
async def test_an_unasked_message_that_another_process_has_by_now_is_left_to_it():
    post = Post()
    [row] = post.say(1, "check-in", unasked=True)
    post.say(1, "reply")
    post.store.lost.append((row.chat, row.seq))
    await post.sent()
    await post.delivery.settle()
    assert post.telegram.texts(1) == ["reply"]
    assert post.store.settled == [(1, 2)]


@in_virtual_time
async def test_the_attempt_at_an_unasked_message_is_noted_before_it_is_made():
    post = Post()
    post.store.down = True
    [row] = post.say(1, "check-in", unasked=True)
    post.say(2, "reply")
    await post.sent(30)
    assert post.telegram.texts() == ["reply"]
    post.store.down = False
    await post.sent()
    assert post.telegram.texts() == ["reply", "check-in"]
    assert post.store.begun == [(row.chat, row.seq)]
