"""The turn loop: everything that is waiting as one batch, one transaction, then the replies."""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Protocol

import structlog

from bot.engine.book import Book
from bot.engine.env import SPREAD
from bot.rendering.calls import ApiCall
from bot.service.batch import Batch
from bot.service.incoming import Incoming, packed
from bot.service.limits import Floods, Held, Journals
from bot.service.operator import Operator
from bot.service.outage import Outage
from bot.service.ports import StorageDown, Store
from bot.service.rows import DeadRow, OutboxRow, Writes

log = structlog.get_logger(__name__)

LARGEST_BATCH = 256
SLOW_ANSWER = 0.5
"""Seconds after which somebody who waits for an answer sees that one is being written."""

PAUSE = 0.5
"""Seconds before what was acknowledged already is tried again in a database that was away."""

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Handed:
    """Items that were handed in; ``kept`` is their number in storage, if they lie there."""

    items: Sequence[Incoming]
    done: asyncio.Future[None]
    kept: int | None


def utc_now() -> datetime:
    """The clock of the machine."""
    return datetime.now(UTC)


class Replies(Protocol):
    """Where messages go once they are committed."""

    def take_over(self, rows: Sequence[OutboxRow]) -> None:
        """Sends these rows, in order per chat."""
        ...

    def say_last(self, calls: Sequence[ApiCall]) -> None:
        """Sends these messages in order, as ``take_over`` does, from memory alone: they are for
        chats of which nothing may be kept."""
        ...

    def pass_by(self, calls: Sequence[ApiCall]) -> None:
        """Makes these calls if there is room; nothing depends on them."""
        ...

    def owes(self, chat: int, at_least: float = 0.0) -> bool:
        """Whether a message for this chat has waited to be sent for so many seconds."""
        ...

    def still_writing(self, chats: Sequence[int]) -> None:
        """Shows these chats that an answer is on its way."""
        ...

    def drop(self, chat: int) -> None:
        """Forgets what waits for a chat that has left."""
        ...

    def take_recent(self, chat: int) -> Sequence[int]:
        """Ids of messages sent to a chat since this was asked last."""
        ...

    def give_back_recent(self, chat: int, recent: Sequence[int]) -> None:
        """They could not be noted."""
        ...

    def take_sent(self) -> list[tuple[int, int]]:
        """Rows that were sent and are still in the database; the caller writes them off."""
        ...

    def give_back(self, sent: list[tuple[int, int]]) -> None:
        """They could not be written off."""
        ...


