"""What the README says of the analysis is what the command measures."""

from __future__ import annotations

import pytest

from bot.coach.practice.moves import PRAISED
from tests.measure.feedback import CORRECTED, WANTED, told
from tests.measure.in_readme import README, block, with_block
from tests.measure.listening import REPORT, published

STORED = REPORT.read_text("utf-8").strip()


def test_the_stored_report_is_what_the_command_prints() -> None:
    assert published() == STORED


def test_the_readme_holds_the_stored_report() -> None:
    assert block(README.read_text("utf-8"), "listening") == STORED


def test_only_what_stands_between_the_markers_is_replaced() -> None:
    text = "before\n<!-- one -->\nold\n<!-- /one -->\nafter"
    assert block(with_block(text, "one", "| new |"), "one") == "| new |"
    assert with_block(text, "one", "old") == text
    with pytest.raises(ValueError, match="two"):
        with_block(text, "two", "| new |")


def test_praise_and_corrections_are_right_as_often_as_is_promised() -> None:
    shares = told("held")
    for label in (*PRAISED, *CORRECTED):
        value = shares[label].value
        assert value is not None, label
        assert value >= WANTED, label
