"""The user's side over HTTP, as the page and the terminal use it."""

from __future__ import annotations

import asyncio
import io
from typing import Any

import orjson
import pytest
from support.loopback import inline
from support.loopback_http import LoopbackClient, connection

from bot.preview.images import flat_png
from bot.preview.server import LoopbackServer
from bot.preview.telegram import Telegram

BOTH_LOOPS = True


async def test_the_bot_as_its_users_see_it(client: LoopbackClient) -> None:
    commands = [{"command": "start", "description": "Begin"}]
    await client.ok("setMyCommands", commands=commands)
    await client.ok("setMyDescription", description="About")
    await client.ok("setMyShortDescription", short_description="Short")
    assert await client.get("/user/bot") == (
        200,
        {
            "username": "rekindle_preview_bot",
            "first_name": "Rekindle",
            "description": "About",
            "short_description": "Short",
            "commands": commands,
        },
    )


async def test_commands_follow_the_language_of_the_chat(client: LoopbackClient) -> None:
    german = [{"command": "los", "description": "Anfangen"}]
    await client.ok("setMyCommands", commands=german, language_code="de")
    await client.post(
        "/user/chats", {"type": "private", "name": "Bo", "language": "de", "chat_id": 8}
    )
    assert (await client.get("/user/bot?chat=8"))[1]["commands"] == german
    assert (await client.get("/user/bot?chat=7"))[1]["commands"] == []


async def test_chats_are_opened_once(client: LoopbackClient) -> None:
    body = {"type": "group", "name": "Family", "chat_id": -9}
    _, opened = await client.post("/user/chats", body)
    assert (opened["chat_id"], opened["type"], opened["title"]) == (-9, "group", "Family")
    assert await client.post("/user/chats", body) == (200, opened)
    _, chats = await client.get("/user/chats")
    assert [(chat["chat_id"], chat["title"]) for chat in chats] == [(7, "Ada"), (-9, "Family")]


async def test_what_is_said_reaches_the_bot_and_the_history(client: LoopbackClient) -> None:
    _, message = await client.post("/user/7/message", {"text": "/start hello"})
    assert message["entities"][0]["type"] == "bot_command"
    [update] = await client.ok("getUpdates")
    assert update["message"] == message
    _, reply = await client.post("/user/7/message", {"sticker": "🙂", "reply_to": 1})
    assert reply["reply_to_message"] == message
    _, history = await client.get("/user/7/history")
    assert history["messages"] == [message, reply]
    assert history["keyboard"] is None


async def test_the_keyboard_is_part_of_the_history(client: LoopbackClient) -> None:
    keyboard = {"keyboard": [[{"text": "yes"}]], "resize_keyboard": True}
    await client.ok("sendMessage", chat_id=7, text="?", reply_markup=keyboard)
    assert (await client.get("/user/7/history"))[1]["keyboard"] == keyboard


async def test_taps_edits_and_blocks(client: LoopbackClient, telegram: Telegram) -> None:
    asked = await client.ok("sendMessage", chat_id=7, text="?", reply_markup=inline(("yes",)))
    tap = {"message_id": asked["message_id"], "data": "yes"}
    status, answer = await client.post("/user/7/tap", tap)
    assert (status, list(telegram.callbacks)) == (200, [answer["callback_query_id"]])
    assert (await client.post("/user/7/tap", tap | {"data": "no"}))[0] == 400
    _, said = await client.post("/user/7/message", {"text": "a"})
    _, edited = await client.post("/user/7/edit", {"message_id": said["message_id"], "text": "b"})
    assert edited["text"] == "b"
    assert await client.post("/user/7/block", {}) == (200, {"ok": True})
    assert (await client.refusal("sendMessage", chat_id=7, text="x"))[0] == 403
    assert await client.post("/user/7/unblock", {}) == (200, {"ok": True})
    kinds = [sorted(set(update) - {"update_id"}) for update in await client.ok("getUpdates")]
    assert kinds == [
        ["callback_query"],
        ["message"],
        ["edited_message"],
        ["my_chat_member"],
        ["my_chat_member"],
    ]


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/user/99/message", {"text": "a"}),
        ("/user/7/message", {}),
        ("/user/7/message", {"text": ""}),
        ("/user/7/message", {"text": 5}),
        ("/user/7/message", {"text": "a", "photo": True}),
        ("/user/7/message", {"text": "a", "reply_to": 99}),
        ("/user/7/message", {"text": "a", "reply_to": "x"}),
        ("/user/7/message", {"photo": "x"}),
        ("/user/7/message", [1]),
        ("/user/7/edit", {"message_id": 99, "text": "a"}),
        ("/user/7/edit", {"text": "a"}),
        ("/user/7/edit", {"message_id": 1}),
        ("/user/7/tap", {"message_id": True, "data": "a"}),
        ("/user/7/tap", {"message_id": 1, "data": 5}),
        ("/user/chats", {"type": "channel"}),
        ("/user/chats", {"name": " "}),
        ("/user/chats", {"name": 5}),
        ("/user/chats", {"chat_id": -5}),
        ("/user/chats", {"chat_id": "x"}),
    ],
)
async def test_what_makes_no_sense_is_refused(
    client: LoopbackClient, telegram: Telegram, path: str, body: Any
) -> None:
    status, answer = await client.post(path, body)
    assert status == 400
    assert isinstance(answer["error"], str)
    assert len(telegram.updates) == 0


