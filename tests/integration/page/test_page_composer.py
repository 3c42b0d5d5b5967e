"""What one sends: commands, suggested answers, attachments, long texts."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.async_api import Page, expect

from tests.integration.page.stage import Stage, bubble, field

pytestmark = pytest.mark.asyncio(loop_scope="session")

_COMMANDS = [
    {"command": "reflect", "description": "Name what you feel"},
    {"command": "rest", "description": "A quiet minute"},
    {"command": "tip", "description": "One small thing to try"},
]


async def _attach(page: Page, what: str) -> None:
    await page.get_by_role("button", name="Attach").click()
    await page.get_by_role("menuitem", name=what).click()


async def test_commands_are_found_and_sent_by_keyboard(stage: Stage) -> None:
    page = await stage.started()
    await stage.call("setMyCommands", commands=_COMMANDS)
    await page.get_by_role("button", name="Commands").wait_for()
    await field(page).press_sequentially("/")
    options = page.get_by_role("option")
    await expect(options).to_have_count(3)
    await field(page).press_sequentially("re")
    await expect(options).to_have_text(["/reflectName what you feel", "/restA quiet minute"])
    await field(page).press("ArrowDown")
    await expect(page.get_by_role("option", selected=True)).to_contain_text("/rest")
    await field(page).press("Escape")
    await expect(options.first).to_be_hidden()
    await field(page).press_sequentially("f")
    await field(page).press("Enter")
    await expect(bubble(page, "/reflect")).to_have_count(1)
    await expect(field(page)).to_have_value("")
    # The button lists them all.
    await page.get_by_role("button", name="Commands").click()
    await field(page).press("ArrowUp")
    await field(page).press("Enter")
    await expect(bubble(page, "/tip")).to_have_count(1)
    await page.get_by_role("button", name="Commands").click()
    await page.get_by_role("option", name="/rest").click()
    await expect(bubble(page, "/rest")).to_have_count(1)


async def test_a_suggested_answer_is_sent_and_the_keyboard_goes(stage: Stage) -> None:
    page = await stage.started()
    await stage.say(
        "Keep it?",
        reply_markup={
            "keyboard": [[{"text": "Keep it"}, {"text": "Let it go"}]],
            "one_time_keyboard": True,
            "input_field_placeholder": "Or in your own words",
        },
    )
    await expect(field(page)).to_have_attribute("placeholder", "Or in your own words")
    await page.get_by_role("button", name="Let it go").click()
    await expect(bubble(page, "Let it go")).to_have_count(1)
    await expect(page.get_by_role("button", name="Let it go")).to_be_hidden()


async def test_suggested_answers_fold_away_and_are_removed(stage: Stage) -> None:
    page = await stage.started()
    await stage.say("Where to?", reply_markup={"keyboard": [["Home"], ["Out"]]})
    home = page.get_by_role("button", name="Home")
    await home.wait_for()
    await page.get_by_role("button", name="Suggested answers").click()
    await expect(home).to_be_hidden()
    await page.get_by_role("button", name="Suggested answers").click()
    await expect(home).to_be_visible()
    await stage.say("All right.", reply_markup={"remove_keyboard": True})
    await expect(home).to_have_count(0)
    await expect(page.get_by_role("button", name="Suggested answers")).to_be_hidden()


async def test_place_and_number_are_asked_before_they_are_sent(stage: Stage) -> None:
    page = await stage.started()
    asks = [
        [{"text": "My place", "request_location": True}],
        [{"text": "My number", "request_contact": True}],
    ]
    await stage.say("Where are you?", reply_markup={"keyboard": asks})
    await page.get_by_role("button", name="My place").click()
    await page.get_by_label("Place").select_option("Nairobi")
    await page.get_by_role("button", name="Share").click()
    await expect(bubble(page, "Location")).to_contain_text("1.286° S, 36.817° E")
    await page.get_by_role("button", name="My number").click()
    await page.get_by_role("button", name="Cancel").click()
    await page.get_by_role("button", name="My number").click()
    await page.get_by_role("button", name="Share").click()
    await expect(bubble(page, "+1 555 0100")).to_have_count(1)
    kinds = [_kind(message) for message in stage.telegram.history(stage.guest)]
    assert kinds == ["text", "text", "location", "contact"]


async def test_each_attachment_arrives_as_its_kind(stage: Stage) -> None:
    page = await stage.started()
    await _attach(page, "Sticker")
    await page.get_by_role("menuitem").first.click()
    await expect(page.get_by_role("img", name="Sticker 🙂")).to_be_visible()
    await _attach(page, "Voice note")
    await expect(bubble(page, "Voice note, 0:04")).to_be_visible()
    await _attach(page, "File")
    await expect(page.get_by_role("link", name="notes.pdf")).to_be_visible()
    await field(page).fill("Us, in the rain")
    await _attach(page, "Photo, with these words")
    await expect(page.get_by_role("button", name="Us, in the rain")).to_be_visible()
    await expect(field(page)).to_have_value("")
    await expect(page.get_by_role("article").filter(has_text="Sending")).to_have_count(0)
    kinds = [_kind(message) for message in stage.telegram.history(stage.guest)]
    assert kinds == ["text", "sticker", "voice", "document", "photo"]


async def test_a_very_long_text_becomes_several_bubbles_none_twice(stage: Stage) -> None:
    page = await stage.started()
    await field(page).fill("word " * 2000)
    await page.get_by_role("button", name="Send").click()
    await expect(page.get_by_role("article").filter(has_text="Sending")).to_have_count(0)
    await expect(bubble(page, "word")).to_have_count(3)
    assert len(stage.telegram.history(stage.guest)) == 4


async def test_enter_sends_shift_enter_does_not_and_the_order_is_kept(stage: Stage) -> None:
    page = await stage.started()
    await field(page).press_sequentially("One")
    await field(page).press("Shift+Enter")
    await field(page).press_sequentially("two")
    await field(page).press("Enter")
    for number in range(8):
        await field(page).fill(f"line {number}")
        await field(page).press("Enter")
    await expect(page.get_by_role("article").filter(has_text="Sending")).to_have_count(0)
    said = [message["text"] for message in stage.telegram.history(stage.guest)]
    assert said == ["/start", "One\ntwo", *(f"line {number}" for number in range(8))]
    await expect(page.get_by_role("article").locator(".text")).to_contain_text(said)


def _kind(message: dict[str, Any]) -> str:
    kinds = ("text", "sticker", "voice", "document", "photo", "location", "contact")
    return next(kind for kind in kinds if kind in message)
