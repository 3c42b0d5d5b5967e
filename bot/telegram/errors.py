"""How a Bot API call fails: the library's errors, and whether Telegram may have acted.

The Bot API has no idempotency key, so a sender must know whether a failed call can have taken
effect. ``MaybeDelivered`` is the only error that says it can; after every other ``TelegramError``
of this package Telegram did not do what was asked. No message here holds a URL, a token or a
body: gateways echo URLs in their error pages, and the URL of a call contains the bot's token.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

import orjson
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

_BY_STATUS: Mapping[int, type[TelegramError]] = {
    HTTPStatus.BAD_REQUEST: BadRequest,
    HTTPStatus.UNAUTHORIZED: InvalidToken,
    HTTPStatus.FORBIDDEN: Forbidden,
    HTTPStatus.NOT_FOUND: InvalidToken,
    HTTPStatus.CONFLICT: Conflict,
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: BadRequest,
}
_TOKEN = re.compile(r"\d+(?::|%3[Aa])[A-Za-z0-9_-]{20,}")


class NotSent(NetworkError):
    """Not one byte of the request was handed to a server: trying again repeats nothing."""

    __slots__ = ()


class MaybeDelivered(NetworkError):
    """The request went out and no answer says what became of it: Telegram may have acted."""

    __slots__ = ()


class NotSentInTime(TimedOut, NotSent):
    """No free connection, or no connection at all, within the time given."""

    __slots__ = ()


class UnansweredInTime(TimedOut, MaybeDelivered):
    """The request went out, wholly or in part, and the answer did not come in time."""

    __slots__ = ()


class FloodWait(RetryAfter):
    """Too many requests (429); ``retry_after`` is whole seconds.

    The library's own attribute warns about its coming type and depends on a variable of the
    environment; this one is an int in every case.
    """

    __slots__ = ("_seconds",)

    def __init__(self, seconds: float) -> None:
        self._seconds = math.ceil(seconds)
        super().__init__(self._seconds)

    @property
    def retry_after(self) -> int:
        """Seconds for which nothing may be sent."""
        return self._seconds


def read_result(payload: bytes, secret: str = "") -> Any:
    """The ``result`` of an answer with a 2xx status.

    Raises what ``answer_error`` gives when the answer says it is not ok, and MaybeDelivered when
    it cannot be read: the status says that the call was carried out.
    """
    answer = _object(payload)
    if answer is not None:
        if "result" in answer and answer.get("ok") is not False:
            return answer["result"]
        code = answer.get("error_code")
        if isinstance(code, int):
            raise answer_error(code, payload, secret)
    raise MaybeDelivered("The server's answer is not one of the Bot API")


def answer_error(status: int, payload: bytes, secret: str = "") -> TelegramError:
    """The error that an answer stands for, with the library's mapping of codes to classes.

    ``secret`` (the token) is struck out of the description. 5xx is MaybeDelivered: a gateway
    answers so, too, when it lost the backend after handing the request over. 413 is a BadRequest
    (itself a NetworkError), since the same upload will never be taken.

    Source: https://core.telegram.org/bots/api#making-requests and #responseparameters.
    """
    answer = _object(payload) or {}
    parameters = answer.get("parameters")
    if isinstance(parameters, dict) and (special := _special(parameters)) is not None:
        return special
    description = answer.get("description")
    message = scrub(description, secret) if isinstance(description, str) else ""
    message = message or f"{_phrase(status)} ({status})"
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return MaybeDelivered(message)
    return _BY_STATUS.get(status, NetworkError)(message)


def scrub(text: str, secret: str = "") -> str:
    """The text without ``secret`` and without anything that looks like a bot token."""
    if secret:
        text = text.replace(secret, "<token>")
    return _TOKEN.sub("<token>", text)


def _special(parameters: Mapping[str, Any]) -> TelegramError | None:
    chat, wait = parameters.get("migrate_to_chat_id"), parameters.get("retry_after")
    if isinstance(chat, int) and chat:
        return ChatMigrated(chat)
    if isinstance(wait, int | float) and wait > 0:
        return FloodWait(wait)
    return None


def _object(payload: bytes) -> dict[str, Any] | None:
    try:
        answer = orjson.loads(payload)
    except orjson.JSONDecodeError:
        return None
    return answer if isinstance(answer, dict) else None


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Unknown HTTP error"
