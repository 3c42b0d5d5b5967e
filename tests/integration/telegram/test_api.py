"""The lean path: bytes in, results and typed errors out."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Any

import orjson
import pytest
from telegram.error import BadRequest, Forbidden, InvalidToken, RetryAfter

from bot.telegram.api import TELEGRAM, BotApi
from bot.telegram.errors import MaybeDelivered, UnansweredInTime
from bot.telegram.multipart import Upload
from bot.telegram.request import TelegramRequest
from bot.telegram.wire import Timeouts

BOTH_LOOPS = True


@pytest.fixture
async def request_layer() -> AsyncIterator[TelegramRequest]:
    async with TelegramRequest(timeouts=Timeouts(read=10)) as request:
        yield request


def answering(body: bytes, status: str = "200 OK") -> Callable[[Any], Any]:
    async def behave(peer: Any) -> None:
        while True:
            await peer.request()
            await peer.answer(body, status=status)

    return behave


async def test_a_call_sends_the_callers_bytes_and_gives_the_result(
    serve: Any, token: str, request_layer: TelegramRequest
) -> None:
    server = await serve(answering(b'{"ok":true,"result":{"message_id":5}}'))
    api = BotApi(token, server.url, request=request_layer)
    assert await api.call("sendMessage", b'{"chat_id":9}') == {"message_id": 5}
    assert await api.call("getMe") == {"message_id": 5}
    first, second = server.asked
    assert (first.target, first.body) == (f"/bot{token}/sendMessage", b'{"chat_id":9}')
    assert first.headers["content-type"] == "application/json"
    assert second.body == b"{}"
    assert server.connections == 1


async def test_results_that_are_false_or_empty_are_results(
    serve: Any, token: str, request_layer: TelegramRequest
) -> None:
    results: list[object] = [False, [], 0, ""]
    for result in results:
        server = await serve(answering(orjson.dumps({"ok": True, "result": result})))
        assert await BotApi(token, server.url, request=request_layer).call("x") == result


async def test_a_base_url_may_have_a_path(
    serve: Any, token: str, request_layer: TelegramRequest
) -> None:
    server = await serve(answering(b'{"ok":true,"result":true}'))
    api = BotApi(token, f"{server.url}/telegram/", request=request_layer)
    await api.call("getMe")
    await api.download("a/b.png")
    assert [asked.target for asked in server.asked] == [
        f"/telegram/bot{token}/getMe",
        f"/telegram/file/bot{token}/a/b.png",
    ]


async def test_files_go_with_fields_of_every_kind(
    serve: Any, token: str, request_layer: TelegramRequest
) -> None:
    server = await serve(answering(b'{"ok":true,"result":true}'))
    api = BotApi(token, server.url, request=request_layer)
    params = {"chat_id": 9, "caption": "ünder it", "markup": {"a": [1]}, "thread": None}
    files = {"photo": Upload("m.png", b"\x89PNG\r\n--", "image/png")}
    assert await api.call_files("sendPhoto", params, files) is True
    [asked] = server.asked
    boundary = asked.headers["content-type"].partition("boundary=")[2].encode()
    fields = asked.body.split(b"--" + boundary)
    assert [field.partition(b"\r\n\r\n")[2] for field in fields[1:-1]] == [
        b"9\r\n",
        "ünder it\r\n".encode(),
        b'{"a":[1]}\r\n',
        b"\x89PNG\r\n--\r\n",
    ]
    assert b'name="photo"; filename="m.png"\r\nContent-Type: image/png' in fields[4]
    assert fields[-1] == b"--\r\n"


async def test_errors_are_typed_and_know_nothing_of_the_token(
    serve: Any,
    token: str,
    request_layer: TelegramRequest,
    spotless: Callable[[BaseException], None],
) -> None:
    flood = b'{"ok":false,"error_code":429,"parameters":{"retry_after":12}}'
    blocked = b'{"ok":false,"error_code":403,"description":"Forbidden: bot was blocked"}'
    for body, status, kind in (
        (flood, "429 Too Many Requests", RetryAfter),
        (blocked, "403 Forbidden", Forbidden),
        (blocked, "200 OK", Forbidden),
        (b"<html>", "502 Bad Gateway", MaybeDelivered),
        (b'{"ok":true}', "200 OK", MaybeDelivered),
        (b"[]", "200 OK", MaybeDelivered),
    ):
        server = await serve(answering(body, status))
        with pytest.raises(kind) as caught:
            await BotApi(token, server.url, request=request_layer).call("sendMessage")
        spotless(caught.value)
        if isinstance(caught.value, RetryAfter):
            assert caught.value.retry_after == 12


async def test_a_short_token_that_looks_like_none_is_struck_out_too(
    serve: Any, request_layer: TelegramRequest
) -> None:
    body = b'{"ok":false,"description":"no /bot1:LOOPBACK/x"}'
    server = await serve(answering(body, "400 Bad Request"))
    with pytest.raises(BadRequest, match=r"^no /bot<token>/x$"):
        await BotApi("1:LOOPBACK", server.url, request=request_layer).call("x")


async def test_a_call_may_have_a_read_timeout_of_its_own(serve: Any, token: str) -> None:
    async def behave(peer: Any) -> None:
        await peer.request()
        await peer.gone()

    server = await serve(behave)
    async with TelegramRequest(timeouts=Timeouts(read=None)) as request:
        with pytest.raises(UnansweredInTime):
            await BotApi(token, server.url, request=request).call("getUpdates", read_timeout=0.02)


async def test_a_file_that_is_gone_is_not_a_bad_token(
    serve: Any, token: str, request_layer: TelegramRequest
) -> None:
    server = await serve(answering(b'{"ok":false,"error_code":404}', "404 Not Found"))
    api = BotApi(token, server.url, request=request_layer)
    with pytest.raises(BadRequest, match="not there"):
        await api.download("documents/with space?.pdf")
    assert server.asked[0].target == f"/file/bot{token}/documents/with%20space%3F.pdf"


async def test_a_bot_api_shows_its_server_and_not_its_token(
    token: str, request_layer: TelegramRequest
) -> None:
    assert repr(BotApi(token, request=request_layer)) == f"BotApi({TELEGRAM})"


@pytest.mark.parametrize("wrong", ["", "abc", "123:", "1:a b", "1:a\r\nX: y", "1:a/../x"])
async def test_a_token_that_cannot_be_one_is_refused_without_repeating_it(
    wrong: str, request_layer: TelegramRequest
) -> None:
    with pytest.raises(InvalidToken) as caught:
        BotApi(wrong, request=request_layer)
    assert not wrong or wrong not in str(caught.value)


@pytest.mark.parametrize("wrong", ["api.telegram.org", "ftp://x", "http://", "http://x:port"])
async def test_an_address_that_is_none_is_refused(
    wrong: str, token: str, request_layer: TelegramRequest
) -> None:
    with pytest.raises(ValueError, match="not an address"):
        BotApi(token, wrong, request=request_layer)
