"""Every act says what it gives: the check of the flows reads it."""

from __future__ import annotations

import pytest

from bot.coach.acts import ACTS
from bot.engine.shape import ANY


@pytest.mark.parametrize("name", sorted(ACTS))
def test_an_act_declares_what_it_gives(name: str) -> None:
    """That it is true, each test finds out that plays the shipped book: ``support.shipped``."""
    assert ACTS[name].gives != ANY
    assert ACTS[name].about.endswith(".")
