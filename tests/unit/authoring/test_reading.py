"""YAML is read safely, by version 1.2, and every node knows where it stands."""

from __future__ import annotations

from io import StringIO
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.nodes import MappingNode, ScalarNode, SequenceNode

from bot.authoring.files import Source
from bot.authoring.issues import Code, Issue, Report
from bot.authoring.places import Broken, Items, Node, Place, Plain, Scalar, Table, plain
from bot.authoring.reading import read_yaml


def read(text: str) -> tuple[Node | None, tuple[Issue, ...]]:
    report = Report()
    return read_yaml(Source("x", Place("x.yaml"), text), report), report.issues


def data(text: str) -> Plain:
    node, issues = read(text)
    assert issues == ()
    assert node is not None
    return plain(node)


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("no", "no"), ("yes", "yes"), ("on", "on"), ("9:30", "9:30"), ("2025-01-01", "2025-01-01"),
        ("0o17", "0o17"), ("1_000", "1_000"), ("true", True), ("False", False), ("null", None),
        ("~", None), ("12", 12), ("-3", -3), ("1.5", 1.5), ("1e3", 1000.0), (".5", 0.5),
        ("'12'", "12"), ('"true"', "true"), (".inf", ".inf"), ("9" * 30, float("9" * 30)),
        ("=", "="),
    ],
)  # fmt: skip
def test_scalars_follow_version_1_2(written: str, value: object) -> None:
    assert data(f"key: {written}") == {"key": value}


def test_texts_of_several_lines_keep_or_fold_them() -> None:
    text = "a: |-\n  one\n\n  two\nb: >-\n  one\n  two\nc: one\n  two\n"
    assert data(text) == {"a": "one\n\ntwo", "b": "one two", "c": "one two"}


def test_every_node_knows_its_line_and_column() -> None:
    node, _ = read("steps:\n  - say: Hello.\n    id: hello\n  - if: x\n    then: [{end: }]\n")
    assert isinstance(node, Table)
    steps = node.by_key["steps"]
    assert isinstance(steps, Items)
    first, second = steps.items
    assert isinstance(first, Table)
    assert isinstance(second, Table)
    assert (first.place.line, first.place.column) == (2, 5)
    assert (first.by_key["id"].place.line, first.by_key["id"].place.column) == (3, 9)
    assert (first.key("id").place.line, first.key("id").place.column) == (3, 5)
    then = second.by_key["then"]
    assert (then.place.line, then.place.column) == (5, 11)


def test_what_is_empty_stands_where_its_key_or_dash_stands() -> None:
    node, _ = read("a:\nb:\n  -\n  - x\n")
    assert isinstance(node, Table)
    assert node.by_key["a"] == Scalar(Place("x.yaml", 1, 1), None, "")
    items = node.by_key["b"]
    assert isinstance(items, Items)
    assert items.items[0] == Scalar(Place("x.yaml", 3, 3), None, "")


@pytest.mark.parametrize("text", ["", "\n\n", "# only words\n", "---\n", "---\n...\n"])
def test_a_file_of_nothing_has_no_node_or_an_empty_one(text: str) -> None:
    node, issues = read(text)
    assert issues == ()
    assert node is None or (isinstance(node, Scalar) and node.value is None)


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("a: b: c", Code.SYNTAX, (1, 5)),
        ("a: [b, c", Code.SYNTAX, (1, 9)),
        ("a: {b: c\nd: e", Code.SYNTAX, (2, 2)),
        ("a: {{ name }} is here", Code.SYNTAX, (1, 15)),
        ("a:\n\t- b", Code.SYNTAX, (2, 1)),
        ("a: @b", Code.SYNTAX, (1, 4)),
        ("a: 'b", Code.SYNTAX, (1, 4)),
        ('a: "\\q"', Code.SYNTAX, (1, 6)),
        ('a: "\\UFFFFFFFF"', Code.SYNTAX, (1, 1)),
        ("a: b\n   c: d", Code.SYNTAX, (2, 5)),
        ("- a\nb: c", Code.SYNTAX, (2, 1)),
        ("a: 1\na: 2", Code.DUPLICATE_KEY, (2, 1)),
        ("a: {1: x, '1': y}", Code.DUPLICATE_KEY, (1, 11)),
        ("a: &x 1", Code.ALIAS, (1, 4)),
        ("a: *x", Code.ALIAS, (1, 4)),
        ("<<: {a: 1}", Code.ALIAS, (1, 1)),
        ("a: !!str 1", Code.TAG, (1, 4)),
        ("a: !b", Code.TAG, (1, 4)),
        ("%YAML 1.1\n---\na: 1", Code.TAG, (1, 1)),
        ("a: 1\n---\nb: 2", Code.SEVERAL_DOCUMENTS, (2, 1)),
        ("? [a]\n: b", Code.BAD_KEY, (1, 3)),
        ("a: {{ b }}", Code.BAD_KEY, (1, 5)),
        (": b", Code.BAD_KEY, (1, 1)),
        ("a: {line: one, two}", Code.LONE_KEY, (1, 16)),
        ("- {id: x, line: one, two words, key: y}", Code.LONE_KEY, (1, 22)),
        ("a: \x07", Code.CONTROL_CHARACTER, (1, 4)),
        ("a: 1\nb: \ufeff", Code.CONTROL_CHARACTER, (2, 4)),
        ('a: "\\0"', Code.CONTROL_CHARACTER, (1, 4)),
        ("[" * 33, Code.TOO_DEEP, (1, 33)),
        ("&a " * 40 + "x", Code.SYNTAX, None),
        ("a:\n" + "".join(f"{'  ' * n}- b:\n" for n in range(40)), Code.TOO_DEEP, None),
    ],
)
def test_what_is_wrong_is_an_issue_at_its_place(
    text: str, code: Code, place: tuple[int, int] | None
) -> None:
    _, issues = read(text)
    assert code in [issue.code for issue in issues]
    assert len(issues) <= 3
    assert all(issue.hint for issue in issues)
    if place is not None:
        assert place in [(issue.line, issue.column) for issue in issues if issue.code == code]


