"""Faults that were ordered, as a bot meets them."""

from __future__ import annotations

import asyncio
from typing import Any

import aiohttp
import pytest
from support.loopback_http import TOKEN, LoopbackClient, until

from bot.preview.telegram import Telegram

BOTH_LOOPS = True
UNCLOSED = 'Can\'t find end tag corresponding to start tag "b"'


async def order(client: LoopbackClient, **fault: Any) -> None:
    assert await client.post("/control/faults", fault) == (200, {"ok": True})


def texts(telegram: Telegram, chat_id: int = 7) -> list[str]:
    return [message["text"] for message in telegram.history(chat_id)]


@pytest.mark.parametrize(
    ("kind", "status", "description"),
    [
        ("403", 403, "Forbidden: bot was blocked by the user"),
        ("400", 400, "Bad Request: PEER_ID_INVALID"),
        ("400_entities", 400, f"Bad Request: can't parse entities: {UNCLOSED}"),
        ("500", 500, "Internal Server Error"),
        ("429", 429, "Too Many Requests: retry after 3"),
        ("migrate", 400, "Bad Request: group chat was upgraded to a supergroup chat"),
    ],
)  # fmt: skip
async def test_a_refusal_takes_no_effect_and_happens_as_often_as_ordered(
    client: LoopbackClient, telegram: Telegram, kind: str, status: int, description: str
) -> None:
    await order(client, method="sendMessage", kind=kind, times=2, retry_after=3)
    for _ in range(2):
        refused = await client.refusal("sendMessage", chat_id=7, text="x")
        assert refused == (status, description)
    assert texts(telegram) == []
    await client.ok("sendMessage", chat_id=7, text="x")
    assert texts(telegram) == ["x"]


async def test_429_says_how_long(client: LoopbackClient) -> None:
    await order(client, method="*", kind="429", retry_after=5)
    assert (await client.call("getMe"))[1]["parameters"] == {"retry_after": 5}


async def test_a_group_really_migrates(client: LoopbackClient, telegram: Telegram) -> None:
    telegram.open_chat("group", "Family", chat_id=-9)
    await order(client, method="sendMessage", kind="migrate", chat_id=-9, migrate_to=-100123)
    for _ in range(2):
        _, answer = await client.call("sendMessage", chat_id=-9, text="x")
        assert answer["parameters"] == {"migrate_to_chat_id": -100123}
    await client.ok("sendMessage", chat_id=-100123, text="x")


async def test_a_gateway_answers_with_its_page(client: LoopbackClient, telegram: Telegram) -> None:
    await order(client, method="sendMessage", kind="502_html")
    url = f"{client.url}/bot{TOKEN}/sendMessage?chat_id=7&text=x"
    async with client.session.get(url) as response:
        assert response.status == 502
        assert response.content_type == "text/html"
        assert "Bad Gateway" in await response.text()
    assert texts(telegram) == []


@pytest.mark.parametrize(("kind", "kept"), [("lost", ["x"]), ("drop", [])])
async def test_a_cut_connection(
    client: LoopbackClient, telegram: Telegram, kind: str, kept: list[str]
) -> None:
    await order(client, method="sendMessage", kind=kind)
    with pytest.raises(aiohttp.ClientError):
        await client.call("sendMessage", chat_id=7, text="x")
    assert texts(telegram) == kept
    assert await client.ok("getMe")


async def test_a_timeout_takes_no_effect_and_never_answers(
    client: LoopbackClient, telegram: Telegram
) -> None:
    await order(client, method="sendMessage", kind="timeout")
    url = f"{client.url}/bot{TOKEN}/sendMessage?chat_id=7&text=x"
    with pytest.raises(TimeoutError):
        await client.session.get(url, timeout=aiohttp.ClientTimeout(total=0.05))
    assert texts(telegram) == []


async def test_a_lost_poll_loses_no_updates(client: LoopbackClient, telegram: Telegram) -> None:
    telegram.say(7, "a")
    await order(client, method="getUpdates", kind="lost")
    with pytest.raises(aiohttp.ClientError):
        await client.call("getUpdates")
    assert [update["message"]["text"] for update in await client.ok("getUpdates")] == ["a"]


async def test_faults_hit_their_method_and_chat_only(
    client: LoopbackClient, telegram: Telegram
) -> None:
    telegram.open_chat(chat_id=8)
    await order(client, method="sendmessage", kind="500", chat_id=8)
    await client.ok("sendMessage", chat_id=7, text="x")
    await client.ok("getChat", chat_id=8)
    assert (await client.refusal("sendMessage", chat_id="8", text="x"))[0] == 500


async def test_faults_are_used_up_in_the_order_they_came(client: LoopbackClient) -> None:
    await order(client, method="*", kind="500")
    await order(client, method="getMe", kind="403")
    assert [(await client.refusal("getMe"))[0] for _ in range(2)] == [500, 403]


async def test_with_latency_a_call_takes_effect_before_it_is_answered(
    client: LoopbackClient, telegram: Telegram
) -> None:
    assert await client.post("/control/latency", {"ms": 60}) == (200, {"ok": True})
    sending = asyncio.create_task(client.ok("sendMessage", chat_id=7, text="x"))
    await until(lambda: telegram.history(7))
    assert not sending.done()
    await sending
    assert telegram.faults.latency == 0.06


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("faults", {"method": "*", "kind": "flood"}),
        ("faults", {"method": 5, "kind": "500"}),
        ("faults", {"method": "*", "kind": "500", "times": 0}),
        ("faults", {"method": "*", "kind": "500", "times": "x"}),
        ("faults", {"method": "*", "kind": "500", "chat_id": "x"}),
        ("faults", [1]),
        ("latency", {}),
        ("latency", {"ms": -1}),
        ("latency", {"ms": 10**6}),
    ],
)
async def test_orders_that_make_no_sense_are_refused(
    client: LoopbackClient, path: str, body: Any
) -> None:
    status, answer = await client.post(f"/control/{path}", body)
    assert status == 400
    assert answer["error"]


async def test_calls_are_counted_and_remembered(client: LoopbackClient) -> None:
    await client.ok("sendMessage", chat_id=7, text="x")
    await client.call("sendMessage", chat_id=8, text="y")
    await client.call("sendRocket")
    _, answer = await client.get("/control/calls?after=0")
    assert [(one["n"], one["method"], one["status"]) for one in answer["calls"]] == [
        (1, "sendMessage", 200),
        (2, "sendMessage", 400),
        (3, "sendRocket", 404),
    ]
    assert answer["calls"][0]["params"] == {"chat_id": 7, "text": "x"}
    assert (await client.get(f"/control/calls?after={answer['next']}"))[1]["calls"] == []
    _, state = await client.get("/control/state")
    assert state["calls"]["sendMessage"] == {"200": 1, "400": 1}
    assert state["messages"] == 1


async def test_a_reset_forgets_faults_too(client: LoopbackClient, telegram: Telegram) -> None:
    await order(client, method="*", kind="500", times=100)
    await client.post("/control/latency", {"ms": 10})
    assert await client.post("/control/reset", {}) == (200, {"ok": True})
    assert await client.ok("getMe")
    assert telegram.chats == {}
