"""Every method there is, by its name in lower case."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.preview.methods import (
    about_bot,
    about_chats,
    answering,
    editing,
    media,
    sending,
    updating,
)
from bot.preview.params import Params
from bot.preview.state import State

Method = Callable[[State, Params], Any]

# The one method whose function is a coroutine: it waits for updates.
POLL = "getupdates"

_NAMED: dict[str, Method] = {
    "getMe": about_bot.get_me,
    "logOut": about_bot.log_out,
    "close": about_bot.log_out,
    "getUpdates": updating.get_updates,
    "setWebhook": updating.set_webhook,
    "deleteWebhook": updating.delete_webhook,
    "getWebhookInfo": updating.get_webhook_info,
    "sendMessage": sending.send_message,
    "sendLocation": sending.send_location,
    "sendContact": sending.send_contact,
    "sendChatAction": sending.send_chat_action,
    "copyMessage": sending.copy_message,
    "forwardMessage": sending.forward_message,
    "sendPhoto": media.send_photo,
    "sendDocument": media.send_document,
    "sendVoice": media.send_voice,
    "sendSticker": media.send_sticker,
    "sendMediaGroup": media.send_media_group,
    "getFile": media.get_file,
    "editMessageText": editing.edit_message_text,
    "editMessageCaption": editing.edit_message_caption,
    "editMessageMedia": editing.edit_message_media,
    "editMessageReplyMarkup": editing.edit_message_reply_markup,
    "deleteMessage": editing.delete_message,
    "deleteMessages": editing.delete_messages,
    "setMessageReaction": editing.set_message_reaction,
    "pinChatMessage": editing.pin_chat_message,
    "unpinChatMessage": editing.unpin_chat_message,
    "unpinAllChatMessages": editing.unpin_all_chat_messages,
    "answerCallbackQuery": answering.answer_callback_query,
    "answerInlineQuery": answering.answer_inline_query,
    "getChat": about_chats.get_chat,
    "getChatMember": about_chats.get_chat_member,
    "getChatMemberCount": about_chats.get_chat_member_count,
    "leaveChat": about_chats.leave_chat,
    "getUserProfilePhotos": about_chats.get_user_profile_photos,
    "setMyCommands": about_bot.set_my_commands,
    "getMyCommands": about_bot.get_my_commands,
    "deleteMyCommands": about_bot.delete_my_commands,
    "setMyName": about_bot.set_my_name,
    "getMyName": about_bot.get_my_name,
    "setMyDescription": about_bot.set_my_description,
    "getMyDescription": about_bot.get_my_description,
    "setMyShortDescription": about_bot.set_my_short_description,
    "getMyShortDescription": about_bot.get_my_short_description,
    "setChatMenuButton": about_bot.set_chat_menu_button,
    "getChatMenuButton": about_bot.get_chat_menu_button,
}

METHODS: dict[str, tuple[str, Method]] = {
    name.lower(): (name, method) for name, method in _NAMED.items()
}
