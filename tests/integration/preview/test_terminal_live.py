"""The terminal client at a prompt, against a real loopback server and a bot of a few lines."""

from __future__ import annotations

import asyncio
import io
import os
import re
import termios
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import pytest
from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.data_structures import Size
from prompt_toolkit.document import Document
from prompt_toolkit.input import PipeInput, create_pipe_input
from prompt_toolkit.output.vt100 import Vt100_Output

from bot.preview.images import flat_png
from bot.preview.terminal.chat import CHAT_ID, run_terminal
from bot.preview.terminal.client import Client, LoopbackGone
from bot.preview.terminal.completing import CommandCompleter
from bot.preview.terminal.live import Live
from tests.integration.preview.terminal_bot import (
    FakeBot,
    Update,
    chat_of,
    loopback_with,
    text_of,
    until,
)

_ESCAPES = re.compile(r"\x1b(?:\[[0-9;?]*[A-Za-z]|\][^\x07]*\x07)|\r")


class Screen:
    """What was written to a terminal, and a keyboard before it."""

    def __init__(self, bot: FakeBot, keys: PipeInput) -> None:
        self.bot = bot
        self._keys = keys
        self._raw = io.StringIO()
        self.output = Vt100_Output(
            self._raw, lambda: Size(rows=40, columns=60), term="xterm", enable_cpr=False
        )

    @property
    def raw(self) -> str:
        return self._raw.getvalue()

    @property
    def text(self) -> str:
        return _ESCAPES.sub("", self.raw)

    def type(self, keys: str) -> None:
        self._keys.send_text(keys)

    async def shows(self, text: str, times: int = 1) -> None:
        """Waits until the text has come to the screen."""
        await until(lambda: self.text.count(text) >= times)


@asynccontextmanager
async def at_a_prompt(bot: FakeBot) -> AsyncIterator[tuple[Screen, asyncio.Task[None]]]:
    """A person at a prompt; the task ends when the client does."""
    with create_pipe_input() as keys:
        screen = Screen(bot, keys)

        async def talk() -> None:
            async with Client.opened(bot.server.url, CHAT_ID, "Ada") as client:
                await Live(client, keys, screen.output).run()

        talking = asyncio.create_task(talk())
        try:
            await screen.shows("> ")
            yield screen, talking
        finally:
            talking.cancel()
            await asyncio.gather(talking, return_exceptions=True)


async def feelings(bot: FakeBot, update: Update) -> None:
    if "callback_query" in update:
        label = await bot.choose(update, toast="Noted")
        await bot.say(update, f"So it is {label}.")
        return
    match text_of(update):
        case "/start":
            await bot.say(update, "What is <b>here</b>?", "Sad|Angry", parse_mode="HTML")
        case "/slow":
            await bot.call("sendChatAction", chat_id=chat_of(update), action="typing")
        case "/month":
            picture = flat_png(30, 20, (200, 100, 100))
            await bot.call("sendPhoto", chat_id=chat_of(update), photo=picture, caption="May")
        case said:
            await bot.say(update, f"You said: {said}")


async def test_a_talk_at_a_prompt() -> None:
    async with loopback_with(feelings) as bot, at_a_prompt(bot) as (screen, talking):
        assert "Rekindle, in the terminal." in screen.text
        screen.type("/start\r")
        await screen.shows("[1] Sad  [2] Angry")
        screen.type("2\r")
        await screen.shows("So it is Angry.")
        assert screen.text.count("→ Angry") == 1
        assert "(Noted)" in screen.text
        screen.type(":quit\r")
        await talking
        assert "Everything that was kept is still here" in screen.text


@pytest.mark.parametrize("key", ["\x03", "\x04"], ids=["ctrl-c", "ctrl-d"])
async def test_the_keys_that_leave(key: str) -> None:
    async with loopback_with(feelings) as bot, at_a_prompt(bot) as (screen, talking):
        screen.type(key)
        await talking
        assert "Everything that was kept is still here" in screen.text


async def test_styles_reach_the_terminal_and_controls_do_not() -> None:
    async with loopback_with(feelings) as bot, at_a_prompt(bot) as (screen, _):
        screen.type("/start\r")
        await screen.shows("[1] Sad")
        assert re.search(r"What is \x1b\[1m(?:\x1b\[[0-9;]*m)*here", screen.raw)
        await bot.call("sendMessage", chat_id=CHAT_ID, text="a\x9b2Jb\x7fc")
        await screen.shows("a2Jbc")
        assert "\x9b" not in screen.raw


async def test_what_the_bot_says_meanwhile_stands_above_what_is_being_typed() -> None:
    async with loopback_with(feelings) as bot, at_a_prompt(bot) as (screen, _):
        screen.type("half")
        await screen.shows("half")
        await bot.call("sendMessage", chat_id=CHAT_ID, text="A thought for today.")
        await screen.shows("A thought for today.")
        screen.type(" a line\r")
        await screen.shows("You said: half a line")


