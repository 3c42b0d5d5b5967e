"""How a bot signs in at the start: patiently with a server of one's own, which may just start."""

from __future__ import annotations

from typing import Any

import pytest
from telegram.error import InvalidToken

from bot import app
from bot.app import App
from bot.opening import CannotStart
from bot.settings import Settings
from bot.telegram.polling import REFUSALS


class Api:
    """Knows no such token, so many times."""

    def __init__(self, refusals: int) -> None:
        self.refusals = refusals

    async def call(self, method: str) -> dict[str, Any]:
        self.refusals -= 1
        if self.refusals >= 0:
            raise InvalidToken("Not Found")
        return {"username": "test_bot"}


async def sign_in(refusals: int, *, own: bool) -> str:
    bot: Any = App.__new__(App)
    bot._api, bot._own_server, bot._settings = Api(refusals), own, Settings(_env_file=None)
    return await App._sign_in(bot)


async def test_a_server_of_ones_own_may_begin_with_a_refusal(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(app, "REFUSED_PAUSE", 0.001)
    assert await sign_in(REFUSALS - 1, own=True) == "test_bot"
    with pytest.raises(CannotStart, match="BOT_TOKEN"):
        await sign_in(REFUSALS, own=True)


async def test_telegram_itself_is_taken_at_its_word():
    with pytest.raises(CannotStart, match="BOT_TOKEN"):
        await sign_in(1, own=False)
