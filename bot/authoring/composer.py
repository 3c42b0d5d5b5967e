"""From the tokens of a YAML file to its nodes.

ruamel.yaml scans; the grammar above the tokens is done here and not by its parser, because this
takes half the time, keeps the place of what is empty, and can say in plain words what is wrong.
"""

from __future__ import annotations

from collections.abc import Callable

from ruamel.yaml import YAML
from ruamel.yaml import tokens as t
from ruamel.yaml.docinfo import DocInfo
from ruamel.yaml.reader import Reader
from ruamel.yaml.scanner import Scanner

from bot.authoring.issues import Code, Report
from bot.authoring.notes import comments, meant_to_be_read
from bot.authoring.places import Broken, Items, Node, Place, Scalar, Table
from bot.authoring.scalars import CONTROL, resolve

DEEPEST = 32
"""Levels of nesting; a flow with ten is hard to follow already."""


Scan = Callable[[str], Callable[[], t.Token]]
"""From a text to what gives its tokens, one after the other."""


def careful(text: str) -> Callable[[], t.Token]:
    """ruamel.yaml's own scanner, which says well what is wrong."""
    yaml = YAML(typ="safe", pure=True)
    yaml.Reader = Reader
    yaml.Scanner = Scanner
    yaml.doc_infos.append(DocInfo())
    yaml.reader.stream = text
    get: Callable[[], t.Token] = yaml.scanner.get_token
    return get


class Unreadable(Exception):
    """The file cannot be read beyond ``place``; ``code``, ``message`` and ``hint`` say why."""

    def __init__(self, code: Code, place: Place, message: str, hint: str) -> None:
        super().__init__(message)
        self.code = code
        self.place = place
        self.message = message
        self.hint = hint


