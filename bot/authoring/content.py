"""The files of content/: data for templates and acts, and files that others read for themselves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bot.authoring.fields import RESERVED
from bot.authoring.files import LANGUAGE, CannotRead, Source, read_folder
from bot.authoring.issues import Code, Report
from bot.authoring.places import Broken, Items, Node, Place, Plain, Table, plain
from bot.authoring.reading import read_yaml

OWN = ("phrases", "profile", "words", "entries", "bot", "style")
"""Files that are no data for templates. Acts see ``entries`` and ``bot``; the check reads
``style``."""


@dataclass(slots=True)
class Content:
    """Everything in content/, as nodes; ``overlays`` is locale/: a text's key to its translation
    by language, with the node of the key."""

    place: Place
    files: dict[str, Node] = field(default_factory=dict)
    overlays: dict[str, dict[str, Node]] = field(default_factory=dict)
    overlay_keys: dict[tuple[str, str], Place] = field(default_factory=dict)

    @property
    def data(self) -> Mapping[str, Plain]:
        """What templates see, by the name of the file."""
        return {stem: plain(node) for stem, node in self.files.items() if stem not in OWN}

    @property
    def nodes(self) -> Mapping[str, Node]:
        """The same as nodes."""
        return {stem: node for stem, node in self.files.items() if stem not in OWN}

    @property
    def for_acts(self) -> Mapping[str, object]:
        """What the book carries: the data, ``entries`` and ``bot``."""
        own = ((stem, self.files.get(stem)) for stem in ("entries", "bot"))
        return {**self.data, **{stem: plain(node) for stem, node in own if node is not None}}

    def at(self, stem: str) -> Place:
        """Where a file begins, or would."""
        node = self.files.get(stem)
        return node.place if node else Place(f"{self.place.file}/{stem}.yaml")


def read_content(folder: Path, report: Report) -> Content:
    """Reads all files of the folder and of its ``locale/``. Raises CannotRead."""
    content = Content(Place(folder.name))
    for source in read_folder(folder, report, inner="locale"):
        if source.stem in RESERVED | {"name", "now"} and source.stem not in OWN:
            report.add(
                Code.SHADOWS,
                source.place,
                f'"{source.stem}" has a meaning of its own in templates',
                "give the file another name",
            )
            continue
        content.files[source.stem] = _read(source, report)
    locale = folder / "locale"
    if locale.exists():
        for source in read_folder(locale, report, within=f"{folder.name}/", names=LANGUAGE):
            _overlay(content, source, report)
    return content


def table_in(content: Content, stem: str, report: Report) -> Table | None:
    """The mapping in a file that need not be there."""
    node = content.files.get(stem)
    if isinstance(node, Items):
        report.add(
            Code.NOT_MAPPING, node.place, "this file holds keys with values", "give each line a key"
        )
    return node if isinstance(node, Table) else None


def _read(source: Source, report: Report) -> Node:
    node = read_yaml(source, report)
    if isinstance(node, (Table, Items, Broken)):
        return node
    if not report.about(source.place.file):
        report.add(
            Code.NOT_MAPPING,
            source.place if node is None else node.place,
            "a file of content holds a list, or keys with values",
            "write something into it, or delete it",
        )
    return Broken(source.place)


def _overlay(content: Content, source: Source, report: Report) -> None:
    node = _read(source, report)
    if not isinstance(node, Table):
        if isinstance(node, Items):
            report.add(
                Code.NOT_MAPPING,
                node.place,
                "a file of translations has a key for each text",
                "for example   reflect.ask_feeling.text: Was ist gerade da?",
            )
        return
    for key, value in node.pairs:
        content.overlays.setdefault(key.text, {})[source.stem] = value
        content.overlay_keys[key.text, source.stem] = key.place


__all__ = ["OWN", "CannotRead", "Content", "read_content", "table_in"]
