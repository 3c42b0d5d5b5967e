"""What the coach is shipped with holds what its flows and its manners need."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from support.shipped import shipped_book

from bot.coach.decks import fits
from bot.engine.book import Book
from bot.engine.flow import Act, Save
from bot.engine.seen import tag

RELATIONS = ["partner", "parent", "child", "sibling", "friend", "colleague", "self"]


@pytest.fixture(scope="module")
def book() -> Book:
    return shipped_book()


@pytest.fixture
def tips(book: Book) -> Sequence[Mapping[str, Any]]:
    return book.content["tips"]  # type: ignore[return-value]


@pytest.fixture
def feelings(book: Book) -> Mapping[str, Any]:
    return book.content["feelings"]  # type: ignore[return-value]


def test_there_are_at_least_fifty_tips_and_some_for_everybody(
    tips: Sequence[Mapping[str, Any]],
) -> None:
    assert len(tips) >= 50
    for relation in ["", *RELATIONS]:
        assert sum(fits(each, relation) for each in tips) >= 15, relation


def test_tips_differ_and_fit_on_a_phone(tips: Sequence[Mapping[str, Any]]) -> None:
    ids = [each["id"] for each in tips]
    assert len(set(ids)) == len(ids)
    assert len({tag(each) for each in ids}) == len(ids)
    assert len({each["text"] for each in tips}) == len(ids)
    for each in tips:
        assert re.fullmatch(r"[a-z0-9_]{1,32}", each["id"])
        assert len(each["text"]) <= 280, each["id"]
        assert set(each["for"]) <= {*RELATIONS, "anyone"}, each["id"]
        assert "!" not in each["text"], each["id"]


def test_what_covers_a_cleared_chat_tells_nothing_of_fear(book: Book) -> None:
    quick = book.find("quick")
    assert quick is not None
    [draw] = [step for step in quick.code if isinstance(step, Act) and step.name == "tips.draw"]
    without = draw.args["without"]({})
    assert {"seek_help", "boundaries", "trust"} <= set(without)  # type: ignore[arg-type]
    known: Mapping[str, object] = book.content["practices"]  # type: ignore[assignment]
    assert set(without) <= set(known)  # type: ignore[arg-type]


def test_every_family_of_feelings_has_all_it_needs(feelings: Mapping[str, Any]) -> None:
    families = set(feelings["families"])
    for part in ("words", "needs_by_family", "closings"):
        assert set(feelings[part]) == families, part
    for family in families:
        assert len(feelings["words"][family]) >= 6
        assert set(feelings["needs_by_family"][family]) <= set(feelings["needs"])
        assert len(feelings["closings"][family]) >= 2


def test_a_stored_word_has_one_meaning(feelings: Mapping[str, Any]) -> None:
    keys = Counter(key for words in feelings["words"].values() for key in words)
    assert [key for key, count in keys.items() if count > 1] == []


def test_labels_fit_on_a_button(feelings: Mapping[str, Any]) -> None:
    groups = [*feelings["words"].values(), feelings["body"], feelings["needs"], feelings["hearers"]]
    for group in groups:
        assert all(len(label) <= 30 for label in group.values())
        assert len(set(group.values())) == len(group)


def test_what_is_typed_as_yes_is_not_a_no(book: Book) -> None:
    assert not set(book.words["yes"]) & set(book.words["no"])


def test_what_is_saved_can_be_told_in_the_journal(book: Book) -> None:
    kinds: Mapping[str, Any] = book.content["entries"]  # type: ignore[assignment]
    for flow in book.flows.values():
        for step in flow.code:
            if isinstance(step, Save):
                assert set(kinds[step.entry]["show"]) & set(step.fields), flow.name
