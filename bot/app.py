"""The composition root: builds the running bot from its parts, starts it and stops it."""

from __future__ import annotations

import asyncio
import gc
import secrets
import socket
from collections.abc import Callable, Coroutine
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import timedelta
from threading import Thread
from urllib.parse import urlsplit

import orjson
import structlog
from telegram.error import BadRequest, Conflict, InvalidToken, TelegramError

from bot.coach.inline.finding import Finder
from bot.engine.book import Book
from bot.opening import CannotStart, warm_up
from bot.rendering.drawings import DRAWS
from bot.scheduling.agenda import Agenda
from bot.scheduling.clockwork import Clockwork
from bot.service.delivery import Delivery, Rates
from bot.service.files import Files
from bot.service.gathers import GATHERS
from bot.service.inline import Reception
from bot.service.limits import Floods
from bot.service.operator import Operator
from bot.service.ports import StorageDown
from bot.service.timers import TICK, Timers
from bot.service.turnloop import Clock, TurnLoop, utc_now
from bot.settings import Settings
from bot.storage.store import SqlStore
from bot.telegram.api import TELEGRAM, BotApi
from bot.telegram.decode import ALLOWED_UPDATES
from bot.telegram.gateway import TelegramGateway
from bot.telegram.menus import Menus, set_menus
from bot.telegram.polling import REFUSALS, Poller, SecondPoller, work_off
from bot.telegram.request import TelegramRequest
from bot.telegram.webhook import WebhookServer, webhook_app

log = structlog.get_logger(__name__)

CONNECTIONS = 512
"""At most so many calls of the Bot API at once: replies, answers to taps, the poll."""
REFUSED_PAUSE = 1.0
"""Seconds before a server of one's own that knows no such token is asked again."""
GRACE = 60.0
"""Seconds for which another poll may be that of a process that was replaced by this one."""
WATCH = 2.0
"""Seconds between two looks at whether this process still leads on its database."""
COLLECT_AFTER = (50_000, 20, 100)
"""Objects made before the garbage collector looks for cycles; a turn makes hundreds, none of them
in a cycle."""


@dataclass(frozen=True, slots=True)
class Access:
    """Where the Bot API is, and the token for it."""

    token: str
    url: str


class Replaced(Exception):
    """Another process works on the database now."""


