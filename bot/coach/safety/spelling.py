"""From what was typed to plain words: texting, typos, signs for letters, letters set apart."""

from __future__ import annotations

import re
from itertools import product

from bot.coach.safety.slips import near, shapes_of
from bot.coach.safety.words import (
    DISGUISED,
    FILLERS,
    LAUGHING_SIGNS,
    LAUGHS,
    NOT_A_SLIP,
    ORDINARY,
    SOUGHT,
    SPELLED,
    WRITTEN_OUT,
    word_set,
)

LAUGH = "LAUGH"
"""Stands for a laugh; no word of a text is in capitals once it is folded."""

Spelled = tuple[int, list[tuple[str, int, int]]]

_SIGNS = {
    "1": "il", "!": "il", "|": "il", "3": "e", "€": "e", "0": "o", "4": "a", "@": "a",
    "5": "s", "$": "s", "7": "t", "+": "t", "9": "g", "#": "h", "8": "b",
}  # fmt: skip
_ENDINGS = {"'ll": "will", "'ve": "have", "'re": "are", "'m": "am", "'d": "would"}
_IS_AFTER = word_set("that this there here what who where how why when one")
_THRICE = re.compile(r"(.)\1\1+")
_APART = re.compile(r"(?<![a-z0-9'])[a-z0-9!@$](?:[ .\-_*~]{1,3}[a-z0-9!@$](?![a-z0-9'])){3,60}")
_NEXT = re.compile(r"\s+([a-z]+)")
_SICK_BEFORE = word_set(
    "am is are was were be been being feel feels feeling mentally terminally get gets getting got "
    "fell critically a the of not too chronically look looks he she and"
)
_PAPER_BEFORE = word_set("my the an your his her user photo valid fake order account with")
_TO_AFTER = word_set("want wants wanted need have going used try trying tired go got like")
_GRAVE_PARTS = ("kill", "suicid", "die", "dead", "endmy", "endit", "unaliv", "rape", "selfharm",
                "hurt", "cutting", "hatemy", "harm")  # fmt: skip
_LONGEST_SPELLED = max(map(len, SPELLED))


def words_of(token: str, before: str, plain: str, end: int) -> tuple[str, ...]:
    """The plain words that a typed one stands for: none for a filler, several for "dont".

    ``before`` is the plain word ahead of it, ``plain[end:]`` the text behind it. ``LAUGH`` stands
    for a laugh.
    """
    token = token.strip("*")
    known = QUICK.get(token)
    if known is not None:
        return known
    if not token:
        return ()
    if token.isalpha():
        return _letters(token, before, plain, end)
    if token.isdecimal():
        return ("to",) if token == "2" and before in _TO_AFTER else (token,)
    if "'" in token:
        return _shortened(token, before)
    return _disguised(token)


def _quick() -> dict[str, tuple[str, ...]]:
    known: dict[str, tuple[str, ...]] = {word: (word,) for word in SPELLED | ORDINARY}
    known.update(dict.fromkeys(FILLERS, ()))
    known.update(dict.fromkeys(LAUGHS, (LAUGH,)))
    known.update(WRITTEN_OUT)
    for word in ("ill", "id", "aint", "m", "too"):
        known.pop(word, None)
    return known


QUICK = _quick()
"""What most words stand for, wherever they are."""


def is_laugh(sign: str) -> bool:
    return sign in LAUGHING_SIGNS


def spaced_out(plain: str) -> dict[int, Spelled]:
    """Words written l i k e  t h i s: where each run starts, and its end and words."""
    found: dict[int, Spelled] = {}
    for run in _APART.finditer(plain):
        marks = [(char, run.start() + at) for at, char in enumerate(run.group())]
        letters = [(_SIGNS.get(char, char)[0], at) for char, at in marks if char not in " .-_*~"]
        words = _cut("".join(letter for letter, _ in letters))
        if words is None or not DISGUISED.intersection(words):
            continue
        spelled: list[tuple[str, int, int]] = []
        at = 0
        for word in words:
            begin, end = letters[at][1], letters[at + len(word) - 1][1] + 1
            spelled.extend((plain_word, begin, end) for plain_word in words_of(word, "", "", 0))
            at += len(word)
        found[run.start()] = (run.end(), spelled)
    return found


def _letters(token: str, before: str, plain: str, end: int) -> tuple[str, ...]:
    match token:
        case "ill" if before not in _SICK_BEFORE and _NEXT.match(plain, end):
            return ("i", "will")
        case "id" if before not in _PAPER_BEFORE:
            return ("i", "would")
        case "aint":
            return ("am", "not") if before == "i" else ("is", "not")
        case "m" if before == "i":
            return ("am",)
        case "too" if before in _TO_AFTER and _NEXT.match(plain, end):
            return ("to",)
    if token in SPELLED or len(token) < 3:
        return (token,)
    if _THRICE.search(token):
        return _squeezed(token, before, plain, end)
    if token.endswith("in") and token + "g" in SOUGHT | DISGUISED:
        return (token + "g",)
    if len(token) == 4 and (meant := _SWAPPED.get(token)):
        return (meant,)
    if len(token) >= 4 and (meant := _misspelt(token)):
        return WRITTEN_OUT.get(meant, (meant,))
    if len(token) >= 7 and any(part in token for part in _GRAVE_PARTS):
        cut = _cut(token)
        if cut is not None and len(cut) > 1:
            return tuple(plain for word in cut for plain in WRITTEN_OUT.get(word, (word,)))
    return (token,)


