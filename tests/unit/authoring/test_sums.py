"""Sums that can never come out are named before anybody talks; those that may are left alone."""

from __future__ import annotations

import pytest

from bot.authoring.sums import wrong
from bot.authoring.words import everything
from bot.rendering.sandbox import Box, parse_expression

BOX = Box({}, html=False)


def found(source: str) -> list[str]:
    return wrong(everything(parse_expression(BOX, source)), BOX)


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("'x' * 10**9", "* works on numbers only"),
        ("3 * 'x'", "* works on numbers only"),
        ("[1] * 99999999", "* works on numbers only"),
        ("'%999999999d' % 1", "% works on numbers only"),
        ("(name ~ 'x') * 3", "* works on numbers only"),
        ("9 ** 99", "a power too large"),
        ("9 ** 9 ** 9", "a power too large"),
        ("(9 ** 9) * (9 ** 9)", "a number too large"),
        ("1 / 0", "division by zero"),
        ("7 % (2 - 2)", "modulo"),
        ("count + 1 // 0", "zero"),
        ("-(1 / 0)", "division by zero"),
    ],
)
def test_what_fails_each_time(source: str, says: str) -> None:
    assert any(says in message for message in found(source)), found(source)


@pytest.mark.parametrize(
    "source",
    ["count * 3", "name * 3", "2 ** 10", "-(1 / 4) + 2.5", "'a' + 'b'", "7 % 4", "1 / count",
     "count // 2 - +1", "2 * 3 * count", "true + 1"],
)  # fmt: skip
def test_what_may_come_out_is_left_alone(source: str) -> None:
    assert found(source) == []
