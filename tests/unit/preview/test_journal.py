"""What survives: the journal's file, and the state that is read from it."""

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from support.loopback import Clock, call, inline, refusal
from support.loopback_http import until

from bot.preview.images import flat_png
from bot.preview.journal import Journal, JournalError
from bot.preview.params import Upload
from bot.preview.restore import snapshot
from bot.preview.telegram import Telegram

KEY = b"k" * 32


def sealed(path: Path, key: bytes = KEY) -> Journal:
    cipher = AESGCM(key)

    def seal(plain: bytes) -> bytes:
        nonce = os.urandom(12)
        return nonce + cipher.encrypt(nonce, plain, b"preview")

    def unseal(data: bytes) -> bytes:
        return cipher.decrypt(data[:12], data[12:], b"preview")

    return Journal(path, seal, unseal)


@asynccontextmanager
async def running(journal: Journal) -> AsyncIterator[Journal]:
    journal.start()
    try:
        yield journal
    finally:
        await journal.stop()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "preview.journal"


def size(path: Path) -> int:
    return path.stat().st_size


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


def content(path: Path) -> bytes:
    return path.read_bytes()


def overwrite(path: Path, data: bytes) -> None:
    path.write_bytes(data)


def neighbours(path: Path) -> list[str]:
    return [found.name for found in path.parent.iterdir()]


async def written(path: Path, *records: Any) -> None:
    journal = sealed(path)
    journal.load()
    async with running(journal):
        for record in records:
            journal.append(record)
        await journal.synced()


async def test_what_was_synced_is_read_again(path: Path) -> None:
    await written(path, ["a", 1], ["b", "é"])
    await written(path, ["c"])
    assert sealed(path).load() == [["a", 1], ["b", "é"], ["c"]]


async def test_the_file_is_the_owners_alone_and_says_nothing(path: Path) -> None:
    await written(path, ["message", "my secret"])
    assert mode(path) == 0o600
    assert b"secret" not in content(path)
    assert b"message" not in content(path)


async def test_a_torn_last_record_is_dropped_wherever_it_tore(path: Path) -> None:
    await written(path, ["a"], ["b"])
    whole = content(path)
    first = 4 + int.from_bytes(whole[:4], "big")
    for length in range(first, len(whole)):
        overwrite(path, whole[:length])
        assert sealed(path).load() == [["a"]]
        assert size(path) == first
    await written(path, ["c"])
    assert sealed(path).load() == [["a"], ["c"]]


async def test_a_garbled_last_record_is_dropped(path: Path) -> None:
    await written(path, ["a"], ["b"])
    data = bytearray(content(path))
    data[-1] ^= 1
    overwrite(path, data)
    assert sealed(path).load() == [["a"]]


async def test_a_garbled_record_in_the_middle_is_an_error(path: Path) -> None:
    await written(path, ["a"], ["b"])
    data = bytearray(content(path))
    data[10] ^= 1
    overwrite(path, data)
    with pytest.raises(JournalError, match="damaged at byte 0"):
        sealed(path).load()
    assert content(path) == data


async def test_another_key_is_an_error_and_changes_nothing(path: Path) -> None:
    await written(path, ["a"])
    before = content(path)
    with pytest.raises(JournalError, match="wrong key") as caught:
        sealed(path, b"x" * 32).load()
    assert isinstance(caught.value.__cause__, InvalidTag)
    assert content(path) == before


async def test_records_reach_the_disk_without_anybody_waiting(path: Path) -> None:
    journal = sealed(path)
    journal.load()
    async with running(journal):
        journal.append(["a"])
        await until(lambda: size(path))
    assert sealed(path).load() == [["a"]]


async def test_many_who_wait_are_served_together(path: Path) -> None:
    journal = sealed(path)
    journal.load()

    async def write(number: int) -> None:
        journal.append([number])
        await journal.synced()

    async with running(journal):
        await asyncio.gather(*(write(number) for number in range(50)))
    assert sorted(sealed(path).load()) == [[number] for number in range(50)]


