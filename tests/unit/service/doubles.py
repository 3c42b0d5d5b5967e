"""A Bot API and a store that do as they are told, for the sender alone."""

from __future__ import annotations

import asyncio
from collections import Counter, defaultdict, deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import orjson

from bot.engine.effects import File
from bot.engine.values import Value
from bot.rendering.calls import ApiCall, file_call
from bot.service.chat import pack
from bot.service.delivery import Delivery, Rates
from bot.service.ports import Outcome, Sent, StorageDown
from bot.service.rows import REPLY, UNASKED, OutboxRow
from tests.unit.service.virtual import now, virtual_loop

UNLIMITED = Rates(0, 0, 0)


@dataclass(frozen=True, slots=True)
class Call:
    """One call as the gateway saw it; ``at`` is when it began."""

    at: float
    method: str
    params: dict[str, Any]

    @property
    def chat(self) -> int:
        return int(self.params.get("chat_id", 0))

    @property
    def text(self) -> str:
        return str(self.params.get("text", ""))


@dataclass
class TelegramDouble:
    """Answers each call with the next outcome that was ordered for its chat, else ``Sent``.

    ``takes``  seconds a call takes.
    """

    takes: float = 0.01
    calls: list[Call] = field(default_factory=list)
    under_way: Counter[int] = field(default_factory=Counter)
    most_in_a_chat: int = 0
    most_at_once: int = 0
    _ordered: defaultdict[int, deque[Outcome]] = field(default_factory=lambda: defaultdict(deque))
    _hanging: set[int] = field(default_factory=set)

    def order(self, chat: int, *outcomes: Outcome) -> None:
        self._ordered[chat].extend(outcomes)

    def hang(self, chat: int) -> None:
        """Never answers this chat's calls again."""
        self._hanging.add(chat)

    async def call(self, method: str, body: bytes) -> Outcome:
        call = Call(now(), method, orjson.loads(body))
        self.calls.append(call)
        self.under_way[call.chat] += 1
        self.most_in_a_chat = max(self.most_in_a_chat, self.under_way[call.chat])
        self.most_at_once = max(self.most_at_once, self.under_way.total())
        try:
            if call.chat in self._hanging:
                await asyncio.get_running_loop().create_future()
            await asyncio.sleep(self.takes)
        finally:
            self.under_way[call.chat] -= 1
        ordered = self._ordered[call.chat]
        return ordered.popleft() if ordered else Sent(len(self.calls))

    async def upload(
        self, method: str, params: Mapping[str, object], field: str, upload: tuple[str, bytes]
    ) -> Outcome:
        name, content = upload
        shown = {**params, field: f"{name}: {content.decode()}"}
        return await self.call(method, orjson.dumps(shown))

    def texts(self, chat: int | None = None) -> list[str]:
        """What was said, in order, in one chat or in all."""
        return [call.text for call in self.calls if chat in (None, call.chat)]

    def times(self, chat: int) -> list[float]:
        """When each call for a chat began, from the first one on."""
        found = [call.at for call in self.calls if call.chat == chat]
        return [round(at - found[0], 2) for at in found]


class StoreDouble:
    """What the sender asks of a store, noted down. ``down``: it cannot be reached."""

    def __init__(self) -> None:
        self.down = False
        self.begun: list[tuple[int, int]] = []
        self.lost: list[tuple[int, int]] = []
        self.settled: list[tuple[int, int]] = []
        self.blocked: list[int] = []
        self.moved: list[tuple[int, int]] = []

    async def begin(self, rows: Sequence[tuple[int, int]]) -> set[tuple[int, int]]:
        await self._work()
        begun = [row for row in rows if row not in self.lost]
        self.begun += begun
        return set(begun)

    async def settle(self, sent: Sequence[tuple[int, int]]) -> None:
        await self._work()
        self.settled += sent

    async def scrub(self) -> None:
        pass

    async def block(self, chat: int) -> None:
        await self._work()
        self.blocked.append(chat)

    async def migrate(self, old: int, new: int) -> None:
        await self._work()
        self.moved.append((old, new))

    async def _work(self) -> None:
        await asyncio.sleep(0.001)
        if self.down:
            raise StorageDown("out for lunch")


class MakerDouble:
    """Makes files whose content says what they were made from."""

    def __init__(self) -> None:
        self.fails = 0

    async def make(self, chat: int, maker: str, params: Mapping[str, Value]) -> bytes:
        if self.fails:
            self.fails -= 1
            raise ValueError("no such thing to draw")
        return f"{maker} of {chat}: {dict(params)}".encode()


class Post:
    """A sender between the two doubles, and rows to give it."""

    def __init__(self, rates: Rates = UNLIMITED, takes: float = 0.01) -> None:
        self.telegram = TelegramDouble(takes)
        self.store = StoreDouble()
        loop = virtual_loop()
        self.maker = MakerDouble()
        self.delivery = Delivery(
            self.telegram,
            self.store,  # type: ignore[arg-type]
            rates,
            loop.time,
            self.maker,
            apology="(sorry)",
        )
        loop.at_end.append(self.delivery.stop)
        self._seq: Counter[int] = Counter()

    def row(self, chat: int, text: str, *, unasked: bool = False, **params: object) -> OutboxRow:
        self._seq[chat] += 1
        call = ApiCall("sendMessage", {"chat_id": chat, "text": text, **params})
        priority = UNASKED if unasked else REPLY
        return OutboxRow(chat, self._seq[chat], priority, pack(call))

    def say(self, chat: int, *texts: str, unasked: bool = False) -> list[OutboxRow]:
        """Hands the sender these messages, as the turn loop does after a commit."""
        rows = [self.row(chat, text, unasked=unasked) for text in texts]
        self.delivery.take_over(rows)
        return rows

    def file(self, chat: int, caption: str) -> None:
        """Hands the sender a picture to make and send."""
        self._seq[chat] += 1
        call = file_call(chat, File("photo", "chart", "week.png", {"days": 7}, caption))
        self.delivery.take_over([OutboxRow(chat, self._seq[chat], REPLY, pack(call))])

    async def sent(self, seconds: float = 600) -> None:
        """Lets so much time pass that everything that can be sent was sent."""
        await asyncio.sleep(seconds)
