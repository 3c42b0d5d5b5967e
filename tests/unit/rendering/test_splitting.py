"""Long messages are cut into pieces Telegram takes: nothing is lost, no tag is left open."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.random_talks import bounded

from bot.preview.html import parse_html
from bot.rendering.html import plain, split, utf16_length, visible_length

LETTERS = st.text(st.sampled_from("ab 😀é\n."), max_size=40)
ESCAPED = st.sampled_from(["&amp;", "&lt;b&gt;", "&#34;", "&quot;"])
PLAIN = LETTERS | ESCAPED


def _within(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    tag = st.sampled_from(
        [("b", "b"), ("i", "i"), ('a href="https://x.y/?a=1&amp;b=2"', "a"), ("code", "code")]
    )
    whole = st.builds(lambda each, body: f"<{each[0]}>{body}</{each[1]}>", tag, inner)
    return st.lists(whole | PLAIN, min_size=1, max_size=5).map("".join)


html = st.recursive(PLAIN, _within, max_leaves=12)


@bounded(80)
@given(html, st.integers(8, 60))
def test_pieces_are_short_sound_and_lose_nothing_but_blanks(text: str, longest: int) -> None:
    pieces = split(text, longest)
    for piece in pieces:
        assert visible_length(piece) <= longest
        shown, _ = parse_html(piece)
        assert utf16_length(shown) == visible_length(piece)
    if visible_length(text) > longest:
        assert all(plain(piece).strip() for piece in pieces)
    assert _bare("".join(plain(piece) for piece in pieces)) == _bare(plain(text))


@bounded(50)
@given(html)
def test_what_is_short_enough_stays_as_it_is(text: str) -> None:
    assert split(text) == [text]


def _bare(text: str) -> str:
    return re.sub(r"\s", "", text)


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("one two three", ["one two", "three"]),
        ("one two\n\nthree", ["one two", "three"]),
        ("<b>one two three</b>", ["<b>one two</b>", "<b>three</b>"]),
        ("<b>one <i>two three</i></b> x", ["<b>one <i>two</i></b>", "<b><i>three</i></b> x"]),
        ("😀😀😀😀😀😀", ["😀😀😀😀", "😀😀"]),
        ("aaaaaaaaaaaa", ["aaaaaaaa", "aaaa"]),
        ("&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&gt;", ["&lt;" * 8, "&gt;"]),
    ],
)
def test_it_is_cut_at_the_best_place(text: str, pieces: list[str]) -> None:
    assert split(text, 8) == pieces


def test_a_paragraph_is_a_better_place_than_a_line_and_a_line_than_a_word() -> None:
    text = "a" * 60 + "\n\n" + "b" * 20 + "\n" + "c c c c c c c c c c c"
    assert split(text, 100) == ["a" * 60, "b" * 20 + "\n" + "c c c c c c c c c c c"]
    assert split("a" * 20 + "\n\n" + "b" * 78 + " c", 100)[0] == "a" * 20 + "\n\n" + "b" * 78


@pytest.mark.parametrize("count", [1, 2, 5])
def test_a_very_long_message_is_as_many_as_it_must_be(count: int) -> None:
    assert len(split("x" * (4096 * count))) == count
    assert len(split("😀" * (2048 * count))) == count


def test_lengths_are_counted_as_telegram_counts() -> None:
    assert utf16_length("é") == 1
    assert utf16_length("😀") == 2
    assert visible_length("<b>a&amp;b</b>😀") == 5
    assert plain('<a href="x">a &lt; b</a>') == "a < b"
