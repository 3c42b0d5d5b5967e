"""One keep-alive HTTP/1.1 connection, used by one call at a time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import cast

import httptools

from bot.telegram.errors import MaybeDelivered, UnansweredInTime
from bot.telegram.framing import lasts_until_close, readability

_PIECE = 64 * 1024
_MAX_HEAD = 64 * 1024
_FINAL = 200


class Connection(asyncio.Protocol):
    """Sends a request and puts its answer together.

    Made by the event loop's ``create_connection``. ``on_lost`` is called once, when the
    connection is gone. ``max_answer`` is the size in bytes that an answer may have, head included.
    """

    __slots__ = (
        "_answer",
        "_deadline",
        "_drained",
        "_ended",
        "_head",
        "_heard",
        "_in_head",
        "_loop",
        "_max_answer",
        "_on_lost",
        "_parser",
        "_parts",
        "_readable",
        "_sent",
        "_size",
        "_transport",
        "idle_since",
        "lost",
        "reusable",
    )

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        on_lost: Callable[[Connection], None],
        max_answer: int,
    ) -> None:
        self._loop = loop
        self._on_lost = on_lost
        self._max_answer = max_answer
        self._parser = httptools.HttpResponseParser(self)
        self._answer: asyncio.Future[tuple[int, bytes]] | None = None
        self._drained: asyncio.Future[None] | None = None
        self._deadline: asyncio.TimerHandle | None = None
        self._parts: list[bytes] = []
        self._head = b""
        self._in_head = True
        self._size = 0
        self._ended = False
        self._heard = 0.0
        self._sent = False
        self.idle_since = 0.0
        self.lost = False
        self.reusable = True

    async def exchange(
        self, request: bytes, write_timeout: float | None, read_timeout: float | None
    ) -> tuple[int, bytes]:
        """Sends ``request`` (head and body) and returns status and body of the answer.

        Raises MaybeDelivered, or UnansweredInTime when nothing moves for the seconds given.
        After anything but a whole answer the connection is aborted.
        """
        answer: asyncio.Future[tuple[int, bytes]] = self._loop.create_future()
        self._answer = answer
        self._parts, self._head, self._in_head = [], b"", True
        self._size, self._sent = 0, False
        try:
            if len(request) <= _PIECE:
                self._transport.write(request)
            else:
                await self._upload(memoryview(request), answer, write_timeout)
            self._sent = not answer.done()
            if read_timeout is not None and not answer.done():
                self._heard = self._loop.time()
                self._deadline = self._loop.call_later(
                    read_timeout, self._check_reading, read_timeout
                )
            return await answer
        finally:
            self._stop_clock()
            if answer.cancelled() or not answer.done() or answer.exception() is not None:
                self.reusable = False
            self._answer = None
            if not self.reusable:
                self.abort()

    @property
    def closed(self) -> bool:
        """Whether this connection is known to be closed, or closing."""
        return self.lost or self._transport.is_closing()

    @property
    def stale(self) -> bool:
        """Whether the server has closed this idle connection, or sent what nobody asked for.

        Asks the kernel: the loop may not have come to read it yet. What is found out here, before
        a byte was written, can go over another connection without any doubt. Only for one that
        has been answered: a fresh one may have TLS session tickets to read.
        """
        return self.closed or self._readable()

    def abort(self) -> None:
        """Closes at once. A call in flight fails through ``connection_lost``."""
        self.reusable = False
        self._transport.abort()

    # -- asyncio's side --

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        self._readable = readability(transport.get_extra_info("socket").fileno())

    def data_received(self, data: bytes) -> None:
        answer = self._answer
        if answer is None or answer.done():
            self.abort()
            return
        self._heard = self._loop.time()
        self._size += len(data)
        if self._size > self._max_answer:
            self._fail(MaybeDelivered(f"The answer is larger than {self._max_answer} bytes"))
            return
        if self._in_head:
            self._head += data
        try:
            self._parser.feed_data(data)
        except (httptools.HttpParserError, httptools.HttpParserUpgrade):
            self._fail(MaybeDelivered("The answer is not HTTP/1.1"))
            return
        if self._in_head and len(self._head) > _MAX_HEAD:
            self._fail(MaybeDelivered(f"The answer's head is larger than {_MAX_HEAD} bytes"))

    def eof_received(self) -> None:
        # The server's doing. A connection that is lost without this was closed by us or broke,
        # and then a body that lasts until the close is not whole.
        self._ended = True

    def connection_lost(self, exc: Exception | None) -> None:
        self.lost = True
        self.reusable = False
        if self._ended and not self._in_head and lasts_until_close(self._head):
            self._finish()
        elif self._size:
            self._fail(MaybeDelivered("The connection closed in the middle of the answer"))
        else:
            self._fail(MaybeDelivered("The connection closed before an answer"))
        self._on_lost(self)

    def pause_writing(self) -> None:
        self._drained = self._loop.create_future()

    def resume_writing(self) -> None:
        self._wake_writer()

    # -- the parser's side --

    def on_message_begin(self) -> None:
        if self._answer is None or self._answer.done():
            self.reusable = False

    def on_headers_complete(self) -> None:
        self._in_head = False

    def on_body(self, body: bytes) -> None:
        self._parts.append(body)

    def on_message_complete(self) -> None:
        if self._parser.get_status_code() < _FINAL:
            self._in_head = True
            return
        if not (self._sent and self._parser.should_keep_alive()):
            self.reusable = False
        self._finish()

    # -- how a call ends --

    def _finish(self) -> None:
        if self._answer is not None and not self._answer.done():
            parts = self._parts
            body = parts[0] if len(parts) == 1 else b"".join(parts)
            self._answer.set_result((self._parser.get_status_code(), body))
        self._wake_writer()

    def _fail(self, error: MaybeDelivered) -> None:
        if self._answer is not None and not self._answer.done():
            self._answer.set_exception(error)
        self._wake_writer()
        self.abort()

    def _wake_writer(self) -> None:
        if self._drained is not None and not self._drained.done():
            self._drained.set_result(None)
        self._drained = None

    def _stop_clock(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None

    def _check_reading(self, timeout: float) -> None:
        left = self._heard + timeout - self._loop.time()
        if left > 0:
            self._deadline = self._loop.call_later(left, self._check_reading, timeout)
        else:
            self._fail(UnansweredInTime(f"No answer for {timeout:g} s"))

    async def _upload(
        self, request: memoryview, answer: asyncio.Future[tuple[int, bytes]], within: float | None
    ) -> None:
        for start in range(0, len(request), _PIECE):
            if answer.done():
                return
            self._transport.write(request[start : start + _PIECE])
            if self._drained is None:
                continue
            if within is not None:
                late = UnansweredInTime(f"The request was not taken for {within:g} s")
                self._deadline = self._loop.call_later(within, self._fail, late)
            await self._drained
            self._stop_clock()
