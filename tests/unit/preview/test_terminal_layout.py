"""Lines that fit."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.text import Text

from bot.preview.terminal.layout import lines_of
from bot.preview.terminal.words import Choices, Words


def words(text: str, width: int | None, margin: str = "") -> list[str]:
    return [line.plain for line in lines_of([Words(Text(text), margin)], width)]


def labels(*texts: str, width: int | None) -> list[str]:
    return [line.plain for line in lines_of([Choices(tuple(map(Text, texts)))], width)]


def test_text_is_cut_between_words() -> None:
    assert words("one two three four", 13) == ["one two three", "four"]


def test_paragraphs_stay_apart() -> None:
    assert words("one\n\ntwo", 20) == ["one", "", "two"]


def test_a_long_word_is_cut_where_it_must_be() -> None:
    assert words("a" * 25, 20) == ["a" * 20, "a" * 5]


def test_an_address_stays_whole_when_it_has_to() -> None:
    url = "http://127.0.0.1:8080/user/file/abcdefgh"
    assert [line.plain for line in lines_of([Words(Text(url), whole=True)], 20)] == [url]


def test_wide_characters_count_twice() -> None:
    assert words("日本語" * 5, 20) == ["日本語日本語日本語日", "本語日本語"]


def test_combining_marks_count_nothing_and_stay_with_their_letter() -> None:
    line = "e\u0301" * 25
    assert words(line, 20) == ["e\u0301" * 20, "e\u0301" * 5]


def test_an_emoji_of_several_is_not_taken_apart() -> None:
    family = "👨\u200d👩\u200d👧"
    assert words(family * 11, 20) == [family * 10, family]


def test_right_to_left_text_keeps_its_order() -> None:
    hebrew = "שלום לכולם וברוכים הבאים"
    lines = words(hebrew, 14)
    assert len(lines) > 1
    assert " ".join(lines) == hebrew


def test_items_of_a_list_hang_under_their_words() -> None:
    assert words("• one two three four", 14) == ["• one two", "  three four"]


def test_a_margin_stands_before_every_line() -> None:
    assert words("one two three four", 15, "│ ") == ["│ one two three", "│ four"]


def test_styles_survive_the_wrapping() -> None:
    text = Text("one two three four")
    text.stylize("bold", 8, 18)
    first, second = lines_of([Words(text)], 13)
    assert [first.plain[span.start : span.end] for span in first.spans] == ["three"]
    assert [second.plain[span.start : span.end] for span in second.spans] == ["four"]


def test_buttons_stay_in_one_piece() -> None:
    assert labels("[1] Sad", "[2] Angry", "[3] Close or warm", width=20) == [
        "[1] Sad  [2] Angry",
        "[3] Close or warm",
    ]


def test_a_button_that_is_too_long_hangs_under_its_label() -> None:
    assert labels("[1] Yes", "[2] a very long label indeed", width=20) == [
        "[1] Yes",
        "[2] a very long",
        "    label indeed",
    ]


def test_without_a_width_lines_are_as_long_as_they_are() -> None:
    assert words("word " * 100, None) == ["word " * 100]
    assert labels("[1] a", "[2] b", width=None) == ["[1] a  [2] b"]
    assert labels(width=None) == []


_ALPHABET = st.sampled_from(
    [*"ab .•-\n1", "日", "é", "e\u0301", "ש\u05b8", "🙂", "👩\u200d👧", "❤\ufe0f"]
)


@pytest.mark.parametrize("margin", ["", "│ "])
@given(st.lists(_ALPHABET, max_size=120).map("".join), st.integers(20, 60))
def test_no_line_is_too_wide_and_no_letter_is_lost(margin: str, text: str, width: int) -> None:
    lines = words(text, width, margin)
    assert all(cell_len(line) <= width for line in lines)
    bare = "".join(line.removeprefix(margin) for line in lines)
    assert re.sub(r"\s", "", bare) == re.sub(r"\s", "", text)
