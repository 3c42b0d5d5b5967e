"""A loopback server on a free port, and clients for its sides."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Callable

import aiohttp
import pytest
from support.loopback_http import TOKEN, LoopbackClient

from bot.preview.server import LoopbackServer
from bot.preview.telegram import Telegram


def pytest_asyncio_loop_factories(
    config: pytest.Config, item: pytest.Item
) -> dict[str, Callable[[], asyncio.AbstractEventLoop]]:
    """Modules that set BOTH_LOOPS run on asyncio's loop and on uvloop, where there is one."""
    factories: dict[str, Callable[[], asyncio.AbstractEventLoop]] = {
        "asyncio": asyncio.new_event_loop
    }
    module = item.getparent(pytest.Module)
    both = module is not None and getattr(module.obj, "BOTH_LOOPS", False)
    if both and sys.platform != "win32":
        import uvloop

        factories["uvloop"] = uvloop.new_event_loop
    return factories


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
