import asyncio
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import orjson
import pytest
from telegram.error import Conflict, InvalidToken, NetworkError

from bot.service.incoming import Incoming
from bot.service.ports import StorageDown
from bot.telegram.errors import FloodWait, MaybeDelivered, NotSent
from bot.telegram.polling import CONFLICTS, REFUSALS, Poller, SecondPoller
from tests.unit.service.virtual import in_virtual_time, now, virtual_loop

TROUBLE = [
    NotSent("no route"),
    MaybeDelivered("cut"),
    NetworkError("Bad Gateway (502)"),
    Conflict("terminated by other getUpdates request"),
    FloodWait(7),
]


class Inbox:
    """Telegram's queue, as a poller sees it: updates stay until a later poll confirms them.

    ``trouble``  what the calls of these numbers meet instead of an answer.
    ``busy``     there is always one more update.
    """

    def __init__(self, *updates: int) -> None:
        self.waiting = list(updates)
        self.asked: list[int | None] = []
        self.at: list[float] = []
        self.trouble: dict[int, Exception] = {}
        self.busy = False
        self._last = 0

    async def call(self, method: str, payload: bytes, **_: object) -> list[dict[str, Any]]:
        assert method == "getUpdates"
        params = orjson.loads(payload)
        self.asked.append(params.get("offset"))
        self.at.append(now())
        await asyncio.sleep(0.01)
        if len(self.asked) - 1 in self.trouble:
            raise self.trouble[len(self.asked) - 1]
        if params.get("offset") is not None:
            self.waiting = [number for number in self.waiting if number >= params["offset"]]
        if self.busy:
            self._last += 1
            self.waiting.append(self._last)
        if not self.waiting:
            await asyncio.sleep(params["timeout"])
        return [_message(number) for number in self.waiting[: params["limit"]]]


def _message(number: int) -> dict[str, Any]:
    chat = {"id": 1, "type": "private"}
    return {"update_id": number, "message": {"message_id": number, "chat": chat, "text": "hi"}}


class Desk:
    """Takes updates in and works on one lot after the other; out of order now and then.

    ``takes``      seconds for a lot.
    ``put_away``   numbers of what was put away for later, and when.
    ``unheard``    what is put away is there, even where nobody gets to know.
    """

    def __init__(self) -> None:
        self.kept: list[int | None] = []
        self.down = 0
        self.takes = 0.01
        self.unheard = False
        self.put_away: list[tuple[int, float]] = []
        self._one_at_a_time = asyncio.Lock()

    async def submit(self, items: Sequence[Incoming], kept: int | None = None) -> None:
        if kept is None:
            self._maybe_down()
        async with self._one_at_a_time:
            await asyncio.sleep(self.takes)
            self.kept += [item.update for item in items if item.update not in self.kept]

    async def keep(self, number: int, updates: bytes) -> None:
        await asyncio.sleep(0.001)
        self._maybe_down()
        assert orjson.loads(updates)[0]["update_id"] == number
        self.put_away.append((number, now()))

    def _maybe_down(self) -> None:
        if self.down:
            self.down -= 1
            raise StorageDown("out for lunch")


