"""Which message of a chat still shows buttons, as far as this process has sent it.

A tap on a question takes its buttons away by an edit. An answer that was typed leaves them
standing; so when the next message goes out, the buttons above it are taken away. This is a
courtesy kept in memory: after a restart an old button answers with a kind word instead.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable

from bot.rendering.calls import ApiCall

MOST_CHATS = 10_000


class OpenButtons:
    """The latest message with buttons, by chat."""

    def __init__(self) -> None:
        self._messages: OrderedDict[int, int] = OrderedDict()

    def sent(self, chat: int, message: int, *, buttons: bool) -> ApiCall | None:
        """Notes a message that was sent; returns the call that closes the one before it."""
        before = self._messages.pop(chat, None)
        if buttons:
            self._messages[chat] = message
            if len(self._messages) > MOST_CHATS:
                self._messages.popitem(last=False)
        if before is None:
            return None
        return ApiCall("editMessageReplyMarkup", {"chat_id": chat, "message_id": before})

    def closing(self, calls: Iterable[ApiCall]) -> None:
        """Notes calls that close messages themselves."""
        for call in calls:
            chat, message = call.params.get("chat_id"), call.params.get("message_id")
            if isinstance(chat, int) and message and self._messages.get(chat) == message:
                del self._messages[chat]
