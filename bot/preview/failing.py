"""What happens to a call that an ordered fault has hit."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import orjson

from bot.preview.errors import (
    ApiError,
    bad_request,
    forbidden,
    migrated,
    too_many_requests,
)
from bot.preview.faults import Fault
from bot.preview.methods.common import chat_id_of
from bot.preview.methods.table import METHODS, POLL
from bot.preview.params import Params
from bot.preview.protocol import Reply

if TYPE_CHECKING:
    from bot.preview.api import BotApi
    from bot.preview.state import State

_GATEWAY_PAGE = (
    b"<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n"
    b"<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx</center>\r\n"
    b"</body>\r\n</html>\r\n"
)
_UNANSWERED = 0


async def fail(api: BotApi, fault: Fault, key: str, params: Params) -> Reply | None:
    """Answer, or not, as the fault says. Calls are recorded with the status that was sent, or 0."""
    state, name = api.state, METHODS[key][0]
    if fault.kind == "lost":
        # Done, and recorded as done: only the client does not get to know.
        await api.kept(await api.poll(params) if key == POLL else api.perform(key, params))
        return None
    if fault.kind in ("drop", "timeout"):
        api.note(name, params, _UNANSWERED)
        if fault.kind == "timeout":
            await asyncio.get_running_loop().create_future()
        return None
    reply = Reply(502, _GATEWAY_PAGE, b"text/html")
    if fault.kind != "502_html":
        error = _error(state, fault, params)
        reply = Reply(error.code, orjson.dumps(error.answer()))
    api.note(name, params, reply.status)
    await asyncio.sleep(state.faults.latency)
    return reply


def _error(state: State, fault: Fault, params: Params) -> ApiError:
    if fault.kind == "429":
        return too_many_requests(fault.retry_after)
    if fault.kind == "403":
        return forbidden("bot was blocked by the user")
    if fault.kind == "400_entities":
        return bad_request(
            "can't parse entities: Can't find end tag corresponding to start tag \"b\""
        )
    if fault.kind == "500":
        return ApiError(500, "Internal Server Error")
    if fault.kind == "migrate":
        chat = state.chats.get(chat_id_of(params) or 0)
        if chat is not None and not chat.private:
            return migrated(state.migrate(chat, fault.migrate_to))
        return migrated(fault.migrate_to or -1_000_000_000_001)
    return bad_request("PEER_ID_INVALID")
