"""What is heard in a text about a habit, from left to right."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time
from typing import Literal, TypeAlias

from bot.coach.calendar.clock_words import Part, Spoken, clock_at, part_at
from bot.coach.calendar.day_words import day_at, weekday_at
from bot.coach.calendar.durations import duration_at
from bot.coach.calendar.habit import EVERY_DAY, WEEKDAYS, WEEKEND, Kind
from bot.coach.calendar.hours import DAY_MINUTES, minute_of
from bot.coach.calendar.tokens import MARKS, Tokens, follows, number, token

Event: TypeAlias = Literal["days", "clock", "part"]

FILLERS = frozenset({
    "a", "actually", "again", "am", "an", "and", "any", "are", "around", "as", "at", "be",
    "because", "better", "both", "by", "can", "check", "checkin", "checkins", "checking", "ins",
    "could", "day", "days", "do", "each", "ever", "every", "fine", "for", "from", "get",
    "give", "go", "good", "great",
    "have", "hello", "hi", "i", "i'd", "i'll", "i'm", "id", "if", "in", "is", "it",
    "it's", "just", "kind", "let", "let's", "like", "maybe", "me", "message", "messages", "much",
    "my", "of", "ok", "okay", "on", "only", "or", "perhaps", "please", "prefer", "rather",
    "really", "remind", "send", "set", "should", "so", "some", "something", "sometime", "than",
    "thanks", "that", "the", "then", "there", "think", "this", "time", "times", "to", "too", "us",
    "want", "week", "well", "will", "with", "work", "works", "would", "write", "yes", "you", "yup",
    "ish", "early", "late", "instead", "change", "make", "move", "now",
})  # fmt: skip
_OPEN = 180
"""Minutes of a stretch of which only one end was said."""
_AT = ("at", "@", "by", "around", "about")
_JOINS = ("and", ",", "&", "or", "/", "+")
_NOT = ("apart from", "other than", "not", "no", "never", "except", "without", "excluding", "don't",
        "dont", "besides", "skip", "minus", "nothing", "disturb")  # fmt: skip
_SETS: tuple[tuple[str, frozenset[int]], ...] = (
    ("every other day", frozenset({0, 2, 4, 6})), ("every second day", frozenset({0, 2, 4, 6})),
    ("every 2 days", frozenset({0, 2, 4, 6})), ("every two days", frozenset({0, 2, 4, 6})),
    ("every weekday", WEEKDAYS), ("weekdays", WEEKDAYS), ("weekday", WEEKDAYS),
    ("week days", WEEKDAYS), ("workdays", WEEKDAYS), ("work days", WEEKDAYS),
    ("working days", WEEKDAYS), ("workday", WEEKDAYS), ("every weekend", WEEKEND),
    ("weekends", WEEKEND), ("weekend", WEEKEND), ("the weekend", WEEKEND),
    ("at the weekend", WEEKEND), ("every day", EVERY_DAY),
    ("everyday", EVERY_DAY), ("each day", EVERY_DAY), ("daily", EVERY_DAY),
    ("all days", EVERY_DAY), ("any day", EVERY_DAY), ("all week", EVERY_DAY),
)  # fmt: skip
_OFTEN: dict[int, frozenset[int]] = {
    1: frozenset({6}), 2: frozenset({1, 4}), 3: frozenset({0, 2, 4}), 4: frozenset({0, 2, 4, 6}),
    5: WEEKDAYS, 6: frozenset(range(6)), 7: EVERY_DAY,
}  # fmt: skip
_KINDS: dict[str, Kind] = {
    "tip": "tip", "tips": "tip", "practice": "practice", "practices": "practice",
    "exercise": "practice", "exercises": "practice", "question": "today", "questions": "today",
    "prompt": "today", "prompts": "today",
}  # fmt: skip


@dataclass
class Said:
    """What has been heard so far, from left to right."""

    given: Tokens
    today: date
    days: set[int] = field(default_factory=set)
    not_on: set[int] = field(default_factory=set)
    often: frozenset[int] | None = None
    clocks: list[Spoken] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    stretch: tuple[Spoken, Spoken] | None = None
    quiet: tuple[time | None, time | None] = (None, None)
    kinds: list[Kind] = field(default_factory=list)
    look_back_on: int | None = None
    surprise: bool = False
    negative: bool = False
    hushed: bool = False
    once: bool = False
    unknown: int = 0
    order: list[Event] = field(default_factory=list)
    groups: list[frozenset[int]] = field(default_factory=list)

    def listen(self) -> None:
        """Goes through all of it."""
        index = 0
        while index < len(self.given):
            index += (
                self._negation(index)
                or self._often(index)
                or self._kind(index)
                or self._set_of_days(index)
                or self._single_day(index)
                or self._quiet(index)
                or self._stretch(index)
                or self._part(index)
                or self._clock(index)
                or self._rest(index)
            )

    # -- each looks at one place, and gives how many tokens it took

    def _negation(self, index: int) -> int:
        word = token(self.given, index)
        if word in ("quiet", "silent", "silence"):
            self.hushed = True
            return 1 + follows(self.given, index + 1, "hours", "time")
        if length := follows(self.given, index, *_NOT):
            self.negative = True
            return length
        if word == "but":
            self.negative = token(self.given, index - 1).endswith(("day", "days", "daily"))
            return 1
        if word == "only":
            self.negative = False
        return 0

    def _often(self, index: int) -> int:
        word = token(self.given, index)
        count = {"once": 1, "twice": 2}.get(word)
        length = 1
        if count is None and token(self.given, index + 1) in ("times", "x", "days", "time"):
            count, length = number(word), 2
        if word == "once" and follows(self.given, index + 1, "a day", "per day"):
            self._add(EVERY_DAY)
            return 3
        behind = follows(self.given, index + length, "a week", "per week", "each week", "weekly",
                         "every week", "/ week", "in a week")  # fmt: skip
        if word == "weekly" or follows(self.given, index, "every week", "each week"):
            self.often = _OFTEN[1]
            return 1 if word == "weekly" else 2
        if count is None or not behind or count not in _OFTEN:
            return 0
        self.often = _OFTEN[count]
        return length + behind

    def _kind(self, index: int) -> int:
        length = follows(self.given, index, "look back", "looking back", "review", "lookback")
        if length:
            behind = index + length
            behind += follows(self.given, behind, "on", "every", "each")
            day = weekday_at(self.given, behind)
            if day is None:
                self.kinds.append("look_back")
                return length
            self.look_back_on = day
            return behind + 1 - index
        kind = _KINDS.get(token(self.given, index))
        if kind is None or self.negative:
            return 0
        self.kinds.append(kind)
        return 1

    def _set_of_days(self, index: int) -> int:
        for words, days in _SETS:
            if length := follows(self.given, index, words):
                self._add(days)
                return length
        return 0

    def _single_day(self, index: int) -> int:
        first = weekday_at(self.given, index)
        if first is None:
            meant = day_at(self.given, index, self.today)
            if meant is not None or duration_at(self.given, index):
                self.once = True
                return meant.length if meant else 1
            return 0
        joint = follows(self.given, index + 1, "-", "to", "till", "until", "through", "thru")
        last = weekday_at(self.given, index + 1 + joint) if joint else None
        if last is None:
            self._add({first})
            return 1
        self._add({(first + step) % 7 for step in range((last - first) % 7 + 1)})
        return joint + 2

    def _add(self, days: set[int] | frozenset[int]) -> None:
        (self.not_on if self.negative else self.days).update(days)
        if not self.negative:
            self.order.append("days")
            self.groups.append(frozenset(days))

    def _quiet(self, index: int) -> int:
        """``not before 9``, ``nothing after 9pm``, ``quiet from 22 to 7``."""
        word = token(self.given, index)
        heard = clock_at(self.given, index + 1)
        if not self.negative and not self.hushed:
            return self._open_stretch(index)
        if word in ("before", "after") and heard is not None:
            at = heard.spoken.settled("morning" if word == "before" else "night")
            self.quiet = (self.quiet[0], at) if word == "before" else (at, self.quiet[1])
            self.negative = False
            return 1 + heard.length
        if length := self._stretch(index):
            assert self.stretch is not None
            start, end = self.stretch
            self.quiet = (start.settled("night"), end.settled("morning"))
            self.stretch, self.negative, self.hushed = None, False, False
            return length
        return 0

    def _open_stretch(self, index: int) -> int:
        """``after 6pm``, ``any time before 9``: two hours of it."""
        word = token(self.given, index)
        heard = clock_at(self.given, index + 1)
        if word not in ("before", "after") or heard is None:
            return 0
        at = heard.spoken.settled("evening" if word == "after" else "morning")
        minute = minute_of(at)
        end = min(minute + _OPEN, DAY_MINUTES - 1)
        start, end = (minute, end) if word == "after" else (max(minute - _OPEN, 0), minute)
        self.stretch = (_clear(start), _clear(end))
        return 1 + heard.length

    def _stretch(self, index: int) -> int:
        """``between 5 and 9 pm``, ``from 17 to 21``, ``17-21``."""
        start = index
        opened = follows(self.given, index, "between", "from")
        joints = ("and", "to", "-", "until", "till") if opened else ("-", "to", "until", "till")
        first = clock_at(self.given, index + opened)
        if first is None:
            return 0
        index += opened + first.length
        joint = follows(self.given, index, *joints)
        second = clock_at(self.given, index + joint) if joint else None
        if second is None:
            return 0
        self.stretch = (first.spoken, second.spoken)
        return index + joint + second.length - start

    def _part(self, index: int) -> int:
        named = part_at(self.given, index)
        if named is None:
            if length := follows(self.given, index, "surprise", "random", "randomly", "whenever",
                                 "any time", "anytime"):  # fmt: skip
                self.surprise = True
                return length
            return 0
        if token(self.given, index) == "tonight":
            self.once = True
        self.parts.append(named[0])
        self.order.append("part")
        return named[1]

    def _clock(self, index: int) -> int:
        heard = clock_at(self.given, index)
        if heard is None:
            return 0
        before, behind = token(self.given, index - 1), token(self.given, index + heard.length)
        known = (
            not behind
            or behind in _JOINS
            or behind in FILLERS
            or self._day_follows(index, heard.length)
        )
        if heard.spoken.form == "bare" and not (before in _AT or (known and behind != "times")):
            return 0
        self.clocks.append(heard.spoken)
        self.order.append("clock")
        self.negative = False
        return heard.length

    def _day_follows(self, index: int, length: int) -> bool:
        behind = index + length
        return (
            weekday_at(self.given, behind) is not None
            or any(follows(self.given, behind, words) for words, _ in _SETS)
            or part_at(self.given, behind) is not None
        )

    def _rest(self, index: int) -> int:
        word = self.given[index]
        self.unknown += word not in FILLERS and word not in MARKS
        return 1


def _clear(minute: int) -> Spoken:
    return Spoken(*divmod(minute, 60), "clear")
