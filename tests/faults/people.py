"""Simulated people. They answer what they have read, and read everything that reaches them."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections import Counter, deque
from random import Random
from typing import Any

from bot.preview.events import Event
from bot.preview.telegram import Telegram

THINKS_AT_MOST = 0.06
"""Seconds between reading and answering."""
GIVES_UP_AFTER = 2.5
"""Seconds after which somebody whose reminder does not come asks for the next one."""


class Person(ABC):
    """One private chat. ``read`` counts each text that came in; ``strange`` holds what should not
    have come, or not yet."""

    def __init__(self, telegram: Telegram, chat: int, random: Random) -> None:
        self.chat = chat
        self.read: Counter[str] = Counter()
        self.strange: list[str] = []
        self.resting = False
        self._telegram = telegram
        self._random = random
        self._plan: asyncio.TimerHandle | None = None
        telegram.open_chat("private", f"P{chat}", chat_id=chat)
        telegram.on_event(self._hear)

    @property
    def doubled(self) -> int:
        """How many messages came a second time."""
        return self.read.total() - len(self.read)

    @property
    @abstractmethod
    def waits(self) -> bool:
        """Whether something must still come in."""

    def begin(self) -> None:
        self._soon()

    def rest(self) -> None:
        """Says nothing more."""
        self.resting = True
        if self._plan is not None:
            self._plan.cancel()

    def _hear(self, event: Event) -> None:
        if event["type"] != "message" or event["chat_id"] != self.chat:
            return
        message: dict[str, Any] = event["message"]
        if message["from"]["is_bot"]:
            text = message["text"]
            self.read[text] += 1
            self._take(text, again=self.read[text] > 1)

    @abstractmethod
    def _take(self, text: str, *, again: bool) -> None:
        """Reads a message of the bot; ``again``: it came before."""

    @abstractmethod
    def _act(self) -> None:
        """Says what is to be said next."""

    def _soon(self, seconds: float | None = None) -> None:
        if self._plan is not None:
            self._plan.cancel()
        if not self.resting:
            delay = self._random.uniform(0, THINKS_AT_MOST) if seconds is None else seconds
            self._plan = asyncio.get_running_loop().call_later(delay, self._act)


class Talker(Person):
    """Answers the questions of ``/survey``, and begins it again when it is over.

    ``given`` is what they answered, by the number of the question, in order; ``told`` everything
    that was to come in by now, in order.
    """

    def __init__(self, telegram: Telegram, chat: int, random: Random) -> None:
        super().__init__(telegram, chat, random)
        self.given: dict[int, str] = {}
        self.told: list[str] = []
        self._expected: deque[str] = deque()
        self._next = self._start

    @property
    def waits(self) -> bool:
        return bool(self._expected)

    def _take(self, text: str, *, again: bool) -> None:
        if again:
            return
        if not self._expected or self._expected[0] != text:
            self.strange.append(f"{text!r} instead of {list(self._expected)}")
            return
        self._expected.popleft()
        if not self._expected:
            self._soon()

    def _act(self) -> None:
        self._next()

    def _start(self) -> None:
        self._expect(f"Q{len(self.given) + 1} words")
        self._next = self._words
        self._telegram.say(self.chat, "/survey")

    def _words(self) -> None:
        number = len(self.given) + 1
        self._answered(f"words-{self.chat}-{number}-{self._random.getrandbits(40):x}", "side")
        self._next = self._side
        self._telegram.say(self.chat, self.given[number])

    def _side(self) -> None:
        question = f"Q{len(self.given) + 1} side"
        key = self._random.choice(("left", "right"))
        self._answered(key, "strength")
        self._next = self._strength
        self._tap(question, key)

    def _strength(self) -> None:
        question = f"Q{len(self.given) + 1} strength"
        key = str(self._random.randint(1, 5))
        number = len(self.given) + 1
        self.given[number] = key
        self._expect(f"A{number} heard", f"R{number} over")
        self._next = self._start
        if self._random.random() < 0.5:
            self._tap(question, key)
        else:
            self._telegram.say(self.chat, key)

    def _answered(self, given: str, then: str) -> None:
        number = len(self.given) + 1
        self.given[number] = given
        self._expect(f"A{number} heard", f"Q{number + 1} {then}")

    def _expect(self, *texts: str) -> None:
        self._expected.extend(texts)
        self.told += texts

    def _tap(self, question: str, key: str) -> None:
        """Taps the last message that asks this and still has its buttons."""
        for message in reversed(self._telegram.history(self.chat)):
            if message.get("text") == question and "reply_markup" in message:
                rows = message["reply_markup"]["inline_keyboard"]
                data = next(
                    b["callback_data"]
                    for row in rows
                    for b in row
                    if b["callback_data"].endswith(f":{key}")
                )
                self._telegram.tap(self.chat, message["message_id"], data)
                return
        self.strange.append(f"{question!r} has no buttons")


class Reminded(Person):
    """Asks for reminders, one after the other: each comes once, or (after a crash) never.

    ``command``  ``/later`` for words, ``/prompt`` for a flow that is to begin.
    """

    def __init__(self, telegram: Telegram, chat: int, random: Random, command: str) -> None:
        super().__init__(telegram, chat, random)
        self.asked = 0
        self._command = command

    @property
    def waits(self) -> bool:
        return f"Noted {self.asked}" not in self.read and self.asked > 0

    @property
    def reminders(self) -> list[int]:
        """How often each reminder came in, of those that came in at all."""
        return [times for text, times in self.read.items() if text.startswith("Reminder")]

    def _take(self, text: str, *, again: bool) -> None:
        if text.startswith("Reminder"):
            if not self.waits:
                self._soon()
        elif not text.startswith("Noted "):
            self.strange.append(text)
        elif not again:
            self._soon(GIVES_UP_AFTER)

    def _act(self) -> None:
        if self.waits:
            return
        self.asked += 1
        self._telegram.say(self.chat, self._command)
