"""Opens what the bot stands on: the book, the master key, the database. Or says what to cure."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from time import sleep

import structlog

from bot.authoring.load import CannotRead, load_book
from bot.coach import moments
from bot.coach.acts import ACTS
from bot.coach.hooks import HOOKS
from bot.coach.moments import read_moment
from bot.coach.safety.rules.book import compiled as compiled_safety_rules
from bot.coach.safety.screen import screen
from bot.coach.zones import place
from bot.engine.book import Book
from bot.service.ports import StorageDown
from bot.settings import DATABASE_FILE, Settings
from bot.storage.envelope import MasterKeys
from bot.storage.errors import StorageError, wants_room
from bot.storage.master_key import load_or_make_master_key, parse_master_keys
from bot.storage.store import SqlStore, open_store

log = structlog.get_logger(__name__)

KEY_FILE = "master.key"
PAUSE = 1.0
"""Seconds until a database that does not answer is tried again."""
BREATH = 0.002
"""Seconds for which the thread that warms up lets others go first, between two rules."""


class CannotStart(Exception):
    """The bot cannot run. The message names the setting and the cure."""


def open_book(settings: Settings) -> Book:
    """Everything authors wrote. Raises CannotStart, with all issues, when it does not pass."""
    try:
        loaded = load_book(settings.dialogs_dir, settings.content_dir, ACTS, read_moment, HOOKS)
    except CannotRead as error:
        raise CannotStart(f"DIALOGS_DIR, CONTENT_DIR: {error}") from None
    if loaded.book is None:
        errors = [str(issue) for issue in loaded.issues if issue.is_error]
        count = "1 issue" if len(errors) == 1 else f"{len(errors)} issues"
        raise CannotStart("\n".join([*errors, f"{count}: the bot does not start like this."]))
    return loaded.book


def warm_up() -> None:
    """Makes what is made once and at its first use: seconds that nobody's first message shall take.
    The rules of safety come first, since every text is read by them. For a thread at start."""
    screen("Good evening")
    for _rule in compiled_safety_rules():
        sleep(BREATH)
    moments.warm_up()
    place.warm_up()


def open_keys(settings: Settings) -> MasterKeys:
    """The operator's master key: the setting, or the file beside the database, which is made when
    there is none. Raises CannotStart."""
    path = settings.data_dir / KEY_FILE
    try:
        if settings.master_key is not None:
            return parse_master_keys(settings.master_key.get_secret_value())
        make_folder(settings.data_dir)
        if not path.exists() and (settings.data_dir / DATABASE_FILE).exists():
            raise CannotStart(
                f"MASTER_KEY: {path} is gone, and without it the database beside it is unreadable. "
                "Put the file back from your backup, or set MASTER_KEY."
            )
        keys, made = load_or_make_master_key(path)
    except StorageError as error:
        raise CannotStart(str(error)) from None
    if made:
        log.warning(
            "made a master key. Without it nothing that is kept can be read: back it up elsewhere",
            file=str(path),
        )
    return keys


@asynccontextmanager
async def opened_store(
    settings: Settings,
    keys: MasterKeys,
    stand_by: Callable[[], None] | None = None,
    *,
    insist: bool = False,
) -> AsyncIterator[SqlStore]:
    """The database, brought up to date. Where another process has PostgreSQL, ``stand_by`` is told,
    and that one is waited for. Who stands by, or is to ``insist``, also waits for a database that
    does not answer. Raises CannotStart."""
    if settings.database_url is None:
        make_folder(settings.data_dir)
    store = await _opened(settings, keys, stand_by, insist=insist)
    try:
        yield store
    finally:
        await store.close()


async def _opened(
    settings: Settings, keys: MasterKeys, stand_by: Callable[[], None] | None, *, insist: bool
) -> SqlStore:
    told = insist

    def tell() -> None:
        nonlocal told
        if stand_by is not None and not told:
            stand_by()
        told = True

    while True:
        try:
            return await open_store(settings.database, keys, stand_by=tell if stand_by else None)
        except StorageError as error:
            raise CannotStart(str(error)) from None
        except StorageDown as error:
            if not told:
                cure = "Start it, or free it."
                if wants_room(error.__cause__):
                    cure = "Make room on its disk; if there is room, look after the disk itself."
                raise CannotStart(
                    f"DATABASE_URL, DATA_DIR: the database does not answer ({error}). {cure}"
                ) from None
        await asyncio.sleep(PAUSE)


def make_folder(folder: Path) -> None:
    """Makes the data folder, for this user alone. Raises CannotStart when it cannot be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        probe = folder / f".probe-{secrets.token_hex(4)}"
        probe.touch(mode=0o600)
        probe.unlink()
    except OSError as error:
        cure = "Make room on its disk" if wants_room(error) else "Give this user the right to"
        raise CannotStart(
            f"DATA_DIR: cannot write to {folder} ({error.strerror}). {cure}, or name another "
            "folder."
        ) from None
