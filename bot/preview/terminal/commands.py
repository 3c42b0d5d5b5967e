"""What a line that was typed means: words, a button's number, or one of the client's commands."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches

LOCAL_COMMANDS: Mapping[str, tuple[str, str]] = {
    "tap": ("3", "tap a button by its number"),
    "say": ("words", "send words as they are, also a number or a colon"),
    "edit": ("words", "change your last message"),
    "sticker": ("🙂", "send a sticker"),
    "photo": ("caption", "send a picture"),
    "voice": ("", "send a voice note"),
    "file": ("name.pdf", "send a file"),
    "location": ("52.5 13.4", "send a place"),
    "contact": ("name phone", "send a contact"),
    "block": ("", "block the bot"),
    "unblock": ("", "let it write again"),
    "clock": ("+3h", "let time pass: 20m, 3h, 1d, or next, to what is planned"),
    "help": ("", "what works here"),
    "quit": ("", "leave; all that is kept stays"),
}
"""Name: (an example of what may follow, what it does)."""

_LOCAL = re.compile(r":([a-z]{2,})(?:\s+(.*))?\Z", re.DOTALL)
_PLACE = re.compile(r"(-?\d+(?:\.\d+)?)[\s,]+(-?\d+(?:\.\d+)?)\Z")
_SPAN = re.compile(
    r"\+?\s*(\d{1,4})\s*(?:(w)(?:eeks?)?|(d)(?:ays?)?|(h)(?:ours?)?|(m)(?:in(?:utes?)?)?)\Z"
)
_SECONDS = (7 * 86_400, 86_400, 3600, 60)
_PHONE = re.compile(r"(?:(.*?\S)\s+)?(\+?\d[\d ()-]*)\Z")


@dataclass(frozen=True, slots=True)
class Send:
    """A message; `content` is what the user side of the loopback takes."""

    content: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Number:
    """A number alone: taps a button that is offered now, and is words otherwise."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Tap:
    """A button by its number, whatever else has been said since."""

    number: int


@dataclass(frozen=True, slots=True)
class Edit:
    """New words for the person's last message."""

    text: str


@dataclass(frozen=True, slots=True)
class Block:
    """The bot may write no more, or again."""

    blocked: bool


@dataclass(frozen=True, slots=True)
class Clock:
    """So many seconds pass; with none, says only how late it is."""

    seconds: int = 0


@dataclass(frozen=True, slots=True)
class ClockToNext:
    """Time passes until what is planned next comes."""


@dataclass(frozen=True, slots=True)
class Help:
    """What works here."""


@dataclass(frozen=True, slots=True)
class Quit:
    """Leave."""


@dataclass(frozen=True, slots=True)
class Unclear:
    """A command of the client's that cannot be followed; `why` is for the person."""

    why: str


Action = Send | Number | Tap | Edit | Block | Clock | ClockToNext | Help | Quit | Unclear


def action_of(line: str) -> Action:
    """What a line that is not blank asks for. A smiley such as `:)` or `:p` is words."""
    line = line.strip()
    if line.isascii() and line.isdigit() and len(line) <= 3:
        return Number(int(line), line)
    local = _LOCAL.match(line)
    if local is None:
        return Send({"text": line})
    return _local(local[1], (local[2] or "").strip())


def _local(name: str, rest: str) -> Action:
    match name:
        case "say" | "edit" | "sticker" | "file" if not rest:
            return Unclear(f"Something has to follow, for example :{name} {_example(name)}")
        case "say":
            return Send({"text": rest})
        case "edit":
            return Edit(rest)
        case "sticker":
            return Send({"sticker": rest})
        case "file":
            return Send({"document": rest})
        case "tap":
            if rest.isascii() and rest.isdigit() and len(rest) <= 3:
                return Tap(int(rest))
            return Unclear("A button goes by its number, for example :tap 3")
        case "photo":
            return Send({"photo": True} | ({"caption": rest} if rest else {}))
        case "voice":
            return Send({"voice": True})
        case "location":
            return _location(rest)
        case "contact":
            return _contact(rest)
        case "block" | "unblock":
            return Block(name == "block")
        case "clock":
            return _clock(rest.lower())
        case "help":
            return Help()
        case "quit":
            return Quit()
    return _unknown(name)


def _location(rest: str) -> Action:
    found = _PLACE.match(rest)
    if found is None:
        return Unclear(
            f"A place is a latitude and a longitude, for example :location {_example('location')}"
        )
    place = {"latitude": float(found[1]), "longitude": float(found[2])}
    return Send({"location": place})


def _clock(rest: str) -> Action:
    if rest in ("", "next"):
        return ClockToNext() if rest else Clock()
    found = _SPAN.match(rest)
    if found is None or not int(found[1]):
        return Unclear(
            f"The clock moves on by a time, for example :clock {_example('clock')}, or :clock next"
        )
    unit = next(at for at, letter in enumerate(found.groups()[1:]) if letter)
    return Clock(int(found[1]) * _SECONDS[unit])


def _contact(rest: str) -> Action:
    found = _PHONE.match(rest)
    # 555-01xx numbers belong to nobody.
    name = found[1] if found else rest
    phone = found[2].strip() if found else "+1 212 555 0100"
    return Send({"contact": {"first_name": name or "Sam", "phone_number": phone}})


def _unknown(name: str) -> Unclear:
    near = get_close_matches(name, LOCAL_COMMANDS, n=1)
    hint = f"Did you mean :{near[0]}?" if near else ":help shows what there is."
    return Unclear(f"There is no :{name} here. {hint}")


def _example(name: str) -> str:
    return LOCAL_COMMANDS[name][0]
