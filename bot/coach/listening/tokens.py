"""A reply as plain words, each with its place in the original."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.coach.listening.characters import fold
from bot.coach.listening.feelings import BY_WORD, NOUN, STATE
from bot.coach.listening.speller import known, mend
from bot.coach.listening.spelling import AFTER_IS, AFTER_YOU_ARE, FORMS, VERB_AFTER_ID


@dataclass(frozen=True, slots=True)
class Token:
    """A plain word, or a mark: ``,`` ``.`` ``!`` ``?`` ``emoji`` or ``break`` (a line's end).

    ``word`` is in lower case and written out ("u" is "you"); several tokens may share the place
    of one contraction. ``start`` and ``end`` count code points of the original.
    """

    word: str
    start: int
    end: int
    is_word: bool = True


_PIECES = re.compile(
    r"""
    (?P<link>https?://\S+|www\.\S+)
  | (?P<emoji>(?:[\U0001F000-\U0001FAFF\u2600-\u27BF\u2B50\u2764\uFE0F\u200D\U0001F3FB-\U0001F3FF]
       |<3+|[:;=]-?[()\[\]dpo/|]+(?=\s|$)|:'\(|\bx+d+\b|\bt_t\b)+)
  | (?P<word>'?[^\W_]+(?:'[^\W_]+)*|w/o?(?=\s))
  | (?P<break>\n+)
  | (?P<end>[.!?]+(?:\s*[!?]+)*)
  | (?P<pause>[,;:()\[\]"\u2014]|-{2,}|(?<=\s)-(?=\s)|(?<=\w)-\s|\s-(?=\w))
    """,
    re.VERBOSE,
)
_STRETCH = re.compile(r"(.)\1{2,}")


def read(text: str) -> list[Token]:
    """All tokens of a text, in order."""
    return list(_words(fold(text)))


def _words(folded: str) -> Iterator[Token]:
    pieces = [(m.lastgroup or "", m.group(), m.start(), m.end()) for m in _PIECES.finditer(folded)]
    for place, (kind, piece, start, end) in enumerate(pieces):
        if kind == "word":
            after = pieces[place + 1] if place + 1 < len(pieces) else ("", "", 0, 0)
            for word in _plain(piece, after[1] if after[0] == "word" else ""):
                yield Token(word, start, end)
        elif kind == "end":
            if piece == "." and _is_inner_dot(folded, start, end):
                continue
            mark = "?" if "?" in piece else "!" if "!" in piece else "."
            yield Token(mark, start, end, is_word=False)
        elif kind == "pause":
            yield Token(",", start, end, is_word=False)
        elif kind != "link":
            yield Token(kind, start, end, is_word=False)


def _is_inner_dot(folded: str, start: int, end: int) -> bool:
    return end < len(folded) and start > 0 and folded[start - 1].isalnum() and folded[end].isalnum()


def _plain(piece: str, following: str) -> tuple[str, ...]:
    if piece not in FORMS:
        piece = piece.strip("'")
    if _STRETCH.search(piece):
        piece = _shortened(piece)
    if piece in FORMS:
        return _by_what_follows(piece, following)
    if piece == "your" and _is_state(following):
        return ("you", "are")
    if piece == "its" and following in AFTER_IS:
        return ("it", "is")
    if piece in {"id", "ill"} and following in VERB_AFTER_ID:
        return ("i", "would") if piece == "id" else ("i", "will")
    if "'" in piece:
        return _with_apostrophe(piece)
    return (mend(piece),)


def _shortened(piece: str) -> str:
    """A stretched word ("soooo") as it is spelled."""
    twice = _STRETCH.sub(r"\1\1", piece)
    return twice if twice in FORMS or known(twice) else _STRETCH.sub(r"\1", piece)


def _by_what_follows(piece: str, following: str) -> tuple[str, ...]:
    words = FORMS[piece]
    return ("you", "are") if words == ("your",) and _is_state(following) else words


def _is_state(following: str) -> bool:
    """Whether "your" before this word was meant as "you're"."""
    following = FORMS.get(following, (following,))[0]
    entry = BY_WORD.get(following)
    named = entry is not None and STATE in entry.forms and NOUN not in entry.forms
    return following in AFTER_YOU_ARE or named


def _with_apostrophe(piece: str) -> tuple[str, ...]:
    stem, _, ending = piece.rpartition("'")
    stem = stem.replace("'", "")
    match ending:
        case "s":
            return (stem, "'s")
        case "ll":
            return (stem, "will")
        case "d":
            return (stem, "would")
        case "ve":
            return (stem, "have")
        case "re":
            return (stem, "are")
        case "t":
            return (stem.removesuffix("n"), "not")
        case "in":
            return (stem + "ing",)
        case _:
            return (stem + ending,)