def test_reading_goes_on_after_an_alias_a_tag_and_a_double_key() -> None:
    node, issues = read("a: *x\nb: !t 2\nb: 3\nc: 4\n")
    assert [issue.code for issue in issues] == [Code.ALIAS, Code.TAG, Code.DUPLICATE_KEY]
    assert isinstance(node, Table)
    assert isinstance(node.by_key["a"], Broken)
    assert [key.text for key, _ in node.pairs] == ["a", "b", "c"]


def test_a_bomb_of_brackets_is_refused_quickly() -> None:
    _, issues = read("[" * 200_000)
    assert [issue.code for issue in issues] == [Code.TOO_DEEP]


DATA = st.recursive(
    st.none() | st.booleans() | st.integers(-1000, 1000) | st.text(max_size=12),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(min_size=1, max_size=6), inner, max_size=4)
    ),
    max_leaves=12,
)


def reference(text: str) -> object:
    """What ruamel.yaml's own composer makes of it, all scalars as text."""

    def built(node: Any) -> object:
        match node:
            case ScalarNode():
                return node.value
            case SequenceNode():
                return [built(item) for item in node.value]
            case MappingNode():
                return [(built(key), built(value)) for key, value in node.value]
        raise TypeError(node)

    return built(YAML(typ="safe", pure=True).compose(text))


def ours(node: Node) -> object:
    match node:
        case Scalar():
            return node.text
        case Items():
            return [ours(item) for item in node.items]
        case Table():
            return [(key.text, ours(value)) for key, value in node.pairs]
    raise TypeError(node)


@settings(max_examples=150, deadline=None)
@given(value=DATA, flow=st.sampled_from([None, True, False]), indent=st.integers(2, 4))
def test_it_reads_what_ruamel_yaml_reads(value: Any, flow: bool | None, indent: int) -> None:
    stream = StringIO()
    yaml = YAML(typ="safe", pure=True)
    yaml.default_flow_style = flow
    yaml.indent = indent
    yaml.dump(value, stream)
    node, issues = read(stream.getvalue())
    codes = {issue.code for issue in issues}
    try:
        wanted = reference(stream.getvalue())
    except YAMLError:
        # Some of what ruamel.yaml writes, such as {:0: null}, it does not read itself.
        assert Code.SYNTAX in codes
        return
    if issues:
        assert codes <= {Code.BAD_KEY, Code.CONTROL_CHARACTER, Code.ALIAS}
    else:
        assert node is not None
        assert ours(node) == wanted


PARTS = st.sampled_from(
    ["a", "b c", ": ", ":", "\n", "\n  ", "\n    ", "- ", "'x'", '"y"', "{", "}", "[", "]", ", ",
     " #z", "|\n  t", ">-\n  t", "? ", "1", "~"]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(PARTS, max_size=14).map("".join))
def test_it_refuses_what_ruamel_yaml_refuses(text: str) -> None:
    node, issues = read(text)
    try:
        wanted = reference(text)
    except (YAMLError, AttributeError, TypeError):
        assert issues or node is None or node == Scalar(node.place, None, "")
        return
    if not issues:
        assert node is not None
        assert ours(node) == wanted
