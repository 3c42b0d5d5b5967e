"""What a turn asks of the world. Nothing here has happened yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, NamedTuple

from bot.engine.inputs import Query
from bot.engine.values import Value


class Button(NamedTuple):
    """A choice under a message: the option's key and its label in plain text. One with a ``url``
    opens it, and one with ``share`` (what to look for inline) opens the list of chats to send
    something to; neither answers anything."""

    key: str
    label: str
    url: str = ""
    share: str = ""


@dataclass(frozen=True, slots=True)
class Keyboard:
    """The buttons of one open question; ``wide`` puts them all in one row (a scale)."""

    nonce: str
    step: str
    buttons: tuple[Button, ...]
    wide: bool = False


@dataclass(frozen=True, slots=True)
class Message:
    """Words for the user, as Telegram HTML, and the buttons of the question they ask, if any.

    ``location`` is what the key beside the text field says with which a place can be shared.
    """

    html: str
    keyboard: Keyboard | None = None
    unasked: bool = False
    location: str = ""


@dataclass(frozen=True, slots=True)
class File:
    """A picture or a document. It is made when it is sent, by the maker of that name, from
    ``params``; ``caption`` is Telegram HTML."""

    kind: Literal["photo", "document"]
    maker: str
    name: str
    params: Mapping[str, Value] = field(default_factory=dict)
    caption: str = ""
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
    """Write an entry of the journal. ``key`` is unique in the chat; ``at`` (UTC) is when it was
    written, if that is not now."""

    key: str
    kind: str
    fields: Mapping[str, Value] = field(default_factory=dict)
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Amend:
    """Rewrite the fields of an entry; its kind and date stay."""

    key: str
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
class Language:
    """The chat's language from now on (a code such as "de"), whatever Telegram says."""

    code: str


@dataclass(frozen=True, slots=True)
class Erase:
    """Shred all that is kept of the chat, and its key, so that no copy can be read either."""


@dataclass(frozen=True, slots=True)
class Wipe:
    """Delete from the chat, on Telegram, every message that may still be deleted there."""


@dataclass(frozen=True, slots=True)
class Fetch:
    """Stop here, look this up, and come back with ``Fetched`` before anything else."""

    query: Query


Effect = (
    Message | File | Toast | Chosen | Keep | Amend | Unkeep | Timer | Untimer | Language
    | Erase | Wipe | Fetch
)  # fmt: skip
