"""What the simulated people talk about: numbered questions, and reminders they ask for."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

from tests.support.books import CONTENT as LEAST_CONTENT

_CONTENT = {
    **LEAST_CONTENT,
    "profile": 'defaults: {name: "", nameless: friend, count: 0, asked: 0, begun: 0}',
    "entries": """
        unfinished: {title: Unfinished, show: [title]}
        note: {title: Note, show: [text]}
        answer: {title: Answer, show: [given]}
    """,
}
_KEPT = """
  - save: answer
    fields: {{number: count + 1, given: {0}}}
  - set: profile.count
    to: count + 1
"""
_FLOWS = {
    # Free text, a tap, and a tap or a number; after each a message, and the next question.
    "survey": f"""
steps:
  - ask: words
    id: ask_words
    text: Q{{{{ count + 1 }}}} words
{_KEPT.format("words")}
  - say: A{{{{ count }}}} heard
  - choose: side
    id: ask_side
    text: Q{{{{ count + 1 }}}} side
    options: {{left: Left, right: Right}}
{_KEPT.format("side")}
  - say: A{{{{ count }}}} heard
  - scale: strength
    id: ask_strength
    text: Q{{{{ count + 1 }}}} strength
    between: [1, 5]
{_KEPT.format("strength")}
  - say: A{{{{ count }}}} heard
  - say: R{{{{ count }}}} over
""",
    "later": """
steps:
  - set: profile.asked
    to: asked + 1
  - say: Noted {{ asked }}
  - remind: {say: "Reminder {{ asked }}"}
    id: remind_say
    at: now
""",
    "prompt": """
steps:
  - set: profile.asked
    to: asked + 1
  - say: Noted {{ asked }}
  - remind: {flow: prompted}
    id: remind_flow
    at: now
""",
    # The number tells one beginning of this flow from another; sent again, it says the same.
    "prompted": """
steps:
  - set: profile.begun
    to: begun + 1
  - say: Reminder, the {{ begun }}th
""",
    # A defect of a flow, for those who want to see what it leads to.
    "broken": """
steps:
  - ask: words
    id: ask_broken
    text: Say something.
  - set: profile.count
    to: 1 / (asked - asked)
""",
    # Everything somebody ever said, with a reminder that is still to come.
    "plan": """
steps:
  - ask: words
    id: ask_plan
    text: Plan?
  - remind: {say: "You planned {{ words }}"}
    id: remind_plan
    after: 2d
  - say: Planned
""",
    "forget": """
steps:
  - choose: sure
    id: ask_sure
    text: Everything?
    options: {"yes": Forget everything, "no": Leave it}
  - if: sure == 'yes'
    then:
      - act: forget.everything
      - say: Forgotten
""",
}


def write_folders(root: Path) -> tuple[Path, Path]:
    """Writes the flows and the content below ``root``; returns the two folders."""
    dialogs, content = root / "dialogs", root / "content"
    for folder in (dialogs, content):
        folder.mkdir(parents=True)
    for name, steps in _FLOWS.items():
        head = f"flow: {name}\ntitle: {name}\nabout: About {name}.\ncommand: {name}"
        (dialogs / f"{name}.yaml").write_text(head + steps, encoding="utf-8")
    for name, text in _CONTENT.items():
        (content / f"{name}.yaml").write_text(dedent(text), encoding="utf-8")
    return dialogs, content
