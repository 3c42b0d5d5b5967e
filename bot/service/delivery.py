"""Sends what was committed: in order per chat, many chats at once, the urgent first.

A message stays in the outbox until it was sent. After a crash what is still there is sent again:
a reply perhaps for the second time, since the Bot API has no key to tell it apart; an unasked
message never, because its attempt is noted before it is made.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass

import orjson
import structlog

from bot.engine.values import answers_from_json
from bot.rendering.calls import MAKE, ApiCall
from bot.rendering.html import plain
from bot.service.buttons import OpenButtons
from bot.service.chat import pack, unpack
from bot.service.lanes import Lane, Lanes
from bot.service.outage import Outage
from bot.service.pace import Pace
from bot.service.ports import (
    Gateway,
    Gone,
    Maker,
    Moved,
    Outcome,
    Refused,
    Sent,
    StorageDown,
    Store,
    Unparsed,
    Unreachable,
    Wait,
)  # fmt: skip
from bot.service.rows import REPLY, UNASKED, OutboxRow

log = structlog.get_logger(__name__)

MOST_AT_ONCE = 256
PASSING_AT_ONCE = 192
PASSING_KEPT = 2000
PASSING_LIFE = 5.0
"""Seconds after which an answer to a tap or an edit is not worth making any more."""
LASTING_LIFE = 900.0
"""The same for what somebody counts on: words, and messages taken out of the chat."""
_LASTING = ("sendMessage", "deleteMessages")
LONGEST_RETRY = 30.0
TRIES_BY_DEFECT = 5
SLICE = 16
"""Sends started in one go; then whatever else is ready has its turn, the next poll above all."""
TYPING_AT_ONCE = 20
RECENT_IN_CHAT = 60
RECENT_CHATS = 20_000
_TO_MAKE = f'"{MAKE}":'.encode()


@dataclass(frozen=True, slots=True)
class Rates:
    """Telegram's limits: messages a second over ``all`` chats, in one ``chat`` (with a ``burst``),
    and in a ``group`` (where two may go at once: twenty in a first minute). 0 lifts a limit."""

    all: float = 30.0
    chat: float = 1.0
    group: float = 18 / 60
    burst: float = 5.0


class _NotOurs(Exception):
    """Another process has taken over meanwhile, and with the rest this row."""


class Delivery:
    """Keeps the lanes moving. ``clock`` gives seconds that never go back."""

    def __init__(
        self,
        gateway: Gateway,
        store: Store,
        rates: Rates,
        clock: Callable[[], float] = time.monotonic,
        maker: Maker | None = None,
        apology: str = "",
    ) -> None:
        """``apology`` is said (in plain text) where a message or a file cannot be sent for good."""
        self._maker = maker
        self._apology = apology
        self._recent: dict[int, list[int]] = {}
        self._gateway = gateway
        self._store = store
        self._clock = clock
        self._lanes = Lanes(rates.chat, rates.burst, rates.group)
        self._pace = Pace(rates.all, max(1.0, rates.all / 30))
        self._paused_until = 0.0
        self._passing: deque[tuple[ApiCall, float]] = deque(maxlen=PASSING_KEPT)
        self._buttons = OpenButtons()
        self._outage = Outage("what was sent is not written off, and check-ins wait")
        self._tasks: set[asyncio.Task[None]] = set()
        self._sending = 0
        self._passing_now = 0
        self._sent: list[tuple[int, int]] = []
        self._held: set[tuple[int, int]] = set()
        self._unkept = 0
        self._alarm: asyncio.Handle | None = None
        self._stopping = False

    # -- what the turn loop uses

    def take_over(self, rows: Sequence[OutboxRow]) -> None:
        """Sends these rows, in order per chat."""
        now = self._clock()
        for row in rows:
            place = (row.chat, row.seq)
            if place not in self._held:
                self._held.add(place)
                self._lanes.add(row, now)
        self._pump()

    def say_last(self, calls: Sequence[ApiCall]) -> None:
        """Sends these messages in order, from memory alone: rows that are in no outbox, and so
        have numbers no row there has. A restart loses them."""
        rows = []
        for call in calls:
            self._unkept -= 1
            chat = int(str(call.params["chat_id"]))
            rows.append(OutboxRow(chat, self._unkept, REPLY, pack(call)))
        self.take_over(rows)

    def pass_by(self, calls: Sequence[ApiCall]) -> None:
        """Makes these calls if there is room; nothing depends on them."""
        self._buttons.closing(calls)
        now = self._clock()
        self._passing.extend((call, now + _life(call)) for call in calls)
        self._pump()

    def owes(self, chat: int, at_least: float = 0.0) -> bool:
        """Whether a message for this chat has waited to be sent for so many seconds."""
        since = self._lanes.since(chat)
        return since is not None and self._clock() - since >= at_least

    def still_writing(self, chats: Sequence[int]) -> None:
        """Shows these chats that an answer is on its way, as far as there is room for that."""
        if self._clock() >= self._paused_until:
            typing = [
                ApiCall("sendChatAction", {"chat_id": chat, "action": "typing"})
                for chat in chats[:TYPING_AT_ONCE]
            ]
            self.pass_by(typing)

    def drop(self, chat: int) -> None:
        """Forgets what waits for a chat that has left."""
        for row in self._lanes.drop(chat):
            self._held.discard((row.chat, row.seq))

    def take_recent(self, chat: int) -> Sequence[int]:
        """Ids of messages sent to a chat since this was asked last."""
        return self._recent.pop(chat, ())

    def give_back_recent(self, chat: int, recent: Sequence[int]) -> None:
        """They could not be noted."""
        for message in (*recent, *self._recent.pop(chat, ())):
            self._note(chat, message)

    def take_sent(self) -> list[tuple[int, int]]:
        """Rows that were sent and are still in the database; the caller writes them off."""
        sent, self._sent = self._sent, []
        return sent

    def give_back(self, sent: list[tuple[int, int]]) -> None:
        """They could not be written off."""
        self._sent += sent

    # -- the life of the delivery

    @property
    def backlog(self) -> int:
        """How many messages wait or are being sent."""
        return len(self._lanes)

    async def settle(self) -> None:
        """Writes off what was sent, where no batch has done so meanwhile."""
        sent = self.take_sent()
        if not sent:
            return
        try:
            await self._store.settle(sent)
        except StorageDown as error:
            self.give_back(sent)
            self._outage.note(error)
        else:
            self._outage.over()

    async def stop(self, patience: float = 5.0) -> None:
        """Stops sending: what is under way may end, the rest waits in the outbox."""
        self._stopping = True
        if self._alarm is not None:
            self._alarm.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=patience)
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self.settle()

    def _pump(self) -> None:
        """Starts what may be sent now, a slice of it at a time, and sets the alarm for what may be
        sent later."""
        if self._stopping:
            return
        now = self._clock()
        if now < self._paused_until:
            self._set_alarm(self._paused_until, now)
            return
        started, wake = self._start_replies(now)
        while started < SLICE and self._passing and self._passing_now < PASSING_AT_ONCE:
            call, until = self._passing.popleft()
            if until > now:
                started += 1
                self._passing_now += 1
                self._start(self._pass(call, until))
        self._set_alarm(wake if started < SLICE else None, now)
        if started >= SLICE:
            self._alarm = asyncio.get_running_loop().call_soon(self._pump)

    def _start_replies(self, now: float) -> tuple[int, float | None]:
        """How many sends were started, and when the next may be."""
        started = 0
        while self._sending < MOST_AT_ONCE and started < SLICE:
            delay = self._pace.delay(now)
            if delay > 0:
                return started, now + delay
            lane = self._lanes.next(now)
            if lane is None:
                return started, self._lanes.wake_at()
            self._pace.spend(now)
            self._sending += 1
            started += 1
            self._start(self._send(lane, lane.rows[0]))
        return started, None

    def _start(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _set_alarm(self, wake: float | None, now: float) -> None:
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None
        if wake is not None:
            loop = asyncio.get_running_loop()
            self._alarm = loop.call_later(max(0.001, wake - now), self._pump)

    async def _send(self, lane: Lane, row: OutboxRow) -> None:
        done, again_in, ours = False, 1.0, row.seq >= 0
        try:
            if lane.rows:  # else the chat was dropped before this began
                done, again_in = await self._attempt(row, lane.retries)
        except StorageDown as error:
            self._outage.note(error)
        except _NotOurs:
            log.warning("what nobody asked for is left to another process")
            done, ours = True, False
        except Exception as error:  # a defect: not for ever in front of what comes after it
            log.error("message not sent", error=type(error).__name__)
            done = row.priority >= UNASKED or lane.retries >= TRIES_BY_DEFECT
            if done:
                self._apologise(row)
        finally:
            self._sending -= 1
            if done:
                self._held.discard((row.chat, row.seq))
                if ours:
                    self._sent.append((row.chat, row.seq))
            self._lanes.finish(lane, self._clock(), done=done, again_in=again_in)
            self._pump()

    async def _attempt(self, row: OutboxRow, retries: int) -> tuple[bool, float]:
        """Sends one row; whether it is dealt with, and otherwise when to try again."""
        if row.priority >= UNASKED and not await self._store.begin([(row.chat, row.seq)]):
            raise _NotOurs
        method, body = unpack(row.payload)
        if _TO_MAKE in body:
            return await self._conclude(row, await self._send_file(row, method, body), retries)
        outcome = await self._gateway.call(method, body)
        if isinstance(outcome, Unparsed):
            log.error("markup refused: sent as plain text", method=method)
            outcome = await self._gateway.call(method, _as_plain(body))
        if isinstance(outcome, Refused | Unparsed) and b'"reply_markup"' in body:
            # Words without buttons are better than none: an answer can be typed as well.
            log.error("message refused: sent without buttons", reason=_why(outcome))
            outcome = await self._gateway.call(method, _as_plain(body, "reply_markup"))
        return await self._conclude(row, outcome, retries)

    async def _send_file(self, row: OutboxRow, method: str, body: bytes) -> Outcome:
        """Makes a file and sends it."""
        if self._maker is None:
            return Refused("nobody makes files here")
        params = orjson.loads(body)
        wanted = params.pop(MAKE)
        made = answers_from_json(wanted["params"])
        content = await self._maker.make(row.chat, wanted["maker"], made)
        return await self._gateway.upload(
            method, params, wanted["field"], (wanted["name"], content)
        )

    async def _conclude(self, row: OutboxRow, outcome: Outcome, retries: int) -> tuple[bool, float]:
        match outcome:
            case Sent():
                if outcome.message_id is not None and row.chat > 0:
                    self._note(row.chat, outcome.message_id)
                self._close_buttons(row, outcome.message_id)
                return True, 0.0
            case Wait():
                self._paused_until = max(self._paused_until, self._clock() + outcome.seconds)
                log.warning("Telegram asks to wait", seconds=outcome.seconds)
                return False, 0.0
            case Gone():
                await self._store.block(row.chat)
                self.drop(row.chat)
                return True, 0.0
            case Moved():
                await self._move(row.chat, outcome.to)
                return True, 0.0
            case Refused() | Unparsed():
                log.error("message refused", reason=_why(outcome))
                self._apologise(row)
                return True, 0.0
            case Unreachable():
                if row.priority >= UNASKED and outcome.maybe_sent:
                    return True, 0.0
                return False, min(LONGEST_RETRY, 0.5 * 2 ** min(retries, 10))

    def _apologise(self, row: OutboxRow) -> None:
        """Tells somebody who waits for an answer that it does not come."""
        if self._apology and row.priority < UNASKED:
            said = {"chat_id": row.chat, "text": self._apology}
            self.pass_by([ApiCall("sendMessage", said)])

    def _note(self, chat: int, message: int) -> None:
        """Notes what was sent, until the chat's next turn takes it into its trail."""
        recent = self._recent.setdefault(chat, [])
        recent.append(message)
        if len(recent) > RECENT_IN_CHAT:
            del recent[0]
        if len(self._recent) > RECENT_CHATS:
            del self._recent[next(iter(self._recent))]

    def _close_buttons(self, row: OutboxRow, message: int | None) -> None:
        """Takes the buttons away from the message before this one. A nudge leaves them: it speaks
        of the very question they belong to."""
        buttons = b'"reply_markup"' in row.payload
        if message is not None and (buttons or row.priority < UNASKED):
            call = self._buttons.sent(row.chat, message, buttons=buttons)
            if call is not None:
                self.pass_by([call])

    async def _move(self, old: int, new: int) -> None:
        """A group became a supergroup: what waits for it is taken up again under its new id."""
        await self._store.migrate(old, new)
        self.drop(old)

    async def _pass(self, call: ApiCall, until: float) -> None:
        try:
            outcome = await self._gateway.call(call.method, orjson.dumps(call.params))
            if isinstance(outcome, Wait):
                self._paused_until = max(self._paused_until, self._clock() + outcome.seconds)
                if call.method in _LASTING:
                    self._passing.append((call, until))
        finally:
            self._passing_now -= 1
            self._pump()


def _life(call: ApiCall) -> float:
    return LASTING_LIFE if call.method in _LASTING else PASSING_LIFE


def _as_plain(body: bytes, *without: str) -> bytes:
    params = orjson.loads(body)
    for name in ("parse_mode", *without):
        params.pop(name, None)
    params["text"] = plain(params.get("text", ""))
    return orjson.dumps(params)


def _why(outcome: Refused | Unparsed) -> str:
    return outcome.reason if isinstance(outcome, Refused) else "markup"
