"""One chat while a batch is worked on: its session, and what its turns have led to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import Any

import orjson

from bot.engine.codec import check_growth, dump_memory, dump_session, load_memory, load_session
from bot.engine.effects import (
    Amend,
    Chosen,
    Effect,
    Erase,
    Fetch,
    File,
    Keep,
    Language,
    Message,
    Timer,
    Toast,
    Unkeep,
    Untimer,
    Wipe,
)  # fmt: skip
from bot.engine.errors import BudgetExceeded
from bot.engine.inputs import Due, Reminded
from bot.engine.session import Memory, Session
from bot.engine.values import answers_to_json
from bot.rendering.calls import ApiCall, chosen_call, file_call, message_calls, toast_call
from bot.service.incoming import AWAY, Incoming
from bot.service.rows import REPLY, UNASKED, ChatRow, DueRow, EntryRow, OutboxRow, Writes
from bot.service.trail import batches, longer

_Change = EntryRow | DueRow | Amend | Unkeep | Untimer

LEFT = timedelta(days=30)
"""So long the timers of somebody who has left wait for them; then a reminder is given up, ..."""
LEFT_FOR_GOOD = timedelta(days=365)
"""... and what repeats goes on waiting, and looks again so rarely that it costs nothing."""
SEQ_BITS = 16
"""Up to 65,536 messages of one version of a chat are kept in order by their number."""


class WorkingChat:
    """A chat's row and session, and the turns of this batch applied to them.

    ``passing`` are calls that are best effort: answers to taps, edits of tapped questions.
    ``returned`` whether they had blocked the bot, and are back.
    ``erased``  whether a turn asked to shred all that is kept of it.
    ``last``    what an erased chat is still told, of which nothing may be kept.
    """

    __slots__ = (
        "_calls", "_dumped", "_memory", "_session", "_written", "erased", "last", "passing",
        "returned", "row", "session",
    )  # fmt: skip

    def __init__(self, row: ChatRow) -> None:
        memory = load_memory(row.memory)
        self.row = row
        self.erased = False
        self.returned = False
        self.session = load_session(row.session, memory)
        self.passing: list[ApiCall] = []
        self.last: list[ApiCall] = []
        self._calls: list[tuple[ApiCall, int]] = []
        self._memory = memory
        self._dumped = (memory, row.memory or b"")
        self._session = row.session
        self._written = self.session

    @property
    def blocked(self) -> bool:
        """Whether the user has blocked the bot."""
        return self.row.status == "blocked"

    def hear(self, item: Incoming, now: int, recent: Iterable[int] = ()) -> None:
        """Notes what an item tells about its chat. ``recent`` are the ids of what was sent to it
        since; ``now`` is in ms."""
        was_blocked = self.blocked
        if item.membership is not None:
            status = "blocked" if item.membership == "kicked" else "active"
            self.row = replace(self.row, status=status)  # type: ignore[arg-type]
        elif item.timer is None and self.blocked:
            self.row = replace(self.row, status="active")
        self.returned = self.returned or (was_blocked and not self.blocked)
        # ``recent`` is told once: what is no message, as a tap, takes it up, too.
        messages = [*recent] if item.message is None else [*recent, item.message]
        if messages:
            self.session = replace(self.session, trail=longer(self.session.trail, now, messages))
        chosen = self.session.memory.profile.get("language")
        if item.language and item.language != self.row.language and not chosen:
            self.row = replace(self.row, language=item.language)
        memory = self.session.memory
        if item.first_name and memory.profile.get("first_name") != item.first_name:
            profile = {**memory.profile, "first_name": item.first_name}
            self.session = replace(self.session, memory=Memory(profile, memory.seen))

    def apply(
        self,
        session: Session,
        effects: Iterable[Effect],
        writes: Writes,
        now: int,
        item: Incoming,
    ) -> None:
        """Takes over the turn that ``item`` led to: its session, and its effects as rows and calls.
        ``now`` is in ms. When it raises (BudgetExceeded where the session or the memory cannot be
        kept), nothing was taken over. Whatever a timer leads to is unasked."""
        chat, tapped, row = self.row.id, item.tapped, self.row
        kept = dump_session(session)
        dumped = self._grown(session.memory)
        calls: list[tuple[ApiCall, int]] = []
        edits: list[ApiCall] = []
        changes: list[_Change] = []
        toast = ""
        wiped: list[ApiCall] = []
        erased = False
        for effect in effects:
            match effect:
                case Message() | File():
                    asked = item.timer is None and not effect.unasked
                    priority = REPLY if asked else UNASKED
                    made = (
                        message_calls(chat, effect)
                        if isinstance(effect, Message)
                        else [file_call(chat, effect)]
                    )
                    calls += [(_within(call, item.thread), priority) for call in made]
                case Toast():
                    toast = effect.text
                case Chosen():
                    edit = None if tapped is None else chosen_call(chat, tapped, effect.label)
                    edits += [] if edit is None else [edit]
                case Fetch():
                    raise RuntimeError("a fetch is answered before its turn is applied")
                case Keep():
                    changes.append(entry_row(chat, effect, now))
                case Timer():
                    changes.append(_timer_row(chat, effect))
                case Amend() | Unkeep() | Untimer():
                    changes.append(effect)
                case Language():
                    row = replace(row, language=effect.code)
                case Erase():
                    erased = True
                case Wipe():
                    wiped += [
                        ApiCall("deleteMessages", {"chat_id": chat, "message_ids": ids})
                        for ids in batches(session.trail, now)
                    ]
        # Nothing raises from here on.
        self._session, self.session, self.row, self._dumped = kept, session, row, dumped
        self._written = session
        if erased:
            self.erased = True
            answers = [] if tapped is None else [toast_call(tapped, toast)]
            self.passing = [*answers, *wiped, *edits]
            self.last = [call for call, _ in calls]
            return
        self._calls += calls
        self.passing += wiped
        self.passing += edits
        if tapped is not None:
            self.passing.insert(0, toast_call(tapped, toast))
        for change in changes:
            _note(writes, chat, change)

    def _grown(self, memory: Memory) -> tuple[Memory, bytes]:
        """A memory with its bytes. Raises BudgetExceeded where it has grown too large."""
        before, after = self._dumped, self._as_kept(memory)
        check_growth(before[0], memory, (len(before[1]), len(after[1])))
        return after

    def _as_kept(self, memory: Memory) -> tuple[Memory, bytes]:
        known = self._dumped
        return known if memory is known[0] else (memory, dump_memory(memory))

    def put_off(self, item: Incoming, writes: Writes, now: int) -> None:
        """A timer of somebody who has left says nothing and waits until they are back; see
        ``wake``. A nudge is of no use then, and a reminder not after a while. ``now`` is in ms."""
        if item.timer is None or not isinstance(item.given, Due | Reminded):
            return
        kind, key, at = item.timer
        if item.away is not None:
            if isinstance(item.given, Reminded):
                return
            at = item.away
        later = now + _whole(LEFT if item.away is None else LEFT_FOR_GOOD)
        timer: Any = item.raw["timer"]
        payload = orjson.dumps({**timer["payload"], AWAY: at})
        writes.timers.append(DueRow(self.row.id, kind, key, later, payload))

    def wake(self, timers: Iterable[Mapping[str, Any]], writes: Writes) -> None:
        """They are back: of their ``timers``, as storage tells them, those that waited come at
        once, for the moment they were set for."""
        self.returned = False
        for each in timers:
            payload = dict(each["payload"])
            at = payload.pop(AWAY, None)
            if at is not None:
                kind, key = each["kind"], each["key"]
                writes.timers.append(DueRow(self.row.id, kind, key, at, orjson.dumps(payload)))

    def say(self, html: str) -> None:
        """Says something that no turn led to."""
        self._calls += [(call, REPLY) for call in message_calls(self.row.id, Message(html))]

    def settle(self, writes: Writes) -> list[OutboxRow]:
        """Adds the chat's row and its messages to what is written; returns the messages."""
        memory = self.session.memory
        changed = memory is not self._memory
        kept = self._as_kept(memory)[1] if changed else self.row.memory
        if self.session is not self._written:  # what was heard without a turn: its trail
            with suppress(BudgetExceeded):
                self._session = dump_session(self.session)
        row, version = self.row, self.row.version + 1
        writes.chats.append(
            ChatRow(
                row.id,
                row.kind,
                row.language,
                row.status,
                kept,
                self._session,
                row.version,
            )
        )
        first = version << SEQ_BITS
        outbox = [
            OutboxRow(row.id, first + number, priority, pack(call))
            for number, (call, priority) in enumerate(self._calls)
        ]
        writes.outbox += outbox
        return outbox


