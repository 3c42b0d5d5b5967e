"""What clients see happen."""

import asyncio

from bot.preview.events import Event, Events


def test_events_are_numbered_from_where_they_begin() -> None:
    events = Events(1000)
    events.publish("message", 5, message={})
    events.publish("action", 6, action="typing")
    assert events.since(1000) == [
        {"seq": 1001, "type": "message", "chat_id": 5, "message": {}},
        {"seq": 1002, "type": "action", "chat_id": 6, "action": "typing"},
    ]
    assert events.since(1001, 6) == events.since(1001)
    assert events.since(1002) == []


def test_a_chat_hears_its_own_events_and_those_of_no_chat() -> None:
    events = Events(0)
    for chat_id in (5, 6, None):
        events.publish("x", chat_id)
    assert [event["chat_id"] for event in events.since(0, 5) or ()] == [5, None]


def test_a_client_that_is_too_late_or_from_before_a_restart_starts_over() -> None:
    events = Events(1000)
    assert events.since(0) is None
    assert events.since(5000) is None
    for _ in range(10_001):
        events.publish("x", 1)
    assert events.since(1000) is None
    assert len(events.since(1001) or ()) == 10_000


def test_everything_forgotten_means_starting_over() -> None:
    events = Events(0)
    events.publish("x", 1)
    events.forget()
    assert events.since(1) is None


def test_a_listener_hears_at_once() -> None:
    heard: list[Event] = []
    events = Events(0)
    events.listen(heard.append)
    events.publish("message", 5, message={})
    assert [event["seq"] for event in heard] == [1]


async def test_waiting_ends_with_the_first_event_of_the_chat() -> None:
    events = Events(0)
    waiting = asyncio.create_task(events.wait(0, 5, 30))
    everybody = asyncio.create_task(events.wait(0, None, 30))
    await asyncio.sleep(0)
    events.publish("x", 6)
    assert [event["chat_id"] for event in await everybody or ()] == [6]
    assert not waiting.done()
    events.publish("y", 5)
    assert [event["type"] for event in await waiting or ()] == ["y"]


async def test_what_concerns_nobody_wakes_everybody() -> None:
    events = Events(0)
    waiting = asyncio.create_task(events.wait(0, 5, 30))
    await asyncio.sleep(0)
    events.publish("bot", None)
    assert [event["type"] for event in await waiting or ()] == ["bot"]


async def test_waiting_ends_empty_when_nothing_happens() -> None:
    assert await Events(0).wait(0, None, 0.01) == []
    assert await Events(0).wait(0, None, 0) == []
