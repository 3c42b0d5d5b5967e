"""The steps that do not ask: one small reader for each verb."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from bot.authoring.fields import Fields
from bot.authoring.issues import Code, did_you_mean
from bot.authoring.markup import MESSAGE
from bot.authoring.places import Items, Node, Scalar, Table, plain
from bot.authoring.program import Desk, digest, goal, mark
from bot.authoring.words import MISSING, Piece
from bot.engine.flow import (
    Act,
    Call,
    End,
    Expression,
    Jump,
    Remind,
    Save,
    Say,
    Set,
    Text,
)  # fmt: skip

PROFILE = "profile."


def say(desk: Desk, fields: Fields, step_id: str) -> None:
    """A message that waits for nothing."""
    pieces: list[Piece] = []
    node = fields.get("say")
    name = step_id or f"#{digest(None if node is None else plain(node))}"
    text = desk.words.text(node, desk.key(name, "say"), MESSAGE, pieces)
    desk.add(fields, Say(text), pieces, name=step_id)


def call(desk: Desk, fields: Fields, step_id: str) -> None:
    """Another flow, as a part of this one."""
    pieces: list[Piece] = []
    name = desk.read.word(fields.get("call"), "the name of a flow") or ""
    into = _into(desk, fields)
    args = arguments(desk, fields.get("with"), pieces)
    changing = [key.text for key, _ in fields.table.pairs if key.text not in ("call", "into")]
    step = Call(step_id, name, mark(fields.table, *changing), args, into)
    desk.add(fields, step, pieces, name=step_id)


def assign(desk: Desk, fields: Fields, step_id: str) -> None:
    """A variable of the flow or of the profile gets a value."""
    pieces: list[Piece] = []
    to = desk.words.expression(
        fields.need("to", "the value; words need quotes inside: to: \"'later'\""), pieces
    )
    node = fields.get("set")
    profile = isinstance(node, Scalar) and node.text.startswith(PROFILE)
    name: str | None
    if profile:
        assert isinstance(node, Scalar)
        name = node.text.removeprefix(PROFILE)
        if name not in desk.library.profile:
            desk.report.add(
                Code.UNKNOWN_PROFILE,
                node.place,
                f'the profile has no variable "{name}"',
                did_you_mean(
                    name, desk.library.profile, "give it a value under defaults in profile.yaml"
                ),
            )
    else:
        name = desk.read.name(node, "a variable")
    step = Set(name or "", to or MISSING, profile)
    desk.add(fields, step, pieces, name=step_id, main=pieces[0] if pieces else None)


def save(desk: Desk, fields: Fields, step_id: str) -> None:
    """An entry of the journal."""
    pieces: list[Piece] = []
    node = fields.get("save")
    kind = desk.read.word(node, "a kind of entry") or ""
    if kind and node is not None and kind not in desk.library.entries:
        known = ", ".join(sorted(desk.library.entries))
        desk.report.add(
            Code.UNKNOWN_ENTRY,
            node.place,
            f'there is no kind of entry "{kind}"',
            did_you_mean(kind, desk.library.entries, f"entries.yaml has {known}"),
        )
    found: dict[str, Expression] = {}
    given = fields.need("fields", "for example   fields: [feeling, trigger]")
    if isinstance(given, Items):
        for item in given.items:
            name = desk.read.name(item, "a variable")
            expression = desk.words.expression(item, pieces) if name else None
            if name and expression is not None:
                found[name] = expression
    elif isinstance(given, Table):
        found = arguments(desk, given, pieces)
    elif given is not None:
        desk.read.wrong(
            given.place, "a list of variables, or a mapping", "for example   fields: [feeling]"
        )
    desk.add(fields, Save(kind, found), pieces, name=step_id)


def remind(desk: Desk, fields: Fields, step_id: str) -> None:
    """Something for later."""
    pieces: list[Piece] = []
    if fields.has("after") == fields.has("at"):
        desk.report.add(
            Code.ONE_OF,
            fields.place,
            'remind needs either "after" or "at"',
            "after: 2h is a while from now, at: moment is a moment that was asked with when",
        )
    after = desk.read.duration(fields.get("after"))
    at = desk.words.expression(fields.get("at"), pieces)
    moment = pieces[0] if pieces else None
    text: Text | None = None
    flow = None
    example = "for example   remind: {say: How did it go?}"
    what = desk.read.table(fields.get("remind"), "say or flow", example)
    if what is not None:
        inner = Fields(desk.report, what, ("say", "flow"), "remind")
        if inner.has("say") == inner.has("flow"):
            desk.report.add(Code.ONE_OF, what.place, 'remind needs either "say" or "flow"', example)
        if inner.has("say"):
            text = desk.words.text(inner.get("say"), desk.key(step_id, "say"), MESSAGE, pieces)
        flow = desk.read.word(inner.get("flow"), "the name of a flow")
    about = desk.words.expression(fields.get("about"), pieces)
    step = Remind(step_id, after, at, text, flow, about)
    desk.add(fields, step, pieces, name=step_id, main=moment)


def act(desk: Desk, fields: Fields, step_id: str) -> None:
    """A registered function of the domain."""
    pieces: list[Piece] = []
    node = fields.get("act")
    name = desk.read.word(node, "the name of an act") or ""
    args = arguments(desk, fields.get("with"), pieces)
    into = _into(desk, fields)
    if name and node is not None:
        _check_act(desk, fields, name, node)
    desk.add(fields, Act(name, args, into), pieces, name=step_id)


def goto(desk: Desk, fields: Fields, step_id: str) -> None:
    """A jump to a step by its id."""
    target = goal(desk, fields.get("goto"))
    if target is not None:
        desk.add(fields, Jump(-1), name=step_id, goal=target)


def end(desk: Desk, fields: Fields, step_id: str) -> None:
    """The end of the flow."""
    pieces: list[Piece] = []
    node = fields.get("end")
    give = None
    if isinstance(node, Table):
        give = desk.words.expression(
            Fields(desk.report, node, ("give",), "end").need("give"), pieces
        )
    elif node is not None and not (isinstance(node, Scalar) and node.value is None):
        desk.read.wrong(node.place, "nothing, or what is given back", "end: {give: feeling}")
    desk.add(fields, End(give), pieces, name=step_id)


def arguments(desk: Desk, node: Node | None, pieces: list[Piece]) -> dict[str, Expression]:
    """Expressions by name."""
    table = desk.read.table(node, "names with a value each", "for example   with: {who: name}")
    found = {}
    for key, value in table.pairs if table else ():
        name = desk.read.name(key, "a field", variable=False)
        expression = desk.words.expression(value, pieces)
        if name is not None and expression is not None:
            found[name] = expression
    return found


def _into(desk: Desk, fields: Fields) -> str | None:
    node = fields.get("into")
    return None if node is None else desk.read.name(node, "a variable")


def _other_acts(name: str, acts: Collection[str]) -> str:
    """The act that is nearest by its name, and all of its family, or of the one that was named."""
    nearest = did_you_mean(name, acts)
    meant = nearest.removeprefix("did you mean ").rstrip("?") or name
    family, _, _ = meant.partition(".")
    families = {each.partition(".")[0] for each in acts}
    if family not in families:
        nearest = did_you_mean(family, families)
        family = nearest.removeprefix("did you mean ").rstrip("?")
        nearest = ""
    known = [each for each in sorted(acts) if each.partition(".")[0] == family]
    listed = f"{family} has {', '.join(known)}" if known else f"there are {_listed(families)}"
    return " ".join(each for each in (nearest, f"{listed}; all are in dialogs/README.md") if each)


def _listed(words: Collection[str]) -> str:
    return ", ".join(f"{each}.…" for each in sorted(words)) or "none"


def _check_act(desk: Desk, fields: Fields, name: str, node: Node) -> None:
    spec = desk.library.acts.get(name)
    if spec is None:
        hint = _other_acts(name, desk.library.acts)
        desk.report.add(Code.UNKNOWN_ACT, node.place, f'there is no act "{name}"', hint)
        return
    known_args = spec.required | spec.optional
    table = fields.get("with")
    given: Mapping[str, Node] = table.by_key if isinstance(table, Table) else {}
    for key, _ in table.pairs if isinstance(table, Table) else ():
        if key.text not in known_args:
            listed = ", ".join(sorted(known_args)) or "nothing"
            desk.report.add(
                Code.UNKNOWN_ARGUMENT,
                key.place,
                f'{name} takes no "{key.text}"',
                did_you_mean(key.text, known_args, f"it takes {listed}"),
            )
    for missing in sorted(spec.required - given.keys()):
        desk.report.add(
            Code.MISSING_ARGUMENT, fields.place, f'{name} needs "{missing}"', "give it under with:"
        )
