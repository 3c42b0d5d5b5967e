"""What the README says of the screen is what the command measures."""

from __future__ import annotations

from tests.measure.in_readme import README, block
from tests.measure.safety import published


def test_the_readme_tells_what_is_measured_of_the_lines_set_aside() -> None:
    assert block(README.read_text("utf-8"), "safety") == published()
