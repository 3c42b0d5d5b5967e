"""The state as journal records, and back."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from bot.preview.chats import Chat
from bot.preview.files import StoredFile
from bot.preview.updates import Pending
from bot.preview.webhook_settings import WebhookSettings

if TYPE_CHECKING:
    from bot.preview.state import State

_log = logging.getLogger(__name__)


def restore(state: State, records: list[list[Any]]) -> None:
    """Apply journal records, in order, to an empty state."""
    for name, *details in records:
        _APPLY[name](state, *details)


def snapshot(state: State) -> Iterator[list[Any]]:
    """The records that make the state as it is now."""
    if state.wall.ahead:
        yield ["clock", state.wall.ahead]
    yield ["profile", state.profile.record()]
    yield ["next_update", state.updates.next_id]
    if state.updates.allowed:
        yield ["allowed", list(state.updates.allowed)]
    if state.webhook is not None:
        yield ["webhook", state.webhook.record()]
    for user in state.users.values():
        yield ["user", user]
    for stored in state.files.all():
        yield ["file", stored.record()]
    for chat in state.chats.values():
        yield ["chat", chat.record()]
        yield ["last_message", chat.id, chat.last_message_id]
        for message in chat.messages.values():
            yield ["message", chat.id, message]
    for _, pending in state.updates.all():
        yield ["update", pending.update, pending.expires, pending.lane]
    for query_id, query in state.callbacks.items():
        yield ["callback", query_id, query.chat_id, query.user_id, query.expires]


def _clock(state: State, ahead: int) -> None:
    state.wall.ahead = ahead


def _profile(state: State, record: dict[str, Any]) -> None:
    state.profile.restore(record)


def _next_update(state: State, number: int) -> None:
    state.updates.next_id = number


def _allowed(state: State, kinds: list[str]) -> None:
    state.updates.allowed = tuple(kinds)


def _webhook(state: State, record: dict[str, Any] | None) -> None:
    state.webhook = WebhookSettings(**record) if record else None


def _user(state: State, user: dict[str, Any]) -> None:
    state.users[user["id"]] = user


def _file(state: State, record: dict[str, Any]) -> None:
    state.files.restore(StoredFile.from_record(record))


def _chat(state: State, record: dict[str, Any]) -> None:
    known = state.chats.get(record["id"])
    chat = Chat(
        record["id"],
        record["kind"],
        record["public"],
        messages=known.messages if known else {},
        last_message_id=known.last_message_id if known else 0,
        keyboard=record["keyboard"],
        blocked=record["blocked"],
        left=record["left"],
        migrated_to=record["migrated_to"],
        pinned=record["pinned"],
        members={member["id"]: member for member in record["members"]},
    )
    state.chats[chat.id] = chat


def _last_message(state: State, chat_id: int, number: int) -> None:
    state.chats[chat_id].last_message_id = number


def _message(state: State, chat_id: int, message: dict[str, Any]) -> None:
    chat = state.chats[chat_id]
    chat.keep(message)
    chat.last_message_id = max(chat.last_message_id, message["message_id"])


def _delete(state: State, chat_id: int, message_id: int) -> None:
    state.chats[chat_id].messages.pop(message_id, None)


def _keyboard(state: State, chat_id: int, keyboard: dict[str, Any] | None) -> None:
    state.chats[chat_id].keyboard = keyboard


def _update(state: State, update: dict[str, Any], expires: float, lane: str) -> None:
    state.updates.restore(Pending(update, expires, lane))


def _confirmed(state: State, last: int) -> None:
    state.updates.confirm(last + 1)


def _dropped(state: State) -> None:
    state.updates.clear()


def _reset(state: State) -> None:
    state.reset()


def _delivered(state: State, update_id: int) -> None:
    state.updates.discard(update_id)


def _callback(state: State, query_id: str, chat_id: int, user_id: int, expires: float) -> None:
    state.restore_callback(query_id, chat_id, user_id, expires)


def _answered(state: State, query_id: str) -> None:
    state.callbacks.pop(query_id, None)


_APPLY: dict[str, Callable[..., None]] = {
    "clock": _clock,
    "profile": _profile,
    "next_update": _next_update,
    "allowed": _allowed,
    "webhook": _webhook,
    "user": _user,
    "file": _file,
    "chat": _chat,
    "last_message": _last_message,
    "message": _message,
    "delete": _delete,
    "keyboard": _keyboard,
    "update": _update,
    "confirmed": _confirmed,
    "dropped": _dropped,
    "reset": _reset,
    "delivered": _delivered,
    "callback": _callback,
    "answered": _answered,
}
