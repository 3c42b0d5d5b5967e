"""Messages, keyboards and the answers to taps, as Bot API calls."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.random_talks import bounded

from bot.engine.effects import Button, Keyboard, Message
from bot.engine.run import SKIP_KEY
from bot.preview.text import utf16_length
from bot.rendering.calls import Tapped, chosen_call, message_calls, rows, toast_call


def keyboard(*labels: str, wide: bool = False, skip: bool = False) -> Keyboard:
    buttons = [Button(str(n), label) for n, label in enumerate(labels)]
    if skip:
        buttons.append(Button(SKIP_KEY, "Skip"))
    return Keyboard("abc123", "q1", tuple(buttons), wide)


def labels(board: Keyboard) -> list[list[str]]:
    return [[each["text"] for each in row] for row in rows(board)]


def test_plain_words_go_without_a_parse_mode() -> None:
    [call] = message_calls(7, Message("Hello."))
    assert call.method == "sendMessage"
    assert call.params == {"chat_id": 7, "text": "Hello."}


@pytest.mark.parametrize("html", ["<b>x</b>", "a &amp; b"])
def test_markup_and_entities_go_as_html(html: str) -> None:
    [call] = message_calls(7, Message(html))
    assert call.params["parse_mode"] == "HTML"


def test_links_have_no_preview() -> None:
    [call] = message_calls(7, Message("See https://example.org."))
    assert call.params["link_preview_options"] == {"is_disabled": True}


@pytest.mark.parametrize("html", ["", " \n", "<b></b>", "<i> </i>"])
def test_nothing_to_read_is_not_sent(html: str) -> None:
    assert message_calls(7, Message(html)) == []


def test_the_buttons_stand_under_the_last_piece() -> None:
    calls = message_calls(7, Message("word " * 2000, keyboard("Yes")))
    assert len(calls) == 3
    assert ["reply_markup" in call.params for call in calls] == [False, False, True]


def test_a_button_carries_nonce_step_and_key() -> None:
    assert rows(keyboard("Yes")) == [[{"text": "Yes", "callback_data": "abc123:q1:0"}]]


def test_short_labels_share_a_row_and_long_ones_do_not() -> None:
    assert labels(keyboard("Sad", "Angry", "Hurt", "Happy")) == [
        ["Sad", "Angry", "Hurt"],
        ["Happy"],
    ]
    assert labels(keyboard("A little easier", "About the same", "Harder")) == [
        ["A little easier"], ["About the same", "Harder"]
    ] or labels(keyboard("A little easier", "About the same", "Harder")) == [
        ["A little easier"], ["About the same"], ["Harder"]
    ]  # fmt: skip


def test_the_skip_button_has_a_row_of_its_own() -> None:
    assert labels(keyboard("Yes", "No", skip=True)) == [["Yes", "No"], ["Skip"]]
    assert labels(keyboard(skip=True)) == [["Skip"]]


@pytest.mark.parametrize(
    ("count", "sizes"), [(5, [5]), (10, [5, 5]), (7, [4, 3]), (11, [4, 4, 3]), (2, [2])]
)
def test_a_scale_stands_in_even_rows(count: int, sizes: list[int]) -> None:
    board = keyboard(*map(str, range(count)), wide=True)
    assert [len(row) for row in rows(board)] == sizes


@bounded(50)
@given(st.lists(st.text(min_size=1, max_size=40), max_size=20), st.booleans(), st.booleans())
def test_every_button_is_there_once_in_its_order(names: list[str], wide: bool, skip: bool) -> None:
    board = keyboard(*names, wide=wide, skip=skip)
    packed = rows(board)
    assert [each["text"] for row in packed for each in row] == [b.label for b in board.buttons]
    assert all(0 < len(row) <= (5 if wide else 3) for row in packed)


def test_a_toast_is_short_and_may_be_empty() -> None:
    tapped = Tapped("q", 5)
    assert toast_call(tapped).params == {"callback_query_id": "q"}
    assert len(str(toast_call(tapped, "x" * 300).params["text"])) == 200


# -- the tapped question shows what was chosen


def test_the_choice_stands_below_in_bold() -> None:
    bold = {"type": "bold", "offset": 0, "length": 2}
    call = chosen_call(7, Tapped("q", 5, "Hi 😀?", (bold,)), "Yes 😀")
    assert call is not None
    assert call.method == "editMessageText"
    text = str(call.params["text"])
    assert text == "Hi 😀?\n\n→ Yes 😀"
    kept, added = call.params["entities"]  # type: ignore[misc]
    assert kept == bold  # type: ignore[has-type]
    units = text.encode("utf-16-le")
    at, length = added["offset"] * 2, added["length"] * 2  # type: ignore[has-type]
    assert units[at : at + length].decode("utf-16-le") == "Yes 😀"
    assert "reply_markup" not in call.params, "an edit without one takes the buttons away"


@bounded(40)
@given(st.text(min_size=1, max_size=30), st.text(min_size=1, max_size=30))
def test_the_bold_part_is_always_the_label(question: str, label: str) -> None:
    call = chosen_call(7, Tapped("q", 5, question), label)
    assert call is not None
    [entity] = call.params["entities"]  # type: ignore[misc]
    text = str(call.params["text"])
    assert entity["offset"] + entity["length"] == utf16_length(text)  # type: ignore[has-type]
    assert entity["length"] == utf16_length(label)  # type: ignore[has-type]


def test_where_there_is_no_room_only_the_buttons_go() -> None:
    for text in ("", "x" * 4096):
        call = chosen_call(7, Tapped("q", 5, text), "Yes")
        assert call is not None
        assert call.method == "editMessageReplyMarkup"
        assert call.params == {"chat_id": 7, "message_id": 5}


def test_a_message_too_old_to_be_named_is_left_alone() -> None:
    assert chosen_call(7, Tapped("q", None, "x"), "Yes") is None
