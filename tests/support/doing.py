"""Acts, done on a journal and a profile that are kept from one to the next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from support.journals import look_up

from bot.engine.book import ActCall, ActSpec, Done, Need
from bot.engine.effects import Effect, Keep
from bot.engine.env import Env
from bot.engine.values import Value, answers_from_json, answers_to_json

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@dataclass
class Doer:
    """Somebody of whom acts are done, as flows do them."""

    content: Mapping[str, object]
    now: datetime = START
    zone: str = "UTC"
    language: str = "en"
    seed: int = 1
    profile: dict[str, Value] = field(default_factory=dict)
    seen: dict[str, str] = field(default_factory=dict)
    journal: list[Keep] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)

    def does(self, spec: ActSpec, **args: object) -> Any:
        """The act's value, as it comes back from storage."""
        assert spec.required <= args.keys() <= spec.required | spec.optional
        self.seed += 1
        env = Env(self.now, self.seed, ZoneInfo(self.zone), self.language).of(self.profile)
        done = spec.run(ActCall(args, env, self.content, self.profile, self.seen))
        if isinstance(done, Need):
            data = look_up(self.journal, done.query)
            done = spec.run(ActCall(args, env, self.content, self.profile, self.seen, data))
        assert isinstance(done, Done)
        self.seen.update(done.seen)
        self.profile.update(done.profile)
        self.effects += done.effects
        return answers_from_json(answers_to_json({"value": done.value}))["value"]

    def kept(self, kind: str, **fields: Value) -> None:
        """An entry was kept now."""
        self.journal.append(Keep(f"e{len(self.journal)}", kind, fields, self.now))