class Shelf:
    """The desk's storage."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._kept: dict[int, bytes] = {}

    async def keep(self, number: int, updates: bytes) -> None:
        if self._desk.unheard:
            self._kept[number] = updates
        await self._desk.keep(number, updates)

    async def kept(self) -> list[tuple[int, bytes]]:
        await asyncio.sleep(0.001)
        return list(self._kept.items())


def _start(inbox: Inbox, desk: Desk, grace: float = 0.0) -> asyncio.Task[None]:
    poller = Poller(inbox, "test_bot", desk, Shelf(desk), grace)  # type: ignore[arg-type]
    task = asyncio.create_task(poller.run())

    async def stop() -> None:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    virtual_loop().at_end.append(stop)
    return task


@in_virtual_time
async def test_updates_are_confirmed_by_the_poll_after_they_were_kept():
    inbox, desk = Inbox(7, 8, 9), Desk()
    _start(inbox, desk)
    await asyncio.sleep(1)
    assert desk.kept == [7, 8, 9]
    assert inbox.asked == [None, 10]


@in_virtual_time
async def test_what_could_not_be_kept_is_not_confirmed_and_asked_for_again():
    inbox, desk = Inbox(7, 8), Desk()
    desk.down = 3
    _start(inbox, desk)
    await asyncio.sleep(60)
    assert inbox.asked[:5] == [None, None, None, None, 9]
    assert desk.kept == [7, 8]


@pytest.mark.parametrize("error", TROUBLE, ids=lambda error: type(error).__name__)
@in_virtual_time
async def test_a_poll_that_fails_is_repeated_and_confirms_nothing_by_itself(error: Exception):
    inbox, desk = Inbox(7), Desk()
    inbox.trouble = dict.fromkeys((0, 1, 3, 4), error)
    _start(inbox, desk)
    await asyncio.sleep(120)
    assert desk.kept == [7]
    assert inbox.asked[:6] == [None, None, None, 8, 8, 8]
    waits = [later - at for at, later in pairwise(inbox.at)]
    pauses = [waits[number] for number in inbox.trouble]
    assert all(pause >= (7 if isinstance(error, FloodWait) else 0.9) for pause in pauses)


@in_virtual_time
async def test_full_polls_are_put_away_before_they_are_confirmed_and_worked_on_in_order():
    inbox, desk = Inbox(*range(1, 551)), Desk()
    desk.takes = 1
    _start(inbox, desk)
    await asyncio.sleep(60)
    assert desk.kept == list(range(1, 551))
    assert [number for number, _ in desk.put_away] == [1, 101, 201, 301, 401]
    confirmed = dict(zip(inbox.asked, inbox.at, strict=True))
    assert all(at <= confirmed[number + 100] for number, at in desk.put_away)


@in_virtual_time
async def test_the_next_poll_travels_while_a_full_one_is_worked_on_but_not_many_ahead():
    inbox, desk = Inbox(*range(1, 1_001)), Desk()
    desk.takes = 5
    _start(inbox, desk)
    await asyncio.sleep(4)
    assert desk.kept == []
    assert [number for number, _ in desk.put_away] == [1, 101]


@in_virtual_time
async def test_a_poll_that_is_not_full_waits_for_those_before_it():
    inbox, desk = Inbox(*range(1, 151)), Desk()
    desk.takes = 5
    _start(inbox, desk)
    await asyncio.sleep(4)
    assert inbox.asked == [None, 101]
    await asyncio.sleep(3)
    assert desk.kept == list(range(1, 101))
    await asyncio.sleep(5)
    assert desk.kept == list(range(1, 151))
    assert inbox.asked[-1] == 151


@in_virtual_time
async def test_a_full_poll_that_could_not_be_put_away_is_not_confirmed():
    inbox, desk = Inbox(*range(1, 102)), Desk()
    desk.down = 2
    _start(inbox, desk)
    await asyncio.sleep(60)
    assert [offset for offset in inbox.asked if offset is not None][:2] == [101, 102]
    assert inbox.asked[0] is None
    assert desk.kept == list(range(1, 102))


@in_virtual_time
async def test_a_full_poll_that_was_put_away_unheard_is_worked_on_once_and_in_its_place():
    inbox, desk = Inbox(*range(1, 251)), Desk()
    desk.down, desk.unheard = 1, True
    _start(inbox, desk)
    await asyncio.sleep(60)
    assert desk.kept == list(range(1, 251))


@in_virtual_time
async def test_a_poller_that_is_turned_away_again_and_again_gives_up():
    inbox, desk = Inbox(), Desk()
    inbox.trouble = dict.fromkeys(range(99), Conflict("terminated"))
    with pytest.raises(SecondPoller):
        async with asyncio.timeout(600):
            await _start(inbox, desk)
    assert len(inbox.asked) == CONFLICTS


@in_virtual_time
async def test_one_that_was_replaced_has_a_while_to_notice_and_somebody_else_does_not_stay():
    inbox, desk = Inbox(), Desk()
    inbox.trouble = dict.fromkeys(range(999), Conflict("terminated"))
    loop = asyncio.get_running_loop()
    begun = loop.time()
    with pytest.raises(SecondPoller):
        async with asyncio.timeout(600):
            await _start(inbox, desk, grace=60.0)
    assert 60 < loop.time() - begun < 70


@in_virtual_time
async def test_a_second_poller_on_a_busy_bot_is_noticed_although_updates_come_between():
    inbox, desk = Inbox(), Desk()
    inbox.busy = True
    inbox.trouble = dict.fromkeys(range(0, 99, 2), Conflict("terminated"))
    with pytest.raises(SecondPoller):
        async with asyncio.timeout(300):
            await _start(inbox, desk)
    assert len(inbox.asked) < 20


@in_virtual_time
async def test_a_conflict_now_and_then_is_no_second_poller():
    inbox, desk = Inbox(), Desk()
    inbox.trouble = dict.fromkeys(range(0, 200, 10), Conflict("terminated"))
    task = _start(inbox, desk)
    await asyncio.sleep(6_000)
    assert len(inbox.asked) > 190
    assert not task.done()


@in_virtual_time
async def test_a_token_that_was_revoked_ends_it():
    inbox, desk = Inbox(), Desk()
    inbox.trouble = dict.fromkeys(range(99), InvalidToken("revoked"))
    with pytest.raises(InvalidToken):
        async with asyncio.timeout(600):
            await _start(inbox, desk)
    assert len(inbox.asked) == REFUSALS


@in_virtual_time
async def test_a_server_that_says_once_that_it_knows_no_such_token_is_asked_again():
    inbox, desk = Inbox(1), Desk()
    inbox.trouble = {0: InvalidToken("Not Found")}
    _start(inbox, desk)
    await asyncio.sleep(60)
    assert desk.kept == [1]


@in_virtual_time
async def test_a_quiet_poller_does_not_confirm_what_begins_anew_further_down():
    # After a week without updates their ids begin anew at random, perhaps at lower ones.
    inbox, desk = Inbox(900_000_000), Desk()
    _start(inbox, desk)
    await asyncio.sleep(3_600)
    inbox.waiting = [5, 6]
    await asyncio.sleep(3_600)
    assert desk.kept == [900_000_000, 5, 6]
