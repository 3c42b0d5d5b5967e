"""The transport for calls through an HTTP proxy: aiohttp's client, without its conveniences."""

from __future__ import annotations

import asyncio
import io
import ssl
from types import SimpleNamespace

import aiohttp
from telegram.error import NetworkError
from yarl import URL

from bot.telegram.errors import MaybeDelivered, NotSent, NotSentInTime, UnansweredInTime
from bot.telegram.wire import MAX_ANSWER, USER_AGENT, Origin, Outgoing, Timeouts

_SHUT = "The request layer is shut down"


class ProxiedTransport:
    """At most ``size`` calls at a time to one server, through ``proxy`` if there is one.

    Costs several times what ``DirectTransport`` does, and knows proxies, CONNECT and the proxy's
    authentication. aiohttp repeats only idempotent methods by itself, never a POST. What it does
    not notice is an answer that nobody asked for on an idle connection: the next call takes it.
    """

    __slots__ = ("_base", "_max_answer", "_proxy", "_session", "_slots", "_where")

    def __init__(
        self,
        origin: Origin,
        proxy: str | None,
        context: ssl.SSLContext | None,
        size: int,
        max_answer: int = MAX_ANSWER,
    ) -> None:
        self._base = f"{origin.scheme}://{origin.authority}"
        self._where = f"{origin.authority} through the proxy" if proxy else origin.authority
        self._proxy = URL(proxy) if proxy else None
        self._max_answer = max_answer
        self._slots = asyncio.Semaphore(size)
        trace = aiohttp.TraceConfig()
        trace.on_request_headers_sent.append(_note_sent)
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=0, ssl=context if context is not None else True),
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            trace_configs=[trace],
            headers={"User-Agent": USER_AGENT, "Accept": "*/*", "Accept-Encoding": "identity"},
        )

    async def exchange(self, outgoing: Outgoing, timeouts: Timeouts) -> tuple[int, bytes]:
        """See ``Transport``."""
        try:
            async with asyncio.timeout(timeouts.pool):
                await self._slots.acquire()
        except TimeoutError:
            pass
        else:
            try:
                return await self._exchange(outgoing, timeouts)
            finally:
                self._slots.release()
        raise NotSentInTime("All connections are in use")

    async def close(self) -> None:
        """See ``Transport``."""
        await self._session.close()

    def _is_closed(self) -> bool:
        return self._session.closed

    async def _exchange(self, outgoing: Outgoing, timeouts: Timeouts) -> tuple[int, bytes]:
        if self._is_closed():
            raise NotSent(_SHUT)
        progress = SimpleNamespace(sent=False)
        failure: NetworkError
        try:
            response = await self._answer_head(outgoing, timeouts, progress)
            async with response:
                body = await self._read(response)
            if not self._is_closed():
                return response.status, body
            # Our own closing must not pass for the end of a body that lasts until the close.
            failure = MaybeDelivered(_SHUT)
        except TimeoutError:
            failure = (
                UnansweredInTime("No answer in time")
                if progress.sent
                else NotSentInTime(f"No connection to {self._where} in time")
            )
        except (aiohttp.ClientError, OSError) as error:
            failure = (
                MaybeDelivered("The connection failed before the whole answer was there")
                if progress.sent
                else NotSent(f"No connection to {self._where}: {_reason(error)}")
            )
        # Raised here, not above: aiohttp's errors name the URL, and would hang on as __context__.
        raise failure

    async def _answer_head(
        self, outgoing: Outgoing, timeouts: Timeouts, progress: SimpleNamespace
    ) -> aiohttp.ClientResponse:
        # aiohttp has no limit for writing: the three steps up to the answer share theirs.
        steps = (timeouts.connect, timeouts.write, timeouts.read)
        target, content_type, body = outgoing
        async with asyncio.timeout(None if None in steps else sum(filter(None, steps))):
            return await self._session.request(
                "POST" if content_type else "GET",
                URL(self._base + target, encoded=True),
                # As a file, because aiohttp warns about large bodies that are plain bytes.
                data=io.BytesIO(body) if content_type else None,
                headers={"Content-Type": content_type} if content_type else None,
                allow_redirects=False,
                proxy=self._proxy,
                timeout=aiohttp.ClientTimeout(
                    total=None,
                    connect=timeouts.connect,
                    sock_connect=timeouts.connect,
                    sock_read=timeouts.read,
                ),
                trace_request_ctx=progress,
            )

    async def _read(self, response: aiohttp.ClientResponse) -> bytes:
        parts: list[bytes] = []
        size = 0
        async for part in response.content.iter_any():
            size += len(part)
            if size > self._max_answer:
                response.close()
                raise MaybeDelivered(f"The answer is larger than {self._max_answer} bytes")
            parts.append(part)
        return b"".join(parts)


async def _note_sent(
    _session: aiohttp.ClientSession,
    context: SimpleNamespace,
    _params: aiohttp.TraceRequestHeadersSentParams,
) -> None:
    context.trace_request_ctx.sent = True


def _reason(error: Exception) -> str:
    match error:
        case aiohttp.ClientHttpProxyError():
            return f"the proxy answered {error.status}"
        case aiohttp.ClientConnectorCertificateError():
            return "the certificate could not be verified"
        case OSError(strerror=str() as reason):
            return reason
    return type(error).__name__
