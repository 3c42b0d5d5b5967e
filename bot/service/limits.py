"""What one chat may ask of the bot: so many updates in a while, so many entries in its journal."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, replace

from bot.service.pace import Pace

BURST = 100
"""Updates a chat may send at once. Nobody taps or types as fast; what piled up while the bot was
away fits, and so does a handful of forwarded messages."""
KEPT_IN_FLOOD = 50
"""Of what comes too fast, so many messages are kept in the journal. The rest is dropped."""
READ_IN_FLOOD = 300
"""Of what comes too fast, so much at once is read for words of danger, and after that
``READ_FASTER`` times as much as may have a turn. No hand writes or forwards as fast."""
READ_FASTER = 5
MOST_ENTRIES = 20_000
"""Entries in one journal: ten a day for five years."""
MOST_CHATS = 20_000
SWEEP_FROM = 1_000


@dataclass(frozen=True, slots=True)
class Held:
    """What becomes of an update that comes too fast: whether it is the ``first``, which is answered
    with a word, whether its words are kept (``keep``), and whether they are ``read`` for danger,
    which would give them a turn."""

    first: bool
    keep: bool
    read: bool = True

    @property
    def dropped(self) -> bool:
        """Whether nothing comes of it."""
        return not (self.first or self.keep or self.read)


@dataclass(slots=True)
class _Flood:
    pace: Pace
    reading: Pace
    held: int = 0


class Floods:
    """A token bucket for every chat that has written lately: ``rate`` updates a second, after a
    ``burst``. Rate 0 lifts the limit. Kept in memory: a restart forgives. Seconds are those of a
    clock that never goes back."""

    def __init__(self, rate: float = 0.0, burst: int = BURST) -> None:
        self._rate = rate
        self._burst = burst
        self._chats: dict[int, _Flood] = {}
        self._before: dict[int, _Flood | None] = {}
        self._sweep_at = SWEEP_FROM

    def begin(self, now: float) -> None:
        """A batch begins at ``now`` (seconds)."""
        self._before = {}
        if len(self._chats) >= self._sweep_at:
            self._chats = {c: f for c, f in self._chats.items() if not f.pace.rested(now)}
            self._sweep_at = max(SWEEP_FROM, 2 * len(self._chats))

    def undo(self) -> None:
        """The batch has failed: what was counted in it comes again."""
        for chat, flood in self._before.items():
            if flood is None:
                self._chats.pop(chat, None)
            else:
                self._chats[chat] = flood
        self._before = {}

    def meet(self, chat: int, now: float) -> Held | None:
        """Counts an update of a chat at ``now`` (seconds); None when it may have its turn."""
        if self._rate <= 0:
            return None
        known = self._chats.get(chat)
        flood = self._new() if known is None else known
        if chat not in self._before:
            self._before[chat] = known
            # From here on it is a copy that is changed.
            flood = _Flood(replace(flood.pace), replace(flood.reading), flood.held)
            self._chats[chat] = flood
        if flood.held and flood.pace.rested(now):
            flood.held = 0
        if flood.pace.delay(now) <= 0:
            flood.pace.spend(now)
            return None
        flood.held += 1
        read = flood.reading.delay(now) <= 0
        if read:
            flood.reading.spend(now)
        return Held(flood.held == 1, flood.held <= KEPT_IN_FLOOD, read)

    def _new(self) -> _Flood:
        pace = Pace(self._rate, self._burst)
        return _Flood(pace, Pace(self._rate * READ_FASTER, READ_IN_FLOOD))


class Journals:
    """How many entries the journals have that were written to lately, as far as that is known. A
    count may be too high, as nothing is taken off it: it is asked for again when it is reached."""

    def __init__(self, most: int = MOST_ENTRIES) -> None:
        self.most = most
        self._counts: OrderedDict[int, int] = OrderedDict()

    def known(self, chat: int) -> int | None:
        """How many a chat has; None when that is to be asked for."""
        count = self._counts.get(chat)
        return None if count is None or count >= self.most else count

    def note(self, chat: int, count: int) -> None:
        """So many a chat has."""
        self._counts[chat] = count
        self._counts.move_to_end(chat)
        if len(self._counts) > MOST_CHATS:
            self._counts.popitem(last=False)

    def forget(self, chat: int) -> None:
        """The count of a chat is not known any more."""
        self._counts.pop(chat, None)
