"""The server goes away and comes back: nothing is lost, nothing is shown twice."""

from __future__ import annotations

import asyncio

import pytest
from playwright.async_api import Route, expect

from bot.preview.telegram import Telegram
from tests.integration.page.stage import Stage, bubble, buttons, field

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_chat_goes_on_after_the_servers_restart(stage: Stage) -> None:
    page = await stage.started()
    await stage.say("Are you there?", reply_markup=buttons({"Yes": "y"}))
    await page.get_by_role("button", name="Yes").wait_for()

    async def meanwhile() -> None:
        await expect(page.get_by_role("status").filter(has_text="Connecting")).to_be_visible()
        await field(page).fill("Written while you were away")
        await field(page).press("Enter")
        await field(page).fill("And this as well")
        await field(page).press("Enter")
        telegram = stage.telegram
        telegram.post(
            telegram.chat(stage.guest), telegram.bot_user, {"text": "Said while you were away"}
        )

    await stage.restart(meanwhile())
    await expect(page.get_by_role("status").filter(has_text="Connecting")).to_have_count(0)
    await expect(page.get_by_role("article").filter(has_text="Sending")).to_have_count(0)
    texts = ["/start", "Are you there?", "Said while", "Written while", "And this as well"]
    await expect(page.get_by_role("article")).to_have_count(5)
    for text in texts:
        await expect(bubble(page, text)).to_have_count(1)
    said = [message["text"] for message in stage.telegram.history(stage.guest)]
    assert said[-2:] == ["Written while you were away", "And this as well"]
    await page.get_by_role("button", name="Yes").click()
    assert (await stage.update("callback_query"))["data"] == "y"


async def test_a_message_whose_answer_was_lost_is_not_sent_twice(stage: Stage) -> None:
    page = await stage.started()
    lost = asyncio.Event()

    async def lose(route: Route) -> None:
        if not lost.is_set():
            lost.set()
            await route.fetch()
            await route.abort("connectionreset")
        else:
            await route.continue_()

    await page.route("**/user/*/message", lose)
    await field(page).fill("Only once, please")
    await field(page).press("Enter")
    await expect(bubble(page, "Only once, please")).to_contain_text("Sent")
    await field(page).fill("And on")
    await field(page).press("Enter")
    await expect(bubble(page, "And on")).to_contain_text("Sent")
    said = [message["text"] for message in stage.telegram.history(stage.guest)]
    assert said == ["/start", "Only once, please", "And on"]
    await expect(page.get_by_role("article")).to_have_count(3)


async def test_two_windows_on_one_chat_agree(stage: Stage) -> None:
    page = await stage.started()
    other = await stage.another()
    await bubble(other, "/start").wait_for()
    for window, text in ((page, "From here"), (other, "From there"), (page, "From here")):
        await field(window).fill(text)
        await field(window).press("Enter")
        await expect(window.get_by_role("article").filter(has_text="Sending")).to_have_count(0)
    for window in (page, other):
        await expect(window.get_by_role("article")).to_have_count(4)
        await expect(bubble(window, "From here")).to_have_count(2)


async def test_a_server_that_forgot_everything_begins_anew(stage: Stage) -> None:
    page = await stage.started()
    await stage.say("This will be forgotten")
    await bubble(page, "forgotten").wait_for()
    stage.telegram = Telegram()
    await stage.restart()
    await page.get_by_role("button", name="Start", exact=True).click()
    await expect(bubble(page, "/start")).to_have_count(1)
    await expect(bubble(page, "forgotten")).to_have_count(0)
