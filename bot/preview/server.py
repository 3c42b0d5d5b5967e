"""Serves a `Telegram` on a loopback address, in the running event loop."""

from __future__ import annotations

import asyncio
import socket

import uvicorn
from starlette.applications import Starlette
from uvicorn.server import ServerState

from bot.preview.answers import json_answer
from bot.preview.api import BotApi
from bot.preview.control import control_routes
from bot.preview.page_files import is_page, page_routes
from bot.preview.protocol import BotProtocol
from bot.preview.telegram import Telegram
from bot.preview.timekeeper import Timekeeper
from bot.preview.user import user_routes
from bot.preview.webhooks import Webhooks
from bot.preview.wire import DisconnectedError, Receive, Scope, Send, admitted

_LOOPBACK = ("127.0.0.1", "::1", "localhost")
_BACKLOG = 1024


class LoopbackServer:
    """The Bot API, the user side, the test side and the page of one `Telegram`.

    Binds loopback addresses only. `start` raises OSError when the port is taken; port 0 takes a
    free one. Touches no signal handlers, and stopping does not wait for clients.
    """

    def __init__(self, telegram: Telegram, host: str = "127.0.0.1", port: int = 0) -> None:
        if host not in _LOOPBACK:
            raise ValueError("the loopback Bot API listens on 127.0.0.1, ::1 or localhost only")
        self.telegram = telegram
        self._api = BotApi(telegram)
        self.webhooks = Webhooks(self._api)
        self._host = host
        self._port = port
        self._server: asyncio.Server | None = None
        self._state = ServerState()
        self.timekeeper = Timekeeper(telegram)
        self._app = _App(telegram, self.timekeeper)

    @property
    def port(self) -> int:
        if self._server is None:
            raise RuntimeError("the server is not running")
        port: int = self._server.sockets[0].getsockname()[1]
        return port

    @property
    def url(self) -> str:
        """The address without a slash at its end, e.g. `http://127.0.0.1:8081`."""
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"http://{host}:{self.port}"

    async def start(self) -> None:
        self._app.stopping = False
        config = uvicorn.Config(
            self._app,
            loop="none",
            http=BotProtocol,
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            server_header=False,
            date_header=False,
            proxy_headers=False,
            timeout_keep_alive=75,
        )
        config.load()
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(
            lambda: BotProtocol(config, self._state, {}, loop, answer=self._api.answer),
            self._host,
            self._port,
            backlog=_BACKLOG,
            family=socket.AF_INET6 if ":" in self._host else socket.AF_INET,
        )
        if self.telegram.journal is not None:
            self.telegram.journal.start()
        self.webhooks.start()

    async def stop(self) -> None:
        """Cut all connections, and write the journal's last records."""
        if self._server is None:
            return
        self._server.close()
        await self.webhooks.stop()
        # uvicorn calls an unanswered request an error, unless its connection is known to be lost.
        while self._state.connections:
            for connection in list(self._state.connections):
                connection.transport.abort()
            await asyncio.sleep(0)
        tasks = list(self._state.tasks)
        self._app.stopping = True
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
        await self._server.wait_closed()
        self._server = None
        if self.telegram.journal is not None:
            await self.telegram.journal.stop()


class _App:
    """Everything but the Bot API: the user side, the test side, the page."""

    def __init__(self, telegram: Telegram, timekeeper: Timekeeper) -> None:
        self.stopping = False
        self._routes = Starlette(
            routes=[
                *timekeeper.routes(),
                *user_routes(telegram),
                *control_routes(telegram),
                *page_routes(),
            ]
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            if admitted(scope["headers"], navigation=is_page(scope["path"])) is None:
                stranger = json_answer({"error": "not from another web page"}, 403)
                await stranger(scope, receive, send)
            else:
                await self._routes(scope, receive, send)
        except DisconnectedError:
            return
        except asyncio.CancelledError:
            if not self.stopping:
                raise
