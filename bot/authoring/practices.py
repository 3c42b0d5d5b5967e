"""Warnings about whole flows: practices that name no evidence, flows nothing leads to."""

from __future__ import annotations

from collections.abc import Mapping

from bot.authoring.flows import Draft
from bot.authoring.issues import Code, Report
from bot.engine.flow import Call, Remind


def check_flows(drafts: Mapping[str, Draft], report: Report) -> None:
    """Looks at practices that name no evidence, and at flows nothing leads to."""
    used = {
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
