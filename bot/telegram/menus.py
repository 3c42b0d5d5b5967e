"""Telegram's own menus: the commands, the description in an empty chat, and the short one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import orjson
import structlog
from telegram.error import TelegramError

from bot.telegram.api import BotApi

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Menus:
    """What Telegram shows of the bot outside its messages. Commands are (name, description)."""

    commands: Sequence[tuple[str, str]]
    description: str
    short_description: str


async def set_menus(api: BotApi, menus: Menus) -> None:
    """Sets what differs from what Telegram has: setting is rate-limited, asking is not.
    A failure is logged and leaves the bot running: nobody's words depend on a menu."""
    commands = [{"command": name, "description": about} for name, about in menus.commands]
    wanted: list[tuple[str, str, Any, Any]] = [
        ("MyCommands", "commands", commands, commands),
        ("MyDescription", "description", menus.description, {"description": menus.description}),
        (
            "MyShortDescription",
            "short_description",
            menus.short_description,
            {"short_description": menus.short_description},
        ),
    ]
    for name, field, value, shown in wanted:
        try:
            if await api.call(f"get{name}") != shown:
                await api.call(f"set{name}", orjson.dumps({field: value}))
        except TelegramError as error:
            log.warning("menu not set", menu=field, error=type(error).__name__)
