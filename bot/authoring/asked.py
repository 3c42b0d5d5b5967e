"""Questions, once all is read: buttons nobody can tell apart, and reminders that never come."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bot.authoring.flows import Draft
from bot.authoring.issues import Code, Report
from bot.authoring.places import Node, Scalar, Table
from bot.authoring.program import Line
from bot.engine.book import PARK
from bot.engine.flow import Choose, Question

Overlays = Mapping[str, Mapping[str, Node]]


def check_questions(drafts: Mapping[str, Draft], overlays: Overlays, report: Report) -> None:
    """Looks at every question of every flow."""
    for draft in drafts.values():
        for line in draft.program.lines:
            if isinstance(line.step, Question):
                _nudged(line, line.step, report)
                _told_apart(line, line.step, overlays, report)


def _nudged(line: Line, step: Question, report: Report) -> None:
    park = PARK if step.park is None else step.park
    if step.nudge is None or step.nudge.after < park:
        return
    parked = "it is put aside before" if step.park else f"it is put aside after {PARK.days}d"
    report.add(
        Code.NUDGE_TOO_LATE,
        line.at("wait", "nudge", "after"),
        f"nobody is ever reminded of this question: {parked}",
        "let after be shorter than park",
    )


def _told_apart(line: Line, step: Question, overlays: Overlays, report: Report) -> None:
    """Reports translations that make two buttons read the same."""
    if not isinstance(step.kind, Choose):
        return
    shown = [each for each in step.kind.options if each.test is None]
    languages = {name for each in shown for name in overlays.get(each.label.key, {})}
    for language in sorted(languages):
        first: dict[str, str] = {}
        for option in shown:
            for label in _labels(line, option.key, overlays.get(option.label.key, {}), language):
                written = label.text.strip().casefold()
                other = first.setdefault(written, option.key)
                if other != option.key:
                    report.add(
                        Code.DUPLICATE_TEXT,
                        label.place,
                        f'"{label.text.strip()}" is the label of {other}, too, in this language',
                        "nobody could tell the two buttons apart: change one",
                    )


def _labels(
    line: Line, key: str, translations: Mapping[str, Node], language: str
) -> Iterator[Scalar]:
    """What stands on a button in a language: its translation, or what the author wrote."""
    node = translations.get(language)
    if node is None:
        options = line.table.by_key.get("options")
        node = options.by_key.get(key) if isinstance(options, Table) else None
        node = node.by_key.get("label") if isinstance(node, Table) else node
    if isinstance(node, Scalar) and node.text.strip():
        yield node
