"""The terminal client over a pipe, against a real loopback server and a bot of a few lines."""

from __future__ import annotations

import asyncio
import io
import os
from datetime import datetime
from typing import TextIO

import pytest

from bot.preview.server import LoopbackServer
from bot.preview.telegram import Telegram
from bot.preview.terminal import inbox
from bot.preview.terminal.chat import CHAT_ID, run_terminal
from tests.integration.preview.terminal_bot import (
    Answer,
    FakeBot,
    Update,
    chat_of,
    loopback_with,
    text_of,
    until,
)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Replies end sooner here than where a bot paces itself."""
    monkeypatch.setattr(inbox, "_QUIET", 0.25)
    monkeypatch.setattr(inbox, "_QUIET_WHEN_PACED", 0.25)


async def feelings(bot: FakeBot, update: Update) -> None:
    """Asks for a feeling and its strength; knows a few commands that show something."""
    if "callback_query" in update:
        label = await bot.choose(update, toast="Noted")
        if label in ("Sad", "Angry"):
            await bot.say(update, f"How strong is <b>{label}</b>?", "1|2|3", parse_mode="HTML")
        else:
            await bot.say(update, "Thank you.")
        return
    match text_of(update):
        case "/start":
            await bot.say(update, "What is here?", "Sad|Angry")
        case "/months":
            await bot.say(update, "How many months?")
        case _:
            kind = next(name for name in update if name != "update_id")
            said = update[kind].get("text") or next(
                (
                    name
                    for name in ("sticker", "photo", "voice", "document", "location", "contact")
                    if name in update[kind]
                ),
                "nothing",
            )
            await bot.say(update, f"I heard {kind}: {said}")


async def transcript(answer: Answer, lines: str, telegram: Telegram | None = None) -> str:
    written = io.StringIO()
    async with loopback_with(answer, telegram) as bot:
        await run_terminal(bot.server.url, stdin=io.StringIO(lines), stdout=written)
    return written.getvalue()


async def test_a_line_goes_in_and_the_reply_comes_out() -> None:
    assert await transcript(feelings, "/start\n2\n\n3\n2\n") == (
        "> /start\n"
        "What is here?\n"
        "[1] Sad  [2] Angry\n"
        "\n"
        "> 2\n"
        "→ Angry\n"
        "(Noted)\n"
        "How strong is Angry?\n"
        "[1]  [2]  [3]\n"
        "\n"
        "> 3\n"
        "→ 3\n"
        "(Noted)\n"
        "Thank you.\n"
        "\n"
        "> 2\n"
        "I heard message: 2\n"
    )


async def test_a_number_is_words_when_the_open_question_has_no_buttons() -> None:
    told = await transcript(feelings, "/start\n/months\n2\n:tap 2\n")
    assert told.endswith(
        "> 2\n"
        "I heard message: 2\n"
        "\n"
        "> :tap 2\n"
        "→ Angry\n"
        "(Noted)\n"
        "How strong is Angry?\n"
        "[1]  [2]  [3]\n"
    )


@pytest.mark.parametrize(
    ("line", "heard"),
    [
        (":sticker 🙂", "message: sticker"),
        (":photo us two", "message: photo"),
        (":voice", "message: voice"),
        (":file plan.pdf", "message: document"),
        (":location 52.5 13.4", "message: location"),
        (":contact Ada 555-0100", "message: contact"),
        (":say 7", "message: 7"),
    ],
)
async def test_other_kinds_of_messages_reach_the_bot(line: str, heard: str) -> None:
    assert await transcript(feelings, line) == f"> {line}\nI heard {heard}\n"


async def test_the_last_message_can_be_changed() -> None:
    told = await transcript(feelings, ":edit too early\nhello\n:sticker 🙂\n:edit hallo\n")
    assert told.startswith("> :edit too early\n(there is no message of yours to change yet)\n")
    assert told.endswith("> :edit hallo\nI heard edited_message: hallo\n")


async def test_a_blocked_bot_is_told_of() -> None:
    async def silent(bot: FakeBot, update: Update) -> None:
        if "message" in update:
            await bot.say(update, "I heard you.")

    assert await transcript(silent, ":block\nhello\n:unblock\nhello\n") == (
        "> :block\n"
        "(the bot is blocked; :unblock lets it write again)\n"
        "\n"
        "> hello\n"
        "(not sent: the bot is blocked here; unblock it first)\n"
        "\n"
        "> :unblock\n"
        "(the bot may write again)\n"
        "\n"
        "> hello\n"
        "I heard you.\n"
    )


class Planned:
    """A bot that has planned one message, in an hour."""

    def __init__(self, bot: FakeBot) -> None:
        self.bot = bot
        self.at: float | None = bot.server.telegram.wall.seconds() + 3600

    async def next_at(self, after: float, chat: int | None = None) -> float | None:
        return self.at if self.at is not None and self.at > after else None

    async def catch_up(self) -> None:
        if self.at is not None and self.bot.server.telegram.wall.seconds() >= self.at:
            self.at = None
            await self.bot.call("sendMessage", chat_id=CHAT_ID, text="Good morning.")

    async def concerns_only(self, chats: object) -> bool:
        return True


async def test_time_can_be_made_to_pass() -> None:
    written = io.StringIO()
    now = 1_800_000_000
    lines = ":clock\n:clock +20m\n:clock next\n:clock next\n"
    async with loopback_with(feelings, Telegram(clock=lambda: now)) as bot:
        bot.server.timekeeper.agenda = Planned(bot)
        await run_terminal(bot.server.url, stdin=io.StringIO(lines), stdout=written)

    def shown(seconds: int) -> str:
        local = datetime.fromtimestamp(now + seconds).astimezone()
        return f"(it is {local:%A, %d %b %Y, %H:%M %Z} now)\n"

    assert written.getvalue() == (
        f"> :clock\n{shown(0)}\n"
        f"> :clock +20m\n{shown(1200)}\n"
        f"> :clock next\n{shown(3600)}Good morning.\n\n"
        "> :clock next\nNothing is planned in this chat.\n"
    )


async def test_a_clock_that_cannot_be_moved_says_why() -> None:
    told = await transcript(feelings, ":clock +1d\n")
    assert told == "> :clock +1d\nNobody follows this clock.\n"


async def test_what_is_not_understood_gets_a_kind_line_and_the_script_goes_on() -> None:
    told = await transcript(feelings, ":nope\n:tap 5\n:help\n/start\n")
    assert "There is no :nope here. :help shows what there is.\n" in told
    assert "(there is no button 5)\n" in told
    assert ":unblock" in told
    assert told.endswith("> /start\nWhat is here?\n[1] Sad  [2] Angry\n")


async def test_quit_ends_the_script() -> None:
    assert await transcript(feelings, ":quit\n/start\n") == "> :quit\n"


async def test_the_conversation_goes_on_at_the_next_start() -> None:
    telegram = Telegram()
    await transcript(feelings, "/start\n", telegram)
    assert await transcript(feelings, "1\n", telegram) == (
        "> 1\n→ Sad\n(Noted)\nHow strong is Sad?\n[1]  [2]  [3]\n"
    )


async def test_a_reply_that_comes_in_pieces_and_late_is_waited_for() -> None:
    sending: list[asyncio.Task[None]] = []

    async def slow(bot: FakeBot, update: Update) -> None:
        async def pieces() -> None:
            await bot.call("sendChatAction", chat_id=chat_of(update), action="typing")
            await asyncio.sleep(0.6)
            await bot.say(update, f"One for {text_of(update)}")
            await asyncio.sleep(0.1)
            await bot.say(update, f"Two for {text_of(update)}")

        sending.append(asyncio.create_task(pieces()))

    assert await transcript(slow, "a\nb") == (
        "> a\nOne for a\n\nTwo for a\n\n> b\nOne for b\n\nTwo for b\n"
    )


async def test_the_order_of_a_transcript_does_not_depend_on_the_network() -> None:
    async def hasty(bot: FakeBot, update: Update) -> None:
        if "message" in update:
            await bot.say(update, "What is here?", "Sad")
            return
        await bot.say(update, "Thank you.")
        await bot.choose(update, toast="Noted")

    assert await transcript(hasty, "hello\n1\n") == (
        "> hello\nWhat is here?\n[1] Sad\n\n> 1\n→ Sad\n(Noted)\nThank you.\n"
    )


async def test_a_bot_that_does_not_answer_holds_nothing_up_for_ever(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(inbox, "_PATIENCE", 0.3)
    written = io.StringIO()
    async with loopback_with(None) as bot:
        await run_terminal(bot.server.url, stdin=io.StringIO("hello\n"), stdout=written)
    assert written.getvalue() == (
        "> hello\n(the bot does not answer; what you wrote waits for it)\n"
    )


async def test_a_loopback_that_goes_away_is_told_in_a_line() -> None:
    written = io.StringIO()
    server = LoopbackServer(Telegram())
    await server.start()
    url = server.url
    talking = asyncio.create_task(
        run_terminal(url, stdin=io.StringIO("hello\nand more\n"), stdout=written)
    )
    await until(lambda: len(server.telegram.updates) == 1)
    await server.stop()
    await talking
    assert written.getvalue().startswith(f"> hello\n\nNothing answers at {url} any more")
    assert "and more" not in written.getvalue()


async def test_an_address_where_nothing_is_is_told_in_a_line() -> None:
    written = io.StringIO()
    await run_terminal("http://127.0.0.1:9", stdin=io.StringIO("hello\n"), stdout=written)
    assert "Nothing answers at http://127.0.0.1:9" in written.getvalue()


async def test_a_real_pipe_is_read_line_by_line_and_its_last_line_needs_no_end() -> None:
    read_end, write_end = os.pipe()
    with os.fdopen(read_end, encoding="utf-8") as lines:
        os.write(write_end, "\ufeff/start\r\n\n  \nfür immer".encode()[:-1])
        os.write(write_end, b"r")
        os.close(write_end)
        written = io.StringIO()
        async with loopback_with(feelings) as bot:
            await run_terminal(bot.server.url, stdin=lines, stdout=written)
    assert written.getvalue() == (
        "> /start\nWhat is here?\n[1] Sad  [2] Angry\n\n> für immer\nI heard message: für immer\n"
    )


async def test_a_reader_that_left_ends_the_talk_quietly() -> None:
    read_end, write_end = os.pipe()
    os.close(read_end)
    target: TextIO
    with os.fdopen(write_end, "w", encoding="utf-8") as target:
        async with loopback_with(feelings) as bot:
            await run_terminal(bot.server.url, stdin=io.StringIO("/start\n"), stdout=target)
            assert bot.server.telegram.chat(CHAT_ID).messages == {}


async def test_characters_that_the_output_cannot_hold_are_replaced() -> None:
    raw = io.BytesIO()
    target = io.TextIOWrapper(raw, encoding="ascii")
    async with loopback_with(feelings) as bot:
        await run_terminal(bot.server.url, stdin=io.StringIO(":say 🙂\n"), stdout=target)
    assert raw.getvalue() == b"> :say ?\nI heard message: ?\n"
