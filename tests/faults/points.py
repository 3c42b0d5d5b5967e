"""Named moments at which a process can be made to die, by wrapping the methods around them."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any, NoReturn

import orjson

from bot.service.delivery import Delivery
from bot.service.ports import Sent
from bot.service.rows import UNASKED
from bot.service.turnloop import TurnLoop
from bot.storage import sqlite_link
from bot.storage.store import SqlStore
from bot.storage.unit import SqlUnit
from bot.telegram.api import BotApi
from bot.telegram.gateway import TelegramGateway


class Countdown:
    """Kills the process at the n-th pass."""

    def __init__(self, passes: int) -> None:
        self._left = passes

    def reached(self) -> bool:
        """Counts a pass; whether it is the n-th, or a later one."""
        self._left -= 1
        return self._left <= 0

    def __call__(self) -> None:
        if self.reached():
            die()


def die() -> NoReturn:
    """What ``kill -9`` does."""
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError("nobody survives this")


def _around(
    owner: Any,
    name: str,
    before: Callable[..., None] | None = None,
    after: Callable[..., None] | None = None,
) -> None:
    """Has a method call ``before`` with its arguments, and ``after`` with its result as well."""
    real = getattr(owner, name)

    async def wrapped(*args: Any, **kwargs: Any) -> Any:
        if before is not None:
            before(*args)
        result = await real(*args, **kwargs)
        if after is not None:
            after(result, *args)
        return result

    setattr(owner, name, wrapped)


def _around_unit(before: Callable[[], None], after: Callable[[], None]) -> None:
    real = SqlStore.unit

    @asynccontextmanager
    async def unit(self: SqlStore) -> AsyncIterator[SqlUnit]:
        before()
        async with real(self) as entered:
            yield entered
        after()

    SqlStore.unit = unit  # type: ignore[method-assign]


def _nothing() -> None:
    pass


def _before_transaction(dies: Countdown) -> None:
    _around_unit(dies, _nothing)


def _after_admit(dies: Countdown) -> None:
    _around(SqlUnit, "admit", after=lambda *_: dies())


def _before_commit(dies: Countdown) -> None:
    _around(SqlUnit, "write", after=lambda *_: dies())


def _in_commit(dies: Countdown) -> None:
    _after_statement("INSERT INTO entry", dies)


def _after_commit(dies: Countdown) -> None:
    _around_unit(_nothing, dies)


def _after_acknowledge(dies: Countdown) -> None:
    """Holds every message from the n-th on, until a poll has confirmed what led to it."""
    send = TelegramGateway.call
    holding = _dies_with_the_next_acknowledgement()

    async def call(self: TelegramGateway, method: str, body: bytes) -> Any:
        if method == "sendMessage" and dies.reached():
            await _held(holding)
        return await send(self, method, body)

    TelegramGateway.call = call  # type: ignore[method-assign]


def _put_away(dies: Countdown) -> None:
    _around(SqlStore, "keep", after=lambda *_: dies())


def _put_away_and_acknowledged(dies: Countdown) -> None:
    """Holds the n-th full poll, and all after it, until a poll has confirmed it."""
    submit = TurnLoop.submit
    holding = _dies_with_the_next_acknowledgement()

    async def hold(self: TurnLoop, items: Any, kept: int | None = None) -> None:
        if kept is not None and dies.reached():
            await _held(holding)
        await submit(self, items, kept)

    TurnLoop.submit = hold  # type: ignore[method-assign]


async def _held(holding: asyncio.Event) -> NoReturn:
    holding.set()
    await asyncio.get_running_loop().create_future()
    raise AssertionError("held for ever")


def _dies_with_the_next_acknowledgement() -> asyncio.Event:
    """Once the event is set, the next poll that confirms anything is the last thing done."""
    holding = asyncio.Event()
    poll = BotApi.call

    async def api_call(self: BotApi, method: str, payload: bytes = b"{}", **more: Any) -> Any:
        if method == "getUpdates" and holding.is_set() and "offset" in orjson.loads(payload):
            # The server has it a moment after it was written.
            asyncio.get_running_loop().call_later(0.2, die)
        return await poll(self, method, payload, **more)

    BotApi.call = api_call  # type: ignore[method-assign]
    return holding


def _before_send(dies: Countdown) -> None:
    def before(_gateway: object, method: str, _body: bytes) -> None:
        if method == "sendMessage":
            dies()

    _around(TelegramGateway, "call", before=before)


def _sent(dies: Countdown, *, unasked: bool) -> None:
    def before(_delivery: object, row: Any, outcome: object, _retries: int) -> None:
        if isinstance(outcome, Sent) and (row.priority >= UNASKED) is unasked:
            dies()

    _around(Delivery, "_conclude", before=before)


def _in_mark(dies: Countdown) -> None:
    _after_statement("DELETE FROM outbox", dies)


def _after_claim(dies: Countdown) -> None:
    def after(rows: list[object], *_: object) -> None:
        if rows:
            dies()

    _around(SqlStore, "claim", after=after)


def _timer_committed(dies: Countdown) -> None:
    fired = []
    _around(SqlUnit, "write", before=lambda _unit, writes: fired.extend(writes.fired))
    _around_unit(_nothing, lambda: dies() if fired else None)


def _unasked_begins(dies: Countdown) -> None:
    _around(SqlStore, "begin", before=lambda *_: dies())


def _unasked_begun(dies: Countdown) -> None:
    _around(SqlStore, "begin", after=lambda *_: dies())


def _after_statement(beginning: str, dies: Countdown) -> None:
    """Between a statement and the commit that would make it last."""
    real = sqlite_link._step

    def step(connection: Any, statement: Any, given: Any) -> Any:
        rows = real(connection, statement, given)
        if statement.sql.startswith(beginning):
            dies()
        return rows

    sqlite_link._step = step


POINTS: dict[str, Callable[[Countdown], None]] = {
    "before the transaction": _before_transaction,
    "after admit": _after_admit,
    "before commit": _before_commit,
    "in mid-commit": _in_commit,
    "after commit, before acknowledge": _after_commit,
    "after acknowledge, before send": _after_acknowledge,
    "full poll put away, not acknowledged": _put_away,
    "full poll acknowledged, not worked on": _put_away_and_acknowledged,
    "before send": _before_send,
    "between send and mark": lambda dies: _sent(dies, unasked=False),
    "in mid-mark": _in_mark,
    "after claim": _after_claim,
    "timer committed, nothing begun": _timer_committed,
    "before an unasked message is begun": _unasked_begins,
    "unasked message begun, not sent": _unasked_begun,
    "unasked message sent, not marked": lambda dies: _sent(dies, unasked=True),
}


def arm(point: str, passes: int) -> None:
    """Makes this process die when it comes to that point for the n-th time."""
    POINTS[point](Countdown(passes))
