"""What is known about the value of an expression, wherever it comes from."""

from __future__ import annotations

from dataclasses import dataclass, replace

from jinja2 import nodes

from bot.authoring.content_paths import Spot, shape_at
from bot.authoring.facts import ANYTHING, Fact
from bot.authoring.kinds import common
from bot.authoring.words import everything
from bot.engine.shape import ANY, Shape, shape_of


@dataclass(frozen=True, slots=True)
class Meaning:
    """What is known about the value of an expression: a variable's name, places in content."""

    fact: Fact = ANYTHING
    name: str = ""
    spots: tuple[Spot, ...] | None = None

    @property
    def known(self) -> Fact:
        """What is known of the value alone, wherever it comes from."""
        return replace(self.fact, shape=self.shape)

    @property
    def shape(self) -> Shape:
        """What it is wherever it has a value."""
        return (shape_at(self.spots) if self.spots else self.fact.shape) or ANY


def bound(*targets: nodes.Node) -> dict[str, Fact]:
    """The variables a loop or a ``with`` makes."""
    found = (node for target in targets for node in everything(target))
    return {node.name: ANYTHING for node in found if isinstance(node, nodes.Name)}


def exactly(value: object) -> Fact:
    """What is known of a value that is written out."""
    shape = None if value is None else shape_of(value)
    return Fact(True, value is not None, frozenset({value}), shape)


def kind_of(values: frozenset[object]) -> Shape:
    """What all these values are."""
    shape: Shape | None = None
    for value in values:
        shape = common(shape, shape_of(value))
    return shape or ANY


def written(value: object) -> str:
    """A value as an author writes it."""
    return f"'{value}'" if isinstance(value, str) else str(value)
