"""Steps as authors write them, nested, to the flat program the engine runs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.authoring import verbs
from bot.authoring.fields import Fields
from bot.authoring.issues import Code, did_you_mean
from bot.authoring.places import Node, Scalar, Table
from bot.authoring.program import Desk, Line
from bot.authoring.questions import COMMON, KINDS, question
from bot.authoring.words import MISSING, Piece
from bot.engine.flow import Branch, Jump


@dataclass(frozen=True, slots=True)
class Verb:
    """The keys a step may have beside its verb, ``id`` and ``was``; whether it must have an id;
    and who reads it."""

    keys: tuple[str, ...]
    read: Callable[[Desk, Fields, str], None]
    named: bool = False


def read_steps(desk: Desk, node: Node | None) -> None:
    """Reads a list of steps into the program; goes on after each that has something wrong."""
    steps = desk.read.items(node, "a list of steps", "each begins with a dash: - say: Hello.")
    if steps is None:
        return
    if not steps.items:
        desk.report.add(
            Code.NO_STEPS, steps.place, "there is no step here", "write one, or delete it"
        )
    for step in steps.items:
        read_step(desk, step)


def read_step(desk: Desk, node: Node) -> None:
    """Reads one step."""
    table = desk.read.table(node, "a step", _example(node))
    if table is None:
        return
    if not table.pairs:
        desk.report.add(Code.NO_STEPS, table.place, "this step is empty", "write it, or delete it")
        return
    verb = _verb(desk, table)
    if verb is not None and verb not in table.by_key:
        table = _corrected(table, verb)
    if verb is None:
        step_id = desk.read.step_id(table.by_key.get("id"))
        if step_id is not None:
            desk.program.label(step_id, table.place, desk.report)
        return
    reader = VERBS[verb]
    fields = Fields(
        desk.report, table, (verb, "id", *reader.keys, "was"), verb, hint=_two_verbs(table, verb)
    )
    reader.read(desk, fields, _label(desk, fields, reader, verb))


def _example(node: Node) -> str:
    """A step as it should be: the one that was written, where only a blank is missing."""
    if isinstance(node, Scalar):
        verb, _, rest = node.text.partition(":")
        if verb in VERBS and rest:
            return f"a blank belongs behind the colon:   - {verb}: {rest:.40}"
    return "for example   - say: Hello."


def _verb(desk: Desk, table: Table) -> str | None:
    first = table.pairs[0][0]
    if first.text in VERBS:
        return first.text
    for key, _ in table.pairs[1:]:
        if key.text in VERBS:
            desk.report.add(
                Code.VERB_NOT_FIRST,
                key.place,
                f'"{key.text}" must be the first word of its step',
                f'move it above "{first.text}"',
            )
            return key.text
    hint = did_you_mean(first.text, VERBS)
    desk.report.add(
        Code.UNKNOWN_VERB,
        first.place,
        f'no step begins with "{first.text}"',
        hint or f"steps begin with {', '.join(VERBS)}",
    )
    nearest = hint.removeprefix("did you mean ").rstrip("?")
    return nearest if nearest in VERBS and nearest not in table.by_key else None


def _corrected(table: Table, verb: str) -> Table:
    """The step as it was meant, so that the rest of it is looked at, too."""
    (first, value), *rest = table.pairs
    by_key = {verb: value, **{key.text: each for key, each in rest}}
    return Table(table.place, ((Scalar(first.place, verb, verb), value), *rest), by_key)


def _two_verbs(table: Table, verb: str) -> str:
    second = next((key for key, _ in table.pairs if key.text in VERBS and key.text != verb), None)
    if second is None or second.text in VERBS[verb].keys:
        return ""
    return f'a step has one verb: begin a new step with "- {second.text}:"'


def _label(desk: Desk, fields: Fields, reader: Verb, verb: str) -> str:
    """Reads ``id`` and ``was``, and notes them as labels of the next line."""
    if reader.named and not fields.has("id"):
        given = fields.get(verb)
        example = f"ask_{given.text}" if isinstance(given, Scalar) else "later"
        desk.report.add(
            Code.MISSING_ID,
            fields.place,
            f"{verb} needs an id: conversations wait here, or come back here",
            f"for example   id: {example}",
        )
    node = fields.get("id")
    step_id = desk.read.step_id(node)
    if step_id is not None and node is not None:
        desk.program.label(step_id, node.place, desk.report)
    for old in former(desk, fields):
        name = desk.read.step_id(old)
        if name is not None:
            desk.program.label(name, old.place, desk.report)
    return step_id or ""


def former(desk: Desk, fields: Fields) -> tuple[Node, ...]:
    """The list under ``was:``."""
    found = desk.read.items(fields.get("was"), "a list", "for example   was: [old_name]")
    return found.items if found else ()


def _if(desk: Desk, fields: Fields, _: str) -> None:
    pieces: list[Piece] = []
    test = desk.words.expression(fields.get("if"), pieces) or MISSING
    program = desk.program
    branch = desk.add(fields, Branch(test, -1), pieces, main=pieces[0] if pieces else None)
    read_steps(desk, fields.need("then", "the steps to take where it holds"))
    if fields.has("else"):
        jump = program.add(Line(fields.table.key("else").place, "else", Jump(-1), fields.table))
        program.aim(branch, len(program.lines))
        read_steps(desk, fields.get("else"))
        program.aim(jump, len(program.lines))
    else:
        program.aim(branch, len(program.lines))


def _asking(verb: str) -> Verb:
    def read(desk: Desk, fields: Fields, step_id: str) -> None:
        question(desk, fields, verb, step_id)

    return Verb((*COMMON, *KINDS[verb].keys), read, named=True)


VERBS = {
    "say": Verb((), verbs.say),
    "ask": _asking("ask"),
    "choose": _asking("choose"),
    "scale": _asking("scale"),
    "when": _asking("when"),
    "if": Verb(("then", "else"), _if),
    "call": Verb(("with", "into"), verbs.call, named=True),
    "set": Verb(("to",), verbs.assign),
    "save": Verb(("fields",), verbs.save),
    "remind": Verb(("after", "at", "about"), verbs.remind, named=True),
    "act": Verb(("with", "into"), verbs.act),
    "goto": Verb((), verbs.goto),
    "end": Verb((), verbs.end),
}
