"""The doctor finds what is wrong, says the cure, and is content when that was done."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from contextlib import closing
from pathlib import Path
from zoneinfo import ZoneInfoNotFoundError

import pytest
from typer.testing import CliRunner

from bot import cli, doctor
from bot.doctor import examine, note_saved
from bot.keeping import rotate
from bot.opening import KEY_FILE, open_keys
from bot.service.rows import ChatRow, DeadRow, Writes
from bot.settings import Settings
from bot.storage.key_file import keys_of
from bot.storage.master_key import new_secret, text_of
from bot.storage.store import open_store
from tests.faults.script import write_folders

DAY = 24 * 3600
SHIPPED = Settings(_env_file=None).content_dir


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """A healthy bot that has talked to somebody."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(cli, "set_up_logs", lambda *_: None)
    for name in ("MASTER_KEY", "DATABASE_URL", "DATA_DIR", "BOT_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    dialogs, content = write_folders(tmp_path)
    monkeypatch.setenv("DIALOGS_DIR", str(dialogs))
    monkeypatch.setenv("CONTENT_DIR", str(content))
    settings = Settings(_env_file=None)
    settings.data_dir.mkdir(mode=0o700)
    _run(settings, Writes(chats=[ChatRow(1)]))
    note_saved(settings)
    return settings


def _run(settings: Settings, writes: Writes) -> None:
    async def work() -> None:
        store = await open_store(settings.database, open_keys(settings))
        async with store.unit() as unit:
            await unit.admit([1], int(time.time() * 1000))
            await unit.write(writes)
        await store.close()

    asyncio.run(work())


def ills(settings: Settings, now: float | None = None) -> list[doctor.Finding]:
    found = examine(settings) if now is None else examine(settings, lambda: now)
    return [each for each in found if each.cure]


def one(settings: Settings, now: float | None = None) -> str:
    [ill] = ills(settings, now)
    return str(ill)


def test_a_healthy_bot_is_told_so(settings):
    assert ills(settings) == []
    told = CliRunner().invoke(cli.cli, ["doctor"])
    assert told.exit_code == 0
    assert all(line.startswith("ok  ") for line in told.output.splitlines())


def test_before_the_first_start_the_key_is_what_is_missing(settings, tmp_path):
    fresh = Settings(_env_file=None, data_dir=tmp_path / "fresh")
    assert "Start the bot once" in one(fresh)
    assert not (tmp_path / "fresh").exists()


@pytest.mark.parametrize("name", [KEY_FILE, "rekindle.db", "rekindle.keys.db", ""])
def test_files_that_others_may_read(settings, name):
    path = settings.data_dir / name
    path.chmod(0o755 if not name else 0o644)
    cure = one(settings).rpartition("Run: ")[2].split()
    assert cure[0] == "chmod"
    Path(cure[2]).chmod(int(cure[1], 8))
    assert ills(settings) == []


def test_a_key_that_nobody_has_a_copy_of(settings):
    (settings.data_dir / doctor.SAVED_FILE).unlink()
    assert "--key-saved" in one(settings)
    done = CliRunner().invoke(cli.cli, ["doctor", "--key-saved"])
    assert done.exit_code == 0


def test_after_a_rotation_the_copy_is_of_the_old_key(settings):
    rotate(settings)
    assert "--key-saved" in one(settings)


def test_a_key_that_does_not_fit(settings):
    (settings.data_dir / KEY_FILE).write_text(text_of(new_secret()))
    assert any("does not fit" in each.what for each in ills(settings))


def test_a_damaged_database(settings):
    file = settings.data_dir / "rekindle.db"
    content = bytearray(file.read_bytes())
    content[8192:] = b"\x5a" * (len(content) - 8192)
    file.write_bytes(content)
    assert "rekindle restore" in one(settings)


def test_a_disk_that_fails_is_not_taken_for_a_damaged_database(settings, monkeypatch):
    def full(path: Path) -> sqlite3.Connection:
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = sqlite3.SQLITE_IOERR
        raise error

    monkeypatch.setattr("bot.storage.backup.look_into", full)
    told = one(settings)
    assert "Make room" in told
    assert "restore" not in told


def test_a_database_that_is_gone_while_its_keys_are_there(settings):
    (settings.data_dir / "rekindle.db").unlink()
    told = one(settings)
    assert "is gone" in told
    assert "rekindle restore" in told


def test_damaged_keys(settings):
    file = keys_of(settings.data_dir / "rekindle.db")
    content = bytearray(file.read_bytes())
    content[4096:] = b"\x5a" * (len(content) - 4096)
    file.write_bytes(content)
    assert "rekindle restore" in one(settings)


def test_a_file_that_is_no_database(settings):
    (settings.data_dir / "rekindle.db").write_bytes(b"no database at all" * 300)
    assert "rekindle restore" in one(settings)


def test_a_database_of_something_else(settings):
    file = settings.data_dir / "rekindle.db"
    file.unlink()
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("CREATE TABLE other (id INTEGER)")
    file.chmod(0o600)
    assert "Start the bot once" in one(settings)


@pytest.mark.parametrize("content", ["", "short", "\xff\xfe", "a b c"])
def test_a_key_that_is_not_understood(settings, content):
    (settings.data_dir / KEY_FILE).write_text(content, encoding="latin-1")
    told = [str(each) for each in ills(settings)]
    assert told
    assert any("MASTER_KEY" in each for each in told)
    assert not any(content in each for each in told if content)


def test_a_machine_without_time_zones(settings, monkeypatch):
    def nowhere(name: str) -> None:
        raise ZoneInfoNotFoundError(name)

    monkeypatch.setattr(doctor, "ZoneInfo", nowhere)
    assert "tzdata" in one(settings)


def test_conversations_that_are_not_there(settings, monkeypatch, tmp_path):
    monkeypatch.setenv("DIALOGS_DIR", str(tmp_path / "nowhere"))
    assert "DIALOGS_DIR" in one(Settings(_env_file=None))


def test_an_env_file_that_others_may_read(settings, tmp_path):
    (tmp_path / ".env").write_text("")
    (tmp_path / ".env").chmod(0o644)
    assert "chmod 600 .env" in one(settings)


def test_every_ill_has_a_cure_and_no_secret_is_told(settings):
    key = (settings.data_dir / KEY_FILE).read_text().strip()
    (settings.data_dir / KEY_FILE).chmod(0o644)
    told = CliRunner().invoke(cli.cli, ["doctor"])
    assert told.exit_code == 1
    lines = told.output.splitlines()
    found = [number for number, line in enumerate(lines) if line.startswith("!!  ")]
    assert found
    assert all(lines[number + 1].strip() for number in found)
    assert key not in told.output


def test_keys_that_are_gone(settings):
    keys_of(settings.data_dir / "rekindle.db").unlink()
    assert "rekindle restore" in one(settings)


def test_a_clock_that_has_gone_back(settings):
    assert "NTP" in one(settings, time.time() - DAY)
    assert len(ills(settings, DAY)) == 2


def test_messages_that_could_not_be_handled(settings):
    now = int(time.time() * 1000)
    _run(settings, Writes(dead=[DeadRow(7, 1, now, "KeyError", b"words")]))
    assert 'Look for "turn failed"' in one(settings)
    assert ills(settings, time.time() + 8 * DAY) == []


def test_a_full_disk(settings, monkeypatch):
    monkeypatch.setattr(doctor, "LEAST_ROOM", 1 << 60)
    assert "Make room" in one(settings)


def test_helplines_nobody_has_looked_at_for_a_year(settings, monkeypatch):
    monkeypatch.setenv("CONTENT_DIR", str(SHIPPED))
    later = time.time() + 400 * DAY
    assert any("rekindle check" in each.cure for each in ills(Settings(_env_file=None), later))


def test_conversations_the_bot_would_not_start_on(settings):
    (settings.dialogs_dir / "bad.yaml").write_text("flow: bad\n")
    assert "rekindle check" in one(settings)


def test_a_server_that_does_not_answer(settings, monkeypatch, tmp_path):
    monkeypatch.setenv("DATABASE_URL", f"postgresql://a@/c?host={tmp_path}")
    told = one(Settings(_env_file=None))
    assert "DATABASE_URL" in told
    assert "Start it" in told


def test_what_is_looked_at_is_not_changed(settings):
    file = settings.data_dir / "rekindle.db"
    with closing(sqlite3.connect(file)) as connection:
        before = connection.iterdump()
        told = list(before)
    list(examine(settings))
    with closing(sqlite3.connect(file)) as connection:
        assert list(connection.iterdump()) == told
