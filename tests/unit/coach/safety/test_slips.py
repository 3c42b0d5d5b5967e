"""One letter away: too many, too few, wrong, or swapped with its neighbour."""

from __future__ import annotations

import pytest

from bot.coach.safety.slips import near, shapes_of

SHAPES = shapes_of(["bridge", "tablets"])


@pytest.mark.parametrize("typed", ["bridgge", "brdge", "bridfe", "birdge", "ridge", "bridges"])
def test_one_slip_is_near(typed: str) -> None:
    assert set(near(typed, SHAPES)) == {"bridge"}


@pytest.mark.parametrize("typed", ["bridge", "brideg s", "brdg", "birgde", "fridges", "table", ""])
def test_no_slip_and_two_slips_are_not(typed: str) -> None:
    assert set(near(typed, SHAPES)) == set()
