"""The model: its weights are in the repository, and it says what spoke for its answer."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.coach.listening.analysis import weighed
from bot.coach.listening.clues import Clues, class_of
from bot.coach.listening.heard import hear
from bot.coach.listening.marks import LABELS
from bot.coach.listening.model import FILE, chances, pack, strongest, unpack, weights

SAID = "They gave my desk away while I was on leave."
LARGEST = 5 * 1024 * 1024


def clues_of(reply: str, said: str = SAID) -> Clues:
    (each,) = weighed(reply, hear(said))
    return each.clues


def test_the_weights_are_shipped_and_small() -> None:
    assert Path(FILE).stat().st_size < LARGEST
    assert "bias" in weights()
    assert {len(unpack(packed)) for packed in weights().values()} == {len(LABELS)}


def test_packed_weights_add_up_as_the_weights_do() -> None:
    one = [(-1) ** place * (place * 37 % 900) for place in range(len(LABELS))]
    other = [place * 11 - 60 for place in range(len(LABELS))]

    assert unpack(pack(one)) == one
    assert unpack(pack(one) * 50 - 3 * pack(other)) == [
        50 * a - 3 * b for a, b in zip(one, other, strict=True)
    ]


def test_every_label_has_a_chance_between_nought_and_one() -> None:
    likely = chances(clues_of("They gave your desk away."))
    assert set(likely) == set(LABELS)
    assert all(0 < chance < 1 for chance in likely.values())


@pytest.mark.parametrize(
    ("likelier", "than", "label"),
    [
        ("They gave your desk away.", "The lift works again.", "reflection_content"),
        ("You sound hurt.", "You sound like your mother.", "reflection_feeling"),
        ("Why didn't you say something?", "Why didn't they say something?", "judging"),
        ("At least you have a job.", "I have a job.", "minimising"),
        ("Did they tell you why?", "They told you why.", "closed_question"),
    ],
)
def test_what_does_a_thing_is_likelier_to_do_it(likelier: str, than: str, label: str) -> None:
    assert chances(clues_of(likelier))[label] > chances(clues_of(than))[label]


def test_giving_back_depends_on_what_was_said() -> None:
    reply = "They gave your desk away."
    elsewhere = clues_of(reply, "I passed the exam.")
    assert chances(clues_of(reply))["reflection_content"] > chances(elsewhere)["reflection_content"]


def test_no_clue_of_lines_that_the_rules_were_written_by_is_left_in() -> None:
    assert not [name for name in weights() if name.startswith("seen ")]
    assert [name for name in weights() if name.startswith("r:")]


def test_the_model_tells_what_spoke_the_loudest() -> None:
    parts = strongest("reflection_content", clues_of("They gave your desk away."), count=3)
    assert len(parts) == 3
    assert abs(parts[0][1]) >= abs(parts[1][1]) >= abs(parts[2][1])


@pytest.mark.parametrize(
    ("word", "name"),
    [("she", "THEY"), ("you", "you"), ("sister", "KIN"), ("scared", "FEEL"), ("42", "NUM"),
     ("zebra", "_")],
)  # fmt: skip
def test_words_have_classes(word: str, name: str) -> None:
    assert class_of(word) == name
