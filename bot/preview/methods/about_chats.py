"""Methods that read a chat or leave it."""

from __future__ import annotations

from typing import Any

from bot.preview.errors import bad_request
from bot.preview.methods.common import known_chat, open_chat
from bot.preview.params import Params
from bot.preview.state import State

_NO_GIFTS = {
    "unlimited_gifts": False,
    "limited_gifts": False,
    "unique_gifts": False,
    "premium_subscription": False,
    "gifts_from_channels": False,
}


def get_chat(state: State, params: Params) -> Any:
    chat = known_chat(state, params)
    if not chat.private:
        open_chat(state, params)
    full = chat.public | {
        "accent_color_id": abs(chat.id) % 7,
        "max_reaction_count": 11,
        "accepted_gift_types": _NO_GIFTS,
    }
    pinned = [chat.messages[number] for number in chat.pinned if number in chat.messages]
    if pinned:
        full["pinned_message"] = pinned[-1]
    if not chat.private:
        full["permissions"] = {"can_send_messages": True}
    return full


def get_chat_member(state: State, params: Params) -> Any:
    chat = known_chat(state, params)
    user_id = params.integer("user_id")
    if user_id == state.bot_id:
        gone = "kicked" if chat.blocked else "left" if chat.left else "member"
        extra = {"until_date": 0} if gone == "kicked" else {}
        return {"status": gone, "user": state.bot_user, **extra}
    user = chat.members.get(user_id)
    if user is None:
        raise bad_request("user not found" if user_id > 0 else "invalid user_id specified")
    return {"status": "member", "user": user}


def get_chat_member_count(state: State, params: Params) -> Any:
    return len(open_chat(state, params).members) + 1


def leave_chat(state: State, params: Params) -> Any:
    chat = open_chat(state, params)
    if chat.private:
        raise bad_request("chat member status can't be changed in private chats")
    chat.left = True
    state.save_chat(chat)
    state.tell_membership(chat, state.bot_user, "member", "left")
    return True


def get_user_profile_photos(state: State, params: Params) -> Any:
    if params.integer("user_id") <= 0:
        raise bad_request("invalid user_id specified")
    if params.integer("user_id") not in state.users:
        raise bad_request("user not found")
    return {"total_count": 0, "photos": []}
