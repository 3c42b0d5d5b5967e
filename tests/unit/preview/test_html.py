"""Telegram's HTML, as strictly as Telegram reads it."""

import pytest

from bot.preview.errors import ApiError
from bot.preview.html import parse_html


@pytest.mark.parametrize(
    ("tag", "kind"),
    [
        ("b", "bold"),
        ("strong", "bold"),
        ("i", "italic"),
        ("em", "italic"),
        ("u", "underline"),
        ("ins", "underline"),
        ("s", "strikethrough"),
        ("strike", "strikethrough"),
        ("del", "strikethrough"),
        ("tg-spoiler", "spoiler"),
        ("code", "code"),
        ("pre", "pre"),
        ("blockquote", "blockquote"),
        ("B", "bold"),
    ],
)
def test_each_tag_becomes_its_entity(tag: str, kind: str) -> None:
    assert parse_html(f"a <{tag}>word</{tag}>") == (
        "a word",
        [{"type": kind, "offset": 2, "length": 4}],
    )


def test_offsets_count_utf16_units() -> None:
    text, entities = parse_html("😀é <b>😀</b>")
    assert text == "😀é 😀"
    assert entities == [{"type": "bold", "offset": 4, "length": 2}]


def test_a_link_keeps_its_address_made_whole() -> None:
    _, [entity] = parse_html('<a href="example.com?a=1&amp;b=2">x</a>')
    assert entity == {
        "type": "text_link",
        "offset": 0,
        "length": 1,
        "url": "http://example.com/?a=1&b=2",
    }


def test_a_link_without_an_address_links_to_its_own_text() -> None:
    _, [entity] = parse_html("<a>example.com</a>")
    assert entity["url"] == "http://example.com/"


@pytest.mark.parametrize("address", ["", "no link", "javascript:alert(1)", "http://localhost/x"])
def test_a_link_to_nowhere_is_plain_text(address: str) -> None:
    assert parse_html(f'<a href="{address}">x</a>') == ("x", [])


def test_a_link_to_a_user_is_a_mention() -> None:
    _, [entity] = parse_html('<a href="tg://user?id=42">Ada</a>')
    assert entity == {"type": "text_mention", "offset": 0, "length": 3, "user_id": 42}


@pytest.mark.parametrize(
    "source",
    [
        '<pre><code class="language-python">x</code></pre>',
        '<code class="language-python"><pre>x</pre></code>',
    ],
)
def test_code_in_pre_is_one_block_with_a_language(source: str) -> None:
    assert parse_html(source) == (
        "x",
        [{"type": "pre", "offset": 0, "length": 1, "language": "python"}],
    )


def test_inline_code_has_no_language() -> None:
    _, [entity] = parse_html('<code class="language-python">x</code>')
    assert entity == {"type": "code", "offset": 0, "length": 1}


def test_a_quote_can_be_expandable() -> None:
    _, [entity] = parse_html("<blockquote expandable>long</blockquote>")
    assert entity["type"] == "expandable_blockquote"


def test_a_span_is_a_spoiler_when_it_says_so() -> None:
    _, [entity] = parse_html('<span class="tg-spoiler">x</span>')
    assert entity["type"] == "spoiler"


def test_custom_emoji_keep_their_id() -> None:
    _, [entity] = parse_html('<tg-emoji emoji-id="5368324170671202286">👍</tg-emoji>')
    assert entity["custom_emoji_id"] == "5368324170671202286"


def test_an_empty_element_leaves_no_entity() -> None:
    assert parse_html("a<b></b>c") == ("ac", [])


def test_an_end_tag_without_a_name_closes_what_is_open() -> None:
    assert parse_html("<b>x</>")[1] == [{"type": "bold", "offset": 0, "length": 1}]


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("&lt;b&gt; &amp; &quot;", '<b> & "'),
        ("&#60;&#x3C;", "<<"),
        ("&#128512;", "😀"),
        ("&lt", "<"),
        ("&nbsp;", "&nbsp;"),
        ("&apos;", "&apos;"),
        ("&#0;", "&#0;"),
        ("&#1114112;", "&#1114112;"),
        ("a & b", "a & b"),
        ("a > b", "a > b"),
    ],
)
def test_references(source: str, text: str) -> None:
    assert parse_html(source) == (text, [])


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("<", "Unclosed start tag at byte offset 0"),
        ("é<b", "Unclosed start tag at byte offset 2"),
        ("<br/>", 'Unsupported start tag "br/" at byte offset 0'),
        ("<p>x</p>", 'Unsupported start tag "p" at byte offset 0'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        (
            "😀<b><i>x</b></i>",
            'Unmatched end tag at byte offset 11, expected "</i>", found "</b>"',
        ),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        (
            "<a href>x</a>",
            'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0',
        ),
        ('<a ="x">y</a>', 'Empty attribute name in the tag "a" at byte offset 0'),
        ("<a href=", 'Unclosed start tag "a" at byte offset 0'),
        ('<a href="x', "Unclosed start tag at byte offset 0"),
        ("<a href=x/y>z</a>", "Unexpected end of name token at byte offset 8"),
        ('<tg-emoji emoji-id="x">👍</tg-emoji>', "Invalid custom emoji identifier specified"),
        (
            "&#xD83D;",
            "Text contains invalid Unicode characters after decoding HTML entities, "
            "check for unmatched surrogate code units",
        ),
    ],
)
def test_what_telegram_cannot_parse_is_refused_in_its_words(source: str, reason: str) -> None:
    with pytest.raises(ApiError) as caught:
        parse_html(source)
    assert caught.value.code == 400
    assert caught.value.description == f"Bad Request: can't parse entities: {reason}"
