"""Makes the calls of the outbox, and says in the service's words what became of them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from mimetypes import guess_type

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)  # fmt: skip

from bot.service.ports import (
    Gone,
    Moved,
    Outcome,
    Refused,
    Sent,
    Unparsed,
    Unreachable,
    Wait,
)  # fmt: skip
from bot.telegram.api import BotApi
from bot.telegram.errors import FloodWait, MaybeDelivered
from bot.telegram.multipart import Upload

_QUOTED = re.compile(r""":|(?:^|\s)["'“‘«<]|https?""")
_GONE = ("chat not found", "user not found", "bot was kicked", "user is deactivated")


class TelegramGateway:
    """The Bot API as the service's ``Gateway``."""

    def __init__(self, api: BotApi) -> None:
        self._api = api

    async def call(self, method: str, body: bytes) -> Outcome:
        """One call; every failure is an outcome."""
        try:
            result = await self._api.call(method, body)
        except TelegramError as error:
            return outcome_of(error)
        message_id = result.get("message_id") if isinstance(result, Mapping) else None
        return Sent(message_id)

    async def upload(
        self, method: str, params: Mapping[str, object], field: str, upload: tuple[str, bytes]
    ) -> Outcome:
        """One call that sends a file."""
        name, content = upload
        kind = guess_type(name)[0] or "application/octet-stream"
        try:
            result = await self._api.call_files(
                method, params, {field: Upload(name, content, kind)}
            )
        except TelegramError as error:
            return outcome_of(error)
        return Sent(result.get("message_id") if isinstance(result, Mapping) else None)


def outcome_of(error: TelegramError) -> Outcome:
    """What a failed call means for the message it was to send."""
    match error:
        case FloodWait() | RetryAfter():
            seconds = error.retry_after
            return Wait(float(seconds if isinstance(seconds, int) else seconds.total_seconds()))
        case ChatMigrated():
            return Moved(error.new_chat_id)
        case Forbidden():
            return Gone()
        case BadRequest():
            return _refused(error.message)
        case InvalidToken() | Conflict():  # the operator's to cure; the message waits
            return Unreachable(maybe_sent=False)
    return Unreachable(maybe_sent=isinstance(error, MaybeDelivered))


def _refused(message: str) -> Outcome:
    lowered = message.lower()
    if "can't parse entities" in lowered or "can't parse message" in lowered:
        return Unparsed()
    if any(reason in lowered for reason in _GONE):
        return Gone()
    # Telegram sometimes quotes what it does not like, and that can be somebody's words.
    return Refused(_QUOTED.split(message[:80], maxsplit=1)[0].strip())
