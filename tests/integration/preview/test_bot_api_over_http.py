"""The Bot API as it is spoken over HTTP: forms of parameters, tokens, junk."""

from __future__ import annotations

import contextlib
import io

import aiohttp
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.loopback_http import TOKEN, LoopbackClient, connection

from bot.preview.api import BotApi
from bot.preview.images import flat_png
from bot.preview.methods.table import METHODS
from bot.preview.protocol import Call, Reply
from bot.preview.server import LoopbackServer
from bot.preview.telegram import Telegram

BOTH_LOOPS = True


async def raw(server: LoopbackServer, request: bytes) -> bytes:
    """Everything the server says to some bytes until it closes the connection."""
    async with connection(server.port) as (reader, writer):
        writer.write(request)
        return await reader.read()


@pytest.mark.parametrize(
    "send",
    [
        {"params": {"chat_id": "7", "text": "a é"}},
        {"json": {"chat_id": 7, "text": "a é"}},
        {"data": {"chat_id": "7", "text": "a é"}},
        {"params": {"chat_id": "7"}, "json": {"text": "a é"}},
    ],
)
async def test_parameters_come_in_any_form(
    server: LoopbackServer, client: LoopbackClient, telegram: Telegram, send
) -> None:
    async with client.session.post(f"{server.url}/bot{TOKEN}/sendMessage", **send) as response:
        assert response.status == 200
        assert response.content_type == "application/json"
    assert [message["text"] for message in telegram.history(7)] == ["a é"]


async def test_get_is_as_good_as_post_and_case_does_not_matter(
    server: LoopbackServer, client: LoopbackClient
) -> None:
    for method in ("getMe", "GETME", "getme"):
        async with client.session.get(f"{server.url}/bot{TOKEN}/{method}") as response:
            assert (await response.json())["result"]["id"] == 4242


async def test_files_come_as_multipart(
    server: LoopbackServer, client: LoopbackClient, telegram: Telegram
) -> None:
    picture = flat_png(8, 8, (9, 9, 9))
    form = aiohttp.FormData()
    form.add_field("chat_id", "7")
    form.add_field("caption", "grüße")
    form.add_field("photo", picture, filename="a.png", content_type="image/png")
    async with client.session.post(f"{server.url}/bot{TOKEN}/sendPhoto", data=form) as response:
        [size] = (await response.json())["result"]["photo"]
    path = (await client.ok("getFile", file_id=size["file_id"]))["file_path"]
    async with client.session.get(f"{server.url}/file/bot{TOKEN}/{path}") as response:
        assert await response.read() == picture
    [shown] = (await client.get("/control/calls?after=0"))[1]["calls"][:1]
    assert shown["params"]["photo"] == {"file_name": "a.png", "bytes": len(picture)}


@pytest.mark.parametrize(
    ("path", "status", "description"),
    [
        (f"/bot{TOKEN}/sendRocket", 404, "Not Found"),
        (f"/bot{TOKEN}/", 404, "Not Found"),
        (f"/bot{TOKEN}", 404, "Not Found"),
        ("/bot4242:wrong/getMe", 401, "Unauthorized"),
        ("/botwrong/getMe", 404, "Not Found"),
        ("/bot/getMe", 404, "Not Found"),
        ("/file/bot4242:wrong/x", 401, "Unauthorized"),
        (f"/file/bot{TOKEN}/documents/none", 404, "Not Found"),
    ],
)
async def test_wrong_tokens_and_methods(
    client: LoopbackClient, path: str, status: int, description: str
) -> None:
    assert await client.get(path) == (
        status,
        {"ok": False, "error_code": status, "description": description},
    )


async def test_other_verbs_are_not_allowed(server: LoopbackServer, client: LoopbackClient) -> None:
    for verb in ("PUT", "DELETE", "HEAD", "OPTIONS"):
        async with client.session.request(verb, f"{server.url}/bot{TOKEN}/getMe") as response:
            assert response.status == 405


@pytest.mark.parametrize(
    ("kind", "body", "status"),
    [
        ("application/json", b"{", 400),
        ("application/json", b"[" * 200_000, 400),
        ("application/json", b'{"a":' * 200_000, 400),
        ("application/json", b"\xff\x00", 400),
        ("application/json", b'{"chat_id":7,"text":"' + b"x" * 2_000_000 + b'"}', 413),
        ("application/x-www-form-urlencoded", b"chat_id=7&text=%ff", 400),
        ("multipart/form-data", b"x", 400),
        ("multipart/form-data; boundary=x", b"--x\r\n\r\n", 400),
        ("text/plain", b"chat_id=7&text=x", 400),
        ("nonsense", b"x", 400),
        ("", b"x", 400),
    ],
)
async def test_junk_bodies_are_refused(
    client: LoopbackClient, server: LoopbackServer, kind, body, status
) -> None:
    url = f"{server.url}/bot{TOKEN}/sendMessage"
    headers = {"content-type": kind} if kind else {}
    async with client.session.post(url, data=io.BytesIO(body), headers=headers) as response:
        assert response.status == status
        assert (await response.json())["error_code"] == status


async def test_an_upload_beyond_the_limit_is_refused(
    server: LoopbackServer, client: LoopbackClient
) -> None:
    url = f"{server.url}/bot{TOKEN}/sendDocument"
    headers = {"content-type": "multipart/form-data; boundary=x"}
    body = bytes(61 * 1024 * 1024)
    async with client.session.post(url, data=io.BytesIO(body), headers=headers) as response:
        assert response.status == 413


