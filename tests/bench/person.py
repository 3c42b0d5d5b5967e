"""Somebody who reflects: reads what the bot asks, taps or types an answer, and notices what is
missing, doubled or out of order."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from zlib import crc32

from bot.preview.telegram import Telegram

STEPS = (
    "ask_feeling", "ask_word", "ask_strength", "ask_body",
    "ask_trigger", "ask_need", "ask_hearer", "ask_keep",
)  # fmt: skip
"""What /reflect asks, in this order, of somebody whose feeling is not the strongest there is."""
TYPED = "ask_trigger"
ENDING = 2
"""Messages that answer the last question: what became of it, and the closing line."""
SKIP = "~skip"
_STRONGEST = "5"  # leads into another flow, the slow minute: its questions would not be the same
_TRIGGERS = (
    "A message that stayed unanswered",
    "We talked past each other at breakfast",
    "The long way home, and nobody to tell it to",
    "She said it was nothing, and it was not",
    "I forgot what I had promised",
)


@dataclass(slots=True)
class Tally:
    """What a crowd of people has seen. ``seconds``: one value a turn while ``measuring``, from the
    input to the arrival of the first message that answers it."""

    measuring: bool = False
    open: bool = True
    turns: int = 0
    messages: int = 0
    kept: int = 0
    seconds: list[float] = field(default_factory=list)
    troubles: list[str] = field(default_factory=list)


class Person:
    """One private chat in closed loop: every reply is answered at once, as long as the tally is
    open. ``soon`` calls a function a little later. ``strict`` reads the summary for the answers
    given; a bot without a memory cannot know them."""

    __slots__ = (
        "_answers", "_asked", "_chat", "_keeps", "_parts", "_round", "_soon", "_strict",
        "_tally", "_telegram", "_turn", "waits",
    )  # fmt: skip

    def __init__(
        self,
        telegram: Telegram,
        chat: int,
        tally: Tally,
        soon: Callable[..., object],
        *,
        strict: bool = True,
    ) -> None:
        telegram.open_chat("private", "Ada", chat_id=chat)
        self._telegram = telegram
        self._chat = chat
        self._tally = tally
        self._soon = soon
        self._strict = strict
        self._round = 0
        self._turn = 0
        self._parts = 0
        self._asked = 0.0
        self._answers: dict[str, str] = {}
        self._keeps = False  # at the last question, the first button keeps what was said
        self.waits = False
        """Whether an input has not been answered yet."""

    def begin(self) -> None:
        """Asks for the next round of /reflect."""
        self._round += 1
        self._turn = 0
        self._answers = {}
        self._say("/reflect")

    def hear(self, message: dict[str, Any]) -> None:
        """Takes a message of the bot's; the answer follows soon."""
        self._tally.messages += 1
        step = step_of(message)
        if self._parts:
            self._hear_rest(step)
            return
        if self._round == 1 and self._turn == 0 and not step:
            return  # the bot introduces itself to whoever is new
        wanted = STEPS[self._turn] if self._turn < len(STEPS) else ""
        if not self.waits or step != wanted:
            self._trouble(
                f"{step or 'a message without buttons'} where {wanted or 'an end'} was due"
            )
            return
        if wanted == "ask_keep" and self._strict and not self._told(message["text"]):
            self._trouble("the summary lacks an answer")
            return
        self._answered()
        if wanted:
            self._soon(self._answer, message)
        else:
            self._parts = 1

    def _hear_rest(self, step: str) -> None:
        self._parts += 1
        if step:
            self._trouble(f"{step} where the closing was due")
        elif self._parts == ENDING:
            self._parts = 0
            self._tally.kept += self._keeps
            if self._tally.open:
                self._soon(self.begin)

    def _answered(self) -> None:
        tally = self._tally
        tally.turns += 1
        if tally.measuring:
            tally.seconds.append(time.perf_counter() - self._asked)
        self.waits = False

    def _answer(self, message: dict[str, Any]) -> None:
        if not self._tally.open:
            return
        step = STEPS[self._turn]
        chance = crc32(b"%d %d %d" % (self._chat, self._round, self._turn))
        self._turn += 1
        if step == TYPED:
            text = self._answers[step] = f"{_TRIGGERS[chance % len(_TRIGGERS)]} ({self._round})"
            self._say(text)
            return
        buttons = [button for row in buttons_of(message) for button in row]
        if step == "ask_strength":
            buttons = [each for each in buttons if key_of(each) != _STRONGEST]
        chosen = buttons[chance % len(buttons)]
        self._answers[step] = "" if key_of(chosen) == SKIP else chosen["text"]
        self._keeps = chosen is buttons[0]
        self.waits, self._asked = True, time.perf_counter()
        self._telegram.tap(self._chat, message["message_id"], chosen["callback_data"])

    def _say(self, text: str) -> None:
        self.waits, self._asked = True, time.perf_counter()
        self._telegram.say(self._chat, text)

    def _told(self, summary: str) -> bool:
        shown = ("ask_word", "ask_strength", "ask_body", TYPED, "ask_need")
        lowered = summary.lower()
        return all(self._answers[step].lower() in lowered for step in shown)

    def _trouble(self, what: str) -> None:
        self._tally.troubles.append(f"chat {self._chat}, round {self._round}: {what}")


def step_of(message: dict[str, Any]) -> str:
    """The id of the question that a message asks, or "" when it has no buttons."""
    rows = buttons_of(message)
    return "" if not rows else str(rows[0][0]["callback_data"]).split(":")[-2]


def key_of(button: dict[str, Any]) -> str:
    """The key of the option behind a button."""
    return str(button["callback_data"]).rsplit(":", 1)[1]


def buttons_of(message: dict[str, Any]) -> list[list[dict[str, Any]]]:
    """The rows of inline buttons under a message."""
    markup: dict[str, list[list[dict[str, Any]]]] = message.get("reply_markup") or {}
    return markup.get("inline_keyboard", [])
