"""A conversation as the engine sees it: a flat program of steps with labels.

Authors write nested lists; ``authoring`` checks them and flattens them to ``Flow.code``, in
which branches and jumps name the index they go to. Everything here is frozen data: templates
and expressions are callables that somebody else compiled.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Literal, Protocol

from bot.engine.values import Value

Scope = Mapping[str, object]


class Template(Protocol):
    """A compiled template: Telegram HTML for messages, plain text for labels and toasts."""

    @property
    def source(self) -> str: ...

    def __call__(self, scope: Scope, /) -> str: ...


class Expression(Protocol):
    """A compiled condition or value."""

    @property
    def source(self) -> str: ...

    def __call__(self, scope: Scope, /) -> object: ...


@dataclass(frozen=True, slots=True)
class Text:
    """Words an author wrote. ``key`` is ``flow.step.field``, by which translations find it.

    Of several variants the least recently seen one is said. ``locales`` maps a language to
    its own variants; a language that has none reads the author's.
    """

    key: str
    variants: tuple[Template, ...]
    locales: Mapping[str, tuple[Template, ...]] = field(default_factory=dict)

    def within(self, language: str) -> tuple[Template, ...]:
        """The variants to choose from for a reader of ``language`` ("de", "pt-br")."""
        if not self.locales:
            return self.variants
        found = self.locales.get(language) or self.locales.get(language.partition("-")[0])
        return found or self.variants


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose. ``key`` is what is stored; it is offered only where ``test`` holds.
    One with ``url`` opens it, one with ``share`` lets people send on what is found by it."""

    key: str
    label: Text
    test: Expression | None = None
    url: Text | None = None
    share: Text | None = None

    @property
    def answers(self) -> bool:
        """Whether choosing it is an answer; else its button only leads elsewhere."""
        return self.url is None and self.share is None


@dataclass(frozen=True, slots=True)
class Choose:
    """One of some options, as buttons. ``source`` takes the place of ``options`` for content."""

    options: tuple[Option, ...] = ()
    source: Expression | None = None
    own_words: bool = False


@dataclass(frozen=True, slots=True)
class Ask:
    """Free text of at most ``longest`` characters. ``location``: a place may be shared instead,
    and the answer is then the name of its time zone."""

    longest: int = 2000
    location: bool = False


@dataclass(frozen=True, slots=True)
class Scale:
    """A whole number from ``low`` to ``high``, as a row of buttons."""

    low: int
    high: int
    labels: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class When:
    """A moment in the user's own zone; ``offers`` are phrases that can be tapped. ``day`` gives the
    words for a day that was named before: it is meant where an answer names none."""

    offers: tuple[Text, ...] = ()
    future: bool = True
    day: Expression | None = None


Kind = Choose | Ask | Scale | When


@dataclass(frozen=True, slots=True)
class Check:
    """A rule for an answer: where ``unless`` is false, ``say`` is said and the question stays."""

    unless: Expression
    say: Text


@dataclass(frozen=True, slots=True)
class Skip:
    """How a question may be passed over: to the step at index ``to``, or just onwards.

    ``assigns``: whether the variable becomes ``None`` (it does where the talk goes onwards).
    """

    to: int | None = None

    @property
    def assigns(self) -> bool:
        return self.to is None


@dataclass(frozen=True, slots=True)
class Nudge:
    """Said once when the question has been open for ``after``."""

    after: timedelta
    say: Text


@dataclass(frozen=True, slots=True)
class Question:
    """A step that waits for an answer, and stores it under ``into``.

    ``easier``    what is asked instead when somebody has no answer to it, and it cannot be skipped.
    ``any_words`` words that mostly stand for having no answer ("nothing", "no") are one here.

    ``mark`` is a hash of what the question asks: when it differs from the one a conversation
    waits at, the question is asked again.
    """

    id: str
    into: str
    text: Text
    kind: Kind
    mark: str
    checks: tuple[Check, ...] = ()
    skip: Skip | None = None
    nudge: Nudge | None = None
    park: timedelta | None = None
    easier: Text | None = None
    any_words: bool = False


@dataclass(frozen=True, slots=True)
class Say:
    """A message that waits for nothing."""

    text: Text


@dataclass(frozen=True, slots=True)
class Call:
    """Runs another flow in a scope of its own; what it gives back goes into ``into``."""

    id: str
    flow: str
    mark: str
    args: Mapping[str, Expression] = field(default_factory=dict)
    into: str | None = None


@dataclass(frozen=True, slots=True)
class Set:
    """Assigns a variable of the flow, or of the profile (``profile`` is true)."""

    name: str
    to: Expression
    profile: bool = False


@dataclass(frozen=True, slots=True)
class Save:
    """Keeps an entry of ``entry`` kind in the journal."""

    entry: str
    fields: Mapping[str, Expression]


@dataclass(frozen=True, slots=True)
class Remind:
    """Says something, or starts a flow, later: ``after`` a while or ``at`` a moment. ``about``
    gives what ``Hooks.hushed`` is asked about when the time has come."""

    id: str
    after: timedelta | None = None
    at: Expression | None = None
    say: Text | None = None
    flow: str | None = None
    about: Expression | None = None


@dataclass(frozen=True, slots=True)
class Act:
    """Calls a registered pure function of the domain."""

    name: str
    args: Mapping[str, Expression] = field(default_factory=dict)
    into: str | None = None


@dataclass(frozen=True, slots=True)
class Branch:
    """Goes on with the next step where ``test`` holds, and at index ``otherwise`` elsewhere."""

    test: Expression
    otherwise: int


@dataclass(frozen=True, slots=True)
class Jump:
    """Goes on at index ``to``."""

    to: int


@dataclass(frozen=True, slots=True)
class End:
    """Ends the flow; ``give`` is what the caller gets."""

    give: Expression | None = None


Step = Question | Say | Call | Set | Save | Remind | Act | Branch | Jump | End


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a practice rests on, and what it does not do."""

    name: str
    source: str
    wont: str = ""


@dataclass(frozen=True, slots=True)
class Flow:
    """One conversation.

    ``labels``  every step id, the current one and those of ``was:``, to its index in ``code``.
    ``params``  arguments with the value each has when nobody passes it.
    ``sure``    for each step that waits, by id: the variables that are assigned on every path to
                it. An edit can break that for people who are past the new step.
    ``givers``  for a variable, the index of a step that can be run by itself to assign it.
    ``passing`` nothing is lost by leaving it, so nobody is asked to come back to it.
    ``serious`` it is about danger: grave words in it do not interrupt it, and nothing is offered
                when it ends.
    """

    name: str
    title: Text
    about: Text
    code: tuple[Step, ...]
    labels: Mapping[str, int]
    command: str | None = None
    listed: bool = True
    minutes: int | None = None
    evidence: Evidence | None = None
    params: Mapping[str, Value] = field(default_factory=dict)
    sure: Mapping[str, frozenset[str]] = field(default_factory=dict)
    givers: Mapping[str, int] = field(default_factory=dict)
    role: Literal["idle", "start", "menu", "help", "concern", "card"] | None = None
    passing: bool = False
    serious: bool = False

    def waiting(self, step_id: str) -> Question | Call | None:
        """The step of that id (or that once had it), if it is one that waits."""
        index = self.labels.get(step_id)
        step = None if index is None else self.code[index]
        return step if isinstance(step, (Question, Call)) else None
