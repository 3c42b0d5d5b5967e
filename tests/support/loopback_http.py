"""Speaking HTTP to a loopback server in tests."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import aiohttp

TOKEN = "4242:LOOPBACK-test_token"


class LoopbackClient:
    """Speaks HTTP to all sides of the server; answers are (status, JSON)."""

    def __init__(self, url: str, session: aiohttp.ClientSession) -> None:
        self.url = url
        self.session = session

    async def call(self, method: str, **params: Any) -> tuple[int, Any]:
        return await self.post(f"/bot{TOKEN}/{method}", params)

    async def ok(self, method: str, **params: Any) -> Any:
        """The result of a Bot API method that has to succeed."""
        status, answer = await self.call(method, **params)
        assert status == 200, answer
        return answer["result"]

    async def refusal(self, method: str, **params: Any) -> tuple[int, str]:
        """The code and description of a method that has to be refused."""
        status, answer = await self.call(method, **params)
        assert answer["ok"] is False
        assert answer["error_code"] == status
        return status, answer["description"]

    async def post(self, path: str, body: Any) -> tuple[int, Any]:
        async with self.session.post(self.url + path, json=body) as response:
            return response.status, await response.json()

    async def get(self, path: str) -> tuple[int, Any]:
        async with self.session.get(self.url + path) as response:
            return response.status, await response.json()


@asynccontextmanager
async def connection(
    port: int,
) -> AsyncIterator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
    """A bare connection, closed for good at the end."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        yield reader, writer
    finally:
        writer.close()
        await asyncio.gather(writer.wait_closed(), return_exceptions=True)


async def until(condition: Callable[[], object]) -> None:
    """Let everything else run until `condition` holds."""
    while not condition():  # noqa: ASYNC110 - conditions of all kinds, none with an event
        await asyncio.sleep(0.001)
