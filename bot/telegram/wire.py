"""What the request layer passes about: a server, a request, its timeouts, and who carries it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, Protocol
from urllib.parse import urlsplit

USER_AGENT = "rekindle"
MAX_ANSWER = 64 * 1024 * 1024
"""Bytes of an answer above which it is given up. Telegram hands out files of up to 20 MB."""

_DEFAULT_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Seconds; None waits for ever.

    ``pool``: for a free connection. ``connect``: for address, TCP and TLS together. ``write``:
    for a piece of a large body to be taken. ``read``: for the next bytes of the answer.
    """

    connect: float | None = 5.0
    read: float | None = 10.0
    write: float | None = 10.0
    pool: float | None = 5.0


class Outgoing(NamedTuple):
    """A request: a GET without ``content_type``, else a POST. The target holds the token."""

    target: str
    content_type: str = ""
    body: bytes = b""

    def __repr__(self) -> str:
        return f"Outgoing({len(self.body)} bytes)"


@dataclass(frozen=True, slots=True)
class Origin:
    """A server: scheme ("http" or "https"), host (ASCII, without brackets) and port."""

    scheme: str
    host: str
    port: int

    @classmethod
    def parse(cls, url: str) -> Origin:
        """The origin of a URL. Raises ValueError, which does not repeat the URL."""
        trouble = "not an address of the form http(s)://host[:port]"
        try:
            parts = urlsplit(url)
            host, port = parts.hostname, parts.port
            host = host.encode("idna").decode("ascii") if host else ""
        except (ValueError, UnicodeError):
            raise ValueError(trouble) from None
        if parts.scheme not in _DEFAULT_PORTS or not host or "@" in parts.netloc:
            raise ValueError(trouble)
        return cls(parts.scheme, host, port or _DEFAULT_PORTS[parts.scheme])

    @property
    def authority(self) -> str:
        """Host and port as the Host header wants them: a default port is left out."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _DEFAULT_PORTS[self.scheme] else f"{host}:{self.port}"


class Transport(Protocol):
    """Carries requests to one server."""

    async def exchange(self, outgoing: Outgoing, timeouts: Timeouts) -> tuple[int, bytes]:
        """Sends the request; returns status and body, whatever the status is.

        Raises NotSent (NotSentInTime) when nothing of it was sent, and MaybeDelivered
        (UnansweredInTime) when it was and no whole answer came. Cancelled, it gives up the
        connection.
        """
        ...

    async def close(self) -> None:
        """Drops every connection; calls in flight fail."""
        ...
