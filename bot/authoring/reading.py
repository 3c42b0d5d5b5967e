"""YAML text to nodes, safely: no tags, no aliases, no merges, nothing deep, nothing executed.

ruamel.yaml gives the events; scalars are read by YAML 1.2's core schema, so ``no`` is a word and
``9:30`` is text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)  # fmt: skip

from bot.authoring.files import Source
from bot.authoring.issues import Code, Report
from bot.authoring.places import Broken, Items, Node, Place, Scalar, Table

DEEPEST = 32
"""Levels of nesting; a flow with ten is hard to follow already."""

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff\ud800-\udfff]")
_NULL = frozenset({"", "~", "null", "Null", "NULL"})
_TRUE = frozenset({"true", "True", "TRUE"})
_FALSE = frozenset({"false", "False", "FALSE"})
_INT = re.compile(r"[-+]?[0-9]{1,18}")
_FLOAT = re.compile(r"[-+]?(\.[0-9]{1,30}|[0-9]{1,30}(\.[0-9]{0,30})?)([eE][-+]?[0-9]{1,2})?")


def read_yaml(source: Source, report: Report) -> Node | None:
    """The one document of a file; None where an issue says why there is none."""
    control = _CONTROL.search(source.text)
    if control is not None:
        at = control.start()
        line = source.text.count("\n", 0, at) + 1
        column = at - (source.text.rfind("\n", 0, at) + 1) + 1
        report.add(
            Code.CONTROL_CHARACTER,
            Place(source.place.file, line, column),
            f"a control character (U+{ord(control[0]):04X}) is not allowed in a file",
            "delete it; it often comes along when text is pasted",
        )
        return None
    return _Composer(source, report).document()


class _TooDeep(Exception):
    """Nesting beyond ``DEEPEST``: the rest of the file is not read."""


class _Composer:
    def __init__(self, source: Source, report: Report) -> None:
        self._file = source.place.file
        self._report = report
        self._events: Iterator[Event] = YAML(typ="safe", pure=True).parse(source.text)

    def document(self) -> Node | None:
        try:
            return self._document()
        except _TooDeep:
            return None
        except MarkedYAMLError as error:
            self._syntax(error)
        except (YAMLError, ValueError, IndexError, AttributeError, OverflowError) as error:
            # Some broken files make ruamel.yaml stumble instead of complain.
            first = str(error).partition("\n")[0]
            self._add(Code.SYNTAX, Place(self._file), f"this is not YAML: {first}")
        return None

    def _document(self) -> Node | None:
        next(self._events)
        event = next(self._events)
        if not isinstance(event, DocumentStartEvent):
            return None
        if event.version or event.tags:
            self._add(
                Code.TAG, self._place(event), "a file has no % lines", "delete the line with the %"
            )
        node = self._node(next(self._events), 1)
        next(self._events)
        event = next(self._events)
        if isinstance(event, DocumentStartEvent):
            self._add(
                Code.SEVERAL_DOCUMENTS,
                self._place(event),
                "a second document begins here",
                "delete the line with ---; one file is one flow",
            )
        return node

    def _node(self, event: Event, depth: int) -> Node:
        place = self._place(event)
        if isinstance(event, AliasEvent):
            self._add(
                Code.ALIAS,
                place,
                f"*{event.anchor} repeats another part of the file",
                "write it out; * and & are not used here (text that begins with one needs quotes)",
            )
            return Broken(place)
        if depth > DEEPEST:
            self._add(
                Code.TOO_DEEP,
                place,
                f"more than {DEEPEST} levels inside one another",
                "let another flow do the inner part",
            )
            raise _TooDeep
        assert isinstance(event, NodeEvent), event
        self._refuse_marks(event, place)
        if isinstance(event, ScalarEvent):
            return self._scalar(event, place)
        if isinstance(event, SequenceStartEvent):
            items = []
            while not isinstance(event := next(self._events), SequenceEndEvent):
                items.append(self._node(event, depth + 1))
            return Items(place, tuple(items))
        assert isinstance(event, MappingStartEvent), event
        return self._table(place, depth)

    def _table(self, place: Place, depth: int) -> Table | Broken:
        sound = True
        pairs: list[tuple[Scalar, Node]] = []
        by_key: dict[str, Node] = {}
        lines: dict[str, int] = {}
        while not isinstance(event := next(self._events), MappingEndEvent):
            key = self._node(event, depth + 1)
            value = self._node(next(self._events), depth + 1)
            if isinstance(key, Broken):
                continue
            if not isinstance(key, Scalar) or key.text == "":
                sound = False
                self._add(
                    Code.BAD_KEY,
                    key.place,
                    "a key must be a word",
                    "text that begins with {{ or { or [ needs quotes round it",
                )
            elif key.text == "<<":
                self._add(
                    Code.ALIAS, key.place, "<< merges are not used here", "write the keys out"
                )
            elif key.text in by_key:
                self._add(
                    Code.DUPLICATE_KEY,
                    key.place,
                    f'"{key.text}" stands here a second time',
                    f"the first one is in line {lines[key.text]}; keep one of them",
                )
            else:
                pairs.append((key, value))
                by_key[key.text] = value
                lines[key.text] = key.place.line
        return Table(place, tuple(pairs), by_key) if sound else Broken(place)

    def _scalar(self, event: ScalarEvent, place: Place) -> Scalar | Broken:
        text: str = event.value
        if event.style is None:
            return Scalar(place, _resolve(text), text)
        if event.style == '"' and (control := _CONTROL.search(text)):
            self._add(
                Code.CONTROL_CHARACTER,
                place,
                f"a control character (U+{ord(control[0]):04X}) is not allowed in a text",
                "a backslash in double quotes has a meaning of its own; write \\\\ for itself",
            )
            return Broken(place)
        return Scalar(place, text, text)

    def _refuse_marks(self, event: NodeEvent, place: Place) -> None:
        if event.anchor is not None:
            self._add(
                Code.ALIAS,
                place,
                f"&{event.anchor} names a part of the file",
                "delete it; text that begins with & needs quotes round it",
            )
        tag = getattr(event, "tag", None)
        if tag is not None:
            self._add(
                Code.TAG,
                place,
                f"{tag} is a YAML tag; there are none here",
                "delete it; text that begins with ! needs quotes round it",
            )

    def _syntax(self, error: MarkedYAMLError) -> None:
        mark = error.problem_mark or error.context_mark
        place = Place(self._file)
        if mark is not None:
            place = Place(self._file, mark.line + 1, mark.column + 1)
        problem = error.problem or error.context or "it cannot be read"
        self._add(Code.SYNTAX, place, f"this is not YAML: {problem}", _cure(str(problem)))

    def _place(self, event: Event) -> Place:
        mark = event.start_mark
        return Place(self._file, mark.line + 1, mark.column + 1)

    def _add(self, code: Code, place: Place, message: str, hint: str = "") -> None:
        self._report.add(code, place, message, hint)


def _resolve(text: str) -> bool | int | float | str | None:
    if text in _NULL:
        return None
    if text in _TRUE:
        return True
    if text in _FALSE:
        return False
    if _INT.fullmatch(text):
        return int(text)
    if _FLOAT.fullmatch(text):
        return float(text)
    return text


def _cure(problem: str) -> str:
    if "mapping values are not allowed" in problem:
        return "text with a colon and a blank in it needs quotes round it"
    if "cannot start any token" in problem:
        return "text that begins with this character needs quotes round it; indent with blanks"
    if "expected <block end>" in problem or "did not find expected" in problem:
        return "look at the indentation of this line and the one above"
    return "look at the quotes, the colons and the indentation of this line and the one above"
