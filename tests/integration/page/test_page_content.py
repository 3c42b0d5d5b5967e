"""What the page shows: formatted text, photos and files, and data that tries to be markup."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from bot.preview.images import flat_png
from tests.integration.page.stage import Stage, bubble, buttons, field

pytestmark = pytest.mark.asyncio(loop_scope="session")

_HOSTILE = "<img src=x onerror=alert(1)><script>alert(2)</script>"


async def test_formatted_text_is_shown_as_telegram_would(stage: Stage) -> None:
    page = await stage.started()
    await stage.say(
        "😀 <b>bold <i>both</i></b> <u>under</u> <s>gone</s> <code>x = 1</code>"
        '<pre><code class="language-python">pass</code></pre>'
        '<a href="https://example.org/a">words</a> <blockquote>Her words</blockquote>after',
        parse_mode="HTML",
    )
    shown = bubble(page, "under")
    await expect(shown.locator("strong")).to_have_text("bold both")
    await expect(shown.locator("strong em")).to_have_text("both")
    for tag, text in {"u": "under", "s": "gone", "blockquote": "Her words"}.items():
        await expect(shown.locator(tag)).to_have_text(text)
    await expect(shown.locator("pre")).to_have_attribute("data-language", "python")
    link = shown.get_by_role("link", name="words")
    await expect(link).to_have_attribute("href", "https://example.org/a")
    await expect(link).to_have_attribute("rel", "noopener noreferrer")


async def test_entities_that_overlap_lose_no_letter(stage: Stage) -> None:
    page = await stage.started()
    chat = stage.telegram.chat(stage.guest)
    entities = [
        {"type": "bold", "offset": 0, "length": 7},
        {"type": "italic", "offset": 4, "length": 9},
        {"type": "strikethrough", "offset": 90, "length": 5},
        {"type": "constructor", "offset": 8, "length": 2},
    ]
    said = {"text": "one two three four", "entities": entities}
    stage.telegram.post(chat, stage.telegram.bot_user, said)
    shown = bubble(page, "one two three four")
    await expect(shown.locator("strong")).to_have_text("one two")
    await expect(shown.locator("em")).to_have_text(["two", " three"])


async def test_hidden_words_long_quotes_and_commands_answer_a_press(stage: Stage) -> None:
    page = await stage.started()
    await stage.say("It was <tg-spoiler>my birthday</tg-spoiler>", parse_mode="HTML")
    hidden = page.get_by_role("button", name="Hidden words, reveal")
    await hidden.click()
    await expect(hidden).to_have_count(0)
    await stage.say("And <tg-spoiler>his too</tg-spoiler>", parse_mode="HTML")
    await hidden.press("Enter")
    await expect(hidden).to_have_count(0)
    lines = "\n".join(f"line {number}" for number in range(9))
    await stage.say(f"<blockquote expandable>{lines}</blockquote>", parse_mode="HTML")
    more = page.get_by_role("button", name="Show all")
    await more.click()
    await expect(page.get_by_role("button", name="Show less")).to_be_visible()
    await stage.say("For an idea, /tip")
    await page.get_by_role("button", name="/tip").click()
    await expect(bubble(page, "/tip")).to_have_count(2)
    assert stage.telegram.history(stage.guest)[-1]["text"] == "/tip"


async def test_a_photo_has_its_caption_as_text_and_opens_large(stage: Stage) -> None:
    page = await stage.started()
    picture = flat_png(640, 400, (180, 120, 80))
    await stage.call(
        "sendPhoto", chat_id=stage.guest, photo=picture, caption="Your month in feelings"
    )
    small = page.get_by_role("button", name="Your month in feelings")
    await expect(small.locator("img")).to_have_js_property("naturalWidth", 640)
    await small.press("Enter")
    dialog = page.get_by_role("dialog")
    await expect(dialog.get_by_role("img", name="Your month in feelings")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(dialog).to_have_count(0)
    await expect(small).to_be_focused()


async def test_a_file_is_saved_under_its_name(stage: Stage) -> None:
    page = await stage.started()
    await stage.call(
        "sendDocument", chat_id=stage.guest, document=b"BEGIN:VCALENDAR", file_name="walk.ics"
    )
    async with page.expect_download() as waiting:
        await page.get_by_role("link", name="walk.ics").click()
    download = await waiting.value
    assert download.suggested_filename == "walk.ics"


async def test_an_address_that_is_none_is_not_a_link(stage: Stage) -> None:
    page = await stage.started()
    chat = stage.telegram.chat(stage.guest)
    said = {
        "text": "press here",
        "entities": [
            {"type": "text_link", "offset": 0, "length": 5, "url": "javascript://x/%0aalert(1)"},
            {"type": "text_link", "offset": 6, "length": 4, "url": "data:text/html,x"},
        ],
    }
    keyboard = buttons({"Read about it": "https://example.org/"})
    keyboard["inline_keyboard"].append([{"text": "Trap", "url": "javascript:alert(1)"}])
    stage.telegram.post(chat, stage.telegram.bot_user, said, keyboard)
    await bubble(page, "press here").wait_for()
    await expect(page.get_by_role("link")).to_have_count(1)
    await expect(page.get_by_role("link", name="Read about it")).to_have_attribute(
        "href", "https://example.org/"
    )


async def test_names_texts_and_file_names_stay_text(stage: Stage) -> None:
    chat = stage.telegram.open_chat("private", _HOSTILE[:64])
    page = await stage.open()
    await page.get_by_role("button", name="Start", exact=True).click()
    await stage.call("setMyCommands", commands=[{"command": "a", "description": _HOSTILE}])
    asked = await stage.say(_HOSTILE, reply_markup=buttons({_HOSTILE: "x"}))
    stage.telegram.say(chat.id, _HOSTILE, reply_to=asked["message_id"])
    stage.telegram.send(chat.id, {"document": f"{_HOSTILE}.pdf"})
    stage.telegram.send(chat.id, {"photo": True, "caption": _HOSTILE})
    stage.telegram.send(chat.id, {"contact": {"first_name": _HOSTILE, "phone_number": _HOSTILE}})
    await stage.say("Pick", reply_markup={"keyboard": [[_HOSTILE]]})
    await bubble(page, "Pick").wait_for()
    await field(page).press_sequentially("/")
    await page.get_by_role("option").wait_for()
    await page.get_by_role("button", name=_HOSTILE).first.click()
    query = await stage.update("callback_query")
    await stage.call("answerCallbackQuery", callback_query_id=query["id"], text=_HOSTILE)
    await expect(page.get_by_role("status").filter(has_text=_HOSTILE)).to_be_visible()
    assert await page.locator("script").count() == 2
    assert await page.locator("img[src=x]").count() == 0
