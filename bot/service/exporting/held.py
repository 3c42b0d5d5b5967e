"""Text that is written before the place it belongs to is open, packed in memory meanwhile."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

_LEVEL = 1
_CHUNK = 64 * 1024


class Held:
    """Takes text piece by piece and gives it back as UTF-8, once. It never lies on a disk, where
    what people wrote would lie in the clear."""

    def __init__(self) -> None:
        self._packer = zlib.compressobj(_LEVEL)
        self._packed: list[bytes] = []

    def write(self, text: str) -> None:
        """Adds text behind what is there."""
        # What UTF-8 cannot hold (half of a pair from a broken client) must not cost the rest.
        piece = self._packer.compress(text.encode("utf-8", "replace"))
        if piece:
            self._packed.append(piece)

    def read(self) -> Iterator[bytes]:
        """All of it, in pieces. Nothing can be written afterwards."""
        self._packed.append(self._packer.flush())
        unpacker = zlib.decompressobj()
        packed, self._packed = self._packed, []
        packed.reverse()
        while packed:
            rest = packed.pop()
            while rest:
                yield unpacker.decompress(rest, _CHUNK)
                rest = unpacker.unconsumed_tail
        yield unpacker.flush()
