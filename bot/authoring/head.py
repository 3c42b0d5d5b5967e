"""The head of a flow: everything above its steps."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, cast, get_args

from bot.authoring.fields import Fields, Reader
from bot.authoring.issues import Code, did_you_mean
from bot.authoring.markup import ABOUT, TITLE
from bot.authoring.places import Node, Place, Scalar, Table
from bot.authoring.program import Desk
from bot.authoring.words import Piece
from bot.engine.flow import Evidence, Text
from bot.engine.turn import REPAIRS
from bot.engine.values import Value

KEYS = (
    "flow", "title", "about", "command", "listed", "minutes", "evidence", "role", "passing",
    "serious", "was", "params", "steps",
)  # fmt: skip

Role = Literal["idle", "start", "menu", "help", "concern", "card"]
ROLES: tuple[str, ...] = get_args(Role)

LONGEST_MINUTES = 240

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")


@dataclass(slots=True)
class Head:
    """What the head says, with the places that other files may clash with."""

    place: Place
    title: Text
    about: Text
    command: str | None = None
    listed: bool = True
    minutes: int | None = None
    evidence: Evidence | None = None
    role: Role | None = None
    passing: bool = False
    serious: bool = False
    was: tuple[tuple[str, Place], ...] = ()
    params: Mapping[str, Value] = field(default_factory=dict)
    table: Table | None = None
    pieces: tuple[Piece, ...] = ()

    def has(self, key: str) -> bool:
        """Whether the key is there, whatever its value."""
        return self.table is not None and key in self.table.by_key

    def at(self, key: str) -> Place:
        """Where the value of a key stands, or the head begins."""
        node = self.table.by_key.get(key) if self.table else None
        return node.place if node else self.place

    def param_at(self, name: str) -> Place:
        """Where the name of a parameter stands."""
        node = self.table.by_key.get("params") if self.table else None
        return node.key(name).place if isinstance(node, Table) else self.place


def read_head(desk: Desk, fields: Fields) -> Head:
    """Reads the head of the flow that ``desk`` works on."""
    read, pieces = desk.read, list[Piece]()
    _flow(desk, fields)
    listed = read.flag(fields.get("listed"), "listed")
    return Head(
        place=fields.place,
        title=desk.words.text(
            fields.need("title", "what people call it"), desk.key("title"), TITLE, pieces
        ),
        about=desk.words.text(
            fields.need("about", "one sentence: what it does for somebody"),
            desk.key("about"),
            ABOUT,
            pieces,
        ),
        command=_command(desk, fields.get("command")),
        listed=True if listed is None else listed,
        minutes=read.whole(fields.get("minutes"), 1, LONGEST_MINUTES),
        evidence=_evidence(desk, fields.get("evidence")),
        role=_role(desk, fields.get("role")),
        passing=bool(read.flag(fields.get("passing"), "passing")),
        serious=bool(read.flag(fields.get("serious"), "serious")),
        was=_was(desk, fields.get("was")),
        params=_params(read, fields.get("params")),
        table=fields.table,
        pieces=tuple(pieces),
    )


def _flow(desk: Desk, fields: Fields) -> None:
    node = fields.need("flow", f"the name of the file: flow: {desk.flow}")
    name = desk.read.word(node, "the name of the flow")
    if node is not None and name is not None and name != desk.flow:
        desk.report.add(
            Code.FLOW_NAME,
            node.place,
            f'the flow is called "{name}", its file "{desk.flow}.yaml"',
            f"write flow: {desk.flow}, or rename the file to {name}.yaml",
        )


def _command(desk: Desk, node: Node | None) -> str | None:
    name = desk.read.word(node, "a command")
    if name is None or node is None:
        return None
    if not _COMMAND.fullmatch(name):
        desk.report.add(
            Code.BAD_COMMAND,
            node.place,
            f'"{name}" cannot be a command in Telegram',
            "use small letters, digits and _, at most 32 of them, without the slash",
        )
        return None
    if name in REPAIRS:
        desk.report.add(
            Code.REPAIR_COMMAND,
            node.place,
            f"/{name} already means something at every step",
            "take another word",
        )
        return None
    return name


def _evidence(desk: Desk, node: Node | None) -> Evidence | None:
    example = 'evidence: {name: Affect labelling, source: "Torre & Lieberman 2018"}'
    table = desk.read.table(node, "name and source", example)
    if table is None:
        return None
    fields = Fields(desk.report, table, ("name", "source", "wont"), "evidence")
    name = desk.read.word(fields.need("name", example), "a name")
    source = desk.read.word(fields.need("source", example), "a source")
    wont = desk.read.word(fields.get("wont"), "what it does not do")
    return Evidence(name or "", source or "", wont or "")


def _role(desk: Desk, node: Node | None) -> Role | None:
    name = desk.read.word(node, "a role")
    if name is None or node is None or name in ROLES:
        return cast(Role | None, name)
    desk.report.add(
        Code.NOT_ONE_OF,
        node.place,
        f'"{name}" is no role',
        did_you_mean(name, ROLES, f"the roles are {', '.join(ROLES)}"),
    )
    return None


def _was(desk: Desk, node: Node | None) -> tuple[tuple[str, Place], ...]:
    names = desk.read.items(node, "a list of old names", "for example   was: [check_in]")
    found = []
    for item in names.items if names else ():
        name = desk.read.name(item, "a flow")
        if name is not None:
            found.append((name, item.place))
    return tuple(found)


def _params(read: Reader, node: Node | None) -> dict[str, Value]:
    table = read.table(node, "a value for each name", 'for example   params: {who: ""}')
    found: dict[str, Value] = {}
    for key, value in table.pairs if isinstance(table, Table) else ():
        name = read.name(key, "a parameter")
        if not isinstance(value, Scalar):
            read.wrong(value.place, "a single value", 'for example   params: {who: ""}')
        elif name is not None:
            found[name] = value.value
    return found
