"""One Chromium window for all tests of the page; a server of its own for each."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator

import pytest_asyncio
from playwright.async_api import Page, async_playwright

from tests.integration.page.stage import Stage

_NAMES = ("chromium", "chromium-browser", "google-chrome")
_ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def window() -> AsyncIterator[Page]:
    found = next(filter(None, map(shutil.which, _NAMES)), None)
    assert found, f"the tests of the page need one of: {', '.join(_NAMES)}"
    async with async_playwright() as playwright:
        started = await playwright.chromium.launch(executable_path=found, args=list(_ARGUMENTS))
        page = await (await started.new_context(locale="en-GB")).new_page()
        page.set_default_timeout(5_000)
        yield page
        await started.close()


@pytest_asyncio.fixture(loop_scope="session")
async def stage(window: Page) -> AsyncIterator[Stage]:
    """Ends with a check that the page threw nothing and broke no rule of its CSP."""
    made = Stage(window)
    await made.start()
    yield made
    await made.stop()
    assert made.complaints == []
