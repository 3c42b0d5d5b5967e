"""The forms of decks: which keys an item of each has, and what stands under them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

OTHERS = ("partner", "parent", "child", "sibling", "friend", "colleague")
"""Whom an item can be about, beside oneself."""
RELATIONS = (*OTHERS, "self", "anyone")
"""``anyone`` is any other person."""


@dataclass(frozen=True, slots=True)
class Words:
    """A text of at most so many characters."""

    longest: int


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of these words."""

    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SomeOf:
    """A list of some of these words, or of any where none are named."""

    words: tuple[str, ...] = ()
    least: int = 1


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number from ``low`` to ``high``."""

    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Between:
    """Two whole numbers in a list, the smaller first; in all, from ``low`` to ``high``."""

    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Practice:
    """A key of practices.yaml."""


@dataclass(frozen=True, slots=True)
class Other:
    """The id of another item of the deck, one that has not this value under this key; whatever has
    it names such another."""

    key: str
    value: str


@dataclass(frozen=True, slots=True)
class Lines:
    """A list of texts, from ``least`` to ``most`` of them, each of at most so many characters."""

    longest: int
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Name:
    """Any word in small letters; ``_`` joins two."""


@dataclass(frozen=True, slots=True)
class Feelings:
    """A list of feelings: the first is the key of a family in feelings.yaml, the others are any."""


Kind = (
    Words | OneOf | SomeOf | Whole | Between | Practice | Other | Lines | Name | Feelings
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Form:
    """What stands under the keys of a deck's items, beside ``id``; which keys may be missing.

    ``otherwise`` are forms of items that have one of these values under ``mood``.
    """

    what: str
    kinds: Mapping[str, Kind]
    optional: frozenset[str] = frozenset()
    otherwise: Mapping[str, Form] = field(default_factory=dict)


_FOR = SomeOf(RELATIONS)
_LINE = Words(280)
_RISING = Lines(280, 2, 3)


def _scene(**replies: Kind) -> dict[str, Kind]:
    return {
        "level": Whole(1, 3),
        "relation": OneOf(OTHERS),
        "mood": Name(),
        "speaker": Words(40),
        "setup": _LINE,
        "opening": _LINE,
        "feelings": Feelings(),
        **replies,
        **dict.fromkeys(("topped", "unsure", "end_heard", "end_unheard", "example"), _LINE),
    }


_IDEA: Mapping[str, Kind] = {
    "text": Words(160),
    "for": _FOR,
    "minutes": Between(1, 24 * 60),
    "energy": OneOf(("low", "medium", "high")),
    "cost": OneOf(("free", "small", "some")),
    "where": OneOf(("in", "out", "either")),
    "weather": OneOf(("any", "dry")),
    "avoid": SomeOf(least=0),
    "instead": Other("weather", "dry"),
}

FORMS: Mapping[str, Form] = {
    "tips": Form("a tip", {"practice": Practice(), "for": _FOR, "text": Words(280)}),
    "prompts": Form(
        "a prompt",
        {
            "practice": Practice(),
            "for": _FOR,
            "mood": OneOf(("any", "good", "hard")),
            "text": Words(200),
        },
    ),
    "questions": Form("a question", {"set": Whole(1, 3), "text": Words(200)}),
    "ideas": Form("an idea", _IDEA, optional=frozenset({"avoid", "instead"})),
    "adventures": Form("an adventure", _IDEA, optional=frozenset({"avoid", "instead"})),
    "scenarios": Form(
        "a scenario",
        _scene(
            heard=_RISING,
            **dict.fromkeys(("asked", "closed", "advised", "judged", "minimised"), _LINE),
        ),
        otherwise={
            "good_news": Form(
                "a scenario with good news",
                _scene(constructive=_RISING, passive=_LINE, destructive=_LINE),
            )
        },
    ),
}
"""The decks by the names of their files. None of them must be there."""
