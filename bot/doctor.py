"""Looks at everything an operator has to look after, and says the cure of what is not well."""

from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
import stat
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.authoring.files import CannotRead
from bot.authoring.helplines import check_ages
from bot.authoring.issues import Report
from bot.authoring.load import load_book
from bot.coach.acts import ACTS
from bot.coach.hooks import HOOKS
from bot.coach.moments import read_moment
from bot.keeping import database_file
from bot.opening import KEY_FILE, CannotStart
from bot.service.ports import StorageDown
from bot.settings import Settings, oddities
from bot.storage.backup import inspect, look_into
from bot.storage.envelope import Key, MasterKeys
from bot.storage.errors import StorageError
from bot.storage.key_file import keys_of, refuse_lone_keys
from bot.storage.master_key import secrets_in

SAVED_FILE = "master.key.saved"
"""Says of which key the operator has a copy elsewhere, by its id, which is of no other use."""
LEAST_ROOM = 500 * 1024 * 1024
MADE = date(2026, 1, 1)
"""No clock that is right says a day before this one."""
_SET_CLOCK = "Set the clock of this machine, and let it be set by NTP: timedatectl set-ntp true"
_AHEAD = 5 * 60 * 1000
_WEEK = 7 * 24 * 3600 * 1000


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. ``cure`` is empty where it is well."""

    what: str
    cure: str = ""

    def __str__(self) -> str:
        return f"!!  {self.what}\n    {self.cure}" if self.cure else f"ok  {self.what}"


def examine(settings: Settings, now: Callable[[], float] = time.time) -> Iterator[Finding]:
    """What there is to say of each part, in the order in which it matters. Changes nothing."""
    yield _token(settings)
    for odd in oddities(settings):
        what, _, cure = odd.partition(". ")
        yield Finding(what, cure)
    yield from _permissions(settings)
    yield from _master_key(settings)
    yield from _database(settings, int(now() * 1000))
    yield _room(settings)
    yield _clock(now())
    yield from _written(settings, datetime.fromtimestamp(now(), UTC).date())


def note_saved(settings: Settings) -> None:
    """Notes that the operator has a copy of the master key elsewhere. Raises CannotStart."""
    file = settings.data_dir / SAVED_FILE
    try:
        file.write_text(_key_id(settings), encoding="ascii")
        file.chmod(0o600)
    except OSError as error:
        raise CannotStart(f"DATA_DIR: cannot write {file} ({error.strerror}).") from None


def _token(settings: Settings) -> Finding:
    if settings.bot_token is None:
        return Finding("settings are understood; without BOT_TOKEN the bot runs on this machine")
    return Finding("settings are understood, and there is a token")


def _permissions(settings: Settings) -> Iterator[Finding]:
    if os.name != "posix":
        yield Finding("who may read the files is not looked at on this system")
        return
    folder = settings.data_dir
    known = [Path(".env"), *(sorted(folder.iterdir()) if folder.is_dir() else ())]
    for path in (folder, *known):
        if not path.exists():
            continue
        mode = stat.S_IMODE(path.stat().st_mode)
        if mode & 0o077:
            right = "700" if path.is_dir() else "600"
            yield Finding(f"others may read {path} (mode {mode:o})", f"Run: chmod {right} {path}")
            return
    yield Finding(f"nobody else may read {folder}")


def _master_key(settings: Settings) -> Iterator[Finding]:
    saved = settings.data_dir / SAVED_FILE
    try:
        current = _key_id(settings)
    except CannotStart as error:
        yield Finding("there is no master key to be used", str(error))
        return
    yield Finding("the master key is understood")
    if saved.exists() and saved.read_text(encoding="ascii").strip() == current:
        yield Finding("you have noted that the master key is backed up elsewhere")
    else:
        where = "MASTER_KEY" if settings.master_key else str(settings.data_dir / KEY_FILE)
        yield Finding(
            "nothing says that the master key is backed up",
            f"Copy {where} to another machine or onto paper: without it nothing can be read. "
            "Then run: rekindle doctor --key-saved",
        )


def _key_id(settings: Settings) -> str:
    return Key(_secrets(settings)[0]).id.hex()


def _secrets(settings: Settings) -> list[bytes]:
    path = settings.data_dir / KEY_FILE
    try:
        if settings.master_key is not None:
            text = settings.master_key.get_secret_value()
        elif path.exists():
            text = path.read_text(encoding="ascii")
        else:
            raise CannotStart(
                f"{path} is not there. Start the bot once and it is made; if there is a database "
                "already, put the file back from your copy."
            )
        return secrets_in(text)
    except (StorageError, OSError, UnicodeDecodeError) as error:
        raise CannotStart(f"MASTER_KEY: {error}") from None


def _database(settings: Settings, now: int) -> Iterator[Finding]:
    try:
        database = database_file(settings)
    except CannotStart:
        yield from _postgres(settings, now)
        return
    if not database.exists():
        try:
            refuse_lone_keys(database)
            yield Finding("there is no database yet")
        except StorageError as error:
            what, _, cure = str(error).partition(". ")
            yield Finding(what, cure)
        return
    keys = keys_of(database)
    if not keys.exists():
        yield Finding(
            f"the keys of the database are gone ({keys.name})",
            "Put both files back from a backup: rekindle restore FILE",
        )
        return
    for path in (database, keys):
        try:
            inspect(path)
        except StorageError as error:
            what, _, cure = str(error).partition(". ")
            yield Finding(what, cure)
            return
    yield Finding("the database and its keys are whole")
    try:
        yield from _inside(settings, database, now)
    except sqlite3.Error as error:
        yield Finding(f"the database cannot be read ({error})", "Start the bot once; it says more")


def _inside(settings: Settings, database: Path, now: int) -> Iterator[Finding]:
    def ask(sql: str) -> Sequence[Sequence[Any]]:
        with closing(look_into(database)) as connection:
            return connection.execute(sql).fetchall()

    yield from _told(settings, now, *(ask(sql) for sql in _questions(now)))


def _postgres(settings: Settings, now: int) -> Iterator[Finding]:
    try:
        from bot.storage.postgres import glance  # noqa: PLC0415 -- its driver may be missing

        answers = asyncio.run(glance(settings.database, *_questions(now)))
    except ModuleNotFoundError:
        yield Finding("the driver of PostgreSQL is missing", "Run: pip install asyncpg")
    except StorageDown as error:
        what = f"DATABASE_URL: PostgreSQL does not answer ({error})"
        yield Finding(what, "Start it, or correct the host and the port")
    except StorageError as error:
        what, _, cure = str(error).rpartition(". ")
        yield Finding(what, cure)
    else:
        if answers is None:
            yield Finding("PostgreSQL answers; there are no tables in the database yet")
            return
        yield Finding("PostgreSQL answers; to copy it, it has tools of its own")
        yield from _told(settings, now, *answers)


def _questions(now: int) -> tuple[str, str, str]:
    return (
        "SELECT check_value FROM store",
        "SELECT max(at) FROM seen_update",
        f"SELECT count(*) FROM dead_letter WHERE at > {now - _WEEK}",  # noqa: S608
    )


def _told(
    settings: Settings,
    now: int,
    checks: Sequence[Sequence[Any]],
    heard: Sequence[Sequence[Any]],
    failed: Sequence[Sequence[Any]],
) -> Iterator[Finding]:
    """What a database says for itself: see ``_questions``."""
    try:
        masters = MasterKeys(_secrets(settings))
        for (value,) in checks:
            masters.check(value)
        yield Finding("the master key fits the database")
    except (CannotStart, StorageError) as error:
        yield Finding("the master key does not fit the database", str(error))
    [(latest,)] = heard
    if latest is not None and latest > now + _AHEAD:
        when = datetime.fromtimestamp(latest / 1000, UTC)
        yield Finding(
            f"the clock says less than when the bot last heard something ({when:%d %b %Y %H:%M})",
            _SET_CLOCK,
        )
    [(dead,)] = failed
    if dead:
        yield Finding(
            f"{dead} of last week's messages could not be handled",
            'Look for "turn failed" in the log: it names the place. Their writers were told.',
        )
    else:
        yield Finding("every message of the last week was handled")


def _room(settings: Settings) -> Finding:
    folder = settings.data_dir
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    free = shutil.disk_usage(folder).free
    if free < LEAST_ROOM:
        return Finding(
            f"there are {free // 2**20} MB left on the disk of {settings.data_dir}",
            "Make room, or move DATA_DIR: a full disk keeps the bot from answering",
        )
    return Finding("there is room on the disk")


def _clock(now: float) -> Finding:
    today = datetime.fromtimestamp(now, UTC).date()
    if today < MADE:
        return Finding(
            f"the clock says {today}, which cannot be",
            _SET_CLOCK,
        )
    try:
        ZoneInfo("Europe/Berlin")
    except ZoneInfoNotFoundError:
        return Finding(
            "this machine knows no time zones, so nobody can be reminded",
            "Install its package tzdata, or run: pip install tzdata",
        )
    return Finding("the clock is plausible, and time zones are known")


def _written(settings: Settings, today: date) -> Iterator[Finding]:
    try:
        loaded = load_book(settings.dialogs_dir, settings.content_dir, ACTS, read_moment, HOOKS)
    except CannotRead as error:
        yield Finding("the conversations cannot be read", f"DIALOGS_DIR, CONTENT_DIR: {error}")
        return
    ages = Report()
    check_ages(loaded.shelf.helplines.lines, today, ages)
    errors = [issue for issue in loaded.issues if issue.is_error]
    if ages.issues:
        first, count = ages.issues[0], len(ages.issues)
        yield Finding(
            f"{count} of the helplines not looked at for a year: {first.message}",
            f"{first.hint}. `rekindle check` lists them all",
        )
    else:
        yield Finding("all helplines were looked at within a year")
    if errors:
        yield Finding(
            f"the bot does not start on these conversations: {errors[0].message}",
            "Run: rekindle check",
        )
    else:
        yield Finding("the conversations are in order")
