"""The bot's side: `/bot<token>/<method>` and `/file/bot<token>/<path>`."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable
from urllib.parse import unquote

import orjson

from bot.preview.errors import ApiError, not_found, unauthorized
from bot.preview.failing import fail
from bot.preview.journal import JournalError
from bot.preview.methods.common import chat_id_of
from bot.preview.methods.table import METHODS, POLL
from bot.preview.methods.updating import get_updates
from bot.preview.params import Params
from bot.preview.protocol import Call, Reply
from bot.preview.state import State
from bot.preview.wire import admitted, params_from

_VERBS = (b"GET", b"POST")
_log = logging.getLogger(__name__)


class BotApi:
    """Turns calls into replies, at once where nothing has to be waited for."""

    def __init__(self, state: State) -> None:
        self.state = state

    def answer(self, call: Call) -> Reply | Awaitable[Reply | None] | None:
        """The reply to a call, or the promise of one; None when the connection is to be cut."""
        try:
            answer = self._answer(call)
            if answer is None or isinstance(answer, Reply):
                return answer
            return self._awaited(answer)
        except ApiError as error:
            return refusal(error)
        # Logged: a server answers its own mistakes with a 500.
        except Exception as error:
            return _defect(error)

    def perform(self, key: str, params: Params) -> Reply:
        """Do what a method says and note the call."""
        name, method = METHODS[key]
        try:
            reply = _success(method(self.state, params))
        except ApiError as error:
            reply = refusal(error)
        self.note(name, params, reply.status)
        return reply

    async def poll(self, params: Params) -> Reply:
        """getUpdates, which waits."""
        try:
            reply = _success(await get_updates(self.state, params))
        except ApiError as error:
            reply = refusal(error)
        self.note(METHODS[POLL][0], params, reply.status)
        return reply

    async def kept(self, reply: Reply) -> Reply:
        """The reply, once what it promises is on disk."""
        if self.state.journal is not None:
            try:
                await self.state.journal.synced()
            except JournalError:
                return refusal(ApiError(500, "Internal Server Error"))
        return reply

    def note(self, name: str, params: Params, status: int) -> None:
        state = self.state
        state.calls.record(name, params.shown(), params.size, status, state.clock())

    def _answer(self, call: Call) -> Reply | Awaitable[Reply | None] | None:
        content_type = admitted(call.headers)
        if content_type is None:
            return refusal(ApiError(403, "Forbidden: not from another web page"))
        if call.method not in _VERBS:
            return refusal(ApiError(405, "Method Not Allowed"))
        if call.too_long:
            return refusal(ApiError(413, "Request Entity Too Large"))
        path, _, query = call.url.partition(b"?")
        head, _, rest = unquote(path.decode("latin-1")).removeprefix("/").partition("/")
        if head == "file":
            return self._download(rest)
        self._authorize(head)
        key = rest.lower()
        if key not in METHODS:
            self.note(rest[:64], Params({}), 404)
            raise not_found()
        params = params_from(query, content_type, call.body)
        if self.state.faults:
            fault = self.state.faults.match(key, chat_id_of(params))
            if fault is not None:
                return fail(self, fault, key, params)
        if key == POLL:
            return self._polled(params)
        reply = self.perform(key, params)
        if self.state.journal is not None or self.state.faults.latency:
            return self._held(reply)
        return reply

    async def _awaited(self, answer: Awaitable[Reply | None]) -> Reply | None:
        try:
            return await answer
        except Exception as error:
            return _defect(error)

    async def _held(self, reply: Reply) -> Reply:
        reply = await self.kept(reply)
        await asyncio.sleep(self.state.faults.latency)
        return reply

    async def _polled(self, params: Params) -> Reply:
        return await self.kept(await self.poll(params))

    def _authorize(self, head: str) -> None:
        if head == f"bot{self.state.token}":
            return
        number, colon, secret = head.removeprefix("bot").partition(":")
        raise unauthorized() if number.isdigit() and colon and secret else not_found()

    def _download(self, rest: str) -> Reply:
        head, _, path = rest.partition("/")
        self._authorize(head)
        stored = self.state.files.at(path)
        if stored is None:
            raise not_found()
        return Reply(200, stored.data, b"application/octet-stream")


def refusal(error: ApiError) -> Reply:
    return Reply(error.code, orjson.dumps(error.answer()))


def _success(result: object) -> Reply:
    return Reply(200, orjson.dumps({"ok": True, "result": result}))


def _defect(error: Exception) -> Reply:
    """A mistake of ours. Only its kind is logged: its words could be a user's."""
    where = error.__traceback__
    while where is not None and where.tb_next is not None:
        where = where.tb_next
    place = f"{where.tb_frame.f_code.co_filename}:{where.tb_lineno}" if where else "?"
    _log.error("the loopback Bot API failed: %s at %s", type(error).__name__, place)
    return refusal(ApiError(500, "Internal Server Error"))
