"""The analysis over lines of JSON, so that anyone can measure it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import orjson

from bot.coach.listening.analysis import analyse
from bot.coach.listening.marks import Analysis


def listen_lines(lines: Iterable[str]) -> Iterator[str]:
    """For each line of JSON, ``{"context": "…", "reply": "…"}``, one line of JSON (without a line
    break): ``{"labels": {…}, "spans": […], "abstain": …}``.

    ``context`` may be empty or left out; other keys are let pass. A line that cannot be read gives
    ``{"error": "…", "line": n}``, n counted from 1, and the rest goes on. Blank lines give nothing.
    """
    for number, line in enumerate(lines, start=1):
        stripped = line.strip().lstrip("\ufeff")
        if not stripped:
            continue
        read = _read(stripped)
        if isinstance(read, str):
            yield orjson.dumps({"error": read, "line": number}).decode()
        else:
            yield orjson.dumps(_told(analyse(*read))).decode()


def _read(line: str) -> tuple[str, str] | str:
    """The context and the reply of a line, or what is wrong with it."""
    try:
        given = orjson.loads(line)
    except (orjson.JSONDecodeError, UnicodeEncodeError) as error:
        return f"not JSON: {error}"
    if not isinstance(given, dict):
        return 'not an object: a line looks like {"context": "…", "reply": "…"}'
    if "reply" not in given:
        return 'no "reply"'
    reply, context = given["reply"], given.get("context")
    if not isinstance(reply, str):
        return '"reply" is not a text'
    if context is not None and not isinstance(context, str):
        return '"context" is not a text'
    return context or "", reply


def _told(analysis: Analysis) -> dict[str, object]:
    return {
        "labels": dict(analysis.labels),
        "spans": [
            {
                "start": mark.start,
                "end": mark.end,
                "label": mark.label,
                "confidence": mark.confidence,
                "reason": mark.reason,
            }
            for mark in analysis.marks
        ],
        "abstain": analysis.abstain,
    }
