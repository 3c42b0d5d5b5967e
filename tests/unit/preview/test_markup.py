"""Keyboards, as strictly as Telegram takes them."""

from typing import Any

import pytest

from bot.preview.errors import ApiError
from bot.preview.markup import checked_markup, find_button, inline_only


def button(**fields: Any) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": "go", **fields}]]}


def refused(markup: Any, private: bool = True) -> str:
    with pytest.raises(ApiError) as caught:
        checked_markup(markup, private)
    assert caught.value.code == 400
    return caught.value.description.removeprefix("Bad Request: ")


@pytest.mark.parametrize(
    "fields",
    [
        {"callback_data": "a"},
        {"callback_data": "é" * 32},
        {"url": "https://example.com/x"},
        {"url": "tg://user?id=5"},
        {"switch_inline_query": ""},
        {"switch_inline_query_current_chat": "tip"},
        {"copy_text": {"text": "copied"}},
    ],
)
def test_inline_buttons_that_telegram_takes(fields: dict[str, Any]) -> None:
    assert checked_markup(button(**fields), private=True) == button(**fields)


def test_unknown_fields_are_left_out() -> None:
    assert checked_markup(button(callback_data="a", colour="red"), True) == button(
        callback_data="a"
    )


def test_empty_rows_and_an_empty_keyboard_vanish() -> None:
    markup = button(callback_data="a")
    assert checked_markup({"inline_keyboard": [[], *markup["inline_keyboard"]]}, True) == markup
    assert checked_markup({"inline_keyboard": []}, True) is None


@pytest.mark.parametrize(
    ("markup", "reason"),
    [
        ([1], "object expected as reply markup"),
        ({"inline_keyboard": "x"}, 'field "inline_keyboard" must be an Array of Arrays'),
        ({"inline_keyboard": [{}]}, 'field "inline_keyboard" must be an Array of Arrays'),
        (
            {"inline_keyboard": [["x"]]},
            "can't parse inline keyboard button: InlineKeyboardButton must be an Object",
        ),
        (
            {"inline_keyboard": [[{"callback_data": "a"}]]},
            "can't parse inline keyboard button: Can't find field \"text\"",
        ),
        (
            {"inline_keyboard": [[{"text": 5, "callback_data": "a"}]]},
            'can\'t parse inline keyboard button: Field "text" must be of type String',
        ),
        (
            button(),
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            button(callback_data=""),
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            button(callback_data=7),
            'can\'t parse inline keyboard button: Field "callback_data" must be of type String',
        ),
        (button(callback_data="é" * 33), "BUTTON_DATA_INVALID"),
        (button(url="nowhere"), "inline keyboard button URL 'nowhere' is invalid: Wrong HTTP URL"),
        (button(web_app={"url": "https://example.com"}), "BUTTON_TYPE_INVALID"),
        (button(copy_text={"text": ""}), "BUTTON_COPY_TEXT_INVALID"),
        (
            {"inline_keyboard": [[{"text": " ", "callback_data": "a"}]]},
            "keyboard button text must be non-empty",
        ),
        ({"keyboard": [["a"] * 13]}, "reply markup is too long"),
        ({"keyboard": [["a"] * 10] * 31}, "reply markup is too long"),
        ({"keyboard": []}, "reply keyboard must have at least one button"),
        ({"keyboard": [[5]]}, "can't parse keyboard button: KeyboardButton must be an Object"),
        (
            {"keyboard": [["a"]], "input_field_placeholder": "x" * 65},
            "input field placeholder is too long",
        ),
    ],
)
def test_keyboards_that_telegram_refuses(markup: Any, reason: str) -> None:
    assert refused(markup) == reason


def test_a_reply_keyboard_keeps_what_a_client_needs() -> None:
    markup = {
        "keyboard": [["yes", {"text": "here", "request_location": True}]],
        "resize_keyboard": True,
        "one_time_keyboard": True,
        "input_field_placeholder": "Yes or no",
        "selective": False,
    }
    assert checked_markup(markup, private=True) == {
        "keyboard": [[{"text": "yes"}, {"text": "here", "request_location": True}]],
        "resize_keyboard": True,
        "one_time_keyboard": True,
        "input_field_placeholder": "Yes or no",
    }


@pytest.mark.parametrize("field", ["request_contact", "request_location"])
def test_contact_and_location_are_asked_for_in_private_only(field: str) -> None:
    assert refused({"keyboard": [[{"text": "x", field: True}]]}, private=False).endswith(
        "can be requested in private chats only"
    )


def test_the_other_two_markups() -> None:
    assert checked_markup({"remove_keyboard": True}, True) == {"remove_keyboard": True}
    assert checked_markup({"force_reply": True, "input_field_placeholder": "?"}, True) == {
        "force_reply": True,
        "input_field_placeholder": "?",
    }


def test_an_edit_takes_inline_keyboards_only() -> None:
    assert inline_only(button(callback_data="a")) == button(callback_data="a")
    with pytest.raises(ApiError, match="inline keyboard expected"):
        inline_only({"keyboard": [["a"]]})


def test_a_button_is_found_by_its_data() -> None:
    assert find_button(button(callback_data="a"), "a") == {"text": "go", "callback_data": "a"}
    assert find_button(button(callback_data="a"), "b") is None
    assert find_button(None, "a") is None
