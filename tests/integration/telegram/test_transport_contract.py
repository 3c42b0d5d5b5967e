"""What both transports promise, against servers that answer in every way HTTP allows."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from bot.telegram.errors import NotSent, NotSentInTime
from bot.telegram.wire import Outgoing, Timeouts

BOTH_LOOPS = True
PATIENT = Timeouts(connect=10, read=10, write=10, pool=10)


@pytest.fixture
def post(token: str) -> Outgoing:
    return Outgoing(f"/bot{token}/sendMessage", "application/json", b'{"chat_id":1}')


def chunked(*pieces: bytes) -> bytes:
    body = b"".join(b"%x\r\n%b\r\n" % (len(piece), piece) for piece in pieces)
    return b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + body + b"0\r\n\r\n"


WHOLE = {
    "content length": b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello",
    "chunked": chunked(b"he", b"llo"),
    "after 100 and 103": b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n"
    b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello",
    "headers in odd case": b"HTTP/1.1 200\r\ncONTENT-lENGTH:5\r\n\r\nhello",
}


@pytest.mark.parametrize("answer", WHOLE.values(), ids=WHOLE.keys())
@pytest.mark.parametrize("step", [1, 7, 10_000], ids=["bytewise", "torn", "at once"])
async def test_every_framing_gives_the_body_and_the_connection_is_used_again(
    serve: Any, carrier: Any, post: Outgoing, answer: bytes, step: int
) -> None:
    async def behave(peer: Any) -> None:
        for _ in range(2):
            await peer.request()
            for start in range(0, len(answer), step):
                await peer.send(answer[start : start + step])
                await asyncio.sleep(0)
        await peer.gone()

    server = await serve(behave)
    transport = carrier(server.origin)
    assert await transport.exchange(post, PATIENT) == (200, b"hello")
    assert await transport.exchange(post, PATIENT) == (200, b"hello")
    assert server.connections == 1


@pytest.mark.parametrize("version", ["1.0", "1.1"])
async def test_a_body_without_a_length_ends_with_the_connection(
    serve: Any, carrier: Any, post: Outgoing, version: str
) -> None:
    async def behave(peer: Any) -> None:
        await peer.request()
        await peer.send(f"HTTP/{version} 200 OK\r\nX: content-length: 3\r\n\r\nhel".encode())
        await asyncio.sleep(0.01)
        await peer.send(b"lo")

    server = await serve(behave)
    assert await carrier(server.origin).exchange(post, PATIENT) == (200, b"hello")


async def test_what_is_asked_is_what_the_server_reads(
    serve: Any, carrier: Any, post: Outgoing
) -> None:
    async def behave(peer: Any) -> None:
        while True:
            await peer.request()
            await peer.answer(b"ok")

    server = await serve(behave)
    transport = carrier(server.origin)
    await transport.exchange(post, PATIENT)
    await transport.exchange(Outgoing("/file/a%20b.jpg"), PATIENT)
    sent, fetched = server.asked
    assert (sent.method, sent.target, sent.body) == ("POST", post.target, post.body)
    assert sent.headers["host"] == server.origin.authority
    assert sent.headers["content-type"] == "application/json"
    assert sent.headers["content-length"] == str(len(post.body))
    assert sent.headers["accept-encoding"] == "identity"
    assert (fetched.method, fetched.target, fetched.body) == ("GET", "/file/a%20b.jpg", b"")
    assert "content-type" not in fetched.headers


@pytest.mark.parametrize("status", ["204 No Content", "302 Found", "403 Forbidden", "502 Bad"])
async def test_any_status_passes_through(
    serve: Any, carrier: Any, post: Outgoing, status: str
) -> None:
    async def behave(peer: Any) -> None:
        await peer.request()
        await peer.send(f"HTTP/1.1 {status}\r\nLocation: /x\r\nContent-Length: 0\r\n\r\n".encode())
        await peer.gone()

    server = await serve(behave)
    assert await carrier(server.origin).exchange(post, PATIENT) == (int(status[:3]), b"")


async def test_a_compressed_body_is_left_as_it_is(serve: Any, carrier: Any, post: Outgoing) -> None:
    async def behave(peer: Any) -> None:
        await peer.request()
        await peer.answer(b"\x1f\x8b?", extra="Content-Encoding: gzip\r\n")
        await peer.gone()

    server = await serve(behave)
    assert await carrier(server.origin).exchange(post, PATIENT) == (200, b"\x1f\x8b?")


async def test_connection_close_is_obeyed(serve: Any, carrier: Any, post: Outgoing) -> None:
    async def behave(peer: Any) -> None:
        await peer.request()
        await peer.answer(b"ok", extra="Connection: close\r\n")
        await peer.gone()

    server = await serve(behave)
    transport = carrier(server.origin)
    for _ in range(3):
        assert await transport.exchange(post, PATIENT) == (200, b"ok")
    assert server.connections == 3


async def test_a_connection_closed_while_idle_costs_the_next_call_nothing(
    serve: Any, carrier: Any, post: Outgoing
) -> None:
    closed = asyncio.Event()

    async def behave(peer: Any) -> None:
        await peer.request()
        await peer.answer(b"ok")
        peer.writer.close()
        await peer.writer.wait_closed()
        closed.set()

    server = await serve(behave)
    transport = carrier(server.origin)
    for _ in range(3):
        closed.clear()
        assert await transport.exchange(post, PATIENT) == (200, b"ok")
        await closed.wait()
        await asyncio.sleep(0.01)
    assert len(server.asked) == server.connections == 3


async def test_a_large_upload_arrives_whole(serve: Any, carrier: Any, token: str) -> None:
    body = bytes(range(256)) * 16 * 1024

    async def behave(peer: Any) -> None:
        for _ in range(2):
            asked = await peer.request()
            await peer.answer(b"same" if asked.body == body else b"other")
        await peer.gone()

    server = await serve(behave)
    transport = carrier(server.origin)
    outgoing = Outgoing(f"/bot{token}/sendPhoto", "multipart/form-data; boundary=x", body)
    assert await transport.exchange(outgoing, PATIENT) == (200, b"same")
    assert await transport.exchange(outgoing, PATIENT) == (200, b"same")
    assert server.connections == 1


async def test_many_calls_at_once_each_get_their_own_answer(
    serve: Any, carrier: Any, token: str
) -> None:
    async def behave(peer: Any) -> None:
        while True:
            asked = await peer.request()
            await asyncio.sleep(0)
            await peer.answer(asked.body)

    server = await serve(behave)
    transport = carrier(server.origin, size=5)
    calls = [Outgoing(f"/bot{token}/x", "text/plain", b"%d" % n) for n in range(60)]
    answers = await asyncio.gather(*(transport.exchange(call, PATIENT) for call in calls))
    assert answers == [(200, call.body) for call in calls]
    assert server.connections <= 5


async def test_calls_over_the_limit_wait_their_turn_in_order(
    serve: Any, carrier: Any, token: str
) -> None:
    async def behave(peer: Any) -> None:
        while True:
            await peer.request()
            await peer.answer(b"ok")

    server = await serve(behave)
    transport = carrier(server.origin, size=1)
    calls = [Outgoing(f"/bot{token}/x", "text/plain", b"%d" % n) for n in range(8)]
    await asyncio.gather(*(transport.exchange(call, PATIENT) for call in calls))
    assert [asked.body for asked in server.asked] == [call.body for call in calls]
    assert server.connections == 1


async def test_no_free_connection_in_time_means_not_sent(
    serve: Any, carrier: Any, post: Outgoing, spotless: Callable[[BaseException], None]
) -> None:
    go_on = asyncio.Event()

    async def behave(peer: Any) -> None:
        await peer.request()
        await go_on.wait()
        await peer.answer(b"ok")
        await peer.request()
        await peer.answer(b"next")
        await peer.gone()

    server = await serve(behave)
    transport = carrier(server.origin, size=1)
    first = asyncio.create_task(transport.exchange(post, PATIENT))
    await server.until(lambda: server.asked)
    with pytest.raises(NotSentInTime) as caught:
        await transport.exchange(post, Timeouts(pool=0.02))
    spotless(caught.value)
    assert len(server.asked) == 1
    go_on.set()
    assert await first == (200, b"ok")
    assert await transport.exchange(post, PATIENT) == (200, b"next")


async def test_nobody_listening_means_not_sent(
    serve: Any, carrier: Any, post: Outgoing, spotless: Callable[[BaseException], None]
) -> None:
    async def behave(peer: Any) -> None:
        await peer.gone()

    server = await serve(behave)
    await server.stop()
    with pytest.raises(NotSent, match="No connection to 127") as caught:
        await carrier(server.origin).exchange(post, PATIENT)
    spotless(caught.value)
