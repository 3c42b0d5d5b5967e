"""Words and edits carry the number of their message, by which one finds the other."""

from __future__ import annotations

from typing import Any

import pytest

from bot.engine.inputs import Edited, Words
from bot.telegram.decode import decode

ANA = {"id": 7, "first_name": "Ana"}


def given(kind: str, **what: Any) -> Any:
    chat = {"id": 7, "type": "private"}
    found = decode({"update_id": 1, kind: {"chat": chat, "from": ANA, **what}}, "a_bot")
    return None if found is None else found.given


@pytest.mark.parametrize(("kind", "meant"), [("message", Words), ("edited_message", Edited)])
def test_words_have_the_number_of_their_message(kind: str, meant: type) -> None:
    words = given(kind, message_id=12, text="my sister")
    assert isinstance(words, meant)
    assert (words.text, words.message) == ("my sister", 12)


def test_words_without_a_number_have_none() -> None:
    assert given("message", text="my sister").message == 0
