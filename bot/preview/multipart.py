"""multipart/form-data, whole in memory (RFC 7578)."""

from __future__ import annotations

from email.message import Message
from email.parser import HeaderParser

from bot.preview.errors import bad_request
from bot.preview.params import Upload

_PARTS_LIMIT = 256
_HEADERS_LIMIT = 8 * 1024
_headers = HeaderParser()


def parse_multipart(content_type: str, body: bytes) -> tuple[dict[str, str], dict[str, Upload]]:
    """Fields and uploads by name; a 400 when the body is no such form."""
    outer = Message()
    outer["content-type"] = content_type
    boundary = outer.get_boundary("")
    if not boundary or not boundary.isascii() or len(boundary) > 200:
        raise bad_request("boundary not found in multipart/form-data")
    delimiter = b"\r\n--" + boundary.encode()
    parts = (b"\r\n" + body).split(delimiter, _PARTS_LIMIT + 1)
    if len(parts) < 2 or not parts[-1].startswith(b"--"):
        raise bad_request("can't parse form data: the last boundary is missing")
    fields: dict[str, str] = {}
    files: dict[str, Upload] = {}
    for part in parts[1:-1]:
        head, blank, data = part.partition(b"\r\n\r\n")
        if not blank or len(head) > _HEADERS_LIMIT:
            raise bad_request("can't parse form data headers")
        # Clients put UTF-8 into names as it is, which the parser takes as text only.
        headers = _headers.parsestr(head.decode("utf-8", "replace").lstrip() + "\r\n\r\n")
        if headers.get_content_disposition() != "form-data":
            raise bad_request("expected form-data content disposition")
        name = _parameter(headers, "name")
        if not name:
            raise bad_request("field name in multipart/form-data not found")
        file_name = headers.get_filename()
        if file_name is None:
            fields[name] = _decoded(data)
        else:
            kind = headers.get_content_type() if "content-type" in headers else ""
            files[name] = Upload(_without_folders(file_name), kind, data)
    return fields, files


def _parameter(headers: Message, name: str) -> str:
    value = headers.get_param(name, "", "content-disposition")
    return value if isinstance(value, str) else ""


def _without_folders(name: str) -> str:
    return name.rpartition("/")[2].rpartition("\\")[2]


def _decoded(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError:
        raise bad_request("strings must be encoded in UTF-8") from None
