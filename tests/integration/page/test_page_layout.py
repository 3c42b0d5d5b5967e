"""Sizes and themes: a phone of 360 px, two chats side by side, dark, a thousand bubbles."""

from __future__ import annotations

import pytest
from playwright.async_api import Page, expect

from bot.preview.clock import Clock
from tests.integration.page.stage import Stage, bubble, buttons, field

pytestmark = pytest.mark.asyncio(loop_scope="session")


_OUTSIDE = """() => [...document.querySelectorAll("button, .bubble, .keys, img, textarea")]
  .filter((el) => el.checkVisibility())
  .filter((el) => el.getBoundingClientRect().right > innerWidth)
  .map((el) => el.outerHTML)"""


async def _no_sideways_scroll(page: Page) -> None:
    for scroller in await page.locator("html, body, .log, nav ul, footer, .commands").all():
        assert await scroller.evaluate("el => el.scrollWidth - el.clientWidth") == 0
    assert await page.evaluate(_OUTSIDE) == []


async def _new(page: Page, what: str, name: str) -> None:
    await page.get_by_role("button", name=f"New {what}").click()
    await page.get_by_label("Name", exact=True).fill(name)
    await page.get_by_role("button", name="Open", exact=True).click()


async def test_nothing_reaches_out_of_a_narrow_phone(stage: Stage) -> None:
    page = await stage.started(360, 740)
    long = "Donaudampfschifffahrtsgesellschaftskapitaen" * 3
    await stage.call("setMyCommands", commands=[{"command": "a" * 32, "description": long[:120]}])
    await stage.say(long, reply_markup=buttons({long[:60]: "1", "Two": "2"}, {"x" * 64: "3"}))
    await stage.say(f"<pre>{long}</pre><code>{long}</code>", parse_mode="HTML")
    for content in (
        {"photo": True, "caption": long},
        {"document": f"{long}.pdf"},
        {"location": {"latitude": 1, "longitude": 2}},
        {"contact": {"first_name": long, "phone_number": long}},
        {"voice": True},
    ):
        stage.telegram.send(stage.guest, content, reply_to=1)
    await stage.say("Last", reply_markup={"keyboard": [["a" * 90, "b" * 90, "c"]]})
    await bubble(page, "Last").wait_for()
    await field(page).press_sequentially("/")
    await page.get_by_role("option").wait_for()
    await _no_sideways_scroll(page)
    await page.get_by_role("button", name="All chats").click()
    await expect(page.get_by_role("navigation", name="Chats")).to_be_visible()
    await _no_sideways_scroll(page)


async def test_on_a_phone_the_list_and_the_chat_take_turns(stage: Stage) -> None:
    page = await stage.started()
    await expect(page.get_by_role("navigation")).to_be_hidden()
    await page.get_by_role("button", name="All chats").click()
    await expect(page.get_by_role("log")).to_be_hidden()
    await _new(page, "person", "Ada")
    await expect(page.get_by_text("bot · you are Ada")).to_be_visible()
    await stage.say("For the guest, meanwhile")
    await page.get_by_role("button", name="All chats").click()
    guest = page.get_by_role("button", name="Guest For the guest, meanwhile")
    await expect(guest.locator(".unread")).to_have_text("1")
    await guest.click()
    await expect(bubble(page, "For the guest, meanwhile")).to_be_visible()


async def test_two_chats_side_by_side_do_not_mix(stage: Stage) -> None:
    page = await stage.started(1280, 800)
    await _new(page, "person", "Ada")
    await page.get_by_role("region", name="Rekindle, as Ada").wait_for()
    await page.get_by_role("button", name="Open Guest beside").click()
    ada = page.get_by_role("region", name="Rekindle, as Ada")
    guest = page.get_by_role("region", name="Rekindle, as Guest")
    await ada.get_by_role("button", name="Start", exact=True).click()
    await field(ada).fill("I am Ada")
    await field(ada).press("Enter")
    await field(guest).fill("I am a guest")
    await field(guest).press("Enter")
    await expect(bubble(ada, "I am Ada")).to_have_count(1)
    await expect(bubble(guest, "I am a guest")).to_have_count(1)
    await expect(bubble(ada, "I am a guest")).to_have_count(0)
    first, second = await ada.bounding_box(), await guest.bounding_box()
    assert first and second and first["x"] + first["width"] <= second["x"]
    await page.reload()
    await expect(page.get_by_role("log")).to_have_count(2)
    await ada.get_by_role("button", name="Close this chat").click()
    await expect(page.get_by_role("log")).to_have_count(1)


