"""Reading and answering the JSON of the user's and the test side."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import orjson
from starlette.convertors import Convertor, register_url_convertor
from starlette.requests import Request
from starlette.responses import Response

from bot.preview.errors import ApiError
from bot.preview.journal import JournalError
from bot.preview.wire import JSON_LIMIT, json_object, read_body

Handler = Callable[[Request], Awaitable[Response]]

_HEADERS = {"cache-control": "no-store", "cross-origin-resource-policy": "same-origin"}


class _ChatId(Convertor[int]):
    """A chat id in a path, which may be negative."""

    regex = "-?[0-9]{1,19}"

    def convert(self, value: str) -> int:
        return int(value)

    def to_string(self, value: int) -> str:
        return str(value)


register_url_convertor("chat", _ChatId())


def refused(handler: Handler) -> Handler:
    """`handler` with its refusals turned into answers: 400 and a JSON `error`."""

    async def answering(request: Request) -> Response:
        try:
            return await handler(request)
        except ApiError as error:
            return json_answer({"error": error.description}, error.code)
        except ValueError as error:
            return json_answer({"error": str(error)}, 400)
        except JournalError as error:
            return json_answer({"error": str(error)}, 500)

    return answering


async def body_of(request: Request) -> dict[str, Any]:
    """The request's JSON object. A form or plain text, which any web page may send, is refused."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/json":
        raise ApiError(415, "the content type must be application/json")
    body = await read_body(request.receive, JSON_LIMIT)
    return json_object(body) if body else {}


def integer(value: Any, name: str, default: int | None = None) -> int:
    """A whole number from JSON or a query; ValueError when it is none."""
    if value is None and default is not None:
        return default
    if isinstance(value, str) and value.removeprefix("-").isascii():
        digits = value.removeprefix("-")
        if digits.isdigit() and len(digits) <= 18:
            return int(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise ValueError(f"{name} must be a whole number")


def json_answer(value: Any, status: int = 200) -> Response:
    return Response(
        orjson.dumps(value),
        status,
        media_type="application/json",
        headers=_HEADERS,
    )
