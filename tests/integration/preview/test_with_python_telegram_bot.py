"""python-telegram-bot cannot tell the loopback server from Telegram."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from support.loopback_http import TOKEN, LoopbackClient, until
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllPrivateChats,
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaDocument,
    InputMediaPhoto,
    KeyboardButton,
    MenuButtonCommands,
    MessageEntity,
    ReactionTypeEmoji,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    ReplyParameters,
)
from telegram.constants import ChatAction, ParseMode
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
)

from bot.preview.images import flat_png
from bot.preview.server import LoopbackServer
from bot.preview.telegram import Telegram

PICTURE = flat_png(30, 20, (200, 100, 50))
KEYBOARD = InlineKeyboardMarkup(
    [
        [InlineKeyboardButton("Yes", callback_data="yes")],
        [InlineKeyboardButton("Read", url="https://example.com/")],
    ]
)


def bot_at(server: LoopbackServer, token: str = TOKEN) -> Bot:
    return Bot(token, base_url=f"{server.url}/bot", base_file_url=f"{server.url}/file/bot")


@pytest.fixture
async def bot(server: LoopbackServer) -> AsyncIterator[Bot]:
    async with bot_at(server) as bot:
        yield bot


async def test_it_knows_itself(bot: Bot) -> None:
    assert (bot.id, bot.username, bot.first_name) == (4242, "rekindle_preview_bot", "Rekindle")


async def test_a_message_with_html_and_buttons(bot: Bot, telegram: Telegram) -> None:
    message = await bot.send_message(
        7, "<b>Hi</b> 😀 <a href='https://a.org/x'>there</a>", ParseMode.HTML, reply_markup=KEYBOARD
    )
    assert message.text == "Hi 😀 there"
    assert message.parse_entities() == {
        MessageEntity("bold", 0, 2): "Hi",
        MessageEntity("text_link", 6, 5, url="https://a.org/x"): "there",
    }
    assert message.reply_markup == KEYBOARD
    reply = await bot.send_message(7, "b", reply_parameters=ReplyParameters(message.message_id))
    assert reply.reply_to_message == message
    assert len(telegram.history(7)) == 2


async def test_keyboards_of_the_chat(bot: Bot, telegram: Telegram) -> None:
    keyboard = ReplyKeyboardMarkup(
        [[KeyboardButton("Here", request_location=True)], ["Skip"]],
        resize_keyboard=True,
        one_time_keyboard=True,
        input_field_placeholder="Where?",
    )
    await bot.send_message(7, "?", reply_markup=keyboard)
    assert telegram.chat(7).keyboard is not None
    await bot.send_message(7, ".", reply_markup=ReplyKeyboardRemove())
    assert telegram.chat(7).keyboard is None
    await bot.send_message(7, "!", reply_markup=ForceReply(input_field_placeholder="…"))


async def test_files_go_out_and_come_back(bot: Bot) -> None:
    photo = await bot.send_photo(7, PICTURE, caption="<i>us</i>", parse_mode=ParseMode.HTML)
    assert (photo.photo[-1].width, photo.caption) == (30, "us")
    assert await (await photo.photo[-1].get_file()).download_as_bytearray() == PICTURE
    again = await bot.send_photo(7, photo.photo[-1].file_id)
    assert again.photo == photo.photo
    document = await bot.send_document(7, b"hello", filename="notes.txt", reply_markup=KEYBOARD)
    assert document.document is not None
    assert (document.document.file_name, document.document.file_size) == ("notes.txt", 5)
    assert document.document.mime_type == "text/plain"
    changed = await bot.edit_message_media(
        InputMediaDocument(b"more", filename="more.txt", caption="c"), 7, document.message_id
    )
    assert changed.document.file_name == "more.txt"  # type: ignore[union-attr]
    album = await bot.send_media_group(7, [InputMediaPhoto(PICTURE), InputMediaPhoto(PICTURE)])
    assert len({message.media_group_id for message in album}) == 1


async def test_edits_deletions_and_the_rest(bot: Bot, telegram: Telegram) -> None:
    message = await bot.send_message(7, "a", reply_markup=KEYBOARD)
    edited = await bot.edit_message_text("b", 7, message.message_id)
    assert (edited.text, edited.reply_markup) == ("b", None)  # type: ignore[union-attr]
    assert await bot.edit_message_reply_markup(7, message.message_id, reply_markup=KEYBOARD)
    assert await bot.set_message_reaction(7, message.message_id, ReactionTypeEmoji("❤"))
    assert await bot.pin_chat_message(7, message.message_id)
    assert (await bot.get_chat(7)).pinned_message == await bot.edit_message_text(
        "c", 7, message.message_id
    )
    assert await bot.unpin_all_chat_messages(7)
    copied = await bot.copy_message(7, 7, message.message_id)
    forwarded = await bot.forward_message(7, 7, message.message_id)
    assert forwarded.forward_origin is not None
    assert await bot.send_chat_action(7, ChatAction.TYPING)
    assert await bot.delete_messages(7, [message.message_id, copied.message_id])
    assert await bot.delete_message(7, forwarded.message_id)
    await bot.send_location(7, 52.5, 13.4)
    await bot.send_contact(7, "+49", "Bo")
    await bot.send_voice(7, b"OggS", duration=2)
    await bot.send_sticker(7, b"RIFF", emoji="🙂")
    assert (await bot.get_chat_member(7, 4242)).status == "member"
    assert await bot.get_chat_member_count(7) == 2
    assert (await bot.get_user_profile_photos(7)).total_count == 0


async def test_updates_of_every_kind_are_understood(bot: Bot, telegram: Telegram) -> None:
    asked = await bot.send_message(7, "?", reply_markup=KEYBOARD)
    said = telegram.say(7, "/start now")
    telegram.edit(7, said["message_id"], "later")
    telegram.tap(7, asked.message_id, "yes")
    for content in (
        {"sticker": "🙂"},
        {"photo": True, "caption": "us"},
        {"voice": True},
        {"document": "plan.pdf"},
        {"location": {"latitude": 1.0, "longitude": 2.0}},
        {"contact": {"first_name": "Bo", "phone_number": "+1"}},
    ):
        telegram.send(7, content, reply_to=asked.message_id)
    telegram.open_chat("group", "Family")
    telegram.block(7)
    updates = await bot.get_updates(timeout=5)
    assert [update.update_id for update in updates] == list(
        range(updates[0].update_id, updates[0].update_id + len(updates))
    )
    first, edited, tapped, *others, joined, created, blocked = updates
    assert first.message is not None
    assert first.message.parse_entities() == {MessageEntity("bot_command", 0, 6): "/start"}
    assert edited.edited_message is not None
    assert edited.edited_message.text == "later"
    assert tapped.callback_query is not None
    assert (tapped.callback_query.data, tapped.callback_query.message) == ("yes", asked)
    assert all(update.message and update.message.effective_attachment for update in others)
    assert joined.my_chat_member is not None
    assert created.message is not None
    assert created.message.group_chat_created
    assert blocked.my_chat_member is not None
    assert blocked.my_chat_member.new_chat_member.status == "kicked"
    assert await bot.answer_callback_query(tapped.callback_query.id, "Thank you")
    assert await bot.get_updates(offset=updates[-1].update_id + 1) == ()


async def test_its_own_menus(bot: Bot) -> None:
    commands = [BotCommand("start", "Begin"), BotCommand("tip", "A small idea")]
    assert await bot.set_my_commands(commands, scope=BotCommandScopeAllPrivateChats())
    assert await bot.get_my_commands(BotCommandScopeAllPrivateChats()) == tuple(commands)
    assert await bot.delete_my_commands(BotCommandScopeAllPrivateChats())
    assert await bot.set_my_description("About") and await bot.set_my_short_description("Short")
    assert await bot.set_my_name("Warm", language_code="de")
    assert (await bot.get_my_description()).description == "About"
    assert (await bot.get_my_short_description()).short_description == "Short"
    assert (await bot.get_my_name("de")).name == "Warm"
    assert await bot.set_chat_menu_button(menu_button=MenuButtonCommands())
    assert await bot.get_chat_menu_button(7) == MenuButtonCommands()


async def test_webhook_settings(bot: Bot) -> None:
    assert await bot.set_webhook(
        "http://127.0.0.1:1/", secret_token="s", allowed_updates=["message"]
    )
    info = await bot.get_webhook_info()
    assert (info.url, info.allowed_updates) == ("http://127.0.0.1:1/", ("message",))
    with pytest.raises(Conflict):
        await bot.get_updates()
    assert await bot.delete_webhook(drop_pending_updates=True)


async def test_refusals_become_its_errors(
    server: LoopbackServer,
    bot: Bot,
    telegram: Telegram,
    client: LoopbackClient,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with pytest.raises(BadRequest, match="Can't parse entities: unsupported start tag"):
        await bot.send_message(7, "<p>x</p>", ParseMode.HTML)
    with pytest.raises(BadRequest, match="Message is too long"):
        await bot.send_message(7, "x" * 4097)
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(999, "x")
    telegram.open_chat("group", "Family", chat_id=-9)
    await client.post("/control/faults", {"method": "sendMessage", "kind": "429", "retry_after": 4})
    monkeypatch.setenv("PTB_TIMEDELTA", "1")
    with pytest.raises(RetryAfter) as told:
        await bot.send_message(7, "x")
    assert told.value.retry_after == timedelta(seconds=4)
    await client.post("/control/faults", {"method": "sendMessage", "kind": "migrate"})
    with pytest.raises(ChatMigrated) as moved:
        await bot.send_message(-9, "x")
    assert moved.value.new_chat_id == -1_000_000_000_009
    for kind in ("502_html", "500", "drop", "lost"):
        await client.post("/control/faults", {"method": "getMe", "kind": kind})
        with pytest.raises(NetworkError):
            await bot.get_me()
    telegram.block(7)
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(7, "x")
    stranger = bot_at(server, "4242:someone-else")
    with pytest.raises(InvalidToken):
        await stranger.initialize()
    await stranger.shutdown()


async def test_a_second_poller_is_a_conflict(
    server: LoopbackServer, bot: Bot, telegram: Telegram
) -> None:
    first = asyncio.create_task(bot.get_updates(timeout=30))
    await until(lambda: telegram.updates.waiting)
    async with bot_at(server) as other:
        assert await other.get_updates() == ()
    with pytest.raises(Conflict):
        await first
