"""Messages as styled text."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.text import Text

from bot.preview.terminal.offers import numbered
from bot.preview.terminal.words import (
    Part,
    Words,
    choices,
    clean,
    message_parts,
    one_line,
    rich_parts,
)


def entity(kind: str, offset: int, length: int, **more: Any) -> dict[str, Any]:
    return {"type": kind, "offset": offset, "length": length, **more}


def texts(parts: list[Part]) -> list[tuple[str, str]]:
    return [(each.margin, each.text.plain) for each in parts if isinstance(each, Words)]


def styled(text: Text, style: str) -> list[str]:
    return [text.plain[span.start : span.end] for span in text.spans if span.style == style]


@pytest.mark.parametrize(
    ("kind", "style"),
    [
        ("bold", "bold"),
        ("italic", "italic"),
        ("underline", "underline"),
        ("strikethrough", "strike"),
        ("code", "cyan"),
        ("bot_command", "cyan"),
    ],
)
def test_entities_become_styles_at_utf16_offsets(kind: str, style: str) -> None:
    (part,) = rich_parts("🙂 so warm", [entity(kind, 6, 4)])
    assert isinstance(part, Words)
    assert styled(part.text, style) == ["warm"]


def test_nested_entities_add_up() -> None:
    (part,) = rich_parts("very warm", [entity("bold", 0, 9), entity("italic", 5, 4)])
    assert isinstance(part, Words)
    assert styled(part.text, "bold") == ["very warm"]
    assert styled(part.text, "italic") == ["warm"]


def test_a_link_says_where_it_leads() -> None:
    link = entity("text_link", 5, 4, url="https://example.org/a")
    assert texts(rich_parts("Read this now", [link])) == [
        ("", "Read this (https://example.org/a) now")
    ]


def test_a_link_that_is_its_own_text_is_said_once() -> None:
    url = "https://example.org"
    assert texts(rich_parts(url, [entity("text_link", 0, 19, url=f"{url}/")])) == [("", url)]


def test_two_links_each_keep_their_address() -> None:
    links = [entity("text_link", 0, 1, url="tg://a"), entity("text_link", 5, 1, url="tg://b")]
    assert texts(rich_parts("a or b", links)) == [("", "a (tg://a) or b (tg://b)")]


def test_quotes_and_code_blocks_stand_apart() -> None:
    text = "Before\nquoted\nwords\nbetween\nx = 1\nafter"
    entities = [entity("blockquote", 7, 12), entity("pre", 28, 5)]
    assert texts(rich_parts(text, entities)) == [
        ("", "Before"),
        ("│ ", "quoted\nwords"),
        ("", "between"),
        ("  ", "x = 1"),
        ("", "after"),
    ]


def test_styles_inside_a_quote_stay() -> None:
    (quote,) = rich_parts("be kind", [entity("blockquote", 0, 7), entity("bold", 3, 4)])
    assert isinstance(quote, Words)
    assert quote.margin
    assert styled(quote.text, "bold") == ["kind"]


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("\x1b[31mred\x1b[0m", "[31mred[0m"),
        ("\x1b]0;title\x07text", "]0;titletext"),
        ("\x9b2Jgone", "2Jgone"),
        ("a\x7f\x08b", "ab"),
        ("one\ttwo", "one two"),
        ("one\r\ntwo\u2028three\x85four", "one\ntwo\nthree\nfour"),
        ("\u202eevil", "evil"),
        ("👨\u200d👩\u200d👧 ❤\ufe0f e\u0301", "👨\u200d👩\u200d👧 ❤\ufe0f e\u0301"),
        ("שלום", "שלום"),
    ],
)
def test_nothing_steers_the_terminal(raw: str, shown: str) -> None:
    assert clean(raw) == shown
    assert texts(rich_parts(raw, [])) == [("", shown)]


def test_styles_stay_in_place_where_controls_are_taken_out() -> None:
    (part,) = rich_parts("\x1b\x1bso warm", [entity("bold", 5, 4)])
    assert isinstance(part, Words)
    assert styled(part.text, "bold") == ["warm"]


def test_labels_are_clean_and_on_one_line() -> None:
    offers = numbered([{"text": "two\n\x1b[1mlines", "callback_data": "x"}])
    assert [label.plain for label in choices(offers).labels] == ["[1] two [1mlines"]
    assert one_line(" a \n b ") == "a b"


def test_a_number_is_not_said_twice() -> None:
    offers = numbered([{"text": "1"}, {"text": "2"}, {"text": "Skip"}])
    assert [label.plain for label in choices(offers).labels] == ["[1]", "[2]", "[3] Skip"]


def test_a_button_that_opens_something_says_what() -> None:
    offers = numbered([{"text": "Read", "url": "https://example.org/"}])
    assert choices(offers).labels[0].plain == "[1] Read (https://example.org/)"


@pytest.mark.parametrize(
    ("message", "shown"),
    [
        (
            {"photo": [{"width": 90, "height": 60}, {"width": 800, "height": 533}]},
            ["[photo 800×533]"],
        ),
        (
            {
                "document": {"file_name": "month.pdf", "file_size": 5_300, "file_id": "f1"},
                "caption": "Your month",
            },
            ["[file month.pdf, 5 KB]", "at f1", "Your month"],
        ),
        ({"document": {"file_name": "a\x1b]0;b", "file_size": 12}}, ["[file a]0;b, 12 bytes]"]),
        ({"document": {"file_size": 2_500_000}}, ["[file without a name, 2.5 MB]"]),
        ({"voice": {"duration": 64}}, ["[voice note 1:04]"]),
        ({"sticker": {"emoji": "🙂"}}, ["[sticker 🙂]"]),
        ({"sticker": {"file_id": "s1"}}, ["[sticker]"]),
        ({"location": {"latitude": 52.5, "longitude": 13.4}}, ["[place 52.5000, 13.4000]"]),
        ({"contact": {"first_name": "Ada", "phone_number": "+1"}}, ["[contact Ada, +1]"]),
        ({"pinned_message": {}}, ["(a message was pinned)"]),
        ({"dice": {}}, ["(a message of a kind that this terminal does not show)"]),
    ],
)
def test_what_is_not_words_is_named(message: dict[str, Any], shown: list[str]) -> None:
    parts = message_parts(message, lambda file_id: f"at {file_id}")
    assert [text for _, text in texts(parts)] == shown


@given(
    st.text(max_size=40),
    st.lists(
        st.builds(
            entity,
            st.sampled_from(["bold", "blockquote", "pre", "text_link", "code", "unheard_of"]),
            st.integers(-3, 90),
            st.integers(0, 90),
            url=st.just("https://example.org"),
        ),
        max_size=5,
    ),
)
def test_whatever_the_entities_claim_no_character_is_lost(
    text: str, entities: list[dict[str, Any]]
) -> None:
    shown = "".join(plain for _, plain in texts(rich_parts(text, entities)))
    for aside in (" (https://example.org)", "\n"):
        shown = shown.replace(aside, "")
    assert shown == clean(text).replace("\n", "")
