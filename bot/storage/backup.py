"""A consistent copy of a SQLite database, made before a migration changes it."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from bot.storage.errors import DatabaseUnusable
from bot.storage.files import make_private, sync_folder

KEPT = 3


def back_up(path: Path, revision: str) -> Path:
    """Copies the database to ``<name>.before-<revision>.bak`` (mode 600) and keeps the last three.

    Raises DatabaseUnusable when there is no room for it: then nothing is migrated.
    """
    copy = path.with_name(f"{path.name}.before-{revision}.bak")
    draft = copy.with_name(copy.name + ".part")
    draft.unlink(missing_ok=True)
    try:
        make_private(draft)
        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(draft)) as target:
            source.backup(target)
            # The copy is one file, without a log of its own beside it.
            target.execute("PRAGMA journal_mode = DELETE").close()
        with draft.open("rb") as file:
            os.fsync(file.fileno())
        draft.replace(copy)
    except (OSError, sqlite3.Error) as error:
        draft.unlink(missing_ok=True)
        raise DatabaseUnusable(
            f"cannot copy the database to {copy} before it is migrated ({error}). Make room in "
            "DATA_DIR and start again"
        ) from error
    sync_folder(path.parent)
    copies = sorted(path.parent.glob(f"{path.name}.before-*.bak"), key=_age)
    for old in copies[:-KEPT]:
        old.unlink()
    return copy


def _age(copy: Path) -> tuple[int, str]:
    return copy.stat().st_mtime_ns, copy.name
