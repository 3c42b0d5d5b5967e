"""A template that would take the memory of the machine, or for ever, is stopped on the way."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from bot.engine.errors import TemplateFailed
from bot.engine.values import as_value
from bot.rendering.meter import DEEPEST, FURTHEST, LARGEST, WORK, TooMuch, weigh
from bot.rendering.sandbox import LONGEST_OUTPUT, Box, BoxedExpression, BoxedTemplate

HTML = Box({}, html=True)
PLAIN = Box({}, html=False)
WORDS = "x" * 4000
"""As long as an answer can be."""
ROOM = 64 * 2**20
"""Bytes that are a lot for a message."""


@contextmanager
def little_memory() -> Iterator[None]:
    tracemalloc.start()
    try:
        yield
        assert tracemalloc.get_traced_memory()[1] < ROOM
    finally:
        tracemalloc.stop()


def nested(levels: int, value: str, shown: str) -> str:
    """``with`` in ``with``: each level holds ``value`` of the one around it."""
    opened = (
        f"{{% with b{level + 1} = {value.replace('b', f'b{level}')} %}}" for level in range(levels)
    )
    return "".join(opened) + shown.replace("b", f"b{levels}") + "{% endwith %}" * levels


TEMPLATES = {
    "a loop over the letters of an answer": "{% for c in a %}" + "{{ a }}" * 900 + "{% endfor %}",
    "a loop that says nothing": "{% for c in a %}"
    + "{% if c in a %}{% endif %}" * 300
    + "{% endfor %}",
    "a loop with filters in it": "{% for c in a %}{{ a | join | lower | length }}{% endfor %}",
    "words that double at each level": nested(20, "b ~ b ~ b ~ b", "{{ b | length }}"),
    "words that double by plus": nested(20, "b + b + b + b", "{{ b | length }}"),
    "lists of lists": nested(20, "[b, b, b, b]", "{{ b | length }}"),
    "lists of lists, said": nested(6, "[b, b, b, b, b, b]", "{{ b }}"),
    "an object of objects": nested(20, "{'l': b, 'r': b}", "{{ b | length }}"),
    "one of two": nested(20, "b ~ b if b else b", "{{ b | length }}"),
    "joined with itself": "{{ a | join(a) | join(a) | join(a) | length }}",
    "a long list said again and again": "{{ [" + ", ".join(["many"] * 900) + "] }}",
}
EXPRESSIONS = {
    "joined with itself": "a | join(a) | join(a) | length",
    "letters joined by letters": f"'{WORDS[:2000]}' | join('{WORDS[:2000]}') | join('yy') | length",
    "more than there is room for": " ~ ".join(["a"] * 900),
    "plus": " + ".join(["a"] * 20),
    "a list of long things": "[" + ", ".join(["a"] * 900) + "]",
    "a number times a number": " * ".join(["9 ** 9"] * 12),
    "a number and a number": " + ".join([str(2**53 - 1)] * 2),
    "a number below": f"-{2**53 - 1} - {2**53 - 1}",
    "a power of powers": "(9 ** 9) ** 9",
    "words times a number": "a * 999999999",
    "a width": "'%999999999d' % 1",
}


@pytest.mark.parametrize("name", TEMPLATES)
@pytest.mark.parametrize("box", [HTML, PLAIN], ids=["html", "plain"])
def test_a_template_stops_before_it_takes_the_machine(name: str, box: Box) -> None:
    template = BoxedTemplate(box, TEMPLATES[name])
    with little_memory(), pytest.raises(TemplateFailed):
        template({"a": WORDS, "b0": WORDS, "many": [WORDS] * 9})


@pytest.mark.parametrize("name", EXPRESSIONS)
def test_an_expression_stops_before_it_takes_the_machine(name: str) -> None:
    with little_memory(), pytest.raises(TemplateFailed):
        BoxedExpression(PLAIN, EXPRESSIONS[name])({"a": WORDS})


@pytest.mark.parametrize(
    ("source", "first"),
    [("[x, x]", "a"), ("x ~ x", "a"), ("x + x", ["a"]), ("{'a': x, 'b': x}", 1), ("x * x", 3)],
)
def test_a_variable_set_to_more_of_itself_again_and_again(source: str, first: object) -> None:
    doubled: Callable[[dict[str, object]], object] = BoxedExpression(PLAIN, source)
    value = first
    with little_memory(), pytest.raises(TemplateFailed):
        for _ in range(100):
            value = as_value(doubled({"x": value}))


def test_a_list_around_a_list_again_and_again() -> None:
    around = BoxedExpression(PLAIN, "[x]")
    value: object = "a"
    with pytest.raises(TemplateFailed, match="too deep"):
        for _ in range(100):
            value = as_value(around({"x": value}))


def test_each_run_has_a_budget_of_its_own() -> None:
    template = BoxedTemplate(HTML, "{% for c in a %}{{ c | lower }}{% endfor %}")
    for _ in range(40):
        assert len(template({"a": WORDS})) == len(WORDS)
    assert 40 * len(WORDS) > WORK


def test_what_a_page_needs_is_far_below_the_budget() -> None:
    source = (
        "{% for each in entries %}<b>{{ each.title | upper_first }}</b> {{ loop.index }}/"
        "{{ loop.length }} {{ each.text | excerpt(60) }} {{ each.tags | join }}"
        "{% if not loop.last %}\n{% endif %}{% else %}nothing{% endfor %}"
    )
    entry = {"title": "a row", "text": "word " * 300, "tags": ["a", "b", "c"]}
    template = BoxedTemplate(HTML, source)
    assert template({"entries": []}) == "nothing"
    told = template({"entries": [entry] * 80})
    assert told.count("<b>A row</b>") == 80
    assert told.endswith("80/80 " + ("word " * 11).strip() + "… a, b, c")


def test_what_is_joined_is_escaped_once_and_only_where_it_is_html() -> None:
    scope = {"a": "<b>", "b": "&"}
    assert BoxedTemplate(HTML, "{{ a ~ '<i>' ~ b }}")(scope) == "&lt;b&gt;&lt;i&gt;&amp;"
    assert BoxedTemplate(PLAIN, "{{ a ~ 1 ~ none ~ b }}")(scope) == "<b>1None&"


def test_output_is_counted_while_it_comes() -> None:
    template = BoxedTemplate(HTML, "{% for c in few %}{{ a }}{% endfor %}")
    assert len(template({"few": [1, 2, 3], "a": WORDS})) == LONGEST_OUTPUT
    with pytest.raises(TemplateFailed, match=str(LONGEST_OUTPUT)):
        template({"few": [1, 2, 3, 4], "a": WORDS})


def test_a_failure_tells_nothing_of_what_was_said() -> None:
    with pytest.raises(TemplateFailed) as caught:
        BoxedTemplate(PLAIN, "{{ (a ~ a)[a] }}")({"a": "heron"})
    assert "heron" not in str(caught.value)


def test_what_weighs_too_much() -> None:
    assert weigh("x" * LARGEST) == LARGEST
    assert weigh({"a": ["bc", 1]}) == 8
    deep: list[object] = []
    for _ in range(DEEPEST + 2):
        deep = [deep]
    for heavy in ("x" * (LARGEST + 1), ["x"] * LARGEST, deep):
        with pytest.raises(TooMuch):
            weigh(heavy)


def test_numbers_as_large_as_json_can_say() -> None:
    assert BoxedExpression(PLAIN, "a + 1")({"a": FURTHEST - 1}) == FURTHEST
    assert BoxedExpression(PLAIN, "a - b")({"a": 0.5, "b": 1}) == -0.5
    with pytest.raises(TemplateFailed, match="a number too large"):
        BoxedExpression(PLAIN, "a + 1")({"a": FURTHEST})
