"""The loopback Telegram: its state, and everything a user can do in it."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from bot.preview.chats import Chat, Message, person
from bot.preview.entities import with_automatic
from bot.preview.inline import LONGEST_QUERY
from bot.preview.journal import Journal
from bot.preview.markup import find_button
from bot.preview.restore import restore, snapshot
from bot.preview.sent import content_of
from bot.preview.state import State
from bot.preview.text import clean, split_for_sending

_LOOPBACK = "1:LOOPBACK"
_FIRST_USER = 5_000_001
_FIRST_GROUP = -4_000_001
_GROUP_MEMBER_NAME = "Ada"


class UserError(ValueError):
    """A user's client asked for what cannot be; the message says why."""


class Telegram(State):
    """One bot's Telegram, in memory.

    The methods here are what users do, all synchronous; the Bot API's methods are in `methods/`.
    With a journal, what it holds is read at once; whoever serves this starts its worker.
    """

    def __init__(
        self,
        token: str = _LOOPBACK,
        bot_name: str = "Rekindle",
        username: str = "rekindle_preview_bot",
        journal: Journal | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(token, bot_name, username, None, clock)
        if journal is not None:
            restore(self, journal.load())
            journal.compact(snapshot(self))
            self.journal = journal

    def chat(self, chat_id: int) -> Chat:
        """The chat with this id; `UserError` when there is none."""
        chat = self.chats.get(chat_id)
        if chat is None:
            raise UserError("no such chat")
        return chat

    def open_chat(
        self,
        kind: str = "private",
        name: str = "Ada",
        language: str = "en",
        chat_id: int | None = None,
    ) -> Chat:
        """A new chat with the bot, or the one that has this id already.

        In a private chat (positive id, the user's own) `name` is the person's; a group (negative
        id) starts with one member, and the bot hears that it was added.
        """
        if chat_id is not None and chat_id in self.chats:
            return self.chats[chat_id]
        if kind == "private":
            return self._open_private(name, language, chat_id)
        if kind == "group":
            return self._open_group(name, language, chat_id)
        raise UserError('type must be "private" or "group"')

    def say(
        self,
        chat_id: int,
        text: str,
        reply_to: int | None = None,
        from_id: int | None = None,
    ) -> Message:
        """A text message; one of over 4096 UTF-16 units becomes several, the last is returned."""
        text = clean(text).strip(" \n")
        if not text:
            raise UserError("text is empty")
        chat, sender = self._speaker(chat_id, from_id)
        for part in split_for_sending(text):
            content: dict[str, Any] = self._reply(chat, reply_to) | {"text": part}
            entities = with_automatic(part, [])
            if entities:
                content["entities"] = entities
            message = self._receive(chat, sender, content)
        return message

    def send(
        self,
        chat_id: int,
        content: dict[str, Any],
        reply_to: int | None = None,
        from_id: int | None = None,
    ) -> Message:
        """A message of one other kind: sticker, photo, voice, document, location or contact.

        `content` is as the user side takes it, e.g. `{"photo": True, "caption": "us"}`.
        """
        chat, sender = self._speaker(chat_id, from_id)
        made = content_of(self, sender, content)
        return self._receive(chat, sender, self._reply(chat, reply_to) | made)

    def edit(self, chat_id: int, message_id: int, text: str) -> Message:
        """The user changes one of their own text messages."""
        chat = self.chat(chat_id)
        message = chat.messages.get(message_id)
        if message is None or "text" not in message or message["from"]["is_bot"]:
            raise UserError("no such message of the user's")
        text = clean(text).strip(" \n")
        if not text:
            raise UserError("text is empty")
        edited = {k: v for k, v in message.items() if k != "entities"} | {
            "text": split_for_sending(text)[0],
            "edit_date": int(self.wall.seconds()),
        }
        entities = with_automatic(edited["text"], [])
        if entities:
            edited["entities"] = entities
        self.replace(chat, edited)
        self.queue("edited_message", edited, f"chat:{chat_id}")
        return edited

    def tap(self, chat_id: int, message_id: int, data: str, from_id: int | None = None) -> str:
        """A tap on an inline button, which must be there; the callback query's id."""
        chat, sender = self._speaker(chat_id, from_id)
        message = chat.messages.get(message_id)
        if message is None or find_button(message.get("reply_markup"), data) is None:
            raise UserError("that message has no such button")
        query_id = self.open_callback(chat_id, sender["id"])
        query = {
            "id": query_id,
            "from": sender,
            "message": message,
            "chat_instance": str(abs(chat_id) * 7919),
            "data": data,
        }
        self.queue("callback_query", query, f"user:{sender['id']}")
        return query_id

    def ask_inline(self, user_id: int, query: str, offset: str = "") -> str:
        """Words behind the bot's name in some chat of a user's; the inline query's id. What the bot
        offers comes as an event ``inline`` of the user's chat."""
        user = self.users.get(user_id)
        if user is None:
            raise UserError("no such user")
        query_id = self.inline.open(user_id)
        asked = {
            "id": query_id,
            "from": user,
            "query": clean(query)[:LONGEST_QUERY],
            "offset": offset,
        }
        self.queue("inline_query", asked, f"user:{user_id}")
        return query_id

    def send_result(self, chat_id: int, query_id: str, result_id: str, from_id: int) -> Message:
        """The user sends one of the results that were offered to them into a chat."""
        chat, sender = self._speaker(chat_id, from_id)
        result = self.inline.result(from_id, query_id, result_id)
        if result is None:
            raise UserError("no such result was offered")
        return self._receive(chat, sender, {"text": result["text"], "via_bot": self.bot_user})

    def block(self, chat_id: int) -> None:
        """The user blocks the bot (a group removes it); the bot hears of it."""
        self._membership(chat_id, blocked=True)

    def unblock(self, chat_id: int) -> None:
        self._membership(chat_id, blocked=False)

    def join(
        self, chat_id: int, name: str, user_id: int | None = None, language: str = "en"
    ) -> dict[str, Any]:
        """Somebody more in a group; the user."""
        chat = self.chat(chat_id)
        if user_id is None:
            user_id = self._free(_FIRST_USER, 1, self.users)
        user = self.users.get(user_id) or person(user_id, name, language)
        self.save_user(user)
        chat.members[user_id] = user
        self.save_chat(chat)
        return user

    def history(self, chat_id: int) -> list[Message]:
        """The kept messages of a chat, oldest first."""
        messages = self.chat(chat_id).messages
        return [messages[message_id] for message_id in sorted(messages)]

    def _open_private(self, name: str, language: str, chat_id: int | None) -> Chat:
        if chat_id is None:
            chat_id = self._free(_FIRST_USER, 1, self.users)
        elif chat_id <= 0:
            raise UserError("the id of a private chat is positive")
        user = self.users.get(chat_id) or person(chat_id, name, language)
        self.save_user(user)
        chat = Chat(
            chat_id,
            "private",
            {"id": chat_id, "type": "private", "first_name": user["first_name"]},
        )
        chat.members[chat_id] = user
        self.save_chat(chat)
        return chat

    def _open_group(self, title: str, language: str, chat_id: int | None) -> Chat:
        if chat_id is None:
            chat_id = self._free(_FIRST_GROUP, -1, self.chats)
        elif chat_id >= 0:
            raise UserError("the id of a group is negative")
        chat = Chat(chat_id, "group", {"id": chat_id, "type": "group", "title": title})
        self.save_chat(chat)
        creator = self.join(chat_id, _GROUP_MEMBER_NAME, language=language)
        self.tell_membership(chat, creator, "left", "member")
        self._receive(chat, creator, {"group_chat_created": True})
        return chat

    def _free(self, first: int, step: int, taken: dict[int, Any]) -> int:
        number = first + step * len(taken)
        while number in taken or number in self.chats:
            number += step
        return number

    def _speaker(self, chat_id: int, from_id: int | None) -> tuple[Chat, dict[str, Any]]:
        chat = self.chat(chat_id)
        if chat.migrated_to is not None:
            raise UserError(f"this group goes on as {chat.migrated_to}")
        if chat.blocked:
            raise UserError("the bot is blocked here; unblock it first")
        if chat.private:
            return chat, self.users[chat_id]
        if from_id is None:
            return chat, next(iter(chat.members.values()))
        if from_id not in chat.members:
            self.join(chat_id, f"User {from_id}", from_id)
        return chat, chat.members[from_id]

    def _reply(self, chat: Chat, reply_to: int | None) -> dict[str, Any]:
        if reply_to is None:
            return {}
        message = chat.messages.get(reply_to)
        if message is None:
            raise UserError("no such message to reply to")
        return {"reply_to_message": {k: v for k, v in message.items() if k != "reply_to_message"}}

    def _receive(self, chat: Chat, sender: dict[str, Any], content: dict[str, Any]) -> Message:
        message = self.post(chat, sender, content)
        if chat.keyboard is not None and chat.keyboard.get("one_time_keyboard"):
            self.show_keyboard(chat, None)
        self.queue("message", message, f"chat:{chat.id}")
        return message

    def _membership(self, chat_id: int, blocked: bool) -> None:
        chat = self.chat(chat_id)
        if chat.blocked == blocked:
            return
        chat.blocked = blocked
        chat.left = False
        self.save_chat(chat)
        gone = "kicked"
        before, after = ("member", gone) if blocked else (gone, "member")
        self.tell_membership(chat, next(iter(chat.members.values())), before, after)
