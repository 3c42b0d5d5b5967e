"""What can reach a conversation. The edges decode updates and timers into these."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from bot.engine.values import Value

MediaKind = Literal[
    "photo", "video", "voice", "audio", "sticker", "document", "location", "contact", "poll",
    "dice", "other",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Words:
    """Free text. ``message`` is its number in the chat, by which an edit of it is known (0: none);
    it is no part of what is said."""

    text: str
    message: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Command:
    """A slash command without the slash, in lower case, and what stood behind it."""

    name: str
    args: str = ""


@dataclass(frozen=True, slots=True)
class Tap:
    """A button: the nonce of the question it belongs to, the step's id and the option's key."""

    nonce: str
    step: str
    key: str


@dataclass(frozen=True, slots=True)
class Media:
    """Something that is not words; its content is never fetched."""

    kind: MediaKind
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Located:
    """A place was shared; degrees north and east. It is asked for to find a time zone."""

    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Edited:
    """An earlier message was changed; ``message`` is its number."""

    text: str
    message: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Nudged:
    """The open question's nudge is due, if that question is still the open one."""

    nonce: str


@dataclass(frozen=True, slots=True)
class Reminded:
    """A reminder is due: start ``flow``, or say ``html``, unless what it is ``about`` is to be
    passed over in silence by now. ``key`` is that of its timer."""

    flow: str | None = None
    html: str | None = None
    about: Value = None
    key: str = ""


@dataclass(frozen=True, slots=True)
class Due:
    """A timer of the domain is due: its ``kind`` and ``key``, the moment it was set for (UTC), and
    what it carries. What follows is decided by the hook of that kind."""

    kind: str
    key: str
    at: datetime
    payload: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Fetched:
    """The answer to a ``Fetch`` effect: plain data, as its query defines it."""

    data: object


@dataclass(frozen=True, slots=True)
class Stumbled:
    """The turn before this failed by a defect of ours; say so, and show a way on."""


@dataclass(frozen=True, slots=True)
class Joined:
    """The user came back after blocking the bot, or opened it by adding it to a group."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Somebody spoke to the bot in a group. ``command`` is what they asked for, if anything, and
    ``args`` what stood behind it; ``tap`` the button they tapped. ``person`` is their first name,
    for this one turn."""

    command: str = ""
    args: str = ""
    person: str = ""
    tap: Tap | None = None


Input = (
    Words | Command | Tap | Media | Located | Edited | Nudged | Reminded | Due | Fetched | Stumbled
    | Joined | Elsewhere
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Query:
    """Asks storage for something of this chat, by name, e.g. ``entries`` with a page."""

    name: str
    params: Mapping[str, object] = field(default_factory=dict)
