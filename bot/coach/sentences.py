"""Makes what people wrote into parts of a sentence, so that it is theirs and still reads well."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from bot.coach.folding import fold, fold_words
from bot.engine.book import ActCall, ActSpec, Done
from bot.engine.shape import FLAG, TEXT

_BLANK = re.compile(r"\s+")
_FIRST = re.compile(r"[\w'’]+")
_ENDS = " .!?,;:…"
_QUOTES = '"“”„«»'


def part(text: str, openings: Iterable[str], small: Iterable[str]) -> str:
    """``text`` in one line, without the longest of the ``openings`` it begins with, without the
    marks at its end, and with a small first letter where its first word is one of ``small``.

    What holds nothing but an opening stays as it is.
    """
    line = _BLANK.sub(" ", text).strip(_QUOTES + " ").rstrip(_QUOTES + _ENDS)
    rest = _without(line, openings) or line
    first = _FIRST.match(rest)
    if first is not None and fold(first[0]) in {fold(word) for word in small}:
        rest = rest[:1].lower() + rest[1:]
    return rest


def _without(line: str, openings: Iterable[str]) -> str:
    """The line behind an opening, whatever its case and apostrophes."""
    words = line.split(" ")
    folded = [fold(word).rstrip(",") for word in words]
    longest = 0
    for opening in openings:
        start = fold(opening).split(" ")
        if folded[: len(start)] == start:
            longest = max(longest, len(start))
    return " ".join(words[longest:])


def fit(call: ActCall) -> Done:
    """``text`` as a part of the sentence that ``as`` names: a key of ``openings`` in
    content/sentences.yaml. Empty for a question that was skipped."""
    given: Mapping[str, Any] = call.content["sentences"]  # type: ignore[assignment]
    text, name = call.args["text"], str(call.args["as"])
    fitted = part(str(text or ""), given["openings"][name], given["small"])
    begging = given["begging"].get(name)
    if begging and _without(fitted, begging["words"]) != fitted:
        fitted = begging["into"].format(words=fitted[:1].lower() + fitted[1:])
    return Done(fitted)


def opens(call: ActCall) -> Done:
    """Whether the first word of a ``text`` is one that content/sentences.yaml lists for ``as``: a
    ``deed``, a ``clause`` or a ``statement``."""
    given: Mapping[str, Any] = call.content["sentences"]  # type: ignore[assignment]
    first = fold_words(str(call.args["text"] or "")).split()[:1]
    return Done(
        not {fold_words(str(each)) for each in given["opens"][str(call.args["as"])]}.isdisjoint(
            first
        )
    )


def is_past(text: str, past: Iterable[str], present: Iterable[str]) -> bool:
    """Whether ``text`` tells of something that has happened: it has one of the ``past`` words, or
    one that ends with "ed" and is not among the ``present`` ones."""
    if holds(text, past):
        return True
    still = {fold_words(word) for word in present}
    return any(word.endswith("ed") and word not in still for word in fold_words(text).split())


def past(call: ActCall) -> Done:
    """Whether a ``text`` tells of the past, by the words in content/sentences.yaml."""
    given: Mapping[str, Any] = call.content["sentences"]  # type: ignore[assignment]
    return Done(is_past(str(call.args["text"]), given["past"], given["present"]))


def has(call: ActCall) -> Done:
    """Whether a ``text`` has one of the words that content/sentences.yaml lists for ``of``."""
    given: Mapping[str, Any] = call.content["sentences"]  # type: ignore[assignment]
    return Done(holds(str(call.args["text"] or ""), given["marks"][str(call.args["of"])]))


def holds(text: str, words: Iterable[str]) -> bool:
    """Whether one of the ``words`` (or phrases) stands in ``text``, whatever its case."""
    folded = f" {fold_words(text)} "
    return any(f" {fold_words(word)} " in folded for word in words)


FIT = ActSpec(
    "sentences.fit",
    fit,
    required=frozenset({"text", "as"}),
    about="Words somebody wrote, as a part of a longer sentence.",
    gives=TEXT,
)
PAST = ActSpec(
    "sentences.past",
    past,
    required=frozenset({"text"}),
    about="Whether words tell of something that has happened already.",
    gives=FLAG,
)
HAS = ActSpec(
    "sentences.has",
    has,
    required=frozenset({"text", "of"}),
    about="Whether words hold one of a list: no, reason.",
    gives=FLAG,
)
OPENS = ActSpec(
    "sentences.opens",
    opens,
    required=frozenset({"text", "as"}),
    about="Whether a part of a sentence begins with a deed, or as a clause of its own.",
    gives=FLAG,
)
SENTENCES = (FIT, PAST, HAS, OPENS)
