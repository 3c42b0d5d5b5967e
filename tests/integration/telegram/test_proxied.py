"""Calls through a proxy: which calls take it, and what is said when it fails."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Callable
from typing import Any

import pytest

from bot.telegram.api import BotApi
from bot.telegram.errors import NotSent, NotSentInTime
from bot.telegram.request import TelegramRequest
from bot.telegram.wire import Timeouts

OK = b'{"ok":true,"result":{"id":7}}'


async def answer_all(peer: Any) -> None:
    while True:
        await peer.request()
        await peer.answer(OK)


def tunnel(port: int) -> Callable[[Any], Any]:
    async def behave(peer: Any) -> None:
        await peer.request()
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        await peer.send(b"HTTP/1.1 200 Connection established\r\n\r\n")

        async def pump(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
            while data := await source.read(65536):
                sink.write(data)
            sink.close()

        await asyncio.gather(pump(peer.reader, writer), pump(reader, peer.writer))

    return behave


async def test_plain_calls_are_handed_to_the_proxy_with_its_password(
    serve: Any, token: str
) -> None:
    proxy = await serve(answer_all)
    secret = f"http://ada:pass%21@127.0.0.1:{proxy.origin.port}"
    async with TelegramRequest(proxy=secret) as request:
        api = BotApi(token, "http://bot.example", request=request)
        assert await api.call("getMe") == {"id": 7}
    [asked] = proxy.asked
    assert asked.target == f"http://bot.example/bot{token}/getMe"
    assert asked.headers["proxy-authorization"] == "Basic " + base64.b64encode(b"ada:pass!").decode(
        "ascii"
    )


async def test_tls_goes_end_to_end_through_the_proxy_of_the_environment(
    serve: Any, token: str, authority: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = await serve(answer_all, authority.server("bot.example"))
    proxy = await serve(tunnel(server.origin.port))
    monkeypatch.setenv("HTTPS_PROXY", proxy.url)
    monkeypatch.delenv("NO_PROXY", raising=False)
    async with TelegramRequest(context=authority.trust()) as request:
        api = BotApi(token, "https://bot.example", request=request)
        assert await api.call("getMe") == {"id": 7}
        assert await api.call("getMe") == {"id": 7}
    [connect] = proxy.asked
    assert (connect.method, connect.target) == ("CONNECT", "bot.example:443")
    assert [asked.target for asked in server.asked] == [f"/bot{token}/getMe"] * 2


async def test_this_machine_is_reached_without_the_environments_proxy(
    serve: Any, token: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = await serve(answer_all)
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:1")
    async with TelegramRequest() as request:
        assert await BotApi(token, server.url, request=request).call("getMe") == {"id": 7}


@pytest.mark.parametrize("status", ["407 Proxy Authentication Required", "503 Down"])
async def test_a_proxy_that_refuses_the_tunnel_sent_nothing(
    serve: Any, token: str, status: str, spotless: Callable[[BaseException], None]
) -> None:
    async def behave(peer: Any) -> None:
        await peer.request()
        await peer.answer(b"<html>no</html>", status=status)
        await peer.gone()

    proxy = await serve(behave)
    async with TelegramRequest(proxy=proxy.url) as request:
        api = BotApi(token, "https://bot.example", request=request)
        with pytest.raises(NotSent, match=status[:3]) as caught:
            await api.call("getMe")
    spotless(caught.value)


async def test_a_proxy_that_hangs_up_or_is_silent_sent_nothing(
    serve: Any, token: str, spotless: Callable[[BaseException], None]
) -> None:
    async def hang_up(peer: Any) -> None:
        await peer.request()

    async def silent(peer: Any) -> None:
        await peer.request()
        await peer.gone()

    for behave, kind in ((hang_up, NotSent), (silent, NotSentInTime)):
        proxy = await serve(behave)
        timeouts = Timeouts(connect=0.1, read=10, write=10)
        async with TelegramRequest(proxy=proxy.url, timeouts=timeouts) as request:
            api = BotApi(token, "https://bot.example", request=request)
            with pytest.raises(kind) as caught:
                await api.call("getMe")
            spotless(caught.value)


async def test_a_proxy_that_is_not_there_sent_nothing(
    serve: Any, token: str, spotless: Callable[[BaseException], None]
) -> None:
    proxy = await serve(answer_all)
    await proxy.stop()
    async with TelegramRequest(proxy=proxy.url) as request:
        api = BotApi(token, "https://bot.example", request=request)
        with pytest.raises(NotSent, match="through the proxy") as caught:
            await api.call("getMe")
        spotless(caught.value)
