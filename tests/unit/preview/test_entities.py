"""Entities after Telegram has put them in order."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.preview.entities import formatted
from bot.preview.errors import ApiError
from bot.preview.text import split_for_sending, utf16_length


def kinds(source: str) -> list[tuple[str, int, int]]:
    _, entities = formatted(source, "HTML", None)
    return [(entity["type"], entity["offset"], entity["length"]) for entity in entities]


def test_nested_entities_are_sorted_the_longer_first() -> None:
    assert kinds("<b>a<i>b</i></b>") == [("bold", 0, 2), ("italic", 1, 1)]


def test_equal_neighbours_are_merged() -> None:
    assert kinds("<b>a</b><b>b</b> <b>x<b>y</b></b>") == [("bold", 0, 2), ("bold", 3, 2)]


def test_nothing_stands_inside_code() -> None:
    assert kinds("<b>a<code>b</code>c</b>") == [("bold", 0, 1), ("code", 1, 1), ("bold", 2, 1)]
    assert kinds("<code>a<b>b</b>c</code>") == [("code", 0, 3)]


def test_a_quote_may_hold_a_link_but_no_quote() -> None:
    source = '<blockquote>a<a href="x.org">b</a><blockquote>c</blockquote></blockquote>'
    assert kinds(source) == [("blockquote", 0, 3), ("text_link", 1, 1)]


def test_blanks_at_the_ends_go() -> None:
    text, entities = formatted(" \n <b> 😀 </b> \n", "HTML", None)
    assert text == "😀"
    assert entities == [{"type": "bold", "offset": 0, "length": 2}]


def test_an_entity_of_blanks_goes() -> None:
    assert formatted("a<b> \n </b>b", "HTML", None) == ("a \n b", [])


def test_a_carriage_return_moves_what_follows() -> None:
    text, entities = formatted("a\r\nb<i>\rc</i>", "HTML", None)
    assert text == "a\nbc"
    assert entities == [{"type": "italic", "offset": 3, "length": 1}]


def test_controls_become_blanks() -> None:
    assert formatted("a\x00b\tc", "", None)[0] == "a b c"


def test_only_the_first_hundred_entities_stay() -> None:
    assert len(kinds("<b>a</b> " * 150)) == 100


def test_commands_and_addresses_are_found() -> None:
    text = "😀 /reflect and https://example.com/a, not/this"
    assert formatted(text, "", None)[1] == [
        {"type": "bot_command", "offset": 3, "length": 8},
        {"type": "url", "offset": 16, "length": 21},
    ]


def test_nothing_is_found_inside_code_or_links() -> None:
    assert kinds("<code>/start</code>") == [("code", 0, 6)]


def test_given_entities_are_taken() -> None:
    given_entities = [{"type": "bold", "offset": 0, "length": 1}]
    assert formatted("ab", "", given_entities) == ("ab", given_entities)


def test_a_parse_mode_wins_over_given_entities() -> None:
    assert formatted("<i>a</i>", "HTML", [{"type": "bold", "offset": 0, "length": 1}])[1] == [
        {"type": "italic", "offset": 0, "length": 1}
    ]


@pytest.mark.parametrize(
    "entity",
    [
        "bold",
        {"offset": 0, "length": 1},
        {"type": "bold", "length": 1},
        {"type": "bold", "offset": "0", "length": 1},
        {"type": "bold", "offset": -1, "length": 1},
        {"type": "bold", "offset": 0, "length": 5},
        {"type": "text_link", "offset": 0, "length": 1, "url": "nowhere"},
        {"type": "text_mention", "offset": 0, "length": 1},
        {"type": "shouting", "offset": 0, "length": 1},
    ],
)
def test_broken_entities_are_refused(entity: Any) -> None:
    with pytest.raises(ApiError) as caught:
        formatted("ab", "", [entity])
    assert caught.value.code == 400


def test_an_unknown_parse_mode_is_refused() -> None:
    with pytest.raises(ApiError, match="unsupported parse_mode"):
        formatted("a", "BBCode", None)


def test_markdown_is_refused_in_so_many_words() -> None:
    with pytest.raises(ApiError, match="HTML only"):
        formatted("*a*", "MarkdownV2", None)


def test_a_source_beyond_32_kb_is_refused() -> None:
    with pytest.raises(ApiError, match="text is too long"):
        formatted("é" * 20_000, "HTML", None)


pieces = st.lists(
    st.sampled_from(
        ["<b>", "</b>", "<i>", "</i>", "<code>", "</code>", "<blockquote>", "</blockquote>",
         '<a href="a.org">', "</a>", " ", "\n", "\r", "a", "😀", "&lt;", "&", "/go", "</>"]
    ),
    max_size=25,
)  # fmt: skip


@given(pieces)
def test_whatever_is_accepted_has_entities_within_its_text(parts: list[str]) -> None:
    try:
        text, entities = formatted("".join(parts), "HTML", None)
    except ApiError as error:
        assert error.description.startswith("Bad Request: can't parse entities")
        return
    assert text == text.strip(" \n")
    total = utf16_length(text)
    for entity in entities:
        assert entity["length"] > 0
        assert 0 <= entity["offset"] < entity["offset"] + entity["length"] <= total
    assert entities == sorted(entities, key=lambda e: (e["offset"], -e["length"]))


@given(st.text(max_size=300), st.integers(min_value=2, max_value=50))
def test_a_split_text_is_the_same_text(text: str, limit: int) -> None:
    parts = split_for_sending(text, limit)
    assert "".join(parts) == text
    assert all(utf16_length(part) <= limit for part in parts)
