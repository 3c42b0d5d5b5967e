"""Inline mode: what fits a few words, for anybody."""

from __future__ import annotations

from datetime import date

import pytest
from support.contents import content_file, contents

from bot.coach.inline.finding import PAGE, Finder
from bot.rendering.filters import excerpt

DAY = date(2026, 3, 2)
TIPS = {f"t-{tip['id']}": tip for tip in content_file("tips")}


@pytest.fixture(scope="module")
def finder() -> Finder:
    return Finder(contents("inline", "tips", "questions", "practices", "relations"))


def keys(finder: Finder, query: str, day: date = DAY) -> list[str]:
    return [result.key for result in finder.find(query, 0, day).results]


def test_without_a_word_a_few_are_offered_others_on_another_day(finder: Finder) -> None:
    today = keys(finder, "")
    assert len(today) == content_file("inline")["few"]
    assert today == keys(finder, "   ")
    assert today != keys(finder, "", date(2026, 3, 3))
    assert not any(key in TIPS and TIPS[key]["practice"] == "seek_help" for key in today)


def test_what_a_tip_was_shared_by_finds_that_tip(finder: Finder) -> None:
    for key, tip in TIPS.items():
        assert keys(finder, excerpt(tip["text"], 60))[0] == key


def test_a_word_for_somebody_finds_what_fits_them(finder: Finder) -> None:
    for word in ("mum", "my mother", "MUM"):
        found = keys(finder, word)
        assert found
        assert all("parent" in TIPS[key]["for"] or "m" in TIPS[key]["text"] for key in found)
    assert any("parent" in TIPS[key]["for"] for key in keys(finder, "mum"))


def test_a_word_is_looked_for_by_its_beginning_and_without_accents(finder: Finder) -> None:
    assert keys(finder, "apolog") or keys(finder, "sorry")
    assert keys(finder, "thánk") == keys(finder, "THANK")


def test_all_words_come_before_some(finder: Finder) -> None:
    for key in keys(finder, "thank friend"):
        assert "thank" in (TIPS[key]["text"] + "say thank you").casefold()


def test_only_questions_where_a_question_is_wanted(finder: Finder) -> None:
    found = keys(finder, "a question")
    assert len(found) == PAGE
    assert all(key.startswith("q-") for key in found)
    assert all(key.startswith("t-") for key in keys(finder, "tips"))


def test_pages_have_everything_once(finder: Finder) -> None:
    shown: list[str] = []
    offset: int | None = 0
    while offset is not None:
        page = finder.find("question", offset, DAY)
        shown += [result.key for result in page.results]
        offset = page.offset
    assert len(shown) == len(set(shown)) == len(content_file("questions"))


def test_nothing_for_what_nothing_fits(finder: Finder) -> None:
    assert keys(finder, "xyzzy") == []
    assert finder.find("tips", 10_000, DAY).results == ()


@pytest.mark.parametrize("query", ["💛", "a " * 200, "\u202e", "’", "the"])
def test_odd_words_do_no_harm(finder: Finder, query: str) -> None:
    assert len(keys(finder, query)) <= PAGE


def test_a_book_without_words_for_it_offers_nothing() -> None:
    assert Finder({}).find("mum", 0, DAY).results == ()
