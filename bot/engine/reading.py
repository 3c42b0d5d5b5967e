"""Reads an answer: is this text, or this tap, an answer to that question?"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.engine.flow import Ask, Choose, Question, Scale, When
from bot.engine.folding import fold_words as fold
from bot.engine.inputs import Located, Tap, Words
from bot.engine.options import moment_of, options_of
from bot.engine.run import Run
from bot.engine.values import Choice, Value

_NUMBER = re.compile(r"\D*?(\d{1,9})(?:[\s,(]*(?:/|(?:out\s+)?of\b)\s*(\w+))?\D*", re.IGNORECASE)
_SPOKEN = re.compile(r"(\w+)(?: (?:out of|of) (\w+))?")
LONGEST_WITH_A_NUMBER = 120
"""Characters in which one number may be the answer; in more of them it is a part of a story."""
_PREFIX = 3
_PLACES = 4
"""Digits in the place of an option, at most."""
LONGEST_OWN_WORDS = 4000


@dataclass(frozen=True, slots=True)
class Fits:
    """The answer, and what the user chose in words where it was a tap."""

    value: Value
    label: str = ""


@dataclass(frozen=True, slots=True)
class Misfit:
    """Why it is no answer: a phrase's name and its variables. ``passed``: somebody says that they
    have none ("idk")."""

    phrase: str
    extra: Mapping[str, object] = field(default_factory=dict)
    passed: bool = False


def read(run: Run, question: Question, given: Words | Tap | Located) -> Fits | Misfit:
    """Reads what was given as an answer to ``question`` of the innermost frame."""
    scope = run.scope(run.frame.answers)
    kind = question.kind
    if isinstance(given, Located):
        locate = run.book.hooks.locate
        zone = locate(given.latitude, given.longitude) if locate is not None else None
        return Misfit("need_words") if zone is None else Fits(zone)
    if isinstance(given, Tap):
        labels = dict(options_of(run, kind, scope))
        if given.key not in labels:
            return Misfit("pick_one")
        label = labels[given.key]
        match kind:
            case Scale():
                return Fits(int(given.key), label)
            case When():
                return _moment(run, kind, label, scope)
        return Fits(Choice(given.key, label), label)
    text = given.text.strip()
    if not readable(text):
        return Misfit("need_words")
    match kind:
        case Choose():
            return _choice(run, question, kind, options_of(run, kind, scope), text)
        case Scale():
            result = _number(run, kind, text)
            empty = isinstance(result, Misfit) and has_none(run, text)
            return _nothing(run, "no_number", low=kind.low, high=kind.high) if empty else result
        case When():
            result = _moment(run, kind, text, scope)
            empty = isinstance(result, Misfit) and has_none(run, text)
            return _nothing(run, "no_moment") if empty else result
    if not question.any_words and has_none(run, text):
        return _nothing(run, "no_words")
    if not question.any_words and _is_yes_or_no(run, text):
        return Misfit("say_more")
    return _words(kind, text)


def has_none(run: Run, text: str) -> bool:
    """Whether words say that somebody has no answer: "idk", "nothing", "skip this", or just "no"
    and the like where that is the answer to no button."""
    words = run.book.words
    wanted = fold(text)
    if not wanted:
        signs = set(text) - set(" .…?-–—")
        return not signs or text in words.get("pass", {})
    skips = words.get("commands", {}).get(wanted) == "skip"
    return skips or wanted in words.get("pass", {}) or wanted in words.get("no", {})


def _nothing(run: Run, phrase: str, **extra: object) -> Misfit:
    tries = run.talk.tries if run.talk else 0
    return Misfit(f"{phrase}_again" if tries else phrase, extra, passed=True)


def readable(text: str) -> bool:
    """Whether a text has anything in it to see: not only blanks, marks and control characters."""
    return any(unicodedata.category(char)[0] not in "ZC" for char in text)


def pick(options: tuple[tuple[str, str], ...], text: str) -> tuple[str, str] | None:
    """The option somebody means who types: its label, its key, its place in the list ("2"), or
    the beginning of just one label (three letters or more)."""
    exact = next((pair for pair in options if pair[1].strip() == text), None)
    wanted = fold(text)
    if exact is not None or not wanted:
        return exact
    folded = [fold(label) for _, label in options]
    for pair, label in zip(options, folded, strict=True):
        if wanted in (label, fold(pair[0])):
            return pair
    numbered = any(char.isdigit() for label in folded for char in label)
    place = int(wanted) if wanted.isdecimal() and len(wanted) <= _PLACES else 0
    if not numbered and 1 <= place <= len(options):
        return options[place - 1]
    if len(wanted) >= _PREFIX:
        begun = [
            pair
            for pair, label in zip(options, folded, strict=True)
            if label.startswith(wanted) or f" {wanted} " in f" {label} "
        ]
        if len(begun) == 1:
            return begun[0]
    return None


def _choice(
    run: Run, question: Question, kind: Choose, options: tuple[tuple[str, str], ...], text: str
) -> Fits | Misfit:
    pair = _yes_or_no(run, options, text) or pick(options, text)
    if pair is not None:
        return Fits(Choice(*pair))
    if not question.any_words and has_none(run, text):
        return _nothing(run, "no_choice")
    bare = fold(text).isdecimal() or (_is_yes_or_no(run, text) and not question.any_words)
    if kind.own_words and not bare:
        return _words(Ask(LONGEST_OWN_WORDS), text)
    if kind.own_words:
        return Misfit("pick_or_write")
    tries = run.talk.tries if run.talk else 0
    return Misfit("pick_one_again" if tries else "pick_one")


def _is_yes_or_no(run: Run, text: str) -> bool:
    """Whether words are just a yes or a no."""
    wanted = fold(text)
    words = run.book.words
    return wanted in words.get("yes", {}) or wanted in words.get("no", {})


def _yes_or_no(run: Run, options: tuple[tuple[str, str], ...], text: str) -> tuple[str, str] | None:
    """The option with the key ``yes`` or ``no`` that typed words of that meaning stand for, unless
    they are what some button says."""
    wanted = fold(text)
    if any(fold(label) == wanted for _, label in options):
        return None
    for pair in options:
        if pair[0] in ("yes", "no") and wanted in run.book.words.get(pair[0], {}):
            return pair
    return None


def _number(run: Run, kind: Scale, text: str) -> Fits | Misfit:
    """A number on the scale: by itself, in a few words, or as "n of m" where m is its highest."""
    number = _told_number(run, kind, text)
    if number is None:
        for value, label in kind.labels.items():
            if fold(label) == fold(text):
                number = value
    if number is None or not kind.low <= number <= kind.high:
        return Misfit("pick_number", {"low": kind.low, "high": kind.high})
    return Fits(number)


def _told_number(run: Run, kind: Scale, text: str) -> int | None:
    if len(text) > LONGEST_WITH_A_NUMBER:
        return None
    spoken = run.book.words.get("numbers", {})
    digits = _NUMBER.fullmatch(text)
    if digits and not re.search(r"[-−]\s*\d", text):
        number, most = int(digits[1]), digits[2]
    else:
        words = _SPOKEN.fullmatch(fold(text))
        found = spoken.get(words[1]) if words else None
        if words is None or not isinstance(found, int):
            return None
        number, most = found, words[2]
    if most is None:
        return number
    highest = int(most) if most.isdecimal() else spoken.get(fold(most), kind.high)
    return number if highest == kind.high else None


def _moment(run: Run, kind: When, text: str, scope: Mapping[str, object]) -> Fits | Misfit:
    moment = moment_of(run, kind, text, scope)
    if moment is None:
        return Misfit("pick_moment")
    if kind.future and moment <= run.env.now:
        return Misfit("moment_is_past")
    return Fits(moment, text)


def _words(kind: Ask, text: str) -> Fits | Misfit:
    if len(text) > kind.longest:
        return Misfit("too_long", {"longest": kind.longest, "length": len(text)})
    return Fits(text)
