"""Where a chat stands. Frozen: a turn returns a new one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from bot.engine.values import Value


@dataclass(frozen=True, slots=True)
class Frame:
    """One flow on the stack, and the step it waits at: a question, or the call of the next frame.

    ``mark``  the hash of that step when it was asked.
    ``then``  set while an edit makes the flow catch up on a question it would have asked
              earlier: the id of the step to return to, with ``+`` behind it if that step has
              been answered already.
    """

    flow: str
    at: str = ""
    mark: str = ""
    answers: Mapping[str, Value] = field(default_factory=dict)
    then: str = ""

    def waits(self, flow: str, at: str, mark: str) -> Frame:
        """This frame, waiting at a step of ``flow`` (its present name)."""
        return Frame(flow, at, mark, self.answers, self.then)

    def having(self, name: str, value: Value) -> Frame:
        """This frame with a variable set."""
        answers = {**self.answers, name: value}
        return Frame(self.flow, self.at, self.mark, answers, self.then)

    def catching_up(self, then: str) -> Frame:
        """This frame, on its way back to a step; or, with ``""``, arrived."""
        return Frame(self.flow, self.at, self.mark, self.answers, then)


Past: TypeAlias = Sequence[Any]
"""What ``/back`` returns to, as JSON: the frames, the keys of what was kept by then, and what this
talk has changed in the profile since, each variable with what it was (in a list: empty if it was
not there). Most of them are never looked at again, so they pass through storage as they are."""


@dataclass(frozen=True, slots=True)
class Talk:
    """One conversation: a stack of frames, waiting at the innermost one's question.

    ``run``       its number in the chat; keys of what it keeps begin with it.
    ``nonce``     of the open question; taps must carry it.
    ``asked_at``  when that question was asked, in seconds since the epoch.
    ``tries``     answers to it that did not fit.
    ``kept``      keys of the entries (``e…``) and timers (``t…``) it has written.
    ``offered``   how often the user was offered to come back to it.
    ``held``      words that came as an answer and were too grave to be one at that moment; they
                  are taken as the answer when the talk goes on.
    ``fetching``  index of the act that waits for storage; never stored.
    ``detour``    it began over a talk that was open just before; known until it asks something,
                  and never stored.
    """

    run: int
    frames: tuple[Frame, ...]
    history: tuple[Past, ...] = ()
    nonce: str = ""
    asked_at: int = 0
    tries: int = 0
    kept: tuple[str, ...] = ()
    offered: int = 0
    held: str = ""
    fetching: int | None = None
    detour: bool = False

    def on(self, frames: tuple[Frame, ...]) -> Talk:
        """This talk with another stack of frames."""
        return Talk(
            self.run, frames, self.history, self.nonce, self.asked_at, self.tries, self.kept,
            self.offered, self.held, self.fetching, self.detour,
        )  # fmt: skip

    def asked(self, frame: Frame, nonce: str, at: int, tries: int) -> Talk:
        """This talk, waiting at the question its innermost ``frame`` has just asked."""
        return Talk(
            self.run, (*self.frames[:-1], frame), self.history, nonce, at, tries, self.kept,
            self.offered,
        )  # fmt: skip

    def remembering(self, history: tuple[Past, ...]) -> Talk:
        """This talk with another history."""
        return Talk(
            self.run, self.frames, history, self.nonce, self.asked_at, self.tries, self.kept,
            self.offered, self.held, self.fetching, self.detour,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Offer:
    """An open offer: to ``rejoin`` the talk set aside last; to go on with it or start it ``again``
    from the beginning; or to ``restart`` a flow whose talk could not go on."""

    kind: Literal["rejoin", "again", "restart"]
    nonce: str
    flow: str


@dataclass(frozen=True, slots=True)
class Refused:
    """The latest words that were no answer to an open question.

    ``run``      of the talk that asked it; when that is gone, so is this.
    ``nonce``    of that question.
    ``message``  the number of the message, by which an edit of it is known; 0 for none.
    ``words``    what was written, where it is so long that it can be kept at a tap instead.
    """

    run: int
    nonce: str
    message: int = 0
    words: str = ""


@dataclass(frozen=True, slots=True)
class Memory:
    """What outlives every conversation.

    ``profile``  variables such as the name.
    ``seen``     per deck or text: tags of what was shown, the oldest first (see ``seen.py``).
    """

    profile: Mapping[str, Value] = field(default_factory=dict)
    seen: Mapping[str, str] = field(default_factory=dict)


Trail: TypeAlias = tuple[tuple[int, ...], ...]
"""Ids of messages by the hour: each group is the hour (since the epoch), then the ids."""


@dataclass(frozen=True, slots=True)
class Session:
    """All state of one chat: the open talk, those set aside (the latest last), the one that has
    ended last (for ``/back``, until another begins), the memory, and the ``trail``: the messages
    of the last two days that can still be deleted. That is kept for the service.

    ``refused``  words that were no answer.
    ``cut_at``   when words came that are as long as one message can be, in seconds since the
                 epoch: the rest of them may follow.
    """

    talk: Talk | None = None
    aside: tuple[Talk, ...] = ()
    ended: Talk | None = None
    offer: Offer | None = None
    runs: int = 0
    memory: Memory = field(default_factory=Memory)
    trail: Trail = ()
    refused: Refused | None = None
    cut_at: int = 0
