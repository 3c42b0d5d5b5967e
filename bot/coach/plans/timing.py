"""The words of a wish that say when: a day and a time, every week, until when.

Each function takes one of these out of a text, and gives what is left of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from bot.coach.calendar.clock_words import clock_at, part_at
from bot.coach.calendar.day_words import DAY, WEEKDAY_NAMES, day_at, month_ahead, next_month
from bot.coach.calendar.tokens import follows, number, token, tokens
from bot.coach.moments import read_in_english
from bot.engine.env import Env

WORDS_OF_A_TIME = 9
MOST_WORDS = 60
"""Of a text with more, the rest is not looked through."""
_NAMES = "|".join(sorted(WEEKDAY_NAMES, key=len, reverse=True))
_PARTS = "morning|afternoon|evening|night"
_WEEKLY = re.compile(
    rf"""
      \b(?:every|each)\s+week(?:\s+on(?=\s+(?:{_NAMES})\b))?\b | \b(?:once\s+a\s+week|weekly)\b
    | \b(?:every|each)\s+(?=(?:{_NAMES})\b)
    """,
    re.IGNORECASE | re.VERBOSE,
)
_PLURAL = re.compile(
    rf"\b(?P<day>\w+day)(?:s(?P<part>\s+(?:{_PARTS}))?s?|(?P<parts>\s+(?:{_PARTS}))s)\b",
    re.IGNORECASE,
)
_OTHER_RHYTHM = re.compile(
    r"\b(?:every|each)\s+(?:(?:other|second|third|two|three|few|\d)\s+)?"
    rf"(?:(?:days?|weeks?|months?|years?|mornings?|evenings?|nights?)\b|(?={_NAMES}))"
    r"|\b(?:daily|monthly|fortnightly|yearly)\b|\b(?:once|twice|\w+\s+times)\s+a\s+\w+\b",
    re.IGNORECASE,
)
_SEVERAL = re.compile(
    rf"\b(?P<first>(?:{_NAMES})s?)(?:\s*(?:,|&|\band\b)\s*(?:(?:on|every)\s+)?(?:{_NAMES})s?\b)+",
    re.IGNORECASE,
)
_UNTIL = re.compile(r"\b(?:until|untill|till|til|through|up\s+to)\s+(?P<end>\S.*)", re.I | re.S)
_FOR_WEEKS = re.compile(r"\bfor\s+(?:the\s+next\s+)?(?P<count>\w+)\s+weeks\b", re.IGNORECASE)
_OF_MONTH = re.compile(
    rf"\b(?:(?:on|every)\s+)?(?:the\s+)?(?:first|second|third|fourth|last|[1-4](?:st|nd|rd|th))\s+"
    rf"(?P<day>{_NAMES})\s+(?:of|in)\s+(?:the|every|each|a)\s+month\b",
    re.IGNORECASE,
)
_ISH = re.compile(r"\s*-?ish\b", re.IGNORECASE)
_JOINTS = frozenset({"a", "an", "the", "and", "&", "+", "i", "me", "us", "we", "with", "let's"})
"""Words that may stand beside a day and a time and belong to what is around them."""
_END_OF = ("the end of", "end of")
MEALS = frozenset(("breakfast", "brunch", "lunch", "lunchtime", "dinner", "supper", "tea"))


def take_end(text: str, today: date) -> tuple[str, date | None]:
    """Until when: the last date that still counts. "Until june" is until the end of May, "until the
    end of june" until that of June, "for six weeks" five weeks and a day ahead."""
    if weeks := _FOR_WEEKS.search(text):
        count = number(weeks["count"].lower())
        if count is not None and 1 < count <= 104:
            return _without(text, *weeks.span()), today + timedelta(weeks=count) - DAY
    for found in _UNTIL.finditer(text):
        words = found["end"].split()
        for length in range(min(len(words), 6), 0, -1):
            last = _last_date(" ".join(words[:length]), today)
            if last is not None and last > today:
                rest = " ".join(words[length:])
                return f"{text[: found.start()].rstrip()} {rest}".strip(), last
    return text, None


