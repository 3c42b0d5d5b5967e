"""What a dead letter keeps of an update, whatever is in it."""

from __future__ import annotations

import json
from typing import Any

from bot.service.incoming import packed


def test_an_update_is_kept_as_it_came() -> None:
    assert json.loads(packed({"text": "é"})) == {"text": "é"}


def test_half_a_character_is_spelled_out() -> None:
    assert json.loads(packed({"text": "\ud83d"})) == {"text": "\ud83d"}


def test_what_cannot_be_written_down_is_left_out() -> None:
    deep: Any = []
    for _ in range(100_000):
        deep = [deep]
    assert packed({"deep": deep}) == b"{}"
