"""The bot as its users see it: name, texts, commands and menu button, by language and scope."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

Command = dict[str, str]


@dataclass(slots=True)
class Profile:
    """Texts by language code ("" for everybody else); commands by (scope, language code)."""

    name: str
    username: str
    names: dict[str, str] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    commands: dict[str, list[Command]] = field(default_factory=dict)
    menu_buttons: dict[str, dict[str, Any]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.names.setdefault("", self.name)

    def text(self, texts: dict[str, str], language: str) -> str:
        """One of the texts as somebody with that language sees it."""
        return texts.get(language) or texts.get("", "")

    def commands_for(
        self, chat_id: int, user_id: int, private: bool, language: str
    ) -> list[Command]:
        """The commands a user sees in a chat: the most narrow scope that has any wins."""
        wide = "all_private_chats" if private else "all_group_chats"
        scopes = (f"chat_member:{chat_id}:{user_id}", f"chat:{chat_id}", wide, "default")
        for scope in scopes:
            for key in (f"{scope}|{language}", f"{scope}|"):
                if self.commands.get(key):
                    return self.commands[key]
        return []

    def record(self) -> dict[str, Any]:
        return {
            "names": self.names,
            "descriptions": self.descriptions,
            "short_descriptions": self.short_descriptions,
            "commands": self.commands,
            "menu_buttons": self.menu_buttons,
        }

    def restore(self, record: dict[str, Any]) -> None:
        for name, value in record.items():
            setattr(self, name, value)
