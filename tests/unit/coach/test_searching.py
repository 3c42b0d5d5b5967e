"""Which entries are wanted, by what is written in them."""

from __future__ import annotations

from typing import Any

import pytest

from bot.coach.searching import Wanted, wanted_of
from bot.engine.values import Choice, answers_to_json

FIELDS: dict[str, Any] = answers_to_json(
    {
        "text": "Wir gingen zum Fluß, und Müllers kamen auch.",
        "word": Choice("lonely", "Lonely"),
        "answers": {"first": ["one", "Zwei"], "second": 3},
        "person": "p1",
        "nothing": None,
    }
)


def wanted(words: str, **more: str) -> bool:
    found = wanted_of({"words": words, **more})
    assert found is not None
    return found.fits(FIELDS)


@pytest.mark.parametrize(
    "words", ["fluss", "MULLERS", "fluß müllers", "kamen fluss", "gin", "lonely", "zwei"]
)
def test_all_words_must_be_there_in_full_or_in_part(words: str) -> None:
    assert wanted(words)


@pytest.mark.parametrize("words", ["river", "fluss river", "p1", "text", "choice", "nothing"])
def test_keys_and_names_of_fields_are_not_what_somebody_wrote(words: str) -> None:
    assert not wanted(words)


def test_a_person_is_one_by_the_key() -> None:
    assert Wanted(person="p1").fits(FIELDS)
    assert not Wanted(person="p11").fits(FIELDS)
    assert not Wanted(person="p1", words=("river",)).fits(FIELDS)


def test_a_name_is_found_in_what_is_about_its_person_too() -> None:
    assert wanted("Ana", named="p1")
    assert not wanted("Ana", named="p2")


@pytest.mark.parametrize("params", [{}, {"words": " "}, {"kinds": ["note"]}, {"person": ""}])
def test_what_asks_for_no_words_needs_no_reading(params: dict[str, object]) -> None:
    assert wanted_of(params) is None
