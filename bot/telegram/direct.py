"""The transport for every call without a proxy: asyncio connections and a keep-alive pool.

Written here because a turn makes up to three calls: with uvloop, 32 of them in flight and plain
HTTP one takes 25-45 µs of CPU, aiohttp's client 120-210, httpx's 3,000-4,500 (over TLS 55-65
against 155-250); and because no library says whether a failed request may have reached the server.
"""

from __future__ import annotations

import asyncio
from collections import deque

from bot.telegram.connection import Connection
from bot.telegram.dialing import Dialer
from bot.telegram.errors import NotSent, NotSentInTime
from bot.telegram.wire import MAX_ANSWER, USER_AGENT, Origin, Outgoing, Timeouts

_IDLE_FOR = 30.0
_SHUT = "The request layer is shut down"


class DirectTransport:
    """At most ``size`` connections to one server, the latest used taken first.

    A connection that was idle too long, or that the server closed meanwhile, is dropped before a
    byte is written to it. That is the whole of retrying: a request that was written is never
    written again, even when a reused connection closes without an answer, for then nobody can
    tell a server that had gone from one that sent the message and died.
    """

    __slots__ = (
        "_busy",
        "_closed",
        "_dialer",
        "_gone",
        "_headers",
        "_idle",
        "_loop",
        "_max_answer",
        "_open",
        "_size",
        "_waiting",
    )

    def __init__(
        self, origin: Origin, dialer: Dialer, size: int, max_answer: int = MAX_ANSWER
    ) -> None:
        self._loop = asyncio.get_running_loop()
        self._dialer = dialer
        self._size = size
        self._max_answer = max_answer
        self._headers = (
            f"HTTP/1.1\r\nHost: {origin.authority}\r\nUser-Agent: {USER_AGENT}\r\n"
            "Accept: */*\r\nAccept-Encoding: identity\r\n"
        )
        self._idle: deque[Connection] = deque()
        self._open: set[Connection] = set()
        self._waiting: deque[asyncio.Future[None]] = deque()
        self._busy = 0
        self._closed = False
        self._gone: asyncio.Future[None] | None = None

    async def exchange(self, outgoing: Outgoing, timeouts: Timeouts) -> tuple[int, bytes]:
        """See ``Transport``."""
        self._insist_on_open()
        if self._busy < self._size:
            self._busy += 1
        else:
            await self._wait_turn(timeouts.pool)
        connection = None
        try:
            connection = self._reuse() or await self._connect(timeouts.connect)
            return await connection.exchange(self._encode(outgoing), timeouts.write, timeouts.read)
        finally:
            if connection is not None and connection.reusable:
                connection.idle_since = self._loop.time()
                self._idle.append(connection)
            self._end_turn()

    async def close(self) -> None:
        """See ``Transport``. Returns when every connection is gone."""
        self._closed = True
        self._idle.clear()
        while self._waiting:
            waiter = self._waiting.popleft()
            if not waiter.done():
                waiter.set_exception(NotSent(_SHUT))
        for connection in tuple(self._open):
            connection.abort()
        while self._open:
            self._gone = self._loop.create_future()
            await self._gone

    def _encode(self, outgoing: Outgoing) -> bytes:
        target, content_type, body = outgoing
        if not content_type:
            return f"GET {target} {self._headers}\r\n".encode("ascii")
        head = (
            f"POST {target} {self._headers}"
            f"Content-Type: {content_type}\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        return head.encode("ascii") + body

    def _reuse(self) -> Connection | None:
        idle = self._idle
        oldest = self._loop.time() - _IDLE_FOR
        while idle and idle[0].idle_since < oldest:
            idle.popleft().abort()
        while idle:
            connection = idle.pop()
            if not connection.stale:
                return connection
            connection.abort()
        return None

    async def _connect(self, within: float | None) -> Connection:
        self._insist_on_open()
        connection = await self._dialer.dial(self._new_connection, within)
        try:
            self._insist_on_open()
            if connection.closed:
                raise NotSent("The server closed the connection at once")
        except NotSent:
            connection.abort()
            raise
        self._open.add(connection)
        return connection

    def _insist_on_open(self) -> None:
        if self._closed:
            raise NotSent(_SHUT)

    def _new_connection(self) -> Connection:
        return Connection(self._loop, self._forget, self._max_answer)

    def _forget(self, connection: Connection) -> None:
        self._open.discard(connection)
        if self._gone is not None and not self._gone.done() and not self._open:
            self._gone.set_result(None)

    async def _wait_turn(self, within: float | None) -> None:
        turn = self._loop.create_future()
        self._waiting.append(turn)
        taken = False
        try:
            async with asyncio.timeout(within):
                await turn
                taken = True
        except TimeoutError:
            pass
        finally:
            # A turn that was given and could not be taken, for it came too late, goes on.
            if not taken and turn.done() and not turn.cancelled() and turn.exception() is None:
                self._end_turn()
        if not taken:
            raise NotSentInTime("All connections are in use")

    def _end_turn(self) -> None:
        while self._waiting:
            turn = self._waiting.popleft()
            if not turn.done():
                turn.set_result(None)
                return
        self._busy -= 1
