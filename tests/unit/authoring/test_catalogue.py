"""Every code is explained, and its example has that issue and no other."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from support.books import CONTENT

from bot.authoring.catalogue.entry import Entry
from bot.authoring.check import check
from bot.authoring.codes import CATALOGUE, markdown, updated
from bot.authoring.issues import Code
from bot.coach.moments import read_moment
from bot.engine.book import ActCall, ActSpec, Done
from bot.engine.shape import TEXT, fields

TODAY = date(2026, 11, 23)
README = Path(__file__).parents[3] / "dialogs" / "README.md"


def nothing(_: ActCall) -> Done:
    return Done(None)


TIP = fields(id=TEXT, text=TEXT, practice=TEXT)
ACTS = {
    "tips.draw": ActSpec("tips.draw", nothing, optional=frozenset({"relation"}), gives=TIP),
    "feelings.needs": ActSpec("feelings.needs", nothing, frozenset({"family"})),
}


def test_every_code_has_exactly_one_entry() -> None:
    assert [entry.code for entry in CATALOGUE] == sorted(Code)


@pytest.mark.parametrize("entry", CATALOGUE, ids=lambda entry: entry.code)
def test_a_bad_example_has_its_issue_and_no_other(entry: Entry, tmp_path: Path) -> None:
    files = {f"content/{name}.yaml": text for name, text in CONTENT.items()} | dict(entry.bad)
    (tmp_path / "dialogs").mkdir()
    for name, text in files.items():
        if text is not None:
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", errors="surrogateescape")
    loaded = check(tmp_path / "dialogs", tmp_path / "content", ACTS, read_moment, today=TODAY)
    assert {issue.code for issue in loaded.issues} == {entry.code}, loaded.issues
    assert (loaded.book is None) == any(issue.is_error for issue in loaded.issues)
    for issue in loaded.issues:
        assert issue.file in files
        assert issue.message
        assert issue.hint


@pytest.mark.parametrize("entry", CATALOGUE, ids=lambda entry: entry.code)
def test_an_entry_is_written_for_people(entry: Entry) -> None:
    assert entry.title == entry.title.strip()
    assert entry.meaning.endswith(".")
    assert entry.cure.endswith(".")
    assert entry.shown
    assert "!" not in re.sub("`[^`]*`", "", entry.meaning + entry.cure)


def test_the_readme_holds_the_present_catalogue() -> None:
    text = README.read_text(encoding="utf-8")
    assert markdown() in text, "run python -m bot.authoring.codes"


def test_writing_the_catalogue_leaves_the_rest_of_the_readme_alone() -> None:
    once = updated("before\n\n" + markdown().replace("R101", "R999") + "\n\nafter\n")
    assert once == f"before\n\n{markdown()}\n\nafter\n"
