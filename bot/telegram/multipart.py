"""Uploads: fields and files as one multipart/form-data body."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from typing import NamedTuple


class Upload(NamedTuple):
    """A file to send: its name, its bytes and its media type."""

    filename: str
    content: bytes
    content_type: str = "application/octet-stream"


def encode_multipart(fields: Mapping[str, str], files: Mapping[str, Upload]) -> tuple[str, bytes]:
    """Content type (with the boundary) and body, by RFC 7578 with HTML's escapes for names."""
    boundary = secrets.token_hex(16)
    parts: list[bytes] = []
    for name, value in fields.items():
        head = f'--{boundary}\r\nContent-Disposition: form-data; name="{_quote(name)}"\r\n\r\n'
        parts += (head.encode(), value.encode(), b"\r\n")
    for name, (filename, content, content_type) in files.items():
        head = (
            f'--{boundary}\r\nContent-Disposition: form-data; name="{_quote(name)}"; '
            f'filename="{_quote(filename)}"\r\nContent-Type: {_quote(content_type)}\r\n\r\n'
        )
        parts += (head.encode(), content, b"\r\n")
    parts.append(f"--{boundary}--\r\n".encode())
    return f"multipart/form-data; boundary={boundary}", b"".join(parts)


def _quote(text: str) -> str:
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
