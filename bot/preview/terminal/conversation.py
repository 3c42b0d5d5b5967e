"""What has been said in the chat, what is offered now, and what each event adds to the screen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Any, Literal

from rich.text import Text

from bot.preview.terminal.client import History
from bot.preview.terminal.offers import Board, Offer, inline_buttons, numbered
from bot.preview.terminal.words import (
    Link,
    Part,
    Words,
    choices,
    message_parts,
    note,
    one_line,
)  # fmt: skip

Message = Mapping[str, Any]
Event = Mapping[str, Any]

USER_MARGIN = "> "
_CHOSEN = "→ "


@dataclass(frozen=True, slots=True)
class Shown:
    """Something that comes to the screen: the bot's words, the person's, or a note on what
    happened."""

    kind: Literal["bot", "person", "note"]
    parts: tuple[Part, ...]


class Conversation:
    """One private chat. Knows nothing of terminals or networks."""

    def __init__(self, chat_id: int, link: Link = None) -> None:
        self._chat_id = chat_id
        self._link = link
        self._messages: dict[int, Message] = {}
        self._shown_until = 0
        self._said_until = 0
        self._tapped: dict[int, str] = {}
        self.board = Board()
        self.seq = 0

    @property
    def empty(self) -> bool:
        """Whether nothing has been said yet."""
        return not self._messages

    @property
    def last_words(self) -> int | None:
        """The id of the person's last text message."""
        mine = (i for i, each in self._messages.items() if self._is_mine(each) and "text" in each)
        return max(mine, default=None)

    def load(self, history: History) -> list[Shown]:
        """Takes over the history; the messages in it that were not on the screen yet."""
        self._messages = {each["message_id"]: each for each in history.messages}
        last = max(self._messages, default=0)
        if last < self._shown_until:
            self._shown_until = self._said_until = 0
        self.seq = history.seq
        self.board = Board()
        # Taps leave no message behind, so older buttons since the person's last words may be stale.
        latest = takewhile(lambda each: not self._is_mine(each), reversed(history.messages))
        newest = next((each for each in latest if inline_buttons(each)), None)
        offered: dict[int, list[Offer]] = {}
        if newest is not None:
            message_id = newest["message_id"]
            offered[message_id] = self.board.put(message_id, inline_buttons(newest))
        found = [
            self._message(each, offered.get(each["message_id"], ()))
            for each in history.messages
            if each["message_id"] > self._shown_until
        ]
        self._shown_until = last
        return found + self._keyboard(history.keyboard)

    def said(self, message: Message) -> None:
        """The person sent or changed a message from here: it is on the screen as it was typed."""
        self._messages[message["message_id"]] = message
        self._said_until = max(self._said_until, message["message_id"])
        self.board.answered()

    def tapped(self, offer: Offer) -> Shown:
        """The person tapped a button under a message; the note that says which."""
        label = one_line(offer.label)
        if offer.message_id is not None:
            self._tapped[offer.message_id] = label
        self.board.answered()
        return sentence(f"{_CHOSEN}{label}")

    def find(self, number: int) -> Offer | None:
        """The button with this number: of what is offered, or else of the newest that are left."""
        offer = self.board.find(number)
        if offer is not None:
            return offer
        for message_id in sorted(self._messages, reverse=True):
            buttons = inline_buttons(self._messages[message_id])
            if buttons:
                offers = numbered(buttons, message_id)
                return next((each for each in offers if each.number == number), None)
        return None

    def hear(self, event: Event) -> list[Shown]:
        """What an event of the loopback adds to the screen."""
        self.seq = max(self.seq, event["seq"])
        match event["type"]:
            case "message":
                return self._arrived(event["message"])
            case "edit":
                return self._edited(event["message"])
            case "delete":
                return self._deleted(event["message_id"])
            case "keyboard":
                return self._keyboard(event["keyboard"])
            case "toast" if text := one_line(event.get("text") or ""):
                return [told(text)]
        return []

    def _arrived(self, message: Message) -> list[Shown]:
        message_id = message["message_id"]
        self._messages[message_id] = message
        if message_id <= self._shown_until:
            return []
        self._shown_until = message_id
        if self._is_mine(message):
            if message_id <= self._said_until:
                return []
            self.board.answered()
            return [self._message(message)]
        self.board.bot_spoke()
        return [self._message(message, self.board.put(message_id, inline_buttons(message)))]

    def _edited(self, message: Message) -> list[Shown]:
        message_id = message["message_id"]
        before = self._messages.get(message_id, {})
        self._messages[message_id] = message
        if before == message:
            return []
        buttons = inline_buttons(message)
        if not buttons:
            self.board.drop(message_id)
        if _content(before) == _content(message):
            return self._new_buttons(message_id, inline_buttons(before), buttons)
        if not buttons and (label := _choice(before, message)):
            return [] if self._tapped.get(message_id) == label else [told(f"answered: {label}")]
        if buttons:
            self.board.bot_spoke()
        offers = self.board.put(message_id, buttons)
        who = "you changed a message" if self._is_mine(message) else "edited"
        return [Shown("note", (Words(Text(f"({who})", "dim")), *self._parts(message, offers)))]

    def _new_buttons(
        self, message_id: int, before: Sequence[Message], buttons: Sequence[Message]
    ) -> list[Shown]:
        if not buttons or before == buttons:
            return []
        self.board.bot_spoke()
        return [Shown("note", (choices(self.board.put(message_id, buttons)),))]

    def _deleted(self, message_id: int) -> list[Shown]:
        self.board.drop(message_id)
        gone = self._messages.pop(message_id, None)
        if gone is None or message_id > self._shown_until:
            return []
        words = one_line(str(gone.get("text") or gone.get("caption") or ""))
        about = f": {words[:40]}{'…' * (len(words) > 40)}" if words else ""
        return [told(f"a message was taken back{about}")]

    def _keyboard(self, keyboard: Mapping[str, Any] | None) -> list[Shown]:
        rows = (keyboard or {}).get("keyboard", ())
        offers = self.board.show_keyboard([button for row in rows for button in row])
        return [Shown("note", (choices(offers),))] if offers else []

    def _message(self, message: Message, offers: Sequence[Offer] = ()) -> Shown:
        parts = self._parts(message, offers)
        if self._is_mine(message):
            mine = (Words(each.text, USER_MARGIN) for each in parts if isinstance(each, Words))
            return Shown("person", tuple(mine))
        return Shown("bot", parts)

    def _parts(self, message: Message, offers: Sequence[Offer]) -> tuple[Part, ...]:
        parts = message_parts(message, self._link)
        return (*parts, choices(offers)) if offers else tuple(parts)

    def _is_mine(self, message: Message) -> bool:
        sender = message.get("from", {}).get("id")
        return bool(sender == self._chat_id)


def told(text: str) -> Shown:
    """What happened, in brackets."""
    return sentence(f"({text})")


def sentence(text: str) -> Shown:
    """Something the client itself has to say, on one line."""
    return Shown("note", (note(text),))


def _content(message: Message) -> Message:
    beside = ("reply_markup", "edit_date")
    return {name: value for name, value in message.items() if name not in beside}


def _choice(before: Message, after: Message) -> str:
    """What was chosen, when an edit only writes it under the question."""
    old, new = before.get("text"), after.get("text", "")
    if not old or not inline_buttons(before) or not new.startswith(old):
        return ""
    added = one_line(new[len(old) :])
    return added.removeprefix(_CHOSEN) if added.startswith(_CHOSEN) else ""
