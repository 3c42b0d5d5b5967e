"""Logistic regression over sparse rows, in numpy: what a small model needs and no more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

PENALTY = 0.0005
"""How much a weight costs, squared and halved; the first row, which is there always, is free."""
ROUNDS = 200
RATE = 0.1


@dataclass(frozen=True, slots=True)
class Matrix:
    """Rows of few values: ``columns`` and ``values`` of all rows after one another, ``starts`` of
    each, and how many columns there are. Column 0 is 1 in every row."""

    columns: np.ndarray
    values: np.ndarray
    starts: np.ndarray
    width: int

    @classmethod
    def of(cls, rows: Sequence[Mapping[str, float]], names: Mapping[str, int]) -> Matrix:
        """The rows by name, without names that are not known."""
        columns: list[int] = []
        values: list[float] = []
        starts: list[int] = []
        for row in rows:
            starts.append(len(columns))
            columns.append(0)
            values.append(1.0)
            for name, value in row.items():
                column = names.get(name)
                if column is not None:
                    columns.append(column)
                    values.append(value)
        return cls(
            np.array(columns, np.int32),
            np.array(values, np.float32),
            np.array(starts, np.int64),
            len(names),
        )


def sums(matrix: Matrix, weights: np.ndarray) -> np.ndarray:
    """What each row adds up to, a column a label."""
    weighed = weights[matrix.columns] * matrix.values[:, None]
    return np.asarray(np.add.reduceat(weighed, matrix.starts, axis=0))


def fit(matrix: Matrix, holds: np.ndarray, penalty: float = PENALTY) -> np.ndarray:
    """The weights, a row a column of ``matrix``, a column a label: gradient descent with momentum,
    each weight's steps as large as its column is rare."""
    count, labels = holds.shape
    order = np.argsort(matrix.columns, kind="stable")
    sorted_columns = matrix.columns[order]
    firsts = np.flatnonzero(np.diff(sorted_columns, prepend=-1))
    present = sorted_columns[firsts]
    row_of = np.repeat(np.arange(count), np.diff(matrix.starts, append=len(matrix.columns)))[order]
    values = matrix.values[order][:, None]
    weights = np.zeros((matrix.width, labels), np.float32)
    weights[0] = -2
    speed = np.zeros_like(weights)
    cost = np.full((matrix.width, 1), penalty, np.float32)
    cost[0] = 0
    curve = np.zeros((matrix.width, 1), np.float32)
    curve[present] = np.add.reduceat(values**2, firsts, axis=0) / count / 4
    step = RATE / np.sqrt(curve + cost + 1e-3)
    for _ in range(ROUNDS):
        chance = 1 / (1 + np.exp(-sums(matrix, weights)))
        off = (chance - holds) / count
        slope = cost * weights
        slope[present] += np.add.reduceat(off[row_of] * values, firsts, axis=0)
        speed = 0.9 * speed - step * slope
        weights += speed
    return weights
