"""Does what a typed line asks for, whichever kind of terminal it came from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from rich.cells import cell_len, set_cell_size
from rich.text import Text

from bot.preview.terminal.client import Client, Refused
from bot.preview.terminal.commands import (
    LOCAL_COMMANDS,
    Action,
    Block,
    Clock,
    ClockToNext,
    Edit,
    Help,
    Number,
    Quit,
    Send,
    Tap,
    Unclear,
    action_of,
)  # fmt: skip
from bot.preview.terminal.conversation import Conversation, Shown, sentence, told
from bot.preview.terminal.offers import Offer
from bot.preview.terminal.words import Words

_PLACE = {"latitude": 52.52, "longitude": 13.405}
_CONTACT = {"first_name": "Sam", "phone_number": "+1 212 555 0100"}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a line led to: something to show at once, and whether the bot heard of it."""

    shown: tuple[Shown, ...] = ()
    heard: bool = False
    leave: bool = False


class Talk:
    """The person's side of a conversation."""

    def __init__(self, client: Client, conversation: Conversation) -> None:
        self._client = client
        self._conversation = conversation

    async def take(self, line: str) -> Outcome:
        """Does what a line asks for. Raises LoopbackGone; refusals become notes."""
        try:
            return await self._do(action_of(line))
        except Refused as refused:
            return _note(f"not sent: {refused}")

    async def _do(self, action: Action) -> Outcome:
        match action:
            case Send(content):
                return await self._send(content)
            case Number(number, text):
                offer = self._conversation.board.find(number)
                return await (self._press(offer) if offer else self._send({"text": text}))
            case Tap(number):
                offer = self._conversation.find(number)
                if offer is None:
                    return _note(f"there is no button {number}")
                return await self._press(offer)
            case Edit(text):
                return await self._edit(text)
            case Block(blocked):
                await self._client.block(blocked)
                if blocked:
                    return _note("the bot is blocked; :unblock lets it write again", heard=True)
                return _note("the bot may write again", heard=True)
            case Clock(0):
                return _note(_time(await self._client.clock()))
            case Clock(seconds):
                return await self._move_clock(seconds)
            case ClockToNext():
                return await self._move_clock(None)
            case Help():
                return Outcome((_help(),))
            case Quit():
                return Outcome(leave=True)
            case Unclear(why):
                return Outcome((sentence(why),))

    async def _send(self, content: Mapping[str, object]) -> Outcome:
        self._conversation.said(await self._client.send(content))
        return Outcome(heard=True)

    async def _move_clock(self, seconds: int | None) -> Outcome:
        try:
            now = await self._client.move_clock(seconds)
        except Refused as refused:
            return Outcome((sentence(str(refused)),))
        return _note(_time(now), heard=True)

    async def _edit(self, text: str) -> Outcome:
        message_id = self._conversation.last_words
        if message_id is None:
            return _note("there is no message of yours to change yet")
        self._conversation.said(await self._client.edit(message_id, text))
        return Outcome(heard=True)

    async def _press(self, offer: Offer) -> Outcome:
        button = offer.button
        if offer.message_id is None:
            if button.get("request_location"):
                return await self._send({"location": _PLACE})
            if button.get("request_contact"):
                return await self._send({"contact": _CONTACT})
            sent = await self._send({"text": offer.label})
            return replace(sent, shown=(self._conversation.tapped(offer),))
        if data := button.get("callback_data"):
            await self._client.tap(offer.message_id, data)
            return Outcome((self._conversation.tapped(offer),), heard=True)
        if url := button.get("url"):
            return _note(f"this button opens {url}")
        if copied := (button.get("copy_text") or {}).get("text"):
            return _note(f"this button copies: {copied}")
        return _note("this button needs a part of Telegram that is not here")


def _note(text: str, *, heard: bool = False) -> Outcome:
    return Outcome((told(text),), heard=heard)


def _time(now: float) -> str:
    local = datetime.fromtimestamp(now).astimezone()
    return f"it is {local:%A, %d %b %Y, %H:%M %Z} now"


def _help() -> Shown:
    calls = {name: f":{name} {example}".strip() for name, (example, _) in LOCAL_COMMANDS.items()}
    width = max(map(cell_len, calls.values())) + 2
    lines = [
        Text.assemble((set_cell_size(calls[name], width), "cyan"), about)
        for name, (_, about) in LOCAL_COMMANDS.items()
    ]
    intro = Text("Words go to the bot, and so do its commands: /help. A number taps a button.")
    return Shown("note", tuple(map(Words, (intro, *lines))))


def greeting(bot_name: str) -> Shown:
    """The one line that says how to use this."""
    return sentence(
        f"{bot_name}, in the terminal. Write and press Enter; a number taps a button. "
        ":help shows the rest, Ctrl-D leaves."
    )
