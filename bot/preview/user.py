"""The user's side: what a Telegram client does, as JSON over HTTP under `/user`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import quote

import orjson
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from bot.preview.answers import body_of, integer, json_answer, refused
from bot.preview.sent import KINDS
from bot.preview.telegram import Telegram, UserError

_MAX_WAIT = 50.0
_SHOWN = ("image/png", "image/jpeg", "image/gif", "image/webp")
_KEEPALIVE_SECONDS = 15.0
Handler = Callable[[Request], Awaitable[Response]]


def user_routes(telegram: Telegram) -> list[Route]:
    """The routes, with a prefix still to be put before them."""
    side = _UserSide(telegram)
    return [
        Route("/user/bot", refused(side.bot)),
        Route("/user/chats", refused(side.chats)),
        Route("/user/chats", refused(side.open_chat), methods=["POST"]),
        Route("/user/events", refused(side.events)),
        Route("/user/stream", refused(side.stream)),
        Route("/user/file/{file_id}", refused(side.file)),
        Route("/user/{chat_id:chat}/history", refused(side.history)),
        Route("/user/{chat_id:chat}/message", refused(side.message), methods=["POST"]),
        Route("/user/{chat_id:chat}/edit", refused(side.edit), methods=["POST"]),
        Route("/user/{chat_id:chat}/tap", refused(side.tap), methods=["POST"]),
        Route("/user/{chat_id:chat}/inline", refused(side.inline), methods=["POST"]),
        Route("/user/{chat_id:chat}/inline/send", refused(side.send_inline), methods=["POST"]),
        Route("/user/{chat_id:chat}/block", refused(side.block), methods=["POST"]),
        Route("/user/{chat_id:chat}/unblock", refused(side.unblock), methods=["POST"]),
    ]


class _UserSide:
    def __init__(self, telegram: Telegram) -> None:
        self.telegram = telegram

    async def bot(self, request: Request) -> Response:
        """The bot's profile, with the commands of one chat when `?chat=` names it."""
        telegram, profile = self.telegram, self.telegram.profile
        chat = telegram.chats.get(integer(request.query_params.get("chat"), "chat", 0))
        user = next(iter(chat.members.values()), {}) if chat else {}
        language = user.get("language_code", request.query_params.get("language", ""))
        private = chat.private if chat else True
        commands = profile.commands_for(
            chat.id if chat else 0, user.get("id", 0), private, language
        )
        return json_answer(
            {
                "username": profile.username,
                "first_name": profile.text(profile.names, language),
                "description": profile.text(profile.descriptions, language),
                "short_description": profile.text(profile.short_descriptions, language),
                "commands": commands,
            }
        )

    async def chats(self, _request: Request) -> Response:
        return json_answer([self._chat(chat_id) for chat_id in self.telegram.chats])

    async def open_chat(self, request: Request) -> Response:
        body = await body_of(request)
        kind, name = body.get("type", "private"), body.get("name", "Ada")
        language = body.get("language", "en")
        if not all(isinstance(value, str) for value in (kind, name, language)) or not name.strip():
            raise UserError("type, name and language are texts, and name is not empty")
        chat_id = body.get("chat_id")
        if chat_id is not None:
            chat_id = integer(chat_id, "chat_id")
        chat = self.telegram.open_chat(kind, name.strip()[:64], language[:35], chat_id)
        return await self._kept(self._chat(chat.id))

    async def message(self, request: Request) -> Response:
        chat_id, body = request.path_params["chat_id"], await body_of(request)
        reply_to = integer(body["reply_to"], "reply_to") if "reply_to" in body else None
        from_id = integer(body["from"], "from") if "from" in body else None
        if "text" in body:
            if not isinstance(body["text"], str) or any(kind in body for kind in KINDS):
                raise UserError("a text message holds a text and nothing else")
            said = self.telegram.say(chat_id, body["text"], reply_to, from_id)
        else:
            said = self.telegram.send(chat_id, body, reply_to, from_id)
        return await self._kept(said)

    async def edit(self, request: Request) -> Response:
        body = await body_of(request)
        if not isinstance(body.get("text"), str):
            raise UserError("text must be a text")
        return await self._kept(
            self.telegram.edit(
                request.path_params["chat_id"],
                integer(body.get("message_id"), "message_id"),
                body["text"],
            )
        )

    async def tap(self, request: Request) -> Response:
        body = await body_of(request)
        if not isinstance(body.get("data"), str):
            raise UserError("data must be a text")
        from_id = integer(body["from"], "from") if "from" in body else None
        query_id = self.telegram.tap(
            request.path_params["chat_id"],
            integer(body.get("message_id"), "message_id"),
            body["data"],
            from_id,
        )
        return await self._kept({"callback_query_id": query_id})

    async def inline(self, request: Request) -> Response:
        """Ask the bot inline, as the user whose private chat this is."""
        body = await body_of(request)
        query, offset = body.get("query", ""), body.get("offset", "")
        if not isinstance(query, str) or not isinstance(offset, str):
            raise UserError("query and offset are texts")
        asked = self.telegram.ask_inline(request.path_params["chat_id"], query, offset)
        return await self._kept({"inline_query_id": asked})

    async def send_inline(self, request: Request) -> Response:
        """Send what was offered, into this chat, as the user ``from``."""
        body = await body_of(request)
        query, result = body.get("inline_query_id"), body.get("result_id")
        if not isinstance(query, str) or not isinstance(result, str):
            raise UserError("inline_query_id and result_id are texts")
        chat_id = request.path_params["chat_id"]
        from_id = integer(body.get("from"), "from", chat_id)
        return await self._kept(self.telegram.send_result(chat_id, query, result, from_id))

    async def block(self, request: Request) -> Response:
        await body_of(request)
        self.telegram.block(request.path_params["chat_id"])
        return await self._kept({"ok": True})

    async def unblock(self, request: Request) -> Response:
        await body_of(request)
        self.telegram.unblock(request.path_params["chat_id"])
        return await self._kept({"ok": True})

    async def history(self, request: Request) -> Response:
        chat = self.telegram.chat(request.path_params["chat_id"])
        return json_answer(
            {
                "messages": self.telegram.history(chat.id),
                "keyboard": chat.keyboard,
                "seq": self.telegram.events.seq,
            }
        )

    async def events(self, request: Request) -> Response:
        events, query = self.telegram.events, request.query_params
        chat_id = integer(query["chat"], "chat") if "chat" in query else None
        wait = min(max(integer(query.get("wait"), "wait", 0), 0), _MAX_WAIT)
        after = integer(query.get("after"), "after", 0)
        found = await events.wait(after, chat_id, wait)
        if found is None:
            return json_answer({"seq": events.seq, "reset": True, "events": []})
        return json_answer({"seq": events.seq, "events": found})

    async def stream(self, request: Request) -> Response:
        query = request.query_params
        chat_id = integer(query["chat"], "chat") if "chat" in query else None
        after = integer(
            request.headers.get("last-event-id", query.get("after")),
            "after",
            self.telegram.events.seq,
        )
        return StreamingResponse(
            self._stream(after, chat_id),
            media_type="text/event-stream",
            headers={"cache-control": "no-store"},
        )

    async def file(self, request: Request) -> Response:
        stored = self.telegram.files.get(request.path_params["file_id"])
        if stored is None:
            return json_answer({"error": "no such file"}, 404)
        # Only pictures are shown in place: a document could be a page with a script in it.
        place = "inline" if stored.content_type in _SHOWN else "attachment"
        return Response(
            stored.data,
            media_type=stored.content_type,
            headers={
                "content-security-policy": "sandbox; default-src 'none'",
                "cross-origin-resource-policy": "same-origin",
                "content-disposition": f"{place}; filename*=UTF-8''{quote(stored.name or 'file')}",
                "x-content-type-options": "nosniff",
            },
        )

    async def _stream(self, after: int, chat_id: int | None) -> Any:
        events = self.telegram.events
        yield b": hello\n\n"
        while True:
            found = await events.wait(after, chat_id, _KEEPALIVE_SECONDS)
            seq = events.seq
            if found is None:
                yield b'id: %d\ndata: {"seq":%d,"reset":true}\n\n' % (seq, seq)
            elif not found:
                yield b": still here\n\n"
            else:
                yield b"".join(
                    b"id: %d\ndata: %s\n\n" % (event["seq"], orjson.dumps(event)) for event in found
                )
            after = seq

    async def _kept(self, answer: Any) -> Response:
        if self.telegram.journal is not None:
            await self.telegram.journal.synced()
        return json_answer(answer)

    def _chat(self, chat_id: int) -> dict[str, Any]:
        chat = self.telegram.chats[chat_id]
        title = chat.public.get("title") or chat.public.get("first_name", "")
        return {
            "chat_id": chat.id,
            "type": chat.kind,
            "title": title,
            "first_name": chat.public.get("first_name", ""),
            "blocked": chat.blocked,
        }
