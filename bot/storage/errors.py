"""What keeps the program from using its database. Each message is one line for the operator.

A database that is merely away or full just now is ``bot.service.ports.StorageDown`` instead.
"""

from __future__ import annotations

import errno
import sqlite3
from pathlib import Path

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT)
_OF_THE_DISK = (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR)
_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
RESTORE = "Stop the bot and restore the last backup: rekindle restore FILE"


class StorageError(Exception):
    """The operator can cure it; the message names the setting and the cure."""


class MasterKeyError(StorageError):
    """The master key cannot be used."""


class MasterKeyInvalid(MasterKeyError):
    """The text of a master key is not 32 bytes in urlsafe base64."""


class MasterKeyUnreadable(MasterKeyError):
    """The file that holds the master key cannot be read or made."""


class MasterKeyExposed(MasterKeyError):
    """Others than its owner may read the file that holds the master key."""


class WrongMasterKey(MasterKeyError):
    """The database was sealed with another master key."""


class DatabaseUnusable(StorageError):
    """DATABASE_URL cannot be understood, or names something that is no database of ours."""


class DatabaseDamaged(DatabaseUnusable):
    """A file of the database is not whole any more."""


class DatabaseInUse(StorageError):
    """Another process has this database."""


class DatabaseNewer(StorageError):
    """The database was made by a later version of the program."""


class Unreadable(Exception):
    """A sealed value was changed, cut short, moved to another place or sealed with another key.

    ``chat`` is the one it belongs to; the message never holds any of the value.
    """

    def __init__(self, place: str, chat: int) -> None:
        super().__init__(f"a sealed value of {place} cannot be opened")
        self.chat = chat


def wants_room(error: BaseException | None) -> bool:
    """Whether an error of SQLite or of the system says that a disk is full, or does not work."""
    if isinstance(error, sqlite3.Error):
        return _code(error) in _OF_THE_DISK
    return isinstance(error, OSError) and error.errno in _NO_ROOM


def cannot_read(path: Path, error: sqlite3.Error) -> DatabaseUnusable:
    """Why a database cannot be read, and the cure: it is damaged, or the disk is full, or else."""
    if _code(error) in _DAMAGE:
        return DatabaseDamaged(f"{path} is damaged ({error}). {RESTORE}")
    cure = "Make it readable for this user"
    if wants_room(error):
        cure = "Make room on its disk; if there is room, look after the disk itself"
    return DatabaseUnusable(f"{path} cannot be read ({error}). {cure}")


def _code(error: sqlite3.Error) -> int:
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF
