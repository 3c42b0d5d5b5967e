"""The small model: its weights are in the repository, and it says what spoke for its answer."""

from __future__ import annotations

from bot.coach.listening.analysis import statements
from bot.coach.listening.marks import INFORMATION, REFLECTION_CONTENT, REFLECTION_FEELING
from bot.coach.listening.model import WEIGHTS, probability, strongest

SAID = "They gave my desk away while I was on leave."


def features(reply: str) -> dict[str, float]:
    ((_, candidate),) = statements(SAID, reply)
    return candidate.features


def test_there_are_weights_for_each_kind_of_statement() -> None:
    assert set(WEIGHTS) == {REFLECTION_CONTENT, REFLECTION_FEELING, INFORMATION}
    assert all("bias" in weights for weights in WEIGHTS.values())


def test_giving_back_is_likelier_a_reflection_than_something_new() -> None:
    back = probability(REFLECTION_CONTENT, features("They gave your desk away."))
    new = probability(REFLECTION_CONTENT, features("The lift works again."))
    assert 0 <= new < back <= 1


def test_the_model_tells_what_spoke_the_loudest() -> None:
    parts = strongest(REFLECTION_CONTENT, features("They gave your desk away."), count=3)
    assert len(parts) == 3
    assert abs(parts[0][1]) >= abs(parts[1][1]) >= abs(parts[2][1])
