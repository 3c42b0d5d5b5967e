"""A text as the constructions see it: sentences of plain words that know where they stood."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from bot.coach.safety.letters import IGNORED, fold
from bot.coach.safety.spelling import LAUGH, QUICK, is_laugh, spaced_out, words_of

SHORT = 4
"""A sentence of so few words is read with the next: "I. Want. To. Die.", "He's here. Help."."""
LONGEST = 90
OVERLAP = 30
"""A sentence of more than ``LONGEST`` words is read in pieces that share ``OVERLAP`` words."""

_SIGN = re.compile(
    rf"""
      (?P<word>[a-z0-9{IGNORED}$@](?:[a-z0-9{IGNORED}]|['*@$!|+#€][*!]*(?=[a-z0-9*{IGNORED}]))*\**)
    | (?P<full>[.!?]+(?:["'”)\]]*)(?=\s|$|["'”)\]])|\n[ \t\r]*\n\s*|[♪♫])
    | (?P<pause>…|\.\.+|[,;:()\[\]\n—–/|<>~=+.]|\s-+\s|--+)
    | (?P<quote>")
    | (?P<sign>[^\x00-\x7f])
    """,
    re.VERBOSE,
)
# Between double or single quotation marks, on a quoted line, between notes.
_QUOTED = re.compile(
    r""""[^"\n]{1,600}"|(?<![a-z0-9])'(?=[a-z])(?:[^'\n]|(?<=[a-z])'(?=[a-z])){2,300}'(?![a-z])"""
    r"""|(?m:^\s*>[^\n]{1,600})|[♪♫][^♪♫\n]{1,600}[♪♫]""",
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words of one sentence, or a piece of a very long one.

    ``text`` holds each word followed by a space, or by ``;`` where the writer paused. ``spans``
    are the offsets of each word, and its end, in the text as written. ``quoted`` are the numbers
    of the words between quotation marks.
    """

    text: str
    words: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    quoted: frozenset[int]
    laughs: bool
    fresh: int
    """Words before this one belong to the piece before, which has read them with their context."""

    def word_at(self, offset: int) -> int:
        """The number of the word that holds an offset of ``text``."""
        return self.text.count(" ", 0, offset) + self.text.count(";", 0, offset)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of ``text`` stands in what was written."""
        first, last = self.word_at(start), self.word_at(max(start, end - 1))
        return self.spans[first][0], self.spans[last][1]


@dataclass(slots=True)
class _Draft:
    words: list[str] = field(default_factory=list)
    spans: list[tuple[int, int]] = field(default_factory=list)
    pauses: set[int] = field(default_factory=set)
    quoted: set[int] = field(default_factory=set)
    laughs: bool = False

    def add(self, word: str, begin: int, end: int) -> None:
        words = self.words
        if word == "more" and words and words[-1] == "no" and "not" in words[-9:-1]:
            words[-1] = "any"  # "I don't want to live no more"
        if word in _SECOND_HALVES and words and len(words) - 1 not in self.pauses:
            whole = _HALVES.get((words[-1], word))
            if whole is not None:
                words[-1] = whole
                self.spans[-1] = (self.spans[-1][0], end)
                return
        words.append(word)
        self.spans.append((begin, end))

    def pause(self) -> None:
        if self.words:
            self.pauses.add(len(self.words) - 1)

    def pieces(self) -> Iterator[Sentence]:
        count = len(self.words)
        start = 0
        while start < count:
            stop = count if count - start <= LONGEST else start + LONGEST
            yield self._piece(start, stop)
            if stop == count:
                return
            start = stop - OVERLAP

    def _piece(self, start: int, stop: int) -> Sentence:
        words = self.words[start:stop]
        parts = words
        inside = [n - start for n in range(start, stop) if n in self.pauses]
        if inside:
            parts = [word + " " for word in words]
            for number in inside:
                parts[number] = words[number] + ";"
            text = "".join(parts)
        else:
            text = " ".join(words) + " "
        quoted = [n - start for n in range(start, stop) if n in self.quoted]
        return Sentence(
            text,
            tuple(words),
            tuple(self.spans[start:stop]),
            frozenset(quoted),
            self.laughs,
            OVERLAP // 2 if start else 0,
        )


def read(text: str) -> list[Sentence]:
    """The sentences of a text, in order."""
    plain = fold(text)
    letters = spaced_out(plain)
    quotes = [found.span() for found in _QUOTED.finditer(plain)] if _may_quote(plain) else []
    sentences: list[Sentence] = []
    draft = _Draft()
    skip_to = said = quote = 0
    for sign in _SIGN.finditer(plain):
        kind = sign.lastgroup
        start, end = sign.span()
        if start < skip_to:
            continue
        if kind == "word":
            known = len(draft.words)
            if start in letters:
                skip_to, spelled = letters[start]
                for word, begin, stop in spelled:
                    draft.add(word, begin, stop)
                said += len(spelled)
            else:
                said += 1
                token = sign.group()
                plain_words = QUICK.get(token)
                if plain_words is None:
                    before = draft.words[-1] if draft.words else ""
                    plain_words = words_of(token.replace(IGNORED, ""), before, plain, end)
                for word in plain_words:
                    if word == LAUGH and draft.words[-1:] == ["not"]:
                        draft.add("joking", start, end)  # "not kidding"
                    elif word == LAUGH:
                        _laugh(draft, sentences)
                    else:
                        draft.add(word, start, end)
            if quotes:
                while quote < len(quotes) and quotes[quote][1] <= start:
                    quote += 1
                if quote < len(quotes) and quotes[quote][0] <= start:
                    draft.quoted.update(range(known, len(draft.words)))
        elif kind == "full" and said > SHORT:
            sentences.extend(draft.pieces())
            draft = _Draft()
            said = 0
        elif kind == "sign":
            if is_laugh(sign.group()):
                _laugh(draft, sentences)
            draft.pause()
        else:
            said = 0
            draft.pause()
    sentences.extend(draft.pieces())
    return sentences


def _may_quote(plain: str) -> bool:
    return any(mark in plain for mark in "\"'>♪♫")


def _laugh(draft: _Draft, sentences: list[Sentence]) -> None:
    if draft.words or not sentences:
        draft.laughs = True
    else:
        sentences[-1] = replace(sentences[-1], laughs=True)


_HALVES = {
    ("my", "self"): "myself",
    ("him", "self"): "himself",
    ("her", "self"): "herself",
    ("them", "self"): "themselves",
    ("them", "selves"): "themselves",
    ("sui", "cide"): "suicide",
    ("sui", "cidal"): "suicidal",
    ("no", "one"): "nobody",
    ("over", "dose"): "overdose",
    ("over", "dosed"): "overdosed",
    ("any", "one"): "anyone",
    ("every", "one"): "everyone",
    ("every", "thing"): "everything",
    ("some", "one"): "someone",
    ("step", "dad"): "stepdad",
    ("step", "mum"): "stepmum",
    ("step", "brother"): "stepbrother",
    ("boy", "friend"): "boyfriend",
    ("girl", "friend"): "girlfriend",
    ("room", "mate"): "roommate",
    ("flat", "mate"): "flatmate",
    ("house", "mate"): "housemate",
    ("step", "father"): "stepdad",
}
"""Words that are often written apart."""

_SECOND_HALVES = frozenset(second for _, second in _HALVES)
