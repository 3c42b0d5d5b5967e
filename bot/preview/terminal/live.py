"""On a terminal: a prompt, with the conversation above it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

from prompt_toolkit import PromptSession
from prompt_toolkit.application import create_app_session, get_app, run_in_terminal
from prompt_toolkit.filters import Condition
from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.input import Input
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.output import Output
from prompt_toolkit.styles import Style
from rich.console import Console

from bot.preview.terminal.client import Client
from bot.preview.terminal.completing import CommandCompleter, is_command
from bot.preview.terminal.conversation import (
    USER_MARGIN,
    Conversation,
    Event,
    Shown,
    sentence,
    told,
)
from bot.preview.terminal.paper import Paper
from bot.preview.terminal.talk import Talk, greeting
from bot.preview.terminal.words import one_line, rich_parts

_WIDEST = 84
_NARROWEST = 20
_EARLIER = 6
# Telegram's clients forget a chat action after so long.
_TYPING_SECONDS = 5.0
_STYLE = Style.from_dict({"prompt": "bold ansicyan", "typing": "italic ansibrightblack"})
_FAREWELL = "Goodbye for now. Everything that was kept is still here when you come back."


class Live:
    """A conversation at a prompt. What is typed is remembered in memory alone."""

    def __init__(self, client: Client, input_: Input, output: Output) -> None:
        self._client = client
        self._input = input_
        self._output = output
        self._console = Console(force_terminal=True, highlight=False, soft_wrap=True)
        self._paper = Paper()
        self._conversation = Conversation(client.chat_id, client.file_url)
        self._talk = Talk(client, self._conversation)
        self._completer = CommandCompleter()
        self._bot_name = ""
        self._typing_until = 0.0
        # An event is not to be heard before the answer to the call that caused it.
        self._order = asyncio.Lock()

    async def run(self) -> None:
        """Goes on until the person leaves. Raises LoopbackGone."""
        with create_app_session(self._input, self._output):
            await self._open()
            listener = asyncio.create_task(self._listen())
            try:
                await self._converse(listener)
            finally:
                listener.cancel()
                await asyncio.gather(listener, return_exceptions=True)
            await self._show([sentence(_FAREWELL)])

    async def _open(self) -> None:
        about = await self._meet()
        await self._show([greeting(self._bot_name)])
        shown = self._conversation.load(await self._client.history())
        await self._show([told("earlier"), *shown[-_EARLIER:]] if shown else about)

    async def _meet(self) -> list[Shown]:
        """Asks who the bot is; what it says of itself, which is shown in an empty chat."""
        bot = await self._client.bot()
        self._bot_name = one_line(bot.name)
        self._completer.commands = bot.commands
        if not bot.description:
            return []
        about = rich_parts(bot.description, ())
        return [Shown("bot", tuple(about)), told("/start begins")]

    async def _converse(self, listener: asyncio.Task[None]) -> None:
        session = self._session()
        while True:
            prompt = asyncio.create_task(
                session.prompt_async(handle_sigint=False, set_exception_handler=False)
            )
            try:
                await asyncio.wait({prompt, listener}, return_when=asyncio.FIRST_COMPLETED)
                if listener.done():
                    listener.result()
                line = await prompt
            except EOFError:
                return
            finally:
                prompt.cancel()
                await asyncio.gather(prompt, return_exceptions=True)
            self._paper.typed()
            async with self._order:
                outcome = await self._talk.take(line)
            await self._show(outcome.shown)
            if outcome.leave:
                return

    def _session(self) -> PromptSession[str]:
        keys = KeyBindings()

        @keys.add("enter", filter=Condition(lambda: not get_app().current_buffer.text.strip()))
        def _nothing_to_send(_event: KeyPressEvent) -> None: ...

        @keys.add("escape", "enter")
        def _new_line(event: KeyPressEvent) -> None:
            event.current_buffer.insert_text("\n")

        return PromptSession(
            self._prompt,
            completer=self._completer,
            # Room for the menu is made only where one is going to open.
            complete_while_typing=Condition(lambda: is_command(get_app().current_buffer.text)),
            key_bindings=keys,
            style=_STYLE,
            interrupt_exception=EOFError,
        )

    def _prompt(self) -> StyleAndTextTuples:
        app = get_app()
        fragments: StyleAndTextTuples = [("", "\n")]
        if not app.is_done and asyncio.get_running_loop().time() < self._typing_until:
            fragments.append(("class:typing", f"{self._bot_name} is typing …\n"))
        return [*fragments, ("class:prompt", USER_MARGIN)]

    async def _listen(self) -> None:
        conversation = self._conversation
        while True:
            news = await self._client.news(conversation.seq)
            shown: list[Shown] = []
            async with self._order:
                if news.reset:
                    shown = conversation.load(await self._client.history())
                for event in news.events:
                    shown += conversation.hear(event)
                    self._note_typing(event)
                    if event["type"] == "bot":
                        about = await self._meet()
                        shown += about if self._conversation.empty else []
                conversation.seq = max(conversation.seq, news.seq)
            await self._show(shown)

    def _note_typing(self, event: Event) -> None:
        loop = asyncio.get_running_loop()
        if event["type"] == "action":
            self._typing_until = loop.time() + _TYPING_SECONDS
            loop.call_later(_TYPING_SECONDS, get_app().invalidate)
        elif event["type"] == "message":
            self._typing_until = 0.0
        get_app().invalidate()

    async def _show(self, shown: Iterable[Shown]) -> None:
        width = min(_WIDEST, max(_NARROWEST, self._output.get_size().columns - 1))
        lines = self._paper.lines(shown, width)
        if not lines:
            return
        with self._console.capture() as captured:
            for line in lines:
                self._console.print(line)
        text = captured.get()

        def write() -> None:
            self._output.write_raw(text)
            self._output.flush()

        await run_in_terminal(write)
