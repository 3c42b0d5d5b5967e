"""What the README says of the analysis is what the command measures."""

from __future__ import annotations

import pytest

from bot.coach.practice.moves import PRAISED
from tests.measure.feedback import CORRECTED, WANTED, told
from tests.measure.listening import BEGIN, END, README, REPORT, published, with_block

STORED = REPORT.read_text("utf-8").strip()


def test_the_stored_report_is_what_the_command_prints() -> None:
    assert published() == STORED


def test_the_readme_holds_the_stored_report() -> None:
    _, begin, rest = README.read_text("utf-8").partition(BEGIN)
    block, end, _ = rest.partition(END)
    assert (begin, end) == (BEGIN, END)
    assert block.strip() == STORED


def test_only_what_stands_between_the_markers_is_replaced() -> None:
    text = f"before\n{BEGIN}\nold\n{END}\nafter"

    assert with_block(text, "| new |") == f"before\n{BEGIN}\n| new |\n{END}\nafter"
    with pytest.raises(ValueError, match="listening"):
        with_block("no markers", "| new |")


def test_praise_and_corrections_are_right_as_often_as_is_promised() -> None:
    shares = told("held")
    for label in (*PRAISED, *CORRECTED):
        value = shares[label].value
        assert value is not None, label
        assert value >= WANTED, label
