"""What can be done with a value of some kind, and what can never work, in words for authors."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from typing import Any

from bot.engine.shape import ANY, Shape

Wrong = tuple[str, str]
"""A message and its cure."""

NAMES = {
    "text": "text", "number": "a number", "flag": "yes or no", "moment": "a moment",
    "list": "a list", "mapping": "several things by name", "nothing": "nothing",
}  # fmt: skip
_ORDERED = ({"number", "flag"}, {"text"}, {"moment"}, {"list"})
_SIGNS: Mapping[str, Callable[[Any, Any], bool]] = {
    "gt": operator.gt, "gteq": operator.ge, "lt": operator.lt, "lteq": operator.le,
}  # fmt: skip
_NEEDS = {"day": ("moment",), "clock": ("moment",), "join": ("list", "mapping"),
          "length": ("text", "list", "mapping")}  # fmt: skip
MOMENT_PARTS = frozenset({"year", "month", "day", "hour", "minute", "second"})


def common(one: Shape | None, other: Shape | None) -> Shape | None:
    """What is known of a value that is one or the other; None is no value at all."""
    if one is None or one == other:
        return other
    if other is None:
        return one
    if one.kind != other.kind:
        return ANY
    values = None
    if one.values is not None and other.values is not None:
        values = one.values | other.values
    names = one.fields.keys() | other.fields.keys()
    inner = {name: common(one.fields.get(name), other.fields.get(name)) or ANY for name in names}
    open_names = one.kind == "mapping" and bool(one.fields) != bool(other.fields)
    return Shape(
        one.kind,
        one.empty or other.empty,
        one.full and other.full,
        values,
        {} if open_names else inner,
        common(one.of, other.of),
    )


def known(shape: Shape | None) -> bool:
    """Whether anything is known of what it is."""
    return shape is not None and shape.kind not in ("anything", "nothing")


def told(shape: Shape) -> str:
    """What it is, as a part of a sentence."""
    if shape.kind == "number" and shape.values and len(shape.values) > 1:
        return f"a number from {min(shape.values)} to {max(shape.values)}"  # type: ignore[type-var]
    return NAMES.get(shape.kind, "something")


def ordered(name: str, left: Shape, op: str, other: str, right: Shape) -> Wrong | None:
    """Why greater or less cannot be asked of the two; ``name`` and ``other`` are how they are
    called."""
    if any(left.kind in group and right.kind in group for group in _ORDERED):
        return None
    cure = "compare a number with a number, and a moment with a moment"
    if {left.kind, right.kind} == {"number", "text"}:
        cure = "compare it with a number, without quotes: energy >= 4"
    elif "text" in (left.kind, right.kind) and "moment" in (left.kind, right.kind):
        cure = "a moment comes from a step that begins with when, or is now"
    return f"{_both(name, left, other, right)}: greater or less cannot be asked of them", cure


def never_equal(name: str, left: Shape, other: str, right: Shape) -> Wrong | None:
    """Why the two are never the same."""
    kinds = {left.kind, right.kind}
    if len(kinds) == 1 or kinds <= {"number", "flag"}:
        return None
    cure = "compare it with something of its own kind"
    if kinds == {"number", "text"}:
        cure = "numbers are written without quotes, words with quotes"
    elif "moment" in kinds:
        cure = f"a moment is compared with now, as in   {name} > now"
    elif "flag" in kinds:
        cure = "write the name alone, or not and the name: it holds where it is so"
    elif "mapping" in kinds:
        cure = _parts(left if left.kind == "mapping" else right)
    return f"{_both(name, left, other, right)}: they are never the same", cure


def added(name: str, left: Shape, sign: str, other: str, right: Shape) -> Wrong | None:
    """Why this cannot be reckoned."""
    numbers = {"number", "flag"}
    kinds = {left.kind, right.kind}
    if kinds <= numbers or (sign == "-" and kinds == {"moment"}):
        return None
    if sign == "+" and kinds in ({"text"}, {"list"}):
        return None
    cure = "reckon with numbers"
    if sign == "+" and "text" in kinds:
        cure = "put texts together with ~ instead of +:   'Dear ' ~ name"
    elif "moment" in kinds:
        cure = "ask for the moment itself with when, or use remind with after"
    return f"{_both(name, left, other, right)}: {sign} does not work on them", cure


def searched(name: str, where: Shape, what: Shape) -> Wrong | None:
    """Why nothing can be looked for in ``name``."""
    if where.kind in ("number", "flag", "moment"):
        cure = f"put what it can be in brackets:   {name} in [1, 2]"
        return f"{_is(name, where)}, and nothing can be looked for in it", cure
    if where.kind == "text" and known(what) and what.kind != "text":
        return f"{_is(name, where)}, and only text can be found in it", "quote it, or compare it"
    return None


def filtered(name: str, shape: Shape, by: str) -> Wrong | None:
    """Why the filter ``by`` does not work on ``name``."""
    needed = _NEEDS.get(by)
    if needed is None or shape.kind in needed:
        return None
    cures = {
        "day": "a moment comes from a step that begins with when, or is now",
        "join": "leave join out",
        "length": "a number is compared as it is:   energy >= 3",
    }
    wanted = " or ".join(NAMES[each] for each in needed)
    return f"{_is(name, shape)}, and {by} works on {wanted}", cures[_same(by)]


def gone_through(name: str, shape: Shape) -> Wrong | None:
    """Why a loop cannot go over ``name``."""
    if shape.kind in ("list", "mapping"):
        return None
    return f"{_is(name, shape)}, and a loop goes over a list", "show it without the loop"


def shown(name: str, shape: Shape) -> Wrong | None:
    """Why nobody could read ``name``."""
    match shape.kind:
        case "mapping":
            return f"{_is(name, shape)}, and cannot be read out as a whole", _parts(shape, name)
        case "list":
            cure = f"{{{{ {name} | join(', ') }}}}, or a loop"
            if shape.of is not None and shape.of.kind == "mapping":
                cure = f"go through it with a loop, and show of each: {', '.join(shape.of.fields)}"
            return f"{_is(name, shape)}, and cannot be read out as it stands", cure
        case "moment":
            cure = f"{{{{ {name} | day }}}} is its date, {{{{ {name} | clock }}}} its time"
            return f"{_is(name, shape)}: it would be shown as a computer writes it", cure
        case "flag" if name:
            return (
                f"{_is(name, shape)}: it would read True or False",
                f"{{% if {name} %}}…{{% else %}}…{{% endif %}}",
            )
    return None


def decided(shape: Shape, op: str, number: object) -> bool | None:
    """Whether ``op`` holds for every value there can be, or for none; None where it depends."""
    work = _SIGNS.get(op)
    values = shape.values
    if work is None or not values or isinstance(number, bool):
        return None
    if not isinstance(number, (int, float)) or shape.kind != "number":
        return None
    found = {work(value, number) for value in values}
    return found.pop() if len(found) == 1 else None


def _both(name: str, left: Shape, other: str, right: Shape) -> str:
    return f"{_is(name, left)} and {_is(other, right)}"


def _is(name: str, shape: Shape) -> str:
    return f"{name} is {told(shape)}" if name else f"this is {told(shape)}"


def _same(by: str) -> str:
    return "day" if by == "clock" else by


def _parts(shape: Shape, name: str = "") -> str:
    names = list(shape.fields)
    if not names:
        return "name the part you mean"
    return (
        f"name the part you mean: {', '.join(f'{name}.{each}' if name else each for each in names)}"
    )


TURNED = {"gt": "lt", "gteq": "lteq", "lt": "gt", "lteq": "gteq"}
"""The same comparison, seen from its other side."""
_WRITTEN = {"gt": ">", "gteq": ">=", "lt": "<", "lteq": "<="}


def beyond(name: str, shape: Shape, op: str, number: object, holds: bool) -> Wrong:
    """What to say of a comparison that no number of a scale changes."""
    every = "for each of them" if holds else "for none of them"
    message = f"{_is(name, shape)}, and {_WRITTEN[op]} {number} holds {every}"
    cure = f"compare it with a number in between, or change the scale behind {name}"
    return message, cure


def always(name: str, shape: Shape) -> Wrong:
    """What to say of a condition that always holds."""
    if shape.kind == "text" and shape.values:
        keys = sorted(map(str, shape.values))
        key = "yes" if "yes" in keys else keys[0]
        listed = ", ".join(f"'{each}'" for each in keys[:8])
        message = f"this always holds: {name} has an answer here, be it {listed}"
        return message, f"say which answer you mean: {name} == '{key}'"
    if shape.kind == "mapping" and shape.fields:
        flags = [each for each, inner in shape.fields.items() if inner.kind == "flag"]
        message = f"this always holds: {name} is {told(shape)}, and they are there"
        return message, _parts(Shape(fields=dict.fromkeys(flags, ANY)) if flags else shape, name)
    message = f"this always holds: {name} has a value on every way here"
    return message, "leave the if out; or let it ask something else: a question needs skip: true"


def no_moment(name: str, shape: Shape) -> Wrong:
    """What to say where a moment is wanted."""
    message = f"{_is(name, shape)}, and a moment belongs here"
    return message, "ask for one with   when: …   , or use   after: 2d"
