"""Reads what one would type about a habit: "weekdays at 8:30", "not on mondays", "7pm"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time

from bot.coach.calendar.change import Change
from bot.coach.calendar.clock_words import Part, Spoken
from bot.coach.calendar.hearing import FILLERS, Event, Said
from bot.coach.calendar.hours import Hours, minute_of, time_at
from bot.coach.calendar.pause_words import PAUSES, pause_in
from bot.coach.calendar.tokens import MARKS, Tokens, tokens
from bot.coach.moments import read_moment
from bot.engine.env import Env

LONGEST = 120
_UNKNOWN = 2
"""How many words we may not know and still believe that we understood."""
_PARTS: dict[Part, tuple[time, Hours]] = {
    "morning": (time(8, 30), Hours(time(8), time(11))),
    "noon": (time(12, 30), Hours(time(12), time(14))),
    "afternoon": (time(15), Hours(time(13), time(17))),
    "evening": (time(19), Hours(time(17), time(21))),
    "night": (time(21), Hours(time(20), time(21, 30))),
}
_ANY_TIME = Hours(time(10), time(18))
_OFF = frozenset({
    "off", "stop", "never", "none", "unsubscribe", "quit"
})  # fmt: skip
_ON = frozenset({
    "on", "start", "resume", "continue", "unpause", "restart"
})  # fmt: skip
_PAUSING = PAUSES | {"until", "till", "til"}
_SWITCHES = frozenset({
    "turn", "switch", "it", "them", "all", "everything", "back", "again", "no", "more", "please",
    "go", "sending", "writing", "messaging", "texting", "leave", "alone", "reminders",
    "notifications",
})  # fmt: skip


def read_habit(text: str, env: Env) -> Change | None:
    """What a text asks to be different, or None where it is not about when and what.

    A day that is named once ("tomorrow evening", "on the 3rd at 5pm") is no habit but a moment.
    """
    given = tokens(text) if len(text) <= LONGEST else ()
    if not given:
        return None
    if (status := _switch(given)) is not None:
        return status
    today = env.local().date()
    until = pause_in(given, today)
    if until is not None:
        return Change(paused_until=until)
    said = Said(given, today)
    said.listen()
    if said.once and not (said.days or said.often or said.surprise):
        moment = read_moment(text, env)
        return None if moment is None else Change(once=moment)
    return _change(said)


def knows_all(text: str) -> bool:
    """Whether there is no word in a text that we do not know in a wish about when and what."""
    given = tokens(text) if len(text) <= LONGEST else ()
    said = Said(given, date(2000, 1, 3))  # whichever day it is
    said.listen()
    return bool(given) and said.unknown <= sum(word in _PAUSING for word in given)


def _switch(given: Tokens) -> Change | None:
    words = set(given) - MARKS
    off = words & _OFF or {"no", "more"} <= words or {"leave", "alone"} <= words
    if off and words <= _OFF | _SWITCHES | FILLERS:
        return Change(status="off")
    if words & _ON and words <= _ON | _SWITCHES:
        return Change(status="on")
    return None


def _change(said: Said) -> Change | None:
    if said.unknown > _UNKNOWN or said.unknown * 3 > len(said.given):
        return None
    window = _window(said)
    times = [] if window else _times(said)
    found = Change(
        times=tuple(sorted(set(times))),
        by_day=_by_day(said, times),
        window=window,
        weekdays=frozenset(said.days) or said.often,
        not_on=frozenset(said.not_on),
        kinds=tuple(dict.fromkeys(said.kinds)),
        look_back_on=said.look_back_on,
        quiet_from=said.quiet[0],
        quiet_to=said.quiet[1],
    )
    return None if found == Change() else found


def _times(said: Said) -> list[time]:
    """The times that were said, in their order; those of parts of the day where no others were."""
    if not said.clocks:
        return [_PARTS[part][0] for part in said.parts]
    hints: list[Part | None] = [None] * len(said.clocks)
    if len(said.parts) == 1 and said.order.count("days") > 1:
        place = said.order.index("part")  # "thursday evening at 8": the clock beside it
        clock = said.order[:place].count("clock")
        before = clock and said.order[place + 1 : place + 2] != ["clock"]
        hints[clock - 1 if before else clock] = said.parts[0]
    elif len(said.parts) == 1:
        hints = [said.parts[0]] * len(said.clocks)
    elif len(said.parts) == len(said.clocks):
        hints = [*said.parts]
    return [clock.settled(part) for clock, part in zip(said.clocks, hints, strict=True)]


def _by_day(said: Said, times: Sequence[time]) -> tuple[tuple[int, time], ...]:
    """``weekdays at 8, weekends at 10``: a time for each group of days, where that is how it was
    said; otherwise nothing."""
    kind: Event = "clock" if said.clocks else "part"
    order = [each for each in said.order if each in ("days", kind)]
    runs = [each for index, each in enumerate(order) if index == 0 or each != order[index - 1]]
    pairs = runs.count(kind)
    if (
        pairs < 2
        or len(times) != pairs
        or runs.count("days") != pairs
        or order.count(kind) != pairs
    ):
        return ()
    groups: list[set[int]] = []
    days = iter(said.groups)
    for index, each in enumerate(order):
        if each == "days":
            if index == 0 or order[index - 1] != "days":
                groups.append(set())
            groups[-1] |= next(days)
    found = {day: at for group, at in zip(groups, times, strict=True) for day in group}
    return tuple(sorted(found.items()))


def _window(said: Said) -> Hours | None:
    if said.stretch is not None:
        return _stretched(*said.stretch, said.parts[0] if said.parts else None)
    if not said.surprise or said.clocks:
        return None
    return _PARTS[said.parts[0]][1] if said.parts else _ANY_TIME


def _stretched(first: Spoken, second: Spoken, part: Part | None) -> Hours | None:
    """The hours from one spoken time to another; whatever is open is chosen so that they are in
    order, and in one half of the day where they can be."""
    end = second.settled(part)
    start = first.settled(part)
    if second.form == "clear" and first.other is not None and part is None:
        halves = sorted({start, first.other})
        fitting = [each for each in halves if each < end]
        start = fitting[-1] if fitting else start
    elif end <= start and second.other is not None:
        end = max(end, second.other)
    if start == end:
        return None
    return Hours(time_at(minute_of(start)), time_at(minute_of(end)))
