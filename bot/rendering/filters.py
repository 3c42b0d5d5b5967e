"""The filters templates may use. Each takes what stands before the bar, and gives words back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from jinja2 import pass_context
from jinja2.runtime import Context

LONGEST = 64 * 1024
"""Characters of what is joined: a separator as long as the list would say gigabytes."""


def lower_first(value: object) -> str:
    """The text with a small first letter, to go on in the middle of a sentence."""
    text = str(value)
    return text[:1].lower() + text[1:] if text[1:2].islower() or len(text) == 1 else text


def upper_first(value: object) -> str:
    """The text with a capital first letter."""
    text = str(value)
    return text[:1].upper() + text[1:]


def label(value: object) -> str:
    """What the user read on the button of a chosen option."""
    return str(getattr(value, "label", value))


def excerpt(value: object, length: int = 80) -> str:
    """At most ``length`` characters, cut between words, with an ellipsis."""
    text = " ".join(str(value).split())
    if len(text) <= length:
        return text
    cut = text[: length - 1]
    head, blank, _ = cut.rpartition(" ")
    return f"{head if blank and len(head) > length // 2 else cut}…"


@pass_context
def day(context: Context, value: object) -> str:
    """A moment as a date by the user's clock: ``Mon 3 Nov``; with its year where that is further
    ahead than the next one."""
    local, now = _local(context, value), context.get("now")
    far = isinstance(now, datetime) and local.year > now.year + 1
    return f"{local:%a} {local.day} {local:%b}{f' {local.year}' if far else ''}"


@pass_context
def clock(context: Context, value: object) -> str:
    """A moment as a time of day by the user's clock: ``18:30``."""
    return f"{_local(context, value):%H:%M}"


def join(value: Sequence[object], separator: str = ", ") -> str:
    """The items of a list in one line. Raises ValueError where that is longer than ``LONGEST``."""
    parts = [label(item) for item in value]
    if sum(map(len, parts)) + len(separator) * len(parts) > LONGEST:
        raise ValueError("a list too long to be joined")
    return separator.join(parts)


def count(value: Sequence[object] | Mapping[str, object] | str) -> int:
    """How many items, or characters."""
    return len(value)


def either(value: object, other: object) -> object:
    """``value``, or ``other`` where it is empty: a skipped answer, an empty list."""
    return other if value is None or value in ("", [], {}) else value


def _local(context: Context, value: object) -> datetime:
    """A moment on the clock that shows ``now``, which is the user's own."""
    if not isinstance(value, datetime):
        raise TypeError("not a moment")
    now = context.get("now")
    return value.astimezone(now.tzinfo) if isinstance(now, datetime) else value


FILTERS: Mapping[str, Callable[..., Any]] = {
    "lower_first": lower_first,
    "upper_first": upper_first,
    "label": label,
    "excerpt": excerpt,
    "day": day,
    "clock": clock,
    "join": join,
    "length": count,
    "lower": lambda value: str(value).casefold(),
    "default": either,
    "either": either,
}
