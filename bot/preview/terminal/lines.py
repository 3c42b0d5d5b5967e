"""Lines of a pipe or a file, read without holding up the event loop."""

from __future__ import annotations

import asyncio
import codecs
import io
import os
import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TextIO, TypeVar

T = TypeVar("T")

_CHUNK = 1 << 16


class LineReader:
    """Reads UTF-8 lines of a text stream, one when it is asked for one.

    Reads in a daemon thread: an executor's thread that waits for a line would hold up the end of
    the program. And it reads below the stream's own buffer, whose lock such a thread would still
    hold while the interpreter shuts down.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        try:
            self._fd: int | None = stream.fileno()
        except (io.UnsupportedOperation, AttributeError):
            self._fd = None
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")("replace")
        self._buffer = ""
        self._ended = False

    async def next(self) -> str | None:
        """The next line without its end; None when there is none."""
        if self._fd is None:
            line = await _apart(self._stream.readline)
            return line.rstrip("\r\n") if line else None
        while "\n" not in self._buffer and not self._ended:
            chunk = await _apart(partial(os.read, self._fd, _CHUNK))
            self._ended = not chunk
            self._buffer += self._decoder.decode(chunk, self._ended)
        if not self._buffer:
            return None
        line, _, self._buffer = self._buffer.partition("\n")
        return line.removesuffix("\r")


async def _apart(call: Callable[[], T]) -> T:
    loop = asyncio.get_running_loop()
    done: asyncio.Future[T] = loop.create_future()

    def settle(value: T | None, error: Exception | None) -> None:
        if done.done():
            return
        if error is not None:
            done.set_exception(error)
        else:
            done.set_result(value)  # type: ignore[arg-type]

    def work() -> None:
        value, error = None, None
        try:
            value = call()
        except Exception as raised:  # it belongs to whoever waits
            error = raised
        # The loop may have ended while the thread waited for a line.
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(settle, value, error)

    threading.Thread(target=work, name="lines", daemon=True).start()
    return await done
