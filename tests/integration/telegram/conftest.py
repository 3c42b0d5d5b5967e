"""Raw servers, certificates, and both transports to face them with."""

from __future__ import annotations

import asyncio
import ssl
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path

import pytest
from support.certificates import Authority
from support.raw_server import Behaviour, RawServer

from bot.telegram.dialing import Dialer
from bot.telegram.direct import DirectTransport
from bot.telegram.proxied import ProxiedTransport
from bot.telegram.wire import MAX_ANSWER, Origin, Transport

TOKEN = "7000000001:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0"


def pytest_asyncio_loop_factories(
    config: pytest.Config, item: pytest.Item
) -> dict[str, Callable[[], asyncio.AbstractEventLoop]] | None:
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
async def serve() -> AsyncIterator[Callable[..., Awaitable[RawServer]]]:
    """``await serve(behave, tls=None)``: a server for this test."""
    servers: list[RawServer] = []

    async def start(behave: Behaviour, tls: ssl.SSLContext | None = None) -> RawServer:
        server = RawServer(behave)
        servers.append(server)
        await server.start(tls)
        return server

    yield start
    for server in servers:
        await server.stop()


@pytest.fixture(params=["direct", "aiohttp"])
async def carrier(request: pytest.FixtureRequest) -> AsyncIterator[Callable[..., Transport]]:
    """``carrier(origin, size=…, max_answer=…, context=…)``: either transport to a server."""
    made: list[Transport] = []

    def make(
        origin: Origin,
        size: int = 8,
        max_answer: int = MAX_ANSWER,
        context: ssl.SSLContext | None = None,
    ) -> Transport:
        transport: Transport
        if request.param == "direct":
            transport = DirectTransport(origin, Dialer(origin, context), size, max_answer)
        else:
            transport = ProxiedTransport(origin, None, context, size, max_answer)
        made.append(transport)
        return transport

    yield make
    for transport in made:
        await transport.close()


@pytest.fixture(autouse=True)
def no_token_in_logs(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """The library's Bot logs its URL at DEBUG by itself; nothing else may."""
    caplog.set_level("DEBUG")
    yield
    for record in caplog.get_records("call"):
        assert record.name == "telegram.Bot" or TOKEN not in record.getMessage()


def harmless(error: BaseException) -> None:
    """Neither the error nor what hangs on it shows the token."""
    seen: BaseException | None = error
    assert error.__cause__ is None
    while seen is not None:
        assert TOKEN not in f"{seen!s} {seen!r} {seen.args!r} {vars(seen)!r}"
        seen = seen.__context__


@pytest.fixture
def spotless() -> Callable[[BaseException], None]:
    return harmless


@pytest.fixture
def token() -> str:
    return TOKEN


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority.make(tmp_path)
