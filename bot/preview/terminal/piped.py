"""Over a pipe: a line in, the reply out. The same lines to the same bot give the same text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TextIO

from rich.text import Text

from bot.preview.terminal.client import Client
from bot.preview.terminal.conversation import USER_MARGIN, Conversation, Shown, told
from bot.preview.terminal.inbox import Inbox
from bot.preview.terminal.lines import LineReader
from bot.preview.terminal.paper import Paper
from bot.preview.terminal.talk import Talk
from bot.preview.terminal.words import Words, clean


class Piped:
    """A conversation without colours, prompt or history; lines are as long as they are."""

    def __init__(self, client: Client, stdin: TextIO, stdout: TextIO) -> None:
        self._client = client
        self._lines = LineReader(stdin)
        self._stdout = stdout
        self._paper = Paper()
        # No links to files: they differ from run to run, and end with it.
        self._conversation = Conversation(client.chat_id)

    async def run(self) -> None:
        """Goes on until the lines end. Raises LoopbackGone."""
        self._conversation.load(await self._client.history())
        talk = Talk(self._client, self._conversation)
        async with Inbox(self._client, self._conversation.seq) as inbox:
            while (line := await self._lines.next()) is not None:
                if not line.strip():
                    continue
                self._show([Shown("person", (Words(Text(clean(line)), USER_MARGIN),))])
                outcome = await talk.take(line)
                self._show(outcome.shown)
                if outcome.leave:
                    return
                if outcome.heard:
                    await self._show_reply(inbox)

    async def _show_reply(self, inbox: Inbox) -> None:
        reply = await inbox.reply()
        for event in reply.events:
            if event["type"] == "reset":
                self._show(self._conversation.load(await self._client.history()))
            else:
                self._show(self._conversation.hear(event))
        if not reply.taken:
            self._show([told("the bot does not answer; what you wrote waits for it")])

    def _show(self, shown: Iterable[Shown]) -> None:
        lines = self._paper.lines(shown, width=None)
        if not lines:
            return
        text = "".join(f"{line.plain.rstrip()}\n" for line in lines)
        encoding = self._stdout.encoding or "utf-8"
        self._stdout.write(text.encode(encoding, "replace").decode(encoding))
        self._stdout.flush()