class App:
    """The running bot: the same whether it talks to Telegram or to the loopback."""

    def __init__(
        self,
        settings: Settings,
        access: Access,
        book: Book,
        store: SqlStore,
        clock: Clock = utc_now,
    ) -> None:
        """``clock`` is the time people live by: the machine's, but in a preview that moved it."""
        self._settings = settings
        self._own_server = access.url != TELEGRAM
        self._request = TelegramRequest(pool_size=CONNECTIONS)
        try:
            self._api = BotApi(access.token, access.url, request=self._request)
        except InvalidToken:
            raise CannotStart(
                "BOT_TOKEN: this is no token. One looks like 123456:AbC-dEf; @BotFather gives it."
            ) from None
        except ValueError as error:
            raise CannotStart(f"BOT_API_URL: {error}") from None
        self._book = book
        self._store = store
        rates = Rates(settings.send_rate, settings.rate_in_chat, settings.rate_of_flood * 0.3)
        files = Files(store, DRAWS, GATHERS)
        apology = book.phrases["unsent"].variants[0]({})
        gateway = TelegramGateway(self._api)
        self._delivery = Delivery(gateway, store, rates, maker=files, apology=apology)
        self._clock = clock
        self.agenda = Agenda(store, self._delivery)

    async def run(self, ready: Callable[[str], None]) -> None:
        """Runs until cancelled. ``ready`` is told the bot's username once Telegram has said it.
        Raises CannotStart when Telegram refuses the bot, at the start or later, and Replaced."""
        async with AsyncExitStack() as stack:
            await self._request.initialize()
            stack.push_async_callback(self._request.shutdown)
            username = await self._sign_in()
            floods = Floods(self._settings.rate_of_flood)
            delivery = self._delivery
            operator = Operator(
                self._settings.admin_ids,
                self._book,
                self._store,
                lambda: delivery.backlog,
                delivery.pass_by,
            )
            loop = TurnLoop(
                self._book,
                self._store,
                delivery,
                username,
                clock=self._clock,
                floods=floods,
                operator=operator,
                spread=timedelta(minutes=self._settings.spread_minutes),
                machine=utc_now,
            )
            timers = Timers(self._store, loop, self._delivery, self._clock, utc_now)
            self.agenda.begin(timers)
            stack.push_async_callback(self._delivery.stop)
            await timers.recover()
            await stack.enter_async_context(Clockwork(timers.tick, TICK))
            # What start-up made stays: the collector need not look through it after every turn.
            gc.collect()
            gc.freeze()
            gc.set_threshold(*COLLECT_AFTER)
            reception = Reception(loop, self._delivery, Finder(self._book.content), self._clock)
            ready(username)
            # A daemon: whoever stops the bot meanwhile does not wait for it.
            Thread(target=warm_up, name="warm-up", daemon=True).start()
            menus = asyncio.create_task(set_menus(self._api, menus_of(self._book)))
            stack.callback(menus.cancel)
            await _first_to_end(loop.run(), self._receive(username, reception), self._watch())

    async def _sign_in(self) -> str:
        pause, refusals = 0.5, 0
        while True:
            try:
                me = await self._api.call("getMe")
                return str(me["username"])
            except InvalidToken:
                # A server of one's own may say 404 while it starts.
                refusals += 1
                if not self._own_server or refusals >= REFUSALS:
                    raise CannotStart(
                        "BOT_TOKEN: Telegram does not know this token. @BotFather shows it: "
                        "/mybots."
                    ) from None
                await asyncio.sleep(REFUSED_PAUSE)
            except TelegramError as error:
                log.warning(
                    "BOT_API_URL: no answer from there yet. Is the address right, and the way to it"
                    " free?",
                    address=self._settings.bot_api_url,
                    error=type(error).__name__,
                    again_in=pause,
                )
                await asyncio.sleep(pause)
                pause = min(30.0, pause * 2)

    async def _receive(self, username: str, loop: Reception) -> None:
        await work_off(self._store, loop, username)
        try:
            if self._settings.webhook_url:
                await self._serve_webhook(self._settings.webhook_url, username, loop)
            else:
                await self._insist("deleteWebhook", b'{"drop_pending_updates": false}')
                grace = GRACE if self._store.replaceable else 0.0
                await Poller(self._api, username, loop, self._store, grace).run()
        except (SecondPoller, Conflict):
            try:
                leads = await self._store.leads()
            except StorageDown:  # then it may well be who has taken over that polls
                leads = False
            if not leads:
                raise Replaced from None
            raise CannotStart(
                "BOT_TOKEN: another process polls with this token. Stop it, or use another bot."
            ) from None
        except InvalidToken:
            raise CannotStart("BOT_TOKEN: Telegram has revoked this token.") from None

    async def _watch(self) -> None:
        """Raises Replaced once another process has taken over."""
        while await self._leads():  # noqa: ASYNC110 -- another process has no event
            await asyncio.sleep(WATCH)
        raise Replaced

    async def _leads(self) -> bool:
        try:
            return await self._store.leads()
        except StorageDown:  # nobody can tell, and nothing can be written either
            return True

    async def _serve_webhook(self, url: str, username: str, loop: Reception) -> None:
        settings = self._settings
        secret = settings.webhook_secret
        word = secret.get_secret_value() if secret is not None else secrets.token_urlsafe(32)
        host, port = settings.webhook_host, settings.webhook_port
        try:
            bound = socket.create_server((host, port))
        except OSError as error:
            raise CannotStart(
                f"WEBHOOK_HOST, WEBHOOK_PORT: cannot listen on {host}:{port} ({error.strerror}). "
                "Stop what has it, or set another."
            ) from None
        app = webhook_app(urlsplit(url).path or "/", word, username, loop.submit)
        params = {
            "url": url,
            "secret_token": word,
            "allowed_updates": ALLOWED_UPDATES,
            "max_connections": 100,
        }
        await WebhookServer(app, bound).run(
            lambda: self._insist("setWebhook", orjson.dumps(params))
        )

    async def _insist(self, method: str, params: bytes) -> None:
        """Calls a method until it succeeds. Raises CannotStart where it is refused for good."""
        pause = 1.0
        while True:
            try:
                await self._api.call(method, params)
            except BadRequest as error:
                raise CannotStart(f"WEBHOOK_URL: Telegram refuses it ({error.message}).") from None
            except InvalidToken:  # the token is known to be good: it is the method nobody knows
                log.warning("method not known there", method=method)
                return
            except TelegramError as error:
                log.warning(
                    "not set up yet", method=method, error=type(error).__name__, again_in=pause
                )
                await asyncio.sleep(pause)
                pause = min(30.0, pause * 2)
            else:
                return


async def _first_to_end(*work: Coroutine[None, None, None]) -> None:
    """Runs all until one ends, then ends the others. Raises what that one raised."""
    tasks = [asyncio.create_task(each) for each in work]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def menus_of(book: Book) -> Menus:
    """Telegram's menus, from what authors wrote."""
    shown: dict[str, object] = book.content["bot"]  # type: ignore[assignment]
    commands: dict[str, str] = dict(shown.get("commands") or {})  # type: ignore[call-overload]
    for flow in book.flows.values():
        if flow.command and flow.listed:
            commands.setdefault(flow.command, flow.about.variants[0]({}))
    return Menus(
        list(commands.items()),
        str(shown["description"]).strip(),
        str(shown["short_description"]).strip(),
    )
