"""Paths into content, such as ``feelings.words[feeling]``: do they lead anywhere?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from bot.authoring.issues import did_you_mean
from bot.authoring.places import Broken, Items, Node, Scalar, Table, plain_key
from bot.engine.shape import ANY, Shape, several, shape_of

Complain = Callable[[str, str], None]
SHOWN = 3
MANY = 2000
"""Places in content one path is followed to; more than that are not looked at."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in content, and how one gets there."""

    path: str
    node: Node


def shape_at(spots: tuple[Spot, ...]) -> Shape | None:
    """What stands at these places, where it is the same everywhere."""
    found: Shape | None = None
    for spot in spots:
        match spot.node:
            case Scalar(value=value):
                shape = replace(shape_of(value), values=None, full=False)
            case Items():
                shape = several()
            case Table():
                shape = Shape("mapping")
            case _:
                return ANY
        if found is not None and found.kind != shape.kind:
            return ANY
        found = shape
    return found


def values_of(node: Node) -> frozenset[object] | None:
    """What a loop over it gives, where that is single values: the keys of a mapping."""
    if isinstance(node, Table):
        return frozenset(plain_key(key) for key, _ in node.pairs)
    if isinstance(node, Items) and all(isinstance(item, Scalar) for item in node.items):
        return frozenset(item.value for item in node.items if isinstance(item, Scalar))
    return None


def step_into(
    spots: tuple[Spot, ...], values: frozenset[object] | None, complain: Complain
) -> tuple[Spot, ...]:
    """Where ``.name`` or ``[variable]`` leads from each spot, for all the variable can be; to all
    there is where that is unknown. Complains once of everything that is not there."""
    if values is None:
        return tuple(inner for spot in spots for inner in _all(spot))[:MANY]
    found: list[Spot] = []
    missing: list[tuple[Spot, object]] = []
    for value in sorted(values, key=str):
        for spot in spots:
            inner = _at(spot.node, value)
            if inner is not None:
                found.append(Spot(f"{spot.path}.{value}", inner))
            elif not isinstance(spot.node, Broken):
                missing.append((spot, value))
    if missing:
        where = _listed([spot.path for spot, _ in missing])
        what = _listed([f'"{value}"' for _, value in missing])
        has = "has" if len({spot.path for spot, _ in missing}) == 1 else "have"
        complain(f"{where} {has} no {what}", _cure(missing[0][0].node, missing[0][1]))
    return tuple(found)[:MANY]


def _listed(words: list[str]) -> str:
    """At most three of the words, each once."""
    words = list(dict.fromkeys(words))
    if len(words) > SHOWN:
        return f"{', '.join(words[:SHOWN])} and {len(words) - SHOWN} more"
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def option_keys(spots: tuple[Spot, ...] | None) -> frozenset[object] | None:
    """What somebody can choose where options come from these places; None where not known."""
    keys: set[object] = set()
    for spot in spots or ():
        if isinstance(spot.node, Table):
            keys.update(key.text for key, _ in spot.node.pairs)
        elif isinstance(spot.node, Items):
            for item in spot.node.items:
                key = item.by_key.get("key") if isinstance(item, Table) else None
                if isinstance(key, Scalar):
                    keys.add(key.text)
        else:
            return None
    return frozenset(keys) or None


def _at(node: Node, name: object) -> Node | None:
    if isinstance(node, Table):
        found = node.by_key.get(str(name))
        return found if found is not None and plain_key(node.key(str(name))) == name else None
    if isinstance(node, Items) and isinstance(name, int):
        return node.items[name] if -len(node.items) <= name < len(node.items) else None
    return None


def _cure(node: Node, name: object) -> str:
    if not isinstance(node, Table):
        return "it holds no keys" if isinstance(node, Scalar) else "a list has its items by number"
    if str(name) in node.by_key:
        quoted = isinstance(name, str)
        return "its keys are numbers: no quotes" if quoted else "its keys are words: quote them"
    known = list(node.by_key)
    return did_you_mean(str(name), known, f"it has {', '.join(known[:12])}")


def _all(spot: Spot) -> tuple[Spot, ...]:
    if isinstance(spot.node, Table):
        return tuple(Spot(f"{spot.path}.{key.text}", node) for key, node in spot.node.pairs)
    if isinstance(spot.node, Items):
        return tuple(
            Spot(f"{spot.path}[{number}]", node) for number, node in enumerate(spot.node.items)
        )
    return ()
