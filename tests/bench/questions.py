"""The questions of /reflect as the two references ask them: the same steps and the same buttons,
from the same content, without the engine."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from ruamel.yaml import YAML

from bot.settings import ROOT
from tests.bench.person import SKIP

Answers = Mapping[str, str]
Options = list[tuple[str, str]]
"""Keys and labels."""


@dataclass(frozen=True, slots=True)
class Question:
    """One question; its words and options depend on the answers so far, by step."""

    step: str
    text: Callable[[Answers], str]
    options: Callable[[Answers], Options]


def feelings() -> dict[str, Any]:
    """The vocabulary that authors wrote."""
    found: dict[str, Any] = YAML(typ="safe").load(ROOT / "content" / "feelings.yaml")
    return found


def questions() -> list[Question]:
    """All of them, in order."""
    f = feelings()
    skip = [(SKIP, "Skip")]
    body, hearers = list(f["body"].items()), list(f["hearers"].items())
    families = [(key, each["label"]) for key, each in f["families"].items()]

    def family(answers: Answers) -> str:
        return answers.get("ask_feeling", "sad")

    return [
        Question(
            "ask_feeling",
            lambda a: "Take a breath first. Which of these is nearest to how you feel?",
            lambda a: families,
        ),
        Question(
            "ask_word",
            lambda a: (
                f"{f['families'][family(a)]['line']}\n\n"
                "Which word fits best? You can also write your own."
            ),
            lambda a: list(f["words"][family(a)].items()),
        ),
        Question(
            "ask_strength",
            lambda a: "How strong is it, from 1, barely there, to 5, all I can feel?",
            lambda a: [(key, key) for key in f["strength"]],
        ),
        Question(
            "ask_body",
            lambda a: "Where in your body do you notice it most?",
            lambda a: body + skip,
        ),
        Question(
            "ask_trigger",
            lambda a: "What set it off? A line or two is plenty.",
            lambda a: skip,
        ),
        Question(
            "ask_need",
            lambda a: "Feelings often point at a need. What might this one want?",
            lambda a: [(k, f["needs"][k]) for k in f["needs_by_family"][family(a)]] + skip,
        ),
        Question(
            "ask_hearer",
            lambda a: "Who could hear this, if you wanted it heard?",
            lambda a: hearers + skip,
        ),
        Question(
            "ask_keep",
            lambda a: f"{summary(a)}\n\nShall I keep this in your journal?",
            lambda a: [("keep", "Keep it"), ("let_go", "Let it go")],
        ),
    ]


def summary(answers: Answers) -> str:
    """The answers in two lines, as /reflect tells them; labels by step."""
    said = f"{answers.get('ask_word', '')}, {answers.get('ask_strength', '')} of 5"
    if answers.get("ask_body"):
        said += f", felt in: {answers['ask_body'].lower()}."
    if answers.get("ask_trigger"):
        said += f" It began with: {answers['ask_trigger']}"
    if answers.get("ask_need"):
        said += f"\nIt asks for: {answers['ask_need'].lower()}."
    return said


KEPT, LET_GO = "Kept. It is in your /journal.", "Then it stays between us, and I forget it now."
CLOSING = "When you next wash your hands, ask how strong it is now, from one to five."
