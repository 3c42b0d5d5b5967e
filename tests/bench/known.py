"""Chats that the bot knows already, put into its database by its own storage."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import orjson

from bot.authoring.load import load_book
from bot.coach.acts import ACTS
from bot.engine.book import Book
from bot.engine.codec import dump_memory, dump_session
from bot.engine.effects import Keep, Keyboard, Message
from bot.engine.env import Env
from bot.engine.inputs import Command, Input, Tap, Words
from bot.engine.session import Session
from bot.engine.turn import Turn, turn
from bot.engine.values import answers_to_json
from bot.service.rows import ChatRow, DueRow, EntryRow, Writes
from bot.settings import ROOT
from bot.storage.envelope import MasterKeys
from bot.storage.master_key import load_or_make_master_key
from bot.storage.store import open_store
from tests.bench.crowd import FIRST_CHAT, ids_of

AT_ONCE = 256
TIMER_EVERY = 10
"""One known chat of so many has a timer, a year from now."""
_ZONE = ZoneInfo("UTC")


def read_book() -> Book:
    """The book that the bot runs."""
    loaded = load_book(ROOT / "dialogs", ROOT / "content", ACTS)
    assert loaded.book is not None, "the book has issues: see `rekindle check`"
    return loaded.book


async def make_known(folder: Path, known: int, active: int) -> float:
    """Makes a database with ``known`` chats in ``folder``; the seconds it took.

    Each has reflected once and kept it; most are in the middle of the second time, the ``active``
    ones are between two. Ids of their updates are remembered as seen.
    """
    keys, _ = load_or_make_master_key(folder / "master.key")
    started = time.perf_counter()
    store = await open_store(database_of(folder), keys)
    try:
        first, middle, entry = _told(read_book())
        idle = set(ids_of(active, known))
        now = time.time_ns() // 1_000_000
        memory, body = dump_memory(middle.memory), orjson.dumps(answers_to_json(entry.fields))
        sessions = {True: dump_session(first), False: dump_session(middle)}
        for at in range(0, known, AT_ONCE):
            chats = range(FIRST_CHAT + at, FIRST_CHAT + min(at + AT_ONCE, known))
            writes = Writes(
                chats=[ChatRow(c, memory=memory, session=sessions[c in idle]) for c in chats],
                entries=[EntryRow(c, entry.key, entry.kind, now, body) for c in chats],
                timers=[
                    DueRow(c, "nudge", "", now + 31_536_000_000, b'{"nonce":"000000"}')
                    for c in chats
                    if c % TIMER_EVERY == 0
                ],
            )
            async with store.unit() as unit:
                await unit.admit(list(chats), now)
                await unit.write(writes)
    finally:
        await store.close()
    return time.perf_counter() - started


async def counted(folder: Path) -> dict[str, int]:
    """Rows by table, once the bot has let go of the database."""
    keys: MasterKeys
    keys, _ = load_or_make_master_key(folder / "master.key")
    store = await open_store(database_of(folder), keys)
    try:
        return dict(await store.counts())
    finally:
        await store.close()


def database_of(folder: Path) -> str:
    """The URL of the bot's database in its data folder."""
    return f"sqlite+aiosqlite:///{folder / 'rekindle.db'}"


def _told(book: Book) -> tuple[Session, Session, Keep]:
    """A session after one round of /reflect, one in the middle of the second, and the entry."""
    seed = 1
    now = datetime(2026, 1, 1, tzinfo=UTC)

    def say(session: Session, given: Input) -> Turn:
        nonlocal seed, now
        seed, now = seed + 1, now + timedelta(minutes=1)
        return turn(book, session, given, Env(now, seed, _ZONE))

    made = say(Session(), Command("reflect"))
    kept: list[Keep] = []
    while made.session.talk is not None:
        made = say(made.session, _reply(made))
        kept += [effect for effect in made.effects if isinstance(effect, Keep)]
    after = made.session
    made = say(after, Command("reflect"))
    for _ in range(5):
        made = say(made.session, _reply(made))
    return after, made.session, kept[0]


def _reply(made: Turn) -> Input:
    """The first button of the question; words where only skipping is offered."""
    asked = next(
        effect
        for effect in reversed(made.effects)
        if isinstance(effect, Message) and effect.keyboard is not None
    )
    keyboard: Keyboard | None = asked.keyboard
    assert keyboard is not None
    if keyboard.step == "ask_trigger":
        return Words("A message that stayed unanswered")
    return Tap(keyboard.nonce, keyboard.step, keyboard.buttons[0].key)
