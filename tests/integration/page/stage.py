"""What a test of the page needs: the loopback Bot API, a bot of a few lines, and a browser."""

from __future__ import annotations

from typing import Any, Literal

import aiohttp
from playwright.async_api import ConsoleMessage, Error, Locator, Page

from bot.preview.server import LoopbackServer
from bot.preview.telegram import Telegram

JsonObject = dict[str, Any]
Scheme = Literal["light", "dark"]
Motion = Literal["reduce", "no-preference"]


class Stage:
    """One loopback Telegram with its server, and the windows that were opened on it.

    All tests share one window, as a new one costs more than most tests do. What it remembers
    belongs to an origin, and so to one test's server; it is forgotten at the end nevertheless.
    """

    def __init__(self, window: Page) -> None:
        self.telegram = Telegram()
        self.server = LoopbackServer(self.telegram)
        self.complaints: list[str] = []
        self._window = window
        self._more: list[Page] = []
        self._http: aiohttp.ClientSession | None = None

    async def start(self) -> None:
        await self.server.start()
        self._http = aiohttp.ClientSession()

    async def stop(self) -> None:
        await self._window.evaluate("localStorage.clear()")
        await self._window.unroute_all()
        await self._window.goto("about:blank")
        self._window.remove_listener("pageerror", self._fail)
        self._window.remove_listener("console", self._hear)
        for page in self._more:
            await page.close()
        if self._http is not None:
            await self._http.close()
        await self.server.stop()

    async def restart(self, pause: Any = None) -> None:
        """The server goes away and comes back on the same port; `pause` is awaited in between."""
        port = self.server.port
        await self.server.stop()
        if pause is not None:
            await pause
        self.server = LoopbackServer(self.telegram, port=port)
        await self.server.start()

    async def open(
        self,
        width: int = 390,
        height: int = 844,
        query: str = "",
        color_scheme: Scheme = "light",
        reduced_motion: Motion = "no-preference",
    ) -> Page:
        """The page in the window, as somebody sees it who comes for the first time."""
        await self._window.set_viewport_size({"width": width, "height": height})
        await self._window.emulate_media(color_scheme=color_scheme, reduced_motion=reduced_motion)
        return await self._visit(self._window, query)

    async def another(self) -> Page:
        """A second window of the same visitor."""
        page = await self._window.context.new_page()
        self._more.append(page)
        return await self._visit(page)

    async def _visit(self, page: Page, query: str = "") -> Page:
        page.on("pageerror", self._fail)
        page.on("console", self._hear)
        await page.goto(f"{self.server.url}/{query}")
        return page

    async def started(self, width: int = 390, height: int = 844, motion: Motion = "reduce") -> Page:
        """The page on which the first person has pressed Start."""
        page = await self.open(width, height, reduced_motion=motion)
        await page.get_by_role("button", name="Start", exact=True).click()
        await bubble(page, "/start").wait_for()
        return page

    @property
    def guest(self) -> int:
        """The chat that the page opened for its first visitor."""
        return next(iter(self.telegram.chats))

    async def call(self, method: str, **params: Any) -> Any:
        """The bot calls a method of the Bot API, as over the network."""
        assert self._http is not None
        address = f"{self.server.url}/bot{self.telegram.token}/{method}"
        files = {name: value for name, value in params.items() if isinstance(value, bytes)}
        if files:
            form = aiohttp.FormData()
            for name, value in params.items():
                if name in files:
                    form.add_field(name, value, filename=params.get("file_name", "file.bin"))
                elif name != "file_name":
                    form.add_field(name, str(value))
            request = self._http.post(address, data=form)
        else:
            request = self._http.post(address, json=params)
        async with request as response:
            answer = await response.json()
        assert answer["ok"], answer
        return answer["result"]

    async def say(self, text: str, chat_id: int | None = None, **more: Any) -> JsonObject:
        """The bot sends a text to the first person, or elsewhere."""
        sent: JsonObject = await self.call(
            "sendMessage", chat_id=chat_id or self.guest, text=text, **more
        )
        return sent

    async def update(self, kind: str) -> Any:
        """The next update of this kind; what comes before it is forgotten."""
        while True:
            for update in await self.call("getUpdates", timeout=5, limit=1):
                await self.call("getUpdates", offset=update["update_id"] + 1)
                if kind in update:
                    return update[kind]

    def _fail(self, error: Error) -> None:
        self.complaints.append(str(error))

    def _hear(self, message: ConsoleMessage) -> None:
        # Servers that are away or refuse are part of what is tested; browsers call that an error.
        if message.type == "error" and "Failed to load resource" not in message.text:
            self.complaints.append(message.text)


def buttons(*rows: dict[str, str]) -> JsonObject:
    """An inline keyboard; each row is {text: callback data, or an address}."""

    def button(text: str, data: str) -> JsonObject:
        kind = "url" if data.startswith(("http", "tg:")) else "callback_data"
        return {"text": text, kind: data}

    return {"inline_keyboard": [[button(*each) for each in row.items()] for row in rows]}


def bubble(page: Page | Locator, text: str) -> Locator:
    """The message that holds this text."""
    return page.get_by_role("article").filter(has_text=text)


def field(page: Page | Locator) -> Locator:
    return page.get_by_role("combobox", name="Message")
