"""A conversation on the page: start, answers by button, edits, deletions, replies."""

from __future__ import annotations

import re

import pytest
from playwright.async_api import expect

from tests.integration.page.stage import Stage, bubble, buttons, field

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_first_visit_shows_the_bots_description_and_start(stage: Stage) -> None:
    await stage.call("setMyDescription", description="Small, private conversations.")
    page = await stage.open()
    await expect(page.get_by_text("Small, private conversations.")).to_be_visible()
    await expect(field(page)).to_be_hidden()
    await page.get_by_role("button", name="Start", exact=True).click()
    await expect(bubble(page, "/start")).to_have_count(1)
    await expect(field(page)).to_be_focused()
    assert (await stage.update("message"))["text"] == "/start"


async def test_a_deep_link_reaches_the_bot_after_start_only(stage: Stage) -> None:
    page = await stage.open(query="#start=from_a_friend")
    start = page.get_by_role("button", name="Start", exact=True)
    await start.wait_for()
    assert stage.telegram.history(stage.guest) == []
    await start.click()
    assert (await stage.update("message"))["text"] == "/start from_a_friend"
    assert "#" not in page.url
    # The same, from a link in a message: it stays here.
    await stage.say("Open https://t.me/rekindle_preview_bot?start=again")
    await page.get_by_role("link").click()
    await start.click()
    await expect(bubble(page, "/start again")).to_have_count(1)


async def test_a_tap_reaches_the_bot_and_its_edit_takes_the_buttons_away(stage: Stage) -> None:
    page = await stage.started()
    asked = await stage.say(
        "What is here right now?",
        reply_markup=buttons({"Tender": "f:tender", "Sad": "f:sad"}, {"Not sure": "f:none"}),
    )
    tender = page.get_by_role("button", name="Tender")
    await tender.click()
    await expect(tender).to_have_attribute("aria-busy", "true")
    query = await stage.update("callback_query")
    assert query["data"] == "f:tender"
    await stage.call("answerCallbackQuery", callback_query_id=query["id"], text="Noted")
    await expect(page.get_by_text("Noted")).to_be_visible()
    await expect(tender).not_to_have_attribute("aria-busy", "true")
    await stage.call(
        "editMessageText",
        chat_id=stage.guest,
        message_id=asked["message_id"],
        text="What is here right now?\nTender",
    )
    await expect(tender).to_have_count(0)
    await expect(bubble(page, "Tender")).to_contain_text("edited")


async def test_an_answer_without_words_ends_the_spinner_and_an_alert_waits(stage: Stage) -> None:
    page = await stage.started()
    await stage.say("Keep it?", reply_markup=buttons({"Keep it": "k"}))
    keep = page.get_by_role("button", name="Keep it")
    await keep.click()
    query = await stage.update("callback_query")
    await stage.call("answerCallbackQuery", callback_query_id=query["id"])
    await expect(keep).not_to_have_attribute("aria-busy", "true")
    await keep.click()
    query = await stage.update("callback_query")
    await stage.call(
        "answerCallbackQuery",
        callback_query_id=query["id"],
        text="This question is closed.",
        show_alert=True,
    )
    dialog = page.get_by_role("dialog")
    await expect(dialog).to_contain_text("This question is closed.")
    await dialog.get_by_role("button", name="OK").click()
    await expect(dialog).to_have_count(0)


async def test_the_keyboards_place_is_kept_when_a_button_goes(stage: Stage) -> None:
    page = await stage.started()
    first = await stage.say("First", reply_markup=buttons({"One": "1"}))
    await page.get_by_role("button", name="One").focus()
    await page.keyboard.press("Enter")
    await stage.call(
        "editMessageText", chat_id=stage.guest, message_id=first["message_id"], text="First: one"
    )
    await expect(bubble(page, "First: one")).to_be_focused()
    await stage.say("Second", reply_markup=buttons({"Two": "2"}))
    await page.get_by_role("button", name="Two").wait_for()
    await page.keyboard.press("Tab")
    await expect(page.get_by_role("button", name="Two")).to_be_focused()


