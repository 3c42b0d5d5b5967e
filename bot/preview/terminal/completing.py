"""Completion of commands: the bot's, which begin with a slash, and the client's own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document

from bot.preview.terminal.commands import LOCAL_COMMANDS
from bot.preview.terminal.words import one_line


class CommandCompleter(Completer):
    """Completes the first word of a line; `commands` are the bot's, (name, description)."""

    def __init__(self) -> None:
        self.commands: Sequence[tuple[str, str]] = ()

    def get_completions(
        self, document: Document, complete_event: CompleteEvent
    ) -> Iterable[Completion]:
        """The commands that begin as what stands before the cursor does."""
        begun = document.text_before_cursor
        if not is_command(begun):
            return
        if begun.startswith("/"):
            offered = [(f"/{name}", about) for name, about in self.commands]
        else:
            offered = [(f":{name}", about) for name, (_, about) in LOCAL_COMMANDS.items()]
        for name, about in offered:
            if name.startswith(begun.lower()):
                yield Completion(name, -len(begun), display_meta=one_line(about))


def is_command(text: str) -> bool:
    """Whether a line so far is the beginning of a command, and nothing behind it."""
    return text.startswith(("/", ":")) and not any(char.isspace() for char in text)
