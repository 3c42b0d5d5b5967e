"""Opening connections to one server: addresses, TCP with both families, TLS."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Callable, Sequence

import aiohappyeyeballs
import certifi
from aiohappyeyeballs import AddrInfoType

from bot.telegram.connection import Connection
from bot.telegram.errors import NotSent, NotSentInTime
from bot.telegram.wire import Origin

_ADDRESSES_LAST = 60.0
_NEXT_ADDRESS_AFTER = 0.25  # RFC 8305, section 8


def client_context() -> ssl.SSLContext:
    """TLS that checks certificate and host name, trusting the system's and certifi's roots.

    Both, because a slim container may have no system roots, and an operator's own (SSL_CERT_FILE)
    must count. Takes some 20 ms: make it once.
    """
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    context.set_alpn_protocols(["http/1.1"])
    return context


class Dialer:
    """Connects to ``origin``; over TLS when a ``context`` is given."""

    __slots__ = ("_addresses", "_context", "_known_until", "_origin", "_resolving")

    def __init__(self, origin: Origin, context: ssl.SSLContext | None) -> None:
        self._origin = origin
        self._context = context
        self._addresses: Sequence[AddrInfoType] = ()
        self._known_until = 0.0
        self._resolving = asyncio.Lock()

    async def dial(self, factory: Callable[[], Connection], within: float | None) -> Connection:
        """A new connection, ``within`` seconds for everything. Raises NotSent(InTime)."""
        failure: NotSent
        try:
            async with asyncio.timeout(within):
                return await self._open(factory)
        except TimeoutError:
            failure = NotSentInTime(f"No connection to {self._origin.authority} in time")
        except OSError as error:
            reason = error.strerror or str(error) or type(error).__name__
            failure = NotSent(f"No connection to {self._origin.authority}: {reason}")
        self._known_until = 0.0
        raise failure

    async def _open(self, factory: Callable[[], Connection]) -> Connection:
        loop = asyncio.get_running_loop()
        sock = await aiohappyeyeballs.start_connection(
            await self._resolve(loop), happy_eyeballs_delay=_NEXT_ADDRESS_AFTER, loop=loop
        )
        try:
            # A long poll is silent for its whole length; routers forget silent connections.
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
            _, connection = await loop.create_connection(
                factory,
                sock=sock,
                ssl=self._context,
                server_hostname=self._origin.host if self._context is not None else None,
            )
        except BaseException:
            sock.close()
            raise
        return connection

    async def _resolve(self, loop: asyncio.AbstractEventLoop) -> Sequence[AddrInfoType]:
        async with self._resolving:
            if loop.time() >= self._known_until:
                self._addresses = await loop.getaddrinfo(
                    self._origin.host, self._origin.port, type=socket.SOCK_STREAM
                )
                self._known_until = loop.time() + _ADDRESSES_LAST
            return self._addresses
