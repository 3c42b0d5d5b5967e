"""All that authors wrote, checked and compiled: what ``turn`` reads and never changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.engine.effects import Effect
from bot.engine.env import Env
from bot.engine.flow import Flow, Text
from bot.engine.hooks import Hooks
from bot.engine.inputs import Query
from bot.engine.shape import ANY, Shape
from bot.engine.values import Value


@dataclass(frozen=True, slots=True)
class Budgets:
    """How much one turn may do."""

    steps: int = 400
    depth: int = 8
    messages: int = 12
    characters: int = 16_000
    history: int = 24
    aside: int = 3


@dataclass(frozen=True, slots=True)
class ActCall:
    """What an act is given. ``data`` is the answer to the query it asked for, None before."""

    args: Mapping[str, object]
    env: Env
    content: Mapping[str, object]
    profile: Mapping[str, Value]
    seen: Mapping[str, str]
    data: object = None


@dataclass(frozen=True, slots=True)
class Done:
    """An act's result, with new states of decks and new profile variables where it made any, and
    what else is to happen. ``final``: it cannot be undone, so ``/back`` leads to nothing before it,
    and what was known for that is forgotten."""

    value: Value
    seen: Mapping[str, str] = field(default_factory=dict)
    profile: Mapping[str, Value] = field(default_factory=dict)
    effects: Sequence[Effect] = ()
    final: bool = False


@dataclass(frozen=True, slots=True)
class Need:
    """An act asks for what is stored; it is called again with the answer as ``data``."""

    query: Query


@dataclass(frozen=True, slots=True)
class ActSpec:
    """A registered pure function: its arguments by name, which of them may be left out, and the
    shape of what it gives."""

    name: str
    run: Callable[[ActCall], Done | Need]
    required: frozenset[str] = frozenset()
    optional: frozenset[str] = frozenset()
    about: str = ""
    gives: Shape = ANY


PARK = timedelta(days=2)
"""How long a question stays open when nothing else is said."""
ReadMoment = Callable[[str, Env], datetime | None]


@dataclass(frozen=True, slots=True)
class Book:
    """Flows by name, and everything they name.

    ``renamed``   old names of flows to their present ones.
    ``commands``  command words to flow names.
    ``roles``     ``idle`` (free text when nothing is asked), ``start``, ``menu``, ``help``, and
                  what meets grave words: ``concern`` (asks) and ``card`` (helps).
    ``phrases``   what the engine itself says, by the names in ``phrases.py``.
    ``words``     what counts as a number or a yes when it is typed: ``numbers``, ``yes``, ``no``;
                  as having no answer: ``pass``; and as a command, where no option is called so:
                  ``commands``.
    ``hooks``     where the domain has a say in what the engine does.
    ``defaults``  the profile of somebody who has told nothing.
    ``park``      how long a question stays open when its step does not say.
    """

    flows: Mapping[str, Flow]
    phrases: Mapping[str, Text]
    renamed: Mapping[str, str] = field(default_factory=dict)
    commands: Mapping[str, str] = field(default_factory=dict)
    roles: Mapping[str, str] = field(default_factory=dict)
    content: Mapping[str, object] = field(default_factory=dict)
    acts: Mapping[str, ActSpec] = field(default_factory=dict)
    words: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    defaults: Mapping[str, Value] = field(default_factory=dict)
    read_moment: ReadMoment | None = None
    hooks: Hooks = field(default_factory=Hooks)
    park: timedelta = PARK
    budgets: Budgets = Budgets()

    def find(self, name: str) -> Flow | None:
        """The flow of that name, or the one that once had it."""
        return self.flows.get(name) or self.flows.get(self.renamed.get(name, ""))
