"""The practices: their list in content/, and warnings about the flows that teach them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from bot.authoring.content import Content, table_in
from bot.authoring.fields import Fields, Reader
from bot.authoring.flows import Draft
from bot.authoring.issues import Code, Report, did_you_mean
from bot.authoring.places import Node, Table
from bot.engine.flow import Call, Remind

LONGEST_TITLE = 40
"""Characters of a practice's title: it stands on a button."""


def read_practices(content: Content, report: Report) -> dict[str, str] | None:
    """The titles of practices.yaml by their keys; None where the file is not there."""
    table = table_in(content, "practices", report)
    if table is None:
        return None
    read = Reader(report)
    listed = content.files.get("needs")
    needs = listed.by_key if isinstance(listed, Table) else None
    titles = {}
    for key, node in table.pairs:
        name = read.name(key, "a practice", variable=False)
        entry = read.table(node, "a title", f"{key.text}: {{title: …, needs: [distant]}}")
        title = None
        if entry is not None:
            fields = Fields(report, entry, ("title", "needs"), "a practice")
            title = _title(fields.need("title"), read, report)
            _needs(fields.get("needs"), needs, read, report)
        if name is not None:
            titles[name] = title or name
    return titles


def _title(node: Node | None, read: Reader, report: Report) -> str | None:
    title = read.word(node, "a title")
    if title is not None and node is not None and len(title) > LONGEST_TITLE:
        report.add(
            Code.ITEM_TOO_LONG,
            node.place,
            f"a practice's title has at most {LONGEST_TITLE} characters, this has {len(title)}",
            "say it in fewer words",
        )
    return title


def _needs(
    node: Node | None, known: Mapping[str, Node] | None, read: Reader, report: Report
) -> None:
    items = read.items(node, "a list of needs", "needs: [distant, quarrelled]")
    for each in items.items if items else ():
        need = read.word(each, "a need")
        if need is not None and known is not None and need not in known:
            report.add(
                Code.NOT_ONE_OF,
                each.place,
                f'"{need:.40}" is not in content/needs.yaml',
                did_you_mean(need, known, f"it has {', '.join(known)}"),
            )


def check_flows(drafts: Mapping[str, Draft], begun: Iterable[str], report: Report) -> None:
    """Looks at practices that name no evidence, and at flows nothing leads to. ``begun`` are those
    that the program begins."""
    used = set(begun) | {
        step.flow
        for draft in drafts.values()
        for step in draft.program.code
        if isinstance(step, (Call, Remind))
    }
    for name, draft in drafts.items():
        head = draft.head
        if head.minutes is not None and head.evidence is None:
            report.add(
                Code.NO_EVIDENCE,
                head.at("minutes"),
                "this practice does not say what it rests on",
                'add   evidence: {name: …, source: "…"}',
            )
        if name not in used and not (head.has("command") or head.has("role")):
            report.add(
                Code.UNUSED_FLOW,
                head.at("flow"),
                f"nothing leads to {name}",
                "give it a command, or let another flow call it",
            )
