"""What only the direct transport promises."""

from __future__ import annotations

import asyncio
import socket
from typing import Any

import pytest

from bot.telegram import direct
from bot.telegram.dialing import Dialer
from bot.telegram.direct import DirectTransport
from bot.telegram.errors import MaybeDelivered, NotSent
from bot.telegram.wire import Origin, Outgoing, Timeouts

BOTH_LOOPS = True
PATIENT = Timeouts(connect=10, read=10, write=10, pool=10)


def make(server: Any, size: int = 4) -> DirectTransport:
    return DirectTransport(server.origin, Dialer(server.origin, None), size)


@pytest.fixture
def post(token: str) -> Outgoing:
    return Outgoing(f"/bot{token}/sendMessage", "application/json", b"{}")


async def answer_all(peer: Any) -> None:
    while True:
        await peer.request()
        await peer.answer(b"ok")


async def test_a_close_that_is_still_in_the_socket_is_seen_before_writing(
    serve: Any, post: Outgoing
) -> None:
    closing = asyncio.Event()

    async def behave(peer: Any) -> None:
        await peer.request()
        await peer.answer(b"ok")
        await closing.wait()

    server = await serve(behave)
    transport = make(server)
    await transport.exchange(post, PATIENT)
    [connection] = transport._idle
    # The loop is kept from hearing of the close, as it is when both happen in one of its rounds.
    connection._transport.pause_reading()
    closing.set()
    await server.until(lambda: not server.open)
    await asyncio.sleep(0.02)
    assert not connection.lost
    assert connection.stale
    closing.clear()
    assert await transport.exchange(post, PATIENT) == (200, b"ok")
    assert len(server.asked) == server.connections == 2
    await transport.close()


async def test_what_was_idle_too_long_is_dropped(
    serve: Any, post: Outgoing, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = await serve(answer_all)
    transport = make(server)
    await transport.exchange(post, PATIENT)
    await transport.exchange(post, PATIENT)
    assert server.connections == 1
    monkeypatch.setattr(direct, "_IDLE_FOR", -1.0)
    await transport.exchange(post, PATIENT)
    assert server.connections == 2
    await transport.close()


@pytest.mark.parametrize("apart", [False, True], ids=["in one piece", "a moment later"])
@pytest.mark.parametrize("unasked", [b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", b"HTTP/1."])
async def test_an_answer_nobody_asked_for_is_never_taken(
    serve: Any, post: Outgoing, apart: bool, unasked: bytes
) -> None:
    async def behave(peer: Any) -> None:
        await peer.request()
        body = b"first!" if server.connections == 1 else b"second"
        answer = b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n" + body
        if apart:
            await peer.send(answer)
            await asyncio.sleep(0.005)
            await peer.send(unasked)
        else:
            await peer.send(answer + unasked)
        await peer.gone()

    server = await serve(behave)
    transport = make(server)
    assert await transport.exchange(post, PATIENT) == (200, b"first!")
    await asyncio.sleep(0.01)
    assert await transport.exchange(post, PATIENT) == (200, b"second")
    await transport.close()


async def test_a_head_without_end_is_given_up_long_before_the_body_would_be(
    serve: Any, post: Outgoing
) -> None:
    async def behave(peer: Any) -> None:
        await peer.request()
        await peer.send(b"HTTP/1.1 200 OK\r\n")
        while True:
            await peer.send(b"X: " + b"x" * 4000 + b"\r\n")

    server = await serve(behave)
    transport = make(server)
    with pytest.raises(MaybeDelivered, match="head is larger"):
        await transport.exchange(post, PATIENT)
    await transport.close()


async def test_the_servers_own_name_is_asked_for_and_checked(
    serve: Any, post: Outgoing, authority: Any
) -> None:
    named: list[str | None] = []
    context = authority.server("bot.example")
    context.sni_callback = lambda _sock, name, _context: named.append(name)
    server = await serve(answer_all, context)
    origin = Origin("https", "bot.example", server.origin.port)
    dialer = Dialer(origin, authority.trust())
    loop = asyncio.get_running_loop()
    dialer._addresses = await loop.getaddrinfo("127.0.0.1", origin.port, type=socket.SOCK_STREAM)
    dialer._known_until = float("inf")
    transport = DirectTransport(origin, dialer, 1)
    assert await transport.exchange(post, PATIENT) == (200, b"ok")
    assert named == ["bot.example"]
    await transport.close()


async def test_switching_protocols_is_no_answer(serve: Any, post: Outgoing) -> None:
    async def behave(peer: Any) -> None:
        await peer.request()
        await peer.send(
            b"HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n"
        )
        await peer.gone()

    server = await serve(behave)
    transport = make(server)
    with pytest.raises(MaybeDelivered):
        await transport.exchange(post, PATIENT)
    await transport.close()


async def test_a_server_that_hangs_up_on_connecting_got_nothing(
    serve: Any, post: Outgoing, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def behave(peer: Any) -> None:
        return

    server = await serve(behave)
    transport = make(server)
    dial = transport._dialer.dial

    async def slow_dial(*args: Any) -> Any:
        connection = await dial(*args)
        await asyncio.sleep(0.02)
        return connection

    monkeypatch.setattr(Dialer, "dial", lambda _self, *args: slow_dial(*args))
    with pytest.raises(NotSent):
        await transport.exchange(post, PATIENT)
    await transport.close()


async def test_session_tickets_on_a_fresh_connection_are_not_taken_for_its_end(
    serve: Any, post: Outgoing, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = await serve(answer_all)
    transport = make(server)
    dial = transport._dialer.dial

    async def dial_with_tickets(*args: Any) -> Any:
        connection = await dial(*args)
        connection._readable = lambda: True
        return connection

    monkeypatch.setattr(Dialer, "dial", lambda _self, *args: dial_with_tickets(*args))
    assert await transport.exchange(post, PATIENT) == (200, b"ok")
    await transport.close()


async def test_a_turn_given_to_a_call_that_was_cancelled_goes_to_the_next(
    serve: Any, post: Outgoing
) -> None:
    server = await serve(answer_all)
    transport = make(server, size=1)
    await transport.exchange(post, PATIENT)
    transport._busy = 1
    waiting = [asyncio.create_task(transport.exchange(post, PATIENT)) for _ in range(2)]
    await asyncio.sleep(0)
    transport._end_turn()
    waiting[0].cancel()
    assert await waiting[1] == (200, b"ok")
    assert waiting[0].cancelled()
    assert transport._busy == 0
    await transport.close()


async def test_closing_while_connecting_leaves_nothing_behind(serve: Any, post: Outgoing) -> None:
    server = await serve(answer_all)
    transport = make(server)
    call = asyncio.create_task(transport.exchange(post, PATIENT))
    await asyncio.sleep(0)
    await transport.close()
    with pytest.raises(NotSent):
        await call
    await server.until(lambda: not server.open)
    assert server.asked == []
