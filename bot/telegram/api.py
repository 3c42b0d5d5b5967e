"""The Bot API for the hot path: bytes in, results out, the library's typed errors."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import quote, urlsplit

import orjson
from telegram.error import BadRequest, InvalidToken

from bot.telegram.errors import answer_error, read_result
from bot.telegram.multipart import Upload, encode_multipart
from bot.telegram.request import JSON, TelegramRequest
from bot.telegram.wire import Origin, Outgoing

TELEGRAM = "https://api.telegram.org"

_TOKEN = re.compile(r"[0-9]+:[A-Za-z0-9_-]+")


class BotApi:
    """Calls of one bot, over a ``TelegramRequest`` that others may share.

    Raises InvalidToken for a token that cannot be one, ValueError for a ``base_url`` that is not
    http(s)://host[:port][/path]. Methods raise ``telegram.error`` types; MaybeDelivered among
    them means that Telegram may have acted (see ``bot.telegram.errors``).
    """

    __slots__ = ("_files", "_methods", "_origin", "_request", "_token")

    def __init__(self, token: str, base_url: str = TELEGRAM, *, request: TelegramRequest) -> None:
        if not _TOKEN.fullmatch(token):
            raise InvalidToken("A bot token looks like 123456:letters, digits, - and _")
        origin = Origin.parse(base_url)
        prefix = urlsplit(base_url).path.rstrip("/")
        self._origin = f"{origin.scheme}://{origin.authority}"
        self._methods = f"{prefix}/bot{token}/"
        self._files = f"{prefix}/file/bot{token}/"
        self._token = token
        self._request = request

    def __repr__(self) -> str:
        return f"BotApi({self._origin})"

    async def call(
        self, method: str, payload: bytes = b"{}", *, read_timeout: float | None = None
    ) -> Any:
        """The result of a method, ``payload`` being its parameters as one JSON object in UTF-8.

        ``read_timeout``: seconds of silence allowed instead of the usual; a long poll needs its
        own ``timeout`` and a margin.
        """
        timeouts = None
        if read_timeout is not None:
            timeouts = replace(self._request.timeouts, read=read_timeout)
        outgoing = Outgoing(self._methods + method, JSON, payload)
        return self._result(*await self._request.send(self._origin, outgoing, timeouts))

    async def call_files(
        self, method: str, params: Mapping[str, Any], files: Mapping[str, Upload]
    ) -> Any:
        """The result of a method that uploads ``files``, by parameter or by attach:// name.

        ``params``: strings go as they are, None is left out, the rest as JSON.
        """
        fields = {
            name: value if isinstance(value, str) else orjson.dumps(value).decode()
            for name, value in params.items()
            if value is not None
        }
        outgoing = Outgoing(self._methods + method, *encode_multipart(fields, files))
        timeouts = self._request.upload_timeouts
        return self._result(*await self._request.send(self._origin, outgoing, timeouts))

    async def download(self, file_path: str) -> bytes:
        """The bytes of a file, by the ``file_path`` that getFile gave. Raises BadRequest when it
        is gone: such a path lives an hour."""
        outgoing = Outgoing(self._files + quote(file_path, safe="/"))
        status, body = await self._request.send(self._origin, outgoing)
        if 200 <= status <= 299:
            return body
        if status == 404:
            raise BadRequest("The file is not there any more")
        raise answer_error(status, body, self._token)

    def _result(self, status: int, body: bytes) -> Any:
        if 200 <= status <= 299:
            return read_result(body, self._token)
        raise answer_error(status, body, self._token)
