"""What the operator may ask the running bot in a private chat: how many, never who or what."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Collection

import structlog

from bot.engine.book import Book
from bot.engine.inputs import Command
from bot.rendering.calls import ApiCall
from bot.service.incoming import Incoming
from bot.service.ports import StorageDown, Store

log = structlog.get_logger(__name__)

COMMAND = "stats"
_HOUR, _DAY = 3600, 86_400


class Operator:
    """Answers ``/stats`` for the chats in ``admins``; to everybody else it is no command."""

    def __init__(
        self,
        admins: Collection[int],
        book: Book,
        store: Store,
        backlog: Callable[[], int],
        reply: Callable[[list[ApiCall]], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """``backlog`` counts messages that wait; ``reply`` makes calls. ``clock`` gives seconds."""
        self._admins = frozenset(admins)
        self._book = book
        self._store = store
        self._backlog = backlog
        self._reply = reply
        self._clock = clock
        self._since = clock()
        self._tasks: set[asyncio.Task[None]] = set()

    def is_meant(self, item: Incoming) -> bool:
        """Whether an item is for the operator. A private chat has its user's id."""
        return (
            item.chat in self._admins
            and item.kind == "private"
            and isinstance(item.given, Command)
            and item.given.name == COMMAND
        )

    def tell(self, chat: int) -> None:
        """Sends the figures to a chat, soon: counting must hold up nobody's turn."""
        task = asyncio.get_running_loop().create_task(self._tell(chat))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _tell(self, chat: int) -> None:
        try:
            counts = await self._store.counts()
        except StorageDown:
            log.warning("no figures for the operator: the database does not answer")
            return
        scope = {
            "chats": counts["chat"],
            "entries": counts["entry"],
            "timers": counts["due"],
            "waiting": max(self._backlog(), counts["outbox"]),
            "failed": counts["dead_letter"],
            "up": lasted(self._clock() - self._since),
        }
        text = self._book.phrases["stats"].variants[0](scope)
        params = {"chat_id": chat, "text": text, "parse_mode": "HTML"}
        self._reply([ApiCall("sendMessage", params)])


def lasted(seconds: float) -> str:
    """A while, as somebody reads it: "3 d 4 h", "4 h 5 min"."""
    days, rest = divmod(int(seconds), _DAY)
    hours, minutes = rest // _HOUR, rest % _HOUR // 60
    return f"{days} d {hours} h" if days else f"{hours} h {minutes} min"
