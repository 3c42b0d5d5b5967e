"""Files of the database's folder: private, durable, and used by one process at a time."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from bot.storage.errors import DatabaseInUse

PRIVATE = 0o600


def sync_folder(folder: Path) -> None:
    """Makes the name of a new or renamed file survive a power cut; its bytes are synced apart."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def make_private(path: Path) -> None:
    """Makes an empty file that only its owner may read; leaves one that is there as it is."""
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, PRIVATE))
    except FileExistsError:
        return
    sync_folder(path.parent)


def replace(draft: Path, target: Path) -> None:
    """Puts a finished file in the place of another, whose bytes are overwritten as far as a file
    system does that in place. After a crash one of the two is there, whole."""
    with draft.open("rb") as file:
        os.fsync(file.fileno())
    try:
        old = os.open(target, os.O_RDWR)
    except FileNotFoundError:
        old = None
    try:
        draft.replace(target)
        sync_folder(target.parent)
        if old is not None:
            _blank(old)
    finally:
        if old is not None:
            os.close(old)


def _blank(handle: int) -> None:
    left = os.fstat(handle).st_size
    os.lseek(handle, 0, os.SEEK_SET)
    while left > 0:
        left -= os.write(handle, bytes(min(left, 1 << 20)))
    os.fsync(handle)


class FileLock:
    """Keeps a second process off a SQLite file; the system lets go of it when this one dies.

    It locks a file of its own: opening and closing the database itself would drop the locks
    that SQLite holds on it (https://www.sqlite.org/howtocorrupt.html, section 2.2).
    """

    def __init__(self, database: Path) -> None:
        """Raises DatabaseInUse when another process, or another store of this one, has it."""
        path = database.with_name(database.name + ".lock")
        handle = os.open(path, os.O_CREAT | os.O_RDWR, PRIVATE)
        try:
            _lock(handle)
        except OSError:
            os.close(handle)
            raise DatabaseInUse(
                f"another process is using {database}. Stop it, or give this one its own "
                "DATA_DIR or DATABASE_URL"
            ) from None
        self._handle: int | None = handle

    def release(self) -> None:
        """Lets others in. The lock file stays: deleting it would let two in at once."""
        handle, self._handle = self._handle, None
        if handle is not None:
            os.close(handle)


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
