"""What happens by the clock: timers come due, what waits is taken up, what is old is forgotten."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import orjson
import structlog

from bot.engine.inputs import Due, Input, Nudged, Reminded
from bot.engine.values import answers_from_json
from bot.service.delivery import Delivery
from bot.service.incoming import AWAY, Incoming
from bot.service.outage import Outage
from bot.service.ports import StorageDown, Store
from bot.service.rows import UNASKED, DueRow, OutboxRow
from bot.service.turnloop import Clock, TurnLoop, utc_now

log = structlog.get_logger(__name__)

LARGEST_BATCH = 64
"""So many timers are looked up at once."""
ROUNDS = 4
"""So often in one tick, which has other things to do."""
FIRED_AT_ONCE = 4
"""So few timers make one batch, so that an answer to somebody never waits behind many of them."""
MOST_WAITING = 1000
"""While so many messages wait to be sent, timers wait, too: what they lead to is decided when there
is room to send it, and not an hour before."""
CLAIMED_AT_ONCE = 500
TICK = 0.5
"""Seconds between looks at the clock."""
TICKS_TO_CLAIM = 4
TICKS_TO_PRUNE = 7200
TICKS_TO_SCRUB = 120


class Timers:
    """One tick every half second does all there is to do. Ticks never overlap."""

    def __init__(
        self,
        store: Store,
        loop: TurnLoop,
        delivery: Delivery,
        clock: Clock = utc_now,
        machine: Clock | None = None,
    ) -> None:
        """Timers come due by ``clock``, the time people live by. What is forgotten after a while
        goes by that of the ``machine``, where it differs."""
        self._store = store
        self._loop = loop
        self._delivery = delivery
        self._clock = clock
        self._machine = machine or clock
        self._count = 0
        self._lock = asyncio.Lock()
        self._outage = Outage("timers wait")

    async def tick(self) -> None:
        """Looks at the clock once. A database that is away is logged, and looked for again."""
        if self._lock.locked():
            return
        async with self._lock:
            try:
                await self._tick()
            except StorageDown as error:
                self._outage.note(error)
            else:
                self._outage.over()

    async def catch_up(self) -> None:
        """Fires what is due by now, without waiting for a tick. Raises StorageDown."""
        async with self._lock:
            await self._fire()

    async def recover(self) -> None:
        """Takes over what an earlier process committed and did not send: of the replies all, since
        none may be passed by a newer one of its chat; of the rest, as much as at any time."""
        while True:
            try:
                while rows := await self._claim():
                    if rows[-1].priority >= UNASKED:
                        return
            except StorageDown as error:
                self._outage.note(error)
                await asyncio.sleep(TICK)
            else:
                return

    async def _tick(self) -> None:
        count, self._count = self._count, self._count + 1
        await self._delivery.settle()
        await self._fire()
        if count % TICKS_TO_CLAIM == 0 and self._delivery.backlog < CLAIMED_AT_ONCE:
            await self._claim()
        if count % TICKS_TO_PRUNE == 0:
            await self._store.prune(_millis(self._machine))
        if count % TICKS_TO_SCRUB == TICKS_TO_SCRUB - 1:
            await self._scrub()

    async def _scrub(self) -> None:
        """What was deleted leaves the files, too; while somebody copies them, it waits."""
        try:
            await self._store.scrub()
        except StorageDown:
            log.info("what was deleted is overwritten later")

    async def _claim(self) -> Sequence[OutboxRow]:
        rows = await self._store.claim(CLAIMED_AT_ONCE)
        if rows:
            self._delivery.take_over(rows)
        return rows

    async def _fire(self) -> None:
        now = _millis(self._clock)
        for _ in range(ROUNDS):
            if self._delivery.backlog >= MOST_WAITING:
                return
            rows = await self._store.due(now, LARGEST_BATCH)
            for at in range(0, len(rows), FIRED_AT_ONCE):
                await self._loop.submit([_incoming(row) for row in rows[at : at + FIRED_AT_ONCE]])
            if len(rows) < LARGEST_BATCH:
                return


def _millis(clock: Clock) -> int:
    return int(clock().timestamp() * 1000)


def _incoming(row: DueRow) -> Incoming:
    carried = orjson.loads(row.payload)
    away = carried.pop(AWAY, None)
    raw = {"timer": {"kind": row.kind, "key": row.key, "at": row.at, "payload": carried}}
    given = _given(row, carried)
    return Incoming(None, row.chat, given, raw=raw, timer=(row.kind, row.key, row.at), away=away)


def _given(row: DueRow, carried: dict[str, Any]) -> Input | None:
    """What a timer says to the engine; None for a kind that no longer exists."""
    payload = answers_from_json(carried)
    match row.kind:
        case "nudge":
            return Nudged(str(payload.get("nonce", "")))
        case "remind":
            flow, html = payload.get("flow"), payload.get("html")
            return Reminded(
                flow if isinstance(flow, str) else None,
                html if isinstance(html, str) else None,
                payload.get("about"),
                row.key,
            )
    at = datetime.fromtimestamp(row.at / 1000, UTC)
    return Due(row.kind, row.key, at, payload)
