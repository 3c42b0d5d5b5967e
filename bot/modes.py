"""The ways to run the bot: on Telegram, on the loopback with its page, in the terminal."""

from __future__ import annotations

import asyncio
import os
import secrets
import signal
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import structlog

from bot.app import Access, App, Replaced
from bot.opening import CannotStart, make_folder, open_book, open_keys, opened_store
from bot.preview.journal import Journal, JournalError
from bot.preview.server import LoopbackServer
from bot.preview.telegram import Telegram
from bot.settings import Settings

log = structlog.get_logger(__name__)

PREVIEW_FILE = "preview.journal"
HOW_TO_GET_A_TOKEN = (
    "For Telegram itself: write /newbot to @BotFather there, put the token it gives you into .env "
    "as BOT_TOKEN=…, and run this again."
)


async def run_on_telegram(settings: Settings) -> None:
    """Runs the bot with the operator's token until it is told to stop."""
    token = settings.bot_token
    if token is None:
        raise CannotStart("BOT_TOKEN: not set. @BotFather gives one.")
    book, keys = open_book(settings), open_keys(settings)
    access = Access(token.get_secret_value(), settings.bot_api_url)
    replaced = False
    while True:
        async with opened_store(settings, keys, _stand_by, insist=replaced) as store:
            app = App(settings, access, book, store)
            try:
                await app.run(
                    lambda username: _tell(f"Rekindle is @{username} on Telegram. Ctrl-C stops it.")
                )
            except Replaced:
                log.warning("another process has taken over the database: this one stands by")
                replaced = True
            else:
                return


async def run_preview(settings: Settings) -> None:
    """Runs the bot against the loopback Bot API, with a page to chat in, until told to stop."""
    async with _preview(settings, settings.preview_port) as (server, app):
        await app.run(
            lambda _: _tell(
                f"Rekindle runs here, with nothing leaving this machine.\n\n"
                f"  Chat with it:  {server.url}/\n\n{HOW_TO_GET_A_TOKEN}\nCtrl-C stops it."
            )
        )


async def run_chat(settings: Settings) -> None:
    """The same conversation in the terminal; ends when the terminal's input does."""
    from bot.preview.terminal.chat import run_terminal  # noqa: PLC0415 -- its library is slow to load

    # Nobody else shares this Telegram, and a script should not wait for a pace it does not need.
    unhurried = settings.model_copy(update={"send_rate": 0.0, "chat_rate": 0.0})
    async with _preview(unhurried, 0) as (server, app):
        ready = asyncio.Event()
        bot = asyncio.create_task(app.run(lambda _: ready.set()))
        waiting = asyncio.create_task(ready.wait())
        await asyncio.wait({bot, waiting}, return_when=asyncio.FIRST_COMPLETED)
        waiting.cancel()
        terminal = asyncio.create_task(run_terminal(server.url))
        try:
            await asyncio.wait({bot, terminal}, return_when=asyncio.FIRST_COMPLETED)
            if bot.done():
                bot.result()
            if terminal.done():
                terminal.result()
        finally:
            for task in (bot, terminal):
                task.cancel()
            await asyncio.gather(bot, terminal, return_exceptions=True)


@asynccontextmanager
async def _preview(settings: Settings, port: int) -> AsyncIterator[tuple[LoopbackServer, App]]:
    book = open_book(settings)
    keys = open_keys(settings)
    make_folder(settings.data_dir)
    async with opened_store(settings, keys) as store:
        seal, unseal = keys.seal_aside, keys.open_aside
        journal = Journal(settings.data_dir / PREVIEW_FILE, seal, unseal)
        try:
            telegram = Telegram(token=f"1:{secrets.token_hex(16)}", journal=journal)
        except JournalError as error:
            raise CannotStart(f"DATA_DIR: {error}") from None
        server = LoopbackServer(telegram, settings.preview_host, port)
        try:
            await server.start()
        except OSError as error:
            raise CannotStart(
                f"PREVIEW_PORT: cannot listen on port {port} ({error.strerror}). "
                "Another program has it; stop that one, or set another port (0 takes a free one)."
            ) from None
        # Only here: whoever runs the bot on Telegram has the clock of the machine.
        access = Access(telegram.token, server.url)
        app = App(settings, access, book, store, telegram.wall.now)
        server.timekeeper.agenda = app.agenda
        try:
            yield server, app
        finally:
            await server.stop()


def run(mode: Callable[[Settings], Awaitable[None]], settings: Settings) -> None:
    """Runs a mode in a fresh event loop until it ends, or until SIGINT or SIGTERM.
    Raises CannotStart."""

    async def main() -> None:
        task = asyncio.ensure_future(mode(settings))
        loop = asyncio.get_running_loop()
        if os.name == "posix":
            for number in (signal.SIGINT, signal.SIGTERM):
                loop.add_signal_handler(number, task.cancel)
        try:
            await task
        except asyncio.CancelledError:
            log.info("stopped")

    with asyncio.Runner(loop_factory=_loop_factory()) as runner:
        runner.run(main())


def _loop_factory() -> Callable[[], asyncio.AbstractEventLoop] | None:
    if sys.platform == "win32":
        return None
    import uvloop  # noqa: PLC0415 -- not there on Windows

    return uvloop.new_event_loop


def _stand_by() -> None:
    _tell(
        "Another process runs the bot on this database. This one stands by, and goes on when that "
        "one ends. Ctrl-C stops it."
    )


def _tell(text: str) -> None:
    sys.stdout.write(f"\n{text}\n\n")
    sys.stdout.flush()
