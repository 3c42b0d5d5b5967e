"""Consistent copies of SQLite databases: before a migration, and for the operator to put away."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from bot.storage.errors import RESTORE, DatabaseDamaged, DatabaseUnusable, cannot_read
from bot.storage.files import make_private, replace, sync_folder
from bot.storage.key_file import keys_of

KEPT = 3
KEYS_NAME = "rekindle.keys"
"""The one file of keys in a folder of backups. The next backup there replaces it, so that no older
copy can be read of a chat that was forgotten meanwhile."""
_OF_THE_MOMENT = ("inbox", "doomed")
"""What a copy has no use for. In the inbox lie updates of many chats under the master key alone."""


@dataclass(frozen=True, slots=True)
class Backup:
    """What was put away: two files, and how many chats and entries are in them."""

    file: Path
    keys: Path
    chats: int
    entries: int


def put_away(database: Path, file: Path) -> Backup:
    """Copies a database, which may be in use, to ``file``, and its keys beside that. Both are whole
    or not there. Raises DatabaseUnusable."""
    file, keys = file.resolve(), file.resolve().with_name(KEYS_NAME)
    if file in (database, keys_of(database), keys) or file.is_dir():
        raise DatabaseUnusable(f"{file} cannot be the backup. Name another file")
    draft, draft_keys = _draft(file), _draft(keys)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        copy(database, draft)
        with closing(sqlite3.connect(draft)) as connection:
            connection.execute("PRAGMA secure_delete = ON").close()
            with connection:
                for table in _OF_THE_MOMENT:
                    connection.execute(f"DELETE FROM {table}")  # noqa: S608
            chats, entries = count_rows(connection)
        # After the rest: so every key is there that is needed, and none that is destroyed by now.
        copy(keys_of(database), draft_keys)
        for each, made in ((database, draft), (keys_of(database), draft_keys)):
            inspect(made, each)
        replace(draft_keys, keys)
        draft.replace(file)
        sync_folder(file.parent)
    except (OSError, sqlite3.Error) as error:
        if isinstance(error, sqlite3.Error):
            for each in (database, keys_of(database)):
                if each.exists():
                    inspect(each)  # what cannot be copied may be damaged itself
        raise DatabaseUnusable(
            f"cannot back {database} up to {file} ({error}). Make room, or name another file"
        ) from error
    finally:
        draft.unlink(missing_ok=True)
        draft_keys.unlink(missing_ok=True)
    return Backup(file, keys, chats, entries)


def back_up(path: Path, revision: str) -> Path:
    """Copies the database to ``<name>.before-<revision>.bak`` (mode 600) and keeps the last three.
    The copy is read with the keys in use, so it tells nothing of chats that are forgotten later.

    Raises DatabaseUnusable when there is no room for it: then nothing is migrated.
    """
    target = path.with_name(f"{path.name}.before-{revision}.bak")
    draft = _draft(target)
    try:
        copy(path, draft)
        draft.replace(target)
    except (OSError, sqlite3.Error) as error:
        draft.unlink(missing_ok=True)
        raise DatabaseUnusable(
            f"cannot copy the database to {target} before it is migrated ({error}). Make room in "
            "DATA_DIR and start again"
        ) from error
    sync_folder(path.parent)
    copies = sorted(path.parent.glob(f"{path.name}.before-*.bak"), key=_age)
    for old in copies[:-KEPT]:
        old.unlink()
    return target


def copy(source: Path, target: Path) -> None:
    """Copies a database as it is at one moment to a new file (mode 600) that is on the disk then,
    without a log of its own beside it. Raises OSError or sqlite3.Error."""
    target.unlink(missing_ok=True)
    make_private(target)
    # A connection that may write takes the log's files with it when it is the last one to go.
    mode = "rw" if os.access(source, os.W_OK) else "ro"
    uri = f"{source.resolve().as_uri()}?mode={mode}"
    with (
        closing(sqlite3.connect(uri, uri=True)) as here,
        closing(sqlite3.connect(target)) as there,
    ):
        here.backup(there)
        there.execute("PRAGMA journal_mode = DELETE").close()
    with target.open("rb") as file:
        os.fsync(file.fileno())


def count_rows(connection: sqlite3.Connection) -> tuple[int, int]:
    """How many chats and entries are in a database. Raises sqlite3.Error."""
    counts = "SELECT (SELECT count(*) FROM chat), (SELECT count(*) FROM entry)"
    chats, entries = connection.execute(counts).fetchone()
    return chats, entries


def look_into(path: Path) -> sqlite3.Connection:
    """A connection to read with that leaves no file behind. Raises sqlite3.Error."""
    used = path.with_name(path.name + "-wal").exists()
    uri = f"{path.resolve().as_uri()}?mode=ro{'' if used else '&immutable=1'}"
    return sqlite3.connect(uri, uri=True)


def inspect(path: Path, called: Path | None = None) -> None:
    """Has SQLite look through a whole database. Raises DatabaseDamaged, and DatabaseUnusable where
    it cannot be read. ``called`` is what it is a copy of, and what the error names."""
    named = called or path
    try:
        with closing(look_into(path)) as connection:
            found = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    except sqlite3.Error as error:
        raise cannot_read(named, error) from error
    if found != "ok":
        where = " ".join(str(found).replace("*** in database main ***", "").split())
        raise DatabaseDamaged(f"{named} is damaged ({where}). {RESTORE}")


def _draft(path: Path) -> Path:
    return path.with_name(path.name + ".part")


def _age(copy: Path) -> tuple[int, str]:
    return copy.stat().st_mtime_ns, copy.name
