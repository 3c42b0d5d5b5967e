"""The training: rare clues count, what is always there is free, and it finds what separates."""

from __future__ import annotations

import numpy as np
import pytest

from tests.measure.regression import Matrix, fit, sums

NAMES = {"bias": 0, "red": 1, "blue": 2}


def test_rows_add_up_by_name_and_unknown_names_are_left_out() -> None:
    matrix = Matrix.of([{"red": 2.0, "other": 9.0}, {}], NAMES)
    weights = np.array([[1.0], [10.0], [100.0]], np.float32)

    assert sums(matrix, weights).ravel().tolist() == [21.0, 1.0]


def test_what_separates_two_labels_is_found() -> None:
    matrix = Matrix.of([{"red": 1.0}, {"blue": 1.0}] * 20, NAMES)
    holds = np.array([[1, 0], [0, 1]] * 20, np.float32)
    likely = 1 / (1 + np.exp(-sums(matrix, fit(matrix, holds))))

    assert (likely[0] > [0.9, 0]).tolist() == [True, True]
    assert (likely[1] > [0, 0.9]).tolist() == [True, True]
    assert max(likely[0][1], likely[1][0]) < 0.1


def test_with_nothing_to_tell_them_apart_it_gives_the_share() -> None:
    matrix = Matrix.of([{}] * 40, NAMES)
    holds = np.array([[1]] * 10 + [[0]] * 30, np.float32)
    likely = 1 / (1 + np.exp(-sums(matrix, fit(matrix, holds))))

    assert likely[0][0] == pytest.approx(0.25, abs=0.01)


def test_a_higher_price_makes_smaller_weights() -> None:
    matrix = Matrix.of([{"red": 1.0}, {"blue": 1.0}] * 20, NAMES)
    holds = np.array([[1], [0]] * 20, np.float32)
    cheap, dear = (abs(fit(matrix, holds, penalty=p)[1:]).max() for p in (0.001, 0.1))

    assert dear < cheap
