"""One entry of the catalogue, and the files its bad example is made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from textwrap import indent

from bot.authoring.issues import Code

FILE = "dialogs/talk.yaml"
HEAD = "flow: talk\ntitle: A talk\nabout: An example.\ncommand: talk\n"


@dataclass(frozen=True, slots=True)
class Entry:
    """A code explained.

    ``bad`` maps files to their text; None stands for a file that is missing. Laid over a sound
    book, these files have this issue and no other. ``shown`` is the part worth reading.
    """

    code: Code
    title: str
    meaning: str
    cure: str
    bad: Mapping[str, str | None]
    shown: str


def steps(code: Code, title: str, meaning: str, cure: str, bad: str) -> Entry:
    """An entry whose example is the steps of a flow."""
    text = f"{HEAD}steps:\n{indent(bad.strip(chr(10)), '  ')}\n"
    return Entry(code, title, meaning, cure, {FILE: text}, bad.strip("\n"))


def head(code: Code, title: str, meaning: str, cure: str, bad: str) -> Entry:
    """An entry whose example is a line in the head of a flow."""
    keys = {line.partition(":")[0] for line in bad.splitlines()}
    kept = "".join(f"{line}\n" for line in HEAD.splitlines() if line.partition(":")[0] not in keys)
    text = f"{kept}{bad.strip(chr(10))}\nsteps:\n  - say: Hello.\n"
    return Entry(code, title, meaning, cure, {FILE: text}, bad.strip("\n"))


def whole(code: Code, title: str, meaning: str, cure: str, bad: str) -> Entry:
    """An entry whose example is a whole file of dialogs/."""
    return Entry(code, title, meaning, cure, {FILE: bad}, bad.strip("\n"))


def files(
    code: Code, title: str, meaning: str, cure: str, bad: Mapping[str, str | None], shown: str = ""
) -> Entry:
    """An entry whose example takes several files; ``shown`` says in words what cannot be shown."""
    listed = [f"# {name}\n{(text or '').strip(chr(10))}" for name, text in bad.items()]
    return Entry(code, title, meaning, cure, bad, shown or "\n".join(listed))


def flow(name: str, body: str, extra: str = "") -> str:
    """The text of a small flow with these steps."""
    lines = indent(body.strip("\n"), "  ")
    top = f"flow: {name}\ntitle: A talk\nabout: An example.\ncommand: {name}\n"
    return f"{top}{extra}steps:\n{lines}\n"


def tip(text: str, *, name: str = "one_thing", practice: str = "gratitude") -> str:
    """The text of tips.yaml with one tip."""
    return f"- id: {name}\n  practice: {practice}\n  for: [anyone]\n  text: {text.strip()}\n"
