"""A person who talks to the engine alone: no database, no Telegram, and nothing kept in memory.

The session goes through the codec between any two turns, and what was kept is read back from what
``Keep`` and ``Unkeep`` have left.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from textwrap import dedent, indent
from typing import Any
from zoneinfo import ZoneInfo

from support.books import ACTS as TEST_ACTS
from support.books import book_from, steps
from support.journals import look_up

from bot.coach.acts import ACTS as COACH_ACTS
from bot.engine.book import ActSpec, Book
from bot.engine.codec import dump_memory, dump_session, load_memory, load_session
from bot.engine.effects import (
    Amend,
    Button,
    Chosen,
    Effect,
    Fetch,
    Keep,
    Keyboard,
    Message,
    Timer,
    Toast,
    Unkeep,
    Untimer,
)
from bot.engine.env import Env
from bot.engine.inputs import Command, Fetched, Input, Nudged, Query, Reminded, Tap, Words
from bot.engine.session import Session
from bot.engine.turn import turn
from bot.engine.values import Value, answers_from_json, answers_to_json
from bot.rendering.html import plain

ALL_ACTS: Mapping[str, ActSpec] = {**TEST_ACTS, **COACH_ACTS}
START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@dataclass
class Person:
    """Somebody in a chat, and all that the world holds of them.

    ``said`` is what the last turn said, in plain text; ``effects`` all it asked for.
    """

    book: Book
    zone: str = "UTC"
    language: str = "en"
    session: Session = field(default_factory=Session)
    now: datetime = START
    seed: int = 1
    said: list[str] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)
    keyboard: Keyboard | None = None
    journal: dict[str, Keep] = field(default_factory=dict)
    timers: dict[tuple[str, str], Timer] = field(default_factory=dict)

    # -- what a person does; each gives what is said to it

    def says(self, text: str) -> list[str]:
        """Writes: a command where it begins with a slash."""
        if text.startswith("/"):
            name, _, args = text[1:].partition(" ")
            return self.gives(Command(name, args))
        return self.gives(Words(text))

    def taps(self, label: str) -> list[str]:
        """Taps the button of that label under the last question."""
        assert self.keyboard is not None, "there are no buttons"
        found = [each for each in self.keyboard.buttons if each.label == label]
        assert found, f"no [{label}] in {self.labels}"
        return self.gives(self.tap(found[0]))

    def waits(self, **by: float) -> list[str]:
        """Lets time pass, and what is due by then happen; gives all that is said."""
        self.now += timedelta(**by)
        said: list[str] = []
        due = sorted((t for t in self.timers.values() if t.at <= self.now), key=lambda t: t.at)
        for timer in due:
            del self.timers[timer.kind, timer.key]
            said += self.gives(rung(timer))
        return said

    def gives(self, given: Input) -> list[str]:
        """Any input at all."""
        self.seed += 1
        self.effects = []
        while True:
            made = turn(self.book, self.session, given, self.env())
            effects = list(made.effects)
            if effects and isinstance(effects[-1], Fetch):
                self.session = made.session
                self.effects += effects[:-1]
                self._world(effects[:-1])
                given = Fetched(self._look_up(effects[-1].query))
                self.seed += 1
                continue
            self.session = stored(made.session)
            self.effects += effects
            self._world(effects)
            break
        messages = [each for each in self.effects if isinstance(each, Message)]
        self.said = [plain(each.html) for each in messages]
        for message in messages:
            if message.keyboard is not None:
                self.keyboard = message.keyboard
        return self.said

    # -- what can be seen of it

    def env(self) -> Env:
        return Env(self.now, self.seed, ZoneInfo(self.zone), self.language, "rekindle_bot")

    def tap(self, button: Button) -> Tap:
        assert self.keyboard is not None
        return Tap(self.keyboard.nonce, self.keyboard.step, button.key)

    @property
    def labels(self) -> list[str]:
        """The buttons of the last turn that had any."""
        return [each.label for each in self.keyboard.buttons] if self.keyboard else []

    @property
    def toasts(self) -> list[str]:
        return [each.text for each in self.effects if isinstance(each, Toast)]

    @property
    def chosen(self) -> list[str]:
        return [each.label for each in self.effects if isinstance(each, Chosen)]

    @property
    def answers(self) -> Mapping[str, Value]:
        """What was answered in the innermost flow."""
        assert self.session.talk is not None
        return self.session.talk.frames[-1].answers

    def kept(self, kind: str = "note") -> list[Mapping[str, Value]]:
        """The fields of the entries of a kind, in the order in which they were written."""
        return [each.fields for each in self.journal.values() if each.kind == kind]

    def _world(self, effects: list[Effect]) -> None:
        for effect in effects:
            match effect:
                case Keep():
                    assert effect.key not in self.journal, "keys are unique in a chat"
                    self._keep(effect.key, effect.kind, effect.fields, effect.at or self.now)
                case Amend():
                    was = self.journal[effect.key]
                    self._keep(was.key, was.kind, effect.fields, was.at)
                case Unkeep():
                    del self.journal[effect.key]
                case Timer():
                    self.timers[effect.kind, effect.key] = effect
                case Untimer():
                    self.timers.pop((effect.kind, effect.key), None)

    def _keep(self, key: str, kind: str, fields: Mapping[str, Value], at: datetime | None) -> None:
        stored_fields = answers_from_json(answers_to_json(fields))
        self.journal[key] = Keep(key, kind, stored_fields, at)

    def _look_up(self, query: Query) -> dict[str, Any]:
        return look_up(self.journal.values(), query)


def talking(
    *lines: str,
    head: str = "command: test",
    more: Mapping[str, str] | None = None,
    content: Mapping[str, str | None] | None = None,
) -> Person:
    """Somebody who has just begun the flow ``test`` of these steps. ``more`` are other flows, by
    name; what begins with ``flow:`` is a whole file, else it is the steps of one with a command."""
    files = {"test": steps(*lines, head=head)}
    for name, text in (more or {}).items():
        whole = dedent(text).strip().startswith("flow:")
        files[name] = text if whole else _flow(name, text)
    person = Person(_book(tuple(files.items()), tuple((content or {}).items())))
    person.says("/test")
    return person


def read_moment(text: str, env: Env) -> datetime | None:
    """A reader of moments that knows a few phrases, and one for what has passed."""
    hours = {"tomorrow": 24, "on Sunday": 72, "yesterday": -24, "at 6": 1, "on Sunday at 6": 75}
    return env.now + timedelta(hours=hours[text]) if text in hours else None


@cache
def _book(files: tuple[tuple[str, str], ...], content: tuple[tuple[str, str | None], ...]) -> Book:
    return book_from(dict(files), dict(content), acts=ALL_ACTS, read_moment=read_moment)


def _flow(name: str, lines: str) -> str:
    body = indent(dedent(lines).strip(), "  ")
    title = name.capitalize()
    return f"flow: {name}\ntitle: {title}\nabout: {title}.\ncommand: {name}\nsteps:\n{body}\n"


def stored(session: Session) -> Session:
    """A session after it was stored and read again. It must be the same."""
    again = load_session(dump_session(session), load_memory(dump_memory(session.memory)))
    assert dump_session(again) == dump_session(session)
    return again


def rung(timer: Timer) -> Input:
    """What a timer says to the engine when it is due."""
    flow, html = timer.payload.get("flow"), timer.payload.get("html")
    if timer.kind == "nudge":
        return Nudged(str(timer.payload["nonce"]))
    return Reminded(
        str(flow) if flow is not None else None,
        str(html) if html is not None else None,
        timer.payload.get("about"),
        timer.key,
    )
