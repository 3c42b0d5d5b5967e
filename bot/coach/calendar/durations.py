"""How long from now: "in two hours", "in half an hour", "90 minutes from now", "2 hours ago"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from bot.coach.calendar.tokens import Tokens, follows, number, token

_UNITS = {
    **dict.fromkeys(("minute", "minutes", "minute's", "min", "mins"), 1),
    **dict.fromkeys(("hour", "hours", "hour's", "hr", "hrs", "h"), 60),
}
_LONGEST = 60 * 24 * 400


@dataclass(frozen=True, slots=True)
class Span:
    """A while, negative where it is past, and how many tokens it took."""

    span: timedelta
    length: int


def duration_at(given: Tokens, index: int) -> Span | None:
    """The while of hours and minutes that is named at a token, if it is reckoned from now."""
    start = index
    into = follows(given, index, "within", "in")
    index += into
    minutes, length = _minutes(given, index)
    if not length:
        return None
    index += length
    while joined := follows(given, index, "and", ","):
        more, length = _minutes(given, index + joined)
        if not length:
            break
        minutes, index = minutes + more, index + joined + length
    if not into:
        behind = follows(given, index, "from now", "later", "ago")
        if not behind:
            return None
        if given[index] == "ago":
            minutes = -minutes
        index += behind
    if abs(minutes) > _LONGEST:
        return None
    return Span(timedelta(minutes=minutes), index - start)


def _minutes(given: Tokens, index: int) -> tuple[int, int]:
    """Minutes, and how many tokens they took; no tokens where there is no such while."""
    if length := follows(given, index, "half an hour", "half hour", "a half hour"):
        return 30, length
    if length := follows(given, index, "a quarter of an hour", "quarter of an hour"):
        return 15, length
    if length := follows(given, index, "a half", "half"):
        return (30, length) if token(given, index - 1) == "and" else (0, 0)
    start = index
    index += follows(given, index, "a") if token(given, index + 1) in ("couple", "few") else 0
    word = token(given, index)
    count = {"a": 1, "an": 1, "couple": 2, "few": 3}.get(word, number(word))
    if count is None:
        return 0, 0
    index += 1 + follows(given, index + 1, "of")
    half = 0
    if follows(given, index, "and a half"):
        half, index = 1, index + 3
    unit = _UNITS.get(token(given, index))
    if unit is None:
        return 0, 0
    index += 1
    minutes = count * unit + half * unit // 2
    rest = number(token(given, index))
    if unit == 60 and rest is not None and _UNITS.get(token(given, index + 1)) == 1:
        minutes, index = minutes + rest, index + 2  # 1h 30min
    elif given[index - 1] == "h" and rest is not None and len(given[index]) == 2:
        minutes, index = minutes + rest, index + 1  # 1h30
    return minutes, index - start