async def test_typing_shows_until_the_bot_has_written(stage: Stage) -> None:
    page = await stage.started()
    await stage.call("sendChatAction", chat_id=stage.guest, action="typing")
    await expect(page.get_by_text("typing…")).to_be_visible()
    await stage.say("Thank you for waiting.")
    await expect(bubble(page, "Thank you for waiting.")).to_be_visible()
    await expect(page.get_by_text("typing…")).to_have_count(0)


async def test_a_deleted_message_leaves_the_chat(stage: Stage) -> None:
    page = await stage.started()
    sent = await stage.say("Only for a moment")
    await bubble(page, "Only for a moment").wait_for()
    await stage.call("deleteMessage", chat_id=stage.guest, message_id=sent["message_id"])
    await expect(bubble(page, "Only for a moment")).to_have_count(0)


async def test_ones_own_words_can_be_changed(stage: Stage) -> None:
    page = await stage.started()
    await field(page).fill("I did not know what to say")
    await field(page).press("Enter")
    mine = bubble(page, "I did not know")
    await mine.hover()
    await mine.get_by_role("button", name="Message menu").click()
    await page.get_by_role("menuitem", name="Edit").click()
    await expect(field(page)).to_have_value("I did not know what to say")
    await field(page).fill("I did not know how to begin")
    await field(page).press("Enter")
    await expect(bubble(page, "how to begin")).to_contain_text("edited")
    await expect(field(page)).to_have_value("")
    assert (await stage.update("edited_message"))["text"] == "I did not know how to begin"
    await field(page).press("ArrowUp")
    await expect(page.get_by_text("Editing")).to_be_visible()
    await field(page).press("Escape")
    await expect(page.get_by_text("Editing")).to_be_hidden()


async def test_a_reply_names_what_it_answers(stage: Stage) -> None:
    page = await stage.started()
    asked = await stage.say("What set it off?")
    await bubble(page, "What set it off?").hover()
    await bubble(page, "What set it off?").get_by_role("button", name="Message menu").click()
    await page.get_by_role("menuitem", name="Reply").click()
    await expect(page.get_by_text("Reply to Rekindle")).to_be_visible()
    await field(page).fill("My sister called")
    await field(page).press("Enter")
    quote = page.get_by_role("button", name=re.compile("In reply to.*What set it off"))
    await quote.click()
    await expect(bubble(page, "What set it off?").first).to_be_focused()
    while (said := await stage.update("message"))["text"] == "/start":
        pass
    assert said["reply_to_message"]["message_id"] == asked["message_id"]


async def test_a_blocked_bot_can_be_unblocked_also_after_a_reload(stage: Stage) -> None:
    page = await stage.started()
    await page.get_by_role("button", name="Chat menu").click()
    await page.get_by_role("menuitem", name="Block Rekindle").click()
    assert (await stage.update("my_chat_member"))["new_chat_member"]["status"] == "kicked"
    await expect(field(page)).to_be_hidden()
    await page.reload()
    await page.get_by_role("button", name="Unblock").click()
    assert (await stage.update("my_chat_member"))["new_chat_member"]["status"] == "member"
    await expect(field(page)).to_be_visible()


async def test_what_the_server_refuses_says_so_and_can_be_sent_again(stage: Stage) -> None:
    page = await stage.started()
    stage.telegram.block(stage.guest)
    await field(page).fill("Hello?")
    await field(page).press("Enter")
    await expect(bubble(page, "Hello?")).to_contain_text("Not sent")
    stage.telegram.unblock(stage.guest)
    await page.get_by_role("button", name="Try again").click()
    await expect(bubble(page, "Hello?")).to_contain_text("Sent")
    await expect(bubble(page, "Hello?")).to_have_count(1)
