"""The webhook: answers 2xx only when the update has been committed."""

from __future__ import annotations

import asyncio
import hmac
import socket
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager

import orjson
import structlog
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.service.incoming import Incoming
from bot.service.ports import StorageDown
from bot.telegram.decode import decode

log = structlog.get_logger(__name__)

LARGEST_BODY = 1024 * 1024
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"


def webhook_app(
    path: str,
    secret: str,
    username: str,
    hand_in: Callable[[Sequence[Incoming]], Awaitable[None]],
) -> Starlette:
    """An ASGI app that takes updates at ``path`` from whoever knows ``secret``.

    401 for a wrong secret, 413 and 400 for what cannot be an update (Telegram never sends it),
    503 when it could not be kept: then Telegram delivers it again.
    """

    async def receive(request: Request) -> Response:
        given = request.headers.get(SECRET_HEADER, "")
        if not hmac.compare_digest(given.encode(), secret.encode()):
            return Response(status_code=401)
        body = await _body(request)
        if body is None:
            return Response(status_code=413)
        try:
            update = orjson.loads(body)
        except orjson.JSONDecodeError:
            return Response(status_code=400)
        incoming = decode(update, username) if isinstance(update, dict) else None
        if incoming is not None:
            try:
                await hand_in([incoming])
            except StorageDown:
                return Response(status_code=503)
        return Response(status_code=200)

    return Starlette(routes=[Route(path, receive, methods=["POST"])])


async def _body(request: Request) -> bytes | None:
    """What was sent, or None when it is too large, whatever its head says of its length."""
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > LARGEST_BODY:
            return None
    return bytes(body)


class WebhookServer:
    """Serves an ASGI app on a socket that is already bound, in the running event loop."""

    def __init__(self, app: Starlette, bound: socket.socket) -> None:
        config = uvicorn.Config(app, log_config=None, access_log=False, lifespan="off")
        self._server = _QuietServer(config)
        self._socket = bound

    async def run(self, listening: Callable[[], Awaitable[object]]) -> None:
        """Serves until cancelled; ``listening`` is awaited once it takes connections."""
        serving = asyncio.create_task(self._server.serve(sockets=[self._socket]))
        try:
            while not self._server.started and not serving.done():  # noqa: ASYNC110 -- no event tells
                await asyncio.sleep(0.01)
            await listening()
            await asyncio.shield(serving)
        finally:
            self._server.should_exit = True
            await asyncio.wait({serving})


class _QuietServer(uvicorn.Server):
    """uvicorn without signal handlers of its own: the process has one way to stop."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield
