"""Flows are edited while people are in the middle of them: every edit against every place.

The person in these tests answers each question with its own words, so that an answer which is
filed under another question can be seen in what is kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from textwrap import dedent

import pytest
from support.books import book_from
from support.talks import Person

from bot.engine.book import Book
from bot.engine.flow import Question

WALK = dedent(
    """
    flow: walk
    title: Walk
    about: A walk.
    command: walk
    steps:
      - ask: one
        id: ask_one
        text: First?
      - choose: two
        id: ask_two
        text: Second?
        from: places
        own_words: true
      - call: inner
        id: visit
        into: gift
      - ask: three
        id: ask_three
        text: Third?
      - save: note
        fields: [one, two, gift, three]
      - say: Done.
        id: done
    """
)
INNER = dedent(
    """
    flow: inner
    title: Inner
    about: In there.
    steps:
      - ask: deep
        id: ask_deep
        text: Deep?
      - end: {give: deep}
    """
)
OTHER = INNER.replace("inner", "other").replace("Inner", "Other").replace("Deep?", "Elsewhere?")
PLACES = "[{key: home, label: At home}, {key: out, label: Outside}]"
TWO = WALK[WALK.index("  - choose: two") : WALK.index("  - call: inner")]
ONE = WALK[WALK.index("  - ask: one") : WALK.index("  - choose: two")]
NEW = "  - ask: extra\n    id: ask_extra\n    text: Extra?\n"

Edit = Mapping[str, str | None]
"""File names without ``.yaml`` and their new text; None takes the file away."""

EDITS: Mapping[str, Edit] = {
    "reword": {"walk": WALK.replace("Second?", "Second, please?")},
    "insert before": {"walk": WALK.replace(TWO, NEW + TWO)},
    "insert before, needed later": {
        "walk": WALK.replace(TWO, NEW + TWO)
        .replace("three]", "three, extra]")
        .replace("Done.", "Done, {{ extra }}.")
    },
    "insert before, named in the next question": {
        "walk": WALK.replace(TWO, NEW + TWO)
        .replace("Second?", "Second, {{ extra | length }}?")
        .replace("Third?", "Third, {{ extra | length }}?")
    },
    "replace": {
        "walk": WALK.replace("choose: two", "choose: other")
        .replace("Second?", "Something else?")
        .replace("one, two", "one, other")
    },
    "remove": {"walk": WALK.replace(TWO, "").replace("one, two", "one")},
    "rename, with was": {"walk": WALK.replace("id: ask_two", "id: ask_second\n    was: [ask_two]")},
    "rename, without was": {"walk": WALK.replace("id: ask_two", "id: ask_second")},
    "rename and reword": {
        "walk": WALK.replace("id: ask_two", "id: ask_second\n    was: [ask_two]").replace(
            "Second?", "Second, please?"
        )
    },
    "rename the flow": {
        "walk": None,
        "stroll": WALK.replace("flow: walk", "flow: stroll\nwas: [walk]"),
    },
    "change the options": {
        "walk": WALK.replace("from: places", "options: {home: At home, away: Away}")
    },
    "change the options' content": {
        "places": "[{key: home, label: In the house}, {key: away, label: Away}]"
    },
    "swap the first two": {"walk": WALK.replace(TWO, "").replace(ONE, TWO + ONE)},
    "delete the flow": {"walk": None},
    "call another flow": {"walk": WALK.replace("call: inner", "call: other")},
    "give the call another name": {
        "walk": WALK.replace("into: gift", "into: present").replace("two, gift", "two, present")
    },
    "take the call away": {
        "walk": WALK.replace("  - call: inner\n    id: visit\n    into: gift\n", "").replace(
            "two, gift", "two"
        )
    },
    "delete the called flow": {"inner": None, "walk": WALK.replace("call: inner", "call: other")},
}

# What the person reads next, by where they were. Behind it: whether the talk goes on to its end.
AT, AFTER, INSIDE = "at the step", "after it", "in the flow it calls"
DEEP, ELSEWHERE, THIRD, DONE = "Deep?", "Elsewhere?", "Third?", "Done."
GONE = "[gone] True Walk"
READS: Mapping[str, Mapping[str, str]] = {
    "reword": {AT: "[question_changed] Second, please?", AFTER: DONE, INSIDE: THIRD},
    "insert before": {
        AT: "[catching_up] Extra?", AFTER: "[catching_up] Extra?", INSIDE: "[catching_up] Extra?"
    },
    "insert before, needed later": {
        AT: "[catching_up] Extra?", AFTER: "[catching_up] Extra?", INSIDE: "[catching_up] Extra?"
    },
    "insert before, named in the next question": {
        AT: "[question_changed] [catching_up] Extra?",
        AFTER: "[question_changed] [catching_up] Extra?",
        INSIDE: "[catching_up] Extra?",
    },
    "replace": {
        AT: "[question_changed] Something else?",
        AFTER: "[catching_up] Something else?",
        INSIDE: "[catching_up] Something else?",
    },
    "remove": {AT: GONE, AFTER: DONE, INSIDE: THIRD},
    "rename, with was": {AT: DEEP, AFTER: DONE, INSIDE: THIRD},
    "rename, without was": {AT: GONE, AFTER: DONE, INSIDE: THIRD},
    "rename and reword": {AT: "[question_changed] Second, please?", AFTER: DONE, INSIDE: THIRD},
    "rename the flow": {AT: DEEP, AFTER: DONE, INSIDE: THIRD},
    "change the options": {AT: "[question_changed] Second?", AFTER: DONE, INSIDE: THIRD},
    "change the options' content": {AT: DEEP, AFTER: DONE, INSIDE: THIRD},
    "swap the first two": {AT: "First?", AFTER: DONE, INSIDE: THIRD},
    "delete the flow": {
        AT: "[gone] True walk", AFTER: "[gone] True walk", INSIDE: "[gone] True walk"
    },
    "call another flow": {AT: ELSEWHERE, AFTER: DONE, INSIDE: ELSEWHERE},
    "give the call another name": {AT: DEEP, AFTER: "[catching_up] Deep?", INSIDE: THIRD},
    "take the call away": {AT: THIRD, AFTER: DONE, INSIDE: GONE},
    "delete the called flow": {AT: ELSEWHERE, AFTER: DONE, INSIDE: GONE},
}  # fmt: skip
CASES = [(edit, place) for edit in EDITS for place in (AT, AFTER, INSIDE)]


def test_every_edit_has_its_row() -> None:
    assert READS.keys() == EDITS.keys()


@pytest.mark.parametrize(("edit", "place"), CASES)
def test_the_person_goes_on_or_is_asked_again_or_is_told(edit: str, place: str) -> None:
    person = somebody(place)
    person.book = edited(edit)

    said = person.says(own_answer(person))

    assert " ".join(said[0].split()) == READS[edit][place]


@pytest.mark.parametrize(("edit", "place"), CASES)
def test_no_answer_is_filed_under_another_question(edit: str, place: str) -> None:
    person = somebody(place)
    before, person.book = person.book, edited(edit)
    asked = questions(before, person.book)

    for _ in range(12):
        person.says(own_answer(person))
        if person.labels == ["[restart_yes]", "[restart_no]"] and "[gone]" in person.said[0]:
            person.taps("[restart_yes]")
        if person.session.talk is None:
            break

    assert person.session.talk is None, "the talk never ends"
    for fields in [*person.kept(), *(each["answers"] for each in person.kept("unfinished"))]:
        assert isinstance(fields, Mapping)
        for name, value in fields.items():
            assert value in asked.get(name, ()), f"{name} holds the answer {value!r}"
    assert person.kept() or edit == "delete the flow"


@pytest.mark.parametrize(("edit", "place"), CASES)
@pytest.mark.parametrize("deed", ["/skip", "/back", "/cancel", "/help", "😀", "tap"])
def test_whatever_comes_next_is_answered(edit: str, place: str, deed: str) -> None:
    person = somebody(place)
    person.book = edited(edit)

    if deed == "tap":
        person.taps(person.labels[-1])
    else:
        person.says(deed)

    assert person.said or person.toasts


@pytest.mark.parametrize(
    ("edit", "place"),
    [(edit, place) for edit, place in CASES if READS[edit][place].startswith("[gone]")],
)
def test_what_was_answered_is_kept_when_a_talk_cannot_go_on(edit: str, place: str) -> None:
    person = somebody(place)
    told = own_answer(person)
    person.book = edited(edit)

    person.says(told)

    [entry] = person.kept("unfinished")
    answers = entry["answers"]
    assert isinstance(answers, Mapping)
    assert "First?" in answers.values()
    assert told in answers.values(), "what was typed just now is lost"


def somebody(place: str) -> Person:
    """A person who is in the middle of the walk."""
    person = Person(edited("nothing"))
    person.says("/walk")
    person.says(own_answer(person))
    assert person.said == ["Second?"]
    if place != AT:
        person.says(own_answer(person))
    if place == AFTER:
        person.says(own_answer(person))
    return person


@cache
def edited(edit: str) -> Book:
    """The book as it is after the edit."""
    changed = EDITS.get(edit, {})
    flows = {"walk": WALK, "inner": INNER, "other": OTHER}
    places = changed.get("places") or PLACES
    for name, text in changed.items():
        if text is None:
            del flows[name]
        elif name != "places":
            flows[name] = text
    return book_from(flows, {"places": places})


def own_answer(person: Person) -> str:
    """The words of the question that is open, as its answer."""
    return person.said[-1].rpartition("]")[2].strip()


def questions(*books: Book) -> Mapping[str, set[str]]:
    """All that was ever asked for a variable, or under an id; what a call gives back is what was
    asked in the flow it calls."""
    asked: dict[str, set[str]] = {"title": {"Walk", "walk"}}
    for book in books:
        for flow in book.flows.values():
            for step in flow.code:
                if isinstance(step, Question):
                    words = {source.replace("{{ extra | length }}", "6") for source in
                             (variant.source for variant in step.text.variants)}  # fmt: skip
                    for name in (
                        step.into,
                        step.id,
                        *(("gift", "present") if step.into == "deep" else ()),
                    ):
                        asked.setdefault(name, set()).update(words)
    return asked
