"""An append-only file of sealed records, so that a preview survives being killed."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import struct
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import orjson

_LENGTH = struct.Struct(">I")
_FLUSH_SECONDS = 0.05
_COMPACT_FACTOR = 4
_log = logging.getLogger(__name__)


class JournalError(Exception):
    """The journal cannot be read or written; the message says why."""


class Journal:
    """Records on disk: each a length (4 bytes, big-endian) and its sealed JSON.

    The file has mode 600. What was appended is written and synced by a worker within 50 ms, or at
    once when somebody waits in `synced`. A record torn by a crash at the file's end is dropped; one
    that cannot be unsealed elsewhere is an error, since it means the wrong key.
    """

    def __init__(
        self, path: Path, seal: Callable[[bytes], bytes], unseal: Callable[[bytes], bytes]
    ) -> None:
        self.path = Path(path)
        self._seal = seal
        self._unseal = unseal
        self._buffer: list[bytes] = []
        self._appended = 0
        self._synced = 0
        self._waiting: list[tuple[int, asyncio.Future[None]]] = []
        self._wanted = asyncio.Event()
        self._urgent = asyncio.Event()
        self._worker: asyncio.Task[None] | None = None

    def load(self) -> list[list[Any]]:
        """All records; the file is made when missing and cut where its last record is torn."""
        data = self.path.read_bytes() if self.path.exists() else b""
        records: list[list[Any]] = []
        at = 0
        while at + _LENGTH.size <= len(data):
            (length,) = _LENGTH.unpack_from(data, at)
            end = at + _LENGTH.size + length
            if end > len(data):
                break
            try:
                plain = self._unseal(data[at + _LENGTH.size : end])
                records.append(orjson.loads(plain))
            except Exception as error:
                if end == len(data) and records:
                    break
                raise JournalError(
                    f"{self.path.name} cannot be read: wrong key, or damaged at byte {at}"
                ) from error
            at = end
        descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            os.fchmod(descriptor, 0o600)
            if at < len(data):
                os.ftruncate(descriptor, at)
                os.fsync(descriptor)
        finally:
            os.close(descriptor)
        return records

    def compact(self, records: Iterable[Any]) -> bool:
        """Replace the file by `records` when it is more than four times their size."""
        sealed = [self._framed(orjson.dumps(record)) for record in records]
        size = sum(len(part) for part in sealed)
        if self.path.stat().st_size <= max(size * _COMPACT_FACTOR, 64 * 1024):
            return False
        self._put(sealed)
        return True

    def reseal(self) -> None:
        """Seal all records anew, after the key was changed; ``load`` opens the old ones."""
        self._put([self._framed(orjson.dumps(record)) for record in self.load()])

    def _put(self, sealed: Iterable[bytes]) -> None:
        fresh = self.path.with_suffix(".new")
        descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.writelines(sealed)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(self.path)
        _sync_folder(self.path.parent)

    def append(self, record: Any) -> None:
        """Have `record` (anything JSON can say) written soon."""
        self._buffer.append(orjson.dumps(record))
        self._appended += 1
        self._wanted.set()

    async def synced(self) -> None:
        """Return when all that was appended is on disk; JournalError when it cannot be."""
        if self._synced == self._appended:
            return
        self.start()
        waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((self._appended, waiter))
        self._urgent.set()
        await waiter

    def start(self) -> None:
        """Start the worker, in the running loop."""
        if self._worker is None:
            self._worker = asyncio.get_running_loop().create_task(self._work())

    async def stop(self) -> None:
        """Write what is left and stop the worker."""
        if self._worker is not None:
            with contextlib.suppress(JournalError):
                await self.synced()
            self._worker.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._worker
            self._worker = None

    async def _work(self) -> None:
        while True:
            await self._wanted.wait()
            if not self._urgent.is_set():
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._urgent.wait(), _FLUSH_SECONDS)
            self._wanted.clear()
            self._urgent.clear()
            batch, self._buffer = self._buffer, []
            upto = self._appended
            try:
                await asyncio.to_thread(self._write, batch)
            except OSError as error:
                _log.error("the preview's journal cannot be written: %s", error.strerror)
                self._buffer = batch + self._buffer
                self._answer(upto, JournalError(f"{self.path.name} cannot be written"))
                await asyncio.sleep(1)
                self._wanted.set()
            else:
                self._synced = upto
                self._answer(upto, None)

    def _answer(self, upto: int, error: JournalError | None) -> None:
        later = []
        for number, waiter in self._waiting:
            if number > upto:
                later.append((number, waiter))
            elif not waiter.done():
                if error is None:
                    waiter.set_result(None)
                else:
                    waiter.set_exception(error)
        self._waiting = later
        if later:
            self._urgent.set()

    def _write(self, batch: list[bytes]) -> None:
        data = b"".join(self._framed(plain) for plain in batch)
        descriptor = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            size = os.fstat(descriptor).st_size
            try:
                view = memoryview(data)
                while view:
                    view = view[os.write(descriptor, view) :]
                os.fsync(descriptor)
            except OSError:
                # Half a record in the middle of the file would end it for good.
                os.ftruncate(descriptor, size)
                raise
        finally:
            os.close(descriptor)

    def _framed(self, plain: bytes) -> bytes:
        sealed = self._seal(plain)
        return _LENGTH.pack(len(sealed)) + sealed


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
