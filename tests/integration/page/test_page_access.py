"""The page by keyboard and by ear."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from tests.integration.page.stage import Stage, bubble, buttons, field

pytestmark = pytest.mark.asyncio(loop_scope="session")

# Texts of which the ratio to what lies behind them is below 4.5 (WCAG AA).
_FAINT = """() => {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", {willReadFrequently: true});
  const paint = (colours) => {
    canvas.clearRect(0, 0, 1, 1);
    for (const colour of colours) { canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const light = (rgb) => rgb.map((v) => v / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    .reduce((sum, v, n) => sum + v * [0.2126, 0.7152, 0.0722][n], 0);
  const faint = [];
  for (const el of document.querySelectorAll("body *")) {
    const own = [...el.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    const passed = el.closest(".unseen, :disabled, .spoiler:not(.shown)");
    if (!own || passed || !el.checkVisibility()) continue;
    const behind = [];
    for (let at = el; at; at = at.parentElement) {
      behind.unshift(getComputedStyle(at).backgroundColor);
    }
    const [a, b] = [paint(behind), paint([...behind, getComputedStyle(el).color])].map(light);
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) faint.push([ratio, el.className, el.textContent]);
  }
  return faint;
}"""
_NAMELESS = """() => [...document.querySelectorAll("button, a, input, select, textarea")]
  .filter((el) => el.checkVisibility() && !el.ariaLabel && !el.textContent.trim())
  .filter((el) => !el.querySelector("img[alt]") && !el.labels?.length)
  .map((el) => el.outerHTML)"""


async def test_messages_are_a_log_that_is_read_aloud_and_nothing_need_move(stage: Stage) -> None:
    page = await stage.started()
    log = page.get_by_role("log", name="Messages of Guest")
    await expect(log).to_have_attribute("aria-live", "polite")
    await stage.say("A first thought")
    said = log.get_by_role("article").filter(has_text="A first thought")
    await expect(said).to_contain_text("Rekindle: ")
    await expect(bubble(page, "/start")).to_contain_text("You: ")
    await stage.call("sendChatAction", chat_id=stage.guest, action="typing")
    await page.get_by_text("typing…").wait_for()
    assert await page.evaluate("document.getAnimations().length") == 0


async def test_tab_goes_from_the_chat_to_its_buttons_to_the_field(stage: Stage) -> None:
    page = await stage.started()
    await stage.call("setMyCommands", commands=[{"command": "tip", "description": "One idea"}])
    await stage.say("Which one?", reply_markup=buttons({"This": "1", "That": "2"}))
    await page.get_by_role("button", name="That").wait_for()
    await page.get_by_role("button", name="Commands").wait_for()
    await page.get_by_role("button", name="All chats").focus()
    names = []
    for _ in range(8):
        await page.keyboard.press("Tab")
        names.append(
            await page.evaluate(
                "document.activeElement.ariaLabel ?? document.activeElement.textContent"
            )
        )
    assert names == [
        "Chat menu",
        "Messages of Guest",
        "/start",
        "This",
        "That",
        "Commands",
        "Message",
        "Attach",
    ]


async def test_arrow_keys_walk_through_messages_and_enter_opens_the_menu(stage: Stage) -> None:
    page = await stage.started()
    await stage.say("First")
    await stage.say("Second")
    await bubble(page, "Second").wait_for()
    await page.get_by_role("log").focus()
    await page.keyboard.press("ArrowUp")
    await expect(bubble(page, "Second")).to_be_focused()
    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("menuitem", name="Reply")).to_be_focused()
    await page.keyboard.press("ArrowUp")
    await expect(page.get_by_role("menuitem", name="Copy text")).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("menu")).to_have_count(0)
    await expect(bubble(page, "First")).to_be_focused()


async def test_every_control_has_a_name_and_every_text_contrast(stage: Stage) -> None:
    page = await stage.started(1280, 800)
    await stage.call("setMyCommands", commands=[{"command": "tip", "description": "One idea"}])
    await stage.say(
        "<b>Bold</b> <code>code</code> <tg-spoiler>quiet</tg-spoiler> @mention https://example.org"
        "<blockquote>Her words</blockquote><pre>pre</pre>",
        parse_mode="HTML",
        reply_markup=buttons({"Yes": "1", "Read": "https://example.org/"}),
    )
    for content in (
        {"photo": True},
        {"document": "a.pdf"},
        {"location": {"latitude": 1, "longitude": 2}},
        {"contact": {"first_name": "Ada Reed", "phone_number": "+1 555 0100"}},
        {"voice": True},
        {"sticker": "🙂"},
    ):
        stage.telegram.send(stage.guest, content, reply_to=1)
    await stage.say("Pick", reply_markup={"keyboard": [["One"], ["Two"]]})
    await bubble(page, "Pick").wait_for()
    await page.get_by_role("button", name="Commands").click()
    assert await page.evaluate(_NAMELESS) == []
    for scheme in ("light", "dark"):
        await page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        assert await page.evaluate(_FAINT) == []
    await page.get_by_role("button", name="New person").click()
    assert await page.evaluate(_NAMELESS) == []


async def test_the_field_keeps_what_was_begun_in_each_chat(stage: Stage) -> None:
    page = await stage.started(1280, 800)
    await field(page).fill("Half a thought")
    stage.telegram.open_chat("private", "Ada")
    await page.reload()
    await field(page).fill("Half a thought")
    await page.get_by_role("button", name="Ada", exact=False).first.click()
    await page.get_by_text("bot · you are Ada").wait_for()
    await page.get_by_role("button", name="Guest", exact=False).first.click()
    await expect(field(page)).to_have_value("Half a thought")
