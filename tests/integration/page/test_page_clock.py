"""The clock of the preview: moved from the page, and shown there once it differs."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import datetime

import pytest
from playwright.async_api import Locator, Page, expect

from tests.integration.page.stage import Stage, bubble, field

pytestmark = pytest.mark.asyncio(loop_scope="session")

DAY = 86_400


class Morning:
    """A bot that says good morning in two days, and again two days later."""

    def __init__(self, stage: Stage) -> None:
        self.telegram = stage.telegram
        now = stage.telegram.wall.seconds()
        self.planned = [now + 2 * DAY, now + 4 * DAY]

    async def next_at(self, after: float, chat: int | None = None) -> float | None:
        return min((at for at in self.planned if at > after), default=None)

    async def catch_up(self) -> None:
        while self.planned and self.planned[0] <= self.telegram.wall.seconds():
            self.planned.pop(0)
            chat = self.telegram.chat(next(iter(self.telegram.chats)))
            self.telegram.post(chat, self.telegram.bot_user, {"text": "Good morning"})

    async def concerns_only(self, chats: Collection[int]) -> bool:
        return True


async def let_pass(page: Page, span: str) -> None:
    await page.get_by_role("button", name="Chat menu").click()
    await page.get_by_role("menuitem", name="Let time pass").click()
    await page.get_by_role("menuitem", name=span, exact=True).click()


def clock_of(page: Page) -> Locator:
    return page.get_by_role("button", name="Let time pass")


def day_of(seconds: float) -> str:
    at = datetime.fromtimestamp(seconds).astimezone()
    return f"{at:%A} {at.day} {at:%B}"


def seen_from(stage: Stage, seconds: float) -> str:
    """What the page calls the day of a moment: an hour more may be a day more, late at night."""
    wall = stage.telegram.wall.seconds()
    ago = (datetime.fromtimestamp(wall).date() - datetime.fromtimestamp(seconds).date()).days
    return {0: "Today", 1: "Yesterday"}.get(ago, day_of(seconds))


async def test_time_passes_until_the_bot_writes(stage: Stage) -> None:
    stage.server.timekeeper.agenda = Morning(stage)
    page = await stage.started()
    await expect(clock_of(page)).to_be_hidden()
    await let_pass(page, "Until what comes next")
    await bubble(page, "Good morning").wait_for()
    wall = stage.telegram.wall
    assert round(wall.ahead / DAY) == 2
    await expect(clock_of(page)).to_have_accessible_name(
        re.compile(rf"{day_of(wall.seconds())}, \d\d:\d\d\. Let time pass")
    )
    await expect(page.get_by_role("status").filter(has_text="It is ")).to_contain_text(
        day_of(wall.seconds())
    )
    # What was said before is two days old now, and what one says has the time of the clock.
    days = await page.get_by_role("article").evaluate_all("all => all.map((el) => el.dataset.day)")
    assert days == [day_of(wall.seconds() - 2 * DAY), "Today"]
    await field(page).fill("Good morning to you")
    await field(page).press("Enter")
    await expect(bubble(page, "to you")).to_contain_text("Sent")
    assert stage.telegram.history(stage.guest)[-1]["date"] >= int(wall.seconds()) - 60
    await expect(bubble(page, "to you")).to_have_attribute("data-day", "Today")


async def test_the_clock_itself_opens_the_menu_and_the_next_days_follow(stage: Stage) -> None:
    stage.server.timekeeper.agenda = Morning(stage)
    page = await stage.started(320, 640)
    begun = stage.telegram.history(stage.guest)[0]["date"]
    await let_pass(page, "A day")
    await clock_of(page).click()
    await page.get_by_role("menuitem", name="An hour", exact=True).click()
    await expect(clock_of(page)).to_be_visible()
    await expect(bubble(page, "/start")).to_have_attribute("data-day", seen_from(stage, begun))
    await clock_of(page).click()
    await page.get_by_role("menuitem", name="A day", exact=True).click()
    await bubble(page, "Good morning").wait_for()
    assert await page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    for control in (clock_of(page), page.get_by_role("button", name="Chat menu")):
        box = await control.bounding_box()
        assert box is not None
        assert box["x"] + box["width"] <= 320


async def test_every_window_shows_it_and_a_new_one_does_from_the_start(stage: Stage) -> None:
    stage.server.timekeeper.agenda = Morning(stage)
    page = await stage.started()
    other = await stage.another()
    await bubble(other, "/start").wait_for()
    await let_pass(page, "A day")
    await expect(clock_of(other)).to_be_visible()
    await page.reload()
    await expect(clock_of(page)).to_be_visible()
    await expect(bubble(page, "/start")).to_have_attribute("data-day", "Yesterday")


async def test_what_cannot_be_is_said(stage: Stage) -> None:
    agenda = Morning(stage)
    agenda.planned = []
    stage.server.timekeeper.agenda = agenda
    page = await stage.started()
    await let_pass(page, "Until what comes next")
    await expect(page.get_by_text("Nothing is planned in this chat.")).to_be_visible()
    await expect(clock_of(page)).to_be_hidden()


async def test_where_nobody_follows_the_clock_it_is_not_offered(stage: Stage) -> None:
    page = await stage.started()
    await page.get_by_role("button", name="Chat menu").click()
    await page.get_by_role("menuitem", name="Light or dark").wait_for()
    await expect(page.get_by_role("menuitem", name="Let time pass")).to_have_count(0)
