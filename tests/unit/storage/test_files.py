from __future__ import annotations

import stat
import subprocess
import sys

import pytest

from bot.storage.errors import DatabaseInUse
from bot.storage.files import FileLock, make_private

HOLD = """
import sys
from pathlib import Path
from bot.storage.files import FileLock
lock = FileLock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_a_file_is_used_by_one_store_at_a_time(tmp_path):
    database = tmp_path / "a.db"
    lock = FileLock(database)

    with pytest.raises(DatabaseInUse, match="DATA_DIR or DATABASE_URL") as error:
        FileLock(database)
    assert "\n" not in str(error.value)
    FileLock(tmp_path / "b.db").release()

    lock.release()
    FileLock(database).release()


def test_a_process_that_was_killed_holds_no_lock(tmp_path):
    database = tmp_path / "a.db"
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(database)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        with pytest.raises(DatabaseInUse):
            FileLock(database)
        process.kill()
        process.wait()

    FileLock(database).release()


def test_a_new_file_is_private_and_an_old_one_stays_as_it_is(tmp_path):
    new, old = tmp_path / "new" / "a.db", tmp_path / "b.db"
    old.write_bytes(b"old")
    old.chmod(0o640)

    make_private(new)
    make_private(old)

    assert stat.S_IMODE(new.stat().st_mode) == 0o600
    assert stat.S_IMODE(old.stat().st_mode) == 0o640
    assert old.read_bytes() == b"old"
