"""The bot's whole reply to a line: gathered until it has come to an end, in a fixed order."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from bot.preview.terminal.client import Client, LoopbackGone
from bot.preview.terminal.conversation import Event

_TAKEN_EVERY = 0.05
# The bot says after half a second that it is writing, where something still waits to be sent.
_QUIET = 0.7
# It keeps to one message a second in a chat, once it has said a few.
_QUIET_WHEN_PACED = 1.5
_QUIET_WHEN_TYPING = 6.0
_PATIENCE = 10.0
_LONGEST = 60.0


@dataclass(frozen=True, slots=True)
class Reply:
    """Events in the order of `in_order`. `taken`: the bot has confirmed what it was sent."""

    events: list[Event]
    taken: bool


class Inbox:
    """Listens from the event `seq` on; used as a context manager."""

    def __init__(self, client: Client, seq: int) -> None:
        self._client = client
        self._seq = seq
        self._queue: asyncio.Queue[Event | LoopbackGone] = asyncio.Queue()
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        self._task = asyncio.create_task(self._listen())
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        assert self._task is not None
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)

    async def reply(self) -> Reply:
        """Everything that happens until the bot has taken what was sent and is done with it.

        The end of a reply is not marked, so it is taken to be when the updates are confirmed and
        nothing has come for a while: longer when the bot types or has to pace itself. Gives up ten
        seconds after the last sign of life. Raises LoopbackGone.
        """
        loop = asyncio.get_running_loop()
        events: list[Event] = []
        taken = paced = typing = False
        begun = alive = loop.time()
        while loop.time() - begun < _LONGEST:
            quiet = _TAKEN_EVERY if not taken else _QUIET_WHEN_PACED if paced else _QUIET
            event = await self._next(_QUIET_WHEN_TYPING if taken and typing else quiet)
            if event is not None:
                alive = loop.time()
                events.append(event)
                typing = event["type"] == "action" or (typing and event["type"] != "message")
                paced = paced or typing
            elif taken or loop.time() - alive > _PATIENCE:
                break
            else:
                taken = await self._client.pending() == 0
        return Reply(in_order(events), taken)

    async def _next(self, seconds: float) -> Event | None:
        try:
            found = await asyncio.wait_for(self._queue.get(), seconds)
        except TimeoutError:
            return None
        if isinstance(found, LoopbackGone):
            self._queue.put_nowait(found)
            raise found
        return found

    async def _listen(self) -> None:
        try:
            while True:
                news = await self._client.news(self._seq)
                self._seq = news.seq
                if news.reset:
                    self._queue.put_nowait({"type": "reset", "seq": news.seq})
                for event in news.events:
                    self._queue.put_nowait(event)
        except LoopbackGone as gone:
            self._queue.put_nowait(gone)


def in_order(events: Iterable[Event]) -> list[Event]:
    """The same happenings, as they would be told: toasts, changes to older messages, then the new
    messages as they ended up, then the keyboard.

    Edits and answers to taps overtake messages or are overtaken by them, as the network has it.
    """
    resets, toasts = [], []
    edits: dict[int, Event] = {}
    deletes: dict[int, Event] = {}
    messages: dict[int, Event] = {}
    keyboards: list[Event] = []
    for event in events:
        match event["type"]:
            case "reset":
                resets = [event]
            case "toast":
                toasts.append(event)
            case "message":
                messages[event["message"]["message_id"]] = event
            case "edit":
                edited = event["message"]["message_id"]
                if edited in messages:
                    messages[edited] = {**event, "type": "message"}
                else:
                    edits[edited] = event
            case "delete":
                deleted = event["message_id"]
                edits.pop(deleted, None)
                if messages.pop(deleted, None) is None:
                    deletes[deleted] = event
            case "keyboard":
                keyboards = [event]
    return [
        *resets,
        *toasts,
        *(edits[each] for each in sorted(edits)),
        *(deletes[each] for each in sorted(deletes)),
        *(messages[each] for each in sorted(messages)),
        *keyboards,
    ]
