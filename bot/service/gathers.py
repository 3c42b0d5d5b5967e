"""The files that are gathered from what is stored of a chat, by the name of their maker."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from bot.engine.values import Value
from bot.service.exporting.everything import export
from bot.service.ports import Store

Gather = Callable[[Store, int, Mapping[str, Value]], Awaitable[bytes]]
"""Makes a file of what is stored of a chat."""

GATHERS: Mapping[str, Gather] = {
    "export": export,
}
