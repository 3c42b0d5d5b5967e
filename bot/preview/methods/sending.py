"""Methods that send a message without a file."""

from __future__ import annotations

from typing import Any

from bot.preview.errors import bad_request
from bot.preview.methods.common import caption_of, known_chat, open_chat, send, text_of
from bot.preview.params import Params
from bot.preview.state import State
from bot.preview.text import clean

_ACTIONS = frozenset(
    {
        "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice",
        "upload_document", "choose_sticker", "find_location", "record_video_note",
        "upload_video_note",
    }
)  # fmt: skip
_COPIED = frozenset({"text", "photo", "document", "voice", "sticker", "location", "contact"})
# What belongs to the place of a message, and so is not copied with its content.
_PLACE = frozenset(
    {
        "message_id", "from", "chat", "date", "edit_date", "reply_markup", "reply_to_message",
        "forward_origin", "media_group_id", "has_protected_content", "reactions",
    }
)  # fmt: skip


def send_message(state: State, params: Params) -> Any:
    text, entities = text_of(state, params)
    content: dict[str, Any] = {"text": text}
    if entities:
        content["entities"] = entities
    if "link_preview_options" in params:
        content["link_preview_options"] = link_preview(params)
    return send(state, params, content)


def send_location(state: State, params: Params) -> Any:
    place = {}
    for axis, limit in (("latitude", 90), ("longitude", 180)):
        if axis not in params:
            raise bad_request(f"{axis} is empty")
        value = params.number(axis)
        if value is None or not abs(value) <= limit:
            raise bad_request("wrong location specified")
        place[axis] = value
    return send(state, params, {"location": place})


def send_contact(state: State, params: Params) -> Any:
    phone, name = params.text("phone_number"), params.text("first_name")
    if not phone:
        raise bad_request("phone number is empty")
    if not name:
        raise bad_request("first name is empty")
    contact = {"phone_number": phone, "first_name": clean(name)}
    if "last_name" in params:
        contact["last_name"] = clean(params.text("last_name"))
    return send(state, params, {"contact": contact})


def send_chat_action(state: State, params: Params) -> Any:
    chat = open_chat(state, params)
    action = params.text("action")
    if action not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    state.events.publish("action", chat.id, action=action)
    return True


def copy_message(state: State, params: Params) -> Any:
    content = _content(_original(state, params, "copy"))
    if not _COPIED & content.keys():
        raise bad_request("message can't be copied")
    if "caption" in params and "text" not in content:
        content = {k: v for k, v in content.items() if not k.startswith("caption")}
        content |= caption_of(state, params)
    return {"message_id": send(state, params, content)["message_id"]}


def forward_message(state: State, params: Params) -> Any:
    original = _original(state, params, "forward")
    if original.get("has_protected_content"):
        raise bad_request("message can't be forwarded")
    origin = {"type": "user", "sender_user": original["from"], "date": original["date"]}
    return send(state, params, {"forward_origin": origin, **_content(original)})


def link_preview(params: Params) -> dict[str, Any]:
    """The checked link_preview_options of a call."""
    given = params.json("link_preview_options", "link preview options")
    if not isinstance(given, dict):
        raise bad_request("object expected as link preview options")
    inner = Params(given)
    found: dict[str, Any] = {
        name: True
        for name in ("is_disabled", "prefer_small_media", "prefer_large_media", "show_above_text")
        if inner.flag(name)
    }
    if "url" in inner:
        found["url"] = inner.text("url")
    return found


def _original(state: State, params: Params, verb: str) -> dict[str, Any]:
    source = known_chat(state, params, "from_chat_id")
    message = source.messages.get(params.integer("message_id"))
    if message is None:
        raise bad_request(f"message to {verb} not found")
    return message


def _content(message: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in message.items() if name not in _PLACE}