async def test_in_a_group_one_speaks_as_one_person(stage: Stage) -> None:
    page = await stage.started(1280, 800)
    await _new(page, "person", "Mia")
    await page.get_by_role("region", name="Rekindle, as Mia").wait_for()
    await _new(page, "group", "Family")
    group = page.get_by_role("region", name="Family")
    await group.get_by_label("Speak as").select_option("Mia")
    await field(group).fill("Hello, all")
    await field(group).press("Enter")
    await expect(bubble(group, "Hello, all")).to_contain_text("You: ")
    await group.get_by_label("Speak as").select_option("Guest")
    await expect(bubble(group, "Hello, all")).to_contain_text("Mia")
    while "text" not in (said := await stage.update("message")) or said["text"] == "/start":
        pass
    assert (said["chat"]["title"], said["from"]["first_name"]) == ("Family", "Mia")


async def test_the_theme_follows_the_system_until_it_is_chosen(stage: Stage) -> None:
    page = await stage.started(1280, 800)

    async def dark() -> bool:
        colour = await page.evaluate("getComputedStyle(document.body).backgroundColor")
        return sum(int(part) for part in colour[4:-1].split(",")) < 382

    assert not await dark()
    await page.emulate_media(color_scheme="dark")
    assert await dark()
    await page.get_by_role("button", name="Light or dark").click()
    assert not await dark()
    await page.reload()
    await bubble(page, "/start").wait_for()
    assert not await dark()


async def test_a_reader_further_up_is_told_and_not_moved(stage: Stage) -> None:
    page = await stage.started(motion="no-preference")
    for number in range(30):
        await stage.say(f"Earlier thought {number}")
    last = bubble(page, "Earlier thought 29")
    await expect(last).to_be_in_viewport()
    await page.get_by_role("log").hover()
    await page.mouse.wheel(0, -2000)
    first = bubble(page, "Earlier thought 3").first
    await expect(last).not_to_be_in_viewport()
    await stage.say("Something new")
    await stage.say("Something else")
    down = page.get_by_role("button", name="2 new messages, go to the end")
    await down.wait_for()
    await expect(bubble(page, "Something new")).not_to_be_in_viewport()
    await expect(first).to_be_attached()
    await down.click()
    await expect(bubble(page, "Something else")).to_be_in_viewport()
    await expect(page.get_by_role("button", name="go to the end")).to_be_hidden()
    # What grows below takes nobody away from the end, who was there.
    await stage.say("Pick one", reply_markup={"keyboard": [["One"], ["Two"], ["Three"], ["Four"]]})
    await page.get_by_role("button", name="Four").wait_for()
    await expect(bubble(page, "Pick one")).to_be_in_viewport()
    await page.reload()
    await page.get_by_role("button", name="Four").wait_for()
    await expect(bubble(page, "Pick one")).to_be_in_viewport(ratio=0.9)
    await expect(page.get_by_role("button", name="go to the end")).to_be_hidden()


async def test_a_thousand_bubbles_stay_in_order_and_at_their_end(stage: Stage) -> None:
    chat = stage.telegram.open_chat("private", "Ada")
    telegram = stage.telegram
    for number in range(150):
        telegram.say(chat.id, f"Mine, number {number}")
    page = await stage.open()
    await expect(bubble(page, "Mine, number 149")).to_be_in_viewport()
    for number in range(850):
        telegram.post(chat, telegram.bot_user, {"text": f"Yours, number {number}"})
    await expect(page.get_by_role("article")).to_have_count(1000)
    await expect(bubble(page, "Yours, number 849")).to_be_in_viewport()
    await field(page).fill("And one more")
    await field(page).press("Enter")
    await expect(bubble(page, "And one more")).to_be_in_viewport()
    keys = await page.evaluate(
        "[...document.querySelectorAll('.msg')].map((el) => +el.dataset.key)"
    )
    assert keys == list(range(1, 1002))


async def test_days_are_set_apart_and_neighbours_belong_together(stage: Stage) -> None:
    chat = stage.telegram.open_chat("private", "Ada")
    telegram = stage.telegram
    today = telegram.clock()
    for text, ago in {"Long ago": 90_000, "One": 60, "Two": 30}.items():
        telegram.wall = Clock(lambda ago=ago: today - ago)  # type: ignore[misc]
        telegram.post(chat, telegram.bot_user, {"text": text})
    page = await stage.open()
    await expect(bubble(page, "Long ago")).to_have_class("msg in opens tail")
    await expect(bubble(page, "Two")).to_have_class("msg in joined tail")
