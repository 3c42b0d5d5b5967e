"""A session as bytes, and back: what storage keeps, encrypted, for each chat."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import orjson

from bot.engine.errors import BudgetExceeded
from bot.engine.session import Frame, Memory, Offer, Session, Talk
from bot.engine.values import answers_from_json, answers_to_json

FORMAT = 1
LARGEST_SESSION = 64 * 1024
"""Bytes. A talk of twenty answers and their history takes about 8 kB."""
LARGEST_MEMORY = 256 * 1024
"""Bytes. Who uses everything for years, and names two hundred people, takes a fifth of it."""


def dump_session(session: Session) -> bytes:
    """The conversations of a session (not its memory) in at most ``LARGEST_SESSION`` bytes.

    What does not fit is given up in this order: the talk that has ended; steps that ``/back``
    could return to, from the oldest; then talks set aside, from the oldest. Raises BudgetExceeded
    when the open talk alone is too large.
    """
    while True:
        data = orjson.dumps(_session_to_json(session))
        if len(data) <= LARGEST_SESSION:
            return data
        talk = session.talk
        if session.ended is not None:
            session = replace(session, ended=None)
        elif talk is not None and talk.history:
            shorter = talk.history[(len(talk.history) + 1) // 2 :]
            session = replace(session, talk=replace(talk, history=shorter))
        elif session.aside:
            session = replace(session, aside=session.aside[1:])
        else:
            raise BudgetExceeded(f"a session of {len(data)} bytes")


def load_session(data: bytes | None, memory: Memory) -> Session:
    """The session that ``dump_session`` wrote; an empty one for None."""
    if data is None:
        return Session(memory=memory)
    raw = orjson.loads(data)
    return Session(
        talk=None if raw["talk"] is None else _talk_from_json(raw["talk"]),
        aside=tuple(_talk_from_json(talk) for talk in raw["aside"]),
        ended=None if raw.get("ended") is None else _talk_from_json(raw["ended"]),
        offer=None if raw["offer"] is None else Offer(*raw["offer"]),
        runs=raw["runs"],
        trail=tuple(map(tuple, raw.get("trail", ()))),
        memory=memory,
    )


def dump_memory(memory: Memory) -> bytes:
    """The memory of a chat as bytes."""
    return orjson.dumps([FORMAT, answers_to_json(memory.profile), dict(memory.seen)])


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
    _, profile, seen = orjson.loads(data)
    return Memory(profile=answers_from_json(profile), seen=seen)


def frames_to_json(frames: tuple[Frame, ...]) -> list[object]:
    """A stack of frames as JSON."""
    return [[f.flow, f.at, f.mark, answers_to_json(f.answers), f.then] for f in frames]


def frames_from_json(data: Any) -> tuple[Frame, ...]:
    """The frames that ``frames_to_json`` wrote."""
    return tuple(
        Frame(flow, at, mark, answers_from_json(a), then) for flow, at, mark, a, then in data
    )


def _session_to_json(session: Session) -> dict[str, object]:
    offer = session.offer
    return {
        "format": FORMAT,
        "talk": None if session.talk is None else _talk_to_json(session.talk),
        "aside": [_talk_to_json(talk) for talk in session.aside],
        "ended": None if session.ended is None else _talk_to_json(session.ended),
        "offer": None if offer is None else [offer.kind, offer.nonce, offer.flow],
        "runs": session.runs,
        "trail": session.trail,
    }


def _talk_to_json(talk: Talk) -> list[object]:
    if talk.fetching is not None:
        raise RuntimeError("a talk that waits for storage must not be stored")
    return [
        talk.run,
        frames_to_json(talk.frames),
        talk.history,
        talk.nonce,
        talk.asked_at,
        talk.tries,
        talk.kept,
        talk.offered,
        talk.held,
        talk.cut_at,
    ]


def _talk_from_json(data: Any) -> Talk:
    run, frames, history, nonce, asked_at, tries, kept, offered, held, cut_at = data
    return Talk(
        run=run,
        frames=frames_from_json(frames),
        history=tuple(history),
        nonce=nonce,
        asked_at=asked_at,
        tries=tries,
        kept=tuple(kept),
        offered=offered,
        held=held,
        cut_at=cut_at,
    )
