"""Two questions about a connection that only the rare case asks."""

from __future__ import annotations

import select
import sys
from collections.abc import Callable

import httptools


def lasts_until_close(head: bytes) -> bool:
    """Whether the last of the response heads in ``head`` leaves it to the end of the connection
    to say where the body ends.

    Read only when a connection ends before its answer does: header callbacks on the answers that
    come whole, which is all of them, would cost a quarter of a call.
    """
    framing = _Framing()
    try:
        httptools.HttpResponseParser(framing).feed_data(head)
    except (httptools.HttpParserError, httptools.HttpParserUpgrade):
        return False
    return not framing.given


def readability(fd: int) -> Callable[[], bool]:
    """A question to the kernel: is there something to read from this socket, or its end?"""
    if sys.platform == "win32":
        return lambda: bool(select.select([fd], [], [], 0)[0])
    poll = select.poll()
    poll.register(fd, select.POLLIN)
    return lambda: bool(poll.poll(0))


class _Framing:
    def __init__(self) -> None:
        self.given = False

    def on_message_begin(self) -> None:
        self.given = False

    def on_header(self, name: bytes, value: bytes) -> None:
        if name.lower() in (b"content-length", b"transfer-encoding"):
            self.given = True
