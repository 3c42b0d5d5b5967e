"""The test side: faults, latency, and what was called, under `/control`."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.preview.answers import body_of, integer, json_answer, refused
from bot.preview.faults import KINDS, Fault
from bot.preview.telegram import Telegram

_MAX_LATENCY_MS = 60_000


def control_routes(telegram: Telegram) -> list[Route]:
    side = _ControlSide(telegram)
    return [
        Route("/control/faults", refused(side.faults), methods=["POST"]),
        Route("/control/latency", refused(side.latency), methods=["POST"]),
        Route("/control/calls", refused(side.calls)),
        Route("/control/state", refused(side.state)),
        Route("/control/reset", refused(side.reset), methods=["POST"]),
    ]


class _ControlSide:
    def __init__(self, telegram: Telegram) -> None:
        self.telegram = telegram

    async def faults(self, request: Request) -> Response:
        body = await body_of(request)
        kind, method = body.get("kind"), body.get("method", "*")
        if kind not in KINDS or not isinstance(method, str):
            raise ValueError(f"kind must be one of {', '.join(sorted(KINDS))}")
        optional = {
            name: integer(body[name], name)
            for name in ("chat_id", "migrate_to")
            if body.get(name) is not None
        }
        fault = Fault(
            method.lower(),
            kind,
            times=integer(body.get("times"), "times", 1),
            retry_after=integer(body.get("retry_after"), "retry_after", 1),
            **optional,
        )
        if fault.times < 1:
            raise ValueError("times must be at least 1")
        self.telegram.faults.order(fault)
        return json_answer({"ok": True})

    async def latency(self, request: Request) -> Response:
        body = await body_of(request)
        milliseconds = integer(body.get("ms"), "ms")
        if not 0 <= milliseconds <= _MAX_LATENCY_MS:
            raise ValueError(f"ms must be between 0 and {_MAX_LATENCY_MS}")
        self.telegram.faults.latency = milliseconds / 1000
        return json_answer({"ok": True})

    async def calls(self, request: Request) -> Response:
        calls = self.telegram.calls
        after = integer(request.query_params.get("after"), "after", 0)
        return json_answer({"next": calls.count, "calls": calls.after(after)})

    async def state(self, _request: Request) -> Response:
        telegram = self.telegram
        return json_answer(
            {
                "pending_updates": len(telegram.updates),
                "chats": len(telegram.chats),
                "messages": sum(len(chat.messages) for chat in telegram.chats.values()),
                "files": len(telegram.files.all()),
                "calls": telegram.calls.summary(),
                "seq": telegram.events.seq,
            }
        )

    async def reset(self, request: Request) -> Response:
        await body_of(request)
        self.telegram.reset()
        if self.telegram.journal is not None:
            await self.telegram.journal.synced()
        return json_answer({"ok": True})
