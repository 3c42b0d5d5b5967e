"""Long polling: an update is confirmed only when it cannot be lost any more."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Sequence
from typing import Any

import orjson
import structlog
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.service.incoming import Incoming, Turns
from bot.service.outage import Outage
from bot.service.ports import StorageDown, Store
from bot.telegram.api import BotApi
from bot.telegram.decode import ALLOWED_UPDATES, decode
from bot.telegram.errors import FloodWait

log = structlog.get_logger(__name__)

LONG_POLL = 30
"""Seconds a poll stays open when nothing comes."""
MARGIN = 15.0
LARGEST_POLL = 100
"""Updates in one poll; so many mean that more are waiting."""
MOST_AHEAD = 2
"""Polls that may be acknowledged before they are worked on."""
CONFLICTS = 5
CONFLICT_WINDOW = 60.0
"""So many conflicts within so many seconds, and somebody else really polls with this token. A poll
of our own that was cut off makes one at the most."""
REFUSALS = 5
"""Polls in a row that call the token invalid."""
LONGEST_PAUSE = 30.0


class SecondPoller(Exception):
    """Another process polls with the same token."""


async def work_off(store: Store, turns: Turns, username: str) -> None:
    """Works on what was acknowledged and never got done, before anything else."""
    outage = Outage("acknowledged updates wait")
    while True:
        try:
            for number, payload in await store.kept():
                await turns.submit(_decoded(orjson.loads(payload), username), number)
        except StorageDown as error:
            outage.note(error)
            await asyncio.sleep(1.0)
        else:
            return


def _decoded(updates: Sequence[dict[str, Any]], username: str) -> list[Incoming]:
    decoded = (decode(update, username) for update in updates)
    return [item for item in decoded if item is not None]


class Poller:
    """Asks for updates, hands them in, and asks on when they are committed.

    A poll that comes back full says that more are waiting. Then its updates are first put away in
    storage, and the next poll travels while they are worked on; so the way to Telegram and back
    and the work take the time of the longer one, not of both. What was put away and not worked on
    when the process died is worked on at the next start, before anything else.
    """

    def __init__(
        self, api: BotApi, username: str, turns: Turns, store: Store, grace: float = 0.0
    ) -> None:
        """For ``grace`` seconds from the first poll conflicts are not held against anybody: this
        process may have taken over from one that has not noticed yet."""
        self._api = api
        self._username = username
        self._turns = turns
        self._store = store
        self._offset: int | None = None
        self._ahead: set[asyncio.Task[None]] = set()
        self._conflicts: deque[float] = deque(maxlen=CONFLICTS)
        self._grace = grace
        self._forgiving_until = 0.0
        self._refusals = 0
        self._doubtful = False
        self._failures = 0

    async def run(self) -> None:
        """Polls until cancelled. Raises SecondPoller, and InvalidToken when it was revoked."""
        self._forgiving_until = asyncio.get_running_loop().time() + self._grace
        try:
            while True:
                await self._round()
        finally:
            for task in self._ahead:
                task.cancel()

    async def _round(self) -> None:
        try:
            if self._doubtful:
                # It may have been kept although nobody said so; by now the database can tell.
                await work_off(self._store, self._turns, self._username)
                self._doubtful = False
            updates = await self._poll()
            if len(updates) < LARGEST_POLL:
                await self._settle(0)
                await self._turns.submit(_decoded(updates, self._username))
            else:
                await self._settle(MOST_AHEAD - 1)
                number = updates[0]["update_id"]
                self._doubtful = True
                await self._store.keep(number, orjson.dumps(updates))
                self._doubtful = False
                work = self._turns.submit(_decoded(updates, self._username), number)
                self._ahead.add(asyncio.create_task(work))
        except StorageDown:
            await self._pause()
            return
        except InvalidToken:
            # A server of one's own may say 404 while it starts; a revoked token says so for good.
            self._refusals += 1
            if self._refusals >= REFUSALS:
                raise
            await self._pause()
            return
        except Conflict as error:
            now = asyncio.get_running_loop().time()
            if now >= self._forgiving_until:
                self._conflicts.append(now)
            if len(self._conflicts) == CONFLICTS and now - self._conflicts[0] < CONFLICT_WINDOW:
                raise SecondPoller from error
            await asyncio.sleep(1.0)
            return
        except RetryAfter as error:
            seconds = error.retry_after if isinstance(error, FloodWait) else 1
            await asyncio.sleep(float(seconds))
            return
        except TelegramError as error:
            log.warning("no updates just now", error=type(error).__name__)
            await self._pause()
            return
        self._failures = self._refusals = 0
        # Nothing left above the offset: all below it is confirmed, and ids may begin anew anywhere.
        self._offset = updates[-1]["update_id"] + 1 if updates else None

    async def _settle(self, most: int) -> None:
        """Waits until at most so many polls are acknowledged and not worked on."""
        while len(self._ahead) > most:
            done, self._ahead = await asyncio.wait(
                self._ahead, return_when=asyncio.FIRST_COMPLETED
            )  # fmt: skip
            for task in done:
                task.result()

    async def _poll(self) -> Sequence[dict[str, Any]]:
        params: dict[str, object] = {
            "timeout": LONG_POLL,
            "limit": LARGEST_POLL,
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
