"""The check reads all and judges the words; a start reads all, and takes no libraries for that."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from datetime import date
from io import StringIO
from pathlib import Path
from textwrap import dedent

import pytest
from rich.console import Console
from support.books import ACTS, CONTENT, steps
from support.checked import ROOT, shipped_check

from bot.authoring.check import Checked, check
from bot.authoring.issues import Code
from bot.authoring.stats import stats
from bot.authoring.stats_tables import print_stats

TODAY = date(2026, 11, 23)
FLOW = steps(
    "- choose: mood\n  id: ask_mood\n  text: How?\n  options: {good: Good, low: Low}",
    "- if: mood == 'low'\n  then:\n    - scale: x\n      id: ask_x\n      text: How low?\n"
    "      between: [1, 3]",
    "- say: Hello.",
    head="command: test",
)
DECKS = {
    "practices": "gratitude: {title: Say thank you}\ntrust: {title: Build trust}\n",
    "tips": """
        - {id: wave, practice: gratitude, for: [friend, self], text: Wave to a friend.}
        - {id: bow, practice: gratitude, for: [anyone], text: Bow to the cook.}
        """,
    "prompts": """
        - {id: cook, practice: trust, for: [anyone], mood: hard, text: Bow to a cook.}
        """,
    "questions": "- {id: sea, set: 2, text: Which sea do you know?}",
    "ideas": """
        - {id: boats, text: Watch the boats., for: [anyone], minutes: [10, 20], energy: low,
           cost: free, where: out, weather: any, avoid: [crowds, noise]}
        """,
}
HELPLINES = """
    lines:
      - {country: SE, for: [general], name: A line, ways: [Call 116 123], verified: 2026-03-04,
         source: "https://example.org"}
    emergency: {SE: "112", NO: "112"}
    abroad: []
    """


def checked(folder: Path, content: Mapping[str, str], flow: str = FLOW) -> Checked:
    files = {f"content/{stem}": text for stem, text in {**CONTENT, **content}.items()}
    for name, text in {**files, "dialogs/test": flow}.items():
        path = folder / f"{name}.yaml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(dedent(text), encoding="utf-8")
    return check(folder / "dialogs", folder / "content", ACTS, today=TODAY)


def test_sound_content_has_a_book_and_no_issues(tmp_path: Path) -> None:
    found = checked(tmp_path, DECKS | {"prompts": "[]"})
    assert found.issues == ()
    assert found.book is not None


def test_tips_and_prompts_are_compared_with_one_another(tmp_path: Path) -> None:
    found = checked(tmp_path, DECKS)
    assert [(issue.file, issue.code) for issue in found.issues] == [
        ("content/prompts.yaml", Code.NEARLY_THE_SAME)
    ]
    assert found.book is not None
    assert [(pair.first.id, pair.second.id) for pair in found.quality.alike] == [("bow", "cook")]


def test_a_question_may_be_near_a_tip(tmp_path: Path) -> None:
    questions = "- {id: bow, set: 1, text: Bow to the cook.}"
    found = checked(tmp_path, DECKS | {"prompts": "[]", "questions": questions})
    assert found.issues == ()


def test_a_prompt_asks_one_thing_and_a_tip_may_quote_two(tmp_path: Path) -> None:
    two = "Who waved? And who did not?"
    tips = f"- {{id: one, practice: trust, for: [self], text: '{two}'}}"
    prompts = "- {id: two, practice: trust, for: [self], mood: any, text: 'Which sea? Which boat?'}"
    found = checked(tmp_path, {"tips": tips, "prompts": prompts})
    assert [(each.file, each.code) for each in found.issues] == [
        ("content/prompts.yaml", Code.MANY_QUESTIONS)
    ]


def test_issues_of_form_and_of_words_stand_in_one_order(tmp_path: Path) -> None:
    tips = """
        - {id: one, practice: trust, for: [anyone], text: Wave!}
        - {id: Two, practice: trust, for: [anyone], text: Bow.}
        - {id: three, practice: trust, for: [anyone], text: Cook!}
        """
    found = checked(tmp_path, {"tips": tips})
    assert [(each.line, each.code) for each in found.issues] == [
        (2, Code.EXCLAIMS),
        (3, Code.BAD_ITEM_ID),
        (4, Code.EXCLAIMS),
    ]
    assert found.book is None


def test_the_figures_count_what_there_is(tmp_path: Path) -> None:
    found = stats(checked(tmp_path, DECKS))
    tips, prompts, questions, ideas = found.decks
    assert (tips.name, tips.size) == ("tips", 2)
    assert tips.practices == {"gratitude": 2}
    assert tips.relations[("gratitude", "friend")] == 1
    assert tips.fitting == {"friend": 2, "self": 1, "anyone": 1}
    assert prompts.values == {"mood": {"hard": 1}}
    assert questions.values == {"set": {"2": 1}}
    assert ideas.values["avoid"] == {"crowds": 1, "noise": 1}
    [flow] = found.flows
    assert (flow.name, flow.ways, flow.options) == ("test", 2, 5)


def test_the_figures_are_printed_as_tables(tmp_path: Path) -> None:
    shown = StringIO()
    print_stats(stats(checked(tmp_path, DECKS)), Console(file=shown, width=120))
    lines = [line.split() for line in shown.getvalue().splitlines()]
    assert ["practice", "all", "friend", "self", "anyone"] in lines
    assert ["gratitude", "2", "1", "1", "1"] in lines
    assert ["trust", "·", "·", "·", "·"] in lines
    assert ["fitting", "2", "2", "1", "1"] in lines
    assert ["mood:", "hard", "1"] in lines
    assert ["set:", "2", "1"] in lines
    assert ["tips:", "bow", "92", "prompts:", "cook"] in lines
    assert ["test", "4", "2", "5"] in lines


def test_the_figures_of_nothing_can_be_printed(tmp_path: Path) -> None:
    shown = StringIO()
    print_stats(stats(checked(tmp_path, {}, "flow: test")), Console(file=shown, width=120))
    assert "No two items say nearly the same." in shown.getvalue()


def test_helplines_are_counted_by_country_and_purpose(tmp_path: Path) -> None:
    shown = StringIO()
    found = stats(checked(tmp_path, {"helplines": HELPLINES}))
    print_stats(found, Console(file=shown, width=120))
    assert found.helplines.purposes == {"SE": ("general",)}
    assert found.helplines.oldest == date(2026, 3, 4)
    assert "Helplines: 1; countries: 1" in shown.getvalue()
    assert "2 countries have an emergency number." in shown.getvalue()


def test_a_helpline_that_is_too_old_fails_the_check(tmp_path: Path) -> None:
    found = checked(tmp_path, {"helplines": HELPLINES.replace("2026-03-04", "2025-03-04")})
    assert [issue.code for issue in found.issues] == [Code.OLD_HELPLINE]
    assert found.book is None


# -- what is shipped


def test_the_content_that_is_shipped_has_no_issues_and_no_warnings() -> None:
    found = [issue for issue in shipped_check().issues if issue.file.startswith("content/")]
    assert [str(issue) for issue in found] == []


@pytest.mark.parametrize("library", ["rapidfuzz", "rich", "bot.authoring.syllables"])
def test_a_start_does_not_take_the_libraries_of_the_check(library: str) -> None:
    program = (
        "import json, sys\n"
        "from pathlib import Path\n"
        "from bot.authoring.load import load_book\n"
        "load_book(Path('dialogs'), Path('content'), {})\n"
        "print(json.dumps(sorted(sys.modules)))\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert library not in json.loads(ran.stdout)
