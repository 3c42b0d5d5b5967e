"""One batch in the making: the chats in it, their turns, and what is to be written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import structlog

from bot.engine.alarm import words_in
from bot.engine.book import Book
from bot.engine.effects import Effect, Fetch, Keep, Message
from bot.engine.env import SPREAD, Env
from bot.engine.failing import place_of
from bot.engine.hooks import Standing
from bot.engine.inputs import Due, Fetched, Input, Query, Stumbled, Words
from bot.engine.turn import Turn, turn
from bot.engine.veil import veiled
from bot.rendering.calls import ApiCall, toast_call
from bot.service.chat import WorkingChat, entry_row
from bot.service.incoming import Incoming, packed
from bot.service.limits import Held, Journals
from bot.service.ports import StorageDown, Unit
from bot.service.rows import ChatRow, DeadRow, OutboxRow, Writes

log = structlog.get_logger(__name__)

FETCHES_PER_TURN = 8
_UNTOLD = ZoneInfo("UTC")
"""The clock of somebody who has not told theirs."""


class Batch:
    """Takes items in order and makes their turns; ``finish`` writes what they led to.

    A turn that fails by a defect is its own chat's trouble: the update becomes a dead letter, the
    user reads an apology with a way on, and the rest of the batch is as if nothing had been.
    """

    def __init__(
        self,
        book: Book,
        bot_name: str,
        unit: Unit,
        now: datetime,
        rows: dict[int, ChatRow],
        recent: Callable[[int], Sequence[int]],
        journals: Journals | None = None,
        spread: timedelta = SPREAD,
    ) -> None:
        """``recent`` gives the ids of what was sent to a chat since it was asked last."""
        self._recent = recent
        self._journals = journals or Journals()
        self._book = book
        self._bot_name = bot_name
        self._spread = spread
        self._unit = unit
        self._now = now
        self._millis = int(now.timestamp() * 1000)
        self._rows = rows
        self._chats: dict[int, WorkingChat] = {}
        self._writes = Writes()
        self._ahead: list[tuple[int, str]] = []
        self._apologies: list[ApiCall] = []
        self._told_full: set[int] = set()
        self.shredded: list[int] = []
        """Chats of which nothing is kept any more."""
        self.last: list[ApiCall] = []
        """What these are still told: in order, and from memory alone."""

    async def take(self, item: Incoming, seed: int, held: Held | None = None) -> None:
        """Makes the turn of one item. ``seed`` is fresh randomness. An item that came too fast is
        ``held``: it has no turn, unless what it says is grave."""
        self._ahead = []
        if item.timer is not None:
            self._writes.fired.append((item.chat, *item.timer))
        chat = self._chats.get(item.chat)
        try:
            if chat is None:
                chat = WorkingChat(self._rows.get(item.chat) or ChatRow(item.chat, item.kind))
                self._chats[item.chat] = chat
            chat.hear(item, self._millis, self._recent(item.chat))
            if chat.returned:
                await self._wake(chat)
            due = item.given if isinstance(item.given, Due) else None
            unknown = due is not None and due.kind not in self._book.hooks.due
            if due is not None and unknown:
                log.error("a timer of an unknown kind is dropped", kind=due.kind)
            if held is not None and not self._is_grave(chat, item, held, seed):
                await self._hold(chat, item, held)
            elif chat.blocked and not unknown:
                chat.put_off(item, self._writes, self._millis)
            elif item.given is not None and not chat.blocked:
                made = await self._turn(chat, item.given, seed)
                if item.timer is not None:
                    env = self._env(chat, seed)
                    made = Turn(*veiled(self._book, made.session, made.effects, env))
                effects = await self._that_fit(chat, made.effects)
                chat.apply(made.session, effects, self._writes, self._millis, item)
                if chat.erased:
                    await self._shred(chat)
        except StorageDown:
            raise
        except Exception as error:  # a defect, or a row that cannot be read
            self._writes.unkept += self._ahead
            await self._set_aside(chat, item, seed, error)

    def has_left(self, chat: int) -> bool:
        """Whether a chat of this batch has blocked the bot, as things now stand."""
        working = self._chats.get(chat)
        row = self._rows.get(chat) if working is None else working.row
        return row is not None and row.status == "blocked"

    async def finish(
        self, sent: list[tuple[int, int]], handled: list[int]
    ) -> tuple[list[OutboxRow], list[ApiCall]]:
        """Writes everything, and off what was ``sent`` and ``handled``; returns the messages, and
        the calls that are best effort."""
        said: list[OutboxRow] = []
        passing = self._apologies
        for chat in self._chats.values():
            said += chat.settle(self._writes)
            passing += chat.passing
        self._writes.sent += sent
        self._writes.handled += handled
        await self._unit.write(self._writes)
        return said, passing

    async def _shred(self, chat: WorkingChat) -> None:
        """Everything of the chat goes, at once; what comes next of it is somebody new."""
        await self._unit.write(self._writes)
        self._writes = Writes()
        await self._unit.shred(chat.row.id)
        self._rows.pop(chat.row.id, None)
        self._journals.forget(chat.row.id)
        del self._chats[chat.row.id]
        self._apologies += chat.passing
        self.last += chat.last
        self.shredded.append(chat.row.id)

    async def _turn(self, chat: WorkingChat, given: Input, seed: int) -> Turn:
        made = turn(self._book, chat.session, given, self._env(chat, seed))
        effects = list(made.effects)
        for count in range(1, FETCHES_PER_TURN + 1):
            last = effects[-1] if effects else None
            if not isinstance(last, Fetch):
                return Turn(made.session, tuple(effects))
            effects.pop()
            await self._flush(chat, effects)
            data = await self._unit.fetch(chat.row.id, last.query)
            env = self._env(chat, seed + (count << 100))
            made = turn(self._book, made.session, Fetched(data), env)
            effects += made.effects
        raise RuntimeError("a turn asks storage again and again")

    def _is_grave(self, chat: WorkingChat, item: Incoming, held: Held, seed: int) -> bool:
        """Whether words that come too fast say that somebody may be in danger: all that the screen
        would read, also what is neither kept nor answered."""
        screen = self._book.hooks.screen
        text = "" if item.given is None or not held.read else words_in(item.given)
        if screen is None or not text.strip():
            return False
        memory = chat.session.memory
        standing = Standing(self._env(chat, seed), self._book.content, memory.profile, memory.seen)
        return screen(text, standing).alarm is not None

    async def _wake(self, chat: WorkingChat) -> None:
        """What has waited for somebody who is back comes now."""
        if self._writes.timers:
            await self._unit.write(self._writes)
            self._writes = Writes()
        kept: Any = await self._unit.fetch(chat.row.id, Query("beside"))
        chat.wake(kept["timers"], self._writes)

    async def _hold(self, chat: WorkingChat, item: Incoming, held: Held) -> None:
        """Keeps words that come too fast, and says so once, or that there is no room for them."""
        full = False
        if held.keep and isinstance(item.given, Words) and item.given.text.strip():
            full = not await self._has_room(chat, 1, taken=True)
            if not full:
                note = Keep(f"u{item.update}", "note", {"text": item.given.text})
                self._writes.entries.append(entry_row(chat.row.id, note, self._millis))
        if item.tapped is not None:
            chat.passing.append(toast_call(item.tapped, ""))
        if full and chat.row.id not in self._told_full:
            self._told_full.add(chat.row.id)
            chat.say(self._full(chat))
        elif held.first:
            chat.say(self._phrase(chat, "too_fast"))

    async def _that_fit(self, chat: WorkingChat, effects: Sequence[Effect]) -> Sequence[Effect]:
        """The effects, without entries for which the journal has no room; that is said then."""
        wanted = sum(isinstance(effect, Keep) for effect in effects)
        if not wanted or await self._has_room(chat, wanted, taken=True):
            return effects
        return [
            *(effect for effect in effects if not isinstance(effect, Keep)),
            Message(self._full(chat)),
        ]

    async def _has_room(self, chat: WorkingChat, wanted: int, *, taken: bool) -> bool:
        """Whether a journal has room for so many entries more; ``taken``: they are counted."""
        journals, number = self._journals, chat.row.id
        count = journals.known(number)
        if count is None:
            page: Any = await self._unit.fetch(number, Query("entries", {"limit": 0, "offset": 0}))
            count = int(page["total"]) + sum(e.chat == number for e in self._writes.entries)
            # What this turn has written ahead is in the total, and among those wanted.
            count -= len(self._ahead)
        journals.note(number, count + wanted if taken else count)
        return count + wanted <= journals.most

    def _full(self, chat: WorkingChat) -> str:
        return self._phrase(chat, "journal_full", most=f"{self._journals.most:,}")

    def _phrase(self, chat: WorkingChat, name: str, **scope: object) -> str:
        return self._book.phrases[name].within(chat.row.language)[0](scope)

    async def _flush(self, chat: WorkingChat, effects: Iterable[Effect]) -> None:
        """Writes the entries the batch has so far, so that a query sees them; those of the turn
        that asks, too, where there is room, which are taken back should it fail."""
        if self._writes.entries or self._writes.unkept or self._writes.amended:
            await self._unit.write(self._writes)
            self._writes = Writes()
        number = chat.row.id
        kept = [entry_row(number, each, self._millis) for each in effects if isinstance(each, Keep)]
        if kept and await self._has_room(chat, len(kept), taken=False):
            await self._unit.write(Writes(entries=kept))
            self._ahead = [(number, entry.key) for entry in kept]

    def _env(self, chat: WorkingChat, seed: int) -> Env:
        row = chat.row
        return Env(self._now, seed, _UNTOLD, row.language, self._bot_name, self._spread)

    async def _set_aside(
        self, chat: WorkingChat | None, item: Incoming, seed: int, error: Exception
    ) -> None:
        kind = type(error).__name__
        log.error(
            "turn failed: dead letter",
            update=item.update,
            timer=item.timer and item.timer[0],
            chat=item.chat,
            error=kind,
            place=_place(error),
            step="" if chat is None else place_of(error, chat.session),
        )
        self._writes.dead.append(
            DeadRow(item.number, item.chat, self._millis, kind, packed(item.raw))
        )
        if chat is None:
            text = self._book.phrases["stumbled"].variants[0]({})
            apology = {"chat_id": item.chat, "text": text}
            self._apologies.append(ApiCall("sendMessage", apology))
            return
        made = turn(self._book, chat.session, Stumbled(), self._env(chat, seed))
        self._ahead = []
        effects = await self._that_fit(chat, made.effects)
        chat.apply(made.session, effects, self._writes, self._millis, item)


def _place(error: Exception) -> str:
    """Where an error was raised, without its message: messages can hold a user's words."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return ""
    return f"{trace.tb_frame.f_globals.get('__name__', '')}:{trace.tb_lineno}"
