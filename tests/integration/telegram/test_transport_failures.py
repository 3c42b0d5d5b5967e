"""What both transports say when a request went out and no whole answer came back."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from telegram.error import TimedOut

from bot.telegram.errors import MaybeDelivered, NotSent, UnansweredInTime
from bot.telegram.wire import Outgoing, Timeouts

BOTH_LOOPS = True
PATIENT = Timeouts(connect=10, read=10, write=10, pool=10)


@pytest.fixture
def post(token: str) -> Outgoing:
    return Outgoing(f"/bot{token}/sendMessage", "application/json", b'{"chat_id":1}')


BROKEN = {
    "before any byte": b"",
    "in the status line": b"HTTP/1.",
    "in the head": b"HTTP/1.1 200 OK\r\nContent-Le",
    "after the head": b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n",
    "in a body with a length": b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhel",
    "in a body with a length, close announced": b"HTTP/1.1 200 OK\r\nConnection: close\r\n"
    b"Content-Length: 5\r\n\r\nhel",
    "in a chunk": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel",
    "before the last chunk": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n",
    "after 100": b"HTTP/1.1 100 Continue\r\n\r\n",
    "with nonsense": b"220 mail.example ESMTP\r\n\r\n",
}


@pytest.mark.parametrize("part", BROKEN.values(), ids=BROKEN.keys())
@pytest.mark.parametrize("reused", [False, True], ids=["fresh", "reused"])
async def test_closed_halfway_is_maybe_delivered_and_never_sent_again(
    serve: Any,
    carrier: Any,
    post: Outgoing,
    part: bytes,
    reused: bool,
    spotless: Callable[[BaseException], None],
) -> None:
    async def behave(peer: Any) -> None:
        if reused:
            await peer.request()
            await peer.answer(b"ok")
        await peer.request()
        await peer.send(part)

    server = await serve(behave)
    transport = carrier(server.origin)
    if reused:
        assert await transport.exchange(post, PATIENT) == (200, b"ok")
    with pytest.raises(MaybeDelivered) as caught:
        await transport.exchange(post, PATIENT)
    spotless(caught.value)
    assert not isinstance(caught.value, TimedOut)
    assert len(server.asked) == (2 if reused else 1)
    assert server.connections == 1


async def test_a_reset_after_the_request_is_maybe_delivered(
    serve: Any, carrier: Any, post: Outgoing, spotless: Callable[[BaseException], None]
) -> None:
    async def behave(peer: Any) -> None:
        await peer.request()
        peer.reset()

    server = await serve(behave)
    with pytest.raises(MaybeDelivered) as caught:
        await carrier(server.origin).exchange(post, PATIENT)
    spotless(caught.value)


SILENT = {
    "nothing at all": b"",
    "half a head": b"HTTP/1.1 200 OK\r\nContent-Le",
    "half a body": b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhel",
}


@pytest.mark.parametrize("part", SILENT.values(), ids=SILENT.keys())
async def test_silence_beyond_the_read_timeout_is_unanswered(
    serve: Any,
    carrier: Any,
    post: Outgoing,
    part: bytes,
    spotless: Callable[[BaseException], None],
) -> None:
    async def behave(peer: Any) -> None:
        await peer.request()
        await peer.send(part)
        await peer.gone()

    server = await serve(behave)
    with pytest.raises(UnansweredInTime) as caught:
        await carrier(server.origin).exchange(post, Timeouts(read=0.05))
    assert isinstance(caught.value, TimedOut)
    assert isinstance(caught.value, MaybeDelivered)
    spotless(caught.value)


async def test_the_read_timeout_is_for_silence_not_for_the_whole_answer(
    serve: Any, carrier: Any, post: Outgoing
) -> None:
    async def behave(peer: Any) -> None:
        await peer.request()
        await peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 24\r\n\r\n")
        for _ in range(24):
            await asyncio.sleep(0.05)
            await peer.send(b".")
        await peer.gone()

    server = await serve(behave)
    status, body = await carrier(server.origin).exchange(post, Timeouts(read=1.0))
    assert (status, body) == (200, b"." * 24)


async def test_a_late_answer_is_never_taken_for_the_next_calls(
    serve: Any, carrier: Any, post: Outgoing
) -> None:
    async def behave(peer: Any) -> None:
        await peer.request()
        if server.connections == 1:
            await asyncio.sleep(0.05)
            await peer.answer(b"late")
        else:
            await peer.answer(b"mine")
        await peer.gone()

    server = await serve(behave)
    transport = carrier(server.origin, size=1)
    with pytest.raises(UnansweredInTime):
        await transport.exchange(post, Timeouts(read=0.02))
    await asyncio.sleep(0.05)
    assert await transport.exchange(post, PATIENT) == (200, b"mine")


async def test_a_cancelled_call_gives_up_its_connection_and_its_turn(
    serve: Any, carrier: Any, post: Outgoing
) -> None:
    left = asyncio.Event()

    async def behave(peer: Any) -> None:
        await peer.request()
        if server.connections == 1:
            await peer.gone()
            left.set()
        await peer.answer(b"ok")

    server = await serve(behave)
    transport = carrier(server.origin, size=1)
    call = asyncio.create_task(transport.exchange(post, PATIENT))
    await server.until(lambda: server.asked)
    waiting = [asyncio.create_task(transport.exchange(post, PATIENT)) for _ in range(3)]
    await asyncio.sleep(0)
    waiting[0].cancel()
    call.cancel()
    await asyncio.gather(call, waiting[0], return_exceptions=True)
    await left.wait()
    assert call.cancelled()
    assert waiting[0].cancelled()
    assert await asyncio.gather(*waiting[1:]) == [(200, b"ok")] * 2


async def endless_body(peer: Any) -> None:
    await peer.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    while True:
        await peer.send(b"1000\r\n" + b"x" * 4096 + b"\r\n")


async def long_body(peer: Any) -> None:
    await peer.answer(b"x" * 200_001)


async def endless_head(peer: Any) -> None:
    await peer.send(b"HTTP/1.1 200 OK\r\n")
    while True:
        await peer.send(b"X: " + b"x" * 4000 + b"\r\n")


@pytest.mark.parametrize("too_much", [endless_body, long_body, endless_head])
async def test_an_answer_too_large_is_given_up(
    serve: Any,
    carrier: Any,
    post: Outgoing,
    too_much: Callable[[Any], Awaitable[None]],
    spotless: Callable[[BaseException], None],
) -> None:
    async def behave(peer: Any) -> None:
        await peer.request()
        await too_much(peer)
        await peer.gone()

    server = await serve(behave)
    with pytest.raises(MaybeDelivered) as caught:
        await carrier(server.origin, max_answer=200_000).exchange(post, PATIENT)
    assert not isinstance(caught.value, TimedOut)
    spotless(caught.value)


async def test_an_upload_that_is_not_taken_is_unanswered(
    serve: Any, carrier: Any, token: str, spotless: Callable[[BaseException], None]
) -> None:
    async def behave(peer: Any) -> None:
        await asyncio.Event().wait()

    server = await serve(behave)
    outgoing = Outgoing(f"/bot{token}/sendDocument", "text/plain", b"x" * 40_000_000)
    with pytest.raises(UnansweredInTime) as caught:
        await carrier(server.origin).exchange(outgoing, Timeouts(connect=10, write=0.1, read=0.1))
    spotless(caught.value)


async def test_an_answer_in_the_middle_of_an_upload_counts_and_ends_the_connection(
    serve: Any, carrier: Any, post: Outgoing, token: str
) -> None:
    async def behave(peer: Any) -> None:
        if server.connections == 1:
            await peer.reader.readuntil(b"\r\n\r\n")
            await peer.answer(b"no", status="413 Request Entity Too Large")
            await asyncio.Event().wait()
        await peer.request()
        await peer.answer(b"ok")

    server = await serve(behave)
    transport = carrier(server.origin)
    outgoing = Outgoing(f"/bot{token}/sendDocument", "text/plain", b"x" * 8_000_000)
    assert await transport.exchange(outgoing, PATIENT) == (413, b"no")
    assert await transport.exchange(post, PATIENT) == (200, b"ok")


async def test_closing_fails_what_is_in_flight_and_leaves_no_connection(
    serve: Any, carrier: Any, post: Outgoing, spotless: Callable[[BaseException], None]
) -> None:
    async def behave(peer: Any) -> None:
        await peer.request()
        if len(server.asked) == 1:
            await peer.answer(b"ok")
            await peer.request()
        await peer.send(b"HTTP/1.1 200 OK\r\n\r\nhalf of a body that lasts until the close")
        await peer.gone()

    server = await serve(behave)
    transport = carrier(server.origin, size=2)
    await transport.exchange(post, PATIENT)
    calls = [asyncio.create_task(transport.exchange(post, PATIENT)) for _ in range(4)]
    await server.until(lambda: len(server.asked) == 3)
    await asyncio.sleep(0.01)
    await transport.close()
    errors = await asyncio.gather(*calls, return_exceptions=True)
    assert [type(error) for error in errors] == [MaybeDelivered] * 2 + [NotSent] * 2
    for error in errors:
        assert isinstance(error, BaseException)
        spotless(error)
    await server.until(lambda: not server.open)
    with pytest.raises(NotSent):
        await transport.exchange(post, PATIENT)
    assert len(server.asked) == 3