async def test_unknown_addresses_are_not_found(
    server: LoopbackServer, client: LoopbackClient
) -> None:
    for path in ("/user/nobody/history", "/user/7/fly", "/nowhere", "/user/file/none"):
        async with client.session.get(server.url + path) as response:
            assert response.status == 404


async def test_other_web_pages_cannot_speak_for_a_user(
    server: LoopbackServer, client: LoopbackClient, telegram: Telegram
) -> None:
    url, body = f"{server.url}/user/7/message", b'{"text":"x"}'
    for headers in (
        {"Content-Type": "text/plain"},
        {"Content-Type": "application/x-www-form-urlencoded"},
        {"Content-Type": "multipart/form-data; boundary=x"},
        {"Content-Type": "application/json", "Host": "evil.example"},
        {"Content-Type": "application/json", "Sec-Fetch-Site": "cross-site"},
    ):
        async with client.session.post(url, data=body, headers=headers) as response:
            assert response.status in (403, 415)
    assert telegram.history(7) == []


@pytest.mark.parametrize(
    "body", [b"{", b"\x00", b"[" * 100_000, b'"x"', b"\xff", b"null", b'{"text":"' + b"x" * 2**20]
)
async def test_junk_is_refused(server: LoopbackServer, client: LoopbackClient, body: bytes) -> None:
    headers = {"Content-Type": "application/json"}
    url = f"{server.url}/user/7/message"
    async with client.session.post(url, data=io.BytesIO(body), headers=headers) as response:
        assert response.status in (400, 413)


async def test_events_tell_what_happens(client: LoopbackClient) -> None:
    _, history = await client.get("/user/7/history")
    _, said = await client.post("/user/7/message", {"text": "a"})
    await client.ok("sendChatAction", chat_id=7, action="typing")
    keyboard = {"keyboard": [[{"text": "yes"}]]}
    shown = await client.ok("sendMessage", chat_id=7, text="?", reply_markup=keyboard)
    edited = await client.ok("editMessageText", chat_id=7, message_id=shown["message_id"], text="!")
    await client.ok("deleteMessage", chat_id=7, message_id=said["message_id"])
    await client.ok("setMyName", name="New")
    _, answer = await client.get(f"/user/events?after={history['seq']}&chat=7&wait=0")
    events = [{k: v for k, v in event.items() if k != "seq"} for event in answer["events"]]
    assert events == [
        {"type": "message", "chat_id": 7, "message": said},
        {"type": "action", "chat_id": 7, "action": "typing"},
        {"type": "message", "chat_id": 7, "message": shown},
        {"type": "keyboard", "chat_id": 7, "keyboard": keyboard},
        {"type": "edit", "chat_id": 7, "message": edited},
        {"type": "delete", "chat_id": 7, "message_id": said["message_id"]},
        {"type": "bot", "chat_id": None},
    ]
    assert answer["seq"] == answer["events"][-1]["seq"]


async def test_waiting_for_events_ends_with_the_first(client: LoopbackClient) -> None:
    seq = (await client.get("/user/7/history"))[1]["seq"]
    waiting = asyncio.create_task(client.get(f"/user/events?after={seq}&chat=7&wait=25"))
    await asyncio.sleep(0.01)
    await client.post("/user/7/message", {"text": "a"})
    _, answer = await waiting
    assert [event["type"] for event in answer["events"]] == ["message"]


