"""Files that were sent, by file id."""

from __future__ import annotations

import base64
import hashlib
import mimetypes
import secrets
from dataclasses import dataclass
from typing import Any

_KEPT_BYTES = 256 * 1024 * 1024
_FOLDERS = {
    "photo": "photos",
    "document": "documents",
    "voice": "voice",
    "sticker": "stickers",
}


@dataclass(frozen=True, slots=True)
class StoredFile:
    """`kind` is how it was sent (photo, document, voice, sticker); `path` is what getFile names."""

    file_id: str
    unique_id: str
    kind: str
    name: str
    content_type: str
    path: str
    data: bytes

    def record(self) -> dict[str, Any]:
        return {
            "file_id": self.file_id,
            "unique_id": self.unique_id,
            "kind": self.kind,
            "name": self.name,
            "content_type": self.content_type,
            "path": self.path,
            "data": base64.b64encode(self.data).decode(),
        }

    @staticmethod
    def from_record(record: dict[str, Any]) -> StoredFile:
        return StoredFile(**record | {"data": base64.b64decode(record["data"])})


class Files:
    """The last 256 MB of files; older ones are forgotten, as a server of one process must."""

    def __init__(self) -> None:
        self._by_id: dict[str, StoredFile] = {}
        self._by_path: dict[str, StoredFile] = {}
        self._bytes = 0
        self._count = 0

    def add(self, kind: str, name: str, content_type: str, data: bytes) -> StoredFile:
        """Store a file under a new id; the content type is guessed from the name when empty."""
        guessed = content_type or mimetypes.guess_type(name)[0] or "application/octet-stream"
        suffix = mimetypes.guess_extension(guessed) or "" if kind != "document" else ""
        stored = StoredFile(
            file_id=secrets.token_urlsafe(36),
            unique_id=hashlib.sha256(data).hexdigest()[:16],
            kind=kind,
            name=name,
            content_type=guessed,
            path=f"{_FOLDERS.get(kind, 'files')}/file_{self._count}{suffix or _suffix(name)}",
            data=data,
        )
        self.restore(stored)
        return stored

    def restore(self, stored: StoredFile) -> None:
        self._count += 1
        self._by_id[stored.file_id] = stored
        self._by_path[stored.path] = stored
        self._bytes += len(stored.data)
        while self._bytes > _KEPT_BYTES and len(self._by_id) > 1:
            oldest = self._by_id.pop(next(iter(self._by_id)))
            self._by_path.pop(oldest.path, None)
            self._bytes -= len(oldest.data)

    def get(self, file_id: str) -> StoredFile | None:
        return self._by_id.get(file_id)

    def at(self, path: str) -> StoredFile | None:
        return self._by_path.get(path)

    def all(self) -> list[StoredFile]:
        return list(self._by_id.values())


def _suffix(name: str) -> str:
    _, dot, suffix = name.rpartition(".")
    return f".{suffix}" if dot and suffix.isalnum() and len(suffix) <= 8 else ""
