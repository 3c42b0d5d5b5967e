"""A whole talk with the shipped book, with everything that can go wrong in it: the log at its
loudest holds no word, no name, no chat and no token."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from support.shipped import shipped_book

from bot.engine.inputs import Words
from bot.logs import set_up_logs
from bot.service.batch import Batch
from bot.storage.store import SqlStore
from tests.integration.service.running import Running, running_bot

ANN, GROUP = 7_351_942_086, -7_351_942_999
NAME, MARK = "Ysolde", "zanderling"
TALK = (
    "/start", f"/people {MARK}", "a friend", "/reflect", f"sad about {MARK}", "3",
    f"{MARK} left me", f"/plan a walk with {MARK} tomorrow at 9",
    f"I want to die because of {MARK}", "/now", f"/{MARK}", f"/forget {MARK}",
    "<b>" + MARK, "{{ " + MARK + " }}", "/stats",
    "/export", "/kept",
)  # fmt: skip
TROUBLE = ("400", "400_entities", "429", "500", "502_html", "drop", "403")
pytestmark = pytest.mark.usefixtures("logging_put_back")


async def _say(bot: Running, text: str, chat: int = ANN) -> None:
    """Says something, and waits until it is answered in some way or other."""
    before = len(bot.telegram.calls.after(0))
    bot.telegram.say(chat, text, from_id=ANN)
    await bot.until(lambda: len(bot.telegram.calls.after(0)) > before)
    await bot.until(lambda: not len(bot.telegram.updates))


async def test_no_word_no_name_no_chat_and_no_token_at_any_level(
    store: SqlStore,
    database: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    made = Batch._turn
    heard: list[str] = []

    def log() -> str:
        heard.append(capsys.readouterr().err)
        return "".join(heard)

    async def failing(self: Batch, chat, given, seed):  # type: ignore[no-untyped-def]
        if isinstance(given, Words) and given.text.startswith("fall over"):
            raise ValueError(given.text)
        return await made(self, chat, given, seed)

    monkeypatch.setattr(Batch, "_turn", failing)
    async with running_bot(shipped_book(), store, database, monkeypatch) as bot:
        token = bot.telegram.token
        set_up_logs("debug", "json", token)
        bot.telegram.open_chat("private", NAME, chat_id=ANN)
        bot.telegram.open_chat("group", NAME, chat_id=GROUP)
        for text in TALK:
            await _say(bot, text)
        await _say(bot, "/questions", GROUP)
        await _say(bot, f"fall over {MARK}")
        for kind in TROUBLE:
            bot.fail(kind, chat_id=ANN)
            await _say(bot, f"{MARK} and {kind}")
            await bot.until(lambda: not bot.telegram.faults)
        bot.fail("500", "getUpdates")
        async with bot.locked_database():
            bot.telegram.say(ANN, MARK)
            await bot.until(lambda: "database down" in log())
        await bot.until(lambda: not len(bot.telegram.updates))
    told = log()
    events = {json.loads(line)["event"] for line in told.splitlines()}
    assert {"turn failed: dead letter", "database down"} <= events
    assert any(event.startswith("message refused") for event in events)
    lowered = told.lower()
    secrets = [NAME, MARK, str(ANN), str(GROUP), token, token.partition(":")[2]]
    assert [secret for secret in secrets if secret.lower() in lowered] == []
