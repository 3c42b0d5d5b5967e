"""What keeps the program from using its database. Each message is one line for the operator.

A database that is merely away or full just now is ``bot.service.ports.StorageDown`` instead.
"""

from __future__ import annotations


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