def _squeezed(token: str, before: str, plain: str, end: int) -> tuple[str, ...]:
    """ "diiiie", "pleaseee": letters held down."""
    once, twice = _THRICE.sub(r"\1", token), _THRICE.sub(r"\1\1", token)
    for word in (twice, once):
        if word in SPELLED or word in SOUGHT or word in WRITTEN_OUT or word in FILLERS:
            return words_of(word, before, plain, end)
    if once in LAUGHS or once.startswith(("haha", "lol", "lmao")):
        return (LAUGH,)
    return words_of(once, before, plain, end) if len(once) < len(token) else (token,)


def _shortened(token: str, before: str) -> tuple[str, ...]:
    if token == "ain't":
        return ("am", "not") if before == "i" else ("is", "not")
    for ending, word in _ENDINGS.items():
        if token.endswith(ending):
            return (*_plain(token[: -len(ending)]), word)
    if token.endswith("'s"):
        return (*_plain(token[:-2]), "is" if token[:-2] in _IS_AFTER else "'s")
    if token.endswith("n't"):
        return (token[:-3], "not")
    return (token.replace("'", ""),)


def _plain(token: str) -> tuple[str, ...]:
    return WRITTEN_OUT.get(token, (token,))


def _disguised(token: str) -> tuple[str, ...]:
    """ "k!ll", "su*cide", "r@pe", "d1e", "5uicide"."""
    if "*" not in token:
        signs = sum(char in _SIGNS for char in token)
        if signs <= 4:
            choices = (_SIGNS.get(char, char) for char in token)
            for letters in product(*choices):
                word = "".join(letters)
                if word in SPELLED or word in SOUGHT or word in WRITTEN_OUT:
                    return WRITTEN_OUT.get(word, (word,))
        return (token,)
    shape = re.compile(
        "".join(
            f"[a-z]{{1,{len(part) + 1}}}" if part[0] == "*" else f"[{_SIGNS.get(part, '')}{part}]"
            for part in re.findall(r"\*+|[^*]", token)[:20]
            if part not in "[]^\\"
        )
    )
    first = token[0] if token[0].isalpha() else ""
    for word in _BY_STARS:
        if word.startswith(first) and shape.fullmatch(word):
            return WRITTEN_OUT.get(word, (word,))
    return (token.replace("*", ""),)


_BY_STARS = tuple(
    sorted(
        word_set(
            "suicide suicidal kill killing killed die dying dead rape raped rapist murder "
            "overdose abuse "
            "abused abusive cutting cut choked strangled beat myself suicides unalive"
        )
    )
)


_SHAPES = shapes_of(word for word in SOUGHT if len(word) >= 6)
# Four-letter words come too near to others, but for two letters in the wrong order.
_SWAPPED = {
    form: word
    for word, forms in {
        "hurt": "hrut hutr hurt",
        "kill": "klil iklll",
        "life": "lief lfie ilfe",
        "live": "lvie",
        "died": "deid dide",
        "dead": "daed",
        "want": "wnat watn awnt",
        "hits": "htis hist ihts",
        "beat": "baet",
        "rape": "raep",
        "harm": "hamr hram",
    }.items()
    for form in forms.split()
}
_FIRST = frozenset(word[0] for word in SOUGHT)
_LENGTHS = range(5, max(map(len, SOUGHT)) + 2)


def _misspelt(token: str) -> str | None:
    """The sought word that this one is a letter away from, if any."""
    if (
        token in SOUGHT
        or token in NOT_A_SLIP
        or token[0] not in _FIRST
        or len(token) not in _LENGTHS
    ):
        return None
    meant = (word for word in near(token, _SHAPES) if word[0] == token[0] and token != word + "s")
    return next(meant, None)


def _cut(letters: str) -> list[str] | None:
    """Letters cut into known words, the longest first where there is a choice."""
    if len(letters) > 60:
        return None
    best: list[list[str] | None] = [[]] + [None] * len(letters)
    for end in range(1, len(letters) + 1):
        for start in range(max(0, end - _LONGEST_SPELLED), end):
            head = best[start]
            word = letters[start:end]
            if head is None or word not in SPELLED:
                continue
            now = best[end]
            if now is None or len(head) + 1 < len(now):
                best[end] = [*head, word]
    return best[-1]
