from itertools import pairwise

from bot.rendering.calls import ApiCall
from bot.service.delivery import LONGEST_RETRY, MOST_AT_ONCE
from bot.service.ports import Gone, Moved, Refused, Unparsed, Unreachable, Wait
from tests.unit.service.doubles import Post
from tests.unit.service.virtual import in_virtual_time, now

LOST = Unreachable(maybe_sent=True)
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


# -- what Telegram asks for


@in_virtual_time
async def test_too_many_requests_stops_everything_and_loses_nothing():
    post = Post()
    post.telegram.order(1, Wait(7))
    post.say(1, "a", "b")
    await post.sent(0.1)
    begun = now()
    for chat in (2, 3):
        post.say(chat, "c", "d")
    await post.sent(6.8)
    assert post.telegram.texts() == ["a"]
    await post.sent()
    assert post.telegram.calls[1].at >= begun + 6.9
    assert post.telegram.texts(1) == ["a", "a", "b"]
    assert post.telegram.texts(2) == post.telegram.texts(3) == ["c", "d"]


@in_virtual_time
async def test_a_shorter_pause_does_not_end_a_longer_one():
    post = Post()
    post.telegram.order(1, Wait(20))
    post.telegram.order(2, Wait(1))
    post.say(1, "a")
    post.say(2, "b")
    await post.sent(19.9)
    assert len(post.telegram.calls) == 2
    await post.sent()
    assert sorted(post.telegram.texts()) == ["a", "a", "b", "b"]


@in_virtual_time
async def test_an_answer_to_a_tap_that_is_told_to_wait_stops_everything_too():
    post = Post()
    post.telegram.order(9, Wait(5))
    post.delivery.still_writing([9])
    await post.sent(0.1)
    post.say(1, "a")
    await post.sent(4.5)
    assert post.telegram.texts(1) == []
    await post.sent()
    assert post.telegram.texts(1) == ["a"]


@in_virtual_time
async def test_a_user_who_has_gone_gets_nothing_more_until_the_bot_hears_of_them():
    post = Post()
    post.telegram.order(1, Gone())
    post.say(1, "a", "b", "c")
    post.say(2, "d", "e")
    await post.sent()
    assert post.telegram.texts(1) == ["a"]
    assert post.telegram.texts(2) == ["d", "e"]
    assert post.store.blocked == [1]
    assert post.delivery.backlog == 0
    post.say(1, "back again", "and on")
    await post.sent()
    assert post.telegram.texts(1) == ["a", "back again", "and on"]


@in_virtual_time
async def test_chats_that_leave_before_their_message_is_on_its_way_take_no_place_in_flight():
    post = Post()
    for chat in range(1, 2 * MOST_AT_ONCE):
        post.say(chat, "too late")
        post.delivery.drop(chat)
    post.say(1_000, "hello")
    await post.sent()
    assert post.telegram.texts() == ["hello"]


@in_virtual_time
async def test_a_defect_behind_the_sending_of_an_unasked_message_does_not_send_it_again():
    post = Post()
    post.telegram.order(1, "no outcome at all")  # type: ignore[arg-type]
    post.say(1, "check-in", unasked=True)
    post.say(1, "reply")
    await post.sent()
    assert post.telegram.texts(1) == ["check-in", "reply"]


@in_virtual_time
async def test_a_message_that_cannot_be_read_is_not_for_ever_in_front_of_the_next():
    post = Post()
    row = post.row(1, "a")
    broken = type(row)(1, row.seq, row.priority, 0, b"\xff no method here")
    post.delivery.take_over([broken])
    post.say(1, "b")
    post.say(2, "c")
    await post.sent()
    assert post.telegram.texts(1)[-1] == "b"
    assert post.telegram.texts(2) == ["c"]


@in_virtual_time
async def test_a_chat_that_moved_is_moved_in_the_store_and_its_messages_are_left_to_be_claimed():
    post = Post()
    post.telegram.order(-5, Moved(-1005))
    post.say(-5, "a", "b")
    await post.sent()
    assert post.store.moved == [(-5, -1005)]
    assert post.telegram.texts(-5) == ["a"]
    assert post.delivery.backlog == 0


@in_virtual_time
async def test_refused_markup_is_sent_again_as_plain_text():
    post = Post()
    post.telegram.order(1, Unparsed())
    row = post.row(1, "<b>Tom &amp; Ada</b>, x &lt; y", parse_mode="HTML", reply_markup={"k": 1})
    post.delivery.take_over([row])
    post.say(1, "next")
    await post.sent()
    first, second, third = (call for call in post.telegram.calls if call.method == "sendMessage")
    assert first.params["parse_mode"] == "HTML"
    assert second.params == {"chat_id": 1, "text": "Tom & Ada, x < y", "reply_markup": {"k": 1}}
    assert third.text == "next"


@in_virtual_time
async def test_a_message_that_is_refused_for_good_is_passed_by():
    post = Post()
    post.telegram.order(1, Refused("Bad Request"))
    post.telegram.order(2, Unparsed(), Unparsed())
    for chat in (1, 2):
        post.say(chat, "a", "b")
    await post.sent()
    assert sorted(post.telegram.texts(1)) == ["(sorry)", "a", "b"]
    assert sorted(post.telegram.texts(2)) == ["(sorry)", "a", "a", "b"]
    assert post.delivery.backlog == 0


@in_virtual_time
async def test_what_is_refused_with_buttons_is_sent_without_them():
    post = Post()
    post.telegram.order(1, Refused("BUTTON_DATA_INVALID"))
    row = post.row(1, "<b>How</b> are you?", parse_mode="HTML", reply_markup={"k": 1})
    post.delivery.take_over([row])
    await post.sent()
    _, second = (call for call in post.telegram.calls if call.method == "sendMessage")
    assert second.params == {"chat_id": 1, "text": "How are you?"}
    assert post.delivery.backlog == 0


@in_virtual_time
async def test_an_unasked_message_that_is_refused_is_not_spoken_of():
    post = Post()
    post.telegram.order(1, Refused("Bad Request"))
    post.say(1, "a", unasked=True)
    await post.sent()
    assert post.telegram.texts(1) == ["a"]


# -- a network that fails


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
