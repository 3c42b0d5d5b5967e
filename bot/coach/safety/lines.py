"""The screen over lines of JSON: one text in, one finding out."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from bot.coach.safety.screen import screen


def screen_lines(lines: Iterable[str]) -> Iterator[str]:
    """For each ``{"text": "…"}`` one ``{"verdict", "kind", "span": [start, end], "reason"}``.

    The span counts code points of the text. A line that cannot be read gives
    ``{"error": "…", "line": n}``, n from 1, and the next is read; an empty line is passed over.
    """
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield json.dumps(_answer(line, number), ensure_ascii=False)


def _answer(line: str, number: int) -> dict[str, Any]:
    try:
        given = json.loads(line)
    except (ValueError, RecursionError) as problem:
        what = "nested too deep" if isinstance(problem, RecursionError) else str(problem)
        return {"error": f"not JSON: {what}", "line": number}
    if not isinstance(given, dict) or not isinstance(given.get("text"), str):
        return {"error": 'expected an object with a "text" that is a string', "line": number}
    found = screen(given["text"])
    return {
        "verdict": found.verdict,
        "kind": found.kind,
        "span": [found.start, found.end],
        "reason": found.reason,
    }
