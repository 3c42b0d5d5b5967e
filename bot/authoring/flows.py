"""One file of dialogs/ to one flow: its head, its steps, and what was found about its answers."""

from __future__ import annotations

from dataclasses import dataclass

from bot.authoring import assignment
from bot.authoring.fields import Fields, Reader
from bot.authoring.files import Source
from bot.authoring.head import KEYS, Head, read_head
from bot.authoring.issues import Code, Report
from bot.authoring.places import Broken, Table
from bot.authoring.program import Desk, Library, Program
from bot.authoring.reading import read_yaml
from bot.authoring.steps import read_steps
from bot.authoring.words import Words
from bot.engine.flow import Flow

MOST_STEPS = 500
"""Steps of one flow. A talk of that many would take hours."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A flow as far as it could be read, with all places; ``flow`` runs only without issues."""

    name: str
    head: Head
    program: Program

    @property
    def flow(self) -> Flow:
        """The flow for the engine."""
        head = self.head
        code = self.program.code
        return Flow(
            name=self.name,
            title=head.title,
            about=head.about,
            code=code,
            labels=self.program.labels,
            command=head.command,
            listed=head.listed,
            minutes=head.minutes,
            evidence=head.evidence,
            params=head.params,
            sure=assignment.sure(code, head.params),
            givers=assignment.givers(self.program, head.params),
            role=head.role,
            passing=head.passing,
            serious=head.serious,
        )


def read_flow(source: Source, report: Report, words: Words, library: Library) -> Draft | None:
    """Reads one file; None where it holds no flow at all."""
    node = read_yaml(source, report)
    if not isinstance(node, Table):
        if not isinstance(node, Broken) and not report.about(source.place.file):
            report.add(
                Code.NOT_MAPPING,
                source.place,
                "this file holds no flow",
                f"it begins with   flow: {source.stem}",
            )
        return None
    desk = Desk(source.stem, report, Reader(report), words, library)
    fields = Fields(report, node, KEYS, "a flow")
    head = read_head(desk, fields)
    read_steps(desk, fields.need("steps", "what happens, one after the other"))
    desk.program.resolve(report)
    if len(desk.program.lines) > MOST_STEPS:
        report.add(
            Code.TOO_MANY_STEPS,
            fields.place,
            f"this flow has {len(desk.program.lines)} steps; {MOST_STEPS} are the most",
            "let other flows do parts of it: call: …",
        )
        return Draft(source.stem, head, Program())
    return Draft(source.stem, head, desk.program)