async def test_typing_is_shown_until_the_message_comes() -> None:
    async with loopback_with(feelings) as bot, at_a_prompt(bot) as (screen, _):
        screen.type("/slow\r")
        await screen.shows("Rekindle is typing …")
        await bot.call("sendMessage", chat_id=CHAT_ID, text="There.")
        await screen.shows("There.")
        before = screen.text.count("is typing")
        screen.type("x\r")
        await screen.shows("You said: x")
        assert screen.text.count("is typing") == before


async def test_an_empty_line_is_not_sent() -> None:
    async with loopback_with(feelings) as bot, at_a_prompt(bot) as (screen, _):
        screen.type("\r  \r")
        screen.type("words\r")
        await screen.shows("You said:")
        assert [text_of(update) for update in bot.heard] == ["words"]


async def test_several_lines_can_be_one_message() -> None:
    async with loopback_with(feelings) as bot, at_a_prompt(bot) as (screen, _):
        screen.type("one\x1b\rtwo\r")
        await screen.shows("You said: one")
        assert [text_of(update) for update in bot.heard] == ["one\ntwo"]


async def test_a_picture_comes_with_its_address() -> None:
    async with loopback_with(feelings) as bot, at_a_prompt(bot) as (screen, _):
        screen.type("/month\r")
        await screen.shows("May")
        message = bot.server.telegram.history(CHAT_ID)[-1]
        assert "[photo 30×20, " in screen.text
        assert f"{bot.server.url}/user/file/{message['photo'][-1]['file_id']}\n" in screen.text


async def test_coming_back_shows_the_last_messages_and_their_buttons_work() -> None:
    async with loopback_with(feelings) as bot:
        async with at_a_prompt(bot) as (screen, _):
            for number in range(4):
                screen.type(f"number {number}\r")
                await screen.shows(f"You said: number {number}")
            screen.type("/start\r")
            await screen.shows("[1] Sad")
        async with at_a_prompt(bot) as (screen, _):
            assert "(earlier)" in screen.text
            assert "You said: number 0" not in screen.text
            assert "> number 3" in screen.text
            screen.type("1\r")
            await screen.shows("So it is Sad.")


async def test_an_empty_chat_begins_with_what_the_bot_says_of_itself() -> None:
    async with loopback_with(feelings) as bot:
        async with at_a_prompt(bot) as (screen, _):
            await bot.call("setMyDescription", description="A gentle coach.")
            await screen.shows("A gentle coach.")
        async with at_a_prompt(bot) as (screen, _):
            assert "A gentle coach.\n(/start begins)" in screen.text


async def test_what_is_said_on_the_page_is_seen_here() -> None:
    async with loopback_with(feelings) as bot, at_a_prompt(bot) as (screen, _):
        bot.server.telegram.say(CHAT_ID, "from the page")
        await screen.shows("> from the page")
        await screen.shows("You said: from the page")


async def test_a_loopback_that_goes_away_ends_the_prompt() -> None:
    async with loopback_with(feelings) as bot, at_a_prompt(bot) as (screen, talking):
        screen.type("half")
        await screen.shows("half")
        await bot.server.stop()
        with pytest.raises(LoopbackGone):
            await talking


def completions(completer: CommandCompleter, text: str) -> list[tuple[str, str]]:
    found = completer.get_completions(Document(text), CompleteEvent())
    return [(each.text, each.display_meta_text) for each in found]


def test_commands_are_completed_with_what_they_do() -> None:
    completer = CommandCompleter()
    completer.commands = [("reflect", "Look at\na feeling"), ("tip", "One small thing")]
    assert completions(completer, "/re") == [("/reflect", "Look at a feeling")]
    assert [name for name, _ in completions(completer, "/")] == ["/reflect", "/tip"]
    assert completions(completer, ":un") == [(":unblock", "let it write again")]
    assert completions(completer, "/tip more") == []
    assert completions(completer, "words /t") == []


async def test_a_terminal_gets_a_prompt_and_is_left_as_it_was(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PROMPT_TOOLKIT_NO_CPR", "1")
    monkeypatch.setenv("TERM", "xterm")
    leader, follower = os.openpty()
    before = termios.tcgetattr(follower)
    os.set_blocking(leader, False)
    written = bytearray()

    def read() -> bytes:
        with suppress(BlockingIOError):
            written.extend(os.read(leader, 1 << 16))
        return bytes(written)

    with (
        os.fdopen(leader, "rb+", buffering=0),
        os.fdopen(os.dup(follower), encoding="utf-8") as stdin,
        os.fdopen(follower, "w", encoding="utf-8") as stdout,
    ):
        async with loopback_with(feelings) as bot:
            talking = asyncio.create_task(run_terminal(bot.server.url, stdin=stdin, stdout=stdout))
            await until(lambda: b"> " in read())
            assert termios.tcgetattr(follower) != before
            os.write(leader, b"/start\r")
            await until(lambda: b"Angry" in read())
            os.write(leader, b"\x04")
            await until(lambda: b"still here" in read())
            await talking
        assert termios.tcgetattr(follower) == before
