"""Plays transcripts on a phone, and notes which steps, ways and options they came by."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from itertools import count
from unittest.mock import patch

from support.phone import Heard, Phone
from support.scripts import Deed, Script, labels, spoken
from support.walked import Walked, watched

from bot.engine.env import Env

_MEDIA = {
    "sticker": {"emoji": "😀"}, "photo": [{"file_id": "p"}], "voice": {"duration": 3},
    "video": {"duration": 3}, "video_note": {"duration": 3}, "audio": {"duration": 3},
    "document": {"file_name": "a.pdf"}, "location": {"latitude": 1.0, "longitude": 2.0},
    "contact": {"phone_number": "1"}, "poll": {"question": "?"}, "dice": {"value": 3},
    "story": {"id": 1},
}  # fmt: skip
_UNITS = {"m": "minutes", "h": "hours", "d": "days"}


class NotAsWritten(AssertionError):
    """The bot says something else than the transcript."""


async def play(script: Script, phone: Phone) -> Walked:
    """Plays a script to its end. Raises NotAsWritten at the first difference."""
    with repeatable(), watched() as walked:
        async with phone:
            for deed in script.deeds:
                compare(script, deed, await act(phone, deed))
            assert (await phone.counts())["dead_letter"] == 0, f"{script} left a dead letter"
    return walked


@contextmanager
def repeatable() -> Iterator[None]:
    """No chance: variants and tips come in the order in which they are written, and the seed is
    a number that goes up."""
    numbers = count(1)
    with (
        patch.object(Env, "draw", lambda self, purpose, below: 0),
        patch("secrets.randbits", lambda bits: next(numbers)),
    ):
        yield


async def act(phone: Phone, deed: Deed) -> Heard:
    """Does what a line of a transcript says."""
    verb, _, rest = deed.text.partition(" ")
    ways: dict[str, Callable[[], Awaitable[Heard]]] = {
        ">": lambda: phone.write(spoken(rest)),
        "old": lambda: phone.tap(labels(rest)[0], old=True),
        "forged": lambda: phone.press(phone.bubbles[-1] if phone.bubbles else None, rest),
        "edit:": lambda: phone.edit(spoken(rest)),
        "group:": lambda: phone.in_group(rest),
        "member:": lambda: phone.member(rest),
        "clock:": lambda: phone.wait(duration(rest)),
    }
    if verb in ways:
        return await ways[verb]()
    if verb == "restart":
        await phone.restart()
    elif verb == "person:":
        phone.first_name, _, phone.language = rest.rpartition(" ")
    elif deed.text.startswith("["):
        button, _, words = deed.text.partition(" until: ")
        heard = await phone.tap(labels(button)[0])
        while words and not any(words in each.text for each in heard.said):
            heard = await phone.tap(labels(button)[0])
        return heard
    elif deed.text.startswith("("):
        kind, _, caption = deed.text.strip("()").partition(": ")
        content = {kind: _MEDIA[kind], **({"caption": caption} if caption else {})}
        return await phone.send(**content)
    return Heard()


def compare(script: Script, deed: Deed, heard: Heard) -> None:
    """Holds what was heard against what is written."""
    place = f"tests/transcripts/{script.file}.txt:{deed.line}: {deed.text}"
    told = "\n".join(f"  < {each.text}\n    {each.labels}" for each in heard.said) or "  < -"
    for wanted, bubble in zip(deed.said, heard.said, strict=False):
        if not wanted.fits(bubble.text, bubble.labels):
            raise NotAsWritten(f"{place}\nsaid:\n{told}\nbut line {wanted.line}: {wanted.text}"
                               f" {wanted.buttons or ''}")  # fmt: skip
    if len(deed.said) != len(heard.said):
        raise NotAsWritten(f"{place}\n{len(deed.said)} messages are written, but it said:\n{told}")
    if deed.toast != heard.toast:
        raise NotAsWritten(f"{place}\ntoast: {heard.toast!r}, not {deed.toast!r}")
    if deed.choice and deed.choice != heard.choice:
        raise NotAsWritten(f"{place}\nshown as chosen: {heard.choice!r}, not {deed.choice!r}")


def duration(text: str) -> timedelta:
    """``+3h`` as a length of time."""
    total = timedelta()
    for number, unit in re.findall(r"(\d+)([mhd])", text):
        total += timedelta(**{_UNITS[unit]: int(number)})
    assert total, text
    return total
