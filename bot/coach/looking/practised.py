"""What there is more and less of over practices of listening: a small picture and a sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from html import escape
from typing import Any

from bot.coach.looking.spells import DAYS, spell
from bot.coach.practice.progress import COUNTED, in_ten, progress_of
from bot.coach.shapes import CHANGE
from bot.engine.book import ActCall, ActSpec, Done
from bot.engine.effects import File
from bot.engine.shape import NUMBER, TEXT, fields, maybe
from bot.engine.values import Value

MAKER = "practices_chart"
NAME = "practices.png"
LEAST = 2
"""One practice shows no more and no less."""
MOST_ROWS = 4
CHANGED = 2
"""In ten replies: less is no change worth a word."""

Practice = Mapping[str, Any]


def practised(call: ActCall) -> Done:
    """The last practices of listening, where one of them was in the last ``days`` (``week`` or
    ``month``) and there are two at least.

    Gives ``count`` (0 where there is nothing to tell); ``more`` and ``less``, what there is most
    more and most less of in the later half (``name``, ``before`` and ``now``, in how many of ten
    replies; or nothing); and ``mostly``, what there is most of (``name``, ``now``). Sends a
    picture, with what it shows as its caption.
    """
    lately: Sequence[Practice] = progress_of(call.profile)["lately"]
    of_days = spell(DAYS[str(call.args["days"])], call.env).span
    names = [name for name in COUNTED if any(each["did"].get(name) for each in lately)]
    if len(lately) < LEAST or date.fromisoformat(lately[-1]["on"]) < of_days.first or not names:
        return Done({"count": 0, "more": None, "less": None, "mostly": None})
    looking: Mapping[str, Any] = call.content["looking"]  # type: ignore[assignment]
    more, less = changes(lately)
    most = max(names, key=lambda name: in_ten(lately, name))
    value: dict[str, Value] = {
        "count": len(lately),
        "more": more,
        "less": less,
        "mostly": {"name": most, "now": in_ten(lately, most)},
    }
    return Done(value, effects=[picture(lately, looking["practices"])])


def changes(lately: Sequence[Practice]) -> tuple[Value, Value]:
    """What there is most more of, and most less of, in the later half than in the earlier one."""
    middle = len(lately) // 2
    told = [
        (name, in_ten(lately[:middle], name), in_ten(lately[middle:], name)) for name in COUNTED
    ]
    up = max(told, key=lambda each: each[2] - each[1])
    down = min(told, key=lambda each: each[2] - each[1])
    return _change(up), _change(down)


def _change(told: tuple[str, int, int]) -> Value:
    name, before, now = told
    if abs(now - before) < CHANGED:
        return None
    return {"name": name, "before": before, "now": now}


def picture(lately: Sequence[Practice], words: Mapping[str, Any]) -> File:
    """A row for each thing that was done, a column for each practice. ``words`` are those under
    ``practices`` in content/looking.yaml."""
    rows = rows_of(lately)
    shown: dict[str, Value] = {
        "title": str(words["title"]),
        "dates": _dates(lately),
        "rows": [
            {
                "label": str(words["rows"][name]),
                "opens": name in words["opening"],
                "done": [int(each["did"].get(name, 0)) for each in lately],
            }
            for name in rows
        ],
        "replies": [int(each["replies"]) for each in lately],
        "foot": [str(line) for line in words["foot"]],
    }
    return File("photo", MAKER, NAME, shown, escape(told(lately, words), quote=False))


def rows_of(lately: Sequence[Practice]) -> list[str]:
    """What there was most of, in the order of ``COUNTED``."""
    totals = {name: sum(int(each["did"].get(name, 0)) for each in lately) for name in COUNTED}
    most = sorted((name for name in COUNTED if totals[name]), key=lambda name: -totals[name])
    return [name for name in COUNTED if name in most[:MOST_ROWS]]


def told(lately: Sequence[Practice], words: Mapping[str, Any]) -> str:
    """The picture in words, in plain text."""
    replies = ", ".join(str(each["replies"]) for each in lately)
    lines = [words["alt"].format(count=len(lately), dates=_dates(lately), replies=replies)]
    for name in rows_of(lately):
        times = ", ".join(str(each["did"].get(name, 0)) for each in lately)
        lines.append(words["each"].format(label=words["rows"][name], times=times))
    return "\n".join(lines)


def _dates(lately: Sequence[Practice]) -> str:
    first, last = (date.fromisoformat(each["on"]) for each in (lately[0], lately[-1]))
    if first == last:
        return f"{first.day} {first:%b}"
    return f"{first.day} {first:%b} – {last.day} {last:%b}"


PRACTISED = ActSpec(
    "looking.practised",
    practised,
    frozenset({"days"}),
    about="What there is more and less of over practices of listening, with a picture.",
    gives=fields(
        count=NUMBER,
        more=maybe(CHANGE),
        less=maybe(CHANGE),
        mostly=maybe(fields(name=TEXT, now=NUMBER)),
    ),
)
