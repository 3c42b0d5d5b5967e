"""Acts: the list for authors is that of the program, and whoever errs in a name is helped."""

from __future__ import annotations

import pytest
from support.books import load, steps
from support.fences import README

from bot.authoring.acts import BEGIN, END, gives, markdown, updated
from bot.authoring.issues import Code
from bot.coach.acts import ACTS
from bot.engine.book import ActCall, ActSpec, Done
from bot.engine.shape import FLAG, MOMENT, OPTIONS, TEXT, fields, maybe, one_of, several


def nothing(_: ActCall) -> Done:
    return Done(None)


FEW = {
    "tips.draw": ActSpec(
        "tips.draw", nothing, optional=frozenset({"relation"}), about="Draws a tip.",
        gives=fields(id=TEXT, text=TEXT, old=FLAG),
    ),
    "tips.keep": ActSpec(
        "tips.keep", nothing, frozenset({"tip"}), about="Keeps a tip.",
        gives=fields(id=TEXT, text=TEXT, old=FLAG, at=maybe(MOMENT)),
    ),
    "zone.find": ActSpec("zone.find", nothing, about="Finds a zone.", gives=OPTIONS),
}  # fmt: skip


def test_the_readme_holds_the_present_list() -> None:
    text = README.read_text(encoding="utf-8")
    assert markdown(ACTS) in text, "run python -m bot.authoring.acts"


def test_writing_the_list_leaves_the_rest_of_the_readme_alone() -> None:
    once = updated(f"before\n\n{BEGIN}\n\nold\n\n{END}\n\nafter\n", FEW)
    assert once == f"before\n\n{markdown(FEW)}\n\nafter\n"


def test_the_list_says_what_each_takes_and_gives() -> None:
    assert markdown(FEW).splitlines()[4:-2] == [
        "- `tips.draw`: Draws a tip. *Can take* `relation`. *Gives* `id` (text), `text` (text),"
        " `old` (yes or no).",
        "- `tips.keep`: Keeps a tip. *Needs* `tip`. *Gives* what `tips.draw` gives, and `at` (a"
        " moment, or nothing).",
        "",
        "#### zone",
        "",
        "- `zone.find`: Finds a zone. *Gives* options for a `choose`.",
    ]
    assert gives(one_of("past", "")) == "an empty text or `past`"
    assert gives(maybe(several(TEXT))) == "a list of texts, or nothing"
    assert gives(fields(of=fields(key=TEXT))) == "`of` (`key` (text))"


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("tips.drew", "did you mean tips.draw? tips has tips.draw, tips.keep;"),
        ("tips.sing", "tips has tips.draw, tips.keep; all are in dialogs/README.md"),
        ("zones.search", "zone has zone.find;"),
        ("weather", "there are tips.…, zone.…;"),
    ],
)
def test_an_unknown_act_is_answered_with_those_of_its_family(name: str, hint: str) -> None:
    [issue] = load(steps(f"- act: {name}", head="command: test"), acts=FEW).issues
    assert issue.code == Code.UNKNOWN_ACT
    assert hint in issue.hint
