"""Delivers updates to the bot's webhook: in order within a lane, side by side across lanes."""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque
from http import HTTPStatus
from typing import Any

import aiohttp
import orjson

from bot.preview.api import BotApi
from bot.preview.methods.table import METHODS, POLL
from bot.preview.params import Params
from bot.preview.updates import Pending
from bot.preview.webhook_settings import WebhookSettings

_TIMEOUT_SECONDS = 60.0
_LONGEST_DELAY = 60.0
_ANSWER_LIMIT = 1024 * 1024
_HEADER = "X-Telegram-Bot-Api-Secret-Token"


class Webhooks:
    """One queue a lane (a chat's messages, a user's taps), each update until it is taken.

    A delivery that is not answered 2xx is repeated after 1, 2, 4 … 60 seconds, times
    `delay_factor`, and holds up its lane until it is taken or too old.
    """

    def __init__(self, api: BotApi, delay_factor: float = 1.0) -> None:
        self.delay_factor = delay_factor
        self._api = api
        self._state = api.state
        self._lanes: dict[str, deque[int]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._places = asyncio.Semaphore(1)
        self._session: aiohttp.ClientSession | None = None

    def start(self) -> None:
        self._state.updates.on_push = self._pushed
        self._state.on_webhook = self._changed
        self._changed()

    async def stop(self) -> None:
        self._state.updates.on_push = None
        self._state.on_webhook = None
        tasks = list(self._tasks)
        self._cancel()
        if tasks:
            await asyncio.wait(tasks)
        if self._session is not None:
            await self._session.close()
            self._session = None

    def _changed(self) -> None:
        self._cancel()
        webhook = self._state.webhook
        if webhook is None:
            return
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=0),
                timeout=aiohttp.ClientTimeout(total=_TIMEOUT_SECONDS),
                json_serialize=lambda value: orjson.dumps(value).decode(),
            )
        self._places = asyncio.Semaphore(webhook.max_connections)
        for update_id, pending in list(self._state.updates.all()):
            self._pushed(update_id, pending)

    def _cancel(self) -> None:
        for task in self._tasks:
            task.cancel()
        self._tasks.clear()
        self._lanes.clear()

    def _pushed(self, update_id: int, pending: Pending) -> None:
        webhook = self._state.webhook
        if webhook is None or self._session is None:
            return
        lane = self._lanes.get(pending.lane)
        if lane is not None:
            lane.append(update_id)
            return
        lane = self._lanes[pending.lane] = deque([update_id])
        task = asyncio.get_running_loop().create_task(
            self._drain(webhook, self._session, pending.lane, lane)
        )
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _drain(
        self,
        webhook: WebhookSettings,
        session: aiohttp.ClientSession,
        name: str,
        lane: deque[int],
    ) -> None:
        failures = 0
        while lane:
            pending = self._state.updates.get(lane[0])
            if pending is None:
                lane.popleft()
                continue
            if self._state.faults.latency:
                await asyncio.sleep(self._state.faults.latency)
            async with self._places:
                taken = await self._deliver(webhook, session, pending.update)
            if taken:
                self._state.delivered(lane.popleft())
                failures = 0
            else:
                delay = min(2.0**failures, _LONGEST_DELAY)
                failures += 1
                await asyncio.sleep(delay * self.delay_factor)
        del self._lanes[name]

    async def _deliver(
        self, webhook: WebhookSettings, session: aiohttp.ClientSession, update: dict[str, Any]
    ) -> bool:
        headers = {"content-type": "application/json"}
        if webhook.secret_token:
            headers[_HEADER] = webhook.secret_token
        try:
            async with session.post(
                webhook.url, data=orjson.dumps(update), headers=headers, allow_redirects=False
            ) as response:
                answer = await response.content.read(_ANSWER_LIMIT)
                if HTTPStatus.OK <= response.status < HTTPStatus.MULTIPLE_CHOICES:
                    self._answered(response.content_type, answer)
                    return True
                self._failed(
                    webhook,
                    f"Wrong response from the webhook: {response.status} {response.reason}",
                )
        except TimeoutError:
            self._failed(webhook, "Read timeout expired")
        except aiohttp.ClientConnectorError:
            self._failed(webhook, "Connection refused")
        except aiohttp.ClientError:
            self._failed(webhook, "Connection closed")
        return False

    def _failed(self, webhook: WebhookSettings, message: str) -> None:
        webhook.last_error_date = int(self._state.clock())
        webhook.last_error_message = message

    def _answered(self, content_type: str, answer: bytes) -> None:
        """Do what the answer asks for, if it names a method; nobody hears of the outcome."""
        if content_type != "application/json" or not answer:
            return
        with contextlib.suppress(orjson.JSONDecodeError):
            given = orjson.loads(answer)
            if not isinstance(given, dict) or not isinstance(given.get("method"), str):
                return
            key = given["method"].lower()
            if key in METHODS and key != POLL:
                self._api.perform(key, Params(given, size=len(answer)))