@pytest.mark.parametrize(
    "request_bytes",
    [
        b"\x00\x01\x02\r\n\r\n",
        b"GET\r\n\r\n",
        b"GET /bot%zz HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n",
        b"GET /bot\x00 HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n",
        b"GET /bot1:x/getMe HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n",
        b"POST /bot1:x/y HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: -5\r\n\r\n",
        b"POST /bot1:x/y HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: a\r\n\r\n",
        b"GET /bot1:x/y HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
        b"GET /bot1:x/y HTTP/1.1\r\nConnection: close\r\n\r\n",
    ],
)
async def test_junk_requests_are_answered_with_an_error(
    server: LoopbackServer, request_bytes
) -> None:
    answer = await raw(server, request_bytes)
    assert answer.split(b" ")[1][:1] == b"4"


async def test_headers_without_end_are_cut_off(server: LoopbackServer) -> None:
    answer = b"nothing yet"
    async with connection(server.port) as (reader, writer):
        writer.write(b"GET /bot HTTP/1.1\r\nHost: 127.0.0.1\r\n" + b"X-More: x\r\n" * 100_000)
        with contextlib.suppress(ConnectionError):
            answer = await reader.read()
    assert answer in (b"", b"nothing yet")


async def test_a_web_page_from_elsewhere_is_refused(
    server: LoopbackServer, client: LoopbackClient, telegram: Telegram
) -> None:
    url = f"{server.url}/bot{TOKEN}/sendMessage?chat_id=7&text=x"
    for headers in ({"Host": "evil.example"}, {"Sec-Fetch-Site": "cross-site"}):
        async with client.session.get(url, headers=headers) as response:
            assert response.status == 403
    assert telegram.history(7) == []


async def test_requests_in_a_row_are_answered_in_order(
    server: LoopbackServer, telegram: Telegram
) -> None:
    def request(method: str, query: str = "") -> bytes:
        return f"GET /bot{TOKEN}/{method}?{query} HTTP/1.1\r\nHost: 127.0.0.1\r\n".encode()

    end = b"\r\n"
    telegram.faults.latency = 0.005
    answer = await raw(
        server,
        request("sendMessage", "chat_id=7&text=first") + end
        + request("getUpdates") + end
        + request("getChat", "chat_id=7") + b"Connection: close\r\n" + end,
    )  # fmt: skip
    places = [answer.index(part) for part in (b'"first"', b'"result":[]', b"accent_color_id")]
    assert places == sorted(places)
    assert answer.count(b"HTTP/1.1 200 OK") == 3


async def test_a_client_that_goes_away_in_a_row_of_requests_is_not_answered_into_the_void(
    server: LoopbackServer, client: LoopbackClient, caplog: pytest.LogCaptureFixture
) -> None:
    request = f"GET /bot{TOKEN}/getMe HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".encode()
    for _ in range(5):
        async with connection(server.port) as (_, writer):
            writer.write(request * 50)
            writer.transport.abort()
    assert (await client.ok("getMe"))["is_bot"]
    assert caplog.text == ""


async def test_a_client_that_asks_first_is_told_to_go_on(server: LoopbackServer) -> None:
    body = b'{"chat_id":7,"text":"x"}'
    head = (
        f"POST /bot{TOKEN}/sendMessage HTTP/1.1\r\nHost: 127.0.0.1\r\nExpect: 100-continue\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n"
        "Connection: close\r\n\r\n"
    )
    answer = await raw(server, head.encode() + body)
    assert answer.startswith(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n")


async def test_the_page_and_the_api_share_a_connection(server: LoopbackServer) -> None:
    host = b"Host: 127.0.0.1\r\n"
    api = f"GET /bot{TOKEN}/getMe HTTP/1.1\r\n".encode()
    async with connection(server.port) as (reader, writer):
        for path in (api, b"GET /user/bot HTTP/1.1\r\n", api):
            writer.write(path + host + b"\r\n")
            head = await reader.readuntil(b"\r\n\r\n")
            length = int(head.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
            assert b"Rekindle" in await reader.readexactly(length)


@pytest.mark.parametrize("fault", [None, {"method": "getMe", "kind": "lost"}])
async def test_a_defect_is_a_500_that_repeats_no_ones_words(
    client: LoopbackClient,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    fault: dict[str, str] | None,
) -> None:
    def broken(*_: object) -> None:
        raise KeyError("somebody's secret")

    monkeypatch.setitem(METHODS, "getme", ("getMe", broken))
    if fault is not None:
        await client.post("/control/faults", fault)
    assert await client.refusal("getMe") == (500, "Internal Server Error")
    assert "KeyError" in caplog.text
    assert "secret" not in caplog.text


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(body=st.binary(max_size=300), kind=st.sampled_from(["json", "x-www-form-urlencoded"]))
def test_any_bytes_are_answered(body: bytes, kind: str) -> None:
    telegram = Telegram(token=TOKEN)
    headers = [(b"host", b"localhost"), (b"content-type", f"application/{kind}".encode())]
    call = Call(b"POST", f"/bot{TOKEN}/sendMessage".encode(), headers, body=bytearray(body))
    reply = BotApi(telegram).answer(call)
    assert isinstance(reply, Reply)
    assert reply.status == 400
