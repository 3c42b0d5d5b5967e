"""Chats and the people in them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

Message = dict[str, Any]

HISTORY_LIMIT = 200


@dataclass(slots=True)
class Chat:
    """One conversation with the bot.

    `public` is the Bot API's Chat object, `messages` the last `HISTORY_LIMIT` Message objects by id
    (a message is replaced, never changed, when it is edited), `keyboard` the reply keyboard that is
    showing, `members` the users of a group by id.
    """

    id: int
    kind: str
    public: dict[str, Any]
    messages: dict[int, Message] = field(default_factory=dict)
    last_message_id: int = 0
    keyboard: dict[str, Any] | None = None
    blocked: bool = False
    left: bool = False
    migrated_to: int | None = None
    pinned: list[int] = field(default_factory=list)
    members: dict[int, dict[str, Any]] = field(default_factory=dict)

    @property
    def private(self) -> bool:
        return self.kind == "private"

    def keep(self, message: Message) -> None:
        """Remember a new or edited message, and forget the oldest beyond the limit."""
        self.messages[message["message_id"]] = message
        if len(self.messages) > HISTORY_LIMIT:
            del self.messages[next(iter(self.messages))]

    def next_id(self) -> int:
        self.last_message_id += 1
        return self.last_message_id

    def record(self) -> dict[str, Any]:
        """What the journal keeps of the chat itself."""
        return {
            "id": self.id,
            "kind": self.kind,
            "public": self.public,
            "keyboard": self.keyboard,
            "blocked": self.blocked,
            "left": self.left,
            "migrated_to": self.migrated_to,
            "pinned": self.pinned,
            "members": list(self.members.values()),
        }


def person(user_id: int, name: str, language: str) -> dict[str, Any]:
    """The Bot API's User object for somebody who is no bot."""
    user = {"id": user_id, "is_bot": False, "first_name": name}
    if language:
        user["language_code"] = language
    return user
