"""The act that sends somebody a copy of everything that is kept about them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.engine.book import ActCall, ActSpec, Done, Need
from bot.engine.effects import File
from bot.engine.inputs import Query
from bot.engine.shape import NUMBER, fields
from bot.engine.values import Value

MAKER = "export"
LARGEST_PART = 12 * 1024 * 1024
"""Bytes of entries in one file. Each stands in it three times, so that even words that cannot be
packed any tighter stay under 45 MB; Telegram takes 50 MB from a bot."""


def everything(call: ActCall) -> Done | Need:
    """Sends all that is kept, as one file or, where that would be too large, as several. Gives how
    many ``entries`` there are, and how many ``parts``.

    The file is gathered when it is sent. What that needs of the content goes with it: kinds and
    labels as they are called now.
    """
    if call.data is None:
        return Need(Query("parts", {"bytes": LARGEST_PART}))
    data: Mapping[str, Any] = call.data  # type: ignore[assignment]
    words: Mapping[str, Any] = call.content["exporting"]  # type: ignore[assignment]
    cuts: list[Any] = [None, *data["cuts"], None]
    parts = len(cuts) - 1
    today = call.env.local()
    day = f"{today.day} {today:%b %Y}"
    common = _words(call)
    files = []
    for number in range(parts):
        said = {"date": today.strftime("%Y-%m-%d"), "part": number + 1, "parts": parts}
        one = "_of_part" if parts > 1 else ""
        own: dict[str, Value] = {
            "part": number + 1,
            "parts": parts,
            "before": _cut(cuts[number]),
            "last": _cut(cuts[number + 1]),
        }
        files.append(
            File(
                "document",
                MAKER,
                str(words[f"name{one}"]).format(**said),
                {**common, **own},
                str(words[f"caption{one}"]).format(**said, day=day),
            )
        )
    return Done({"entries": int(data["total"]), "parts": parts}, effects=files)


def _words(call: ActCall) -> dict[str, Value]:
    content: Mapping[str, Any] = call.content
    kinds, journal = content["entries"], content["journal"]
    return {
        "now": call.env.now,
        "zone": str(call.env.zone),
        "language": call.env.language,
        "words": {key: dict(content["exporting"][key]) for key in ("page", "profile", "timers")},
        "titles": {key: str(kind.get("title") or key) for key, kind in kinds.items()},
        "shows": {key: [*kind.get("show", ())] for key, kind in kinds.items()},
        "labels": dict(journal["labels"]),
        "hidden": [*journal["hidden"]],
        "relations": {k: str(v["your"]) for k, v in content["relations"]["kinds"].items()},
        "picture": dict(content["looking"]["picture"]),
    }


def _cut(place: Any) -> Value:
    return None if place is None else [int(place[0]), str(place[1])]


EXPORT = ActSpec(
    "export.everything",
    everything,
    about="Sends a copy of all that is kept: entries, parts.",
    gives=fields(entries=NUMBER, parts=NUMBER),
)
