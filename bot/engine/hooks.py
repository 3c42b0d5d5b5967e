"""Where the domain has a say in what the engine does. Every hook is a pure function."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from bot.engine.effects import Effect, Keyboard
from bot.engine.env import Env
from bot.engine.inputs import Elsewhere
from bot.engine.values import Value


@dataclass(frozen=True, slots=True)
class Standing:
    """What a hook may know of the chat: who it is, what time it is, what is written."""

    env: Env
    content: Mapping[str, object]
    profile: Mapping[str, Value]
    seen: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Alarm:
    """Words that come before everything else: ``ask`` whether somebody is in danger, or show the
    ``card``. ``kind`` says what of, and is handed to the flow that meets them."""

    verdict: Literal["ask", "card"]
    kind: str


@dataclass(frozen=True, slots=True)
class Heard:
    """What free text calls for before anything else, and profile variables it tells."""

    alarm: Alarm | None = None
    profile: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Begin:
    """Start the flow of that name."""

    flow: str
    args: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DueCall:
    """A timer that is due. ``busy``: the chat is in the middle of a talk."""

    kind: str
    key: str
    at: datetime
    payload: Mapping[str, Value]
    busy: bool
    standing: Standing


@dataclass(frozen=True, slots=True)
class Met:
    """What a due timer leads to: new profile variables, effects, and a flow to begin, which is
    never done while the chat is busy."""

    profile: Mapping[str, Value] = field(default_factory=dict)
    effects: Sequence[Effect] = ()
    begin: Begin | None = None


@dataclass(frozen=True, slots=True)
class Leave:
    """When a nudge may be said: now, later (``at``), or not at all (None). ``profile``: the new
    variables of a profile where it is said now."""

    at: datetime | None
    profile: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class GroupCall:
    """What somebody asked for in a group; see ``Elsewhere``. ``link`` leads to the private chat."""

    given: Elsewhere
    link: str
    standing: Standing


@dataclass(frozen=True, slots=True)
class GroupAnswer:
    """What is said in a group, as Telegram HTML, with the buttons under it; or only a ``toast``.
    ``chosen`` is what the tapped message shows from now on. ``seen``: new states of decks, all that
    is kept of a group."""

    html: str = ""
    keyboard: Keyboard | None = None
    toast: str = ""
    chosen: str = ""
    seen: Mapping[str, str] = field(default_factory=dict)


Screen = Callable[[str, Standing], Heard]
OnDue = Callable[[DueCall], Met]
OnRest = Callable[[str, Standing], Begin | None]
OnStir = Callable[[Standing], Met | None]
OnFirst = Callable[[str, Standing], Begin | None]
OnKept = Callable[[Mapping[str, Value], Standing], Mapping[str, Value]]
Locate = Callable[[float, float], str | None]
InPassing = Literal["", "talk", "greeting", "farewell"]
Told = Callable[[str, Standing], InPassing]
Hushed = Callable[[Value, Standing], bool]
OnNudge = Callable[[Standing], Leave]
OnGroup = Callable[[GroupCall], GroupAnswer | None]


@dataclass(frozen=True, slots=True)
class Hooks:
    """``screen``  reads every free text before anything else does.
    ``due``     meets timers, by their kind.
    ``stir``    is told whenever somebody does anything, before that is dealt with; nothing of what
                it gives is begun.
    ``rest``    says what to begin when the flow of that name has ended and nothing else is open.
    ``first``   says what comes before somebody goes on: before words that answer nothing, which it
                is given, are dealt with, and (with no words) before a talk that waited goes on.
    ``kept``    is told the fields of whatever is written to the journal, and gives what the profile
                shall know of it; ``/back`` undoes that, too.
    ``begins``  the flows that hooks begin, by name.
    ``told``    says whether words are said to us rather than meant as an answer: ``talk``
                ("thanks"), which counts at the buttons of a menu, and a ``greeting`` or a
                ``farewell``, which count at every question; else nothing.
    ``hushed``  says whether what a reminder is about is to be passed over in silence by now.
    ``nudge``   is asked when the nudge of a question that is still open is due.
    ``locate``  gives the time zone of a place (degrees north and east).
    ``group``   answers what is asked for in a group, or leaves it (None).
    """

    screen: Screen | None = None
    due: Mapping[str, OnDue] = field(default_factory=dict)
    stir: OnStir | None = None
    rest: OnRest | None = None
    first: OnFirst | None = None
    kept: OnKept | None = None
    begins: frozenset[str] = frozenset()
    told: Told | None = None
    hushed: Hushed | None = None
    nudge: OnNudge | None = None
    locate: Locate | None = None
    group: OnGroup | None = None
