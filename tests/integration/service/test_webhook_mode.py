import socket
from collections.abc import AsyncIterator
from io import BytesIO
from pathlib import Path

import aiohttp
import pytest
from structlog.testing import capture_logs

from bot.engine.book import Book
from bot.storage.store import SqlStore
from tests.integration.service.running import Running, running_bot

SECRET = "a-secret-word"


@pytest.fixture
def port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        number: int = probe.getsockname()[1]
    return number


@pytest.fixture
async def hooked(
    book: Book, store: SqlStore, database: Path, monkeypatch: pytest.MonkeyPatch, port: int
) -> AsyncIterator[Running]:
    """A bot that Telegram calls, and that has told Telegram where."""
    webhook = {
        "webhook_url": f"http://127.0.0.1:{port}/hook",
        "webhook_port": port,
        "webhook_secret": SECRET,
    }
    async with running_bot(book, store, database, monkeypatch, **webhook) as running:
        running.server.webhooks.delay_factor = 0.2
        await running.until(lambda: running.telegram.webhook is not None)
        yield running


async def test_updates_come_in_and_replies_go_out(hooked: Running):
    hooked.say(1, "/pick")
    await hooked.reads(1, "Which side?")
    hooked.tap(1, "left")
    await hooked.until(lambda: "Again?" in hooked.texts(1))
    assert not hooked.calls("getUpdates")
    await hooked.until(lambda: not len(hooked.telegram.updates))


async def test_messages_of_a_chat_come_in_order(hooked: Running):
    hooked.say(1, "/count", *(f"answer {n}" for n in range(1, 31)))
    hooked.say(2, "/long")
    await hooked.reads(1, *(f"Q{n}" for n in range(1, 32)))
    await hooked.reads(2, "1", "2", "3", "4", "5")


async def test_telegram_is_told_the_secret_and_nobody_else_is_heard(hooked: Running, port: int):
    [call] = hooked.calls("setWebhook")
    assert call["params"]["secret_token"] == SECRET
    chat = {"id": 1, "type": "private"}
    update = {"update_id": 5, "message": {"message_id": 1, "chat": chat, "text": "/long"}}
    url = f"http://127.0.0.1:{port}"
    header = "X-Telegram-Bot-Api-Secret-Token"
    async with aiohttp.ClientSession() as session:
        statuses = []
        for headers in ({}, {header: "guess"}, {header: SECRET + "x"}, {header: "gu\xe9ss"}):
            async with session.post(f"{url}/hook", json=update, headers=headers) as response:
                statuses.append(response.status)
        async with session.get(f"{url}/hook", headers={header: SECRET}) as response:
            statuses.append(response.status)
        async with session.post(f"{url}/other", json=update, headers={header: SECRET}) as response:
            statuses.append(response.status)
    assert statuses == [401, 401, 401, 401, 405, 404]
    hooked.say(2, "/long")
    await hooked.until(lambda: "5" in hooked.texts(2))
    assert not hooked.calls("sendMessage", chat_id=1)


async def test_what_is_no_update_is_refused_or_passed_by(hooked: Running, port: int):
    headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
    bodies = {
        b"{": 400, b"[]": 200, b"{}": 200, b'{"update_id": 1}': 200, b"": 400, b"\x00": 400,
        b"[" * 500_000: 400, b'{"a":' * 100_000: 400, b'{"update_id":' + b"9" * 300 + b"}": 200,
        b"[" * 900 + b"]" * 900: 200, b'{"update_id": 2, "message": ' + b"[" * 900 + b"]" * 900
        + b"}": 200,
    }  # fmt: skip
    async with aiohttp.ClientSession(headers=headers) as session:
        for body, expected in bodies.items():
            async with session.post(f"http://127.0.0.1:{port}/hook", data=body) as response:
                assert response.status == expected, body
        large = BytesIO(b"x" * (2 * 1024 * 1024))
        async with session.post(f"http://127.0.0.1:{port}/hook", data=large) as response:
            assert response.status == 413
        async with session.post(f"http://127.0.0.1:{port}/hook", data=_parts()) as response:
            assert response.status == 413
    hooked.say(1, "/count")
    await hooked.reads(1, "Q1")


async def _parts() -> AsyncIterator[bytes]:
    """A body of which nothing says beforehand how long it is."""
    for _ in range(20):
        yield b" " * 65_536


async def test_what_could_not_be_kept_is_refused_delivered_again_and_applied_once(hooked: Running):
    hooked.say(1, "/count", "a")
    await hooked.reads(1, "Q1", "Q2")
    with capture_logs() as logs:
        async with hooked.locked_database():
            hooked.say(1, "b", "c")
            await hooked.until(lambda: any("database down" in entry["event"] for entry in logs))
            assert hooked.texts(1) == ["Q1", "Q2"]
    await hooked.reads(1, "Q1", "Q2", "Q3", "Q4")
    assert hooked.telegram.webhook is not None
    assert "503" in hooked.telegram.webhook.last_error_message
    await hooked.until(lambda: not len(hooked.telegram.updates))


async def test_a_chat_that_fails_holds_up_no_other(hooked: Running):
    hooked.say(1, "/broken", "boom", "/count")
    hooked.say(2, "/count", "a")
    await hooked.reads(2, "Q1", "Q2")
    await hooked.until(lambda: "Q1" in hooked.texts(1))
    assert "[stumbled]" in hooked.texts(1)[1]
