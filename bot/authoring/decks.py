"""Decks: the lists in content/ of which people are shown one item at a time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.authoring.content import Content
from bot.authoring.deck_values import Known, Value, Values
from bot.authoring.fields import Fields, Reader
from bot.authoring.forms import FORMS, Form, Lines, Other, Words
from bot.authoring.issues import Code, Report, did_you_mean
from bot.authoring.places import Items, Node, Place, Scalar, Table


@dataclass(frozen=True, slots=True)
class Said:
    """Words of an item, and where they begin."""

    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class Item:
    """One item as far as it could be read. ``values`` are those of all its keys but ``id``;
    ``said`` is everything of it that people read, in its order: at least one text."""

    deck: str
    id: str
    values: Mapping[str, Value]
    said: tuple[Said, ...]

    @property
    def text(self) -> str:
        """What it says first, and in most decks all it says."""
        return self.said[0].text

    @property
    def place(self) -> Place:
        """Where its text begins."""
        return self.said[0].place

    @property
    def practice(self) -> str:
        """The practice it belongs to; empty in decks that have none."""
        return str(self.values.get("practice", ""))

    @property
    def relations(self) -> tuple[str, ...]:
        """Whom it is for, or about."""
        found = self.values.get("for", self.values.get("relation", ()))
        return tuple(map(str, found)) if isinstance(found, tuple) else (str(found),)


@dataclass(frozen=True, slots=True)
class Deck:
    """A file of items, in their order."""

    name: str
    place: Place
    items: tuple[Item, ...]


def read_decks(content: Content, known: Known, report: Report) -> dict[str, Deck]:
    """The decks that are there, in the order of ``FORMS``."""
    found = {}
    for name, form in FORMS.items():
        node = content.files.get(name)
        if isinstance(node, Items):
            found[name] = _Deck(name, form, known, report).read(node)
        elif isinstance(node, Table):
            report.add(
                Code.NOT_MAPPING,
                node.place,
                f"{name}.yaml is a list: each item begins with a dash",
                "write   - id: …   and the rest of the item indented below",
            )
    return found


class _Deck:
    """Reads one deck."""

    def __init__(self, name: str, form: Form, known: Known, report: Report) -> None:
        self._name = name
        self._form = form
        self._report = report
        self._read = Reader(report)
        self._values = Values(known, report)

    def read(self, node: Items) -> Deck:
        items = [item for each in node.items if (item := self._item(each)) is not None]
        self._check_others(
            {
                given.text: table
                for table in node.items
                if isinstance(table, Table) and isinstance(given := table.by_key.get("id"), Scalar)
            }
        )
        return Deck(self._name, node.place, tuple(items))

    def _item(self, node: Node) -> Item | None:
        table = self._read.table(node, self._form.what, "an item begins with   - id: …")
        if table is None:
            return None
        mood = table.by_key.get("mood")
        form = self._form.otherwise.get(mood.text if isinstance(mood, Scalar) else "", self._form)
        keys = table.by_key
        known = ("id", *form.kinds)
        # Looked at more closely only where something is amiss: this is read at every start.
        if len(keys) != len(known) or any(key not in keys for key in known):
            fields = Fields(self._report, table, known, form.what)
            for key in known:
                if key not in form.optional:
                    fields.need(key)
        name = self._values.id(keys.get("id"), form.what)
        values: dict[str, Value] = {}
        for key, kind in form.kinds.items():
            given = keys.get(key)
            if given is not None:
                value = self._values.value(key, kind, given, form.what)
                if value is not None:
                    values[key] = value
        said = tuple(_said(table, form))
        return Item(self._name, name, values, said) if name and said else None

    def _check_others(self, items: Mapping[str, Table]) -> None:
        for key, kind in self._form.kinds.items():
            if not isinstance(kind, Other):
                continue
            for name, table in items.items():
                given = table.by_key.get(key)
                if isinstance(given, Scalar) and given.value is not None:
                    self._check_other(name, given, kind, items)
                elif given is None and _has(table, kind):
                    self._report.add(
                        Code.MISSING_KEY,
                        table.place,
                        f'{self._form.what} with {kind.key}: {kind.value} needs "{key}"',
                        f"add   {key}: …, with the id of one that has not {kind.key}: {kind.value}",
                    )

    def _check_other(
        self, name: str, given: Scalar, kind: Other, items: Mapping[str, Table]
    ) -> None:
        other = items.get(given.text)
        if other is None or given.text == name:
            self._report.add(
                Code.UNKNOWN_ITEM,
                given.place,
                f'"{given.text:.40}" is the id of no other item here',
                did_you_mean(given.text, items.keys() - {name}, "take an id of this file"),
            )
            return
        if _has(other, kind):
            self._report.add(
                Code.UNKNOWN_ITEM,
                given.place,
                f'"{given.text}" is no way out: it has {kind.key}: {kind.value}, too',
                f"take an item that has not   {kind.key}: {kind.value}",
            )


def _has(table: Table, kind: Other) -> bool:
    held = table.by_key.get(kind.key)
    return isinstance(held, Scalar) and held.text == kind.value


def _said(table: Table, form: Form) -> Iterator[Said]:
    for key, kind in form.kinds.items():
        node = table.by_key.get(key)
        if isinstance(kind, (Words, Lines)):
            for each in node.items if isinstance(node, Items) else (node,):
                if isinstance(each, Scalar) and each.text.strip():
                    yield Said(each.text, each.place)
