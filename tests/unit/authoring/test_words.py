"""Texts: templates, Telegram's HTML, lengths and style."""

from __future__ import annotations

import pytest
from support.books import book_from, issues_of, steps

from bot.authoring.issues import Code


def codes(text: str) -> list[Code]:
    lines = "\n".join(f"    {line}" for line in text.splitlines())
    return [issue.code for issue in issues_of(steps(f"- say: |-\n{lines}", head="command: test"))]


def label(text: str) -> list[Code]:
    lines = f"- choose: x\n  id: a\n  text: T\n  options:\n    a: {text}"
    return [issue.code for issue in issues_of(steps(lines, head="command: test"))]


@pytest.mark.parametrize(
    "text",
    [
        "<b>bold</b> <i>i</i> <u>u</u> <s>s</s> <tg-spoiler>x</tg-spoiler> <code>c</code>",
        '<a href="https://example.org/?a=1&amp;b=2">link</a>',
        '<a href="{{ name }}">{{ name }}</a>',
        '<span class="tg-spoiler">x</span> <pre><code class="language-py">x</code></pre>',
        "<blockquote expandable>x</blockquote>",
        "<B>Bold</B> and <b><i>both</i></b>",
        "5 &lt; 6 &amp; 7 &gt; 6, Q&A, &#8212;",
        "{% if name %}<b>{{ name }}</b>{% else %}<i>x</i>{% endif %}",
        "{% for p in places %}<b>{{ p.label }}</b> {% endfor %}",
        "<b>{% if name %}{{ name }}{% endif %}</b>",
        "a > b -> c",
    ],
)
def test_html_that_telegram_knows_is_fine(text: str) -> None:
    assert codes(text) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("<b>bold", Code.HTML_NOT_CLOSED),
        ("bold</b>", Code.HTML_NOT_CLOSED),
        ("<b><i>both</b></i>", Code.HTML_NOT_CLOSED),
        ("{% if name %}<b>{% endif %}x</b>", Code.HTML_NOT_CLOSED),
        ("{% for p in places %}</b>{% endfor %}", Code.HTML_NOT_CLOSED),
        ("5 < 6", Code.HTML_NOT_CLOSED),
        ("I <3 you", Code.HTML_NOT_CLOSED),
        ("<b bold", Code.HTML_NOT_CLOSED),
        ("one<br>two", Code.HTML_UNKNOWN),
        ("<p>one</p>", Code.HTML_UNKNOWN),
        ("<a>link</a>", Code.HTML_UNKNOWN),
        ("a&nbsp;b", Code.HTML_UNKNOWN),
        ("{{ name", Code.BAD_TEMPLATE),
        ("{% if name %}", Code.BAD_TEMPLATE),
        ("{% set x = 1 %}", Code.BAD_TEMPLATE),
        ("{{ name.upper() }}", Code.BAD_TEMPLATE),
        ("{% include 'x' %}", Code.BAD_TEMPLATE),
        ("{{ name | upper }}", Code.UNKNOWN_FILTER),
        ("{% if name is nice %}x{% endif %}", Code.UNKNOWN_FILTER),
        ("{{ " + "(" * 30 + "1" + ")" * 30 + " }}", None),
        ("{{ " + "not " * 40 + "name }}", Code.BAD_TEMPLATE),
        ("Really?!", Code.EXCLAMATIONS),
        ("One? Two?", Code.MANY_QUESTIONS),
        ("Go [here](https://example.org)", Code.MARKDOWN),
        ("x" * 901, Code.LONG_MESSAGE),
        ("x" * 4097, Code.TEXT_TOO_LONG),
        ("😀" * 2049, Code.TEXT_TOO_LONG),
    ],
)
def test_what_would_fail_or_read_badly_is_reported(text: str, code: Code | None) -> None:
    assert set(codes(text)) == ({code} if code else set())


def test_only_what_is_always_there_counts_for_the_length() -> None:
    long = "x" * 3000
    assert codes(f"<b>{'x' * 890}</b>") == []
    assert Code.TEXT_TOO_LONG in codes(f"{long}{{{{ name }}}}{long}")
    assert Code.TEXT_TOO_LONG not in codes(f"{{% if name %}}{long}{{% else %}}{long}{{% endif %}}")
    assert Code.TEXT_TOO_LONG not in codes(f"{long}{{% if name %}}{long}{{% endif %}}")
    both = f"{long}{{% if name %}}{long}{{% else %}}{long}{{% endif %}}"
    assert Code.TEXT_TOO_LONG in codes(both)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("<b>Good</b>", Code.HTML_IN_PLAIN),
        ("x" * 65, Code.LABEL_TOO_LONG),
        ("😀" * 33, Code.LABEL_TOO_LONG),
        ("''", Code.EMPTY_TEXT),
        ("'  '", Code.EMPTY_TEXT),
        ("x" * 64, None),
        ("5 < 6 & 7", None),
        ("'{{ name }} and I'", None),
    ],
)
def test_labels_are_plain_and_short(text: str, code: Code | None) -> None:
    assert label(text) == ([code] if code else [])


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ("name =", Code.BAD_EXPRESSION),
        ("name == 'x' }} {{ 1", Code.BAD_EXPRESSION),
        ("name name", Code.BAD_EXPRESSION),
        ("{{ name }}", None),
        ("name.upper()", Code.BAD_EXPRESSION),
        ("name | upper", Code.UNKNOWN_FILTER),
        ("'x' if name", Code.BAD_EXPRESSION),
        ("", Code.EMPTY_TEXT),
        ("(" * 300, Code.BAD_EXPRESSION),
    ],
)
def test_expressions_are_read_whole(source: str, code: Code | None) -> None:
    quoted = source.replace('"', '\\"')
    issues = issues_of(steps(f'- set: x\n  to: "{quoted}"\n- say: A.', head="command: test"))
    expected = {Code.BAD_EXPRESSION} if source.startswith("{{") else {code}
    assert {issue.code for issue in issues} == expected


def test_words_are_escaped_in_messages_and_left_alone_on_buttons() -> None:
    flow = book_from(
        steps("- choose: x\n  id: a\n  text: 'T {{ name }}'\n  options: {a: 'L {{ name }}'}")
    ).flows["test"]
    question = flow.code[0]
    scope = {"name": "<Ann & Bo>"}
    assert question.text.variants[0](scope) == "T &lt;Ann &amp; Bo&gt;"  # type: ignore[union-attr]
    assert question.kind.options[0].label.variants[0](scope) == "L <Ann & Bo>"  # type: ignore[union-attr]