async def test_a_client_that_fell_behind_starts_over(
    client: LoopbackClient, telegram: Telegram
) -> None:
    assert await client.get("/user/events?after=1") == (
        200,
        {"seq": telegram.events.seq, "reset": True, "events": []},
    )
    assert (await client.get("/user/events?after=x"))[0] == 400


async def test_the_stream_tells_the_same(
    server: LoopbackServer, client: LoopbackClient, telegram: Telegram
) -> None:
    seq = telegram.events.seq
    telegram.say(7, "before")
    async with client.session.get(
        f"{server.url}/user/stream?chat=7", headers={"Last-Event-ID": str(seq)}
    ) as response:
        assert response.content_type == "text/event-stream"
        lines = response.content
        told: list[Any] = []
        telegram.say(7, "after")
        while len(told) < 2:
            line = await lines.readline()
            if line.startswith(b"data: "):
                told.append(orjson.loads(line.removeprefix(b"data: ")))
    assert [event["message"]["text"] for event in told] == ["before", "after"]
    assert [event["seq"] for event in told] == [seq + 1, seq + 2]


async def test_a_stream_from_before_a_restart_is_told_to_start_over(
    server: LoopbackServer, client: LoopbackClient
) -> None:
    async with client.session.get(f"{server.url}/user/stream?chat=7&after=1") as response:
        line = b""
        while not line.startswith(b"data: "):
            line = await response.content.readline()
    assert orjson.loads(line.removeprefix(b"data: "))["reset"] is True


async def test_files_are_shown_or_downloaded(
    server: LoopbackServer, client: LoopbackClient, telegram: Telegram
) -> None:
    picture = telegram.save_file("photo", "", "image/png", flat_png(2, 2, (0, 0, 0)))
    page = telegram.save_file("document", "naïve plan.html", "text/html", b"<script>")
    async with client.session.get(f"{server.url}/user/file/{picture.file_id}") as response:
        assert response.content_type == "image/png"
        assert response.headers["content-disposition"].startswith("inline")
        assert await response.read() == picture.data
    async with client.session.get(f"{server.url}/user/file/{page.file_id}") as response:
        assert response.headers["content-disposition"] == (
            "attachment; filename*=UTF-8''na%C3%AFve%20plan.html"
        )
        assert "sandbox" in response.headers["content-security-policy"]
        assert response.headers["x-content-type-options"] == "nosniff"


async def test_the_page_may_load_nothing_but_itself(
    server: LoopbackServer, client: LoopbackClient
) -> None:
    async with client.session.get(
        f"{server.url}/", headers={"Sec-Fetch-Site": "cross-site"}
    ) as page:
        assert page.status == 200
        assert page.content_type == "text/html"
        policy = page.headers["content-security-policy"]
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    assert rules["default-src"] == "'none'"
    assert rules["script-src"] == rules["style-src"] == "'self'"
    assert "unsafe" not in policy
    assert rules["img-src"] == rules["connect-src"] == "'self' blob: data:"


@pytest.mark.parametrize(
    "path",
    ["/page/none.js", "/page/../telegram.py", "/page/%2e%2e/telegram.py", "/page/", "/page/%00"],
)
async def test_nothing_but_the_page_is_served(server: LoopbackServer, path: str) -> None:
    async with connection(server.port) as (reader, writer):
        head = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
        writer.write(head.encode())
        assert (await reader.read()).startswith(b"HTTP/1.1 404")


async def test_only_loopback_addresses_are_served(telegram: Telegram) -> None:
    for host in ("0.0.0.0", "192.168.1.5", "example.com", ""):
        with pytest.raises(ValueError):
            LoopbackServer(telegram, host=host)


async def test_a_taken_port_is_said_so(server: LoopbackServer, telegram: Telegram) -> None:
    with pytest.raises(OSError):
        await LoopbackServer(telegram, port=server.port).start()


async def test_a_server_can_be_started_again(telegram: Telegram) -> None:
    server = LoopbackServer(telegram)
    for _ in range(2):
        await server.start()
        async with connection(server.port) as (reader, writer):
            writer.write(b"GET /user/bot HTTP/1.1\r\nHost: localhost\r\n\r\n")
            assert (await reader.readline()).startswith(b"HTTP/1.1 200")
            await server.stop()
    await server.stop()
    with pytest.raises(RuntimeError):
        _ = server.url
