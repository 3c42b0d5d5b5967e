"""Names that must not clash: commands, roles, old names of flows, variables and content."""

from __future__ import annotations

from collections.abc import Mapping

from bot.authoring.assignment import assigned
from bot.authoring.flows import Draft
from bot.authoring.issues import Code, Report
from bot.authoring.places import Place
from bot.authoring.program import Library, Line
from bot.engine.flow import Question


def check_names(drafts: Mapping[str, Draft], library: Library, report: Report) -> None:
    """Reports what has the same name as something else."""
    _commands(drafts, report)
    _roles(drafts, report)
    _former(drafts, report)
    for draft in drafts.values():
        for name in draft.head.params:
            _shadow(name, draft.head.param_at(name), library, report)
        for line in draft.program.lines:
            variable = assigned(line.step)
            if variable is not None:
                _shadow(variable, _place(line), library, report)


def _commands(drafts: Mapping[str, Draft], report: Report) -> None:
    first: dict[str, Draft] = {}
    for draft in drafts.values():
        command = draft.head.command
        if command is None:
            continue
        if command in first:
            report.add(
                Code.DUPLICATE_COMMAND,
                draft.head.at("command"),
                f"/{command} already starts {first[command].name}",
                "take another word here",
            )
        first.setdefault(command, draft)


def _roles(drafts: Mapping[str, Draft], report: Report) -> None:
    first: dict[str, Draft] = {}
    for draft in drafts.values():
        role = draft.head.role
        if role is None:
            continue
        if role in first:
            report.add(
                Code.DUPLICATE_ROLE,
                draft.head.at("role"),
                f"{first[role].name} already has the role {role}",
                "only one flow can have it",
            )
        first.setdefault(role, draft)


def _former(drafts: Mapping[str, Draft], report: Report) -> None:
    first: dict[str, str] = {}
    for draft in drafts.values():
        for old, place in draft.head.was:
            if old in drafts:
                report.add(
                    Code.DUPLICATE_FLOW,
                    place,
                    f'"{old}" is the name of a flow that is there',
                    "was: is for names that no flow has any more",
                )
            elif old in first:
                report.add(
                    Code.DUPLICATE_FLOW,
                    place,
                    f'{first[old]} already says that it was "{old}"',
                    "conversations can go on in one flow only",
                )
            first.setdefault(old, draft.name)


def _shadow(name: str, place: Place, library: Library, report: Report) -> None:
    if name in library.content:
        what = f"content/{name}.yaml"
    elif name in library.profile or name == "name":
        what = "a variable of the profile"
    elif name == "now":
        what = "the present moment"
    else:
        return
    report.add(
        Code.SHADOWS,
        place,
        f'"{name}" is already {what}',
        f"take another word, such as {name}_now" if name != "now" else "take another word",
    )


def _place(line: Line) -> Place:
    return line.at(line.verb if isinstance(line.step, Question) or line.verb == "set" else "into")
