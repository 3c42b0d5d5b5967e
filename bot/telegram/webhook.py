"""The webhook: answers 2xx only when the update has been committed."""

from __future__ import annotations

import hmac
from collections.abc import Awaitable, Callable, Sequence

import orjson
import structlog
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
        if int(request.headers.get("content-length") or 0) > LARGEST_BODY:
            return Response(status_code=413)
        try:
            update = orjson.loads(await request.body())
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
