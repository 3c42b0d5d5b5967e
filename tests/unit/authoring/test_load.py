"""The whole reader: everything at once, nothing raised, and what was written is what runs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from support.books import ACTS, CONTENT, book_from, issues_of, load, steps
from support.fences import README, whole_flows
from support.random_flows import as_yaml, flows

from bot.authoring.files import CannotRead
from bot.authoring.issues import Code
from bot.authoring.load import load_book
from bot.authoring.words import Deferred
from bot.engine.book import Book
from bot.engine.flow import Branch, Flow, Jump, Question, Text

SLOW = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    phases=[Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink],
)
GOOD = whole_flows(README.read_text("utf-8"))


def test_all_issues_of_all_files_come_at_once_in_order() -> None:
    found = issues_of(
        {
            "one": "flow: one\ntitle: One\nabout: One.\ncommand: one\nsteps:\n"
            "  - sayy: Hello.\n  - ask: x\n    txt: What?\n  - say: '{{ y }}'\n",
            "two": "flow: two\ntitle: Two\nabout: Two.\ncommand: one\nsteps:\n  - call: three\n",
            "bad": "flow: [\n",
        },
        {"places": "- {key: home, label: [}\n", "locale/de": "one.nothing: Nichts.\n"},
    )
    assert [(issue.file, issue.line, issue.code) for issue in found] == [
        ("content/locale/de.yaml", 1, Code.LOCALE_KEY),
        ("content/places.yaml", 1, Code.SYNTAX),
        ("dialogs/bad.yaml", 2, Code.SYNTAX),
        ("dialogs/one.yaml", 6, Code.UNKNOWN_VERB),
        ("dialogs/one.yaml", 7, Code.MISSING_KEY),
        ("dialogs/one.yaml", 7, Code.MISSING_ID),
        ("dialogs/one.yaml", 8, Code.UNKNOWN_KEY),
        ("dialogs/one.yaml", 9, Code.UNDEFINED),
        ("dialogs/two.yaml", 4, Code.DUPLICATE_COMMAND),
        ("dialogs/two.yaml", 6, Code.MISSING_ID),
        ("dialogs/two.yaml", 6, Code.UNKNOWN_FLOW),
    ]


def test_an_issue_prints_with_its_place_code_and_cure() -> None:
    (issue,) = issues_of(
        steps("- ask: x\n  id: ask_x\n  text: What?\n  skipp: true", head="command: t")
    )
    assert str(issue) == ('dialogs/test.yaml:9:5: R101 unknown key "skipp"\n    did you mean skip?')


def test_warnings_do_not_keep_a_book_from_being_made() -> None:
    loaded = load(steps("- say: Hello!!", head="command: test"))
    assert [issue.code for issue in loaded.issues] == [Code.EXCLAMATIONS]
    assert loaded.book is not None


def test_a_missing_folder_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    with pytest.raises(CannotRead, match=r"there is no folder .*dialogs"):
        load_book(tmp_path / "dialogs", tmp_path / "content", ACTS)


def test_a_file_where_a_folder_should_be_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "dialogs").write_text("")
    with pytest.raises(CannotRead, match="cannot be read"):
        load_book(tmp_path / "dialogs", tmp_path / "content", ACTS)


def test_a_folder_called_like_a_file_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "dialogs" / "talk.yaml").mkdir(parents=True)
    with pytest.raises(CannotRead, match="cannot be read"):
        load_book(tmp_path / "dialogs", tmp_path / "content", ACTS)


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("dialogs/talk.yml", "dialogs/talk.yml"),
        ("dialogs/more/talk.yaml", "dialogs/more"),
        ("content/more/moods.yaml", "content/more"),
        ("content/locale/de.yml", "content/locale/de.yml"),
    ],
)
def test_a_file_nobody_would_read_is_noticed(tmp_path: Path, name: str, place: str) -> None:
    files = {f"content/{each}.yaml": text for each, text in CONTENT.items()}
    files |= {"dialogs/test.yaml": steps("- say: Hello.", head="command: test"), name: "a: b"}
    files["content/templates/card.j2"] = "{{ name }}"
    for each, text in files.items():
        (tmp_path / each).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / each).write_text(text, encoding="utf-8")
    issues = load_book(tmp_path / "dialogs", tmp_path / "content", ACTS).issues
    assert [(issue.file, issue.code) for issue in issues] == [(place, Code.FILE_NAME)]


def test_the_book_carries_all_that_was_written() -> None:
    book = book_from(
        {
            "hello": "flow: hello\ntitle: Hi\nabout: Hi.\ncommand: hi\nrole: start\nwas: [hey]\n"
            "steps: [{say: Hello.}]\n"
        }
    )
    assert book.commands == {"hi": "hello"}
    assert book.roles == {"start": "hello"}
    assert book.renamed == {"hey": "hello"}
    assert book.defaults == {"name": "", "nameless": "friend", "tone": "warm", "pet": None}
    assert book.words["yes"] == {"yes": True, "sure": True}
    assert book.words["numbers"] == {"one": 1, "two": 2, "three": 3}
    assert book.content["places"] == [
        {"key": "home", "label": "At home"},
        {"key": "out", "label": "Outside"},
    ]
    assert set(book.content) == {"feelings", "places", "entries", "bot"}
    assert book.phrases["too_long"].variants[0]({"length": 3, "longest": 2}) == "[too_long] 3 2"


@SLOW
@given(flow=flows(), block=st.booleans())
def test_a_sound_flow_is_read_as_it_was_written(flow: dict[str, Any], block: bool) -> None:
    book = book_from({"test": as_yaml(flow, block=block)})
    found = book.flows["test"]
    written = list(_flattened(flow["steps"]))
    assert sorted(found.labels) == sorted(step["id"] for step in written if "id" in step)
    code = [step for step in found.code if not isinstance(step, (Branch, Jump))]
    assert len(code) == sum("if" not in step for step in written)
    for step in written:
        index = found.labels.get(step.get("id", ""))
        question = None if index is None else found.code[index]
        if isinstance(question, Question):
            texts = step["text"] if isinstance(step["text"], list) else [step["text"]]
            assert [text.source for text in question.text.variants] == texts
            assert (question.skip is not None) == ("skip" in step)
            assert len(question.checks) == len(step.get("check", ()))
            assert question.into == f"v_{question.id}"
            assert found.givers[question.into] == index or question.text.variants[0].source
    compile_all(book)


@SLOW
@given(flow=flows(), block=st.booleans())
def test_reading_twice_gives_the_same_marks(flow: dict[str, Any], block: bool) -> None:
    one = book_from({"test": as_yaml(flow, block=True)}).flows["test"]
    other = book_from({"test": as_yaml(flow, block=block)}).flows["test"]
    assert _marks(one) == _marks(other)
    assert one.sure == other.sure
    assert one.givers == other.givers


@SLOW
@given(st.text(max_size=300))
def test_garbage_gives_issues_and_never_an_exception(text: str) -> None:
    loaded = load({"test": text}, {"feelings": text, "locale/de": text})
    assert loaded.book is None
    assert loaded.issues


@SLOW
@given(
    st.lists(
        st.sampled_from(
            ["a", ": ", "\n", "  ", "- ", "'", '"', "{", "}", "[", "]", ",", "#", "|", ">", "?",
             "!", "&", "*", "%", "@", "\t", "{{", "}}", "{%", "%}", "if", "---", "...", "<<", "~"]
        ),
        max_size=60,
    )
)  # fmt: skip
def test_yaml_like_garbage_gives_issues_and_never_an_exception(parts: list[str]) -> None:
    text = "".join(parts)
    assert load({"test": text}, {"feelings": text}).book is None


@SLOW
@given(st.sampled_from(sorted(GOOD)), st.data())
def test_a_broken_flow_gives_issues_or_still_runs(name: str, data: st.DataObject) -> None:
    lines = GOOD[name].splitlines()
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(lines) - 1))
        match data.draw(st.sampled_from(["drop", "twice", "swap", "indent", "cut", "put"])):
            case "drop" if len(lines) > 1:
                del lines[at]
            case "twice":
                lines.insert(at, lines[at])
            case "swap":
                lines[at], lines[at - 1] = lines[at - 1], lines[at]
            case "indent":
                lines[at] = " " * data.draw(st.integers(0, 6)) + lines[at].lstrip()
            case "cut":
                lines[at] = lines[at][: data.draw(st.integers(0, len(lines[at])))]
            case _:
                where = data.draw(st.integers(0, len(lines[at])))
                put = data.draw(
                    st.sampled_from(["{", "}", "'", '"', ":", "- ", "{{ x }}", "[", "#"])
                )
                lines[at] = lines[at][:where] + put + lines[at][where:]
    loaded = load({**GOOD, name: "\n".join(lines)}, {"seasons": None})
    if loaded.book is None:
        assert any(issue.is_error for issue in loaded.issues)
    else:
        compile_all(loaded.book)


@SLOW
@given(st.sampled_from(sorted(CONTENT)), st.text(max_size=80))
def test_broken_content_gives_issues_and_never_an_exception(name: str, text: str) -> None:
    loaded = load(steps("- say: Hello."), {name: text})
    assert loaded.book is None or all(not issue.is_error for issue in loaded.issues)


def compile_all(book: Book) -> None:
    """Compiles every template and expression: what the check accepts must never fail later."""
    for flow in book.flows.values():
        for found in _deferred(flow):
            found.compile()


def _deferred(value: object) -> list[Deferred]:
    if isinstance(value, Deferred):
        return [value]
    if isinstance(value, Text):
        return _deferred((value.variants, *value.locales.values()))
    if isinstance(value, (tuple, list)):
        return [found for item in value for found in _deferred(item)]
    if isinstance(value, dict):
        return [found for item in value.values() for found in _deferred(item)]
    known = type(value).__module__ == Flow.__module__
    slots = getattr(type(value), "__slots__", ()) if known else ()
    return [found for slot in slots for found in _deferred(getattr(value, slot))]


def _flattened(written: list[dict[str, Any]]) -> list[dict[str, Any]]:
    found = []
    for step in written:
        found.append(step)
        for side in ("then", "else"):
            found.extend(_flattened(step.get(side, [])))
    return found


def _marks(flow: Flow) -> list[str]:
    return [step.mark for step in flow.code if isinstance(step, Question)]
