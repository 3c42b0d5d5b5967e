"""Messages on their way: in what order, which files and last words among them, and their end."""

from __future__ import annotations

from bot.rendering.calls import ApiCall
from bot.service.delivery import MOST_AT_ONCE
from bot.service.ports import Gone, Unreachable, Wait
from tests.unit.service.doubles import Post
from tests.unit.service.virtual import in_virtual_time

NOT_SENT = Unreachable(maybe_sent=False)


@in_virtual_time
async def test_messages_of_a_chat_go_one_after_the_other_in_order():
    post = Post()
    for text in "abcdef":
        post.say(1, text)
        post.say(2, text.upper())
    await post.sent()
    assert post.telegram.texts(1) == list("abcdef")
    assert post.telegram.texts(2) == list("ABCDEF")
    assert post.telegram.most_in_a_chat == 1


@in_virtual_time
async def test_a_chat_that_hangs_holds_up_nobody_else():
    post = Post()
    post.telegram.hang(1)
    post.say(1, "never", "after that")
    for chat in range(2, 50):
        post.say(chat, "one", "two")
    await post.sent(1)
    assert post.telegram.texts(1) == ["never"]
    assert all(post.telegram.texts(chat) == ["one", "two"] for chat in range(2, 50))


@in_virtual_time
async def test_only_so_many_are_under_way_at_once_and_the_rest_follow():
    post = Post()
    for chat in range(1, 1_001):
        post.say(chat, "hello")
    await post.sent()
    assert post.telegram.most_at_once == MOST_AT_ONCE
    assert sorted(call.chat for call in post.telegram.calls) == list(range(1, 1_001))


@in_virtual_time
async def test_a_row_that_is_handed_over_twice_is_sent_once():
    post = Post()
    rows = post.say(1, "once")
    post.delivery.take_over(rows)
    await post.sent(0.005)
    post.delivery.take_over(rows)
    await post.sent()
    assert post.telegram.texts() == ["once"]


# -- files, which are made when they are sent


@in_virtual_time
async def test_a_picture_is_made_and_sent_in_its_place_among_the_messages():
    post = Post()
    post.say(1, "before")
    post.file(1, "A week")
    post.say(1, "after")
    await post.sent()
    assert [call.method for call in post.telegram.calls] == [
        "sendMessage",
        "sendPhoto",
        "sendMessage",
    ]
    assert post.telegram.calls[1].params == {
        "chat_id": 1,
        "photo": "week.png: chart of 1: {'days': 7}",
        "caption": "A week",
        "parse_mode": "HTML",
    }


@in_virtual_time
async def test_a_picture_that_cannot_be_made_now_is_tried_again():
    post = Post()
    post.maker.fails = 2
    post.file(1, "A week")
    await post.sent()
    assert [call.method for call in post.telegram.calls] == ["sendPhoto"]


@in_virtual_time
async def test_a_picture_that_can_never_be_made_does_not_hold_up_the_rest_for_ever():
    post = Post()
    post.maker.fails = 1000
    post.file(1, "A week")
    post.say(1, "after")
    await post.sent()
    assert post.telegram.texts(1) == ["(sorry)", "after"]


@in_virtual_time
async def test_what_was_sent_to_a_chat_is_told_once():
    post = Post()
    post.say(1, "a", "b")
    post.say(-5, "in a group")
    await post.sent()
    assert len(post.delivery.take_recent(1)) == 2
    assert list(post.delivery.take_recent(1)) == list(post.delivery.take_recent(-5)) == []


@in_virtual_time
async def test_what_was_told_and_could_not_be_noted_is_told_again():
    post = Post()
    post.say(1, "a", "b")
    await post.sent()
    told = post.delivery.take_recent(1)
    post.say(1, "c")
    await post.sent()
    post.delivery.give_back_recent(1, told)
    assert len(post.delivery.take_recent(1)) == 3


# -- what an erased chat is still told


def last(chat, *texts):
    return [ApiCall("sendMessage", {"chat_id": chat, "text": text}) for text in texts]


@in_virtual_time
async def test_what_an_erased_chat_is_told_last_outlives_a_pause_and_stays_in_order():
    post = Post()
    post.telegram.order(9, Wait(7))
    post.say(9, "somebody else")
    await post.sent(0.1)
    post.delivery.say_last(last(1, "forgotten", "bye"))
    post.say(1, "hello again")
    await post.sent()
    assert post.telegram.texts(1) == ["forgotten", "bye", "hello again"]


@in_virtual_time
async def test_what_an_erased_chat_is_told_last_is_tried_again_and_is_in_no_outbox():
    post = Post()
    post.telegram.order(1, NOT_SENT, Wait(3))
    for _ in range(2):
        post.delivery.say_last(last(1, "forgotten"))
    await post.sent()
    await post.delivery.settle()
    assert post.telegram.texts(1) == ["forgotten"] * 4
    assert post.store.settled == []
    assert post.delivery.backlog == 0


# -- writing off, and stopping


@in_virtual_time
async def test_what_was_sent_is_written_off_once():
    post = Post()
    rows = post.say(1, "a", "b")
    await post.sent()
    await post.delivery.settle()
    await post.delivery.settle()
    assert post.store.settled == [(row.chat, row.seq) for row in rows]


@in_virtual_time
async def test_what_could_not_be_written_off_is_written_off_later():
    post = Post()
    [row] = post.say(1, "a")
    await post.sent(1)
    post.store.down = True
    await post.delivery.settle()
    post.store.down = False
    await post.delivery.settle()
    assert post.store.settled == [(row.chat, row.seq)]


@in_virtual_time
async def test_a_database_that_is_down_while_a_user_leaves_is_told_when_it_is_back():
    post = Post()
    post.telegram.order(1, Gone(), Gone())
    post.say(1, "a", "b")
    post.store.down = True
    await post.sent(0.5)
    post.store.down = False
    await post.sent()
    assert post.telegram.texts(1) == ["a", "a"]
    assert post.store.blocked == [1]


@in_virtual_time
async def test_stopping_lets_what_is_under_way_end_and_begins_nothing_new():
    post = Post(takes=1)
    first, *_ = post.say(1, "a", "b")
    await post.sent(0.5)
    await post.delivery.stop()
    post.say(2, "c")
    await post.sent()
    assert post.telegram.texts() == ["a"]
    assert post.store.settled == [(first.chat, first.seq)]


@in_virtual_time
async def test_stopping_does_not_wait_for_ever():
    post = Post()
    post.telegram.hang(1)
    post.say(1, "a")
    await post.sent(0.5)
    await post.delivery.stop(patience=5)
    assert post.store.settled == []
    assert post.telegram.under_way.total() == 0
