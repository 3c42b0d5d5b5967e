"""A flow that another one calls is edited while somebody waits inside it; and edits that would
have to be caught up on more than once, or cannot be caught up on at all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest
from support.talks import Person, talking

OUTER = ("- {ask: a, id: q1, text: One?}", "- {call: inner, id: c, into: got}")
REST = ("- {ask: b, id: q2, text: 'Two {{ got }}?'}", "- say: 'Done {{ a }} {{ got }} {{ b }}.'")
HEAD = "flow: inner\ntitle: Inner\nabout: In there.\nsteps:\n"
DEEP = "  - {ask: deep, id: d1, text: Deep?}\n"
DEEPER = "  - {ask: deeper, id: d2, text: Deeper?}\n"
GIVE = "  - end: {give: deep ~ '+' ~ deeper}\n"
INNER = HEAD + DEEP + DEEPER + GIVE

EDITS: Mapping[str, tuple[str, list[str]]] = {
    "nothing": (INNER, ["Two deep+x?"]),
    "reword": (
        INNER.replace("Deeper?", "And deeper?"),
        ["[question_changed]\n\nAnd deeper?", "Two deep+y?"],
    ),
    "reword what was answered": (INNER.replace("Deep?", "How deep?"), ["Two deep+x?"]),
    "insert before": (
        HEAD + DEEP + "  - {ask: new, id: d3, text: New?}\n" + DEEPER + GIVE,
        ["[catching_up]\n\nNew?", "Two deep+x?"],
    ),
    "insert two before": (
        HEAD + DEEP + "  - {ask: n, id: d3, text: New?}\n  - {ask: m, id: d4, text: Newer?}\n"
        + DEEPER + GIVE,
        ["[catching_up]\n\nNew?", "Newer?", "Two deep+x?"],
    ),
    "insert a set before": (
        HEAD + DEEP + "  - {set: n, to: \"'!'\"}\n" + DEEPER + GIVE.replace("r}", "r ~ n}"),
        ["Two deep+x!?"],
    ),
    "remove": (HEAD + DEEP + "  - end: {give: deep}\n", ["[gone] True Test"]),
    "rename with was": (INNER.replace("id: d2", "id: d9, was: [d2]"), ["Two deep+x?"]),
    "make it a choice": (
        INNER.replace("ask: deeper, id: d2, text: Deeper?",
                      "choose: deeper, id: d2, text: Deeper?, options: {y: Yes}"),
        ["[question_changed]\n\nDeeper?", "Two deep+y?"],
    ),
    "rename the flow": (
        INNER.replace("flow: inner", "flow: within\nwas: [inner]"), ["Two deep+x?"]
    ),
    "call nobody any more": (INNER, ["[gone] True Test"]),
    "say more at its end": (
        INNER.replace("  - end", "  - say: Up again.\n  - end"), ["Up again.", "Two deep+x?"]
    ),
}  # fmt: skip


@pytest.mark.parametrize("edit", EDITS)
def test_inside_a_flow_that_is_edited(edit: str) -> None:
    text, expected = EDITS[edit]
    person = inside()
    name = "within" if "flow: within" in text else "inner"
    outer = tuple(line.replace("inner", name) for line in OUTER)
    steps = (*outer, *REST)
    if edit == "call nobody any more":
        steps = (OUTER[0], "- {ask: b, id: q2, text: Two?}", "- say: Done.")
    person.book = talking(*steps, more={name: text}).book

    heard = list(person.says("x"))
    while heard != expected and len(heard) < len(expected):
        heard += person.says("y")

    assert heard == expected


def inside() -> Person:
    """Somebody at the second question of the inner flow."""
    person = talking(*OUTER, *REST, more={"inner": INNER})
    person.says("a")
    person.says("deep")
    return person


def test_back_after_an_edit_returns_to_the_question_as_it_is_now() -> None:
    person = inside()
    person.book = talking(*OUTER, *REST, more={"inner": INNER.replace("Deep?", "How deep?")}).book
    assert person.says("/back") == ["How deep?"]
    assert person.says("x") == ["Deeper?"]


def test_back_to_a_question_that_is_gone_gives_up_and_says_so() -> None:
    person = inside()
    person.book = talking(
        *OUTER, *REST, more={"inner": HEAD + DEEPER + GIVE.replace("deep ~ '+' ~ ", "")}
    ).book
    assert person.says("/back") == ["[gone] True Test"]
    assert person.taps("[restart_yes]") == ["One?"]


def test_coming_back_from_a_detour_into_an_edited_flow() -> None:
    person = talking(*OUTER, *REST, more={"inner": INNER, "other": "- say: Other."})
    person.says("a")
    person.book = talking(
        OUTER[0], "- {ask: n, id: q9, text: New?}", OUTER[1], *REST,
        more={"inner": INNER, "other": "- say: Other."},
    ).book  # fmt: skip
    assert person.says("/other") == ["Other.", "Deep?"]
    person.says("x")
    assert person.says("y") == ["[catching_up]\n\nNew?"]
    assert person.says("z") == ["Two x+y?"]


def test_what_cannot_be_caught_up_on_ends_the_talk() -> None:
    person = talking("- {ask: a, id: q1, text: One?}", "- {ask: b, id: q2, text: Two?}", "- say: x")
    person.says("a")
    person.book = talking(
        "- {choose: k, id: q0, text: Kind?, options: {x: An x}}",
        "- if: k == 'x'",
        "  then: [{set: n, to: 1}]",
        "  else: [{set: n, to: 2}]",
        "- {ask: a, id: q1, text: One?}",
        "- {ask: b, id: q2, text: Two?}",
        "- say: 'Done {{ n }}.'",
    ).book
    said = person.says("b")
    assert said == ["[catching_up]\n\nKind?"]
    said = person.taps("An x")
    assert said == ["Done 1."]


def test_an_offer_to_come_back_to_a_flow_that_was_deleted_meanwhile() -> None:
    other = {"other": "- {ask: o, id: q, text: Other?}\n- say: Other done."}
    person = talking("- {ask: a, id: q1, text: One?}", "- {ask: b, id: q2, text: Two?}", "- say: x",
                     more=other)  # fmt: skip
    person.says("a")
    person.says("/other")
    person.says("x")
    flows = {"other": person.book.flows["other"]}
    person.book = replace(person.book, flows=flows, commands={"other": "other"})
    assert person.taps("[rejoin_yes]") == ["[gone] True test"]
    assert person.kept("unfinished") == [{"title": "test", "answers": {"a": "a"}}]
    assert person.says("/other") == ["Other?"]


def test_a_renamed_flow_knows_its_talk_by_its_command() -> None:
    person = inside()
    text = INNER.replace("inner", "within")
    book = talking(*(line.replace("inner", "within") for line in (*OUTER, *REST)),
                   more={"within": text}, head="command: test").book  # fmt: skip
    flows = {**book.flows, "fresh": replace(book.flows["test"], name="fresh")}
    del flows["test"]  # type: ignore[attr-defined]
    renamed = {"test": "fresh", "inner": "within"}
    person.book = replace(book, flows=flows, renamed=renamed, commands={"fresh": "fresh"})
    assert person.says("/fresh") == ["[again] Test"]
    assert person.taps("[again_on]") == ["Deeper?"]
