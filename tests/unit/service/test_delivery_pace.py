from bot.rendering.calls import ApiCall
from bot.service.delivery import Rates
from bot.service.ports import Unreachable, Wait
from tests.unit.service.doubles import Post
from tests.unit.service.virtual import in_virtual_time

NOT_SENT = Unreachable(maybe_sent=False)


@in_virtual_time
async def test_all_chats_together_keep_the_rate():
    post = Post(Rates(all=30, chat=0, group=0))
    for chat in range(1, 601):
        post.say(chat, "hello")
    await post.sent()
    times = sorted(call.at - post.telegram.calls[0].at for call in post.telegram.calls)
    assert len(times) == 600
    assert all(at >= number / 30 - 0.001 for number, at in enumerate(times))
    assert times[-1] < 600 / 30 + 1  # and is not slower than it has to be


@in_virtual_time
async def test_each_chat_keeps_its_own_rate_after_a_short_burst():
    post = Post(Rates(all=0, chat=1, group=20 / 60, burst=3))
    post.say(1, *"abcdef")
    post.say(-2, *"abcdef")
    await post.sent()
    assert post.telegram.times(1) == [0, 0.01, 0.02, 1, 2, 3]
    assert post.telegram.times(-2) == [0, 0.01, 3, 6, 9, 12]


@in_virtual_time
async def test_replies_pass_a_crowd_of_unasked_messages():
    post = Post(Rates(all=30, chat=1, group=1))
    for chat in range(1, 1_001):
        post.say(chat, "check-in", unasked=True)
    await post.sent(5)
    ahead = len(post.telegram.calls)
    post.say(2_000, "reply")
    post.say(1_000, "reply to somebody in the crowd")
    await post.sent(0.5)
    after = [(call.chat, call.text) for call in post.telegram.calls[ahead:]]
    # One check-in may have been next already; none of the crowd comes in between after that.
    replies = [
        (2_000, "reply"), (1_000, "check-in"), (1_000, "reply to somebody in the crowd"),
    ]  # fmt: skip
    assert [call for call in after[:4] if call in replies] == replies


@in_virtual_time
async def test_a_retry_counts_against_the_rate_like_any_call():
    post = Post(Rates(all=2, chat=0, group=0), takes=0)
    for chat in range(1, 5):
        post.telegram.order(chat, NOT_SENT)
        post.say(chat, "hello")
    await post.sent()
    times = [call.at - post.telegram.calls[0].at for call in post.telegram.calls]
    assert len(times) == 8
    assert all(at >= (number - 2) / 2 - 0.01 for number, at in enumerate(times))


# -- toasts, edits and typing


@in_virtual_time
async def test_answers_to_taps_that_hang_never_delay_a_reply():
    post = Post()
    post.telegram.hang(9)
    post.delivery.still_writing([9] * 20)
    for _ in range(10):
        post.delivery.pass_by([_edit(9)] * 100)
    post.say(1, "reply", "and another")
    await post.sent(1)
    assert post.telegram.texts(1) == ["reply", "and another"]


@in_virtual_time
async def test_what_is_best_effort_is_given_up_when_it_comes_too_late():
    post = Post()
    post.telegram.order(1, Wait(10))
    post.say(1, "a")
    await post.sent(0.1)
    post.delivery.pass_by([_edit(2)])
    await post.sent()
    assert [call.method for call in post.telegram.calls if call.chat == 2] == []


@in_virtual_time
async def test_words_and_what_is_taken_out_of_the_chat_outlive_a_pause():
    post = Post()
    said = ApiCall("sendMessage", {"chat_id": 2, "text": "sorry"})
    wiped = ApiCall("deleteMessages", {"chat_id": 2, "message_ids": [1]})
    post.telegram.order(2, Wait(10), Wait(10))
    post.delivery.pass_by([said, wiped])
    await post.sent()
    made = [call.method for call in post.telegram.calls if call.chat == 2]
    assert sorted(made) == ["deleteMessages"] * 2 + ["sendMessage"] * 2


@in_virtual_time
async def test_what_is_best_effort_is_tried_once():
    post = Post()
    post.telegram.order(2, NOT_SENT)
    post.delivery.pass_by([_edit(2)])
    await post.sent()
    assert [call.method for call in post.telegram.calls] == ["editMessageText"]


@in_virtual_time
async def test_what_is_best_effort_never_piles_up():
    post = Post()
    post.telegram.hang(9)
    for _ in range(100):
        post.delivery.pass_by([_edit(9)] * 100)
    assert len(post.delivery._passing) <= 2_000


@in_virtual_time
async def test_typing_is_shown_while_an_answer_is_written_unless_everything_has_to_wait():
    post = Post()
    post.delivery.still_writing([1, 2])
    await post.sent(0.1)
    shown = [(call.method, call.chat, call.params["action"]) for call in post.telegram.calls]
    assert shown == [("sendChatAction", 1, "typing"), ("sendChatAction", 2, "typing")]
    post.telegram.order(1, Wait(5))
    post.say(1, "a")
    await post.sent(0.1)
    post.delivery.still_writing([2])
    await post.sent(1)
    assert [call.method for call in post.telegram.calls[2:]] == ["sendMessage"]


@in_virtual_time
async def test_it_knows_to_whom_it_owes_a_message():
    post = Post(takes=1)
    post.say(1, "a", "b")
    assert post.delivery.owes(1)
    assert not post.delivery.owes(2)
    await post.sent(1.5)
    assert post.delivery.owes(1)
    await post.sent(1)
    assert not post.delivery.owes(1)


def _edit(chat: int) -> ApiCall:
    return ApiCall("editMessageText", {"chat_id": chat, "message_id": 1, "text": "x"})
