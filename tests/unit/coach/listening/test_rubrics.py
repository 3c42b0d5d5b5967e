"""The rubrics find what stands in the way, by the words of the shipped content."""

from __future__ import annotations

from pathlib import Path

import pytest
from ruamel.yaml import YAML

from bot.coach.listening.rubrics import CHECKS, Rubric, check

CONTENT = YAML(typ="safe").load(
    (Path(__file__).parents[4] / "content" / "rubrics.yaml").read_text("utf-8")
)
RUBRICS = {name: Rubric.of(name, content) for name, content in CONTENT.items()}


def found(name: str, text: str) -> list[str]:
    return [finding.check for finding in check(text, RUBRICS[name])]


def test_the_four_rubrics_are_there_and_each_check_has_its_words_to_tell() -> None:
    assert set(RUBRICS) == {"open_communication", "apology", "boundaries", "good_news"}
    for name, rubric in RUBRICS.items():
        assert set(CONTENT[name]["tells"]) == set(rubric.checks)


@pytest.mark.parametrize(
    ("rubric", "text", "checks"),
    [
        ("open_communication", "You never listen. Could you try?", {"you_blame", "always_never"}),
        ("open_communication", "I feel alone. Be nicer to me, please.", {"vague_request"}),
        ("open_communication", "I felt alone at dinner.", {"no_request"}),
        ("open_communication", "You have to come at six, please.", {"demand"}),
        ("apology", "I'm sorry I shouted, but I was tired.", {"but_after_sorry"}),
        ("apology", "Im sorry I shouted. But I was tired.", {"but_after_sorry"}),
        ("apology", "sorry if u were hurt when i lied", {"sorry_for_their_feeling"}),
        ("apology", "I lied to you. I'm sorry. Please forgive me.", {"demands_forgiveness"}),
        ("apology", "Sorry.", {"no_ownership"}),
        ("boundaries", "Sorry to ask, I need an evening alone.", {"asks_permission"}),
        ("boundaries", "I won't come on Sunday, or else.", {"threat"}),
        ("good_news", "At least they pay well.", {"takes_away"}),
    ],
)
def test_what_stands_in_the_way_is_found(rubric: str, text: str, checks: set[str]) -> None:
    assert set(found(rubric, text)) == checks


@pytest.mark.parametrize(
    ("rubric", "text"),
    [
        (
            "open_communication",
            "At dinner the phone was on, and I felt alone. Would you put it away?",
        ),
        (
            "apology",
            "I shouted at you in front of your friends. I'm sorry. I'll call them tonight.",
        ),
        ("apology", "I'm sorry I read your letter. It was yours, and nobody else's."),
        ("boundaries", "I will answer messages in the morning, after nine in the evening I'm off."),
        ("good_news", "That's wonderful. How did you hear?"),
    ],
)
def test_good_words_are_left_alone(rubric: str, text: str) -> None:
    assert found(rubric, text) == []


def test_a_finding_quotes_the_text_as_it_was_written() -> None:
    text = "Well… I\u2019m sorry, but YOU started."
    (first, *_) = check(text, RUBRICS["apology"])
    assert (first.check, first.words) == ("but_after_sorry", "but YOU started")
    assert text[first.start : first.end] == first.words


def test_nothing_is_found_in_nothing() -> None:
    assert all(check("", rubric) == () for rubric in RUBRICS.values())


def test_a_check_that_does_not_exist_is_refused() -> None:
    with pytest.raises(KeyError):
        Rubric.of("x", {"checks": ["tone"]})


def test_every_check_is_used_by_a_shipped_rubric() -> None:
    assert {name for rubric in RUBRICS.values() for name in rubric.checks} == set(CHECKS)
