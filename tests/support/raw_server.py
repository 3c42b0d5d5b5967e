"""A raw HTTP server that behaves as badly as a test asks."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from bot.telegram.wire import Origin


@dataclass
class Asked:
    """One request as the server read it."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Peer:
    """The server's end of one connection."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    server: RawServer

    async def request(self) -> Asked:
        """The next request, whole; raises IncompleteReadError when the client has gone."""
        head = (await self.reader.readuntil(b"\r\n\r\n")).decode("ascii")
        first, *lines = head.strip().split("\r\n")
        method, target, _ = first.split(" ")
        headers = {k.lower(): v for k, v in (line.split(": ", 1) for line in lines)}
        body = await self.reader.readexactly(int(headers.get("content-length", "0")))
        asked = Asked(method, target, headers, body)
        self.server.asked.append(asked)
        self.server.news()
        return asked

    async def send(self, data: bytes) -> None:
        self.writer.write(data)
        await self.writer.drain()

    async def answer(self, body: bytes, status: str = "200 OK", extra: str = "") -> None:
        head = f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n{extra}\r\n"
        await self.send(head.encode() + body)

    async def gone(self) -> None:
        """Returns when the client has closed the connection."""
        while await self.reader.read(65536):
            pass

    def reset(self) -> None:
        self.writer.transport.abort()


Behaviour = Callable[[Peer], Awaitable[None]]


@dataclass
class RawServer:
    """Runs ``behave`` for every connection and closes it when that returns."""

    behave: Behaviour
    asked: list[Asked] = field(default_factory=list)
    connections: int = 0
    open: int = 0
    _news: asyncio.Event = field(default_factory=asyncio.Event)
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)
    _server: asyncio.Server | None = None
    origin: Origin = field(default_factory=lambda: Origin("http", "127.0.0.1", 0))

    async def start(self, context: ssl.SSLContext | None = None) -> None:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=context)
        port = self._server.sockets[0].getsockname()[1]
        scheme, host = ("https", "localhost") if context else ("http", "127.0.0.1")
        self.origin = Origin(scheme, host, port)

    @property
    def url(self) -> str:
        return f"{self.origin.scheme}://{self.origin.host}:{self.origin.port}"

    def news(self) -> None:
        self._news.set()

    async def until(self, true: Callable[[], object]) -> None:
        """Returns when ``true`` says so, which it is asked whenever a request or a connection
        has come or gone."""
        while not true():
            self._news.clear()
            await self._news.wait()

    async def stop(self) -> None:
        if self._server is not None:
            self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._server is not None:
            await self._server.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        self.connections += 1
        self.open += 1
        self.news()
        try:
            await self.behave(Peer(reader, writer, self))
        except (OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            self.open -= 1
            self.news()
            self._tasks.discard(task)
            writer.close()
