"""Why Telegram refused a call is told without what it quotes."""

from __future__ import annotations

import pytest

from bot.service.ports import Gone, Outcome, Refused, Unparsed
from bot.telegram.gateway import _refused


@pytest.mark.parametrize(
    ("message", "outcome"),
    [
        ("BUTTON_DATA_INVALID", Refused("BUTTON_DATA_INVALID")),
        ("Message can't be deleted for everyone", Refused("Message can't be deleted for everyone")),
        ("Inline keyboard button url 'heron' is invalid: Wrong http url",
         Refused("Inline keyboard button url")),
        ('Unknown thing "heron" at 3', Refused("Unknown thing")),
        ("Wrong url https://heron.example specified", Refused("Wrong url")),
        ("Wrong thing: heron", Refused("Wrong thing")),
        ("“heron” is too long", Refused("")),
        ("Can't parse entities: unsupported start tag \"heron\"", Unparsed()),
        ("Chat not found", Gone()),
    ],
)  # fmt: skip
def test_a_reason_holds_nobodys_words(message: str, outcome: Outcome) -> None:
    assert _refused(message) == outcome
