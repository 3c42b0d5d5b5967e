"""What many methods read alike: the chat, the text, the reply, the markup."""

from __future__ import annotations

from typing import Any

from bot.preview.chats import Chat, Message
from bot.preview.entities import formatted
from bot.preview.errors import bad_request, forbidden, migrated
from bot.preview.html import Entity
from bot.preview.markup import checked_markup
from bot.preview.params import Params, whole
from bot.preview.state import State
from bot.preview.text import CAPTION_LIMIT, TEXT_LIMIT, utf16_length


def chat_id_of(params: Params, name: str = "chat_id") -> int | None:
    """The chat id as a number; None when it is a user name or nonsense."""
    return whole(params.values.get(name))


def known_chat(state: State, params: Params, name: str = "chat_id") -> Chat:
    """The chat a call names, readable."""
    if name not in params:
        raise bad_request(f"{name} is empty")
    chat_id = chat_id_of(params, name)
    chat = state.chats.get(chat_id) if chat_id is not None else None
    if chat is None:
        raise bad_request("chat not found")
    return chat


def open_chat(state: State, params: Params) -> Chat:
    """The chat a call names, writable by the bot."""
    chat = known_chat(state, params)
    if chat.migrated_to is not None:
        raise migrated(chat.migrated_to)
    if chat.blocked:
        raise forbidden(
            "bot was blocked by the user"
            if chat.private
            else f"bot was kicked from the {chat.kind} chat"
        )
    if chat.left:
        raise forbidden(f"bot is not a member of the {chat.kind} chat")
    return chat


def text_of(
    state: State, params: Params, name: str = "text", entities: str = "entities"
) -> tuple[str, list[Entity]]:
    """A message's text, not empty and within the limit."""
    source = params.text(name)
    if not source:
        raise bad_request("message text is empty")
    text, found = _formatted(state, params, source, entities)
    if not text:
        raise bad_request("text must be non-empty")
    if len(text) * 2 > TEXT_LIMIT and utf16_length(text) > TEXT_LIMIT:
        raise bad_request("message is too long")
    return text, found


def caption_of(state: State, params: Params) -> dict[str, Any]:
    """The caption fields of a Message; empty when there is no caption."""
    source = params.text("caption")
    if not source:
        return {}
    text, found = _formatted(state, params, source, "caption_entities")
    if utf16_length(text) > CAPTION_LIMIT:
        raise bad_request("message caption is too long")
    if not text:
        return {}
    return {"caption": text} | ({"caption_entities": found} if found else {})


def send(state: State, params: Params, content: dict[str, Any]) -> Message:
    """Post `content` with everything that all sending methods share."""
    chat = open_chat(state, params)
    if "message_thread_id" in params and params.integer("message_thread_id"):
        raise bad_request("message thread not found")
    if "business_connection_id" in params:
        raise bad_request("business connection not found")
    extra = replied(chat, params)
    if params.flag("protect_content"):
        extra["has_protected_content"] = True
    markup = None
    if "reply_markup" in params:
        markup = checked_markup(params.json("reply_markup", "reply keyboard markup"), chat.private)
    return state.post(chat, state.bot_user, {**extra, **content}, markup)


def replied(chat: Chat, params: Params) -> dict[str, Any]:
    """The reply fields of a Message for reply_parameters."""
    if "reply_parameters" in params:
        given = params.json("reply_parameters", "reply parameters")
        if not isinstance(given, dict):
            raise bad_request("object expected as reply parameters")
        inner = Params(given)
        message_id = inner.integer("message_id")
        optional = inner.flag("allow_sending_without_reply")
        if "chat_id" in inner and chat_id_of(inner) != chat.id:
            raise bad_request("message to be replied not found")
    elif "reply_to_message_id" in params:
        message_id = params.integer("reply_to_message_id")
        optional = params.flag("allow_sending_without_reply")
    else:
        return {}
    message = chat.messages.get(message_id)
    if message is None:
        if optional:
            return {}
        raise bad_request("message to be replied not found")
    return {"reply_to_message": {k: v for k, v in message.items() if k != "reply_to_message"}}


def _formatted(
    state: State, params: Params, source: str, entities: str
) -> tuple[str, list[Entity]]:
    given = params.json(entities, "message entities") if entities in params else None
    if given is not None and not isinstance(given, list):
        raise bad_request("expected an Array of MessageEntity")
    text, found = formatted(source, params.text("parse_mode"), given)
    if any("user_id" in entity for entity in found):
        found = [entity for entity in found if _with_person(state, entity)]
    return text, found


def _with_person(state: State, entity: Entity) -> bool:
    """Put the user into a mention; false when nobody the bot knows is mentioned."""
    if "user_id" not in entity:
        return True
    user = state.users.get(entity.pop("user_id"))
    if user is None:
        return False
    entity["user"] = user
    return True
