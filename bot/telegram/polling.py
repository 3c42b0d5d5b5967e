"""Long polling: an update is confirmed only when it has been committed."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import orjson
import structlog
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.service.incoming import Incoming
from bot.service.ports import StorageDown
from bot.telegram.api import BotApi
from bot.telegram.decode import ALLOWED_UPDATES, decode
from bot.telegram.errors import FloodWait

log = structlog.get_logger(__name__)

LONG_POLL = 30
"""Seconds a poll stays open when nothing comes."""
MARGIN = 15.0
LARGEST_BATCH = 100
CONFLICTS = 5
"""In a row, a second apart: then somebody else really polls with this token."""
LONGEST_PAUSE = 30.0


class SecondPoller(Exception):
    """Another process polls with the same token."""


class Poller:
    """Asks for updates, hands them in, and goes on when they are kept.

    ``hand_in`` returns when they are committed and raises StorageDown when they are not: then the
    same updates are asked for again.
    """

    def __init__(
        self,
        api: BotApi,
        username: str,
        hand_in: Callable[[Sequence[Incoming]], Awaitable[None]],
    ) -> None:
        self._api = api
        self._username = username
        self._hand_in = hand_in
        self._offset: int | None = None
        self._conflicts = 0
        self._failures = 0

    async def run(self) -> None:
        """Polls until cancelled. Raises SecondPoller, and InvalidToken when it was revoked."""
        while True:
            try:
                updates = await self._poll()
                incoming = [decode(update, self._username) for update in updates]
                await self._hand_in([item for item in incoming if item is not None])
            except StorageDown:
                await self._pause()
                continue
            except InvalidToken:
                raise
            except Conflict as error:
                self._conflicts += 1
                if self._conflicts >= CONFLICTS:
                    raise SecondPoller from error
                await asyncio.sleep(1.0)
                continue
            except RetryAfter as error:
                seconds = error.retry_after if isinstance(error, FloodWait) else 1
                await asyncio.sleep(float(seconds))
                continue
            except TelegramError as error:
                log.warning("no updates just now", error=type(error).__name__)
                await self._pause()
                continue
            self._failures = self._conflicts = 0
            if updates:
                self._offset = updates[-1]["update_id"] + 1

    async def _poll(self) -> Sequence[dict[str, Any]]:
        params: dict[str, object] = {
            "timeout": LONG_POLL,
            "limit": LARGEST_BATCH,
            "allowed_updates": ALLOWED_UPDATES,
        }
        if self._offset is not None:
            params["offset"] = self._offset
        updates: Sequence[dict[str, Any]] = await self._api.call(
            "getUpdates", orjson.dumps(params), read_timeout=LONG_POLL + MARGIN
        )
        return updates

    async def _pause(self) -> None:
        self._failures += 1
        await asyncio.sleep(min(LONGEST_PAUSE, 0.5 * 2 ** min(self._failures, 8)))
