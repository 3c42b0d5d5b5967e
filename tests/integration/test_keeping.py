"""What an operator does with what is kept, by the settings: back up, restore, change the key."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot import cli, keeping
from bot.engine.inputs import Query
from bot.keeping import back_up_to, restore_from, rotate
from bot.opening import KEY_FILE, CannotStart, open_keys
from bot.preview.journal import Journal, JournalError
from bot.service.rows import ChatRow, EntryRow, Writes
from bot.settings import Settings
from bot.storage.envelope import MasterKeys
from bot.storage.errors import WrongMasterKey
from bot.storage.key_file import keys_of
from bot.storage.master_key import new_secret, secrets_in, text_of
from bot.storage.sqlite_link import SqliteLink
from bot.storage.store import open_store

BODY = b'{"text":"heron"}'


@pytest.fixture
def settings(tmp_path, monkeypatch) -> Settings:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(cli, "set_up_logs", lambda *_: None)
    for name in ("MASTER_KEY", "DATABASE_URL", "DATA_DIR", "BOT_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    return Settings(_env_file=None)


def with_key(settings: Settings, *secrets: bytes) -> Settings:
    return Settings(_env_file=None, master_key=",".join(map(text_of, secrets)))


async def _fill(settings: Settings) -> None:
    keys = open_keys(settings)
    store = await open_store(settings.database, keys)
    for chat in (1, 2):
        async with store.unit() as unit:
            await unit.write(
                Writes(chats=[ChatRow(chat)], entries=[EntryRow(chat, "a", "note", 1, BODY)])
            )
    await store.keep(5, b"[]")
    await store.close()
    journal = Journal(settings.data_dir / "preview.journal", keys.seal_aside, keys.open_aside)
    journal.load()
    journal.append(["hello"])
    await journal.synced()
    await journal.stop()


async def _read(database: str, keys: MasterKeys, preview: Path) -> None:
    store = await open_store(database, keys)
    async with store.unit() as unit:
        assert sorted(await unit.load([1, 2])) == [1, 2]
        for chat in (1, 2):
            page = await unit.fetch(chat, Query("entries", {"limit": 9, "offset": 0}))
            assert page["total"] == 1  # type: ignore[index]
    assert await store.kept() == [(5, b"[]")]
    await store.close()
    assert Journal(preview, keys.seal_aside, keys.open_aside).load() == [["hello"]]


def fill(settings: Settings) -> None:
    asyncio.run(_fill(settings))


def read(folder: Path, keys: MasterKeys) -> None:
    asyncio.run(_read(f"sqlite:///{folder / 'rekindle.db'}", keys, folder / "preview.journal"))


def test_after_a_rotation_the_old_key_is_nowhere_and_opens_nothing(settings):
    fill(settings)
    path = settings.data_dir / KEY_FILE
    old = path.read_text().strip()
    with path.open() as before:
        assert "the keys of 2 chats" in rotate(settings)
        assert set(before.read()) == {"\0"}

    new = path.read_text().strip()
    assert new != old
    assert path.stat().st_mode & 0o777 == 0o600
    read(settings.data_dir, MasterKeys(secrets_in(new)))
    for file in settings.data_dir.iterdir():
        assert old.encode() not in file.read_bytes()
    with pytest.raises(WrongMasterKey):
        read(settings.data_dir, MasterKeys(secrets_in(old)))


def test_the_old_sealed_forms_of_the_keys_are_gone_from_the_files(settings):
    fill(settings)
    file = keys_of(settings.data_dir / "rekindle.db")
    with closing(sqlite3.connect(file)) as connection:
        sealed = [row[0] for row in connection.execute("SELECT wrapped FROM chat_key")]
    assert all(each in file.read_bytes() for each in sealed)
    rotate(settings)

    for each in settings.data_dir.iterdir():
        assert not any(old in each.read_bytes() for old in sealed)


def test_killed_at_any_moment_all_can_be_read_and_the_rotation_done_again(
    settings, tmp_path, monkeypatch
):
    fill(settings)
    taken: list[Path] = []

    def picture() -> None:
        folder = tmp_path / f"killed-{len(taken)}"
        shutil.copytree(settings.data_dir, folder)
        taken.append(folder)

    run, write, seal = SqliteLink.run, keeping.replace_master_keys, Journal.reseal

    async def watched(self, work):  # type: ignore[no-untyped-def]
        result = await run(self, work)
        picture()
        return result

    def written(path, secrets):  # type: ignore[no-untyped-def]
        write(path, secrets)
        picture()

    def sealed(self):  # type: ignore[no-untyped-def]
        picture()
        seal(self)
        picture()

    monkeypatch.setattr(SqliteLink, "run", watched)
    monkeypatch.setattr(keeping, "replace_master_keys", written)
    monkeypatch.setattr(Journal, "reseal", sealed)
    rotate(settings)
    monkeypatch.undo()
    monkeypatch.chdir(tmp_path)

    assert len(taken) > 8
    held = set()
    for folder in taken:
        there = Settings(_env_file=None, data_dir=folder)
        held.add(len(secrets_in((folder / KEY_FILE).read_text())))
        read(folder, open_keys(there))
        rotate(there)
        assert len(secrets_in((folder / KEY_FILE).read_text())) == 1
        read(folder, open_keys(there))
    assert held == {1, 2}


def test_a_key_in_the_settings_is_changed_in_two_steps(settings):
    old = new_secret()
    first = with_key(settings, old)
    fill(first)

    told = rotate(first)
    both = told.rpartition("MASTER_KEY=")[2]
    new = secrets_in(both)[0]
    assert secrets_in(both) == [new, old]
    read(settings.data_dir, MasterKeys([old]))

    second = with_key(settings, new, old)
    read(settings.data_dir, open_keys(second))
    assert rotate(second).endswith(f"MASTER_KEY={text_of(new)}")
    read(settings.data_dir, MasterKeys([new]))
    assert not (settings.data_dir / KEY_FILE).exists()


def test_a_preview_of_another_key_stops_the_rotation_before_the_old_one_goes(settings):
    fill(settings)
    other = MasterKeys([b"x" * 32])
    (settings.data_dir / "preview.journal").unlink()
    journal = Journal(settings.data_dir / "preview.journal", other.seal_aside, other.open_aside)
    journal.load()

    async def write() -> None:
        for number in range(2):
            journal.append([number])
            await journal.synced()
        await journal.stop()

    asyncio.run(write())
    with pytest.raises(CannotStart, match="DATA_DIR"):
        rotate(settings)
    assert len(secrets_in((settings.data_dir / KEY_FILE).read_text())) == 2
    with pytest.raises(JournalError):
        Journal(settings.data_dir / "preview.journal", *_sides(open_keys(settings))).load()


def _sides(keys: MasterKeys):  # type: ignore[no-untyped-def]
    return keys.seal_aside, keys.open_aside


def test_a_rotation_waits_for_the_bot_to_stop(settings):
    fill(settings)

    async def meanwhile() -> None:
        store = await open_store(settings.database, open_keys(settings))
        try:
            with pytest.raises(CannotStart, match="another process"):
                await asyncio.to_thread(rotate, settings)
        finally:
            await store.close()

    asyncio.run(meanwhile())
    read(settings.data_dir, open_keys(settings))


def test_backups_from_before_a_rotation_open_with_the_keys_put_away_after_it(settings, tmp_path):
    fill(settings)
    back_up_to(settings, tmp_path / "away" / "before.db")
    rotate(settings)
    with pytest.raises(CannotStart, match="MASTER_KEY"):
        restore_from(settings, tmp_path / "away" / "before.db", anyway=True)
    back_up_to(settings, tmp_path / "away" / "after.db")

    restored = restore_from(settings, tmp_path / "away" / "before.db", anyway=True)
    assert (restored.chats, restored.entries) == (2, 2)


def test_a_restore_makes_no_master_key_of_its_own(settings, tmp_path):
    fill(settings)
    back_up_to(settings, tmp_path / "away" / "one.db")
    elsewhere = Settings(_env_file=None, data_dir=tmp_path / "elsewhere")
    with pytest.raises(CannotStart, match="MASTER_KEY"):
        restore_from(elsewhere, tmp_path / "away" / "one.db")
    assert not (tmp_path / "elsewhere" / KEY_FILE).exists()


def test_postgresql_is_told_of_its_own_tools(tmp_path):
    there = Settings(_env_file=None, database_url="postgresql://a@b/c", data_dir=tmp_path)
    with pytest.raises(CannotStart, match="--exclude-table-data=chat_key"):
        back_up_to(there, tmp_path / "one.db")


def test_the_commands_say_what_they_did_or_why_not(settings, tmp_path):
    fill(settings)
    run = CliRunner().invoke
    done = run(cli.cli, ["backup", str(tmp_path / "one.db")])
    assert (done.exit_code, "2 chats, 2 entries" in done.output) == (0, True)
    refused = run(cli.cli, ["restore", str(tmp_path / "one.db")])
    assert (refused.exit_code, "--replace" in refused.output) == (2, True)
    done = run(cli.cli, ["restore", "--replace", str(tmp_path / "one.db")])
    assert (done.exit_code, done.output) == (0, "Restored: 2 chats, 2 entries.\n")
    done = run(cli.cli, ["keys", "rotate"])
    assert (done.exit_code, "2 chats" in done.output) == (0, True)
    refused = run(cli.cli, ["restore", "--replace", str(tmp_path / "one.db")])
    assert (refused.exit_code, refused.output.startswith("MASTER_KEY")) == (2, True)