class Composer:
    """Reads one file, by the tokens of ``scan``. Raises Unreadable, and what the scanner raises."""

    def __init__(self, text: str, file: str, report: Report, scan: Scan | None = None) -> None:
        self._get = (scan or careful)(text)
        self._token: t.Token = self._get()
        self._file = file
        self._report = report
        self._behind = comments(text)
        self._quoted: tuple[Place, int] | None = None

    def document(self) -> Node | None:
        """The first document; None where there is none."""
        self._advance()
        while isinstance(self._token, t.DirectiveToken):
            self._add(Code.TAG, "a file has no % lines", "delete the line with the %")
            self._advance()
        if isinstance(self._token, t.DocumentStartToken):
            self._advance()
        if isinstance(self._token, t.StreamEndToken):
            return None
        node = self._node(1, _ENDS_DOCUMENT, self._place())
        if isinstance(self._token, (t.DocumentStartToken, t.DocumentEndToken)):
            if isinstance(self._token, t.DocumentStartToken):
                self._add(
                    Code.SEVERAL_DOCUMENTS,
                    "a second document begins here",
                    "delete the line with ---; one file is one flow",
                )
        elif not isinstance(self._token, t.StreamEndToken):
            raise self._unexpected()
        return node

    def _node(self, depth: int, ends: tuple[type[t.Token], ...], empty: Place) -> Node:
        """The node at the present token; an empty one at ``empty`` where one of ``ends`` stands."""
        for _ in range(2):
            token = self._token
            if isinstance(token, (t.AnchorToken, t.TagToken)):
                ends = (*ends, *_ENDS_TABLE, *_ENDS_FLOW)
                self._refuse(token)
                self._advance()
        token = self._token
        if isinstance(token, ends):
            return Scalar(empty, None, "")
        place = self._place()
        if depth > DEEPEST:
            message = f"more than {DEEPEST} levels inside one another"
            raise Unreadable(Code.TOO_DEEP, place, message, "let another flow do the inner part")
        if isinstance(token, t.ScalarToken):
            self._advance()
            return self._scalar(token, place)
        read = _COLLECTIONS.get(type(token))
        if read is not None:
            self._advance()
            return read(self, place, depth)
        if isinstance(token, t.BlockEntryToken):
            # Dashes right below their key: nothing marks where such a list begins or ends.
            return Items(place, self._entries(depth, (*_ENDS_LIST, *_ENDS_TABLE)))
        if isinstance(token, t.AliasToken):
            self._add(
                Code.ALIAS,
                f"*{token.value} repeats another part of the file",
                "write it out; * and & are not used here (text that begins with one needs quotes)",
            )
            self._advance()
            return Broken(place)
        raise self._unexpected()

    # -- lines

    def _block_list(self, place: Place, depth: int) -> Node:
        items = self._entries(depth, _ENDS_LIST)
        self._expect(t.BlockEndToken)
        return Items(place, items)

    def _entries(self, depth: int, ends: tuple[type[t.Token], ...]) -> tuple[Node, ...]:
        items = []
        while isinstance(self._token, t.BlockEntryToken):
            dash = self._place()
            self._advance()
            items.append(self._node(depth + 1, ends, dash))
        return tuple(items)

    def _block_table(self, place: Place, depth: int) -> Node:
        pairs: list[tuple[Node, Node]] = []
        while isinstance(self._token, (t.KeyToken, t.ValueToken)):
            pairs.append(self._pair(depth, _ENDS_TABLE))
        self._expect(t.BlockEndToken)
        return self._table(place, pairs)

    def _pair(self, depth: int, ends: tuple[type[t.Token], ...]) -> tuple[Node, Node]:
        place = self._place()
        key: Node = Scalar(place, None, "")
        if isinstance(self._token, t.KeyToken):
            self._advance()
            key = self._node(depth + 1, ends, place)
        value: Node = Scalar(key.place, None, "")
        if isinstance(self._token, t.ValueToken):
            self._advance()
            value = self._node(depth + 1, ends, key.place)
        return key, value

    # -- brackets

    def _flow_list(self, place: Place, depth: int) -> Node:
        items: list[Node] = []
        while not isinstance(self._token, t.FlowSequenceEndToken):
            if isinstance(self._token, (t.KeyToken, t.ValueToken)):
                inner = self._place()
                items.append(self._table(inner, [self._pair(depth + 1, _ENDS_FLOW)]))
            else:
                items.append(self._node(depth + 1, (), place))
            self._comma(t.FlowSequenceEndToken, place, "[")
        self._advance()
        return Items(place, tuple(items))

    def _flow_table(self, place: Place, depth: int) -> Node:
        pairs: list[tuple[Node, Node]] = []
        while not isinstance(self._token, t.FlowMappingEndToken):
            if isinstance(self._token, (t.KeyToken, t.ValueToken)):
                pairs.append(self._pair(depth, _ENDS_FLOW))
            else:
                key = self._node(depth + 1, (), place)
                if pairs and isinstance(key, Scalar):
                    key = self._after_a_comma(pairs[-1][1], key)
                pairs.append((key, Scalar(key.place, None, "")))
            self._comma(t.FlowMappingEndToken, place, "{")
        self._advance()
        return self._table(place, pairs)

    def _after_a_comma(self, before: Node, key: Scalar) -> Broken:
        """Reports ``{line: a, b}``: what comes after the comma is meant to be words, and would be
        a key of which nobody ever hears."""
        words = f"{before.text}, {key.text}" if isinstance(before, Scalar) else key.text
        self._report.add(
            Code.LONE_KEY,
            key.place,
            f'"{key.text:.40}" is a key without a value here, because of the comma before it',
            f'a comma in the words? Put the words in quotes: "{words:.80}"',
        )
        return Broken(key.place)

    def _comma(self, end: type[t.Token], place: Place, bracket: str) -> None:
        if isinstance(self._token, t.FlowEntryToken):
            self._advance()
        elif not isinstance(self._token, end):
            inner = {t.FlowSequenceStartToken: "[", t.FlowMappingStartToken: "{"}
            again = inner.get(type(self._token))
            raise Unreadable(
                Code.SYNTAX,
                self._place(),
                f"a comma or a closing bracket is missing for the {bracket} in line {place.line}",
                f"text that begins with {bracket} needs quotes round it"
                if again is None
                else f"what has a {again} in it needs quotes between {bracket} and its end, as in"
                '   {key: "found.names[0]"}',
            )

    # -- what they are made of

    def _table(self, place: Place, pairs: list[tuple[Node, Node]]) -> Node:
        sound = True
        kept: list[tuple[Scalar, Node]] = []
        by_key: dict[str, Node] = {}
        lines: dict[str, int] = {}
        for key, value in pairs:
            if isinstance(key, Broken):
                sound = False
            elif not isinstance(key, Scalar) or not key.text:
                sound = False
                self._report.add(
                    Code.BAD_KEY,
                    key.place,
                    "a key must be a word",
                    "text that begins with {{ or { or [ needs quotes round it",
                )
            elif key.text == "<<":
                self._report.add(
                    Code.ALIAS, key.place, "<< merges are not used here", "write the keys out"
                )
            elif key.text in by_key:
                self._report.add(
                    Code.DUPLICATE_KEY,
                    key.place,
                    f'"{key.text}" stands here a second time',
                    f"the first one is in line {lines[key.text]}; keep one of them",
                )
            else:
                kept.append((key, value))
                by_key[key.text] = value
                lines[key.text] = key.place.line
        return Table(place, tuple(kept), by_key) if sound else Broken(place)

    def _scalar(self, token: t.ScalarToken, place: Place) -> Scalar | Broken:
        text: str = token.value
        if token.plain:
            if self._behind:
                self._cut_off(token, place)
            return Scalar(place, resolve(text), text)
        if token.style != "|" and token.end_mark.line > token.start_mark.line:
            self._quoted = place, token.end_mark.line + 1
        control = CONTROL.search(text) if token.style == '"' else None
        if control is not None:
            self._report.add(
                Code.CONTROL_CHARACTER,
                place,
                f"a control character (U+{ord(control[0]):04X}) is not allowed in a text",
                "a backslash in double quotes has a meaning of its own; write \\\\ for itself",
            )
            return Broken(place)
        return Scalar(place, text, text, block=token.style == "|")

    def _cut_off(self, token: t.ScalarToken, place: Place) -> None:
        """Reports words behind a # that were meant to be read: ``Your place # {{ name }}``."""
        end = token.end_mark
        rest = self._behind.get(end.line, "")[end.column :]
        if meant_to_be_read(token.value, rest):
            self._report.add(
                Code.CUT_OFF,
                Place(place.file, end.line + 1, end.column + len(rest) - len(rest.lstrip()) + 1),
                f'"{rest.strip():.40}" is never read: what stands behind a blank and a # is a note'
                " to yourself",
                f'part of the text? Put all of it in quotes: "{token.value:.40}{rest:.40}".'
                " A note? Leave two blanks before the # and one behind it",
            )

    def _refuse(self, token: t.AnchorToken | t.TagToken) -> None:
        if isinstance(token, t.AnchorToken):
            self._add(
                Code.ALIAS,
                f"&{token.value} names a part of the file",
                "delete it; text that begins with & needs quotes round it",
            )
        else:
            handle, suffix = token.value
            self._add(
                Code.TAG,
                f"{handle or ''}{suffix} is a YAML tag; there are none here",
                "delete it; text that begins with ! needs quotes round it",
            )

    # -- tokens

    def _advance(self) -> None:
        self._token = self._get()

    def _expect(self, kind: type[t.Token]) -> None:
        if not isinstance(self._token, kind):
            raise self._unexpected()
        self._advance()

    def _unexpected(self) -> Unreadable:
        if self._quoted is not None and self._quoted[1] == self._place().line:
            opened, closed = self._quoted
            return Unreadable(
                Code.SYNTAX,
                opened,
                "the quote that is opened here is not closed before another one is opened, in line"
                f" {closed}",
                "put the same quote at the end of this text",
            )
        return Unreadable(
            Code.SYNTAX,
            self._place(),
            "this does not belong to what stands above it",
            "look at the indentation of this line and the one above; text that begins with a quote"
            " or a bracket must end with it",
        )

    def _place(self) -> Place:
        mark = self._token.start_mark
        return Place(self._file, mark.line + 1, mark.column + 1)

    def _add(self, code: Code, message: str, hint: str) -> None:
        self._report.add(code, self._place(), message, hint)


_ENDS_DOCUMENT = (t.DocumentStartToken, t.DocumentEndToken, t.StreamEndToken)
_ENDS_LIST = (t.BlockEntryToken, t.BlockEndToken)
_ENDS_TABLE = (t.KeyToken, t.ValueToken, t.BlockEndToken)
_ENDS_FLOW = (t.ValueToken, t.FlowEntryToken, t.FlowSequenceEndToken, t.FlowMappingEndToken)
_COLLECTIONS = {
    t.BlockSequenceStartToken: Composer._block_list,
    t.BlockMappingStartToken: Composer._block_table,
    t.FlowSequenceStartToken: Composer._flow_list,
    t.FlowMappingStartToken: Composer._flow_table,
}
