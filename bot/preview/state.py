"""What Telegram knows: chats, messages, files, updates, and the bot's own profile."""

from __future__ import annotations

import re
import secrets
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.preview.calls import Calls
from bot.preview.chats import Chat, Message
from bot.preview.clock import Clock
from bot.preview.events import Event, Events
from bot.preview.faults import Faults
from bot.preview.files import Files, StoredFile
from bot.preview.inline import InlineQueries
from bot.preview.journal import Journal
from bot.preview.profile import Profile
from bot.preview.updates import CALLBACK_SECONDS, Updates
from bot.preview.webhook_settings import WebhookSettings

_TOKEN = re.compile(r"([0-9]{1,16}):[A-Za-z0-9_-]{1,64}\Z")


@dataclass(slots=True)
class Callback:
    """A tap on an inline button that waits for its answer."""

    chat_id: int
    user_id: int
    expires: float


class State:
    """The shared state and the few ways in which it changes; everything else is built of them."""

    def __init__(
        self,
        token: str,
        bot_name: str,
        username: str,
        journal: Journal | None,
        clock: Callable[[], float],
    ) -> None:
        found = _TOKEN.match(token)
        if found is None:
            raise ValueError("a bot token is a number, a colon, and letters, digits, _ or -")
        self.token = token
        # Updates and taps grow old by the machine's clock, what people read by one that moves.
        self.clock = clock
        self.wall = Clock(clock)
        self.bot_id = int(found.group(1))
        self.profile = Profile(bot_name, username)
        self.chats: dict[int, Chat] = {}
        self.users: dict[int, dict[str, Any]] = {}
        self.files = Files()
        self.updates = Updates(clock)
        self.events = Events(int(clock() * 1000))
        self.callbacks: OrderedDict[str, Callback] = OrderedDict()
        self.inline = InlineQueries(clock)
        self.faults = Faults()
        self.calls = Calls()
        self.webhook: WebhookSettings | None = None
        self.on_webhook: Callable[[], None] | None = None
        self.journal = journal

    @property
    def bot_user(self) -> dict[str, Any]:
        """The bot as a User object, as it stands in its messages."""
        return {
            "id": self.bot_id,
            "is_bot": True,
            "first_name": self.profile.names.get("", ""),
            "username": self.profile.username,
        }

    def on_event(self, callback: Callable[[Event], None]) -> None:
        """Have `callback` hear every event of the user's side, synchronously."""
        self.events.listen(callback)

    def note(self, *record: Any) -> None:
        """Write a change down, when there is a journal."""
        if self.journal is not None:
            self.journal.append(record)

    def post(
        self,
        chat: Chat,
        sender: dict[str, Any],
        content: dict[str, Any],
        markup: dict[str, Any] | None = None,
    ) -> Message:
        """Put a new message into a chat; a markup becomes its buttons or the chat's keyboard."""
        message = {
            "message_id": chat.next_id(),
            "from": sender,
            "chat": chat.public,
            "date": int(self.wall.seconds()),
            **content,
        }
        if markup is not None and "inline_keyboard" in markup:
            message["reply_markup"] = markup
        chat.keep(message)
        self.note("message", chat.id, message)
        self.events.publish("message", chat.id, message=message)
        if markup is not None and "inline_keyboard" not in markup:
            self.show_keyboard(chat, markup if "keyboard" in markup else None)
        return message

    def replace(self, chat: Chat, message: Message) -> None:
        """Put an edited message in the place of the one with its id."""
        chat.keep(message)
        self.note("message", chat.id, message)
        self.events.publish("edit", chat.id, message=message)

    def remove(self, chat: Chat, message_id: int) -> None:
        del chat.messages[message_id]
        if message_id in chat.pinned:
            chat.pinned.remove(message_id)
        self.note("delete", chat.id, message_id)
        self.events.publish("delete", chat.id, message_id=message_id)

    def show_keyboard(self, chat: Chat, keyboard: dict[str, Any] | None) -> None:
        """Change the reply keyboard under a chat; nothing happens when there is none to hide."""
        if keyboard is None and chat.keyboard is None:
            return
        chat.keyboard = keyboard
        self.note("keyboard", chat.id, keyboard)
        self.events.publish("keyboard", chat.id, keyboard=keyboard)

    def save_chat(self, chat: Chat) -> None:
        self.chats[chat.id] = chat
        self.note("chat", chat.record())

    def save_user(self, user: dict[str, Any]) -> None:
        self.users[user["id"]] = user
        self.note("user", user)

    def save_file(self, kind: str, name: str, content_type: str, data: bytes) -> StoredFile:
        stored = self.files.add(kind, name, content_type, data)
        if self.journal is not None:
            self.note("file", stored.record())
        return stored

    def save_profile(self) -> None:
        """The bot's name, texts, commands or menu changed."""
        self.note("profile", self.profile.record())
        self.events.publish("bot", None)

    def move_clock(self, instant: float) -> None:
        """Let it be ``instant`` (Unix time) or later, for everybody."""
        ahead = self.wall.reach(instant)
        if ahead > self.wall.ahead:
            self.wall.ahead = ahead
            self.note("clock", ahead)
            self.events.publish("clock", None, ahead=ahead)

    def queue(self, kind: str, payload: dict[str, Any], lane: str) -> None:
        """Queue an update for the bot."""
        pending = self.updates.push(kind, payload, lane)
        if pending is not None and self.journal is not None:
            self.note("update", pending.update, pending.expires, pending.lane)

    def confirm(self, offset: int) -> None:
        """Forget the updates that a poll confirmed."""
        gone = self.updates.confirm(offset)
        if gone:
            self.note("confirmed", gone[-1])

    def drop_updates(self) -> None:
        """Forget all updates that wait."""
        self.updates.clear()
        self.note("dropped")

    def set_webhook(self, webhook: WebhookSettings | None) -> None:
        """Deliver updates there from now on; None goes back to polling."""
        self.webhook = webhook
        self.note("webhook", webhook.record() if webhook else None)
        if self.on_webhook is not None:
            self.on_webhook()

    def delivered(self, update_id: int) -> None:
        """Forget one update that a webhook took."""
        self.updates.discard(update_id)
        self.note("delivered", update_id)

    def migrate(self, chat: Chat, to: int | None) -> int:
        """Make a group a supergroup with the id `to`, as Telegram does; the new id."""
        if chat.migrated_to is not None:
            return chat.migrated_to
        new_id = to if to is not None else -(1_000_000_000_000 + abs(chat.id))
        chat.migrated_to = new_id
        self.save_chat(chat)
        public = chat.public | {"id": new_id, "type": "supergroup"}
        fresh = self.chats.get(new_id) or Chat(new_id, "supergroup", public)
        fresh.members.update(chat.members)
        self.save_chat(fresh)
        for place, told in (
            (chat, {"migrate_to_chat_id": new_id}),
            (fresh, {"migrate_from_chat_id": chat.id}),
        ):
            message = self.post(place, next(iter(chat.members.values())), told)
            self.queue("message", message, f"chat:{place.id}")
        return new_id

    def reset(self) -> None:
        """Forget everything but the bot's token and name, and how late it is."""
        self.profile = Profile(self.profile.name, self.profile.username)
        self.chats.clear()
        self.users.clear()
        self.files = Files()
        self.drop_updates()
        self.updates.allowed = ()
        self.callbacks.clear()
        self.inline.clear()
        self.faults.clear()
        self.calls = Calls()
        if self.webhook is not None:
            self.set_webhook(None)
        self.events.forget()
        self.note("reset")

    def open_callback(self, chat_id: int, user_id: int) -> str:
        """A new callback query id; it can be answered once within 150 seconds."""
        now = self.clock()
        while self.callbacks and next(iter(self.callbacks.values())).expires <= now:
            self.callbacks.popitem(last=False)
        query_id = str(secrets.randbits(62) + 1)
        self.restore_callback(query_id, chat_id, user_id, now + CALLBACK_SECONDS)
        self.note("callback", query_id, chat_id, user_id, now + CALLBACK_SECONDS)
        return query_id

    def restore_callback(self, query_id: str, chat_id: int, user_id: int, expires: float) -> None:
        self.callbacks[query_id] = Callback(chat_id, user_id, expires)

    def close_callback(self, query_id: str) -> Callback | None:
        """Take the open callback query with this id; None when there is none."""
        query = self.callbacks.pop(query_id, None)
        if query is None or query.expires <= self.clock():
            return None
        self.note("answered", query_id)
        return query

    def tell_membership(self, chat: Chat, user: dict[str, Any], before: str, after: str) -> None:
        """Queue what the bot hears when `user` changes its membership in a chat."""

        def member(status: str) -> dict[str, Any]:
            extra = {"until_date": 0} if status == "kicked" else {}
            return {"user": self.bot_user, "status": status, **extra}

        changed = {
            "chat": chat.public,
            "from": user,
            "date": int(self.wall.seconds()),
            "old_chat_member": member(before),
            "new_chat_member": member(after),
        }
        self.queue("my_chat_member", changed, f"chat:{chat.id}")
