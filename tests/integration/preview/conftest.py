"""A loopback server on a free port, and clients for its sides."""

from __future__ import annotations

from collections.abc import AsyncIterator

import aiohttp
import pytest
from support.loopback_http import TOKEN, LoopbackClient

from bot.preview.server import LoopbackServer
from bot.preview.telegram import Telegram


@pytest.fixture
async def telegram() -> Telegram:
    telegram = Telegram(token=TOKEN)
    telegram.open_chat(chat_id=7, name="Ada")
    return telegram


@pytest.fixture
async def server(telegram: Telegram) -> AsyncIterator[LoopbackServer]:
    server = LoopbackServer(telegram)
    await server.start()
    yield server
    await server.stop()


@pytest.fixture
async def client(server: LoopbackServer) -> AsyncIterator[LoopbackClient]:
    async with aiohttp.ClientSession() as session:
        yield LoopbackClient(server.url, session)
