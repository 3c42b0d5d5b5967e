"""What authors may write in templates and expressions, and what can never come of it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from jinja2 import TemplateSyntaxError
from markupsafe import Markup

from bot.engine.errors import TemplateFailed
from bot.engine.values import Choice
from bot.rendering.sandbox import Box, BoxedExpression, BoxedTemplate

CONTENT = {"feelings": {"sad": {"label": "Sad"}, "items": "an item", "keys": ["a"]}, "n": [1, 2]}
HTML = Box(CONTENT, html=True)
PLAIN = Box(CONTENT, html=False)
NOW = datetime(2026, 3, 2, 9, 5, tzinfo=UTC)


def said(source: str, **scope: object) -> str:
    return BoxedTemplate(HTML, source)(scope)


def value(source: str, **scope: object) -> object:
    return BoxedExpression(PLAIN, source)(scope)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("Hello {{ name }}.", "Hello Ann."),
        ("{% if name %}yes{% else %}no{% endif %}", "yes"),
        ("{% for x in n %}{{ x }};{% endfor %}", "1;2;"),
        ("{{ feelings.sad.label }}", "Sad"),
        ("{{ feelings['sad']['label'] }}", "Sad"),
        ("{{ feelings.items }}{{ feelings.keys[0] }}", "an itema"),
        ("{{ none_here }}", ""),
        ("<b>{{ name }}</b>", "<b>Ann</b>"),
        ("{{ 2 * 3 }} {{ 7 % 4 }} {{ 2 ** 3 }} {{ name ~ '!' }}", "6 3 8 Ann!"),
    ],
)
def test_templates_say_what_they_are_given(source: str, text: str) -> None:
    assert said(source, name="Ann", none_here=None) == text


def test_answers_are_escaped_and_labels_are_not() -> None:
    assert said("{{ a }}", a="<b>&\"'") == "&lt;b&gt;&amp;&#34;&#39;"
    assert BoxedTemplate(PLAIN, "{{ a }}")({"a": "<b>&"}) == "<b>&"
    assert said("{{ a | excerpt(3) | upper_first }}", a="<b>bold") == "&lt;b…"


def test_an_answer_is_never_read_as_a_template() -> None:
    assert said("{{ a }}", a="{{ 7 * 7 }}{% raw %}") == "{{ 7 * 7 }}{% raw %}"


@pytest.mark.parametrize(
    "source",
    [
        "{{ nothing }}", "{{ nothing.at.all }}", "{{ feelings.mad }}", "{{ name.nope }}",
        "{{ feelings.sad.label.nope }}", "{{ n[7] }}",
    ],
)  # fmt: skip
def test_what_is_not_there_is_an_error_and_not_silence(source: str) -> None:
    with pytest.raises(TemplateFailed):
        said(source, name="Ann")


@pytest.mark.parametrize(
    "source",
    [
        "{% macro m() %}{% endmacro %}", "{% include 'x' %}", "{% import 'x' as y %}",
        "{% from 'x' import y %}", "{% extends 'x' %}", "{% block b %}{% endblock %}",
        "{% set x = 1 %}", "{% set x %}a{% endset %}", "{% filter lower %}A{% endfilter %}",
        "{{ name.upper() }}", "{{ range(10) }}", "{{ name() }}",
        "{% for x in n %}{% for y in n %}{% endfor %}{% endfor %}",
        "{% for x in n recursive %}{% endfor %}", "{% call m() %}{% endcall %}",
    ],
)  # fmt: skip
def test_forbidden_constructs_are_refused_when_they_are_read(source: str) -> None:
    with pytest.raises(TemplateSyntaxError):
        said(source, name="Ann")


@pytest.mark.parametrize(
    "source",
    [
        "name.__class__", "name.__class__.__mro__", "feelings.__init__", "n.__len__",
        "''.__class__", "name.format", "name.join", "n.append", "self", "name._x",
        "name['__class__']", "name | attr('__class__')",
    ],
)  # fmt: skip
def test_there_is_no_way_into_python(source: str) -> None:
    with pytest.raises((TemplateFailed, TemplateSyntaxError)):
        got = said("{{ " + source + " }}", name="Ann")
        assert "class" not in got
        assert "method" not in got
        raise TemplateFailed(got)


@pytest.mark.parametrize(
    "source",
    [
        "'%999999999d' % 1", "'x' * 999999999", "n * 999999", "9 ** 99", "2000 ** 2", "10 ** -400",
        "('x' * 9) * 9", "999999 * 'x'", "[0] * 99999999",
    ],
)  # fmt: skip
def test_bombs_are_refused(source: str) -> None:
    with pytest.raises(TemplateFailed):
        value(source)
    with pytest.raises(TemplateFailed):
        said("{{ " + source + " }}")


def test_what_comes_out_is_capped() -> None:
    assert len(said("{{ a }}", a="x" * 12_000)) == 12_000
    with pytest.raises(TemplateFailed, match="more than 12000 characters"):
        said("{{ a }}", a="x" * 12_001)


@pytest.mark.parametrize("source", ["1 / 0", "n + 1", "name > 1", "name | day", "n['x']"])
def test_an_expression_that_goes_wrong_is_one_kind_of_error(source: str) -> None:
    with pytest.raises(TemplateFailed) as caught:
        value(source, name="a secret")
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("strength >= 4", True), ("not name", False), ("name in ['Ann', 'Bob']", True),
        ("name == 'Ann' and strength < 9", True), ("strength + 1", 6), ("name ~ '!'", "Ann!"),
        ("nothing is defined", False), ("strength is odd", True), ("[name, strength]", ["Ann", 5]),
        ("name if strength > 3 else 'x'", "Ann"), ("name | length", 3), ("null_one is none", True),
        ("chosen == 'x'", True), ("chosen | label", "An X"), ("None | default('y')", "y"),
    ],
)  # fmt: skip
def test_expressions_give_values(source: str, expected: object) -> None:
    scope = {"name": "Ann", "strength": 5, "null_one": None, "chosen": Choice("x", "An X")}
    assert value(source, **scope) == expected


def test_an_expression_keeps_the_label_of_a_choice() -> None:
    got = value("chosen", chosen=Choice("x", "An X"))
    assert isinstance(got, Choice)
    assert got.label == "An X"


def test_expressions_give_plain_words_also_from_escaped_ones() -> None:
    got = BoxedExpression(HTML, "a ~ '<'")({"a": Markup("&lt;")})
    assert type(got) is str


def test_an_undefined_value_is_an_error_only_where_it_is_needed() -> None:
    with pytest.raises(TemplateFailed):
        value("nothing")
    assert value("nothing is defined or 1 == 1") is True
