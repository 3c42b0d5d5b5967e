"""The conversation with the bot in a terminal, or over a pipe."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TextIO

from prompt_toolkit.input import create_input
from prompt_toolkit.output import create_output

from bot.preview.terminal.client import Client, LoopbackGone
from bot.preview.terminal.live import Live
from bot.preview.terminal.piped import Piped

CHAT_ID = 1001
"""The terminal's own chat: the same one at every start, so that the conversation goes on."""


async def run_terminal(
    url: str,
    *,
    name: str = "You",
    stdin: TextIO | None = None,
    stdout: TextIO | None = None,
) -> None:
    """Chats with the bot behind the loopback Bot API at `url`, as a person called `name`.

    On a terminal it ends when the person leaves; otherwise it reads `stdin` line by line, writes
    each line and the reply to it, and ends with the input. When the loopback goes away, it says so
    and ends. The streams are the process's own unless others are given.
    """
    source, target = stdin or sys.stdin, stdout or sys.stdout
    try:
        async with Client.opened(url, CHAT_ID, name) as client:
            if source.isatty() and target.isatty():
                await Live(client, create_input(source), create_output(target)).run()
            else:
                await Piped(client, source, target).run()
    except LoopbackGone as error:
        target.write(
            f"\nNothing answers at {url} any more ({error}). "
            "What was kept is still there when the bot runs again.\n"
        )
        target.flush()
    except BrokenPipeError:
        _forget(target)


def _forget(stream: TextIO) -> None:
    """Nobody reads `stream` any more: what is left in it must not raise once again at the end."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
