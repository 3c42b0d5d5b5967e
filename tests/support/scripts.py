"""Transcripts: conversations written down as they are read on a phone.

    == The name of a conversation
    # why it is here
    > /tip                       the user writes
    [Another]                    taps a button of the last message that has one of that label
    [Another] until: seaside     the same over and over, until the bot says such words
    old [Another]                taps it on the message before, which nobody should tap any more
    forged aaaaaa:ask_move:done  taps a button that never was
    (sticker)                    sends something that is not words; (photo: caption)
    edit: other words            changes an earlier message
    group: /tip                  writes in a group
    member: kicked               blocks the bot; ``member: member`` comes back
    clock: +3h                   time passes (m, h, d), and what is due by then happens
    restart                      the process ends and starts again on the same database
    person: Ada de               first name and language from here on
    < Words of the bot.          exactly this message; ``…`` stands for any words
      They may go on here        (two blanks in front; line breaks and blanks are all the same)
      [Keep it] [Let it go]      and exactly these buttons, if any are named; ``[-]``: none;
                                 ``[Site ↗]`` leads elsewhere, ``(photo week.png)`` is a file
    ! A toast                    the answer to a tap that passes
    ~ Keep it                    the tapped message now shows this choice

``{5000 x}`` in what the user writes stands for 5,000 times ``x``, ``{blank}`` for a zero-width one.
Everything the bot says has to be there, in order. ``< -`` says that nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

_DEED = re.compile(
    r">|\[|old \[|forged |\(|edit: |group: |member: |clock: |restart$|person: ", re.MULTILINE
)
_TIMES = re.compile(r"\{(\d+) ([^}]+)\}")


@dataclass(slots=True)
class Expected:
    """One message of the bot: its words with ``…``, and its buttons where they are named."""

    line: int
    text: str
    buttons: list[str] | None = None

    def fits(self, text: str, buttons: list[str]) -> bool:
        """Whether a message is the one that was meant."""
        if self.buttons is not None and self.buttons != buttons:
            return False
        pattern = ".*".join(re.escape(squeeze(part)) for part in self.text.split("…"))
        return re.fullmatch(pattern.replace(r"\ ", " ?"), squeeze(text), re.DOTALL) is not None


@dataclass(slots=True)
class Deed:
    """What the user or the world does, and what is to come of it."""

    line: int
    text: str
    said: list[Expected] = field(default_factory=list)
    toast: str = ""
    choice: str = ""


@dataclass(frozen=True, slots=True)
class Script:
    """One conversation; ``file`` and ``line`` are where it stands."""

    file: str
    line: int
    name: str
    deeds: tuple[Deed, ...]

    def __str__(self) -> str:
        return f"{self.file}: {self.name}"


def read_scripts(path: Path) -> list[Script]:
    """The conversations of a file. Raises ValueError for a line that means nothing."""
    return list(parse(path.read_text(encoding="utf-8"), path.stem))


def parse(text: str, file: str) -> Iterator[Script]:
    """The conversations in a text; see above."""
    name, first, deeds = "", 0, list[Deed]()
    for number, line in enumerate(text.splitlines(), start=1):
        if line.startswith("== "):
            if name:
                yield Script(file, first, name, tuple(deeds))
            name, first, deeds = line[3:].strip(), number, []
        elif line.strip() and not line.startswith("#"):
            if not name:
                raise ValueError(f"{file}:{number}: a conversation begins with == and its name")
            _take(deeds, line, file, number)
    if name:
        yield Script(file, first, name, tuple(deeds))


def spoken(text: str) -> str:
    """What the user really sends for what stands in a script."""
    text = text.replace("{blank}", "\u200b")
    return _TIMES.sub(lambda match: match[2] * int(match[1]), text)


def squeeze(text: str) -> str:
    """A text as it is compared: any blanks are one blank."""
    return " ".join(text.split())


def labels(line: str) -> list[str]:
    """The labels in ``[One] [Two]``; none in ``[-]``."""
    found = re.findall(r"\[([^\]]*)\]", line)
    return [] if found == ["-"] else found


def _take(deeds: list[Deed], line: str, file: str, number: int) -> None:
    if _DEED.match(line):
        deeds.append(Deed(number, line.rstrip()))
        return
    if not deeds:
        raise ValueError(f"{file}:{number}: somebody has to begin")
    deed = deeds[-1]
    body = line[2:].strip()
    if line.startswith("< "):
        if body != "-":
            deed.said.append(Expected(number, body))
    elif line.startswith("! "):
        deed.toast = body
    elif line.startswith("~ "):
        deed.choice = body
    elif line.startswith("  [") and deed.said:
        deed.said[-1].buttons = (deed.said[-1].buttons or []) + labels(line)
    elif line.startswith("  ") and deed.said:
        deed.said[-1].text += f" {body}"
    else:
        raise ValueError(f"{file}:{number}: what is this: {line!r}")
