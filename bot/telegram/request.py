"""The request layer under every Bot API call, polling and sending alike."""

from __future__ import annotations

import asyncio
import ssl
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import orjson
from telegram.error import BadRequest
from telegram.request import BaseRequest, RequestData

from bot.telegram.dialing import Dialer, client_context
from bot.telegram.direct import DirectTransport
from bot.telegram.errors import NotSent, answer_error, read_result
from bot.telegram.multipart import Upload, encode_multipart
from bot.telegram.proxied import ProxiedTransport
from bot.telegram.proxies import Proxies
from bot.telegram.wire import MAX_ANSWER, Origin, Outgoing, Timeouts, Transport

if TYPE_CHECKING:
    from telegram._utils.types import JSONDict, ODVInput

JSON = "application/json"


class TelegramRequest(BaseRequest):
    """python-telegram-bot's request interface, and ``send`` for callers who bring bytes.

    ``timeouts`` hold where a call names none; uploads may stall for ``upload_timeout`` seconds
    instead of ``timeouts.write``. At most ``pool_size`` calls at a time to one server, the long
    poll among them. ``proxy`` (http://[user:password@]host:port), or HTTPS_PROXY and ALL_PROXY
    where ``environment`` is true, lead through aiohttp; all else takes the direct transport.
    ``context`` replaces the usual TLS trust. One event loop an object. Raises ValueError for a
    proxy that cannot be used.

    Failures are those of ``bot.telegram.errors``: answers other than 2xx are turned into errors
    here, not by the base class, whose own mapping is the same but quotes bodies it cannot read.
    """

    __slots__ = (
        "_context",
        "_max_answer",
        "_pool_size",
        "_proxies",
        "_running",
        "_timeouts",
        "_transports",
        "_upload_timeout",
    )

    def __init__(
        self,
        *,
        timeouts: Timeouts | None = None,
        upload_timeout: float | None = 30.0,
        pool_size: int = 256,
        proxy: str | None = None,
        environment: bool = True,
        context: ssl.SSLContext | None = None,
        max_answer: int = MAX_ANSWER,
    ) -> None:
        self._timeouts = timeouts or Timeouts()
        self._upload_timeout = upload_timeout
        self._pool_size = pool_size
        self._proxies = Proxies.choose(proxy, environment)
        self._context = context
        self._max_answer = max_answer
        self._transports: dict[str, Transport] = {}
        self._running = False

    @property
    def read_timeout(self) -> float | None:
        """Seconds to wait for the next bytes of an answer, where a call names none."""
        return self._timeouts.read

    @property
    def timeouts(self) -> Timeouts:
        """The timeouts of a call that names none."""
        return self._timeouts

    @property
    def upload_timeouts(self) -> Timeouts:
        """The timeouts of a call with files that names none."""
        return replace(self._timeouts, write=self._upload_timeout)

    async def initialize(self) -> None:
        """Makes it usable; connections are opened when they are needed."""
        self._running = True

    async def shutdown(self) -> None:
        """Closes every connection: calls in flight fail. ``initialize`` makes it usable again."""
        self._running = False
        transports = list(self._transports.values())
        self._transports.clear()
        await asyncio.gather(*(transport.close() for transport in transports))

    async def send(
        self, origin: str, outgoing: Outgoing, timeouts: Timeouts | None = None
    ) -> tuple[int, bytes]:
        """Status and body of the answer from ``origin`` ("https://host[:port]"), as they are.

        Raises what ``Transport.exchange`` does, and ValueError for an origin or a target that is
        no such thing.
        """
        transport = self._transports.get(origin)
        if transport is None:
            transport = self._lead_to(origin)
        target = outgoing.target
        if not (target.isascii() and target.isprintable()) or " " in target:
            raise ValueError("the request's target holds characters that a URL cannot")
        return await transport.exchange(outgoing, timeouts or self._timeouts)

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """See ``BaseRequest``; an answer other than 2xx raises its error."""
        scheme, _, rest = url.partition("://")
        authority, slash, path = rest.partition("/")
        target = slash + path
        usual = self._timeouts
        if method == "GET":
            outgoing = Outgoing(target)
        elif request_data is not None and request_data.contains_files:
            outgoing = Outgoing(target, *await _multipart(request_data))
            usual = self.upload_timeouts
        else:
            outgoing = Outgoing(target, JSON, _json(request_data))
        asked = {
            "connect": connect_timeout,
            "read": read_timeout,
            "write": write_timeout,
            "pool": pool_timeout,
        }
        named = {name: s for name, s in asked.items() if s is not BaseRequest.DEFAULT_NONE}
        status, body = await self.send(
            f"{scheme}://{authority}",
            outgoing,
            replace(usual, **named) if named else usual,  # type: ignore[arg-type]
        )
        if 200 <= status <= 299:
            return status, body
        raise answer_error(status, body, token_in(target))

    @staticmethod
    def parse_json_payload(payload: bytes) -> JSONDict:
        """The answer as a mapping with ``result``; unlike the base class's, logs no bodies."""
        return {"ok": True, "result": read_result(payload)}

    def _lead_to(self, origin: str) -> Transport:
        if not self._running:
            raise NotSent("The request layer is not running")
        server = Origin.parse(origin)
        context = None
        if server.scheme == "https":
            context = self._context = self._context or client_context()
        proxy = self._proxies.lead_to(server)
        transport: Transport
        if proxy is None:
            dialer = Dialer(server, context)
            transport = DirectTransport(server, dialer, self._pool_size, self._max_answer)
        else:
            transport = ProxiedTransport(server, proxy, context, self._pool_size, self._max_answer)
        self._transports[origin] = transport
        return transport


def token_in(target: str) -> str:
    """The bot token in a target like ``/bot<token>/<method>`` or ``/file/bot<token>/<path>``."""
    for part in target.split("/"):
        if part.startswith("bot"):
            return unquote(part.removeprefix("bot"))
    return ""


def _json(request_data: RequestData | None) -> bytes:
    parameters: dict[str, Any] = request_data.parameters if request_data is not None else {}
    try:
        return orjson.dumps(parameters, option=orjson.OPT_NON_STR_KEYS)
    except TypeError:
        pass
    raise BadRequest("The parameters cannot be written as JSON")


async def _multipart(request_data: RequestData) -> tuple[str, bytes]:
    files: dict[str, Upload] = {}
    for name, (filename, content, content_type) in request_data.multipart_data.items():
        data = content if isinstance(content, bytes) else await asyncio.to_thread(content.read)
        files[name] = Upload(filename, data, content_type)
    return encode_multipart(request_data.json_parameters, files)
