"""Makes the files that conversations ask for, at the moment they are sent."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from bot.engine.values import Value
from bot.rendering.drawings import Draw
from bot.service.gathers import Gather
from bot.service.ports import Store


class Files:
    """See ``bot.service.ports.Maker``. One drawing at a time: a chart takes a core for a moment,
    and nobody's reply shall wait for somebody else's picture."""

    def __init__(
        self, store: Store, draws: Mapping[str, Draw], gathers: Mapping[str, Gather]
    ) -> None:
        self._store = store
        self._draws = draws
        self._gathers = gathers
        self._one = asyncio.Semaphore(1)

    async def make(self, chat: int, maker: str, params: Mapping[str, Value]) -> bytes:
        """See Maker."""
        async with self._one:
            draw = self._draws.get(maker)
            if draw is not None:
                return await asyncio.to_thread(draw, params)
            return await self._gathers[maker](self._store, chat, params)
