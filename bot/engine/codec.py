"""A session as bytes, and back: what storage keeps, encrypted, for each chat."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import orjson

from bot.engine.errors import BudgetExceeded
from bot.engine.session import Frame, Memory, Offer, Refused, Session, Talk
from bot.engine.values import answers_from_json, answers_to_json

LARGEST_SESSION = 64 * 1024
"""Bytes. A talk of twenty answers and their history takes about 8 kB."""
LARGEST_MEMORY = 256 * 1024
"""Bytes. Who uses everything for years, and names two hundred people, takes a fifth of it."""
_UNNAMED = (
    "run", "frames", "history", "nonce", "asked_at", "tries", "kept", "offered", "held",
)  # fmt: skip
"""The fields of a talk in the order in which they were written before they had names."""


def dump_session(session: Session) -> bytes:
    """The conversations of a session (not its memory) in at most ``LARGEST_SESSION`` bytes.

    What does not fit is given up in this order: the talk that has ended; steps that ``/back``
    could return to, from the oldest, of whichever talk has the heaviest; words that were refused.
    Talks set aside are not given up here, as what was answered in them would go unsaid: see
    ``repairs.make_room``. Raises BudgetExceeded when the rest is too large.
    """
    while True:
        data = orjson.dumps(_session_to_json(session))
        if len(data) <= LARGEST_SESSION:
            return data
        lighter = _lighter(session)
        if lighter is None:
            raise BudgetExceeded(f"a session of {len(data)} bytes")
        session = lighter


def is_too_large(session: Session) -> bool:
    """Whether a session cannot be stored, whatever else of it is given up."""
    while (lighter := _lighter(session, all_at_once=True)) is not None:
        session = lighter
    return len(orjson.dumps(_session_to_json(session))) > LARGEST_SESSION


def _lighter(session: Session, *, all_at_once: bool = False) -> Session | None:
    """A session without what it can do without most easily; None where there is nothing.
    ``all_at_once``: all the steps back of a talk, and not just the older half."""
    if session.ended is not None:
        return replace(session, ended=None)
    talks = [talk for talk in (session.talk, *session.aside) if talk is not None and talk.history]
    if talks:
        heavy = max(talks, key=lambda talk: len(orjson.dumps(talk.history)))
        cut = len(heavy.history) if all_at_once else (len(heavy.history) + 1) // 2
        lighter = heavy.remembering(heavy.history[cut:])
        if heavy is session.talk:
            return replace(session, talk=lighter)
        aside = tuple(lighter if talk is heavy else talk for talk in session.aside)
        return replace(session, aside=aside)
    if session.refused is not None:
        return replace(session, refused=None)
    return None


def load_session(data: bytes | None, memory: Memory) -> Session:
    """The session that ``dump_session`` wrote; an empty one for None. What it does not know is left
    out, and what is not there has its default: fields may come and go between two versions."""
    if data is None:
        return Session(memory=memory)
    raw = orjson.loads(data)
    talk, ended, offer, refused = (raw.get(key) for key in ("talk", "ended", "offer", "refused"))
    return Session(
        talk=None if talk is None else _talk_from_json(talk),
        aside=tuple(_talk_from_json(each) for each in raw.get("aside", ())),
        ended=None if ended is None else _talk_from_json(ended),
        offer=None if offer is None else Offer(*offer),
        runs=raw.get("runs", 0),
        trail=tuple(map(tuple, raw.get("trail", ()))),
        refused=None if refused is None else Refused(*refused),
        cut_at=raw.get("cut_at", 0),
        memory=memory,
    )


def dump_memory(memory: Memory) -> bytes:
    """The memory of a chat as bytes."""
    profile = answers_to_json(memory.profile)
    return orjson.dumps({"profile": profile, "seen": dict(memory.seen)})


def check_growth(before: Memory, after: Memory, sizes: tuple[int, int]) -> None:
    """Raises BudgetExceeded where a profile has grown and its memory is too large with that.

    ``sizes``  bytes of the two. What makes it smaller is always taken, and so is a turn that keeps
    nothing: who is at the limit can still talk, and delete something.
    """
    if after.profile is not before.profile and LARGEST_MEMORY < sizes[1] > sizes[0]:
        raise BudgetExceeded(f"a memory of {sizes[1]} bytes")


def load_memory(data: bytes | None) -> Memory:
    """The memory that ``dump_memory`` wrote; an empty one for None."""
    if data is None:
        return Memory()
    raw = orjson.loads(data)
    if isinstance(raw, list):  # as it was written before its parts had names
        raw = {"profile": raw[1], "seen": raw[2]}
    return Memory(answers_from_json(raw.get("profile", {})), raw.get("seen", {}))


def frames_to_json(frames: tuple[Frame, ...]) -> list[object]:
    """A stack of frames as JSON. A history holds a great many of them, so their fields have no
    names: new ones come last, and are not there in what was stored before."""
    return [[f.flow, f.at, f.mark, answers_to_json(f.answers), f.then] for f in frames]


def frames_from_json(data: Any) -> tuple[Frame, ...]:
    """The frames that ``frames_to_json`` wrote."""
    return tuple(
        Frame(flow, at, mark, answers_from_json(answers), then)
        for flow, at, mark, answers, then, *_ in data
    )


def _session_to_json(session: Session) -> dict[str, object]:
    offer, refused = session.offer, session.refused
    return _named(
        talk=None if session.talk is None else _talk_to_json(session.talk),
        aside=[_talk_to_json(talk) for talk in session.aside],
        ended=None if session.ended is None else _talk_to_json(session.ended),
        offer=None if offer is None else [offer.kind, offer.nonce, offer.flow],
        runs=session.runs,
        trail=session.trail,
        refused=None
        if refused is None
        else [refused.run, refused.nonce, refused.message, refused.words],
        cut_at=session.cut_at,
    )


def _talk_to_json(talk: Talk) -> dict[str, object]:
    if talk.fetching is not None:
        raise RuntimeError("a talk that waits for storage must not be stored")
    return _named(
        run=talk.run,
        frames=frames_to_json(talk.frames),
        history=talk.history,
        nonce=talk.nonce,
        asked_at=talk.asked_at,
        tries=talk.tries,
        kept=talk.kept,
        offered=talk.offered,
        held=talk.held,
    )


def _named(**fields: object) -> dict[str, object]:
    """Fields by name, without those that are empty."""
    return {name: value for name, value in fields.items() if value}


def _talk_from_json(data: Any) -> Talk:
    if isinstance(data, list):
        data = dict(zip(_UNNAMED, data, strict=False))
    return Talk(
        run=data.get("run", 0),
        frames=frames_from_json(data["frames"]),
        history=tuple(data.get("history", ())),
        nonce=data.get("nonce", ""),
        asked_at=data.get("asked_at", 0),
        tries=data.get("tries", 0),
        kept=tuple(data.get("kept", ())),
        offered=data.get("offered", 0),
        held=data.get("held", ""),
    )