def pack(call: ApiCall) -> bytes:
    """A call as the outbox keeps it: the method, a line break, and the body as it is sent."""
    return b"%b\n%b" % (call.method.encode(), orjson.dumps(call.params))


def unpack(payload: bytes) -> tuple[str, bytes]:
    """The method and the JSON body of a call that ``pack`` wrote."""
    method, _, body = payload.partition(b"\n")
    return method.decode(), body


def entry_row(chat: int, effect: Keep, now: int) -> EntryRow:
    """The entry that an effect asks to keep."""
    body = orjson.dumps(answers_to_json(effect.fields))
    at = now if effect.at is None else int(effect.at.timestamp() * 1000)
    return EntryRow(chat, effect.key, effect.kind, at, body)


def _whole(span: timedelta) -> int:
    return int(span.total_seconds() * 1000)


def _within(call: ApiCall, thread: int | None) -> ApiCall:
    """A call that sends its message into a topic of a group, where it came from one."""
    if thread is None:
        return call
    return ApiCall(call.method, {**call.params, "message_thread_id": thread})


def _amended(chat: int, effect: Amend) -> EntryRow:
    body = orjson.dumps(answers_to_json(effect.fields))
    return EntryRow(chat, effect.key, "", 0, body)


def _timer_row(chat: int, effect: Timer) -> DueRow:
    payload = orjson.dumps(answers_to_json(effect.payload))
    return DueRow(chat, effect.kind, effect.key, int(effect.at.timestamp() * 1000), payload)


def _note(writes: Writes, chat: int, change: _Change) -> None:
    match change:
        case EntryRow():
            writes.entries.append(change)
        case DueRow():
            writes.timers.append(change)
        case Amend():
            _amend(writes, _amended(chat, change))
        case Unkeep():
            _take_back(writes, chat, change.key)
        case Untimer():
            same = (chat, change.kind, change.key)
            writes.timers[:] = [t for t in writes.timers if (t.chat, t.kind, t.key) != same]
            writes.untimed.append(same)


def _amend(writes: Writes, amended: EntryRow) -> None:
    """Rewrites an entry: before it is written, if that is still to come."""
    for number, entry in enumerate(writes.entries):
        if (entry.chat, entry.key) == (amended.chat, amended.key):
            writes.entries[number] = replace(entry, body=amended.body)
            return
    writes.amended.append(amended)


def _take_back(writes: Writes, chat: int, key: str) -> None:
    """Undoes an entry: before it is written, if that is still to come."""
    kept = [entry for entry in writes.entries if (entry.chat, entry.key) != (chat, key)]
    if len(kept) < len(writes.entries):
        writes.entries[:] = kept
    else:
        writes.unkept.append((chat, key))
