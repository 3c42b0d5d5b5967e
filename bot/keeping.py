"""What an operator does with what is kept: back it up, restore it, change its master key."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.modes import PREVIEW_FILE
from bot.opening import KEY_FILE, CannotStart, open_keys, opened_store
from bot.preview.journal import Journal, JournalError
from bot.settings import Settings
from bot.storage.backup import Backup, put_away
from bot.storage.database import parse_url
from bot.storage.envelope import MasterKeys
from bot.storage.errors import StorageError
from bot.storage.master_key import new_secret, replace_master_keys, secrets_in, text_of
from bot.storage.restoring import Restored, restore


def back_up_to(settings: Settings, file: Path) -> Backup:
    """Backs the database up, whether the bot runs or not. Raises CannotStart."""
    with _told():
        database = database_file(settings)
        if not database.exists():
            raise CannotStart(f"DATA_DIR: there is no database {database} to back up.")
        return put_away(database, file)


def restore_from(
    settings: Settings, file: Path, keys: Path | None = None, *, anyway: bool = False
) -> Restored:
    """Puts a backup in the place of the database, while no bot runs. Raises CannotStart."""
    with _told():
        database = database_file(settings)
        if settings.master_key is None and not (settings.data_dir / KEY_FILE).exists():
            raise CannotStart(
                f"MASTER_KEY: not set, and {settings.data_dir / KEY_FILE} is not there. Put the "
                "key back that the backup was sealed with; without it nothing in it can be read."
            )
        return restore(file, database, open_keys(settings), keys=keys, anyway=anyway)


def rotate(settings: Settings) -> str:
    """Seals everything by a new master key and destroys the old one, while no bot runs; returns
    what to tell the operator. It can be killed at any moment and run again. Raises CannotStart."""
    with _told():
        if settings.master_key is not None:
            return _rotate_setting(settings, settings.master_key.get_secret_value())
        open_keys(settings)  # says what is wrong with the file, if anything is
        path = settings.data_dir / KEY_FILE
        old = secrets_in(path.read_text(encoding="ascii"))
        new = new_secret()
        # From here on both keys open everything, until the old one is used by nothing any more.
        replace_master_keys(path, [new, *old])
        count = _seal_anew(settings, MasterKeys([new, *old]))
        replace_master_keys(path, [new])
    return (
        f"Done: the keys of {_chats(count)} are sealed by a new master key, and the old one is "
        f"overwritten.\nNow copy {path} to where you keep the key, and make a new backup: the "
        "keys of older ones open with the old master key alone."
    )


def _rotate_setting(settings: Settings, text: str) -> str:
    secrets = secrets_in(text)
    if len(secrets) == 1:
        both = f"{text_of(new_secret())},{text_of(secrets[0])}"
        return (
            f"A new key, in front of the one you have. Set this and run the command again:\n\n"
            f"MASTER_KEY={both}"
        )
    count = _seal_anew(settings, MasterKeys(secrets))
    return (
        f"Done: the keys of {_chats(count)} are sealed by the first key. Set it alone from now on, "
        f"destroy the other wherever it is, and make a new backup:\n\n"
        f"MASTER_KEY={text_of(secrets[0])}"
    )


def _seal_anew(settings: Settings, keys: MasterKeys) -> int:
    async def work() -> int:
        async with opened_store(settings, keys) as store:
            return await store.rewrap()

    count = asyncio.run(work())
    preview = settings.data_dir / PREVIEW_FILE
    if preview.exists():
        try:
            Journal(preview, keys.seal_aside, keys.open_aside).reseal()
        except JournalError as error:
            raise CannotStart(f"DATA_DIR: {error}") from None
    return count


def database_file(settings: Settings) -> Path:
    """The SQLite file. Raises CannotStart where the database is another."""
    url = parse_url(settings.database)
    if url.get_backend_name() != "sqlite":
        raise CannotStart(
            "DATABASE_URL: this is for SQLite. PostgreSQL has pg_dump; leave the keys out of it "
            "(--exclude-table-data=chat_key) and dump them by themselves (-t chat_key)."
        )
    return Path(os.path.realpath(url.database or ""))


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except StorageError as error:
        raise CannotStart(str(error)) from None
    except OSError as error:
        raise CannotStart(f"DATA_DIR: {error.filename}: {error.strerror}.") from None


def _chats(count: int) -> str:
    return "one chat" if count == 1 else f"{count} chats"
