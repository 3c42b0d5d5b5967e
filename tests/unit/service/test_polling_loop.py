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
from bot.telegram.polling import CONFLICTS, Poller, SecondPoller
from tests.unit.service.virtual import in_virtual_time, now, virtual_loop

TROUBLE = [
    NotSent("no route"),
    MaybeDelivered("cut"),
    NetworkError("Bad Gateway (502)"),
    Conflict("terminated by other getUpdates request"),
    FloodWait(7),
]


class Inbox:
    """Telegram's queue, as a poller sees it: updates stay until a later poll confirms them."""

    def __init__(self, *updates: int) -> None:
        self.waiting = list(updates)
        self.asked: list[int | None] = []
        self.at: list[float] = []
        self.trouble: list[Exception] = []

    async def call(self, method: str, payload: bytes, **_: object) -> list[dict[str, Any]]:
        assert method == "getUpdates"
        params = orjson.loads(payload)
        self.asked.append(params.get("offset"))
        self.at.append(now())
        await asyncio.sleep(0.01)
        if self.trouble:
            raise self.trouble.pop(0)
        if params.get("offset") is not None:
            self.waiting = [number for number in self.waiting if number >= params["offset"]]
        if not self.waiting:
            await asyncio.sleep(params["timeout"])
        return [_message(number) for number in self.waiting[: params["limit"]]]


def _message(number: int) -> dict[str, Any]:
    chat = {"id": 1, "type": "private"}
    return {"update_id": number, "message": {"message_id": number, "chat": chat, "text": "hi"}}


class Desk:
    """Takes updates in, and is out of order now and then."""

    def __init__(self) -> None:
        self.kept: list[int | None] = []
        self.down = 0

    async def hand_in(self, items: Sequence[Incoming]) -> None:
        await asyncio.sleep(0.01)
        if self.down:
            self.down -= 1
            raise StorageDown("out for lunch")
        self.kept += [item.update for item in items]


def _start(inbox: Inbox, desk: Desk) -> asyncio.Task[None]:
    poller = Poller(inbox, "test_bot", desk.hand_in)  # type: ignore[arg-type]
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
def test_a_poll_that_fails_is_repeated_and_confirms_nothing_by_itself(error: Exception):
    @in_virtual_time
    async def run() -> None:
        inbox, desk = Inbox(7), Desk()
        _start(inbox, desk)
        await asyncio.sleep(1)
        inbox.trouble = [error, error, error]
        inbox.waiting = [8, 9]
        await asyncio.sleep(120)
        assert desk.kept == [7, 8, 9]
        failed = [at for at, offset in zip(inbox.at, inbox.asked, strict=True) if offset == 8]
        waits = [later - at for at, later in pairwise(failed)]
        assert all(wait >= 0.9 for wait in waits)
        if isinstance(error, FloodWait):
            assert waits[1] >= 7

    run()


@in_virtual_time
async def test_a_poller_that_is_turned_away_again_and_again_gives_up():
    inbox, desk = Inbox(), Desk()
    inbox.trouble = [Conflict("terminated")] * 99
    task = _start(inbox, desk)
    with pytest.raises(SecondPoller):
        await task
    assert len(inbox.asked) == CONFLICTS


@in_virtual_time
async def test_a_token_that_was_revoked_ends_it():
    inbox, desk = Inbox(), Desk()
    inbox.trouble = [InvalidToken("revoked")]
    with pytest.raises(InvalidToken):
        await _start(inbox, desk)


@in_virtual_time
async def test_a_quiet_poller_does_not_confirm_what_begins_anew_further_down():
    # After a week without updates their ids begin anew at random, perhaps at lower ones.
    inbox, desk = Inbox(900_000_000), Desk()
    _start(inbox, desk)
    await asyncio.sleep(3_600)
    inbox.waiting = [5, 6]
    await asyncio.sleep(3_600)
    assert desk.kept == [900_000_000, 5, 6]
