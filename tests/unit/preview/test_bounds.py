"""Nothing grows for ever, and a full disk is said so."""

from pathlib import Path

import pytest
from support.loopback import call, refusal

from bot.preview import calls, files
from bot.preview.api import BotApi
from bot.preview.calls import Calls
from bot.preview.files import Files
from bot.preview.journal import Journal
from bot.preview.protocol import Call, Reply
from bot.preview.telegram import Telegram


def test_the_last_calls_are_kept_by_number_and_by_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calls, "_KEPT", 3)
    monkeypatch.setattr(calls, "_KEPT_BYTES", 100)
    record = Calls()
    for number in range(5):
        record.record("getMe", {"n": number}, 10, 200, 0.0)
    assert [one["n"] for one in record.after(0)] == [3, 4, 5]
    assert [one["n"] for one in record.after(4)] == [5]
    record.record("sendMessage", {}, 95, 200, 0.0)
    assert [one["n"] for one in record.after(0)] == [6]
    assert record.summary() == {"getMe": {"200": 5}, "sendMessage": {"200": 1}}


def test_the_oldest_files_make_room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "_KEPT_BYTES", 100)
    store = Files()
    stored = [store.add("document", "a.txt", "", bytes(40)) for _ in range(4)]
    assert [store.get(one.file_id) is not None for one in stored] == [False, False, True, True]
    assert [store.at(one.path) is not None for one in stored] == [False, False, True, True]


def test_a_file_larger_than_all_is_kept_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "_KEPT_BYTES", 100)
    store = Files()
    store.add("document", "a", "", bytes(40))
    large = store.add("document", "b", "", bytes(200))
    assert store.all() == [large]


def test_a_pin_of_a_forgotten_message_is_no_pin() -> None:
    telegram = Telegram()
    telegram.open_chat(chat_id=7)
    first = call(telegram, "sendMessage", chat_id=7, text="a")["message_id"]
    call(telegram, "pinChatMessage", chat_id=7, message_id=first)
    for _ in range(300):
        telegram.say(7, "a")
    assert "pinned_message" not in call(telegram, "getChat", chat_id=7)
    assert refusal(telegram, "deleteMessage", chat_id=7, message_id=first).endswith("not found")


async def test_a_call_that_cannot_be_kept_is_not_answered_as_done(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "preview.journal", bytes, bytes)
    telegram = Telegram(journal=journal)
    journal.path = tmp_path / "nowhere" / "preview.journal"
    telegram.open_chat(chat_id=7)
    headers = [(b"host", b"localhost")]
    url = f"/bot{telegram.token}/sendMessage?chat_id=7&text=x".encode()
    answer = BotApi(telegram).answer(Call(b"POST", url, headers))
    assert answer is not None
    assert not isinstance(answer, Reply)
    reply = await answer
    assert reply is not None
    assert reply.status == 500
    journal.path = tmp_path / "preview.journal"
    await journal.stop()
    again = Telegram(journal=Journal(tmp_path / "preview.journal", bytes, bytes))
    assert [message["text"] for message in again.history(7)] == ["x"]
