"""Calling the loopback Bot API in tests, without HTTP."""

from __future__ import annotations

from typing import Any

import pytest

from bot.preview.errors import ApiError
from bot.preview.methods.table import METHODS
from bot.preview.params import Params, Upload
from bot.preview.telegram import Telegram


class Clock:
    """A clock that stands still until it is told."""

    def __init__(self, now: float = 1_800_000_000.0) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


def call(telegram: Telegram, method: str, /, **params: Any) -> Any:
    """The result of a Bot API method; values that are `Upload`s go as files."""
    files = {name: value for name, value in params.items() if isinstance(value, Upload)}
    values = {name: value for name, value in params.items() if name not in files}
    return METHODS[method.lower()][1](telegram, Params(values, files))


def refusal(telegram: Telegram, method: str, /, **params: Any) -> str:
    """The description with which a method refuses."""
    with pytest.raises(ApiError) as caught:
        call(telegram, method, **params)
    return caught.value.description


def inline(*rows: tuple[str, ...]) -> dict[str, Any]:
    """An inline keyboard whose buttons carry their own text as data."""
    return {
        "inline_keyboard": [[{"text": data, "callback_data": data} for data in row] for row in rows]
    }
