"""An update or a timer, decoded: what the turn loop takes in."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Literal, Protocol

import orjson

from bot.engine.inputs import Input
from bot.rendering.calls import Tapped

AWAY = "~away"
"""Where a timer that waits for somebody to come back keeps the moment (ms) it was set for."""

Membership = Literal["member", "kicked"]


@dataclass(frozen=True, slots=True)
class InlineAsked:
    """Words behind the bot's name in some other chat: the ``query``'s id, the words, and the place
    from which on results are wanted."""

    query: str
    text: str
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Incoming:
    """One thing that reached one chat.

    ``update``      its id, None for timers.
    ``given``       what the engine gets; None where only the chat's status changes, or where
                    there is nothing to answer.
    ``raw``         the update as it came, or what a timer carries, kept (sealed) when it cannot
                    be handled.
    ``membership``  set when the user blocked the bot or came back.
    ``moved_to``    set when a group became a supergroup.
    ``message``     the id of the message it came as, where it is one.
    ``thread``      the topic of a group it came from, where it has topics.
    ``inline``      an inline query, which is no matter of the chat and never comes to a turn.
    ``timer``       the due row this comes from, as (kind, key, at).
    ``away``        the moment (ms) a timer was set for that has waited for somebody since.
    """

    update: int | None
    chat: int
    given: Input | None
    kind: str = "private"
    language: str = ""
    first_name: str = ""
    tapped: Tapped | None = None
    raw: Mapping[str, object] = field(default_factory=dict)
    membership: Membership | None = None
    moved_to: int | None = None
    message: int | None = None
    thread: int | None = None
    timer: tuple[str, str, int] | None = None
    away: int | None = None
    inline: InlineAsked | None = None

    @property
    def number(self) -> int:
        """A number for its dead letter: that of the update; for a timer one below 0, its own."""
        if self.timer is None:
            return self.update or 0
        name = json.dumps(self.timer).encode()
        return -1 - int.from_bytes(blake2b(name, digest_size=7).digest())


class Turns(Protocol):
    """Who works on what came in: see ``TurnLoop.submit``."""

    async def submit(self, items: Sequence[Incoming], kept: int | None = None) -> None: ...


def packed(raw: Mapping[str, object]) -> bytes:
    """An update as a dead letter keeps it. What has halves of characters in it is spelled out; what
    cannot be written down at all is left out, for the letter must not fail for its sake."""
    try:
        return orjson.dumps(raw)
    except TypeError:
        try:
            return json.dumps(raw).encode()
        except (TypeError, ValueError, RecursionError):
            return b"{}"
