"""Every practice is reached from the menu and by plain words; nothing leads nowhere."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from support.contents import content_file
from support.shipped import shipped_book

from bot.engine.book import Book
from bot.engine.flow import Call

CHOOSING: Mapping[str, Any] = content_file("choosing")
LOCALES = Path(__file__).resolve().parents[4] / "content" / "locale"


@pytest.fixture(scope="module")
def book() -> Book:
    return shipped_book()


def called(book: Book, flow: str) -> set[str]:
    return {step.flow for step in book.flows[flow].code if isinstance(step, Call)}


def test_every_practice_has_its_place(book: Book) -> None:
    """A practice is what says how many minutes it takes. What is serious is reached by the card."""
    practices = {name for name, flow in book.flows.items() if flow.minutes and not flow.serious}
    assert practices <= set(CHOOSING["flows"]), "a line under flows: of content/choosing.yaml"
    needed = {flow for flows in CHOOSING["needs"].values() for flow in flows}
    assert practices <= needed, "a place under needs: of content/choosing.yaml"


def test_what_is_offered_can_be_begun(book: Book) -> None:
    assert called(book, "go") == set(CHOOSING["flows"]), "dialogs/go.yaml calls each of them"
    places = set(CHOOSING["asks"]) | set(CHOOSING["menu"]) - {"more", "back"}
    assert places - set(CHOOSING["flows"]) - {"menu"} <= called(book, "places")


def test_every_name_in_it_is_known() -> None:
    flows = set(CHOOSING["flows"])
    for part in ("needs", "feelings", "after"):
        assert {flow for names in CHOOSING[part].values() for flow in names} <= flows, part
    assert set(CHOOSING["needs"]) <= set(content_file("needs"))
    assert set(CHOOSING["said"]) <= set(content_file("needs"))
    assert set(CHOOSING["first"]) <= set(content_file("needs"))
    assert set(CHOOSING["feelings"]) <= set(content_file("feelings")["families"])
    kinds = {kind for flow in CHOOSING["flows"].values() for kind in flow.get("kinds", ())}
    assert kinds | set(CHOOSING["after"]) <= set(content_file("entries"))
    practices = {flow.get("practice", name) for name, flow in CHOOSING["flows"].items()}
    assert practices - {""} <= set(content_file("practices"))


def test_labels_fit_on_a_button() -> None:
    labels = [flow["label"] for flow in CHOOSING["flows"].values()]
    assert all(len(label) <= 40 for label in labels)
    assert len(labels) == len(set(labels))


def test_only_languages_with_texts_are_offered() -> None:
    _, *others = content_file("languages")
    assert all((LOCALES / f"{code}.yaml").exists() for code in others)


def test_no_phrase_tells_of_two_needs() -> None:
    phrases = [str(phrase) for each in CHOOSING["said"].values() for phrase in each]
    assert sorted(phrases) == sorted(set(phrases))
