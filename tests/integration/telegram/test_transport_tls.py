"""TLS under both transports: who is trusted, and what a cut connection means."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable
from typing import Any

import pytest

from bot.telegram.dialing import client_context
from bot.telegram.errors import MaybeDelivered, NotSent, NotSentInTime
from bot.telegram.wire import Origin, Outgoing, Timeouts

BOTH_LOOPS = True
PATIENT = Timeouts(connect=10, read=10, write=10, pool=10)


@pytest.fixture
def post(token: str) -> Outgoing:
    return Outgoing(f"/bot{token}/sendMessage", "application/json", b'{"chat_id":1}')


async def echo(peer: Any) -> None:
    while True:
        asked = await peer.request()
        await peer.answer(asked.body)


async def test_a_trusted_server_is_named_in_the_handshake_and_reused(
    serve: Any, carrier: Any, post: Outgoing, authority: Any, token: str
) -> None:
    named: list[str | None] = []
    context = authority.server("localhost")
    context.sni_callback = lambda _sock, name, _context: named.append(name)
    server = await serve(echo, context)
    transport = carrier(server.origin, context=authority.trust())
    large = Outgoing(f"/bot{token}/sendPhoto", "text/plain", b"x" * 3_000_000)
    for outgoing in (post, large, post):
        assert await transport.exchange(outgoing, PATIENT) == (200, outgoing.body)
    assert named == ["localhost"]


async def test_a_connection_closed_while_idle_costs_the_next_call_nothing(
    serve: Any, carrier: Any, post: Outgoing, authority: Any
) -> None:
    async def behave(peer: Any) -> None:
        await peer.request()
        await peer.answer(b"ok")

    server = await serve(behave, authority.server("localhost"))
    transport = carrier(server.origin, context=authority.trust())
    for _ in range(3):
        assert await transport.exchange(post, PATIENT) == (200, b"ok")
        await server.until(lambda: not server.open)
        await asyncio.sleep(0.02)
    assert len(server.asked) == 3


@pytest.mark.parametrize("trouble", ["unknown authority", "another host"])
async def test_a_server_that_cannot_prove_itself_gets_nothing(
    serve: Any,
    carrier: Any,
    post: Outgoing,
    authority: Any,
    trouble: str,
    spotless: Callable[[BaseException], None],
) -> None:
    host = "localhost" if trouble == "unknown authority" else "example.org"
    trust = client_context() if trouble == "unknown authority" else authority.trust()
    server = await serve(echo, authority.server(host))
    with pytest.raises(NotSent, match="certificate") as caught:
        await carrier(server.origin, context=trust).exchange(post, PATIENT)
    assert server.asked == []
    spotless(caught.value)


async def test_a_handshake_that_never_comes_is_not_sent_in_time(
    serve: Any, carrier: Any, post: Outgoing, spotless: Callable[[BaseException], None]
) -> None:
    async def behave(peer: Any) -> None:
        await peer.gone()

    server = await serve(behave)
    origin = Origin("https", "localhost", server.origin.port)
    with pytest.raises(NotSentInTime) as caught:
        await carrier(origin, context=client_context()).exchange(post, Timeouts(connect=0.1))
    spotless(caught.value)


async def test_a_body_cut_short_over_tls_is_not_taken_for_whole(
    serve: Any, carrier: Any, post: Outgoing, authority: Any
) -> None:
    async def behave(peer: Any) -> None:
        await peer.request()
        await peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nhel")
        peer.reset()

    server = await serve(behave, authority.server("localhost"))
    with pytest.raises(MaybeDelivered):
        await carrier(server.origin, context=authority.trust()).exchange(post, PATIENT)


def test_the_usual_trust_checks_certificate_and_name() -> None:
    context = client_context()
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert context.minimum_version >= ssl.TLSVersion.TLSv1_2
    assert context.cert_store_stats()["x509_ca"] > 50
