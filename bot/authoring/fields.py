"""Reads a mapping key by key: what is there, what is missing, and what nobody knows."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import timedelta

from bot.authoring.issues import Code, Report, did_you_mean
from bot.authoring.places import Broken, Items, Node, Place, Scalar, Table

NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")
STEP_ID = re.compile(r"[a-z][a-z0-9_]{0,23}")
OPTION_KEY = re.compile(r"[a-z0-9_]+")
_DURATION = re.compile(r"([1-9][0-9]{0,5})\s?([mhdw])")
_UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
LONGEST_WAIT = timedelta(weeks=52)

RESERVED = frozenset(
    [
        "and",
        "or",
        "not",
        "in",
        "is",
        "if",
        "else",
        "elif",
        "for",
        "endfor",
        "endif",
        "set",
        "true",
        "false",
        "none",
        "value",
        "loop",
        "self",
        "profile",
        "caller",
        "varargs",
        "kwargs",
        "recursive",
        "with",
        "without",
        "context",
        "ignore",
        "missing",
    ]
)
"""Words with a meaning of their own in templates; no variable can have them as its name."""


class Fields:
    """A mapping whose keys are known: unknown ones are reported at once, with the nearest."""

    __slots__ = ("place", "report", "table", "what")

    def __init__(
        self, report: Report, table: Table, known: Iterable[str], what: str, *, hint: str = ""
    ) -> None:
        """``what`` names the mapping in messages: ``ask``, ``the head of a flow``."""
        self.report = report
        self.table = table
        self.what = what
        self.place = table.place
        known = list(known)
        for key, _ in table.pairs:
            if key.text not in known:
                keys = ", ".join(known)
                cure = hint or did_you_mean(key.text, known, f"{what} knows {keys}")
                report.add(Code.UNKNOWN_KEY, key.place, f'unknown key "{key.text}"', cure)

    def get(self, key: str) -> Node | None:
        """The value of a key; None where it is missing or broken."""
        node = self.table.by_key.get(key)
        return None if isinstance(node, Broken) else node

    def has(self, key: str) -> bool:
        """Whether the key is there, whatever its value."""
        return key in self.table.by_key

    def need(self, key: str, hint: str = "") -> Node | None:
        """The value of a key that must be there."""
        if not self.has(key):
            cure = hint or f"add   {key}: …"
            self.report.add(Code.MISSING_KEY, self.place, f'{self.what} needs "{key}"', cure)
        return self.get(key)


class Reader:
    """Reads single values; each method reports what does not fit and then gives None."""

    __slots__ = ("report",)

    def __init__(self, report: Report) -> None:
        self.report = report

    def wrong(self, place: Place, wanted: str, hint: str = "") -> None:
        """Reports a value of the wrong type."""
        cure = hint or "dialogs/README.md has an example of each step"
        self.report.add(Code.WRONG_TYPE, place, f"{wanted} belongs here", cure)

    def table(self, node: Node | None, wanted: str, hint: str = "") -> Table | None:
        """A mapping."""
        if isinstance(node, Table):
            return node
        if node is not None and not isinstance(node, Broken):
            self.wrong(node.place, wanted, hint)
        return None

    def items(self, node: Node | None, wanted: str, hint: str = "") -> Items | None:
        """A list."""
        if isinstance(node, Items):
            return node
        if node is not None and not isinstance(node, Broken):
            self.wrong(node.place, wanted, hint)
        return None

    def scalar(self, node: Node | None, wanted: str, hint: str = "") -> Scalar | None:
        """A single value that is not empty."""
        if isinstance(node, Scalar) and node.value is not None:
            return node
        if node is not None and not isinstance(node, Broken):
            self.wrong(node.place, wanted, hint)
        return None

    def word(self, node: Node | None, wanted: str, hint: str = "") -> str | None:
        """A single value, as it was written."""
        found = self.scalar(node, wanted, hint)
        return None if found is None else found.text

    def flag(self, node: Node | None, key: str) -> bool | None:
        """True or false."""
        if isinstance(node, Scalar) and isinstance(node.value, bool):
            return node.value
        if node is not None and not isinstance(node, Broken):
            self.wrong(node.place, "true or false", f"write {key}: true, or {key}: false")
        return None

    def whole(self, node: Node | None, low: int, high: int, wanted: str = "") -> int | None:
        """A whole number from ``low`` to ``high``."""
        if isinstance(node, Scalar) and type(node.value) is int and low <= node.value <= high:
            return node.value
        if node is not None and not isinstance(node, Broken):
            self.wrong(node.place, wanted or f"a whole number from {low} to {high}")
        return None

    def name(self, node: Node | None, what: str, *, variable: bool = True) -> str | None:
        """The name of a variable; or of a field or the like, which may be any word."""
        found = self.scalar(node, f"the name of {what}")
        if found is None:
            return None
        if not NAME.fullmatch(found.text):
            self.report.add(
                Code.BAD_NAME,
                found.place,
                f'"{found.text}" cannot be the name of {what}',
                "use small letters, digits and _, beginning with a letter, at most 40 of them",
            )
            return None
        if variable and found.text in RESERVED:
            self.report.add(
                Code.BAD_NAME,
                found.place,
                f'"{found.text}" has a meaning of its own, so it cannot be the name of {what}',
                "take another word",
            )
            return None
        return found.text

    def step_id(self, node: Node | None) -> str | None:
        """The id of a step."""
        found = self.scalar(node, "the id of a step")
        if found is None or STEP_ID.fullmatch(found.text):
            return None if found is None else found.text
        self.report.add(
            Code.BAD_ID,
            found.place,
            f'"{found.text}" cannot be the id of a step',
            "use small letters, digits and _, beginning with a letter, at most 24 of them",
        )
        return None

    def duration(self, node: Node | None) -> timedelta | None:
        """A while, such as ``30m``, ``3h``, ``2d`` or ``1w``."""
        if node is None or isinstance(node, Broken):
            return None
        match = _DURATION.fullmatch(node.text) if isinstance(node, Scalar) else None
        length = timedelta(**{_UNITS[match[2]]: int(match[1])}) if match else None
        if length is None or length > LONGEST_WAIT:
            self.report.add(
                Code.BAD_DURATION,
                node.place,
                "this is not a while that can be waited for",
                "write 30m, 3h, 2d or 1w, up to 52w",
            )
            return None
        return length
