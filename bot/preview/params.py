"""A method's parameters, read with Telegram's rules and refused in its words.

Telegram's server keeps every parameter as a string, whatever way it came (query, form, JSON), and
reads numbers and objects out of that; so `"5"` and `5` are one and the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import orjson

from bot.preview.errors import bad_request

_LIMIT = 1 << 63
_LONGEST_NUMBER = 19


def whole(value: Any) -> int | None:
    """A number of 64 bits, given as such or in decimal digits; None when it is none."""
    if isinstance(value, str):
        digits = value.strip().removeprefix("-")
        if not digits.isascii() or not digits.isdigit() or len(digits) > _LONGEST_NUMBER:
            return None
        value = int(value)
    if type(value) is int and -_LIMIT <= value < _LIMIT:
        return value
    return None


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it came in a multipart request."""

    name: str
    content_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Params:
    """Parameters of one call by name; `files` are the uploads by field name, `size` its bytes."""

    values: Mapping[str, Any]
    files: Mapping[str, Upload] = field(default_factory=dict)
    size: int = 0

    def shown(self) -> Mapping[str, Any]:
        """The parameters as a record of calls shows them: files by name and length."""
        if not self.files:
            return self.values
        return {**self.values} | {
            name: {"file_name": upload.name, "bytes": len(upload.data)}
            for name, upload in self.files.items()
        }

    def __contains__(self, name: str) -> bool:
        return self.values.get(name) not in (None, "")

    def text(self, name: str) -> str:
        """The parameter as text, "" when absent; numbers as written, objects refused."""
        value = self.values.get(name)
        if type(value) is str:
            return value
        if value is None:
            return ""
        if isinstance(value, bool | dict | list):
            raise bad_request(f'field "{name}" must be of type String')
        return str(value)

    def integer(self, name: str, default: int = 0) -> int:
        value = self.values.get(name)
        if value is None or value == "":
            return default
        number = whole(value)
        if number is not None:
            return number
        raise bad_request(f'field "{name}" must be of type Number')

    def number(self, name: str) -> float | None:
        """A decimal number or None when absent or no number, as Telegram reads coordinates."""
        value = self.values.get(name)
        if isinstance(value, bool):
            return None
        if isinstance(value, int | float | str) and value != "":
            try:
                return float(value)
            except (ValueError, OverflowError):
                return None
        return None

    def flag(self, name: str) -> bool:
        """True for `true`, `yes` and `1` in any case; anything else is false."""
        value = self.values.get(name)
        if value is None or value is False:
            return False
        if value is True:
            return True
        return str(value).strip().lower() in ("true", "yes", "1")

    def json(self, name: str, what: str) -> Any:
        """An object or array, given as such or as JSON text; None when absent."""
        value = self.values.get(name)
        if value is None or value == "":
            return None
        if isinstance(value, str):
            try:
                return orjson.loads(value)
            except orjson.JSONDecodeError:
                raise bad_request(f"can't parse {what} JSON object") from None
        return value
