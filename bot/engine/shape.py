"""What a value is: text, a number, a moment, a list of something, or several things by name.

Every act declares the shape of what it gives, so that the check of the flows knows what may be
done with it, and which names there are in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Literal, TypeAlias

Kind: TypeAlias = Literal[
    "anything", "text", "number", "flag", "moment", "list", "mapping", "nothing"
]
Known: TypeAlias = frozenset[object]


@dataclass(frozen=True, slots=True)
class Shape:
    """What is known of a value before it is there.

    ``empty``   it may be nothing instead.
    ``full``    as a condition it always holds: never an empty text, nor the number 0.
    ``values``  all it can be, where that is known.
    ``fields``  the names in a mapping. Some of them may be left out where there is nothing to say.
    ``of``      what each item of a list is; of a mapping whose names are not fixed, each value.
    """

    kind: Kind = "anything"
    empty: bool = False
    full: bool = False
    values: Known | None = None
    fields: Mapping[str, Shape] = field(default_factory=dict)
    of: Shape | None = None


ANY = Shape()
TEXT = Shape("text")
NUMBER = Shape("number")
FLAG = Shape("flag")
MOMENT = Shape("moment", full=True)
NONE = Shape("nothing", empty=True)


def maybe(shape: Shape) -> Shape:
    """It may be nothing."""
    return replace(shape, empty=True)


def one_of(*words: str) -> Shape:
    """One of these words."""
    return Shape("text", full=all(words), values=frozenset(words))


def several(of: Shape = ANY) -> Shape:
    """A list."""
    return Shape("list", of=of)


def fields(**of: Shape) -> Shape:
    """Several things by name."""
    return Shape("mapping", full=True, fields=of)


def by_name(of: Shape = ANY) -> Shape:
    """A mapping whose names are not fixed."""
    return Shape("mapping", of=of)


def or_blank(shape: Shape) -> Shape:
    """It may have nothing in it."""
    return replace(shape, full=False)


def more(shape: Shape, **of: Shape) -> Shape:
    """A mapping with further names in it."""
    return replace(shape, fields={**shape.fields, **of})


OPTIONS = several(fields(key=TEXT, label=TEXT))
"""Answers that a ``choose`` can offer."""


def shape_of(value: object) -> Shape:
    """The shape of a value that is there."""
    match value:
        case None:
            return NONE
        case bool():
            return FLAG
        case int() | float():
            return Shape("number", full=bool(value), values=frozenset({value}))
        case str():
            return Shape("text", full=bool(value), values=frozenset({str(value)}))
        case datetime():
            return MOMENT
        case Mapping():
            inner = {str(key): shape_of(item) for key, item in value.items()}
            return Shape("mapping", full=bool(inner), fields=inner)
        case list() | tuple():
            return several()
    return ANY


def misfit(value: object, shape: Shape | None, path: str = "") -> str:
    """Where a value is not what its shape says, in words for programmers; empty where it is."""
    if shape is None or shape.kind == "anything":
        return ""
    if value is None:
        return "" if shape.empty else f"{path or 'it'} is nothing"
    kind = shape_of(value).kind
    if kind != shape.kind:
        return f"{path or 'it'} is {kind}, not {shape.kind}"
    if shape.values is not None and value not in shape.values:
        return f"{path or 'it'} is {value!r}"
    if isinstance(value, Mapping):
        return _first(
            f"{path}.{key} is not declared"
            if shape.fields and key not in shape.fields
            else misfit(item, shape.fields.get(str(key), shape.of), f"{path}.{key}")
            for key, item in value.items()
        )
    if isinstance(value, Sequence) and not isinstance(value, str):
        return _first(misfit(item, shape.of, f"{path}[]") for item in value)
    return ""


def _first(found: Iterable[str]) -> str:
    return next((each for each in found if each), "")
