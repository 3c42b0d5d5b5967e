"""The little language in which constructions are written, compiled to regular expressions.

A construction is read against the words of a clause as ``reading`` gives them: lower case,
contractions written out, fillers gone, each word followed by a space, or by ``;`` where the writer
paused. In it

    word          is that word
    {slot}        is any phrase of the lexicon's slot
    (a b|c)       is one of these
    item?         may be missing
    ~3            is up to three words without a pause;  ~~3 may cross pauses
    I             is the writer: "i", or nothing where a sentence or clause begins, or after "and"
    ^  $          are the two ends of the sentence;  ;  is a pause or an end
    !item         is anything but that: it must not follow, and nothing is read for it
    +             is no pause: what came before and what follows belong together

Every repetition is bounded, so that reading stays linear in the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from bot.coach.safety.spelling import LAUGH, QUICK

READ_AS = {word: words for word, words in QUICK.items() if LAUGH not in words}
"""What words stand for where they stand alone."""
_ITEM = re.compile(r"\s*(?:(\{[a-z_0-9]+\})|(~~?\d+)|([()|?^$;!+])|([a-z0-9']+)|(I)(?![A-Z]))")

_SUBJECT = r"(?:(?:i|and|but|or|because|then|myself)[ ;]|(?<![^;]))"

# How freely a word turns up in everyday text: a construction is tried only where its rarest part
# occurs, so the parts that occur everywhere should not be the ones that call it.
_COMMON = {
    **dict.fromkeys(("i", "to", "the", "a", "and", "of", "am", "is", "it", "you", "in"), 900),
    **dict.fromkeys(("my", "me", "not", "do", "was", "have", "that", "this", "for", "on"), 700),
    **dict.fromkeys(("he", "she", "him", "her", "they", "them", "we", "be", "will", "so"), 400),
    **dict.fromkeys(("would", "can", "want", "had", "has", "with", "at", "but", "or", "if"), 300),
    **dict.fromkeys(("all", "no", "out", "up", "what", "how", "when", "who", "going", "get"), 200),
    **dict.fromkeys(
        ("are", "were", "been", "being", "an", "by", "from", "as", "his", "there"), 300
    ),
    **dict.fromkeys(("feel", "think", "like", "more", "any", "life", "know", "one", "time"), 90),
    **dict.fromkeys(("here", "without", "go", "over", "about", "just", "now", "keep"), 90),
    **dict.fromkeys(("day", "people", "work", "home", "friend", "mum", "dad", "live", "could"), 40),
}


@dataclass(frozen=True, slots=True)
class Piece:
    """Part of a construction: its expression, and the words of which one must be there for it
    to match at all (None where none can be named)."""

    source: str
    anchors: frozenset[str] | None
    others: tuple[frozenset[str], ...] = ()
    """Further sets of words, of each of which one must be there."""


NEVER = Piece("(?!)", frozenset())
"""A filler: it is dropped when a text is read, so none ever shows it."""


class BadConstruction(ValueError):
    """A construction that cannot be read: a mistake in a rule file, never in what a user wrote."""


def compile_piece(text: str, lexicon: Mapping[str, str]) -> Piece:
    """Reads one construction. Raises BadConstruction for one that is not well formed."""
    return _Reader(text, _slots(lexicon)).whole()


def pattern(texts: Iterable[str], lexicon: Mapping[str, str]) -> re.Pattern[str]:
    """One expression that matches any of these constructions."""
    joined = "|".join(compile_piece(text, lexicon).source for text in texts)
    return re.compile(rf"(?<![^ ;])(?:{joined})")


def lines_of(constructions: str) -> list[str]:
    """One construction a line; a line that is indented deeper goes on with the one above, unless
    a blank line stands between."""
    found: list[str] = []
    margin: int | None = None
    for line in constructions.splitlines():
        text = line.strip()
        if not text:
            margin = None
            continue
        depth = len(line) - len(line.lstrip())
        if margin is not None and depth > margin:
            found[-1] += " " + text
        else:
            found.append(text)
            margin = depth
    return found


def _slots(lexicon: Mapping[str, str]) -> Callable[[str], Piece]:
    _, cache = _cache.setdefault(id(lexicon), (lexicon, {}))

    def slot(name: str) -> Piece:
        if name not in cache:
            if name not in lexicon:
                raise BadConstruction(f"no slot {{{name}}}")
            cache[name] = _Reader(lexicon[name], slot).whole()
        return cache[name]

    return slot


_cache: dict[int, tuple[Mapping[str, str], dict[str, Piece]]] = {}
# The lexicon is held beside its slots: were it let go, another one could get its id.


class _Reader:
    def __init__(self, text: str, slot: Callable[[str], Piece]) -> None:
        self._text = text
        self._slot = slot
        self._items = _split(text)
        self._at = 0

    def whole(self) -> Piece:
        piece = self._choice()
        if self._at != len(self._items):
            raise BadConstruction(f"unbalanced: {self._text}")
        return piece

    def _peek(self) -> str | None:
        return self._items[self._at] if self._at < len(self._items) else None

    def _choice(self) -> Piece:
        options = [self._run()]
        while self._peek() == "|":
            self._at += 1
            options.append(self._run())
        if len(options) == 1:
            return options[0]
        anchors: frozenset[str] | None = frozenset()
        for option in options:
            anchors = (
                None if anchors is None or option.anchors is None else anchors | option.anchors
            )
        return Piece("(?:" + "|".join(option.source for option in options) + ")", anchors)

    def _run(self) -> Piece:
        sources: list[str] = []
        needed: list[frozenset[str]] = []
        while (item := self._peek()) is not None and item not in "|)":
            piece = self._one()
            if self._peek() == "?":
                self._at += 1
                sources.append(f"(?:{piece.source})?")
                continue
            sources.append(piece.source)
            if piece.anchors is not None:
                needed += (piece.anchors, *piece.others)
        if not sources:
            raise BadConstruction(f"an empty part: {self._text}")
        needed.sort(key=_cost)
        return Piece("".join(sources), needed[0] if needed else None, tuple(needed[1:]))

    def _one(self) -> Piece:
        item = self._items[self._at]
        self._at += 1
        if item == "(":
            piece = self._choice()
            if self._peek() != ")":
                raise BadConstruction(f"a bracket is open: {self._text}")
            self._at += 1
            return Piece(f"(?:{piece.source})", piece.anchors, piece.others)
        if item.startswith("{"):
            piece = self._slot(item[1:-1])
            return Piece(f"(?:{piece.source})", piece.anchors, piece.others)
        if item.startswith("~~"):
            return Piece(rf"(?:[^ ;]+[ ;]){{0,{item[2:]}}}", None)
        if item.startswith("~"):
            return Piece(rf"(?:[^ ;]+ ){{0,{item[1:]}}}", None)
        if item == "!":
            return Piece(f"(?!{self._one().source})", None)
        marks = {"^": r"\A", "$": r"\Z", ";": "(?<![^;])", "+": "(?<= )", "I": _SUBJECT}
        if item in marks:
            return Piece(marks[item], None)
        if item == "?":
            raise BadConstruction(f"nothing to leave out: {self._text}")
        return self._word(item)

    def _word(self, item: str) -> Piece:
        """A word as ``reading`` gives it: "somebody" is read as "someone", "gonna" as two words."""
        words = READ_AS.get(item, (item,))
        if not words:
            return NEVER
        source = "".join(re.escape(word) + "[ ;]" for word in words)
        anchors = [
            frozenset({word}) for word in sorted(words, key=lambda word: _COMMON.get(word, 1))
        ]
        return Piece(source, anchors[0], tuple(anchors[1:]))


def _cost(anchors: frozenset[str]) -> int:
    return sum(_COMMON.get(word, 1) for word in anchors)


def _split(text: str) -> list[str]:
    items, at = [], 0
    text = text.rstrip()
    while at < len(text):
        found = _ITEM.match(text, at)
        if found is None:
            raise BadConstruction(f"cannot read {text[at:]!r} in: {text}")
        items.append(found.group().strip())
        at = found.end()
    return items
