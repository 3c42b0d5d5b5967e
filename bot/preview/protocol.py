"""HTTP for the Bot API's own paths, beside uvicorn's for everything else on the same port.

An ASGI cycle costs uvicorn about 45 µs, as much as a method itself; a load benchmark makes
thousands of calls a second. So a call under `/bot` is answered straight from the parser's
callbacks, and only one that has to wait becomes a task.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

from uvicorn.config import Config
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.server import ServerState

from bot.preview.wire import UPLOAD_LIMIT

_PREFIXES = (b"/bot", b"/file/bot")
_PIPELINE_LIMIT = 64
_HEAD_LIMIT = 64 * 1024
_STATUS_LINES = {
    status.value: f"HTTP/1.1 {status.value} {status.phrase}\r\n".encode() for status in HTTPStatus
}


@dataclass(slots=True)
class Call:
    """A request to the Bot API, whole. `too_long`: its body was longer than any may be."""

    method: bytes
    url: bytes
    headers: list[tuple[bytes, bytes]]
    keep_alive: bool = True
    body: bytearray = field(default_factory=bytearray)
    too_long: bool = False


@dataclass(frozen=True, slots=True)
class Reply:
    status: int
    body: bytes
    content_type: bytes = b"application/json"


# None instead of a reply: the connection is cut.
Answer = Callable[[Call], Reply | Awaitable[Reply | None] | None]


class BotProtocol(HttpToolsProtocol):
    """uvicorn's protocol with a short way for `/bot…`, which `answer` answers."""

    def __init__(
        self,
        config: Config,
        server_state: ServerState,
        app_state: dict[str, Any],
        _loop: asyncio.AbstractEventLoop | None = None,
        *,
        answer: Answer,
    ) -> None:
        super().__init__(config, server_state, app_state, _loop)
        self._answer = answer
        self._call: Call | None = None
        self._busy: asyncio.Task[None] | None = None
        self._queue: deque[Call] = deque()
        self._in_head = False
        self._head_bytes = 0

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self._in_head:
            self._head_bytes += len(data)
            if self._head_bytes > _HEAD_LIMIT:
                self.transport.abort()

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._in_head = True
        self._head_bytes = 0

    def on_headers_complete(self) -> None:
        self._in_head = False
        # A request of the other kind behind a waiting call is not worth a queue of its own.
        if self._busy is None and not self.url.startswith(_PREFIXES):
            super().on_headers_complete()
            return
        self._call = Call(
            self.parser.get_method(),
            self.url,
            self.headers,
            self.parser.get_http_version() != "1.0" and self.parser.should_keep_alive(),
        )
        if self.expect_100_continue:
            self.transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")

    def on_body(self, body: bytes) -> None:
        call = self._call
        if call is None:
            super().on_body(body)
        elif len(call.body) + len(body) > UPLOAD_LIMIT:
            call.too_long = True
            call.body.clear()
        elif not call.too_long:
            call.body += body

    def on_message_complete(self) -> None:
        call, self._call = self._call, None
        if call is None:
            super().on_message_complete()
        elif self._busy is not None or (self.cycle and not self.cycle.response_complete):
            self._wait_in_line(call)
        else:
            self._begin(call)

    def connection_lost(self, exc: Exception | None) -> None:
        if self._busy is not None:
            self._busy.cancel()
        super().connection_lost(exc)

    def _wait_in_line(self, call: Call) -> None:
        """Pipelined requests are rare, and rarer still without end."""
        if len(self._queue) >= _PIPELINE_LIMIT or self._busy is None:
            self.transport.abort()
            return
        self._queue.append(call)

    def _begin(self, call: Call) -> None:
        answer = self._answer(call)
        if answer is None or isinstance(answer, Reply):
            self._finish(call, answer)
            return
        self._busy = self.loop.create_task(self._serve(call, answer))
        self.tasks.add(self._busy)
        self._busy.add_done_callback(self.tasks.discard)

    async def _serve(self, call: Call, answer: Awaitable[Reply | None]) -> None:
        try:
            reply = await answer
        except asyncio.CancelledError:
            self.transport.abort()
            return
        finally:
            self._busy = None
        self._finish(call, reply)
        while self._queue and self._busy is None and not self.transport.is_closing():
            self._begin(self._queue.popleft())

    def _finish(self, call: Call, reply: Reply | None) -> None:
        if self.transport.is_closing():  # whoever asked is gone
            return
        if reply is None:
            self.transport.abort()
            return
        self.server_state.total_requests += 1
        body = reply.body
        self.transport.write(
            b"%scontent-type: %s\r\ncontent-length: %d\r\n%s\r\n%s"
            % (
                _STATUS_LINES[reply.status],
                reply.content_type,
                len(body),
                b"" if call.keep_alive else b"connection: close\r\n",
                b"" if call.method == b"HEAD" else body,
            )
        )
        if not call.keep_alive:
            self.transport.close()
