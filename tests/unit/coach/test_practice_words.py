"""The words the practices take from content: there is one for everybody they can be about."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from support.contents import contents

from bot.coach.people.circle import RELATIONS, SELF

FILES = (
    "saying", "apologies", "refusals", "quarrels", "accepting", "letting", "trusting",
    "understanding", "solving", "seek", "sentences", "thanking",
    "noticing", "worlds", "rituals", "daring", "praising", "evenings", "rejoicing", "tending",
)  # fmt: skip
CONTENT = contents("relations", *FILES)
EVERYBODY = {*RELATIONS, SELF}
OTHERS = set(RELATIONS)
"""Somebody else, for practices that lead elsewhere when they are about oneself."""

BY_RELATION = [
    ("saying", "with", OTHERS),
    ("apologies", "with", EVERYBODY),
    ("refusals", "with", OTHERS),
    ("quarrels", "witness", OTHERS),
    ("accepting", "examples", EVERYBODY),
    ("letting", "examples", EVERYBODY),
    ("trusting", "promises", EVERYBODY),
    ("trusting", "signs", OTHERS),
    ("understanding", "puzzles", OTHERS),
    ("understanding", "moments", OTHERS),
    ("solving", "problems", EVERYBODY),
    ("thanking", "with", OTHERS),
    ("rejoicing", "news", EVERYBODY),
    ("rejoicing", "details", OTHERS),
    ("rejoicing", "moments", OTHERS),
    ("noticing", "examples", OTHERS),
    ("noticing", "makes", OTHERS),
    ("noticing", "moments", OTHERS),
    ("worlds", "topics", OTHERS),
    ("rituals", "weekly", EVERYBODY),
    ("praising", "examples", EVERYBODY),
]


@pytest.mark.parametrize(("file", "table", "whom"), BY_RELATION)
def test_everybody_it_can_be_about_has_words_of_their_own(
    file: str, table: str, whom: set[str]
) -> None:
    words: Mapping[str, Any] = CONTENT[file][table]
    assert set(words) == whom
    assert len({str(each) for each in words.values()}) == len(words)


@pytest.mark.parametrize(
    ("file", "labels", "phrases"),
    [
        ("saying", "wishes", "wishing"),
        ("apologies", "harms", "saying"),
        ("apologies", "harms_own", "saying_own"),
        ("refusals", "guards", "guarding"),
        ("thanking", "sides", "seeing"),
        ("thanking", "effects", "feeling"),
        ("tending", "fills", "ideas"),
        ("rituals", "forms", "anchors"),
    ],
)
def test_what_is_tapped_has_its_part_of_the_sentence(file: str, labels: str, phrases: str) -> None:
    assert set(CONTENT[file][labels]) == set(CONTENT[file][phrases])


@pytest.mark.parametrize("kind", ["hello", "goodbye"])
def test_everybody_has_a_hello_and_a_goodbye_of_their_own(kind: str) -> None:
    forms: Mapping[str, Any] = CONTENT["rituals"]["forms"][kind]
    assert set(forms) == EVERYBODY
    assert len({str(each) for each in forms.values()}) == len(forms)


def test_each_small_bid_can_be_answered_and_each_obstacle_got_round() -> None:
    noticing, daring = CONTENT["noticing"], CONTENT["daring"]
    assert set(noticing["again"]["away"]) == {*noticing["kinds"], "any"} - {"none"}
    assert set(noticing["minute"]) == {*noticing["own"], "any"}
    assert set(daring["thens"]) == {*daring["stops"], "any"}
    assert set(daring["stops_alone"]) < set(daring["stops"])


def test_there_is_a_place_to_look_on_each_of_seven_days() -> None:
    """The first good word needs none."""
    praising = CONTENT["praising"]
    lists = [praising[name] for name in ("angles", "angles_own", "numbers")]
    assert [len(each) for each in lists] == [6, 6, 6]


def test_whoever_looks_for_help_is_shown_two_to_four_ways_that_exist() -> None:
    seek: Mapping[str, Any] = CONTENT["seek"]
    for concern in seek["concerns"].values():
        assert 2 <= len(concern["places"]) <= 4
        assert set(concern["places"]) <= set(seek["places"])


@pytest.mark.parametrize("relation", sorted(OTHERS))
def test_somebody_who_pushes_pushes_twice(relation: str) -> None:
    assert len(CONTENT["refusals"]["with"][relation]["pushes"]) == 2


def test_labels_fit_on_a_button() -> None:
    """As far as a phone shows them in one line."""
    long = [label for file in FILES[:-2] for label in _labels(CONTENT[file]) if len(label) > 44]
    assert not long


def _labels(node: object) -> list[str]:
    """Every text below a key of options or of moments."""
    if not isinstance(node, Mapping):
        return []
    found = []
    for key, value in node.items():
        if key in ("moments", "wills", "thens", "lines", "minutes") and isinstance(value, Mapping):
            found += [each for each in value.values() if isinstance(each, str)]
        found += [value] if key == "label" else _labels(value)
    return found
