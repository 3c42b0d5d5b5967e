"""Methods that change or remove a message."""

from __future__ import annotations

from typing import Any

from bot.preview.chats import Chat, Message
from bot.preview.errors import bad_request
from bot.preview.markup import inline_only
from bot.preview.methods.common import caption_of, open_chat, text_of
from bot.preview.methods.media import media_content
from bot.preview.methods.sending import link_preview
from bot.preview.params import Params
from bot.preview.state import State

_DELETABLE_SECONDS = 48 * 3600
_MANY = range(1, 101)
_SAME = (
    "message is not modified: specified new message content and reply markup are exactly the "
    "same as a current content and reply markup of the message"
)
_TEXT = ("text", "entities", "link_preview_options")
_CAPTION = ("caption", "caption_entities")
_MEDIA = (*_CAPTION, "photo", "document", "voice", "has_media_spoiler")
_REACTION_TYPES = frozenset({"emoji", "custom_emoji", "paid"})


def edit_message_text(state: State, params: Params) -> Any:
    text, entities = text_of(state, params)
    chat, message = _own(state, params)
    if "text" not in message:
        raise bad_request("there is no text in the message to edit")
    content: Message = {"text": text}
    if entities:
        content["entities"] = entities
    if "link_preview_options" in params:
        content["link_preview_options"] = link_preview(params)
    return _changed(state, params, chat, message, content, _TEXT)


def edit_message_caption(state: State, params: Params) -> Any:
    caption = caption_of(state, params)
    chat, message = _own(state, params)
    if not any(kind in message for kind in ("photo", "document", "voice")):
        raise bad_request("there is no caption in the message to edit")
    return _changed(state, params, chat, message, caption, _CAPTION)


def edit_message_media(state: State, params: Params) -> Any:
    chat, message = _own(state, params)
    if "media" not in params:
        raise bad_request("media is empty")
    content = media_content(state, params, params.json("media", "media"))
    if "text" in message or "voice" in message:
        raise bad_request("message can't be edited")
    return _changed(state, params, chat, message, content, _MEDIA)


def edit_message_reply_markup(state: State, params: Params) -> Any:
    chat, message = _own(state, params)
    return _changed(state, params, chat, message, {}, ())


def delete_message(state: State, params: Params) -> Any:
    chat = open_chat(state, params)
    message_id = _message_id(params)
    if message_id not in chat.messages:
        raise bad_request("message to delete not found")
    if not _deletable(state, chat, chat.messages[message_id]):
        raise bad_request("message can't be deleted")
    state.remove(chat, message_id)
    return True


def delete_messages(state: State, params: Params) -> Any:
    chat = open_chat(state, params)
    given = params.json("message_ids", "message identifiers")
    if not isinstance(given, list):
        raise bad_request("message identifiers are not specified")
    if len(given) not in _MANY:
        raise bad_request("wrong number of message identifiers specified")
    ids = [Params({"id": one}).integer("id") for one in given]
    for message_id in dict.fromkeys(ids):
        message = chat.messages.get(message_id)
        if message is not None and _deletable(state, chat, message):
            state.remove(chat, message_id)
    return True


def set_message_reaction(state: State, params: Params) -> Any:
    chat = open_chat(state, params)
    message = chat.messages.get(_message_id(params))
    if message is None:
        raise bad_request("message to react not found")
    given = params.json("reaction", "reaction types") or []
    if not isinstance(given, list) or not all(isinstance(one, dict) for one in given):
        raise bad_request("expected an Array of ReactionType")
    if len(given) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    for one in given:
        if one.get("type") not in _REACTION_TYPES:
            raise bad_request("invalid reaction type specified")
        if one["type"] != "emoji" or not isinstance(one.get("emoji"), str) or not one["emoji"]:
            raise bad_request("REACTION_INVALID")
    rest = {name: value for name, value in message.items() if name != "reactions"}
    shown = {"reactions": [one["emoji"] for one in given]} if given else {}
    state.replace(chat, rest | shown)
    return True


def pin_chat_message(state: State, params: Params) -> Any:
    chat = open_chat(state, params)
    message_id = _message_id(params)
    message = chat.messages.get(message_id)
    if message is None:
        raise bad_request("message to pin not found")
    if message_id not in chat.pinned:
        chat.pinned.append(message_id)
        state.save_chat(chat)
        state.post(chat, state.bot_user, {"pinned_message": message})
    return True


def unpin_chat_message(state: State, params: Params) -> Any:
    chat = open_chat(state, params)
    message_id = _message_id(params) if "message_id" in params else None
    if message_id is None:
        if not chat.pinned:
            raise bad_request("message to unpin not found")
        message_id = chat.pinned[-1]
    if message_id not in chat.pinned:
        raise bad_request("message to unpin not found")
    chat.pinned.remove(message_id)
    state.save_chat(chat)
    return True


def unpin_all_chat_messages(state: State, params: Params) -> Any:
    chat = open_chat(state, params)
    chat.pinned.clear()
    state.save_chat(chat)
    return True


def _own(state: State, params: Params) -> tuple[Chat, Message]:
    """The bot's own message that a call wants to change."""
    if "inline_message_id" in params:
        raise bad_request("MESSAGE_ID_INVALID")
    chat = open_chat(state, params)
    message = chat.messages.get(_message_id(params))
    if message is None:
        raise bad_request("message to edit not found")
    if message["from"]["id"] != state.bot_id or "forward_origin" in message:
        raise bad_request("message can't be edited")
    return chat, message


def _message_id(params: Params) -> int:
    message_id = params.integer("message_id")
    if message_id <= 0:
        raise bad_request("message identifier is not specified")
    return message_id


def _changed(
    state: State,
    params: Params,
    chat: Chat,
    message: Message,
    content: Message,
    replaced: tuple[str, ...],
) -> Message:
    """The message with new content and markup, stored; an edit that changes nothing is refused."""
    markup = None
    if "reply_markup" in params:
        markup = inline_only(params.json("reply_markup", "reply keyboard markup"))
    kept = {
        name: value
        for name, value in message.items()
        if name not in replaced and name not in ("reply_markup", "edit_date")
    }
    edited = {**kept, **content}
    if markup is not None:
        edited["reply_markup"] = markup
    if edited == {name: value for name, value in message.items() if name != "edit_date"}:
        raise bad_request(_SAME)
    edited["edit_date"] = int(state.wall.seconds())
    state.replace(chat, edited)
    return edited


def _deletable(state: State, chat: Chat, message: Message) -> bool:
    young = state.wall.seconds() - message["date"] < _DELETABLE_SECONDS
    return young and (chat.private or bool(message["from"]["id"] == state.bot_id))