class TurnLoop:
    """Makes turns of what comes in, one batch after the other."""

    def __init__(
        self,
        book: Book,
        store: Store,
        replies: Replies,
        bot_name: str,
        clock: Clock = utc_now,
        floods: Floods | None = None,
        operator: Operator | None = None,
        spread: timedelta = SPREAD,
        machine: Clock | None = None,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        """``floods`` says what comes too fast; without it nothing does. ``operator`` answers what
        is meant for it. ``spread``: see ``Env``. ``clock`` is the time people live by; ``machine``,
        where it differs, the one that says when an update came; ``seconds``, which never go back,
        how fast."""
        self._spread = spread
        self._operator = operator
        self._floods = floods or Floods()
        self._journals = Journals()
        self._book = book
        self._store = store
        self._replies = replies
        self._bot_name = bot_name
        self._clock = clock
        self._machine = machine or clock
        self._seconds = seconds
        self._handed: list[Handed] = []
        self._wake = asyncio.Event()
        self._unanswered: dict[int, float] = {}
        self._stopped = False
        self._outage = Outage("nothing is acknowledged")

    async def submit(self, items: Sequence[Incoming], kept: int | None = None) -> None:
        """Hands items in and returns when they are committed: only then may they be acknowledged.
        Raises StorageDown when they could not be kept; nothing of them has happened then.

        Items that lie in storage already, under the number ``kept``, are acknowledged: they are
        tried until they succeed, in their place in the order."""
        if not items and kept is None:
            return
        if self._stopped:
            raise StorageDown("the bot is stopping")
        loop = asyncio.get_running_loop()
        done: asyncio.Future[None] = loop.create_future()
        chats = [item.chat for item in items if item.update is not None and item.given is not None]
        for chat in chats:
            self._unanswered.setdefault(chat, loop.time())
        loop.call_later(SLOW_ANSWER, self._still_unanswered, chats, loop.time())
        self._handed.append(Handed(items, done, kept))
        self._wake.set()
        await done

    async def run(self) -> None:
        """Works until it is cancelled. What is not committed by then was not handed in."""
        try:
            while True:
                await self._wake.wait()
                self._wake.clear()
                while self._handed:
                    await self._work_on(self._take())
        finally:
            self._stopped = True
            _finish(self._handed, StorageDown("the bot is stopping"))

    async def _work_on(self, taken: Sequence[Handed]) -> None:
        items = [item for part in taken for item in part.items]
        try:
            await self._work_apart(items, [part.kept for part in taken if part.kept is not None])
        except StorageDown as down:
            self._outage.note(down)
            _finish([part for part in taken if part.kept is None], down)
            self._handed[:0] = [part for part in taken if part.kept is not None]
            await asyncio.sleep(PAUSE)
        except BaseException:
            _finish(taken, StorageDown("the bot is stopping"))
            raise
        else:
            self._outage.over()
            _finish(taken, None)
        for item in items:
            self._unanswered.pop(item.chat, None)

    def _take(self) -> list[Handed]:
        """Everything that is waiting, up to the largest batch."""
        taken = [self._handed.pop(0)]
        size = len(taken[0].items)
        while self._handed and size + len(self._handed[0].items) <= LARGEST_BATCH:
            taken.append(self._handed.pop(0))
            size += len(taken[-1].items)
        return taken

    async def _work_apart(self, items: Sequence[Incoming], handled: list[int]) -> None:
        """Works on a batch; if the whole of it fails by a defect, on each of its items alone, so
        that nobody else's are held up. The one that fails alone is buried: noted and passed by."""
        try:
            await self._work(items, handled)
        except StorageDown:
            raise
        except Exception as error:
            log.error("batch failed", size=len(items), error=type(error).__name__)
            if len(items) != 1 or handled:
                for item in items:
                    await self._work_apart([item], [])
                async with self._store.unit() as unit:
                    await unit.write(Writes(handled=handled))
            else:
                await self._bury(items[0], type(error).__name__)

    async def _bury(self, item: Incoming, error: str) -> None:
        at = _millis(self._clock())
        letter = DeadRow(item.number, item.chat, at, error, packed(item.raw))
        try:
            await self._pass_over(item, [letter])
        except StorageDown:
            raise
        except Exception as broken:  # the key it would be sealed with does not open
            log.error("dead letter lost", update=item.update, error=type(broken).__name__)
            await self._pass_over(item, [])
        if item.update is not None and item.given is not None:
            text = self._book.phrases["stumbled"].variants[0]({})
            self._replies.pass_by([ApiCall("sendMessage", {"chat_id": item.chat, "text": text})])

    async def _pass_over(self, item: Incoming, dead: list[DeadRow]) -> None:
        async with self._store.unit() as unit:
            if item.update is not None:
                await unit.admit([item.update], _millis(self._machine()))
            writes = Writes(dead=dead)
            if item.timer is not None:
                writes.fired.append((item.chat, *item.timer))
            await unit.write(writes)

    async def _work(self, items: Sequence[Incoming], handled: list[int]) -> None:
        now, came = self._clock(), self._machine()
        seed = secrets.randbits(64) << 32
        moment = self._seconds()
        self._floods.begin(moment)
        held = [self._held(item, moment) for item in items]
        dropped = [each is not None and each.dropped for each in held]
        if all(dropped) and not handled and not any(map(_says_more, items)):
            # Nothing comes of them, so nothing need be committed, and others need not wait for it.
            return
        sent = self._replies.take_sent()
        asked: list[int] = []
        recent: dict[int, list[int]] = {}

        def take_recent(chat: int) -> Sequence[int]:
            taken = self._replies.take_recent(chat)
            recent.setdefault(chat, []).extend(taken)
            return taken

        try:
            async with self._store.unit() as unit:
                updates = [item.update for item in items if item.update is not None]
                fresh = await unit.admit(updates, _millis(came)) if updates else set()
                rows = await unit.load(sorted({item.chat for item in items}))
                batch = Batch(
                    self._book,
                    self._bot_name,
                    unit,
                    now,
                    rows,
                    take_recent,
                    self._journals,
                    self._spread,
                )
                for number, item in enumerate(items):
                    if item.update is not None:
                        if item.update not in fresh:
                            continue  # a redelivery
                        fresh.remove(item.update)
                        if self._operator is not None and self._operator.is_meant(item):
                            asked.append(item.chat)
                            continue
                    await batch.take(item, seed + number, held[number])
                said, passing = await batch.finish(sent, handled)
        except BaseException:
            self._replies.give_back(sent)
            for chat, messages in recent.items():
                self._replies.give_back_recent(chat, messages)
            self._floods.undo()
            raise
        for chat in batch.shredded:
            self._replies.drop(chat)
        self._replies.say_last(batch.last)
        self._replies.take_over(said)
        self._replies.pass_by(passing)
        if self._operator is not None:
            for chat in dict.fromkeys(asked):
                self._operator.tell(chat)
        await self._tidy(items, batch)

    def _held(self, item: Incoming, moment: float) -> Held | None:
        meant = self._operator is not None and self._operator.is_meant(item)
        if item.update is None or item.given is None or meant:
            return None
        return self._floods.meet(item.chat, moment)

    async def _tidy(self, items: Sequence[Incoming], batch: Batch) -> None:
        """What follows from a batch that is committed. It must not fail it any more: a batch that
        is done again would fire its timers again."""
        try:
            for chat in {item.chat for item in items if item.membership == "kicked"}:
                if batch.has_left(chat):
                    self._replies.drop(chat)
                    await self._store.block(chat)
            if batch.shredded:
                await self._store.scrub()
            for item in items:
                if item.moved_to is not None:
                    await self._store.migrate(item.chat, item.moved_to)
        except StorageDown as down:
            self._outage.note(down)
        except Exception as error:
            log.error("a chat could not be tidied up", error=type(error).__name__)

    def _still_unanswered(self, chats: Sequence[int], since: float) -> None:
        """Of the chats that handed something in at ``since``, tells those who still wait that an
        answer is on its way; not those who wait for the answer to something newer."""
        late = [
            chat
            for chat in chats
            if self._unanswered.get(chat, since + 1) <= since
            or self._replies.owes(chat, SLOW_ANSWER / 2)
        ]
        if late:
            self._replies.still_writing(late)


def _says_more(item: Incoming) -> bool:
    """Whether something follows from it besides its turn."""
    return bool(item.tapped or item.membership or item.moved_to)


def _millis(instant: datetime) -> int:
    return int(instant.timestamp() * 1000)


def _finish(taken: Sequence[Handed], error: StorageDown | None) -> None:
    for part in taken:
        if part.done.done():
            continue
        if error is None:
            part.done.set_result(None)
        else:
            part.done.set_exception(error)