async def test_a_failed_write_is_told_and_made_good_later(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = sealed(path)
    journal.load()
    real_sync, failures = os.fsync, [OSError(28, "No space left on device")]

    def sync(descriptor: int) -> None:
        if failures:
            raise failures.pop()
        real_sync(descriptor)

    async with running(journal):
        monkeypatch.setattr(os, "fsync", sync)
        journal.append(["a"])
        with pytest.raises(JournalError):
            await journal.synced()
        assert size(path) == 0
        journal.append(["b"])
        await journal.synced()
    assert sealed(path).load() == [["a"], ["b"]]


async def test_a_file_of_mostly_past_is_compacted(path: Path) -> None:
    records = [["a", "x" * 1000, number] for number in range(200)]
    await written(path, *records)
    journal = sealed(path)
    assert journal.load() == records
    assert journal.compact(records[:150]) is False
    assert journal.compact(records[:10]) is True
    assert sealed(path).load() == records[:10]
    assert mode(path) == 0o600
    assert neighbours(path) == [path.name]


async def lived(path: Path, clock: Clock) -> Telegram:
    """A Telegram in which a little of everything happened."""
    telegram = Telegram(journal=sealed(path), clock=clock)
    assert telegram.journal is not None
    async with running(telegram.journal):
        telegram.open_chat(chat_id=7, name="Ada", language="de")
        group = telegram.open_chat("group", "Family", chat_id=-9)
        telegram.open_chat("group", "Friends", chat_id=-8)
        telegram.migrate(group, None)
        telegram.say(7, "/start")
        telegram.updates.allowed = ()
        telegram.confirm(telegram.updates.next_id - 1)
        call(telegram, "setMyCommands", commands=[{"command": "a", "description": "b"}])
        call(telegram, "setMyDescription", description="About")
        call(telegram, "setChatMenuButton", menu_button={"type": "commands"})
        picture = Upload("a.png", "", flat_png(3, 3, (0, 0, 0)))
        call(telegram, "sendPhoto", chat_id=7, photo=picture, caption="us")
        keyboard = {"keyboard": [["yes"]]}
        call(telegram, "sendMessage", chat_id=7, text="?", reply_markup=keyboard)
        asked = call(telegram, "sendMessage", chat_id=7, text="?", reply_markup=inline(("y", "n")))
        telegram.tap(7, asked["message_id"], "y")
        answered = telegram.tap(7, asked["message_id"], "n")
        call(telegram, "answerCallbackQuery", callback_query_id=answered)
        call(telegram, "editMessageText", chat_id=7, message_id=asked["message_id"], text="y")
        call(telegram, "pinChatMessage", chat_id=7, message_id=asked["message_id"])
        gone = call(telegram, "sendMessage", chat_id=7, text="gone")
        call(telegram, "deleteMessage", chat_id=7, message_id=gone["message_id"])
        call(
            telegram, "setWebhook", url="http://127.0.0.1:1/", secret_token="s", allowed_updates=[]
        )
        telegram.delivered(telegram.updates.take(1)[0]["update_id"])
        telegram.block(-8)
        await telegram.journal.synced()
    return telegram


def everything(telegram: Telegram) -> list[Any]:
    return list(snapshot(telegram))


async def test_a_restarted_telegram_is_the_same(path: Path) -> None:
    clock = Clock()
    telegram = await lived(path, clock)
    again = Telegram(journal=sealed(path), clock=clock)
    assert everything(again) == everything(telegram)
    assert again.updates.take(100) == telegram.updates.take(100)
    assert again.say(7, "next")["message_id"] == telegram.say(7, "next")["message_id"]


async def test_clients_of_before_a_restart_start_over(path: Path) -> None:
    clock = Clock()
    telegram = await lived(path, clock)
    clock.now += 1
    assert Telegram(journal=sealed(path), clock=clock).events.since(telegram.events.seq) is None


async def test_open_taps_can_be_answered_after_a_restart(path: Path) -> None:
    clock = Clock()
    telegram = await lived(path, clock)
    [query_id] = telegram.callbacks
    again = Telegram(journal=sealed(path), clock=clock)
    assert call(again, "answerCallbackQuery", callback_query_id=query_id) is True
    assert refusal(again, "answerCallbackQuery", callback_query_id=query_id)


async def test_a_compacted_journal_holds_the_same(path: Path) -> None:
    clock = Clock()
    telegram = Telegram(journal=sealed(path), clock=clock)
    assert telegram.journal is not None
    async with running(telegram.journal):
        telegram.open_chat(chat_id=7)
        for number in range(600):
            call(telegram, "sendMessage", chat_id=7, text=f"{number}" * 50)
        telegram.say(7, "here")
        for number in range(600):
            text = f"{number}" * 50
            message_id = telegram.chat(7).last_message_id
            call(telegram, "deleteMessage", chat_id=7, message_id=message_id)
            call(telegram, "sendMessage", chat_id=7, text=text)
        await telegram.journal.synced()
    before = size(path)
    again = Telegram(journal=sealed(path), clock=clock)
    assert size(path) < before / 4
    assert everything(again) == everything(telegram)
    assert everything(Telegram(journal=sealed(path), clock=clock)) == everything(telegram)


async def test_a_reset_is_remembered(path: Path) -> None:
    clock = Clock()
    telegram = await lived(path, clock)
    again = Telegram(journal=sealed(path), clock=clock)
    assert again.journal is not None
    async with running(again.journal):
        again.reset()
        await again.journal.synced()
    fresh = Telegram(journal=sealed(path), clock=clock)
    assert fresh.chats == {}
    assert fresh.webhook is None
    assert telegram.chats
