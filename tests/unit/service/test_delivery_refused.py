"""What Telegram asks for instead of taking a message: to wait, to go elsewhere, other words."""

from __future__ import annotations

from dataclasses import replace

from bot.service.delivery import MOST_AT_ONCE
from bot.service.ports import Gone, Moved, Refused, Unparsed, Wait
from tests.unit.service.doubles import Post
from tests.unit.service.virtual import in_virtual_time, now


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
    broken = replace(row, payload=b"\xff no method here")
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
