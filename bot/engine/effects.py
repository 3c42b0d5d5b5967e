"""What a turn asks of the world. Nothing here has happened yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot.engine.inputs import Query
from bot.engine.values import Value


@dataclass(frozen=True, slots=True)
class Button:
    """A choice under a message: the option's key and its label in plain text."""

    key: str
    label: str


@dataclass(frozen=True, slots=True)
class Keyboard:
    """The buttons of one open question; ``wide`` puts them all in one row (a scale)."""

    nonce: str
    step: str
    buttons: tuple[Button, ...]
    wide: bool = False


@dataclass(frozen=True, slots=True)
class Message:
    """Words for the user, as Telegram HTML, and the buttons of the question they ask, if any."""

    html: str
    keyboard: Keyboard | None = None
    unasked: bool = False


@dataclass(frozen=True, slots=True)
class Toast:
    """A line in plain text that answers a tap and passes."""

    text: str


@dataclass(frozen=True, slots=True)
class Chosen:
    """The tapped question was answered: show ``label`` in it and take its buttons away."""

    label: str


@dataclass(frozen=True, slots=True)
class Keep:
    """Write an entry of the journal. ``key`` is unique in the chat."""

    key: str
    kind: str
    fields: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Unkeep:
    """Take back the entry that ``Keep`` wrote under ``key``."""

    key: str


@dataclass(frozen=True, slots=True)
class Timer:
    """Come back at ``at`` (UTC) with ``payload``; one of each ``kind`` and ``key`` in a chat."""

    kind: str
    key: str
    at: datetime
    payload: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Untimer:
    """Take back a timer."""

    kind: str
    key: str


@dataclass(frozen=True, slots=True)
class Fetch:
    """Stop here, look this up, and come back with ``Fetched`` before anything else."""

    query: Query


Effect = Message | Toast | Chosen | Keep | Unkeep | Timer | Untimer | Fetch