def last_day(said: str, today: date) -> date | None:
    """The last day that words name, with "until" or without: "six more weeks", "june"."""
    plain = re.sub(r"\bmore\s+", "", said.strip(" .!"), flags=re.IGNORECASE)
    for text in (plain, f"until {plain}", f"for {plain}"):
        found = take_end(text, today)[1]
        if found is not None:
            return found
    return None


def take_rhythm(text: str) -> tuple[str, bool, bool]:
    """Whether it is every week; and whether there is more than that to it, which plans do not have:
    another rhythm, or several days."""
    text, of_month = _OF_MONTH.subn(r"\g<day>", text)
    if of_month:
        return text, False, True
    text, several = _SEVERAL.subn(r"\g<first>", text)
    if _WEEKLY.search(text):
        return " ".join(_WEEKLY.sub(" ", text).split()), True, several > 0
    if _OTHER_RHYTHM.search(text):
        return " ".join(_OTHER_RHYTHM.sub(" ", text).split()), False, True
    plural = _PLURAL.search(text)
    if plural and plural["day"].lower() in WEEKDAY_NAMES:
        said = plural["day"] + (plural["part"] or plural["parts"] or "")
        return text[: plural.start()] + said + text[plural.end() :], True, several > 0
    return text, False, several > 0


def take_time(text: str, env: Env) -> tuple[str, str, str]:
    """The words that are a day and a time, or only the day. A meal is what to do as well as when:
    it stays, and gives a day its time."""
    words = text.split()
    seen = len(words[:MOST_WORDS])
    day = ""
    rest = text
    for length in range(min(seen, WORDS_OF_A_TIME), 0, -1):
        for start in range(seen - length + 1):
            span = words[start : start + length]
            if MEALS.intersection(tokens(" ".join(span))):
                continue
            said = " ".join(span)
            if not _names_a_time(said, env.local().date()):
                continue
            others = " ".join(words[:start] + words[start + length :])
            if read_in_english(said, env) is not None:
                return _tight(words, start, start + length)
            if not day and _is_day(said, env.local().date()):
                day, rest = said, others
    if day:
        for word in tokens(rest):
            if word in MEALS and part_at((word,), 0):
                return rest, f"{day} {word}", ""
    return rest, "", day


def _tight(words: Sequence[str], first: int, behind: int) -> tuple[str, str, str]:
    """What is left, and the words of a time without the joints at their ends."""
    while behind - first > 1 and words[behind - 1].strip(",").lower() in _JOINTS:
        behind -= 1
    while behind - first > 1 and words[first].strip(",").lower() in _JOINTS:
        first += 1
    return (
        " ".join([*words[:first], *words[behind:]]),
        " ".join(words[first:behind]).rstrip(","),
        "",
    )


def other_half(said: str, moment: datetime, env: Env) -> datetime | None:
    """The same in the other half of the day, where the words left that open: "friday at 7"."""
    later = read_in_english(f"{_ISH.sub('', said)} pm", env)
    return later if later is not None and later > moment else None


def _last_date(said: str, today: date) -> date | None:
    given = tokens(said)
    whole = follows(given, 0, *_END_OF)
    month = month_ahead(token(given, whole), today, this=whole > 0)
    if month is not None and len(given) == whole + 1:
        return next_month(month) - DAY if whole else month - DAY
    if follows(given, whole, "the year", "year") and len(given) > whole:
        return date(today.year, 12, 31) if whole else None
    meant = day_at(given, 0, today)
    if meant is None or meant.length != len(given):
        return None
    return next((each for each in meant.dates if each > today), None)


def _names_a_time(said: str, today: date) -> bool:
    """Whether it is more than a part of the day: "date night" is no time."""
    given = tokens(said)
    return any(
        word in ("tonight", "noon", "midnight") or clock_at(given, at) or day_at(given, at, today)
        for at, word in enumerate(given)
    )


def _is_day(said: str, today: date) -> bool:
    given = tokens(said)
    at = follows(given, 0, "on", "for")
    meant = day_at(given, at, today)
    return meant is not None and at + meant.length == len(given) and len(meant.dates) > 0


def _without(text: str, start: int, end: int) -> str:
    return f"{text[:start].rstrip()} {text[end:].lstrip()}".strip()
